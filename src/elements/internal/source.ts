/** Where elements of this page get their records when nothing nearer says so. */
import type { ClaimSource } from '../../model/index.js';
import { members } from './members.js';
import { requestUpdate } from './updates.js';

let pageSource: ClaimSource | undefined;

/** The source of every element that has none of its own, or `undefined` where none was given. */
export const getDefaultSource = (): ClaimSource | undefined => pageSource;

/** Gives every element without a source of its own this one, also those already on the page. */
export function setDefaultSource(source: ClaimSource): void {
  pageSource = source;
  for (const member of members()) requestUpdate(member);
}

/** The same, unless the page has chosen already. */
export function offerSource(source: ClaimSource): void {
  if (!pageSource) setDefaultSource(source);
}
