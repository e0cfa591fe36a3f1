/** Where a claim stands as of a day: computed from the record, never typed by hand. Several may hold at once. */
import type { Day } from '../schema/edtf.js';
import type { Claim } from '../schema/types.js';
import { partyOf } from './agents.js';
import { countingReports, newestDay, type AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { originsOf, type Origins } from './origins.js';
import { relatedClaims } from './relations.js';

export type Standing =
  | { readonly type: 'single-origin' | 'several-origins'; readonly origins: Origins }
  /** `by` is the party after `speaksFor`; `claim` is the id of the denial. */
  | { readonly type: 'denied' | 'conflicting'; readonly by: string; readonly claim: string }
  | { readonly type: 'superseded'; readonly on: Day; readonly claim: string }
  /** On which day is not in the record: its corrections tell when editors changed it. */
  | { readonly type: 'retracted' };

/**
 * The standing of a claim. Empty when the claim does not count under `asOf`.
 * `several-origins` says a number and never more than that: a second voice is not a proof.
 */
export function standingOf(claim: Claim, index: DatasetIndex, asOf: AsOf): readonly Standing[] {
  const origins = originsOf(claim, index, asOf);
  if (origins.reports === 0) return [];
  const standing: Standing[] = [];
  if (claim.status === 'retracted') standing.push({ type: 'retracted' });
  const seen = new Set<string>();
  for (const { claim: other, relation, incoming } of relatedClaims(claim, index, asOf)) {
    // What its origin took back is still shown, and no longer held against the claim.
    if (other.status) continue;
    const type =
      relation.type === 'conflicts-with' ? 'conflicting' : incoming && relation.type === 'denies' ? 'denied' : null;
    const by = partyOf(index, other.by);
    if (type && !seen.has(type + by)) {
      seen.add(type + by);
      standing.push({ type, by, claim: other.id });
    }
    if (incoming && relation.type === 'supersedes') {
      const on = newestDay(countingReports(other, index, asOf), index);
      if (on !== null) standing.push({ type: 'superseded', on, claim: other.id });
    }
  }
  standing.push({ type: origins.named.length > 1 ? 'several-origins' : 'single-origin', origins });
  return standing.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

const ORDER: readonly Standing['type'][] = [
  'retracted',
  'denied',
  'conflicting',
  'superseded',
  'several-origins',
  'single-origin',
];
