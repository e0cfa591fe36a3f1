/**
 * What a claim can be found by, as of a day: its place, origin, sources, kind, standing and dates. Computed once for each
 * dataset and day, so that choosing among 10,000 claims reads no record twice.
 */
import type { Day } from '../schema/edtf.js';
import { parseEdtf } from '../schema/edtf.js';
import { MAX_STEPS } from '../schema/limits.js';
import type { Claim } from '../schema/types.js';
import { partyOf } from './agents.js';
import { countingReports, reportDay } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { perDay } from './per-index.js';
import { standingOf, type Standing } from './standing.js';

export type Facet = 'standing' | 'place' | 'origin' | 'source' | 'kind';

export const FACETS: readonly Facet[] = ['standing', 'place', 'origin', 'source', 'kind'];

/** One claim that counts on the day, with everything it can be found and sorted by. */
export interface ListedClaim {
  readonly claim: Claim;
  /**
   * Values by facet. `place` holds each place of the event and of the control rows and all that these lie within; `origin`
   * the party after `speaksFor`; `source` the articles of the counting reports.
   */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Days of the counting reports, oldest first, each once: said, else published. */
  readonly said: readonly Day[];
  /** Days of the event; `null` where the record states none. */
  readonly happened: { readonly start: Day; readonly end: Day } | null;
  /** How many parties deny it. */
  readonly denials: number;
}

const unique = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)];

function placesOf(claim: Claim, index: DatasetIndex): readonly string[] {
  const places = new Set<string>();
  const add = (place: string) => {
    let at: string | undefined = place;
    for (let steps = 0; at !== undefined && !places.has(at) && steps <= MAX_STEPS; steps++) {
      places.add(at);
      at = index.places.get(at)?.within;
    }
  };
  for (const place of claim.event.places) add(place);
  for (const { place } of claim.control ?? []) add(place);
  return [...places];
}

/** The claims of a dataset that count on a day, in the order of the record. Records withdrawn by their editors are left out. */
export const listedClaims = perDay((index, asOf): readonly ListedClaim[] =>
  index.dataset.claims.flatMap((claim) => {
    const reports = claim.status === 'withdrawn' ? [] : countingReports(claim, index, asOf);
    if (reports.length === 0) return [];
    const standing: readonly Standing[] = standingOf(claim, index, asOf);
    return [
      {
        claim,
        values: {
          standing: unique(standing.map(({ type }) => type)),
          place: placesOf(claim, index),
          origin: [partyOf(index, claim.by)],
          source: unique(reports.map(({ source }) => source)),
          kind: [claim.kind],
        },
        said: unique(reports.map((report) => reportDay(report, index)).sort()),
        happened: claim.event.date === null ? null : parseEdtf(claim.event.date),
        denials: standing.filter(({ type }) => type === 'denied').length,
      },
    ];
  }),
);
