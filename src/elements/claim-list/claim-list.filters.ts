/**
 * Choosing in a list, by filter and by text: what is found, what there is to choose from, and how much of it. Brought in
 * after the results of a list that asks for nothing, and before those of one that does.
 */
import { fillPlural, type Locale } from '../../i18n/index.js';
import { toFilterWords } from '../../i18n/filter-words.js';
import type { FilterWords } from '../../i18n/view-words.js';
import { listMessages } from '../../i18n/views.js';
import {
  createSearch,
  scan,
  toClaimFilter,
  toClaimOrder,
  toListView,
  type AsOf,
  type ClaimSearch,
  type DatasetIndex,
  type Facet,
  type ListView,
  type SortHelp,
} from '../../model/index.js';
import { filters as filterStyles } from '../../styles/filters.styles.js';
import { filters, type FilterOptions } from '../../templates/filters.js';
import type { DrawnFilters } from '../../templates/list.js';
import { FILTER_ATTRIBUTES, filterOn } from '../internal/choosing.js';
import { html } from '../internal/html.js';
import { addSheets } from '../internal/sheets.js';

/** What choosing reads of a list, beside the filter that is written on it. */
export interface ChoosingQuestion extends HTMLElement {
  readonly sort: string | null;
  readonly unfolded: ReadonlySet<string>;
}

/** What a list shows where a reader can choose. */
interface Choice {
  readonly view: ListView;
  readonly drawn: DrawnFilters;
}

/** Values of a facet that are shown before a reader asks for all. */
const FEW_VALUES = 6;

/** `null` where the library cannot work on this page; every text is then read. */
const searches = new WeakMap<DatasetIndex, ClaimSearch | null | Promise<void>>();

/** Brings the search library in. A promise while it is under way, nothing where it is ready or cannot be had. */
export function warm(index: DatasetIndex): Promise<void> | undefined {
  let search = searches.get(index);
  if (search === undefined) {
    search = import('./claim-list.search.js')
      .then(({ library }) => createSearch(index, library))
      .catch(() => null)
      .then((ready) => void searches.set(index, ready));
    searches.set(index, search);
  }
  return search instanceof Promise ? search : undefined;
}

/** Claims that hold what was typed. Where nothing has ranked them, all are equally good. */
function matchesOf(index: DatasetIndex, text: string): ReadonlyMap<string, number> | null {
  const search = searches.get(index);
  if (typeof search === 'function') return search(text);
  const found = scan(index, text);
  return found && new Map([...found].map((id) => [id, 0]));
}

/** The values of a facet that are shown: those with most claims left, and whatever is chosen. */
function shownValues({ counts, totals, chosen }: ListView, facet: Facet, isOpen: boolean): readonly string[] {
  const all = [...totals[facet].keys()];
  if (isOpen || all.length <= FEW_VALUES) return all;
  const left = (value: string) => counts[facet].get(value) ?? 0;
  const of = (value: string) => totals[facet].get(value) ?? 0;
  const few = all.sort((a, b) => left(b) - left(a) || of(b) - of(a) || (a < b ? -1 : 1)).slice(0, FEW_VALUES);
  return [...few, ...chosen[facet].filter((value) => !few.includes(value))];
}

/** Cuts a list to the values that are shown: a thousand places take long to be put into words. */
function cut(view: ListView, unfolded: ReadonlySet<string>): ListView {
  const of = (facet: Facet) =>
    new Map(
      shownValues(view, facet, unfolded.has(facet)).map(
        (value) => [value, view.totals[facet].get(value) ?? 0] as const,
      ),
    );
  return {
    ...view,
    totals: {
      standing: of('standing'),
      place: of('place'),
      origin: of('origin'),
      source: of('source'),
      kind: of('kind'),
    },
  };
}

function foldsOf(
  { totals }: ListView,
  { facets }: FilterWords,
  host: ChoosingQuestion,
  locale: Locale,
): FilterOptions['folds'] {
  const { allOptions } = listMessages.messagesFor(locale.lang).messages;
  const folds = new Map<string, { label: string; isOpen: boolean }>();
  for (const { facet, fewer } of facets) {
    const { size } = totals[facet];
    const isOpen = host.unfolded.has(facet);
    if (size > FEW_VALUES) folds.set(facet, { label: isOpen ? fewer : fillPlural(locale, allOptions, size), isOpen });
  }
  return folds;
}

/** What the filter on a list finds, and its filters. @param help what sorting takes beside what was found. */
export function choose(
  host: ChoosingQuestion,
  index: DatasetIndex,
  asOf: AsOf,
  locale: Locale,
  help: SortHelp,
  root: ShadowRoot,
): Choice {
  const asked = toClaimFilter(filterOn(host));
  const matches = asked.text === undefined ? null : matchesOf(index, asked.text);
  const view = toListView(index, { ...asked, matches }, toClaimOrder(host.sort, asked.text), asOf, help);
  const words = toFilterWords(cut(view, host.unfolded), index, locale);
  addSheets(root, filterStyles);
  const options = { days: index.dataset.covers, folds: foldsOf(view, words, host, locale) };
  return { view, drawn: filters(html, words, options) };
}

/** A list of ids with one more, or one fewer. */
function toggle(written: string | null, value: string): string {
  const values = new Set((written ?? '').split(/\s+/).filter(Boolean));
  if (!values.delete(value)) values.add(value);
  return [...values].join(' ');
}

/**
 * What a button of the filters changes: attributes with their new values, `''` for none. `drop` takes away one value of
 * one part (`place homs-city`), one part (`dates`) or everything.
 */
export function changesBy(host: Element, name: string, value: string): ReadonlyArray<readonly [string, string]> {
  if (name === 'dates') return [[name, value === 'happened' ? value : '']];
  if (name !== 'drop') return [[name, toggle(host.getAttribute(name), value)]];
  const [part = '', one] = value.split(' ');
  const dropped = part === '' ? Object.keys(FILTER_ATTRIBUTES) : part === 'dates' ? ['from', 'to', 'dates'] : [part];
  return dropped.map((each) => [each, one ? toggle(host.getAttribute(each), one) : '']);
}
