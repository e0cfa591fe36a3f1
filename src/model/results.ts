/** What a list shows, decided: which claims in which order. */
import type { Claim } from '../schema/types.js';
import type { AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { listedClaims } from './facets.js';
import type { ClaimFilter } from './filter.js';
import { sortClaims, type ClaimOrder, type SortHelp } from './sort.js';

export interface ResultsView {
  readonly asOf: AsOf;
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  /** The claims found, in order. */
  readonly claims: readonly Claim[];
  /** How many claims count on the day, whatever was asked for. */
  readonly total: number;
}

/** What was asked for, and the ids of the claims that meet it. */
export interface Found {
  readonly filter: ClaimFilter;
  readonly ids: readonly string[];
}

/**
 * Decides what a list shows beside its filters.
 * @param found by `filterClaims`; every claim that counts on the day where nothing was asked for.
 */
export function toResultsView(
  index: DatasetIndex,
  order: ClaimOrder,
  asOf: AsOf,
  help: SortHelp = {},
  found?: Found,
): ResultsView {
  const listed = listedClaims(index, asOf);
  const { filter, ids } = found ?? { filter: {}, ids: listed.map(({ claim }) => claim.id) };
  return {
    asOf,
    filter,
    order,
    claims: sortClaims(index, ids, order, asOf, help).map((id) => index.claims.get(id) as Claim),
    total: listed.length,
  };
}
