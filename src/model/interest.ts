/** Own interest: whether an origin speaks for the side that gains from what it says, or against its own. */
import type { Claim, ControlRow } from '../schema/types.js';
import { sideOf } from './agents.js';
import type { DatasetIndex } from './dataset-index.js';
import { rowsReachedBy } from './denials.js';

/** `favours`: says what helps its own side. `against`: says what costs it. `null`: neither can be read from the record. */
export type Interest = 'favours' | 'against' | null;

/**
 * Reads the interest of a claim's origin from its control rows: a holder gains, a previous holder loses. A denial turns
 * the rows it reaches round. Claims without control rows have none: the record alone cannot say who gains by a number.
 */
export function interestOf(claim: Claim, index: DatasetIndex): Interest {
  const gains = new Set<string>();
  const loses = new Set<string>();
  const weigh = (row: ControlRow, winners: Set<string>, losers: Set<string>) => {
    if (row.holder !== null) winners.add(sideOf(index, row.holder));
    if (row.previous !== undefined) losers.add(sideOf(index, row.previous));
  };
  for (const row of claim.control ?? []) weigh(row, gains, loses);
  for (const { type, claim: target } of claim.relations ?? []) {
    const denied = type === 'denies' ? index.claims.get(target) : undefined;
    if (denied) for (const row of rowsReachedBy(claim, denied, index)) weigh(row, loses, gains);
  }
  const own = sideOf(index, claim.by);
  if (gains.has(own) === loses.has(own)) return null;
  return gains.has(own) ? 'favours' : 'against';
}
