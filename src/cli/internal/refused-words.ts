/**
 * Words that are never said in our own voice: verdicts, odds and partisan labels. A quotation may hold them, and so may a
 * name. One table per language in which texts and labels are written.
 */
import type { LanguageMap } from '../../schema/types.js';

interface RefusedWord {
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly instead: string;
}

type Language = 'en' | 'ar' | 'tr';

const ATTRIBUTE = 'who said it, without a verdict';
const HEDGE = 'what was said, without odds';
const NEUTRAL_MOVE = 'a plain verb: took, entered, said they hold';
const NEUTRAL_PARTY = "the party's name";

/** A whole word in Latin letters, in any case; the endings belong to the pattern. */
const latin = (words: string, instead: string): RefusedWord => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
  instead,
});

/** A whole word in Arabic letters, also after the prefixes that are written together with it. */
const arabic = (words: string, instead: string): RefusedWord => ({
  pattern: new RegExp(`(?<!\\p{L})[وف]?(?:لل|[بكل]?(?:ال)?)(?:${words})(?!\\p{L})`, 'u'),
  instead,
});

export const REFUSED_WORDS: Readonly<Record<Language, readonly RefusedWord[]>> = {
  en: [
    latin('true|truth|false|falsely|facts?|factual|debunk(?:s|ed)?|prove[ns]?|proved|fake[ds]?', ATTRIBUTE),
    latin('confirm(?:s|ed|ing|ation)?|verified(?! by)|credibl[ey]', ATTRIBUTE),
    latin('likely|unlikely|probabl[ey]', HEDGE),
    latin('liberat(?:e[ds]?|ing|ion|ors?)|fell', NEUTRAL_MOVE),
    latin('regimes?|terrorists?|terrorism', NEUTRAL_PARTY),
  ],
  ar: [
    arabic('حقيقة|حقيقي|حقيقية|صحيح|صحيحة|كاذب|كاذبة|كذب|ثبت|ثبتت|مثبت|مثبتة|مزيف|مزيفة|مفبرك|مفبركة', ATTRIBUTE),
    arabic('اكد|اكدت|اكدوا|يؤكد|تؤكد|تاكد|مؤكد|مؤكدة|تاكيد|موثوق|موثوقة|تم التحقق(?! من قبل)', ATTRIBUTE),
    arabic('يرجح|مرجح|ارجح|محتمل|محتملة', HEDGE),
    arabic('حررت|حرر|حرروا|تحرير|محررة|تحررت|سقط|سقطت|سقوط', NEUTRAL_MOVE),
    arabic('نظام|ارهابي|ارهابية|ارهابيون|ارهابيين|ارهاب', NEUTRAL_PARTY),
  ],
  tr: [
    latin('doğrudur|gerçek|gerçektir|gerçeği|yalan|yanlış|sahte|kanıtlan\\p{L}*|kanıtla(?:dı|mış)\\p{L}*', ATTRIBUTE),
    latin('doğrulan(?:dı|mış|mıştır)|teyit\\p{L}*|güvenilir', ATTRIBUTE),
    latin('muhtemelen|büyük olasılıkla|olası', HEDGE),
    latin('kurtar(?:ıldı|ılan|ılması|dı|dılar|mış)\\p{L}*|düştü', NEUTRAL_MOVE),
    latin('rejim\\p{L}*|terör\\p{L}*', NEUTRAL_PARTY),
  ],
};

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’(?!\p{L})/gu;
// Short vowels, the tatweel and the carriers of hamza are written or not as the writer pleases.
const plainArabic = (text: string): string => text.replace(/[\u064b-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا');

/**
 * The refused words of one text, as they stand in it.
 * @param language BCP 47 tag; a language without a table has none.
 * @param names what may be said whatever it holds, in the same language.
 */
export function refusedIn(
  text: string,
  language: string,
  names: readonly string[],
): { readonly word: string; readonly instead: string }[] {
  const table = REFUSED_WORDS[language.split('-')[0] as Language] ?? [];
  let ours = text.replaceAll(QUOTED, ' · ');
  for (const name of names) ours = ours.replaceAll(name, ' · ');
  ours = plainArabic(ours);
  return table.flatMap(({ pattern, instead }) => {
    const word = pattern.exec(ours)?.[0];
    return word === undefined ? [] : [{ word, instead }];
  });
}

/** Every name of a list of records in one language, longest first, so that no name hides inside another. */
export function namesIn(language: string, records: ReadonlyArray<{ readonly name: LanguageMap }>): string[] {
  return records.flatMap(({ name }) => name[language] ?? []).sort((a, b) => b.length - a.length);
}
