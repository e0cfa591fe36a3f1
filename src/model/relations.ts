/** How claims answer one another, under an as-of. A denial counts whenever the claim it answers counts and was known. */
import type { Claim, Relation } from '../schema/types.js';
import { countingReports, type AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';

export interface RelatedClaim {
  readonly claim: Claim;
  readonly relation: Relation;
  /** True where the other claim points at this one; false where this one points at it. */
  readonly incoming: boolean;
}

// A denial is never left behind: as known now it stands beside its claim on every day the claim counts.
const stands = (claim: Claim, relation: Relation, index: DatasetIndex, asOf: AsOf): boolean =>
  claim.status !== 'withdrawn' &&
  ((asOf.known === 'now' && relation.type === 'denies') || countingReports(claim, index, asOf).length > 0);

/** Every claim related to this one in either direction that stands under `asOf`; incoming first, in the order of the record. */
export function relatedClaims(claim: Claim, index: DatasetIndex, asOf: AsOf): readonly RelatedClaim[] {
  const related: RelatedClaim[] = [];
  for (const { from, relation } of index.incoming.get(claim.id) ?? []) {
    if (stands(from, relation, index, asOf)) related.push({ claim: from, relation, incoming: true });
  }
  for (const relation of claim.relations ?? []) {
    const other = index.claims.get(relation.claim);
    if (other && stands(other, relation, index, asOf)) related.push({ claim: other, relation, incoming: false });
  }
  return related;
}

/** True where two claims contradict each other: one denies the other, or their accounts conflict. */
export function contradict(a: Claim, b: Claim): boolean {
  const against = (from: Claim, to: Claim) =>
    from.relations?.some(({ type, claim }) => claim === to.id && (type === 'denies' || type === 'conflicts-with')) ??
    false;
  return against(a, b) || against(b, a);
}
