import type { Known } from '../../model/index.js';

/** A reader turned the page to another day, or asked what was known then or now. Never fires for a script's change. */
export class AsOfChangeEvent extends CustomEvent<null> {
  /**
   * @param asOf the day asked about, `YYYY-MM-DD`.
   * @param known `then` or `now`.
   */
  constructor(
    readonly asOf: string,
    readonly known: Known,
  ) {
    super('as-of-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'as-of-change': AsOfChangeEvent;
  }
}
