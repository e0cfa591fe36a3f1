/** A badge as markup: place, mark, state and day, as they stand in a sentence. */
import type { ControlWords } from '../i18n/index.js';
import type { BadgeWords } from '../i18n/light-words.js';
import type { ShapeOf } from '../templates/badge.js';
import { badge } from '../templates/badge.js';
import { badgeNote } from '../templates/light-views.js';
import { htmlString, markupOf } from '../templates/html-string.js';
import type { BadgeAttributes } from '../templates/key.js';
import { badgeSnippet } from '../templates/snippet.js';

const byOrder =
  ({ holders }: ControlWords): ShapeOf =>
  (holder) =>
    holders.indexOf(holder);

/**
 * The text of a badge, as phrases without a style sheet.
 * @param shapeOf which of the seven shapes each holder has, from 0; by order where it is absent.
 */
export const badgeHTML = (words: ControlWords, shapeOf: ShapeOf = byOrder(words)): string =>
  markupOf(badge(htmlString, words, shapeOf));

/**
 * What stands behind a badge, as phrases: every report with its denials, for a footnote or the end of an article. A badge
 * in its sentence has room for the state, who denies it and the day; its sources are here.
 */
export const badgeNoteHTML = (words: BadgeWords): string => markupOf(badgeNote(htmlString, words));

export interface BadgeHTMLOptions extends Omit<BadgeAttributes, 'place'> {
  /** Edition of the dataset, `YYYY-MM-DD`: with it, an element that is up to date keeps the text as it is. */
  readonly edition: string;
  readonly shapeOf?: ShapeOf;
}

/** The element as it is pasted into a sentence, its text inside. */
export const badgeSnippetHTML = (
  words: ControlWords,
  { edition, shapeOf = byOrder(words), ...attributes }: BadgeHTMLOptions,
): string => markupOf(badgeSnippet(htmlString, words, shapeOf, edition, attributes));
