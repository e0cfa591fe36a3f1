/** A list, and the sources of a page, as markup that needs no style sheet. */
import type { ListedWords, PageSourcesWords } from '../i18n/light-words.js';
import type { FilterStrings } from '../model/index.js';
import { htmlString, markupOf } from '../templates/html-string.js';
import { lightList, lightSources } from '../templates/light-views.js';
import { listSnippet, sourcesSnippet, type ListAttributes } from '../templates/view-snippet.js';

export interface ViewHTMLOptions {
  /** Level of the heading, 2 to 6; 0, the default, for a line that is no heading of the page. */
  readonly headingLevel?: number | undefined;
}

/** The attributes of the list that the markup stands for. */
export interface ListHTMLOptions extends ViewHTMLOptions, FilterStrings, Omit<ListAttributes, keyof FilterStrings> {}

/** The attributes of the sources that the markup stands for. */
export interface SourcesHTMLOptions extends ViewHTMLOptions {
  readonly numerals?: string | null | undefined;
}

/** A list: what was asked for, how much was found, and each claim beside its denial, as a `<section>`. */
export const listHTML = (words: ListedWords, { headingLevel: level = 0 }: ViewHTMLOptions = {}): string =>
  markupOf(lightList(htmlString, words, { level }));

/** The element as it is pasted into a page, the list inside. */
export const listSnippetHTML = (words: ListedWords, options: ListHTMLOptions = {}): string =>
  markupOf(listSnippet(htmlString, words, options));

/** Numbered sources, each with what it is cited for and the ways back, as a `<section>`. */
export const sourcesHTML = (words: PageSourcesWords, { headingLevel: level = 0 }: ViewHTMLOptions = {}): string =>
  markupOf(lightSources(htmlString, words, { level }));

/** The element as it is pasted into a page, the sources inside. */
export const sourcesSnippetHTML = (words: PageSourcesWords, options: SourcesHTMLOptions = {}): string =>
  markupOf(sourcesSnippet(htmlString, words, options));
