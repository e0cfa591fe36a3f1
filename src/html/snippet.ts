/**
 * What is pasted into an article: the script, once for a page, and an element with its text inside. The command line and
 * the page on which people build their embeds both call this, so that they cannot give different strings.
 */
import { filterClaims, holderOrder, sortClaims, toAsOf } from '../model/index.js';
import type { Dataset } from '../schema/types.js';
import { badge } from '../templates/badge.js';
import { htmlString, markupOf } from '../templates/html-string.js';
import { scriptSnippet, type ScriptAddress } from '../templates/snippet.js';
import { viewSnippet, type ViewTag } from '../templates/snippet-views.js';
import { badgeSnippetHTML } from './badge.js';
import { cardSnippetHTML, noteSnippetHTML, refSnippetHTML } from './card.js';
import { badgeWords, cardWords, indexOf, type WordsOptions } from './words.js';

/** The elements that can be pasted, by what each shows. The first of each is meant where none is named. */
export const SNIPPETS = {
  claim: ['claim-card', 'claim-ref'],
  place: ['control-badge', 'control-history', 'control-map', 'claim-timeline', 'claim-list'],
} as const;
export type SnippetSubject = keyof typeof SNIPPETS;
export type SnippetElement = (typeof SNIPPETS)[SnippetSubject][number];

/** What is asked for, in the words of the element's attributes. */
export interface SnippetOptions extends WordsOptions {
  readonly element?: SnippetElement | undefined;
  /** Of a card: `full` or `compact`. */
  readonly density?: string | undefined;
  /** A card without its style sheet: light text alone, so that the page moves once when the script arrives. */
  readonly textOnly?: boolean | undefined;
  /** The newsroom's own words that a `<claim-ref>` marks; the claim's text where they are absent. */
  readonly phrase?: string | undefined;
  /** Number of a `<claim-ref>`, counting from 1 in reading order. */
  readonly number?: number | undefined;
  /** Which of the seven marks each holder has, from 0, by agent id; in the order of the dataset where it is absent. */
  readonly shapes?: Readonly<Record<string, number>> | undefined;
  /** Where the page gets the script from; left out for every snippet of a page but the first. */
  readonly script?: ScriptAddress | undefined;
}

/** The script of a page. @param address the publisher's own address of it, and the hash that the file must have. */
export const scriptHTML = (address: ScriptAddress): string => markupOf(scriptSnippet(htmlString, address));

/**
 * An element with its text inside, after the script where one is given.
 * @param subject what `id` names.
 * @returns `null` where the dataset knows no such claim or place.
 */
export async function snippetHTML(
  dataset: Dataset,
  subject: SnippetSubject,
  id: string,
  options: SnippetOptions = {},
): Promise<string | null> {
  const element = await (subject === 'claim' ? claimHTML : placeHTML)(dataset, id, options);
  return element === null || !options.script ? element : `${scriptHTML(options.script)}\n${element}`;
}

async function claimHTML(dataset: Dataset, id: string, options: SnippetOptions): Promise<string | null> {
  const words = await cardWords(dataset, id, options);
  if (!words) return null;
  const { element, density, textOnly, number = 1, phrase = words.label, asOf, known, numerals } = options;
  if (element === 'claim-ref')
    return `${refSnippetHTML(words, phrase, number, options)}\n${noteSnippetHTML(words, number)}`;
  const { edition } = dataset;
  return cardSnippetHTML(words, { asOf, known, numerals, density, ...(!textOnly && { edition }) });
}

async function placeHTML(dataset: Dataset, id: string, options: SnippetOptions): Promise<string | null> {
  const words = await badgeWords(dataset, id, options);
  if (!words) return null;
  const { element = 'control-badge', asOf, known, numerals, shapes } = options;
  const index = indexOf(dataset);
  const order = shapes ? new Map(Object.entries(shapes)) : holderOrder(index);
  const shapeOf = (holder: string) => order.get(holder) ?? -1;
  const attributes = { place: words.placeId, asOf, known, numerals };
  if (!isView(element)) return badgeSnippetHTML(words, { ...attributes, edition: dataset.edition, shapeOf });
  const day = toAsOf(dataset, asOf, known);
  const ids = sortClaims(index, filterClaims(index, { place: [words.placeId] }, day), 'said', day);
  const claims = await Promise.all(ids.map((claim) => cardWords(dataset, claim, options)));
  const heading = badge(htmlString, words, shapeOf);
  const told = claims.filter((claim) => claim !== null);
  return markupOf(viewSnippet(htmlString, element, attributes, words.lang, heading, told));
}

const isView = (element: SnippetElement): element is ViewTag =>
  element !== 'claim-card' && element !== 'claim-ref' && element !== 'control-badge';
