/** A phrase with its note: a number behind it, the claim in a popover, the note at the end of the page. */
import type { ClaimWords } from '../i18n/words.js';
import { card } from './card.js';
import type { BadgeAttributes } from './key.js';
import { element, fromMarkup, type Html } from './kit.js';
import { note } from './light.js';

/** What the popover holds: the compact claim, with what denies it. */
export const refPopover = (html: Html, words: ClaimWords, number: string, close: string): unknown =>
  html`<div class="head"><strong>${number === '' ? '' : `${number}\u2002`}${words.header.what}</strong><button type="button" value="close" .textContent=${close}></button></div>${card(html, words, { compact: true })}`;

/** Notes at the end of an article, each with its number. */
export const notes = (
  html: Html,
  all: ReadonlyArray<{ readonly number: string; readonly words: ClaimWords }>,
): unknown =>
  html`<ol part="notes">${all.map(({ number, words }) => html`<li lang=${words.lang} dir=${words.dir}><b>${number}</b> ${note(html, words)}</li>`)}</ol>`;

/** Ids by which phrase and note lead to each other. */
const phraseId = (number: number) => `claim-ref-${number}`;
const noteId = (number: number) => `claim-note-${number}`;

/**
 * The element as it is pasted into a sentence. The number leads to the note, and stays as it is, in the page's own type,
 * when the script arrives: another in its place could move the line.
 */
export const refSnippet = (
  html: Html,
  words: ClaimWords,
  phrase: string,
  number: number,
  { asOf, known, numerals }: Omit<BadgeAttributes, 'place'> = {},
): unknown =>
  element(
    html,
    'claim-ref',
    { claim: words.id, 'as-of': asOf, known, numerals, id: phraseId(number), lang: words.lang },
    html`${phrase}<sup slot="number"><a href=${`#${noteId(number)}`}>${number}</a></sup>`,
  );

/** The note that belongs to it, for the end of the article. */
export const noteSnippet = (html: Html, words: ClaimWords, number: number): unknown =>
  html(
    fromMarkup('<p id=| data-claim-note=|><a href=|>|</a> |</p>'),
    noteId(number),
    words.id,
    `#${phraseId(number)}`,
    number,
    note(html, words),
  );
