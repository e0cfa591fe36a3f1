/** Everything a list shows beside its results, decided: which claims in which order, how many each choice would leave. */
import type { Claim } from '../schema/types.js';
import type { AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { listedClaims, type Facet } from './facets.js';
import {
  canonical,
  facetCounts,
  facetTotals,
  filterClaims,
  whatToLoosen,
  type ClaimFilter,
  type FacetCounts,
  type FilterPart,
} from './filter.js';
import { ownFields } from './own.js';
import { sortClaims, type ClaimOrder, type SortHelp } from './sort.js';

export interface ListView {
  readonly asOf: AsOf;
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  /** The claims found, in order. */
  readonly claims: readonly Claim[];
  /** How many claims count on the day, whatever was asked for. */
  readonly total: number;
  /** For each value of each facet, how many claims it would leave, and how many there are of it at all. */
  readonly counts: FacetCounts;
  readonly totals: FacetCounts;
  /** Values chosen in each facet, as claims carry them. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Where nothing was found: what finds something when it is dropped, most found first. */
  readonly loosen: ReadonlyArray<{ readonly part: FilterPart; readonly found: number }>;
}

/** Decides what a list shows. */
export function toListView(
  index: DatasetIndex,
  asked: ClaimFilter,
  order: ClaimOrder,
  asOf: AsOf,
  help: SortHelp = {},
): ListView {
  const filter = ownFields(asked);
  const ids = sortClaims(index, filterClaims(index, filter, asOf), order, asOf, {
    matches: filter.matches ?? null,
    ...help,
  });
  const chosenIn = (facet: Facet) => [...new Set((filter[facet] ?? []).map((value) => canonical(index, facet, value)))];
  return {
    asOf,
    filter,
    order,
    claims: ids.map((id) => index.claims.get(id) as Claim),
    total: listedClaims(index, asOf).length,
    counts: facetCounts(index, filter, asOf),
    totals: facetTotals(index, asOf),
    chosen: {
      standing: chosenIn('standing'),
      place: chosenIn('place'),
      origin: chosenIn('origin'),
      source: chosenIn('source'),
      kind: chosenIn('kind'),
    },
    loosen: ids.length > 0 ? [] : whatToLoosen(index, filter, asOf),
  };
}
