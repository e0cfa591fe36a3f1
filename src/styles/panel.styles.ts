/** What map and history share: a panel with a rule above and a head of two parts. */
import { css } from './css.js';

export const panel = css`
  /* Room for what paper shows; empty, it would still have a say in where a line breaks. */
  .no {
    display: none;
  }
  section.ce {
    display: block;
    font-size: max(12px, 0.86em);
    border-block-start: var(--claim-card-rule, 2px solid currentColor);
    border-block-end: 1px solid var(--_edge);
    padding-block: 0.55em 0.9em;
  }
  [part='header'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.1em 1.5em;
  }
  section.ce:lang(ar) {
    line-height: 1.72;
  }
  /* What lies behind a mark is the reader's paper, whatever the page has chosen. */
  @media (forced-colors: active) {
    section.ce {
      --claim-card-surface: Canvas;
      --_surface: Canvas;
    }
  }
`;
