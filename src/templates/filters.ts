/** What a reader chooses from in a list, and what is chosen. */
import type { ChipWords, FacetWords, FilterWords } from '../i18n/view-words.js';
import { either, rich, type Html } from './kit.js';
import type { DrawnFilters } from './list.js';

/** What filters show beside their words. */
export interface FilterOptions {
  /** First and last day the record covers. */
  readonly days: { readonly from: string; readonly to: string };
  /** Shows all values of a facet, or fewer again, by facet; absent where all of them are shown. */
  readonly folds: ReadonlyMap<string, { readonly label: string; readonly isOpen: boolean }>;
}

const label = (html: Html, text: string) => html`<p class="l" aria-hidden="true">${text}</p>`;

const facet = (html: Html, { facet: name, label: text, options }: FacetWords, folds: FilterOptions['folds']) => {
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

const dates = (html: Html, { label: text, from, to, by }: FilterWords['dates'], days: FilterOptions['days']) =>
  html`<div role="group" aria-label=${text}>${label(html, text)}<div class="by">${by.map(
    ({ value, label: words, chosen }) =>
      html`<button part="filter" type="button" name="dates" value=${value} aria-pressed=${either(chosen)}><i></i><span>${words}</span></button>`,
  )}</div>${(['from', 'to'] as const).map(
    (end) =>
      html`<label class="day"><span>${end === 'from' ? from : to}</span><input type="date" name=${end} min=${days.from} max=${days.to} autocomplete="off"></label>`,
  )}</div>`;

const valueOf = ({ part, value }: ChipWords): string => (value === null ? part : `${part} ${value}`);

const chosen = (html: Html, { chosenLabel, chips, clear }: FilterWords) =>
  chips.length === 0
    ? ''
    : html`<ul part="chosen" aria-label=${chosenLabel}>${chips.map(
        (chip) =>
          html`<li>${rich(html, chip.label)} <button type="button" name="drop" value=${valueOf(chip)} aria-label=${chip.accessibleLabel}>${chip.remove}</button></li>`,
      )}<li><button type="button" name="drop" value="">${clear}</button></li></ul>`;

// Where no single part helps, all of them go.
const empty = (html: Html, { empty: words, chips, clear }: FilterWords) => {
  if (!words) return '';
  const hints = words.hints.length > 0 || chips.length === 0 ? words.hints : [{ part: '', label: clear }];
  return html`<div part="empty"><p>${rich(html, words.text)}</p><ul>${hints.map(
    (hint) => html`<li><button type="button" name="drop" value=${hint.part}>${hint.label}</button></li>`,
  )}</ul></div>`;
};

/** The filters of a list, for `list` to put in their places. */
export const filters = (html: Html, words: FilterWords, { days, folds }: FilterOptions): DrawnFilters => ({
  summary: rich(html, words.filters),
  panel: html`${words.facets.map((one) => facet(html, one, folds))}${dates(html, words.dates, days)}`,
  chosen: chosen(html, words),
  empty: empty(html, words),
});
