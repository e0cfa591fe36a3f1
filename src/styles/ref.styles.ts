/** A marked phrase: text like the text around it, with a dotted line and a small number. */
import { css } from './css.js';

export const refHost = css`
  /* The phrase in a box of its own: where a page's style sheet makes paragraphs inline, WebKitGTK loses it otherwise. */
  :host,
  slot {
    display: inline;
  }
  [role] {
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    padding-block-end: 0.06em;
    border-block-end: 1.5px dotted var(--_accent);
    cursor: pointer;
  }
  [aria-expanded='true'] {
    border-block-end: 2px solid var(--_accent);
  }
  [role]:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  /* Ours takes its place, with the number that counts on this page. */
  [role] ::slotted(sup) {
    display: none;
  }
  [part='number'] {
    font-size: max(10px, 0.64em);
    line-height: 0;
    color: var(--_accent);
    font-variant-numeric: lining-nums;
    font-style: normal;
  }
  .arab {
    font-size: max(12px, 0.82em);
  }
  @media print {
    [role]:nth-child(n) {
      border: 0;
      outline: 0;
    }
  }
`;

/** The compact claim in the popover, which has the frame already. */
export const refPopover = css`
  [part='popover'] {
    container-type: inline-size;
  }
  [part='popover'] article {
    font-size: inherit;
    border: 0;
    padding: 0;
  }
  [part='popover'] section:first-child {
    padding-block-start: 0.4em;
  }
  [part='popover'] footer {
    padding-block-end: 0;
  }
`;

/** Notes at the end of an article, on paper only. */
export const notes = css`
  :host {
    display: none;
  }
  @media print {
    :host {
      display: block;
      margin-block-start: 1.9em;
    }
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: max(9pt, 0.82em);
    line-height: 1.45;
    text-align: start;
  }
  li {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    border-block-start: 1px solid #999;
    padding-block: 0.5em;
    break-inside: avoid;
  }
  li:lang(ar) {
    line-height: 1.72;
  }
  b,
  strong {
    font-weight: 400;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
`;
