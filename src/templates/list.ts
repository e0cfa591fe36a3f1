/** The list: what is searched for, what is chosen, and every result beside its denial. */
import type { Name, Rich } from '../i18n/words.js';
import { heading, rich, type Html } from './kit.js';

/** A value of a filter with the number of claims that it would leave. */
export interface FacetValueWords {
  readonly value: string;
  readonly label: Rich;
  readonly count: string;
  readonly chosen: boolean;
}

export interface ListWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What this is, and the day it answers for. */
  readonly title: Rich;
  readonly asOf: Rich;
  readonly notices: readonly Rich[];
  readonly search: string;
  readonly filters: {
    readonly label: string;
    /** One line that names what is chosen. */
    readonly summary: Rich;
    readonly facets: ReadonlyArray<{
      readonly name: string;
      readonly label: string;
      readonly values: readonly FacetValueWords[];
      /** Shows all values, or fewer again; `null` where all are shown. */
      readonly more: { readonly label: string; readonly isOpen: boolean } | null;
    }>;
    readonly dates: {
      readonly label: string;
      readonly from: string;
      readonly to: string;
      readonly first: string;
      readonly last: string;
      readonly values: ReadonlyArray<{ readonly value: string; readonly label: string; readonly chosen: boolean }>;
    };
  };
  /** How many were found, of how many. */
  readonly count: Rich;
  readonly sort: {
    readonly label: string;
    readonly orders: ReadonlyArray<{ readonly value: string; readonly label: string; readonly chosen: boolean }>;
  };
  readonly chosen: {
    readonly label: string;
    readonly items: ReadonlyArray<{ readonly value: string; readonly label: Rich; readonly remove: string; readonly removeLabel: string }>;
    readonly clear: string;
  };
  readonly results: string;
  readonly pages: {
    readonly label: string;
    readonly where: string;
    readonly previous: { readonly label: string; readonly page: number } | null;
    readonly next: { readonly label: string; readonly page: number } | null;
  } | null;
  readonly empty: {
    readonly text: string;
    readonly loosen: ReadonlyArray<{ readonly value: string; readonly label: Rich }>;
  } | null;
}

export type { Name };

const pressed = (chosen: boolean): string => (chosen ? 'true' : 'false');

const facet = (html: Html, { name, label, values, more }: ListWords['filters']['facets'][number]) =>
  values.length === 0
    ? ''
    : html`<div role="group" aria-label=${label}><p class="l" aria-hidden="true">${label}</p>${values.map(
        ({ value, label: words, count, chosen }) =>
          html`<button part="filter" class="facet" type="button" name=${name} value=${value} aria-pressed=${pressed(chosen)}><i></i><span>${rich(html, words)}</span> <span class="m">${count}</span></button>`,
      )}${
        more
          ? html`<button class="more" type="button" name="unfold" value=${name} aria-expanded=${pressed(more.isOpen)}>${more.label}</button>`
          : ''
      }</div>`;

const dates = (html: Html, { label, from, to, first, last, values }: ListWords['filters']['dates']) =>
  html`<div role="group" aria-label=${label}><p class="l" aria-hidden="true">${label}</p>${values.map(
    (one) =>
      html`<button part="filter" class="facet one" type="button" name="dates" value=${one.value} aria-pressed=${pressed(one.chosen)}><i></i><span>${one.label}</span></button>`,
  )}<label class="day"><span>${from}</span><input type="date" name="from" min=${first} max=${last} autocomplete="off"></label><label class="day"><span>${to}</span><input type="date" name="to" min=${first} max=${last} autocomplete="off"></label></div>`;

const sort = (html: Html, { label, orders }: ListWords['sort']) =>
  html`<div class="sort" role="group" aria-label=${label}><span class="m" aria-hidden="true">${label}</span>${orders.map(
    (order) =>
      html`<button type="button" name="sort" value=${order.value} aria-pressed=${pressed(order.chosen)}>${order.label}</button>`,
  )}</div>`;

const chosen = (html: Html, { label, items, clear }: ListWords['chosen']) =>
  items.length === 0
    ? ''
    : html`<ul part="chosen" aria-label=${label}>${items.map(
        (item) =>
          html`<li>${rich(html, item.label)} <button type="button" name="drop" value=${item.value} aria-label=${item.removeLabel}>${item.remove}</button></li>`,
      )}<li><button type="button" name="drop" value="">${clear}</button></li></ul>`;

const pages = (html: Html, words: ListWords['pages']) => {
  if (!words) return '';
  const turn = (to: { readonly label: string; readonly page: number } | null) =>
    to ? html`<button type="button" name="page" value=${to.page}>${to.label}</button>` : '';
  return html`<nav aria-label=${words.label}>${turn(words.previous)}<span>${words.where}</span>${turn(words.next)}</nav>`;
};

const empty = (html: Html, words: ListWords['empty']) =>
  words
    ? html`<div class="empty"><p>${words.text}</p><ul>${words.loosen.map(
        ({ value, label }) => html`<li><button type="button" name="drop" value=${value}>${rich(html, label)}</button></li>`,
      )}</ul></div>`
    : '';

/**
 * A list.
 * @param results what stands in each result, already drawn.
 */
export const list = (
  html: Html,
  words: ListWords,
  results: readonly unknown[],
  { level = 0, isOpen = false }: { readonly level?: number; readonly isOpen?: boolean } = {},
): unknown =>
  html`<section part="list" class="ce list" lang=${words.lang} dir=${words.dir}><header part="header">${heading(html, level, rich(html, words.title))}<span class="m">${rich(html, words.asOf)}</span></header>${words.notices.map(
    (notice) => html`<p part="notice" class="m">${rich(html, notice)}</p>`,
  )}<label part="search"><span class="m">${words.search}</span><input type="search" name="text" autocomplete="off" spellcheck="false" enterkeyhint="search"></label><p class="fold"><button type="button" name="unfold" value="filters" aria-expanded=${pressed(isOpen)}>${rich(html, words.filters.summary)}</button></p><div class="grid"><div part="filters" class=${isOpen ? 'open' : ''} role="group" aria-label=${words.filters.label}>${words.filters.facets.map((one) => facet(html, one))}${dates(html, words.filters.dates)}</div><div class="found"><div class="head"><p role="status" tabindex="-1">${rich(html, words.count)}</p>${sort(html, words.sort)}</div>${chosen(html, words.chosen)}${empty(html, words.empty)}<ol part="results" aria-label=${words.results}>${results}</ol>${pages(html, words.pages)}</div></div></section>`;
