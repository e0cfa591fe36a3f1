/** Phrases of a page share one count, and one ear for the printer. */
import type { DatasetIndex } from '../../model/index.js';
import { whenIdle } from '../internal/idle.js';
import { inReadingOrder } from '../internal/order.js';
import { quietly } from '../internal/quietly.js';
import { afterUpdates } from '../internal/updates.js';
import type * as popovers from './claim-ref.popover.js';

/** A phrase that can be counted. */
export interface Counted extends popovers.Phrase {
  /** Its record, while it can be opened. */
  readonly noted: DatasetIndex | undefined;
  count(number: number): void;
}

const phrases = new Set<Counted>();
const heard = new WeakSet<Document>();
let isDue = false;

export let popover: typeof popovers | undefined;
/** The popover's module, once for the page. */
export const loadPopover = async (): Promise<typeof popovers> => (popover ??= await import('./claim-ref.popover.js'));

const ofPage = (page: Document): Counted[] =>
  [...phrases].filter(({ noted, ownerDocument }) => noted && ownerDocument === page).sort(inReadingOrder);

function listen(page: Document): void {
  const view = page.defaultView;
  if (!view || heard.has(page)) return;
  heard.add(page);
  const print = () =>
    popover?.placeNotes(
      page,
      ofPage(page).map((phrase) => [phrase, phrase.noted as DatasetIndex] as const),
    );
  const screen = () => popover?.removeNotes(page);
  view.addEventListener('beforeprint', print);
  view.addEventListener('afterprint', screen);
  view.matchMedia('print').addEventListener('change', ({ matches }) => (matches ? print() : screen()));
}

function recount(): void {
  if (!isDue) return;
  isDue = false;
  for (const page of new Set([...phrases].map(({ ownerDocument }) => ownerDocument))) {
    ofPage(page).forEach((phrase, i) => phrase.count(i + 1));
  }
}

/** Counts a phrase from now on. */
export function enter(phrase: Counted): void {
  phrases.add(phrase);
  afterUpdates.add(recount);
  listen(phrase.ownerDocument);
  isDue = true;
}

export function leave(phrase: Counted): void {
  phrases.delete(phrase);
  isDue = true;
}

/** A phrase has become one that can be opened, or is one no longer. */
export function changed(phrase: Counted): void {
  isDue = true;
  // A printer does not wait: what it needs has to be there before.
  if (phrase.noted) whenIdle(() => quietly(loadPopover().then(({ speak }) => speak(phrase.language))));
}
