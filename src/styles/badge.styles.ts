/** The badge: it stands in a line of somebody's text and must not move the next one. */
import { css } from './css.js';

/** The element in its sentence. Its popover brings its own sheet. */
export const badgeHost = css`
  :host {
    display: inline;
  }
  /*
    Without height of its own it cannot move a line, whatever face its letters come from. Text that was in the page before
    keeps the height it had there.
  */
  [part='trigger'] > :not(slot) {
    line-height: 0;
  }
  [part='trigger'] {
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    padding-block-end: 0.06em;
  }
  [role] {
    cursor: pointer;
    border-block-end: 1px solid var(--control-badge-underline, var(--_edge));
  }
  [aria-expanded='true'] {
    border-block-end: 2px solid var(--_accent);
  }
  [role]:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  /* About the size that browsers give to <small>, which text has that was there before. */
  [part='trigger'] small {
    font-size: max(12px, 0.8333em);
  }
  [part='trigger'] > small:last-child,
  ::slotted(small:last-child) {
    color: var(--_muted);
  }
  [part='mark'] {
    vertical-align: -0.04em;
    overflow: visible;
  }
  ::slotted(svg) {
    overflow: visible;
  }
  /* Not what the page had written: it would move when the script comes. */
  [part='trigger'] > span,
  .nb {
    white-space: nowrap;
  }
  @media (max-width: 480px) {
    .nb {
      white-space: normal;
    }
  }
  @media print {
    [part='trigger'] {
      border: 0;
    }
  }
`;
