/** A card as a box of the page. A module of its own: it comes before the rest. */
import { css } from './css.js';

/** The element itself, before and after there is a card in it. */
export const cardHost = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 18em);
  }
`;
