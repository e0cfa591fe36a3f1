/**
 * The two axes of time. `day` is the day asked about. `then` counts only what had been said by that day; `now` counts
 * everything the dataset holds about that day. Time is always a parameter: nothing here reads a clock.
 */
import { daysBetween, isDay, parseEdtf, type Day } from '../schema/edtf.js';
import type { Claim, Dataset, Report } from '../schema/types.js';
import type { DatasetIndex } from './dataset-index.js';

export type Known = 'then' | 'now';

export interface AsOf {
  readonly day: Day;
  readonly known: Known;
}

/**
 * Narrows what an author wrote to a day the model can answer for.
 * @param day `YYYY-MM-DD`; anything else means the last day the dataset covers, as known now.
 * @param known `now` or `then`; anything else means `then` where a day was named.
 */
export function toAsOf(dataset: Dataset, day?: string | null, known?: string | null): AsOf {
  const named = day && isDay(day) ? day : undefined;
  return {
    day: named ?? dataset.covers.to,
    known: known === 'now' || (!named && known !== 'then') ? 'now' : 'then',
  };
}

/** How far the record itself reaches. */
export interface RecordLimits {
  /** The last day the dataset covers, where the day asked about lies after it. */
  readonly recordEnds: Day | null;
  /** How many records were left out because they could not be read. */
  readonly dropped: number;
}

export const limitsOf = ({ dataset: { covers }, dropped }: DatasetIndex, { day }: AsOf): RecordLimits => ({
  recordEnds: day > covers.to ? covers.to : null,
  dropped,
});

/**
 * The day a report counts from: when it was said, else when its source was published. An interval counts from its end; but
 * what stands in a source had been said when that was published.
 */
export function reportDay(report: Report, index: DatasetIndex): Day {
  const published = index.sources.get(report.source)?.published ?? index.dataset.covers.to;
  const said = report.said && parseEdtf(report.said)?.end;
  return said && said < published ? said : published;
}

/** The days a claim speaks of: its event, else the first day anybody reported it. */
export function eventDays(claim: Claim, index: DatasetIndex): { readonly start: Day; readonly end: Day } {
  const event = claim.event.date === null ? null : parseEdtf(claim.event.date);
  if (event) return event;
  let first = reportDay(claim.reports[0] as Report, index);
  for (const report of claim.reports) {
    const day = reportDay(report, index);
    if (day < first) first = day;
  }
  return { start: first, end: first };
}

/** The reports of a claim that count under `asOf`, in the order of the record. Empty when the claim does not count at all. */
export function countingReports(claim: Claim, index: DatasetIndex, asOf: AsOf): readonly Report[] {
  // What was foretold by that day had been said, whenever it is to happen.
  return asOf.known === 'now' && eventDays(claim, index).start <= asOf.day
    ? claim.reports
    : claim.reports.filter((report) => reportDay(report, index) <= asOf.day);
}

/** The newest day on which one of these reports counts, or `null` when there are none. */
export function newestDay(reports: readonly Report[], index: DatasetIndex): Day | null {
  let newest: Day | null = null;
  for (const report of reports) {
    const day = reportDay(report, index);
    if (newest === null || day > newest) newest = day;
  }
  return newest;
}

/** Whole days from a report to the day asked about, never below 0: what is known now may have been said later. */
export function ageInDays(newest: Day, asOf: AsOf): number {
  return Math.max(0, daysBetween(newest, asOf.day));
}
