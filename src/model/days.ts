/** Counting in days. Days are `YYYY-MM-DD`, so no clock and no time zone comes into it. */
import { daysBetween, startOf, type Day } from '../schema/edtf.js';

/** Most days in one row: ten years. A slider or a strip with more could not be drawn, and a slip in a date could ask for millions. */
export const MAX_DAYS = 3_660;

const DAY_MS = 86_400_000;

/** The day so many days later; earlier for a negative number. Years beyond 0000–9999 stay at their ends. */
export function addDays(day: Day, days: number): Day {
  const at = startOf(day) + days * DAY_MS;
  return new Date(Math.min(startOf('9999-12-31'), Math.max(startOf('0000-01-01'), at))).toISOString().slice(0, 10);
}

/** Every day from `from` to `to`, both included; the last `MAX_DAYS` of them where there are more, none where `to` is earlier. */
export function eachDay(from: Day, to: Day): readonly Day[] {
  const count = Math.min(daysBetween(from, to) + 1, MAX_DAYS);
  return count > 0 ? [...new Array(count).keys()].map((i) => addDays(to, i - count + 1)) : [];
}

/** Where a day stands on a line from `from` to `to`: 0 at the start, 1 at the end, held within both. */
export function positionOf(day: Day, from: Day, to: Day): number {
  const length = daysBetween(from, to);
  return length <= 0 ? 0 : Math.min(1, Math.max(0, daysBetween(from, day) / length));
}
