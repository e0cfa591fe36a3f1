/** What a map and a history are on paper beside what they are on screen: holders in grey, sources by number and as a list. */
import { css } from './css.js';

export const printed = css`
  .no,
  .printed {
    display: none;
    list-style: none;
  }
  @media print {
    /* In greys as unlike as the shapes are. */
    section.ce {
      --claim-holder-1: #333;
      --claim-holder-2: #bbb;
      --claim-holder-3: #888;
      --claim-holder-4: #ddd;
      --claim-holder-5: #777;
      --claim-holder-6: #ccc;
      --claim-holder-7: #eee;
    }
    .no {
      display: inline;
    }
    .printed {
      display: block;
    }
    .printed > :first-child {
      border-block-start: 1px solid var(--_hair);
      margin-block-start: 0.9em;
      padding-block-start: 0.62em;
    }
    summary {
      list-style: none;
    }
    /* What a reader has open is not marked. */
    :focus-visible,
    .run[aria-expanded] .bar {
      outline: 0;
    }
    .ring[aria-expanded],
    .spot[aria-expanded] .hit {
      stroke: none;
    }
  }
`;
