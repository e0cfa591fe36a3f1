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

/**
 * Under what the reports count of a claim that is shown beside another. A denial is never left behind: as known now all of
 * its reports count, whenever they were said.
 * @param role of the claim there.
 */
export const asOfBeside = (role: string, asOf: AsOf): AsOf =>
  role === 'denial' && asOf.known === 'now' ? { ...asOf, day: '9999-12-31' } : asOf;

/** Every claim related to this one in either direction that stands under `asOf`; incoming first, in the order of the record. */
export function relatedClaims(claim: Claim, index: DatasetIndex, asOf: AsOf): readonly RelatedClaim[] {
  const counts = (one: Claim) => countingReports(one, index, asOf).length > 0;
  const related: RelatedClaim[] = [];
  for (const { from, relation } of index.incoming.get(claim.id) ?? []) {
    const isDenial = asOf.known === 'now' && relation.type === 'denies';
    if (from.status !== 'withdrawn' && (counts(from) || (isDenial && counts(claim))))
      related.push({ claim: from, relation, incoming: true });
  }
  for (const relation of claim.relations ?? []) {
    const other = index.claims.get(relation.claim);
    if (other && other.status !== 'withdrawn' && counts(other))
      related.push({ claim: other, relation, incoming: false });
  }
  return related;
}

/** True for a claim that is one by its kind, and for one of another kind that denies. */
export const isDenial = ({ kind, relations }: Claim): boolean =>
  kind === 'denial' || (relations?.some(({ type }) => type === 'denies') ?? false);

/** The same among the claims and denials behind a state: who says nothing of the holder is there for what it denies. */
export const onlyDenies = ({ kind, control }: Claim): boolean => kind === 'denial' || !control;

/** True where two claims contradict each other: one denies the other, or their accounts conflict. */
export function contradict(a: Claim, b: Claim): boolean {
  const against = (from: Claim, to: Claim) =>
    from.relations?.some(({ type, claim }) => claim === to.id && (type === 'denies' || type === 'conflicts-with')) ??
    false;
  return against(a, b) || against(b, a);
}
