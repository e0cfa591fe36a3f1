/** The popover. Its place on the page is measured and set from script; here is how it looks. */
import { css } from './css.js';

export const popover = css`
  [part='popover'] {
    position: absolute;
    box-sizing: border-box;
    inset: auto;
    margin: 0;
    inline-size: min(27em, 100vw - 2.4em);
    max-block-size: min(75vh, 36em);
    overflow: auto;
    overscroll-behavior: contain;
    font-size: max(12px, 0.8em);
    background: var(--_surface);
    color: var(--claim-card-text, CanvasText);
    border: 1px solid var(--_edge);
    border-block-start: 2px solid var(--_accent);
    box-shadow: 0 0.5em 1.6em rgb(0 0 0 / 0.14);
    padding: 0.85em 1.05em 0.8em;
  }
  [part='popover']:focus {
    outline: 0;
  }
  .head {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: baseline;
  }
  .head strong {
    font-size: 1.12em;
    line-height: 1.35;
  }
  [part='popover'] > p {
    margin-block-start: 0.15em;
  }
  .list {
    margin-block-start: 0.65em;
  }
  .list > li {
    border-block-start: 1px solid var(--_hair);
    padding-block: 0.55em 0.6em;
  }
  .list > li p {
    font-size: 1.06em;
    line-height: 1.42;
    margin-block-end: 0.12em;
  }
  p[part='denial'] {
    margin-block-start: 0.5em;
  }
  [part='popover']:lang(ar) {
    font-size: max(12px, 0.84em);
    line-height: 1.68;
  }
  .list p:lang(ar) {
    line-height: 1.6;
  }
  @media print {
    [part='popover'] {
      display: none;
    }
  }
`;
