/** The sheets of embed pages. The page is ours, so the sheets of cards stand in it without a shadow root. */
import { base, path, tokens } from '../../styles/base.styles.js';
import { card } from '../../styles/card.styles.js';
import { css } from '../../styles/css.js';
import { cardHost } from '../../styles/host.styles.js';
import { popover } from '../../styles/popover.styles.js';
import { shrink } from '../shrink.js';

/** Paper and ink as the reader's system has them, or as a frame asks (`data-theme`). */
const paper = css`
  :root {
    color-scheme: light dark;
    --claim-card-surface: light-dark(#fdfcf9, #16181a);
    color: CanvasText;
    color: light-dark(#1c1b19, #e3e0da);
    background: Canvas;
    background: light-dark(#fdfcf9, #16181a);
  }
  :root[data-theme='dark'] {
    color-scheme: dark;
  }
  :root[data-theme='light'] {
    color-scheme: light;
  }
  body {
    margin: 0;
    display: flow-root;
    font:
      17px/1.5 'Noto Serif',
      Georgia,
      'Noto Naskh Arabic',
      'Geeza Pro',
      serif;
  }
  [hidden] {
    display: none;
  }
`;

const page = css`
  main {
    box-sizing: border-box;
    padding: 10px 14px;
  }
  /* Nothing here acts: there are links, and the text. */
  button {
    display: none;
  }
  article.place {
    font-size: max(12px, 0.9em);
    border-block-start: var(--claim-card-rule, 2px solid currentColor);
    border-block-end: 1px solid var(--_edge);
    padding-block: 0.55em 0.2em;
  }
  .place > p {
    margin-block-start: 0.15em;
  }
  .place:lang(ar) {
    line-height: 1.72;
  }
  .address {
    overflow-wrap: anywhere;
    user-select: all;
  }
`;

const list = css`
  main {
    max-inline-size: 44em;
    margin-inline: auto;
    padding: 24px 16px 60px;
  }
  h1 {
    font-size: 1.7em;
    line-height: 1.25;
  }
  h2 {
    font-size: 1.2em;
    margin-block: 2em 0.4em;
  }
  h3 {
    font-size: 1em;
    margin-block: 1.4em 0.3em;
    border-block-start: 1px solid;
    padding-block-start: 0.5em;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    margin-block: 0.5em;
  }
  li > bdi[lang='ar'] {
    display: block;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  code,
  time {
    font-size: 0.85em;
  }
`;

/** `:host` is the element in a shadow root; here it is `main`. */
const hostless = (sheet: string): string =>
  sheet.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, 'main$1').replaceAll(':host', 'main');

/** The sheet of every page of a claim or place. */
export const pageCSS: string = shrink(paper + hostless(tokens + base + path + cardHost + card + popover) + page);

/** The sheet of the list of them. */
export const listCSS: string = shrink(paper + list);
