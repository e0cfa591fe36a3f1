/**
 * Dates with honest precision: the exact subset of EDTF (ISO 8601-2:2019, levels 0 and 1) that this project reads.
 *
 * Read: `2024`, `2024-12`, `2024-12-06`, each optionally followed by one qualifier (`~` approximate, `?` uncertain,
 * `%` both), and an interval of two such dates, `2024-11-27/2024-11-30`. Not read: times of day, seasons, open or
 * unknown ends, sets, unspecified digits. Days that no calendar has (`2024-02-30`) are refused.
 *
 * Days are plain `YYYY-MM-DD` strings everywhere, so they compare as text and no time zone can move them.
 */

/** A day as `YYYY-MM-DD`, proleptic Gregorian, no time zone. */
export type Day = string;

/** What an EDTF string says: its first and last possible day, how finely it speaks, and whether it hedges. */
export interface EdtfDate {
  /** First day it can mean. */
  readonly start: Day;
  /** Last day it can mean. */
  readonly end: Day;
  /** The finest unit written at the start: a whole year, a month, or a day. */
  readonly precision: 'year' | 'month' | 'day';
  /** True for an interval `a/b`. */
  readonly interval: boolean;
  /** True where any part carries `~`, `?` or `%`. */
  readonly approximate: boolean;
}

const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const REAL_DAY = `(?:${LEAP_YEAR}-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))`;
const REAL_PART = `(?:${REAL_DAY}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)[~?%]?`;
/** `isDay` as a regular expression, for JSON Schema. */
export const DAY_PATTERN = `^${REAL_DAY}$`;
/** `parseEdtf` as a regular expression, for JSON Schema; it cannot see an interval that runs backwards. */
export const EDTF_PATTERN = `^${REAL_PART}(?:/${REAL_PART})?$`;

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

// The calendar repeats after 400 years; `Date.UTC` takes a year below 100 for one of the last century.
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year + 400, month, 0)).getUTCDate();

function parsePart(text: string): EdtfDate | null {
  const found = PART.exec(text);
  if (!found) return null;
  const [, year = '', month, day, qualifier] = found;
  const last = month ? daysInMonth(+year, +month) : 31;
  if (month && (+month < 1 || +month > 12)) return null;
  if (day && (+day < 1 || +day > last)) return null;
  return {
    start: `${year}-${month ?? '01'}-${day ?? '01'}`,
    end: `${year}-${month ?? '12'}-${day ?? last}`,
    precision: day ? 'day' : month ? 'month' : 'year',
    interval: false,
    approximate: qualifier !== undefined,
  };
}

/**
 * Reads one EDTF string of the subset above.
 * @returns its meaning, or `null` when the text is outside the subset, names no real day, or runs backwards.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const [from = '', to, ...rest] = text.split('/');
  const start = parsePart(from);
  if (!start || to === undefined) return start;
  const end = parsePart(to);
  if (!end || rest.length > 0 || end.end < start.start) return null;
  return {
    start: start.start,
    end: end.end,
    precision: start.precision,
    interval: true,
    approximate: start.approximate || end.approximate,
  };
}

/** True for one real calendar day written `YYYY-MM-DD`, nothing else. */
export function isDay(text: string): boolean {
  return text.length === 10 && parseEdtf(text)?.precision === 'day';
}

/** The instant a day begins in UTC, in milliseconds since 1970. */
export const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from `from` to `to`; negative when `to` is earlier. Both are `YYYY-MM-DD`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / 86_400_000);
}
