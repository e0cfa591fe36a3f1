/** The exact scope of a denial: it answers what it answers, and no more. */
import { MAX_STEPS } from '../schema/limits.js';
import type { Claim, ControlRow } from '../schema/types.js';
import type { DatasetIndex } from './dataset-index.js';

/** True where `place` is `area` or lies inside it by the `within` chain. */
export function liesIn(index: DatasetIndex, place: string, area: string): boolean {
  let at: string | undefined = place;
  for (let steps = 0; at !== undefined && steps <= MAX_STEPS; steps++) {
    if (at === area) return true;
    at = index.places.get(at)?.within;
  }
  return false;
}

/**
 * The control rows of `denied` that `denial` reaches: those at, or inside, one of the places the denial speaks of. A
 * denial that names no place reaches every row.
 */
export function rowsReachedBy(denial: Claim, denied: Claim, index: DatasetIndex): readonly ControlRow[] {
  const areas = new Set(denial.event.places);
  for (const row of denial.control ?? []) areas.add(row.place);
  const rows = denied.control ?? [];
  return areas.size === 0 ? rows : rows.filter((row) => [...areas].some((area) => liesIn(index, row.place, area)));
}
