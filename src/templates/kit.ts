/**
 * Templates are written once and drawn twice: the elements hand in lit's `html`, the string renderer its own. So a card
 * in the page and the same card in a feed or a snippet cannot differ. Templates bind text, attributes, and `.textContent`
 * as the last of an element's attributes: a text without the marker that lit needs beside other nodes. A list holds a
 * thousand cards, so what can stand in one template does not get one of its own.
 */
import type { ClaimWords, DateWords, Name, Rich } from '../i18n/words.js';
import { getOrInsert } from '../model/get-or-insert.js';

/** A template tag: lit's `html`, or one that escapes its values and joins them. */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

const made = new Map<string, TemplateStringsArray>();

/**
 * Strings of a template put together from our own markup, for a tag name or a drawing that is chosen at run time.
 * @param markup never contains a string of a dataset; `|` marks each place for a value.
 */
export const fromMarkup = (markup: string): TemplateStringsArray =>
  getOrInsert(made, markup, () => {
    const parts = markup.split('|');
    return Object.assign(parts, { raw: parts });
  });

/** An element with those of its attributes that say something. Names and tag are ours; values are escaped by the tag. */
export function element(
  html: Html,
  tag: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  content: unknown,
): unknown {
  const given = Object.keys(attributes).filter((key) => attributes[key]);
  return html(
    fromMarkup(`<${tag}${given.map((key) => ` ${key}=|`).join('')}>|</${tag}>`),
    ...given.map((key) => attributes[key]),
    content,
  );
}

/** A name or text of the dataset: isolated, so that it cannot turn the words around it, and in its own language. */
export const name = (html: Html, { text, lang }: Name): unknown => html`<bdi lang=${lang} .textContent=${text}></bdi>`;

// A number and its month or noun, a month and its year.
const CLOSE = /(\p{N}) (?=\p{L})| (?=\p{N}{4})/gu;

/** Words of ours in which no line ends inside a date, or between a number and what it counts. */
export const unbroken = (words: string): string => words.replace(CLOSE, '$1\u00a0');

/** A sentence: our words, names isolated. */
export function rich(html: Html, words: Rich): unknown {
  const parts = words.map((part) => (typeof part === 'string' ? unbroken(part) : name(html, part)));
  return parts.length > 1 ? parts : parts[0];
}

/** A day, marked up as one where HTML has a form for it. */
export const time = (html: Html, { text, iso }: DateWords): unknown =>
  iso ? html`<time datetime=${iso} .textContent=${text}></time>` : unbroken(text);

/** What editors changed in a record, when and why. */
export const correction = (html: Html, { date, what, why }: ClaimWords['corrections']['items'][number]): unknown =>
  html`${time(html, date)}. ${name(html, what)} ${name(html, why)}`;

/** A heading of the level asked for, or a plain label where none is. */
export const heading = (html: Html, level: number, content: unknown): unknown =>
  html(fromMarkup(level > 1 ? `<h${level} class="l">|</h${level}>` : '<p class="l">|</p>'), content);

/** A state as an attribute says it. */
export const either = (is: boolean): string => (is ? 'true' : 'false');
