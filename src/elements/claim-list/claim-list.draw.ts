/** Everything a list needs to draw its results. What a reader chooses from comes with `claim-list.filters.ts`. */
import { agentNames, localeFor, toClaimWords, type ClaimWords, type Locale } from '../../i18n/index.js';
import { comparePlaces, moreWords, toResultsWords } from '../../i18n/list-words.js';
import type { ResultsWords } from '../../i18n/view-words.js';
import { listMessages } from '../../i18n/views.js';
import {
  limitsOf,
  toAsOf,
  toClaimOrder,
  toClaimView,
  toResultsView,
  type AsOf,
  type DatasetIndex,
} from '../../model/index.js';
import { base, path, tokens } from '../../styles/base.styles.js';
import { card as cardStyles } from '../../styles/card.styles.js';
import { list as listStyles } from '../../styles/list.styles.js';
import { list, result } from '../../templates/list.js';
import { clear, drawnState, speakFrom } from '../internal/drawing.js';
import { html, render } from '../internal/html.js';
import type { ElementState } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import type * as choosing from './claim-list.filters.js';

export { clear };

/** What a list is asked to show; its filter is written on it. */
export interface ListQuestion extends choosing.ChoosingQuestion {
  readonly asOf: string | null;
  readonly known: string | null;
  readonly numerals: string | null;
  readonly language: string;
  readonly pages: number;
  readonly pageSize: number;
  readonly headingLevel: number;
  /** What chooses, once it is there. */
  readonly filters: typeof choosing | undefined;
  /** Asks to be drawn when it is there, and not before. */
  awaitFilters(): void;
}

/** What was drawn, and serves again while dataset, day and language stay. */
interface Drawn {
  readonly index: DatasetIndex;
  readonly key: string;
  readonly results: Map<string, HTMLElement>;
}

/** Results kept although they are not shown: a reader who takes a letter back finds them drawn. */
const KEPT_RESULTS = 300;
/**
 * Fewer results may end above the end of the filters beside them. Such a list is drawn with its filters, so that what
 * stands below it does not move when they come.
 */
const BESIDE_FILTERS = 10;

const drawn = new WeakMap<Element, Drawn>();
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
  { open, close }: ResultsWords,
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

/** Where a reader stands is where the reader stays, also when values change places. */
function keepFocus(root: ShadowRoot, change: () => void): void {
  const held = root.activeElement as HTMLButtonElement | null;
  const [name, value] = [held?.name, held?.value];
  change();
  if (held?.localName !== 'button' || (held.isConnected && held.name === name && held.value === value)) return;
  let near: HTMLButtonElement | undefined;
  for (const button of root.querySelectorAll('button')) {
    if (button.name !== name) continue;
    if (button.value === value) return button.focus();
    near ??= button;
  }
  // A value that is shown no more, once it is not chosen: its list is where the reader was.
  if (!held.isConnected) near?.focus();
}

export function draw(host: ListQuestion, index: DatasetIndex, into: HTMLElement | ShadowRoot): ElementState {
  const root = into as ShadowRoot;
  const asOf = toAsOf(index.dataset, host.asOf, host.known);
  const locale = localeOf(host);
  const help = { comparePlaces: comparePlaces(index, locale) };
  const choice = host.filters?.choose(host, index, asOf, locale, help, root);
  const view = choice?.view ?? toResultsView(index, toClaimOrder(host.sort, undefined), asOf, help);
  if (!choice && !drawn.has(host) && Math.min(view.claims.length, host.pageSize) < BESIDE_FILTERS) {
    host.awaitFilters();
    clear(into);
    return 'loading';
  }
  const kept = drawnFor(host, index, asOf, locale);
  const words = toResultsWords(view, index, locale);
  const end = host.pages * host.pageSize;
  const results = view.claims.slice(0, end).map(({ id }) => drawResult(host, kept, id, words));
  for (const id of kept.results.keys()) {
    if (kept.results.size <= Math.max(KEPT_RESULTS, end)) break;
    kept.results.delete(id);
  }
  addSheets(root, tokens, base, path, cardStyles, listStyles);
  keepFocus(root, () =>
    render(
      list(html, words, results, {
        level: host.headingLevel,
        isOpen: host.unfolded.has('filters'),
        filters: choice?.drawn ?? null,
        more: moreWords(locale, view.claims.length - end, host.pageSize),
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
