/** The list: what is searched for, and every result beside its denial. What a reader chooses from is in `filters.ts`. */
import type { MoreWords, ResultsWords } from '../i18n/view-words.js';
import type { ClaimWords } from '../i18n/words.js';
import { card } from './card.js';
import { either, heading, rich, type Html } from './kit.js';

/** The filters of a list, drawn. */
export interface DrawnFilters {
  /** For a narrow page, what is chosen in one line. */
  readonly summary: unknown;
  readonly panel: unknown;
  /** What is chosen, each with a way to drop it. */
  readonly chosen: unknown;
  /** What is said where nothing was found. */
  readonly empty: unknown;
}

/** What a list shows beside its words. */
export interface ListOptions {
  /** Level of its heading, 2 to 6; 0 for none. */
  readonly level?: number;
  /** True where the filters of a narrow page are unfolded. */
  readonly isOpen?: boolean;
  /** Its filters; `null` before they are there. */
  readonly filters: DrawnFilters | null;
  /** `null` at the end. */
  readonly more: MoreWords | null;
}

const sort = (html: Html, { label: text, options }: ResultsWords['sort']) =>
  html`<div class="sort" role="group" aria-label=${text}><span class="m" aria-hidden="true">${text}</span>${options.map(
    ({ value, label: words, chosen }) =>
      html`<button type="button" name="sort" value=${value} aria-pressed=${either(chosen)}>${words}</button>`,
  )}</div>`;

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
  words: ResultsWords,
  results: readonly unknown[],
  { level = 0, isOpen = false, filters, more }: ListOptions,
): unknown =>
  html`<div part="list" class="ce list" lang=${words.lang} dir=${words.dir}><div part="header" class="head">${heading(html, level, words.title)}<span class="m">${rich(html, words.asOf)}</span></div>${words.notices.map(
    (notice) => html`<p part="notice" class="m">${rich(html, notice)}</p>`,
  )}<label part="search"><span class="m">${words.search}</span><input type="search" name="text" autocomplete="off" spellcheck="false" enterkeyhint="search"></label><p class="fold"><button type="button" name="unfold" value="filters" aria-expanded=${either(isOpen)}>${filters ? filters.summary : words.filtersLabel}</button></p><div class="grid"><div part="filters" class=${isOpen ? 'open' : ''} role="group" aria-label=${words.filtersLabel}>${filters?.panel}</div><div class="found"><div class="head"><p class="count" tabindex="-1">${words.found}</p>${sort(html, words.sort)}</div><p class="told" role="status">${words.announcement}</p>${filters?.chosen}${filters?.empty}<ol part="results" aria-label=${words.resultsLabel}>${results}</ol>${
    more
      ? html`<p class="open"><button type="button" name="more">${more.show}</button><span class="no">${more.unprinted}</span></p>`
      : ''
  }</div></div></div>`;
