/** A card as markup, in the forms that a page may need it in. */
import type { ClaimWords } from '../i18n/index.js';
import { base, path, tokens } from '../styles/base.styles.js';
import { card as cardStyles } from '../styles/card.styles.js';
import { cardHost } from '../styles/host.styles.js';
import { card } from '../templates/card.js';
import { escapeHtml, htmlString, markupOf } from '../templates/html-string.js';
import { cardQuestion, fullKey, type BadgeAttributes, type CardAttributes } from '../templates/key.js';
import { lightCard, note } from '../templates/light.js';
import { shrink } from './shrink.js';
import { noteSnippet, refSnippet } from '../templates/ref.js';
import { cardSnippet } from '../templates/snippet.js';

/** The attributes of the element that the markup stands for. */
export interface CardHTMLOptions extends Omit<CardAttributes, 'claim'> {
  /** Edition of the dataset, `YYYY-MM-DD`: with it, an element that is up to date adopts the markup and draws nothing. */
  readonly edition?: string;
}

/** The style sheet of a card inside a shadow root. */
export const cardCSS: string = shrink(tokens + base + path + cardHost + cardStyles);

/** The card itself: an `<article>` that `cardCSS` styles inside a shadow root, and that reads well without it. */
export function cardHTML(words: ClaimWords, options: CardHTMLOptions = {}): string {
  const { edition, density, headingLevel = 0 } = options;
  const markup = markupOf(card(htmlString, words, { compact: density === 'compact', level: headingLevel }));
  if (edition === undefined) return markup;
  // What the card answers, so that an element can tell whether it must draw it again.
  const key = fullKey(edition, words.lang, cardQuestion({ ...options, claim: words.id }));
  return markup.replace('<article', () => `<article data-key="${escapeHtml(key)}"`);
}

/** The card as a declarative shadow root, to stand inside `<claim-card>`: styled and readable before any script. */
export const cardShadowHTML = (words: ClaimWords, options: CardHTMLOptions = {}): string =>
  `<template shadowrootmode="open"><style>${cardCSS}</style>${cardHTML(words, options)}</template>`;

/** Claim, origin, denial, day and source as an `<article>` that needs no style sheet. */
export const cardLightHTML = (words: ClaimWords): string => markupOf(lightCard(htmlString, words));

/** The same as phrases, to stand in a footnote or a sentence. */
export const noteHTML = (words: ClaimWords): string => markupOf(note(htmlString, words));

/**
 * The element as it is pasted into an article, its text inside. With an edition it brings its declarative shadow root,
 * so that the page does not move when the script arrives.
 */
export function cardSnippetHTML(words: ClaimWords, options: CardHTMLOptions = {}): string {
  const inside =
    options.edition === undefined
      ? ''
      : htmlString([cardShadowHTML(words, options)] as unknown as TemplateStringsArray);
  return markupOf(cardSnippet(htmlString, words, options, inside));
}

/**
 * A marked phrase as it is pasted into a sentence. Where scripts never run, its number leads to the note.
 * @param phrase the newsroom's own words.
 * @param number counting from 1 in reading order; ids on the page are made from it.
 */
export const refSnippetHTML = (
  words: ClaimWords,
  phrase: string,
  number: number,
  attributes: Omit<BadgeAttributes, 'place'> = {},
): string => markupOf(refSnippet(htmlString, words, phrase, number, attributes));

/** The note that belongs to a marked phrase, a paragraph for the end of the article. */
export const noteSnippetHTML = (words: ClaimWords, number: number): string =>
  markupOf(noteSnippet(htmlString, words, number));
