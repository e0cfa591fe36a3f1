/**
 * When a place can read differently. Its control changes only on a day on which something about it is said or denied, or an
 * event begins or ends; between such days there is nothing to compute.
 */
import type { Day } from '../schema/edtf.js';
import type { Claim } from '../schema/types.js';
import { eventDays, reportDay } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { getOrInsert } from './get-or-insert.js';
import { perIndex } from './per-index.js';

/** The dataset once for each place with a control row, with only the claims that have one on it. */
const narrowed = perIndex((index): ReadonlyMap<string, DatasetIndex> => {
  const claims = new Map<string, Claim[]>();
  for (const claim of index.dataset.claims) {
    for (const place of new Set(claim.control?.map((row) => row.place))) {
      getOrInsert(claims, place, () => []).push(claim);
    }
  }
  // Only the list that `controlOf` reads through is cut; what answers these claims is still found by id.
  return new Map(
    [...claims].map(([place, own]) => [place, { ...index, dataset: { ...index.dataset, claims: own } }] as const),
  );
});

/** Ids of the places that any claim has a control row on, in the order of the record. */
export const placesWithControl = (index: DatasetIndex): readonly string[] => [...narrowed(index).keys()];

/** The same dataset, quicker to ask about the control of one place: claims without a row on it are not read through. */
export const narrowTo = (index: DatasetIndex, place: string): DatasetIndex =>
  narrowed(index).get(place) ?? { ...index, dataset: { ...index.dataset, claims: [] } };

/** The claims with a control row on a place, and those that deny one of them. */
export function claimsAbout(index: DatasetIndex, place: string): readonly Claim[] {
  const own = narrowed(index).get(place)?.dataset.claims ?? [];
  const denials = own.flatMap(({ id }) =>
    (index.incoming.get(id) ?? []).flatMap(({ from, relation }) => (relation.type === 'denies' ? [from] : [])),
  );
  return [...new Set([...own, ...denials])];
}

/** The days on which the control of a place may begin to read differently, however it is known; oldest first, each once. */
export function turningDays(index: DatasetIndex, place: string): readonly Day[] {
  const days = new Set<Day>();
  for (const claim of claimsAbout(index, place)) {
    const { start, end } = eventDays(claim, index);
    days.add(start).add(end);
    for (const report of claim.reports) days.add(reportDay(report, index));
  }
  return [...days].sort();
}
