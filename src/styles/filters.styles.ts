/** What a reader chooses from in a list, and what is chosen. On top of the list's sheet, which keeps its room. */
import { css } from './css.js';

export const filters = css`
  [role='group'] + [role='group'] {
    margin-block-start: 1em;
  }
  [part='filter'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.55em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 24px;
    padding-block: 0.1em;
    text-align: start;
    line-height: 1.4;
    color: inherit;
    text-decoration: none;
  }
  [part='filter'] i {
    inline-size: 0.72em;
    block-size: 0.72em;
    border: 1.2px solid;
  }
  .by i {
    border-radius: 50%;
  }
  [part='filter'][aria-pressed='true'] i {
    background: var(--_accent);
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: 1.5px;
  }
  [part='filter'][aria-pressed='true'] i + span {
    font-weight: 700;
  }
  .day {
    display: grid;
    grid-template-columns: minmax(3.4em, max-content) 1fr;
    gap: 0.55em;
    align-items: baseline;
    margin-block-start: 0.3em;
  }
  .day input {
    border-block-end: 1px solid var(--_edge);
    inline-size: 100%;
    min-block-size: 24px;
  }
  .more {
    text-align: start;
    margin-block-start: 0.2em;
    min-block-size: 24px;
  }
  [part='chosen'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.4em;
    border-block-start: 1px solid var(--_hair);
    padding-block: 0.45em;
  }
  [part='chosen'] button {
    font-size: 0.94em;
  }
  [part='empty'] {
    border-block-start: 1px solid var(--_edge);
    padding-block: 0.8em;
  }
  [part='empty'] li {
    margin-block-start: 0.35em;
  }
  @container (max-width: 32.99em) {
    [part='filters'] {
      border-block-end: 1px solid var(--_hair);
      padding-block-end: 0.9em;
      margin-block-end: 0.5em;
    }
  }
  @media print {
    [part='filters']:nth-child(n) + .found [part='chosen'] {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    [part='filter'][aria-pressed='true'] i {
      background: Highlight;
      border-color: Highlight;
      outline-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
