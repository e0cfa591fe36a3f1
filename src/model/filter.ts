/** Choosing claims: what a reader asked for, what that leaves, and how many each further choice would leave. */
import type { Day } from '../schema/edtf.js';
import type { Claim } from '../schema/types.js';
import { partyOf } from './agents.js';
import type { AsOf } from './as-of.js';
import { currentId, type DatasetIndex } from './dataset-index.js';
import { FACETS, listedClaims, type Facet, type ListedClaim } from './facets.js';
import { ownFields } from './own.js';
import { perDay } from './per-index.js';
import { scan } from './search.js';
import type { Standing } from './standing.js';

/** What was asked for. Within one facet any of the values will do; facets, dates and text must all be met. */
export interface ClaimFilter {
  /** Place ids; each finds what lies within it too. */
  readonly place?: readonly string[];
  /** Agent ids; each stands for the party it speaks for. */
  readonly origin?: readonly string[];
  /** Source ids, which are articles. */
  readonly source?: readonly string[];
  readonly standing?: ReadonlyArray<Standing['type']>;
  readonly kind?: ReadonlyArray<Claim['kind']>;
  /** First and last day, both included. */
  readonly from?: Day;
  readonly to?: Day;
  /** Which days `from` and `to` speak of: the day of a report (the default) or the days of the event. Never both. */
  readonly dates?: 'said' | 'happened';
  /** What was typed. */
  readonly text?: string;
  /** What a search found for `text`, in place of reading every text: position by id. */
  readonly matches?: ReadonlyMap<string, number> | null;
}

/** A part of a filter that can be dropped by itself. */
export type FilterPart = Facet | 'dates' | 'text';

/** How many claims each value of each facet would leave, given all the other parts of the filter. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Test = (listed: ListedClaim) => boolean;

/** The parts of a filter that ask for something, each as a test. */
function testsOf(index: DatasetIndex, asked: ClaimFilter): ReadonlyMap<FilterPart, Test> {
  const filter = ownFields(asked);
  const tests = new Map<FilterPart, Test>();
  for (const facet of FACETS) {
    const values = filter[facet];
    if (!values || values.length === 0) continue;
    const wanted = new Set(values.map((value) => canonical(index, facet, value)));
    tests.set(facet, (listed) => listed.values[facet].some((value) => wanted.has(value)));
  }
  const { from, to } = filter;
  if (from !== undefined || to !== undefined) {
    const overlaps = (start: Day, end: Day) => (to === undefined || start <= to) && (from === undefined || end >= from);
    tests.set('dates', ({ said, happened }) =>
      filter.dates === 'happened'
        ? happened !== null && overlaps(happened.start, happened.end)
        : said.some((day) => overlaps(day, day)),
    );
  }
  const found = filter.text === undefined ? null : (filter.matches ?? scan(index, filter.text));
  if (found) tests.set('text', ({ claim }) => found.has(claim.id));
  return tests;
}

/** A facet value as claims carry it: ids that have moved are followed, and an agent gives the party it speaks for. */
export function canonical(index: DatasetIndex, facet: Facet, value: string): string {
  if (facet === 'standing' || facet === 'kind') return value;
  const id = currentId(index, value);
  return facet === 'origin' ? partyOf(index, id) : id;
}

/** Ids of the claims that count on the day and meet the filter, in the order of the record. */
export function filterClaims(index: DatasetIndex, filter: ClaimFilter, asOf: AsOf): readonly string[] {
  const tests = [...testsOf(index, filter).values()];
  return listedClaims(index, asOf)
    .filter((listed) => tests.every((test) => test(listed)))
    .map(({ claim }) => claim.id);
}

/** Counts, for every value of every facet, the claims it would leave: those that meet every part but that facet's own. */
export function facetCounts(index: DatasetIndex, filter: ClaimFilter, asOf: AsOf): FacetCounts {
  const tests = [...testsOf(index, filter)];
  const counts: Record<Facet, Map<string, number>> = {
    standing: new Map(),
    place: new Map(),
    origin: new Map(),
    source: new Map(),
    kind: new Map(),
  };
  const add = (facet: Facet, { values }: ListedClaim) => {
    for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const listed of listedClaims(index, asOf)) {
    const missed = tests.filter(([, test]) => !test(listed)).map(([part]) => part);
    if (missed.length === 0) for (const facet of FACETS) add(facet, listed);
    // What misses one facet alone would be found by another value of that facet.
    else if (missed.length === 1 && missed[0] !== 'dates' && missed[0] !== 'text') add(missed[0] as Facet, listed);
  }
  return counts;
}

/** The same without any filter, kept for the day: what there is to choose from. */
export const facetTotals = perDay((index, asOf): FacetCounts => facetCounts(index, {}, asOf));

/** For each part of a filter, how many claims are found without it; parts that change nothing are left out, most found first, equals in the order of the facets. */
export function whatToLoosen(
  index: DatasetIndex,
  filter: ClaimFilter,
  asOf: AsOf,
): ReadonlyArray<{ readonly part: FilterPart; readonly found: number }> {
  const tests = [...testsOf(index, filter)];
  const found = new Map<FilterPart, number>();
  let all = 0;
  for (const listed of listedClaims(index, asOf)) {
    const missed = tests.filter(([, test]) => !test(listed));
    const [only] = missed;
    if (!only) all += 1;
    else if (missed.length === 1) found.set(only[0], (found.get(only[0]) ?? 0) + 1);
  }
  return tests
    .flatMap(([part]) => (found.has(part) ? [{ part, found: all + (found.get(part) ?? 0) }] : []))
    .sort((a, b) => b.found - a.found);
}

/** The filter without one of its parts. */
export function withoutPart(filter: ClaimFilter, part: FilterPart): ClaimFilter {
  const { from, to, dates, text, matches, ...facets } = ownFields(filter);
  const rest: ClaimFilter = Object.hasOwn(facets, part) ? { ...facets, [part]: [] } : facets;
  return ownFields({
    ...rest,
    ...(part !== 'dates' && {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(dates && { dates }),
    }),
    ...(part !== 'text' && { ...(text !== undefined && { text }), ...(matches !== undefined && { matches }) }),
  });
}
