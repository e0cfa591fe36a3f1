/**
 * Templates are written once and drawn twice: the elements hand in a tag that makes nodes, the string renderer one that
 * writes markup. So a card in the page and the same card in a feed or a snippet cannot differ. Templates bind text and
 * plain attributes only. A list holds a thousand cards, so what can stand in one template does not get one of its own.
 */
import type { DateWords, Name, Rich } from '../i18n/words.js';

/** A template tag: one that makes nodes, or one that escapes its values and joins them. */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

const made = new Map<string, TemplateStringsArray>();

/**
 * Strings of a template put together from our own markup, for a tag name or a drawing that is chosen at run time.
 * @param markup never contains a string of a dataset; `|` marks each place for a value.
 */
export function fromMarkup(markup: string): TemplateStringsArray {
  let strings = made.get(markup);
  if (!strings) {
    const parts = markup.split('|');
    strings = Object.assign(parts, { raw: parts });
    made.set(markup, strings);
  }
  return strings;
}

/** A name or text of the dataset: isolated, so that it cannot turn the words around it, and in its own language. */
export const name = (html: Html, { text, lang }: Name): unknown => html`<bdi lang=${lang}>${text}</bdi>`;

const worded = (html: Html, part: string | Name): unknown => (typeof part === 'string' ? part : name(html, part));

/** A sentence: our words as they are, names isolated. */
export const rich = (html: Html, words: Rich): unknown =>
  words.length === 1 ? worded(html, words[0] as string | Name) : words.map((part) => worded(html, part));

/** A day, marked up as one where HTML has a form for it. */
export const time = (html: Html, { text, iso }: DateWords): unknown =>
  iso ? html`<time datetime=${iso}>${text}</time>` : text;

/** A heading of the level asked for, or a plain label where none is. */
export const heading = (html: Html, level: number, content: unknown): unknown =>
  html(fromMarkup(level > 1 ? `<h${level} class="l">|</h${level}>` : '<p class="l">|</p>'), content);
