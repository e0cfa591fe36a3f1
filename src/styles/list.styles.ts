/** The list: a search line, filters beside results, hairlines between. One column where it is narrow. */
import { css } from './css.js';

/** The element itself, before and after there is a list in it. */
export const listHost = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 18em);
  }
`;

/** On top of the card's sheet, whose cards stand in the results. */
export const list = css`
  .list {
    font-size: max(12px, 0.86em);
    border-block-start: var(--claim-card-rule, 2px solid currentColor);
    border-block-end: 1px solid var(--_edge);
    padding-block: 0.55em 0.9em;
  }
  .list > [part='notice'] {
    margin-block-start: 0.3em;
  }
  input {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0;
    min-inline-size: 0;
    appearance: none;
  }
  [part='search'] {
    display: flex;
    gap: 1em;
    align-items: baseline;
    border-block-end: 1px solid var(--_edge);
    padding-block: 0.5em 0.35em;
    margin-block-start: 0.3em;
  }
  [part='search'] input {
    flex: 1;
    font-size: 1.16em;
    outline: 0;
  }
  [part='search']:focus-within {
    border-block-end: 2px solid var(--_accent);
    padding-block-end: calc(0.35em - 1px);
  }
  .fold {
    display: none;
  }
  .grid {
    display: grid;
    grid-template-columns: 12.6em minmax(0, 1fr);
    gap: 0 2.2em;
    margin-block-start: 0.9em;
    align-items: start;
  }
  .list button:hover {
    text-decoration-thickness: 2px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.1em 1.5em;
    padding-block-end: 0.4em;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
  }
  .sort [aria-pressed='true'] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  .told {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  /* What is far down costs nothing until it is near. */
  [part='result']:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 11em;
  }
  [part='result'] {
    border-block-start: 1px solid var(--_edge);
    padding-block-end: 0.5em;
  }
  [part='result'] article {
    font-size: inherit;
    border: 0;
  }
  [part='result'] .compact {
    padding-block-end: 0.2em;
  }
  .compact footer > span:last-child {
    display: none;
  }
  .open {
    padding-block-start: 0.3em;
  }
  .found > .open {
    border-block-start: 1px solid var(--_edge);
    padding-block-start: 0.5em;
  }
  [part='results'] {
    list-style: none;
  }
  .list:lang(ar) {
    line-height: 1.72;
  }
  @container (max-width: 32.99em) {
    .fold {
      display: block;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_hair);
    }
    .fold button {
      text-align: start;
      min-block-size: 24px;
    }
    .grid {
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: 0.5em;
    }
    [part='filters']:not(.open),
    [part='filters']:not(.open) + .found [part='chosen'] {
      display: none;
    }
  }
  @media print {
    [part='search'],
    .fold,
    [part='filters'],
    .sort {
      display: none;
    }
    .grid {
      display: block;
    }
    [part='result']:nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
