/** The badge: it stands in a line of somebody's text and must not move the next one. */
import { css } from './css.js';

/** The element in its sentence. Its popover brings its own sheet. */
export const badgeHost = css`
  :host {
    display: inline;
  }
  /* Without height of its own it cannot move a line, whatever face its letters come from. */
  [part='trigger'] {
    line-height: 0;
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
  /* The size that browsers give to <small>, so that text which was there before does not move. */
  [part='trigger'] small,
  ::slotted(small) {
    font-size: max(12px, 0.8333em);
  }
  [part='trigger'] small:last-child,
  ::slotted(small:last-child) {
    color: var(--_muted);
  }
  [part='mark'],
  ::slotted(svg) {
    vertical-align: -0.04em;
    overflow: visible;
  }
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
