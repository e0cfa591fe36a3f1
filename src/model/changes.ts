/** What reads differently between two days, or between what was known then and what is known now; and how much was said when. */
import type { Day } from '../schema/edtf.js';
import { reportDay, type AsOf } from './as-of.js';
import { toControlView, type ControlView } from './control-view.js';
import type { PlaceControl } from './control.js';
import { readsAlike } from './control-reading.js';
import { currentId, type DatasetIndex } from './dataset-index.js';
import { addDays, eachDay } from './days.js';
import { perIndex } from './per-index.js';
import { narrowTo, placesWithControl, turningDays } from './turning-days.js';

export interface ControlChange {
  readonly place: string;
  readonly before: ControlView;
  readonly after: ControlView;
  /** Ids of the claims and denials that make the difference: those behind `after` that were not yet behind `before`. */
  readonly why: readonly string[];
}

/** The claims that stand behind a state, and the denials that reach them. */
function behind({ evidence }: PlaceControl): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { claim, denials, current } of evidence) {
    if (!current) continue;
    ids.add(claim.id);
    for (const denial of denials) ids.add(denial.id);
  }
  return ids;
}

// Wider areas are named after the towns in them, and single sites last.
const KINDS = ['city', 'town', 'governorate', 'village', 'district', 'base'];
const rankOf = ({ place }: ControlView): number => (KINDS.indexOf(place.kind) + KINDS.length + 1) % (KINDS.length + 1);

/**
 * The places that read differently. With the same `known` on both, what is said between the two days; with the same day,
 * what has become known since.
 * @param places ids to ask about; by default every place that any claim has a control row on.
 * @returns cities first, sites last, and within these by what most claims speak for.
 */
export function changesBetween(
  index: DatasetIndex,
  before: AsOf,
  after: AsOf,
  places: readonly string[] = placesWithControl(index),
): readonly ControlChange[] {
  const [first, last] = before.day <= after.day ? [before.day, after.day] : [after.day, before.day];
  const changes: ControlChange[] = [];
  for (const place of new Set(places.map((id) => currentId(index, id)))) {
    if (before.known === after.known && !turningDays(index, place).some((day) => day > first && day <= last)) {
      continue;
    }
    const own = narrowTo(index, place);
    const [was, is] = [toControlView(own, place, before), toControlView(own, place, after)];
    if (!was || !is || readsAlike(was.control, is.control)) continue;
    const already = behind(was.control);
    changes.push({
      place,
      before: was,
      after: is,
      why: [...behind(is.control)].filter((id) => !already.has(id)),
    });
  }
  return changes.sort(
    (a, b) => rankOf(a.after) - rankOf(b.after) || b.why.length - a.why.length || (a.place < b.place ? -1 : 1),
  );
}

/** What changed since the day before, as known in the same way. */
export const changesOn = (index: DatasetIndex, asOf: AsOf, places?: readonly string[]): readonly ControlChange[] =>
  changesBetween(index, { day: addDays(asOf.day, -1), known: asOf.known }, asOf, places);

export interface DayCount {
  readonly day: Day;
  /** How many claims were said that day. A claim said on several days counts on each. */
  readonly claims: number;
}

const saidByDay = perIndex((index): ReadonlyMap<Day, number> => {
  const counts = new Map<Day, number>();
  for (const { status, reports } of index.dataset.claims) {
    if (status === 'withdrawn') continue;
    for (const day of new Set(reports.map((report) => reportDay(report, index)))) {
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }
  return counts;
});

/** How many claims were said on each day from `from` to `to`, both included; no more than ten years of days, the last ones. */
export function countsByDay(
  index: DatasetIndex,
  from: Day = index.dataset.covers.from,
  to: Day = index.dataset.covers.to,
): readonly DayCount[] {
  const counts = saidByDay(index);
  return eachDay(from, to).map((day) => ({ day, claims: counts.get(day) ?? 0 }));
}
