/** Whether two states of a place read the same to somebody who sees both. */
import type { PlaceControl } from './control.js';

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/**
 * True where nothing that is said of the place differs: state, holders, who left, how much of it, who denies, and for an
 * assessment by whom. The age of the newest report does not count.
 */
export const readsAlike = (a: PlaceControl, b: PlaceControl): boolean =>
  a.state === b.state &&
  a.extent === b.extent &&
  sameMembers(a.holders, b.holders) &&
  sameMembers(a.left, b.left) &&
  sameMembers(a.deniedBy, b.deniedBy) &&
  (a.state !== 'assessed' || sameMembers(a.claimedBy, b.claimedBy));
