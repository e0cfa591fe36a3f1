/** Everything a list needs to draw itself. */
import { agentNames, fillPlural, localeFor, toClaimWords, type ClaimWords, type Locale } from '../../i18n/index.js';
import { comparePlaces, moreWords, toListWords } from '../../i18n/list-words.js';
import type { ListWords } from '../../i18n/view-words.js';
import { listMessages } from '../../i18n/views.js';
import {
  createSearch,
  scan,
  limitsOf,
  toAsOf,
  toClaimFilter,
  toClaimOrder,
  toClaimView,
  toListView,
  type AsOf,
  type ClaimSearch,
  type DatasetIndex,
  type Facet,
  type ListView,
} from '../../model/index.js';
import { base, path, tokens } from '../../styles/base.styles.js';
import { card as cardStyles } from '../../styles/card.styles.js';
import { list as listStyles } from '../../styles/list.styles.js';
import { list, result, type ListOptions } from '../../templates/list.js';
import { filterOn } from '../internal/choosing.js';
import { drawnState, speakFrom } from '../internal/drawing.js';
import { html, render } from '../internal/html.js';
import type { ElementState } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';

export { clear } from '../internal/drawing.js';

/** What a list is asked to show; its filter is written on it. */
export interface ListQuestion extends HTMLElement {
  readonly asOf: string | null;
  readonly known: string | null;
  readonly numerals: string | null;
  readonly language: string;
  readonly sort: string | null;
  readonly pages: number;
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly unfolded: ReadonlySet<string>;
}

/** What was drawn, and serves again while dataset, day and language stay. */
interface Drawn {
  readonly index: DatasetIndex;
  readonly key: string;
  readonly results: Map<string, HTMLElement>;
}

/** Results kept although they are not shown: a reader who takes a letter back finds them drawn. */
const KEPT_RESULTS = 300;
/** Values of a facet that are shown before a reader asks for all. */
const FEW_VALUES = 6;

const drawn = new WeakMap<Element, Drawn>();
/** `null` where the library cannot work on this page; every text is then read. */
const searches = new WeakMap<DatasetIndex, ClaimSearch | null | Promise<void>>();

/** Brings the search in. A promise while it is under way, nothing where it is ready or cannot be had. */
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

const localeOf = ({ language, numerals }: ListQuestion): Locale => localeFor(language, numerals);

/** A claim in words; `null` where the dataset does not know it. */
export function sayClaim(host: ListQuestion, index: DatasetIndex, id: string): ClaimWords | null {
  const view = toClaimView(index, id, toAsOf(index.dataset, host.asOf, host.known));
  const locale = localeOf(host);
  return view && toClaimWords(view, locale, agentNames(index.agents, locale));
}

/** One result: its card, short or whole, and a way to see the other. Drawn once and kept. */
function drawResult(
  host: ListQuestion,
  { index, results }: Drawn,
  id: string,
  { open, close }: ListWords,
): HTMLElement {
  const isOpen = host.unfolded.has(`claim ${id}`);
  const known = results.get(id);
  if (known) results.delete(id); // back to the end: what was shown last is kept longest
  const element = known ?? host.ownerDocument.createElement('li');
  results.set(id, element);
  if (known?.dataset['open'] === String(isOpen)) return element;
  element.setAttribute('part', 'result');
  element.dataset['claim'] = id;
  element.dataset['open'] = String(isOpen);
  const claim = sayClaim(host, index, id);
  // What is to be said of the record stands above the list, once.
  if (claim) render(result(html, { ...claim, notices: [] }, isOpen, isOpen ? close : open), element);
  return element;
}

function drawnFor(host: ListQuestion, index: DatasetIndex, asOf: AsOf, locale: Locale): Drawn {
  const key = [asOf.day, asOf.known, locale.lang, locale.intl, locale.spoken].join(' ');
  let kept = drawn.get(host);
  if (kept?.index !== index || kept.key !== key) {
    kept = { index, key, results: new Map() };
    drawn.set(host, kept);
  }
  return kept;
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
  { facets }: ListWords,
  host: ListQuestion,
  locale: Locale,
): ListOptions['folds'] {
  const { allOptions } = listMessages.messagesFor(locale.lang).messages;
  const folds = new Map<string, { label: string; isOpen: boolean }>();
  for (const { facet, fewer } of facets) {
    const { size } = totals[facet];
    const isOpen = host.unfolded.has(facet);
    if (size > FEW_VALUES) folds.set(facet, { label: isOpen ? fewer : fillPlural(locale, allOptions, size), isOpen });
  }
  return folds;
}

/** Where a reader stands is where the reader stays, also when values change places. */
function keepFocus(root: ShadowRoot, change: () => void): void {
  const held = root.activeElement as HTMLButtonElement | null;
  const [name, value] = [held?.name, held?.value];
  change();
  if (held?.localName !== 'button' || (held.isConnected && held.name === name && held.value === value)) return;
  for (const button of root.querySelectorAll('button')) {
    if (button.name === name && button.value === value) return button.focus();
  }
}

export function draw(host: ListQuestion, index: DatasetIndex, into: HTMLElement | ShadowRoot): ElementState {
  const root = into as ShadowRoot;
  const asOf = toAsOf(index.dataset, host.asOf, host.known);
  const locale = localeOf(host);
  const kept = drawnFor(host, index, asOf, locale);
  const asked = toClaimFilter(filterOn(host));
  const matches = asked.text === undefined ? null : matchesOf(index, asked.text);
  const view = toListView(index, { ...asked, matches }, toClaimOrder(host.sort, asked.text), asOf, {
    comparePlaces: comparePlaces(index, locale),
  });
  const words = toListWords(cut(view, host.unfolded), index, locale);
  const end = host.pages * host.pageSize;
  const results = view.claims.slice(0, end).map(({ id }) => drawResult(host, kept, id, words));
  for (const id of kept.results.keys()) {
    if (kept.results.size <= Math.max(KEPT_RESULTS, end)) break;
    kept.results.delete(id);
  }
  const left = view.claims.length - end;
  addSheets(root, tokens, base, path, cardStyles, listStyles);
  keepFocus(root, () =>
    render(
      list(html, words, results, {
        level: host.headingLevel,
        isOpen: host.unfolded.has('filters'),
        days: index.dataset.covers,
        folds: foldsOf(view, words, host, locale),
        more: left > 0 ? moreWords(locale, Math.min(left, host.pageSize)) : null,
      }),
      root,
    ),
  );
  for (const field of root.querySelectorAll('input')) {
    const value = host.getAttribute(field.name) ?? '';
    if (field.value !== value) field.value = value;
  }
  return drawnState(limitsOf(index, asOf));
}

export const speak = speakFrom(listMessages);
