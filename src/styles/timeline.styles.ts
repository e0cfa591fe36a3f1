/** The timeline: a drawing of the days at the side, the claim beside what answers it. */
import { css } from './css.js';

/** The element itself, before and after there is a timeline in it. */
export const timelineHost = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 18em);
  }
`;

export const timeline = css`
  .timeline {
    font-size: max(12px, 0.86em);
    border-block-start: var(--claim-card-rule, 2px solid currentColor);
    border-block-end: 1px solid var(--_edge);
    padding-block: 0.55em 0.9em;
  }
  ol {
    list-style-type: '';
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1.5em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    font-size: 0.94em;
  }
  [part='notice'] {
    margin-block-start: 0.3em;
  }
  [part='day'] {
    margin-block-start: 0.9em;
  }
  [part='day'] > .l {
    padding-block-end: 0.3em;
  }
  [part='entry'] {
    display: grid;
    grid-template-columns: 9.4em minmax(0, 1fr);
    gap: 0 1.6em;
    align-items: start;
    border-block-start: 1px solid var(--_hair);
    padding-block: 0.6em 0.7em;
  }
  /* What is far down a long day costs nothing until it is near. */
  [part='entry']:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }
  .track {
    display: block;
    inline-size: 9em;
    block-size: auto;
    margin-block-start: 0.2em;
    overflow: visible;
  }
  [dir='rtl'] .track {
    transform: scaleX(-1);
  }
  .ticks {
    stroke: var(--_edge);
  }
  .days > .m {
    display: block;
    font-size: 0.94em;
    line-height: 1.4;
    margin-block-start: 0.15em;
  }
  .days span span,
  b {
    display: block;
    text-wrap: balance;
  }
  [part='path'] {
    font-size: 0.94em;
    margin-block-start: 0.15em;
  }
  /* Not the path itself: links take their accent from the colour of the text around them. */
  [part='origin'],
  [part='relay'],
  [part='outlet'] {
    color: var(--_muted);
  }
  .more {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 0.5em;
  }
  .timeline:lang(ar) {
    line-height: 1.72;
  }
  .two > * + * {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 0.5em;
    margin-block-start: 0.6em;
  }
  @container (min-width: 33em) {
    .two {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.6em 1.2em;
    }
    .two > :nth-child(2n) {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_hair);
      padding-block-start: 0;
      padding-inline-start: 1.2em;
      margin: 0;
    }
    .two > :nth-child(n + 3) {
      margin: 0;
    }
  }
  @container (max-width: 32.99em) {
    [part='entry'] {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.3em;
    }
    .days {
      display: flex;
      gap: 1em;
      align-items: center;
    }
    .track {
      flex: none;
    }
  }
  @media print {
    [part='entry']:nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
