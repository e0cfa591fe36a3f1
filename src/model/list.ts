/** What a list shows beside its results, decided: how many claims each choice would leave, and what to loosen. */
import type { AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import type { Facet } from './facets.js';
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
import { toResultsView, type ResultsView } from './results.js';
import type { ClaimOrder, SortHelp } from './sort.js';

export interface ListView extends ResultsView {
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
  const ids = filterClaims(index, filter, asOf);
  const chosenIn = (facet: Facet) => [...new Set((filter[facet] ?? []).map((value) => canonical(index, facet, value)))];
  return {
    ...toResultsView(index, order, asOf, { matches: filter.matches ?? null, ...help }, { filter, ids }),
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
