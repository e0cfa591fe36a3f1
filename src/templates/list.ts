/** The list: what is searched for, what is chosen, and every result beside its denial. */
import type { ChipWords, FacetWords, ListWords } from '../i18n/view-words.js';
import type { ClaimWords } from '../i18n/words.js';
import { card } from './card.js';
import { heading, rich, type Html } from './kit.js';

/** What a list shows beside its words. */
export interface ListOptions {
  /** Level of its heading, 2 to 6; 0 for none. */
  readonly level?: number;
  /** True where the filters of a narrow page are unfolded. */
  readonly isOpen?: boolean;
  /** First and last day the record covers. */
  readonly days: { readonly from: string; readonly to: string };
  /** Shows all values of a facet, or fewer again, by facet; absent where all of them are shown. */
  readonly folds: ReadonlyMap<string, { readonly label: string; readonly isOpen: boolean }>;
  /** “Show 20 more”; `null` at the end. */
  readonly more: string | null;
}

const either = (is: boolean): string => (is ? 'true' : 'false');

const label = (html: Html, text: string) => html`<p class="l" aria-hidden="true">${text}</p>`;

const facet = (html: Html, { facet: name, label: text, options }: FacetWords, folds: ListOptions['folds']) => {
  const fold = folds.get(name);
  return options.length === 0
    ? ''
    : html`<div role="group" aria-label=${text}>${label(html, text)}${options.map(
        (option) =>
          html`<button part="filter" type="button" name=${name} value=${option.value} aria-pressed=${either(option.chosen)}><i></i><span>${rich(html, option.label)}</span> <span class="m">${option.count}</span></button>`,
      )}${
        fold
          ? html`<button class="more" type="button" name="unfold" value=${name} aria-expanded=${either(fold.isOpen)}>${fold.label}</button>`
          : ''
      }</div>`;
};

const dates = (html: Html, { label: text, from, to, by }: ListWords['dates'], days: ListOptions['days']) =>
  html`<div role="group" aria-label=${text}>${label(html, text)}<div class="by">${by.map(
    ({ value, label: words, chosen }) =>
      html`<button part="filter" type="button" name="dates" value=${value} aria-pressed=${either(chosen)}><i></i><span>${words}</span></button>`,
  )}</div>${(['from', 'to'] as const).map(
    (end) =>
      html`<label class="day"><span>${end === 'from' ? from : to}</span><input type="date" name=${end} min=${days.from} max=${days.to} autocomplete="off"></label>`,
  )}</div>`;

const sort = (html: Html, { label: text, options }: ListWords['sort']) =>
  html`<div class="sort" role="group" aria-label=${text}><span class="m" aria-hidden="true">${text}</span>${options.map(
    ({ value, label: words, chosen }) =>
      html`<button type="button" name="sort" value=${value} aria-pressed=${either(chosen)}>${words}</button>`,
  )}</div>`;

const valueOf = ({ part, value }: ChipWords): string => (value === null ? part : `${part} ${value}`);

const chosen = (html: Html, { chosenLabel, chips, clear }: ListWords) =>
  chips.length === 0
    ? ''
    : html`<ul part="chosen" aria-label=${chosenLabel}>${chips.map(
        (chip) =>
          html`<li>${rich(html, chip.label)} <button type="button" name="drop" value=${valueOf(chip)} aria-label=${chip.accessibleLabel}>${chip.remove}</button></li>`,
      )}<li><button type="button" name="drop" value="">${clear}</button></li></ul>`;

// Where no single part helps, all of them go.
const empty = (html: Html, { empty: words, chips, clear }: ListWords) => {
  if (!words) return '';
  const hints = words.hints.length > 0 || chips.length === 0 ? words.hints : [{ part: '', label: clear }];
  return html`<div part="empty"><p>${rich(html, words.text)}</p><ul>${hints.map(
    (hint) => html`<li><button type="button" name="drop" value=${hint.part}>${hint.label}</button></li>`,
  )}</ul></div>`;
};

/**
 * What stands in a result: the card, short or whole, and a way to see the other.
 * @param fold what the button says.
 */
export const result = (html: Html, claim: ClaimWords, isOpen: boolean, fold: string): unknown =>
  html`${card(html, claim, { compact: !isOpen })}<p class="open"><button type="button" name="unfold" value=${`claim ${claim.id}`} aria-expanded=${either(isOpen)}>${fold}</button></p>`;

/**
 * A list.
 * @param results what stands in the ordered list, already drawn.
 */
export const list = (
  html: Html,
  words: ListWords,
  results: readonly unknown[],
  { level = 0, isOpen = false, days, folds, more }: ListOptions,
): unknown =>
  html`<div part="list" class="ce list" lang=${words.lang} dir=${words.dir}><div part="header" class="head">${heading(html, level, words.title)}<span class="m">${rich(html, words.asOf)}</span></div>${words.notices.map(
    (notice) => html`<p part="notice" class="m">${rich(html, notice)}</p>`,
  )}<label part="search"><span class="m">${words.search}</span><input type="search" name="text" autocomplete="off" spellcheck="false" enterkeyhint="search"></label><p class="fold"><button type="button" name="unfold" value="filters" aria-expanded=${either(isOpen)}>${rich(html, words.filters)}</button></p><div class="grid"><div part="filters" class=${isOpen ? 'open' : ''} role="group" aria-label=${words.filtersLabel}>${words.facets.map((one) => facet(html, one, folds))}${dates(html, words.dates, days)}</div><div class="found"><div class="head"><p class="count" tabindex="-1">${words.found}</p>${sort(html, words.sort)}</div><p class="told" role="status">${words.announcement}</p>${chosen(html, words)}${empty(html, words)}<ol part="results" aria-label=${words.resultsLabel}>${results}</ol>${
    more ? html`<p class="open"><button type="button" name="more">${more}</button></p>` : ''
  }</div></div></div>`;
