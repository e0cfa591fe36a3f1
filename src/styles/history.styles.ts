/** The history of a place: strips whose bars say by form what is claimed, reported, contested, carried on or missing. */
import { css } from './css.js';

/** The element itself, before and after there is a history in it. */
export const historyHost = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 18em);
  }
`;

/** Which way the lines of each holder's texture run, in the order of `--claim-holder-1` … `-8`; 0 for none. */
const TEXTURES = [0, 135, 180, 90, 45, 112, 158, 0];

const texture = (degrees: number) =>
  `repeating-linear-gradient(${degrees}deg, transparent 0 5px, var(--claim-texture, #1a1a1a) 5px 6px)`;

/** A bar has room for two holders: `.a1` makes the second of the eight the upper one, `.b1` the lower; the eighth serves where there is none. */
const holders = (colourOf: (shape: number) => string) =>
  ['a', 'b']
    .flatMap((side) =>
      TEXTURES.map(
        (degrees, i) =>
          `.${side}${i} { --${side}: ${colourOf(i)}; --${side}t: ${degrees ? texture(degrees) : 'none'}; }`,
      ),
    )
    .join('');

/** @param colourOf what a mark of the shape is filled with. */
export const history = (colourOf: (shape: number) => string): string => sheet.replace('@holders', holders(colourOf));

const sheet = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  [part='strip'] {
    table-layout: fixed;
    margin-block-start: 0.5em;
  }
  [part='strip'] th {
    padding-block: 0.5em 0.15em;
  }
  [part='strip'] tfoot {
    color: var(--_muted);
    font-size: 0.92em;
  }
  [part='strip'] tfoot td {
    text-align: center;
    white-space: nowrap;
    padding-block-start: 0.25em;
    line-height: 1.3;
  }
  [part='strip'] i {
    display: block;
    font-style: normal;
  }
  /* The first month would reach over the edge. */
  [part='strip'] tfoot td:first-child i {
    inline-size: 0;
    margin-inline-start: max(0.1em, 50% - 0.9em);
    text-align: start;
  }
  .run {
    display: flex;
    align-items: flex-end;
    inline-size: 100%;
    block-size: 28px;
    text-align: start;
    text-decoration: none;
    color: inherit;
  }
  /* A bar reaches over the edge of the one before: there is one line between them. */
  .bar {
    inline-size: calc(100% + 1px);
    margin-inline-start: -1px;
    block-size: 28px;
    print-color-adjust: exact;
    forced-color-adjust: none;
    border: 1px solid;
    overflow: hidden;
    line-height: 26px;
  }
  .run:is(:hover, [aria-expanded='true']) .bar {
    outline: 2px solid var(--_accent);
  }
  .low .bar {
    block-size: 8px;
  }
  :is(.reported, .assessed) .bar {
    background: var(--at), var(--a);
  }
  /* The page shows between bar and line: in print and forced colours both are black. */
  .assessed .bar {
    border-block-end: 5px double;
    background-clip: padding-box;
  }
  .claimed .bar {
    background:
      linear-gradient(var(--a) 0 0) center / 100% 30% no-repeat,
      linear-gradient(currentColor 0 0) center / 100% calc(30% + 2px) no-repeat;
  }
  .contested .bar {
    background:
      linear-gradient(currentColor 0 0) center / 100% 1.4px no-repeat,
      var(--at) top / 100% 50% no-repeat,
      var(--bt) bottom / 100% 50% no-repeat,
      linear-gradient(var(--a) 50%, var(--b) 50%);
  }
  .accounts-differ .bar {
    border-inline-width: 0;
    background:
      linear-gradient(currentColor 0 0) 0 calc(50% - 3px) / 100% 1px no-repeat,
      linear-gradient(currentColor 0 0) 0 calc(50% + 3px) / 100% 1px no-repeat,
      linear-gradient(var(--_surface) 0 0) center / 100% 6px no-repeat,
      var(--at) top / 100% 50% no-repeat,
      var(--bt) bottom / 100% 50% no-repeat,
      linear-gradient(var(--a) 50%, var(--b) 50%);
  }
  /* Both halves and the gap between them have to be seen. */
  .accounts-differ.low .bar {
    block-size: 14px;
  }
  .withdrawal-reported.low [part='mark'] {
    display: none;
  }
  .withdrawal-reported .bar {
    text-align: center;
    border-style: dashed;
    border-inline-end-width: 0;
  }
  .no-report .bar {
    border: 0;
    border-block-end: 1.5px dotted var(--_edge);
    color: var(--_muted);
    font-size: 0.94em;
  }
  /* Words that do not fit go whole, to a line that is not seen: the mark says the same. */
  .bar span {
    display: inline-block;
    white-space: nowrap;
  }
  @holders
  .b8 {
    --b: transparent;
    --bt: none;
  }
  [part='table'] {
    margin-block-start: 0.9em;
  }
  [part='table'] :is(th, td) {
    border-block-start: 1px solid var(--_hair);
    padding-block: 0.35em;
    padding-inline-end: 1em;
  }
  [part='table'] thead th {
    border: 0;
    color: var(--_muted);
    font-size: 0.94em;
  }
  [part='table'] th[scope='rowgroup'] {
    font-weight: 700;
    padding-block-start: 0.6em;
  }
  [part='table'] td:last-child {
    inline-size: 44%;
  }
  [part='table'] button {
    text-align: start;
    min-block-size: 24px;
  }
  @container (min-width: 33em) {
    [part='table'] :is(th[scope='row'], thead th:first-child) {
      inline-size: 9.5em;
    }
    [part='table'] button {
      white-space: nowrap;
    }
  }
  @container (max-width: 32.99em) {
    [part='table'] thead {
      position: absolute;
      clip-path: inset(50%);
    }
    [part='table'] tr {
      display: grid;
      grid-template-columns: 7.4em 1fr;
      gap: 0 0.8em;
      border-block-start: 1px solid var(--_hair);
      padding-block: 0.35em;
    }
    /* Months are long in Arabic: what the record shows stands under its days. */
    [part='table'] tr:lang(ar) {
      grid-template-columns: 1fr;
    }
    [part='table'] :is(th, td),
    [part='table'] td:last-child {
      border: 0;
      padding: 0;
      inline-size: auto;
    }
    [part='table'] th[scope='rowgroup'] {
      grid-column: 1/-1;
    }
    [part='table'] td:last-child {
      grid-column: -2;
    }
    /* Under the state, and not of it. */
    td :is(ul, .m) {
      display: block;
      border-inline-start: 1px solid var(--_hair);
      padding-inline-start: 0.6em;
      margin-block-start: 0.25em;
    }
  }
  @media (forced-colors: active) {
    .bar {
      color: CanvasText;
    }
  }
  @media print {
    [part='table'] button {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
  }
`;
