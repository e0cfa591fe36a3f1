/** A scope takes no part in the layout: what it wraps stands as it would without it. */
import { css } from './css.js';

export const scopeHost = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
