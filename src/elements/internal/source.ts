/** Where elements of this page get their records when nothing nearer says so. */
import type { ClaimSource } from '../../model/index.js';
import { dataSource } from './data-source.js';
import { members } from './members.js';
import { inherited } from './scope.js';
import { requestUpdate } from './updates.js';

let pageSource: ClaimSource | undefined;

/** The source of every element that has none of its own, or `undefined` where none was given. */
export const getDefaultSource = (): ClaimSource | undefined => pageSource;

/** Where an element gets its records: its own dataset or source, else the nearest scope's, else the page's. */
export const sourceOf = (
  host: Node & { readonly data?: unknown; readonly source?: ClaimSource | undefined },
): ClaimSource | undefined =>
  host.data ? dataSource(host.data) : (host.source ?? inherited(host, 'records') ?? pageSource);

/** Gives every element without a source of its own this one, also those already on the page. */
export function setDefaultSource(source: ClaimSource): void {
  pageSource = source;
  for (const member of members()) requestUpdate(member);
}

/** The same, unless the page has chosen already. */
export function offerSource(source: ClaimSource): void {
  if (!pageSource) setDefaultSource(source);
}
