/** A decided list put into words, all but its filters. The claims themselves are put into words by `toClaimWords`. */
import { CLAIM_ORDERS } from '../model/index.js';
import type { ClaimOrder, DatasetIndex, ResultsView } from '../model/index.js';
import { fill, fillPlural, pick, plainText, type Locale } from './format.js';
import { asOfWords, endWords, formatNumber, recordNotices } from './view-kit.js';
import type { MoreWords, PageWords, ResultsWords } from './view-words.js';
import type { ListMessages } from './views.en.js';
import { listMessages } from './views.js';

const ORDER_KEY = {
  said: 'bySaid',
  happened: 'byHappened',
  place: 'byPlace',
  denied: 'byDenied',
  found: 'byFound',
} as const satisfies Record<ClaimOrder, keyof ListMessages>;

/** Puts what a list shows beside its filters into words. */
export function toResultsWords(view: ResultsView, index: DatasetIndex, locale: Locale): ResultsWords {
  const { lang, messages } = listMessages.messagesFor(locale.lang);
  const { filter, claims, total, asOf } = view;
  return {
    lang,
    dir: locale.messages.dir,
    title: messages.title,
    asOf: asOfWords(locale, asOf),
    notices: recordNotices(index, asOf, locale),
    total: fillPlural(locale, messages.claims, total),
    search: messages.search,
    filtersLabel: messages.filters,
    sort: {
      label: messages.sort,
      // The best match of nothing typed would be no order at all.
      options: CLAIM_ORDERS.filter((order) => order !== 'found' || filter.text !== undefined).map((value) => ({
        value,
        label: messages[ORDER_KEY[value]],
        chosen: value === view.order,
      })),
    },
    found: fillPlural(locale, messages.foundOf, total).replace('{found}', formatNumber(locale, claims.length)),
    announcement: fillPlural(locale, messages.announced, claims.length),
    resultsLabel: messages.results,
    open: messages.open,
    close: messages.close,
  };
}

/** Words of a list that is shown in pages. @param page counts from 1. @param size claims on a page. @param found claims in all. */
export function toPageWords(locale: Locale, page: number, size: number, found: number): PageWords {
  const { messages } = listMessages.messagesFor(locale.lang);
  const where = fill(fillPlural(locale, messages.range, found), {
    first: formatNumber(locale, (page - 1) * size + 1),
    last: formatNumber(locale, Math.min(found, page * size)),
  });
  return { label: messages.pages, where: plainText(where), previous: messages.previous, next: messages.next };
}

/** The end of a portion of claims; see `endWords`. */
export const moreWords = (locale: Locale, left: number, size: number): MoreWords | null =>
  endWords(locale, listMessages.messagesFor(locale.lang).messages, left, size);

/** Orders places as the language orders their names, for `sortClaims`. */
export function comparePlaces(index: DatasetIndex, locale: Locale): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(locale.intl);
  const nameOf = (id: string): string => {
    const place = index.places.get(id);
    return place ? pick(locale, place.name).text : id;
  };
  return (a, b) => compare(nameOf(a), nameOf(b));
}
