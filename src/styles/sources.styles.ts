/** Numbered references, one rule above, hairlines between. */
import { css } from './css.js';

export const sourcesHost = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 18em);
  }
`;

export const sources = css`
  section {
    font-size: max(12px, 0.86em);
    border-block-start: var(--claim-card-rule, 2px solid currentColor);
    padding-block-start: 0.55em;
  }
  ol {
    margin-block-start: 0.55em;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 1.8em 1fr auto;
    gap: 0 0.4em;
    border-block-start: 1px solid var(--_hair);
    padding-block: 0.5em;
    break-inside: avoid;
  }
  b {
    font-weight: 700;
  }
  bdi {
    overflow-wrap: anywhere;
  }
  /* A long address goes to a line of its own before it breaks. */
  span > :is(a, [dir]) {
    display: inline-block;
  }
  [part='back'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    gap: 0 0.15em;
    padding-inline-start: 1em;
    max-inline-size: 18em;
    justify-content: end;
  }
  button {
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  section:lang(ar) {
    line-height: 1.72;
  }
  @container (max-width: 32.99em) {
    li {
      grid-template-columns: 1.8em 1fr;
    }
    [part='back'] {
      grid-column: 2;
      justify-content: start;
      max-inline-size: none;
      padding: 0;
    }
  }
  @media print {
    [part='back'] {
      display: none;
    }
  }
`;
