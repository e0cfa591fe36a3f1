/** From a dataset to the words of a list, and of the sources that a page cites. */
import { pick, type ClaimWords, type Locale } from '../i18n/index.js';
import { toListWords } from '../i18n/filter-words.js';
import type { CitedWords, Citing, ListedWords, PageSourcesWords } from '../i18n/light-words.js';
import { comparePlaces, toPageWords } from '../i18n/list-words.js';
import { toSourcesWords } from '../i18n/sources-words.js';
import { listMessages, sourcesMessages } from '../i18n/views.js';
import {
  citationsOf,
  claimsBehind,
  claimsShownIn,
  evidenceOf,
  toAsOf,
  toClaimFilter,
  toClaimOrder,
  toClaimView,
  toControlView,
  toListView,
  type Citation,
  type CitationUse,
  type DatasetIndex,
  type FilterStrings,
} from '../model/index.js';
import type { Dataset, LanguageMap } from '../schema/types.js';
import { indexOf, localeOf, sayClaim, type WordsOptions } from './words.js';

/** What a list is asked for, as its attributes say it: several values of one filter are parted by spaces. */
export interface ListWordsOptions extends WordsOptions, FilterStrings {
  /** `said`, the default, `happened`, `place`, `denied` or `found`, which is the default where text is searched for. */
  readonly sort?: string | null | undefined;
  /** How many claims are listed at most, counting from the first; all where it is absent. */
  readonly limit?: number | undefined;
}

/** The words of a list. What no record fits gives a list that says so. */
export async function listWords(dataset: Dataset, options: ListWordsOptions = {}): Promise<ListedWords> {
  const locale = await localeOf(options);
  await listMessages.load(locale.lang);
  const index = indexOf(dataset);
  const asOf = toAsOf(dataset, options.asOf, options.known);
  const filter = toClaimFilter(options);
  const view = toListView(index, filter, toClaimOrder(options.sort, filter.text), asOf, {
    comparePlaces: comparePlaces(index, locale),
  });
  const found = view.claims.length;
  const size = Math.max(1, options.limit ?? found);
  return {
    ...toListWords(view, index, locale),
    claims: view.claims.slice(0, size).flatMap(({ id }) => sayClaim(index, id, asOf, locale) ?? []),
    where: found > size ? toPageWords(locale, 1, size, found).where : null,
  };
}

interface Use extends CitationUse<Citing> {
  readonly label: LanguageMap;
}

function useOf(by: Citing, index: DatasetIndex, options: WordsOptions): Use | null {
  const asOf = toAsOf(index.dataset, by.asOf ?? options.asOf, by.known ?? options.known);
  if ('claim' in by) {
    const view = toClaimView(index, by.claim, asOf);
    return view && { by, index, asOf, claims: claimsShownIn(view), label: view.claim.text };
  }
  const view = toControlView(index, by.place, asOf);
  return view && { by, index, asOf, claims: claimsBehind(evidenceOf(view, index)), label: view.place.name };
}

const ANSWERS: ReadonlySet<string> = new Set(['denied', 'conflicting']);

/** A claim with its own reports in one source alone, and who answers it anywhere. */
function toCitedWords({ sides: [own], standing }: ClaimWords, source: string): CitedWords | null {
  const [origin] = own?.origins ?? [];
  if (!own || !origin) return null;
  const branches = origin.branches.filter(({ sourceId }) => sourceId === source);
  if (branches.length === 0) return null;
  return {
    ...own,
    origins: [{ ...origin, branches }],
    answers: standing.items.flatMap(({ mark, words }) => (ANSWERS.has(mark) ? [words] : [])),
  };
}

function citedIn({ source, uses }: Citation<Citing>, all: readonly Use[], locale: Locale): CitedWords[] {
  const cited = new Map<string, CitedWords>();
  for (const { by, claims } of uses) {
    const use = all.find((one) => one.by === by);
    for (const id of claims) {
      const words = use && !cited.has(id) ? sayClaim(use.index, id, use.asOf, locale) : null;
      const one = words && toCitedWords(words, source.id);
      if (one) cited.set(id, one);
    }
  }
  return [...cited.values()];
}

/**
 * The sources that the places of a page cite, numbered in order of first use, each with the claims and denials it is cited
 * for. Places that the dataset does not know are left out.
 * @param places in reading order.
 */
export async function sourcesWords(
  dataset: Dataset,
  places: readonly Citing[],
  options: WordsOptions = {},
): Promise<PageSourcesWords> {
  const locale = await localeOf(options);
  await sourcesMessages.load(locale.lang);
  const index = indexOf(dataset);
  const uses = places.flatMap((by) => useOf(by, index, options) ?? []);
  const citations = citationsOf(uses);
  const labels = new Map(uses.map(({ by, label }) => [by, label] as const));
  const words = toSourcesWords(citations, locale, (by) => {
    const label = labels.get(by);
    return label ? [pick(locale, label)] : [];
  });
  return {
    ...words,
    items: words.items.map((item, i) => ({ ...item, cited: citedIn(citations[i] as Citation<Citing>, uses, locale) })),
  };
}
