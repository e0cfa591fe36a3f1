/** What the words of several views share. */
import { limitsOf, type AsOf, type DatasetIndex, type RecordLimits } from '../model/index.js';
import type { Plural } from './en.js';
import { fill, fillPlural, formatDate, listNames, separators, type Locale } from './format.js';
import type { DayWords, MoreWords } from './view-words.js';
import type { Name, Rich } from './words.js';

/** A whole number in the digits of the page. */
export const formatNumber = (locale: Locale, n: number): string => new Intl.NumberFormat(locale.intl).format(n);

/** Joins phrases of ours as the language joins them: “5 Dec and 7 Dec”. */
export const listText = (locale: Locale, phrases: readonly string[]): string =>
  'ListFormat' in Intl
    ? new Intl.ListFormat(locale.intl, { type: 'conjunction' }).format(phrases)
    : phrases.join(comma(locale));

/** “As of 7 Dec 2024, as known then”. */
export const asOfWords = (locale: Locale, { day, known }: AsOf): Rich =>
  fill(known === 'then' ? locale.messages.asOfThen : locale.messages.asOfNow, { day: formatDate(locale, day).text });

/**
 * Names as one list, the first few by name and the others by number.
 * @param most how many are named at most; one more is named rather than counted.
 */
export function listFew(locale: Locale, names: readonly Name[], most: number, others: Plural): Rich {
  if (names.length <= most + 1) return listNames(locale, names);
  const rest = { text: fillPlural(locale, others, names.length - most), lang: locale.spoken };
  return listNames(locale, [...names.slice(0, most), rest]);
}

/** What a reader should know of the record itself: that it ends before the day asked about, that some of it was left out. */
export function limitNotices({ recordEnds, dropped }: RecordLimits, locale: Locale): Rich[] {
  const { messages } = locale;
  const notices: Rich[] = [];
  if (recordEnds !== null) notices.push(fill(messages.recordEnds, { day: formatDate(locale, recordEnds).text }));
  if (dropped > 0) notices.push([fillPlural(locale, messages.dropped, dropped)]);
  return notices;
}

/** The same of a dataset, on a day. */
export const recordNotices = (index: DatasetIndex, asOf: AsOf, locale: Locale): readonly Rich[] =>
  limitNotices(limitsOf(index, asOf), locale);

// As many days as a phone can name with room between them.
const MOST_NAMED = 12;

/**
 * The days of a scale: the number of each, and its month at the first of it that is named. Of many days, every so many has a
 * name.
 */
export function dayWords(locale: Locale, days: readonly string[]): readonly DayWords[] {
  const part = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale.intl, { timeZone: 'UTC', ...options });
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const [number, month] = [part({ day: 'numeric' }), part({ month: 'short' })];
  const every = Math.ceil(days.length / MOST_NAMED);
  return days.map((iso, i) => ({
    iso,
    day: number(iso),
    isNamed: i % every === 0,
    month: i % every || iso.slice(0, 7) === days[i - every]?.slice(0, 7) ? null : month(iso),
  }));
}

/** The end of a portion; `null` where all is shown. @param left how many are not shown. @param size how many the next portion has. */
export function endWords(
  locale: Locale,
  messages: { readonly more: Plural; readonly unprinted: Plural },
  left: number,
  size: number,
): MoreWords | null {
  if (left <= 0) return null;
  return {
    show: fillPlural(locale, messages.more, Math.min(left, size)),
    unprinted: fillPlural(locale, messages.unprinted, left),
  };
}

/** What separates parts of a line of ours: “, ” or “، ”. */
export const comma = (locale: Locale): string => separators(locale.messages.dir).comma;

/** What separates sentences that are none by themselves: “; ” or “؛ ”. */
export const semicolon = (locale: Locale): string => separators(locale.messages.dir).semicolon;
