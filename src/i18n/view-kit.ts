/** What the words of several views share. */
import type { AsOf } from '../model/index.js';
import type { Plural } from './en.js';
import { fill, fillPlural, formatDate, listNames, type Locale } from './format.js';
import type { Name, Rich } from './words.js';

/** A whole number in the digits of the page. */
export const formatNumber = (locale: Locale, n: number): string => new Intl.NumberFormat(locale.intl).format(n);

/** Joins phrases of ours as the language joins them: “5 Dec and 7 Dec”. */
export const listText = (locale: Locale, phrases: readonly string[]): string =>
  new Intl.ListFormat(locale.intl, { type: 'conjunction' }).format(phrases);

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
