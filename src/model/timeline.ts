/** Claims by day: when it happened and when it was said, told apart. */
import { parseEdtf, type Day } from '../schema/edtf.js';
import type { Claim, Report } from '../schema/types.js';
import { countingReports, reportDay, type AsOf } from './as-of.js';
import type { SideRole } from './claim-view.js';
import type { DatasetIndex } from './dataset-index.js';
import { asOfBeside, relatedClaims } from './relations.js';

/** When the event was, as far as the record says. */
export interface HappenedMark {
  /** As the record writes it, in EDTF. */
  readonly date: string;
  readonly start: Day;
  readonly end: Day;
  /** True for a range, a date that is about, and a date coarser than a day: drawn as a dashed bracket, not as a point. */
  readonly uncertain: boolean;
}

/** One day on which it was reported, and how that day is known. `published`: nothing says when it was said. */
export interface SaidMark {
  readonly day: Day;
  /** As the record writes it, in EDTF; `day` is its last day. */
  readonly date: string;
  readonly basis: 'stated' | 'inferred' | 'published';
}

/** A claim that stands beside another, because it answers it. */
export interface AnswerMark {
  readonly role: Exclude<SideRole, 'claim'>;
  readonly claim: string;
  readonly happened: HappenedMark | null;
  readonly said: readonly SaidMark[];
}

export interface TimelineEntry {
  readonly claim: string;
  /** `null` where the record states no date. */
  readonly happened: HappenedMark | null;
  /** Oldest first. */
  readonly said: readonly SaidMark[];
  /** True where it happened on one certain day and was said on that day and no other. */
  readonly sameDay: boolean;
  /** Denials first, then other accounts, then explanations. */
  readonly answers: readonly AnswerMark[];
}

/** Claims under one heading. */
export interface TimelineGroup {
  /** A day, or a month, a year or a range of these where the record says no more. EDTF without qualifiers. */
  readonly date: string;
  readonly entries: readonly TimelineEntry[];
}

export interface Timeline {
  /** The line that marks are drawn on: the days the dataset covers. Marks outside it are held at its ends. */
  readonly from: Day;
  readonly to: Day;
  /** Oldest first. */
  readonly groups: readonly TimelineGroup[];
}

function happenedMark(claim: Claim): HappenedMark | null {
  const date = claim.event.date;
  const parsed = date === null ? null : parseEdtf(date);
  if (date === null || !parsed) return null;
  return {
    date,
    start: parsed.start,
    end: parsed.end,
    uncertain: parsed.approximate || parsed.start !== parsed.end,
  };
}

const BASES: readonly SaidMark['basis'][] = ['stated', 'inferred', 'published'];

function saidMark(report: Report, index: DatasetIndex): SaidMark {
  const day = reportDay(report, index);
  return {
    day,
    date: report.said ?? day,
    basis: report.said === null ? 'published' : (report.saidBasis ?? 'stated'),
  };
}

/** One mark for each day, by the firmest basis it has. */
function saidMarks(claim: Claim, index: DatasetIndex, asOf: AsOf): readonly SaidMark[] {
  const days = new Map<Day, SaidMark>();
  for (const report of countingReports(claim, index, asOf)) {
    const mark = saidMark(report, index);
    const known = days.get(mark.day);
    if (!known || BASES.indexOf(mark.basis) < BASES.indexOf(known.basis)) days.set(mark.day, mark);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

const ROLES = { denies: 'denial', 'conflicts-with': 'account', explains: 'explanation' } as const;
const ROLE_ORDER: readonly AnswerMark['role'][] = ['denial', 'account', 'explanation'];

function answersTo(claim: Claim, index: DatasetIndex, asOf: AsOf): readonly AnswerMark[] {
  const answers = new Map<string, AnswerMark>();
  for (const { claim: other, relation, incoming } of relatedClaims(claim, index, asOf)) {
    const role = relation.type in ROLES ? ROLES[relation.type as keyof typeof ROLES] : null;
    if (!role || (!incoming && role !== 'account') || answers.has(other.id)) continue;
    answers.set(other.id, {
      role,
      claim: other.id,
      happened: happenedMark(other),
      said: saidMarks(other, index, asOfBeside(role, asOf)),
    });
  }
  return [...answers.values()].sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
}

/** True for a denial or an explanation of one of these claims. */
const answersOneOf = (claims: ReadonlySet<string>, claim: Claim): boolean =>
  claim.relations?.some(
    ({ type, claim: target }) => (type === 'denies' || type === 'explains') && claims.has(target),
  ) ?? false;

/**
 * The heading a claim stands under, and the day by which headings are ordered: the last day it happened; the whole date
 * where that is coarser than a day, ordered by its start; the first day it was said where the record states no date.
 */
function headingOf({ happened, said }: TimelineEntry): { readonly date: string; readonly at: Day } {
  const day = happened ? happened.end : (said[0]?.day ?? '');
  if (!happened || parseEdtf(happened.date)?.precision === 'day') return { date: day, at: day };
  return { date: happened.date.replace(/[~?%]/g, ''), at: happened.start };
}

/**
 * Places claims by day. Claims that do not count on the day asked about are left out.
 * @param ids claims to place, such as those a filter found; by default all but withdrawn ones.
 */
export function timelineOf(index: DatasetIndex, asOf: AsOf, ids?: readonly string[]): Timeline {
  const wanted = ids ? ids.flatMap((id) => index.claims.get(id) ?? []) : index.dataset.claims;
  const counting = [...new Set(wanted)].filter(
    (claim) => claim.status !== 'withdrawn' && countingReports(claim, index, asOf).length > 0,
  );
  const shown = new Set(counting.map(({ id }) => id));
  // What answers one of them stands beside it, and nowhere else; what answers only such an answer has a place of its own.
  const own = new Set<string>();
  for (const claims of [shown, own]) {
    for (const claim of counting) if (!answersOneOf(claims, claim)) own.add(claim.id);
  }
  const groups = new Map<string, { readonly at: Day; readonly entries: TimelineEntry[] }>();
  for (const claim of counting) {
    if (!own.has(claim.id)) continue;
    const happened = happenedMark(claim);
    const said = saidMarks(claim, index, asOf);
    const entry: TimelineEntry = {
      claim: claim.id,
      happened,
      said,
      sameDay: happened !== null && !happened.uncertain && said.length === 1 && said[0]?.day === happened.start,
      answers: answersTo(claim, index, asOf),
    };
    const { date, at } = headingOf(entry);
    const group = groups.get(date);
    if (group) group.entries.push(entry);
    else groups.set(date, { at, entries: [entry] });
  }
  const { from, to } = index.dataset.covers;
  return {
    from,
    to,
    groups: [...groups]
      .sort(([a, one], [b, other]) => compare(one.at, other.at) || compare(a, b))
      .map(([date, { entries }]) => ({ date, entries: entries.sort(byStart) })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byStart = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(a.happened?.start ?? '9999', b.happened?.start ?? '9999') ||
  compare(a.said[0]?.day ?? '', b.said[0]?.day ?? '') ||
  compare(a.claim, b.claim);
