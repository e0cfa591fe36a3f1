/** From a dataset and an id to words: what the string renderers take. */
import {
  agentNames,
  loadMessages,
  localeFor,
  toClaimWords,
  toControlWords,
  toReportsWords,
  toSourceWords,
  type ClaimWords,
  type ControlWords,
  type Locale,
  type ReportsWords,
} from '../i18n/index.js';
import type { BadgeWords } from '../i18n/light-words.js';
import {
  evidenceOf,
  indexDataset,
  toAsOf,
  toClaimView,
  toControlView,
  type AsOf,
  type DatasetIndex,
} from '../model/index.js';
import { getOrInsert } from '../model/get-or-insert.js';
import type { Dataset } from '../schema/types.js';

export interface WordsOptions {
  /** BCP 47; English where it is absent. */
  readonly lang?: string | undefined;
  /** The day asked about, `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  readonly asOf?: string | null | undefined;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  readonly known?: string | null | undefined;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  readonly numerals?: string | null | undefined;
}

const indexes = new WeakMap<Dataset, DatasetIndex>();

/** A dataset is indexed once, however many words are made of it. */
export const indexOf = (dataset: Dataset): DatasetIndex => getOrInsert(indexes, dataset, () => indexDataset(dataset));

/** The language asked for, brought in. */
export async function localeOf({ lang = 'en', numerals }: WordsOptions): Promise<Locale> {
  await loadMessages(lang);
  return localeFor(lang, numerals);
}

/** A claim in words; `null` where the dataset knows no such claim. */
export function sayClaim(index: DatasetIndex, claim: string, asOf: AsOf, locale: Locale): ClaimWords | null {
  const view = toClaimView(index, claim, asOf);
  return view && toClaimWords(view, locale, agentNames(index.agents, locale));
}

/**
 * The words of a card, a note or a reference.
 * @param dataset a checked dataset, such as `claim-elements/data/claims.json`.
 * @returns `null` where the dataset knows no such claim.
 */
export async function cardWords(
  dataset: Dataset,
  claim: string,
  options: WordsOptions = {},
): Promise<ClaimWords | null> {
  const locale = await localeOf(options);
  return sayClaim(indexOf(dataset), claim, toAsOf(dataset, options.asOf, options.known), locale);
}

/** The words of a badge and of the reports behind it; `null` where the dataset knows no such place. */
export async function badgeWords(
  dataset: Dataset,
  place: string,
  options: WordsOptions = {},
): Promise<BadgeWords | null> {
  const locale = await localeOf(options);
  const index = indexOf(dataset);
  const view = toControlView(index, place, toAsOf(dataset, options.asOf, options.known));
  if (!view) return null;
  const evidence = evidenceOf(view, index);
  const origins = evidence.flatMap(({ origin, denialOrigins }) => [origin, ...denialOrigins]);
  return {
    ...toControlWords(view, locale),
    reports: toReportsWords(view, evidence, locale),
    sources: toSourceWords(origins, locale),
  };
}

/** The words of a badge, and those of the reports behind it; `null` where the dataset knows no such place. */
export async function placeWords(
  dataset: Dataset,
  place: string,
  options: WordsOptions = {},
): Promise<readonly [ControlWords, ReportsWords] | null> {
  const locale = await localeOf(options);
  const index = indexOf(dataset);
  const view = toControlView(index, place, toAsOf(dataset, options.asOf, options.known));
  return view && [toControlWords(view, locale), toReportsWords(view, evidenceOf(view, index), locale)];
}
