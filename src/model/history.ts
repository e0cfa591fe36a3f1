/** One place through time, as known then and as known now. Days without a word are runs of their own: a gap shows as a gap. */
import type { Day } from '../schema/edtf.js';
import type { Claim } from '../schema/types.js';
import { eventDays, reportDay, type Known } from './as-of.js';
import { toControlView, type ControlView } from './control-view.js';
import { readsAlike } from './control-reading.js';
import { currentId, type DatasetIndex } from './dataset-index.js';
import { addDays } from './days.js';
import { claimsAbout, narrowTo, turningDays } from './turning-days.js';

/** Claims that speak of the place anew on some days of a segment, both days included. */
export interface HistoryNews {
  readonly from: Day;
  readonly to: Day;
  /** Ids; denials among them. As known then: reported on these days. As known now: speaking of these days. */
  readonly claims: readonly string[];
}

/** Days in a row, both ends included, on which the place reads the same. */
export interface HistorySegment {
  readonly from: Day;
  readonly to: Day;
  /** State, holders and extent, as of `to`. */
  readonly view: ControlView;
  /** True where nothing new speaks of these days: the last word is only carried on. */
  readonly quiet: boolean;
  readonly news: readonly HistoryNews[];
}

export interface PlaceHistory {
  readonly place: string;
  readonly from: Day;
  readonly to: Day;
  readonly knownThen: readonly HistorySegment[];
  readonly knownNow: readonly HistorySegment[];
}

/** The days a claim speaks on: those of its reports, or of its event. */
function spokenDays(claim: Claim, index: DatasetIndex, known: Known): ReadonlyArray<{ start: Day; end: Day }> {
  if (known === 'now') return [eventDays(claim, index)];
  return claim.reports.map((report) => {
    const day = reportDay(report, index);
    return { start: day, end: day };
  });
}

function segmentsOf(index: DatasetIndex, place: string, from: Day, to: Day, known: Known): readonly HistorySegment[] {
  const spoken = claimsAbout(index, place).map((claim) => ({ claim, days: spokenDays(claim, index, known) }));
  // Between two of these days nothing changes: neither the state nor who speaks.
  const starts = new Set([from, ...turningDays(index, place)]);
  for (const { days } of spoken) for (const { start, end } of days) starts.add(start).add(addDays(end, 1));
  const ordered = [...starts].filter((day) => day >= from && day <= to).sort();
  const segments: HistorySegment[] = [];
  ordered.forEach((start, i) => {
    const next = ordered[i + 1];
    const end = next === undefined ? to : addDays(next, -1);
    const view = toControlView(narrowTo(index, place), place, { day: end, known });
    if (!view) return;
    const counting = new Set(view.control.evidence.flatMap(({ claim, denials }) => [claim, ...denials]));
    const claims = spoken
      .filter(({ claim, days }) => counting.has(claim) && days.some((one) => one.start <= end && one.end >= start))
      .map(({ claim }) => claim.id);
    const news = claims.length > 0 ? [{ from: start, to: end, claims }] : [];
    const last = segments.at(-1);
    if (last && last.quiet === (claims.length === 0) && readsAlike(last.view.control, view.control)) {
      segments[segments.length - 1] = { ...last, to: end, view, news: [...last.news, ...news] };
    } else {
      segments.push({ from: start, to: end, view, quiet: claims.length === 0, news });
    }
  });
  return segments;
}

/**
 * The control of a place from one day to another, both included.
 * @param id a place's id; one that has moved is followed.
 * @returns segments without gaps or overlaps, in order; `null` where the dataset knows no such place.
 */
export function historyOf(
  index: DatasetIndex,
  id: string,
  from: Day = index.dataset.covers.from,
  to: Day = index.dataset.covers.to,
): PlaceHistory | null {
  const place = currentId(index, id);
  if (!index.places.has(place)) return null;
  return {
    place,
    from,
    to,
    knownThen: segmentsOf(index, place, from, to, 'then'),
    knownNow: segmentsOf(index, place, from, to, 'now'),
  };
}
