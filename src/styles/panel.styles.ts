/** What map and history share: a panel with a rule above and a head of two parts. */
import { css } from './css.js';

export const panel = css`
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
  /* On paper in greys as unlike as the shapes are. */
  @media print {
    section.ce {
      --claim-holder-1: #333;
      --claim-holder-2: #bbb;
      --claim-holder-3: #888;
      --claim-holder-4: #ddd;
      --claim-holder-5: #777;
      --claim-holder-6: #ccc;
      --claim-holder-7: #eee;
    }
  }
`;
