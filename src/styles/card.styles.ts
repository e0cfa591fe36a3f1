/** The card: one rule above, hairlines between, columns from 33 em of its own width. */
import { css } from './css.js';

export const card = css`
  article {
    font-size: max(12px, 0.86em);
    border-block-start: var(--claim-card-rule, 2px solid currentColor);
    border-block-end: 1px solid var(--_edge);
    padding-block: 0.55em 0.7em;
    break-inside: avoid;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
  }
  header,
  footer > span:last-child,
  thead {
    color: var(--_muted);
  }
  header,
  thead {
    font-size: 0.94em;
  }
  header .l {
    font-weight: 400;
  }
  .sides {
    display: grid;
    margin-block-start: 0.55em;
  }
  section {
    padding-block: 0.8em 1.1em;
    border-block-start: 1px solid var(--_hair);
  }
  [part='say'] {
    font-size: var(--claim-card-say-size, 1.26em);
    line-height: 1.4;
    margin-block-start: 0.24em;
  }
  section > .m {
    margin-block-start: 0.3em;
  }
  [part='path'] {
    margin-block-start: 0.7em;
  }
  dl > div {
    border-block-start: 1px solid var(--_hair);
    padding-block: 0.62em 0.66em;
  }
  dt {
    font-weight: 700;
  }
  footer ul,
  [part='standing'] ul {
    display: grid;
    gap: 0.3em;
  }
  footer li,
  [part='standing'] li {
    display: flex;
    gap: 0.6em;
  }
  li > [part='mark'] {
    margin-block-start: calc(0.5lh - 0.5em);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    padding-inline-end: 1em;
    vertical-align: baseline;
  }
  tbody th,
  td:empty {
    grid-column: 1/-1;
  }
  tr + tr th {
    padding-block-start: 0.5em;
  }
  td small {
    display: block;
    line-height: 1.3;
  }
  footer {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 0.6em;
    gap: 0.2em 0;
    justify-content: start; /* what wraps and stands alone on a line */
  }
  footer :is(button, ul, [role]):not(:empty) {
    margin-inline-end: 1.3em;
  }
  footer ul:empty {
    display: none;
  }
  .compact {
    border-block-start: 1px solid var(--_edge);
    padding-block: 0 0.5em;
  }
  footer + .printed {
    margin-block-start: 0.5em;
  }
  .compact .sides {
    margin: 0;
  }
  .compact [part='notice'] {
    padding-block-start: 0.5em;
  }
  .compact section {
    padding-block: 0.7em 0.8em;
    border: 0;
  }
  .compact section + section {
    border-block-start: 1px solid var(--_hair);
  }
  .compact [part='say'] {
    font-size: var(--claim-card-say-size, 1.1em);
    line-height: 1.5;
    margin: 0;
  }
  .compact [part='path'] {
    margin-block-start: 0.35em;
  }
  @container (min-width: 33em) {
    footer {
      justify-content: space-between;
    }
    .two {
      grid-template-columns: 1fr 1fr;
    }
    .two section {
      padding-inline-end: var(--claim-card-gap, 1.5em);
    }
    .two section:nth-child(2n) {
      padding-inline: var(--claim-card-gap, 1.5em) 0;
      border-inline-start: 1px solid var(--_hair);
    }
    /* An odd one out has the width of both, and a line of it. */
    .two section:last-child:nth-child(2n + 3) {
      grid-column: 1/-1;
      padding-inline-end: 0;
    }
    .compact section:nth-child(2) {
      border-block-start: 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: 7.2em 1fr;
      gap: 0 1.2em;
    }
  }
  /* Dates do not break, months are long in Arabic, and a label that names somebody stands over its dates. */
  @container (max-width: 50em) {
    dl > :has(th + td),
    dl > :lang(ar):has(td) {
      display: block;
    }
    :where(table:has(bdi)) tr {
      display: grid;
      grid-template-columns: 1fr 1fr 1fr 1fr;
    }
  }
  @container (max-width: 32.99em) {
    table,
    tbody,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.35em 1em;
    }
    td time {
      white-space: normal;
    }
    td::before {
      content: attr(data-l);
      display: block;
      color: var(--_muted);
      font-size: 0.94em;
    }
  }
  table:lang(ar) {
    font-size: 0.95em;
  }
  :is(th, td):lang(ar) {
    padding-inline-end: 0.6em;
  }
  article:lang(ar) {
    line-height: 1.72;
  }
  [part='say']:lang(ar) {
    line-height: 1.6;
  }
  /* Without its script the card is text: what would do nothing keeps its room and is not shown. */
  :host(:not(:defined)) button {
    visibility: hidden;
  }
`;
