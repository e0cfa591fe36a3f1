/** Dates, numbers and names in one language, always Gregorian, always UTC, digits always chosen and never guessed. */
import { getOrInsert } from '../model/get-or-insert.js';
import { parseEdtf } from '../schema/edtf.js';
import type { LanguageMap } from '../schema/types.js';
import type { Plural } from './en.js';
import { messagesFor, type CommonMessages } from './registry.js';
import type { DateWords, Name, Rich } from './words.js';

export type Numerals = 'latn' | 'arab';

/** A language with everything needed to write in it. */
export interface Locale {
  /** BCP 47 tag that names and claim texts are looked up by: what the page asked for. */
  readonly lang: string;
  /** BCP 47 tag of our own words: the nearest language we speak. */
  readonly spoken: string;
  readonly numerals: Numerals;
  /** What is said in any case; parts of the interface have their own, see `messagesOf`. */
  readonly messages: CommonMessages;
  /** Locale for `Intl`, with region, calendar and digits fixed: plain `ar` prints differently in each engine. */
  readonly intl: string;
}

// Regions that give the forms newspapers of the language use; `ar-SY` has the month names read in Syria.
const REGION: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-SY', tr: 'tr-TR' };

const locales = new Map<string, Locale>();

/**
 * The locale for a BCP 47 tag. Unknown and malformed tags speak English; nothing throws.
 * @param numerals `arab` for Arabic-Indic digits; anything else means Latin ones.
 */
export function localeFor(lang: string, numerals?: string | null): Locale {
  const digits: Numerals = numerals === 'arab' ? 'arab' : 'latn';
  const { lang: spoken, messages } = messagesFor(lang);
  const key = `${lang}|${digits}`;
  let locale = locales.get(key);
  // A language that arrived, or was overridden, since this locale was made gives another set of messages.
  if (locale?.messages !== messages) {
    const tag = Object.hasOwn(REGION, spoken) ? REGION[spoken] : spoken;
    locale = { lang, spoken, numerals: digits, messages, intl: `${tag}-u-ca-gregory-nu-${digits}` };
    locales.set(key, locale);
  }
  return locale;
}

const formats = new Map<string, Intl.DateTimeFormat>();
type Fineness = 'year' | 'month' | 'day' | 'short';

const dateFormat = (locale: Locale, fineness: Fineness): Intl.DateTimeFormat =>
  getOrInsert(
    formats,
    `${locale.intl}|${fineness}`,
    () =>
      new Intl.DateTimeFormat(locale.intl, {
        timeZone: 'UTC',
        ...(fineness !== 'short' && { year: 'numeric' }),
        ...(fineness !== 'year' && { month: 'short' }),
        ...((fineness === 'day' || fineness === 'short') && { day: 'numeric' }),
      }),
  );

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * Writes an EDTF date in words.
 * @param short leaves the year out of a single day: for a day whose year stands nearby.
 * @returns the text, and the form for `<time datetime>`; text that is no date is given back as it is.
 */
export const formatDate = (locale: Locale, date: string, short = false): DateWords =>
  getOrInsert(
    getOrInsert(written, locale, () => new Map()),
    `${date}${short}`,
    () => writeDate(locale, date, short),
  );

// A thousand cards name a few days over and over, and `Intl` is slow.
const written = new WeakMap<Locale, Map<string, DateWords>>();

function writeDate(locale: Locale, date: string, short: boolean): DateWords {
  const parsed = parseEdtf(date);
  if (!parsed) return { text: date, iso: null };
  const format = dateFormat(locale, short && parsed.precision === 'day' ? 'short' : parsed.precision);
  const text = parsed.interval
    ? // Not everywhere, like the rest of `Intl` that is asked for below: then plainer words serve.
      (format.formatRange?.(instant(parsed.start), instant(parsed.end)) ??
      `${format.format(instant(parsed.start))} – ${format.format(instant(parsed.end))}`)
    : format.format(instant(parsed.start));
  const length = { year: 4, month: 7, day: 10 }[parsed.precision];
  return {
    // Arabic has months of two words, the second of which, “the first”, would be a riddle on a line of its own.
    text: (parsed.approximate ? locale.messages.about.replace('{day}', text) : text).replaceAll('ن ا', 'ن\u00a0ا'),
    iso: parsed.interval ? null : parsed.start.slice(0, length),
  };
}

/** Picks the text for a language: the tag, its base language, English, then whatever there is. */
export function pick(locale: Locale, map: LanguageMap): Name {
  const wanted =
    [locale.lang, locale.lang.split('-', 1)[0] ?? '', 'en'].find((lang) => Object.hasOwn(map, lang)) ??
    Object.keys(map)[0] ??
    'en';
  return toName(map[wanted] ?? '', wanted);
}

/** A string of the dataset as a name. @param lang BCP 47; that of ids is English. */
export const toName = (text: string, lang = 'en'): Name => ({ text: stripControls(text), lang });

// Bidi overrides and isolates could turn the words around them, a new line could pass for one of ours in plain text, and
// halves of characters hide. ZWJ and ZWNJ stay, because Arabic script needs them.
const stripControls = (text: string): string =>
  text
    .replace(/[\t\n\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '');

/** Puts values into a message. Strings join the sentence; names stay apart, so that they can be isolated. */
export function fill(message: string, values: Readonly<Record<string, string | Name | Rich>>): Rich {
  const parts: Array<string | Name> = [];
  const push = (part: string | Name) => {
    const last = parts.at(-1);
    if (part === '') return;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  message.split(/\{(\w+)\}/).forEach((piece, i) => {
    const value = i % 2 === 0 ? piece : Object.hasOwn(values, piece) ? values[piece] : `{${piece}}`;
    if (Array.isArray(value)) value.forEach(push);
    else push(value as string | Name);
  });
  return parts;
}

/** Puts a number into the message that its plural category asks for. */
export function fillPlural(locale: Locale, plural: Plural, n: number): string {
  const numbers = getOrInsert(counting, locale.intl, (intl) => ({
    // Without rules every number takes the general form.
    rules: 'PluralRules' in Intl ? new Intl.PluralRules(intl) : { select: () => 'other' as const },
    format: new Intl.NumberFormat(intl),
  }));
  const message = (n === 0 && plural['0']) || plural[numbers.rules.select(n)] || plural.other;
  return message.replace('{n}', numbers.format.format(n));
}

const counting = new Map<
  string,
  { readonly rules: Pick<Intl.PluralRules, 'select'>; readonly format: Intl.NumberFormat }
>();

/** What parts of a line are separated by, in the direction of the words around: an arrow points onwards. */
export const separators = (
  dir: 'ltr' | 'rtl',
): { readonly arrow: string; readonly comma: string; readonly semicolon: string } =>
  dir === 'rtl' ? { arrow: ' ← ', comma: '، ', semicolon: '؛ ' } : { arrow: ' → ', comma: ', ', semicolon: '; ' };

/** Joins names as the language does: “A, B and C”. */
export function listNames(locale: Locale, names: readonly Name[]): Rich {
  if (names.length < 2) return names;
  if (!('ListFormat' in Intl))
    return names.flatMap((name, i) => (i > 0 ? [separators(locale.messages.dir).comma, name] : [name]));
  const parts = new Intl.ListFormat(locale.intl, { type: 'conjunction' }).formatToParts(names.map((_, i) => String(i)));
  return parts.map(({ type, value }) => (type === 'element' ? (names[+value] as Name) : value));
}

/** A sentence as plain text. Names are isolated (U+2068…U+2069), so that they cannot turn the sentence around. */
export const plainText = (rich: Rich, isolate = false): string =>
  rich.map((part) => (typeof part === 'string' ? part : isolate ? `\u2068${part.text}\u2069` : part.text)).join('');
