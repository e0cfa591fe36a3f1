/** Whether a phrase can open its claim. The phrase is the page's own; all that is drawn is the number behind it. */
import { currentId, toAsOf, type DatasetIndex } from '../../model/index.js';
import type { ElementState } from '../internal/record.js';

/** What a phrase is asked to open. */
export interface RefQuestion {
  readonly claim: string | null;
  readonly asOf: string | null;
  readonly known: string | null;
}

/** There are no words to bring in before a reader asks. */
export const speak = (): undefined => undefined;

export function draw({ claim, asOf, known }: RefQuestion, index: DatasetIndex, into: Node): ElementState | null {
  const trigger = into as HTMLElement;
  if (!index.claims.has(currentId(index, claim ?? ''))) return null;
  if (!trigger.querySelector('slot')) trigger.prepend(document.createElement('slot'));
  const { dataset, dropped } = index;
  return toAsOf(dataset, asOf, known).day > dataset.covers.to ? 'stale' : dropped > 0 ? 'partial' : 'ready';
}

/** The phrase is as it was before. */
export const clear = (into: HTMLElement | ShadowRoot): void => into.replaceChildren(document.createElement('slot'));
