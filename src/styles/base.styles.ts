/**
 * What every card and popover share: colours derived from the article's own text, type that inherits its face, and
 * the path. Everything is sized in em, so the article's font size is the only unit.
 */
import { css } from './css.js';

export { tokens } from './tokens.styles.js';

export const base = css`
  .ce {
    color: var(--claim-card-text, inherit);
    font-weight: 400;
    font-style: normal;
    font-variant: lining-nums tabular-nums;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  :where(.ce *) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  :where(.ce) ul {
    list-style-type: '';
  }
  :where(.ce) :is(a, button) {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :where(.ce) button {
    font: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  :where(.ce) .l {
    font-size: inherit;
    font-weight: 700;
  }
  :where(.ce) :is(.m, small) {
    color: var(--_muted);
  }
  :where(.ce) small {
    font-size: 0.92em;
  }
  :where(.ce) time {
    white-space: nowrap;
  }
  :where(.ce) [part='mark'] {
    vertical-align: -0.08em;
    overflow: visible;
    flex: none;
  }
  @media print {
    button {
      display: none;
    }
  }
`;

/** Ring, dot and square, joined by hairlines; a tree hangs from its ring. Line of a row: half of 1.5 line heights. */
export const path = css`
  .line,
  .line > [part] {
    display: flex;
    align-items: baseline;
  }
  .line {
    flex-wrap: wrap;
  }
  [part='path'] i {
    position: relative;
    flex: none;
    margin-inline-end: 0.38em;
  }
  [part='origin'] i {
    inline-size: 0.68em;
    block-size: 0.68em;
    border: 1.5px solid;
    border-radius: 50%;
  }
  .own::before {
    content: '';
    position: absolute;
    inset: 25%;
    background: currentColor;
  }
  @media (forced-colors: active) {
    .own::before {
      background: CanvasText;
    }
  }
  [part='relay'] i + i {
    border: 0.21em solid;
    border-radius: 50%;
    inset-block-end: 0.11em;
  }
  [part='outlet'] i + i {
    border: 0.275em solid;
    inset-block-end: 0.04em;
  }
  [part='path'] .seg {
    inline-size: 1.15em;
    border-block-start: 1px solid var(--_edge);
    margin-inline: 0.4em;
    inset-block-end: 0.28em;
  }
  /* In a tree the bend is the first segment. */
  li > .line > :first-child > .seg {
    display: none;
  }
  .when {
    white-space: nowrap;
    margin-inline-start: 1.06em;
  }
  [part='path'] small {
    display: block;
    margin-inline-start: 1.15em; /* under the name, where a date that wraps stands too */
  }
  [part='path'] ul {
    margin-inline-start: calc(0.34em - 0.5px);
  }
  [part='path'] li {
    position: relative;
    padding-inline-start: 1.65em;
    padding-block-start: 0.32em;
  }
  [part='path'] li::before,
  li > .line::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    --_half: calc(0.32em + 0.5lh);
  }
  [part='path'] li::before {
    block-size: 100%;
    border-inline-start: 1px solid var(--_edge);
  }
  [part='path'] li:last-child::before {
    block-size: var(--_half);
  }
  li > .line::after {
    inset-block-start: var(--_half);
    inline-size: 1.2em;
    border-block-start: 1px solid var(--_edge);
  }
  .inf .seg.seg,
  .line.inf::after {
    border-block-start-style: dashed;
  }
  .no,
  .printed {
    display: none;
    list-style: none;
  }
  .aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px; /* a word that breaks at every letter would reach far below, and what scrolls would scroll for it */
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media print {
    a[part='source'] {
      display: none;
    }
    .no {
      display: inline;
    }
    .printed:not(:empty) {
      display: block;
      border-block-start: 1px solid var(--_hair);
      padding-block: 0.62em;
    }
    /* A long address goes to a line of its own before it breaks. */
    .printed li > :last-child {
      display: inline-block;
    }
  }
`;
