/**
 * Who is reported to hold a place, as of a day. The state is computed from the control rows about exactly that place:
 * never from its neighbours, from a wider or a smaller area, or from silence.
 */
import type { Claim, ControlRow, Extent } from '../schema/types.js';
import type { Day } from '../schema/edtf.js';
import { partyOf, sideOf } from './agents.js';
import { ageInDays, countingReports, eventDays, newestDay, type AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { rowsReachedBy } from './denials.js';
import { getOrInsert } from './get-or-insert.js';
import { contradict, relatedClaims } from './relations.js';

export type ControlState =
  'claimed' | 'reported' | 'assessed' | 'contested' | 'accounts-differ' | 'withdrawal-reported' | 'no-report';

/** One claim's word on the place, with what answers it. */
export interface ControlEvidence {
  readonly claim: Claim;
  readonly row: ControlRow;
  /** The days it speaks of. */
  readonly start: Day;
  readonly end: Day;
  /** The day of its newest report. */
  readonly newest: Day;
  /** Denials that reach this row. */
  readonly denials: readonly Claim[];
  /** False where a later account took its place; kept, because nothing is lost. */
  readonly current: boolean;
}

export interface PlaceControl {
  readonly place: string;
  readonly state: ControlState;
  /** Holders by id: one where one side is named, several where contested or accounts differ, none otherwise. */
  readonly holders: readonly string[];
  /** For a withdrawal: who is said to have left. */
  readonly left: readonly string[];
  /** How much of the place, as claimed and never wider; `null` where nobody is said to hold it. */
  readonly extent: Extent | null;
  /** Parties (after `speaksFor`) behind the state; of one that is assessed, those who assess it. */
  readonly claimedBy: readonly string[];
  /** Parties whose denials reach a row behind the state: a denial of anything else says nothing of it. */
  readonly deniedBy: readonly string[];
  /** Day of the newest report behind the state, and its age in whole days; `null` without a report. */
  readonly newest: Day | null;
  readonly ageDays: number | null;
  /** All rows about the place: current ones first, each group newest first. */
  readonly evidence: readonly ControlEvidence[];
}

// From the narrowest to the widest: where accounts of one day give different extents, the narrowest is said.
const HOLDING: readonly Extent[] = ['centre', 'most', 'held', 'whole'];
const INSIDE: readonly Extent[] = ['entered', 'outskirts', 'part'];

/** One side is said to hold the place, by the most independent voice first. */
const HELD: readonly ControlState[] = ['reported', 'assessed', 'claimed'];

const holds = ({ row }: Pick<ControlEvidence, 'row'>) => row.holder !== null && HOLDING.includes(row.extent);
const inside = ({ row }: Pick<ControlEvidence, 'row'>) => row.holder !== null && INSIDE.includes(row.extent);
const leaves = ({ row }: Pick<ControlEvidence, 'row'>) => row.extent === 'left';

const supersedes = (one: Claim, other: Claim) =>
  one.relations?.some(({ type, claim }) => type === 'supersedes' && claim === other.id);

/**
 * True where `later` takes the place of `earlier`: as its own origin says, or as their days and holders do. Rows of claims
 * that contradict each other never do: both are said.
 */
function replaces(later: ControlEvidence, earlier: ControlEvidence, index: DatasetIndex): boolean {
  if (supersedes(later.claim, earlier.claim)) return true;
  if (
    later === earlier ||
    supersedes(earlier.claim, later.claim) ||
    later.start < earlier.start ||
    later.end < earlier.end ||
    contradict(later.claim, earlier.claim)
  )
    return false;
  const side = (id: string | null | undefined) => (id ? sideOf(index, id) : undefined);
  const after = later.start > earlier.end;
  const sameHolder = side(later.row.holder) === side(earlier.row.holder);
  if (holds(later)) {
    if (leaves(earlier)) return after || side(later.row.holder) !== side(earlier.row.previous);
    if (holds(earlier)) return after && !sameHolder && side(later.row.previous) === side(earlier.row.holder);
    return sameHolder; // an entry or a siege that ended in holding
  }
  if (leaves(later)) {
    return !leaves(earlier) && side(later.row.previous) === side(earlier.row.holder) && (after || !holds(earlier));
  }
  return false;
}

function gather(place: string, index: DatasetIndex, asOf: AsOf): ControlEvidence[] {
  const found: ControlEvidence[] = [];
  for (const claim of index.dataset.claims) {
    // Before any date is read: a page of a thousand badges comes by here a thousand times.
    if (claim.status || !claim.control?.some((row) => row.place === place)) continue;
    const newest = newestDay(countingReports(claim, index, asOf), index);
    const days = eventDays(claim, index);
    // What happened at some time within a range is not said of a day before its end.
    if (newest === null || (days.end < newest ? days.end : newest) > asOf.day) continue;
    for (const row of claim.control) {
      if (row.place !== place) continue;
      const denials = relatedClaims(claim, index, asOf)
        .filter(({ incoming, relation, claim: { status } }) => incoming && relation.type === 'denies' && !status)
        .map((related) => related.claim)
        .filter((denial) => rowsReachedBy(denial, claim, index).includes(row));
      found.push({ claim, row, start: days.start, end: days.end, newest, denials, current: true });
    }
  }
  return found;
}

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** The parties these agents make up: one for each side, named by its only member, or by the side where several belong to it. */
function partiesOf(ids: readonly string[], index: DatasetIndex): string[] {
  const sides = new Map<string, Set<string>>();
  for (const id of ids) {
    getOrInsert(sides, sideOf(index, id), () => new Set()).add(id);
  }
  return [...sides].map(([side, members]) =>
    members.size > 1 && index.agents.has(side) ? side : ([...members][0] as string),
  );
}

// A side's word about itself is a claim, its own outlets' included; a monitor's or another outlet's account is a report;
// an analyst's is an assessment.
function kindOf({ claim, row }: ControlEvidence, index: DatasetIndex): 'claimed' | 'reported' | 'assessed' {
  if (row.holder !== null && sideOf(index, claim.by) === sideOf(index, row.holder)) return 'claimed';
  return claim.basis === 'assessed' && index.agents.get(claim.by)?.kind !== 'monitor' ? 'assessed' : 'reported';
}

function decide(
  current: readonly ControlEvidence[],
  index: DatasetIndex,
): Pick<PlaceControl, 'state' | 'holders' | 'left' | 'extent'> {
  const side = (id: string) => sideOf(index, id);
  const holding = current.filter(holds);
  const leaving = current.filter(leaves);
  const holders = holding.map(({ row }) => row.holder as string);
  const left = unique(leaving.flatMap(({ row }) => row.previous ?? []));
  const sides = new Set(holders.map(side));
  if (sides.size > 1 || left.some((id) => sides.has(side(id)))) {
    return { state: 'accounts-differ', holders: partiesOf(holders, index), left, extent: null };
  }
  const rivals = current.filter((one) => inside(one) && !sides.has(side(one.row.holder as string)));
  if (rivals.length > 0) {
    const named = rivals.flatMap(({ row }) => [row.holder as string, ...(row.previous ? [row.previous] : [])]);
    return { state: 'contested', holders: partiesOf([...named, ...holders], index), left, extent: null };
  }
  for (const state of HELD) {
    const rows = holding.filter((one) => kindOf(one, index) === state);
    if (rows.length === 0) continue;
    const last = rows.reduce((day, { end }) => (end > day ? end : day), '');
    const extents = rows.filter(({ end }) => end === last).map(({ row }) => row.extent);
    return {
      state,
      holders: partiesOf(
        rows.map(({ row }) => row.holder as string),
        index,
      ),
      left,
      extent: HOLDING.find((extent) => extents.includes(extent)) ?? null,
    };
  }
  return leaving.length > 0
    ? { state: 'withdrawal-reported', holders: [], left, extent: 'left' }
    : { state: 'no-report', holders: [], left, extent: null };
}

/**
 * Computes the state of a place. Rules, in this order: two sides said to hold it, or one said both to hold and to have
 * left, is `accounts-differ`; an entry or a partial hold against another side is `contested`; one side said to hold it is
 * `reported`, `assessed` or `claimed`, by the most independent voice; a withdrawal without a named successor is
 * `withdrawal-reported`; anything less, such as an encirclement, is `no-report` of who holds it, with its rows as evidence.
 * @param place id of the place; an unknown one has no report.
 */
export function controlOf(place: string, index: DatasetIndex, asOf: AsOf): PlaceControl {
  const found = gather(place, index, asOf);
  const evidence = found
    .map((one) => ({ ...one, current: !found.some((other) => replaces(other, one, index)) }))
    .sort(
      (a, b) =>
        Number(b.current) - Number(a.current) ||
        compare(b.end, a.end) ||
        compare(b.newest, a.newest) ||
        compare(a.claim.id, b.claim.id),
    );
  const current = evidence.filter((one) => one.current);
  const decided = decide(current, index);
  const { state } = decided;
  const behind = current.filter(
    (one) =>
      holds(one) ||
      state === 'no-report' ||
      (state === 'contested' ? inside(one) : leaves(one) && !HELD.includes(state)),
  );
  const voices = behind.filter((one) => state !== 'assessed' || kindOf(one, index) === state);
  const newest = behind.reduce<Day | null>((day, one) => (day === null || one.newest > day ? one.newest : day), null);
  return {
    place,
    ...decided,
    claimedBy: unique(voices.map(({ claim }) => partyOf(index, claim.by))),
    deniedBy: unique(behind.flatMap(({ denials }) => denials.map((denial) => partyOf(index, denial.by)))),
    newest,
    ageDays: newest === null ? null : ageInDays(newest, asOf),
    evidence,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
