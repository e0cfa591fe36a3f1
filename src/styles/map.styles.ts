/** The map: an outline in the article's own ink, marks, names, a legend and the table beneath. */
import { css } from './css.js';

/** The element itself, before and after there is a map in it. */
export const mapHost = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 18em);
  }
`;

export const map = css`
  [part='drawing'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block-start: 0.4em;
    overflow: hidden;
    fill: none;
    stroke-linejoin: round;
    font-size: max(12px, 0.94em);
    direction: ltr;
  }
  .land {
    fill: var(--control-map-land, color-mix(in srgb, currentColor 3.5%, transparent));
  }
  .rim {
    stroke: currentColor;
    stroke-width: 1.2;
  }
  .inner {
    stroke: var(--_edge);
    stroke-width: 0.9;
    stroke-dasharray: 1.5 2.5;
  }
  .hatch {
    stroke-width: 1.3;
    opacity: 0.55;
  }
  .hatch.said,
  .hatch.turn {
    stroke-dasharray: 5 3;
  }
  .hatch.left {
    stroke-dasharray: 1 4;
  }
  .area {
    fill: transparent;
    cursor: pointer;
  }
  .ring {
    pointer-events: none;
    outline: 0;
  }
  .area:hover,
  .ring[aria-expanded='true'] {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .ring:focus-visible {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .paper {
    fill: var(--_surface);
  }
  .strokes {
    stroke: currentColor;
    stroke-width: 1;
  }
  .edge {
    stroke: currentColor;
    stroke-width: 1;
    stroke-dasharray: 4 2;
  }
  [part='drawing'] text {
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 3.5px;
    paint-order: stroke;
    font-variant-numeric: lining-nums;
  }
  .spot {
    cursor: pointer;
    outline: 0;
  }
  .spot.none text {
    fill: var(--_muted);
  }
  .hit {
    fill: transparent;
  }
  .spot:hover .hit,
  .spot[aria-expanded='true'] .hit,
  .spot:focus-visible .hit {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .spot:focus-visible .hit {
    stroke-width: 3;
  }
  [part='drawing'] [part='mark'] {
    flex: initial;
  }
  [part='zoom'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin-block: 0.2em 0.3em;
  }
  [part='legend'] {
    display: grid;
    gap: 0.6em 2.4em;
    border-block-start: 1px solid var(--_hair);
    margin-block-start: 0.8em;
    padding-block-start: 0.6em;
  }
  /* What marks mean, whoever the holder is: in ink and paper. */
  .states {
    --claim-holder-1: currentColor;
    --claim-holder-2: var(--_surface);
  }
  [part='legend'] li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.12em;
  }
  [part='legend'] [part='mark'] {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-block-start: calc(0.5lh - 0.52em);
  }
  .sample {
    flex: none;
    inline-size: 28px;
    block-size: 16px;
    fill: none;
    margin-block-start: calc(0.5lh - 8px);
  }
  .wide {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 0.6em;
  }
  [part='table'] {
    border-block-start: 1px solid var(--_hair);
    margin-block-start: 0.8em;
    padding-block-start: 0.6em;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  [part='table'] table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.3em;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    padding-block: 0.3em;
    padding-inline: 0 1em;
    border-block-start: 1px solid var(--_hair);
    vertical-align: top;
  }
  td:last-child {
    inline-size: 27%;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.94em;
    border: 0;
  }
  th button {
    text-align: start;
    min-block-size: 24px;
  }
  @container (min-width: 33em) {
    .label {
      display: none;
    }
    [part='legend'] {
      grid-template-columns: 1fr 1fr;
    }
    [part='legend'] > p,
    .wide {
      grid-column: 1/-1;
    }
    .wide ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 2.4em;
    }
  }
  @container (max-width: 32.99em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      padding-block: 0.4em;
      border-block-start: 1px solid var(--_hair);
    }
    tbody :is(th, td) {
      border: 0;
      padding: 0;
    }
    tbody th {
      font-weight: 700;
    }
    /* Place, then what it is and who, then how new; a long name takes the next line whole. */
    tbody :is(th, td:last-child) {
      flex: 0 0 100%;
    }
    td:nth-child(3) {
      flex: 1;
      flex-basis: 9em;
    }
    td:last-child {
      inline-size: auto;
      color: var(--_muted);
    }
    td:last-child small {
      color: inherit;
    }
    /* Without its column's head this would say nothing. */
    td.none {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [part='drawing'] .hit {
      stroke-width: 2;
    }
    .hatch {
      stroke: GrayText;
      stroke-width: 0.8;
      opacity: 1;
    }
    [part='drawing'] text {
      stroke-width: 5px;
    }
  }
  @media print {
    [part='zoom'] {
      display: none;
    }
    th button {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    svg {
      print-color-adjust: exact;
    }
  }
`;
