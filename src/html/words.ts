/** From a dataset and an id to words: what the string renderers take. */
import {
  agentNames,
  loadMessages,
  localeFor,
  toClaimWords,
  toControlWords,
  type ClaimWords,
  type ControlWords,
  type Locale,
} from '../i18n/index.js';
import { indexDataset, toAsOf, toClaimView, toControlView, type DatasetIndex } from '../model/index.js';
import type { Dataset } from '../schema/types.js';

export interface WordsOptions {
  /** BCP 47; English where it is absent. */
  readonly lang?: string | undefined;
  /** The day asked about, `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  readonly asOf?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly numerals?: string | null | undefined;
}

const indexes = new WeakMap<Dataset, DatasetIndex>();

/** The index of a dataset, made once. */
export function indexOf(dataset: Dataset): DatasetIndex {
  let index = indexes.get(dataset);
  if (!index) {
    index = indexDataset(dataset);
    indexes.set(dataset, index);
  }
  return index;
}

async function localeOf({ lang = 'en', numerals }: WordsOptions): Promise<Locale> {
  await loadMessages(lang);
  return localeFor(lang, numerals);
}

/**
 * The words of a card.
 * @param dataset a checked dataset, such as `claim-elements/data/claims.json`.
 * @returns `null` where the dataset knows no such claim.
 */
export async function cardWords(
  dataset: Dataset,
  claim: string,
  options: WordsOptions = {},
): Promise<ClaimWords | null> {
  const locale = await localeOf(options);
  const index = indexOf(dataset);
  const view = toClaimView(index, claim, toAsOf(dataset, options.asOf, options.known));
  return view && toClaimWords(view, locale, agentNames(index.agents, locale));
}

/** The words of a badge and its popover; `null` where the dataset knows no such place. */
export async function badgeWords(
  dataset: Dataset,
  place: string,
  options: WordsOptions = {},
): Promise<ControlWords | null> {
  const locale = await localeOf(options);
  const view = toControlView(indexOf(dataset), place, toAsOf(dataset, options.asOf, options.known));
  return view && toControlWords(view, locale);
}
