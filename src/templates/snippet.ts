/** The elements as they are pasted into an article: with their text inside, readable before and without any script. */
import type { ClaimWords, ControlWords } from '../i18n/words.js';
import { badge, type ShapeOf } from './badge.js';
import { badgeQuestion, fullKey, type BadgeAttributes, type CardAttributes } from './key.js';
import { element, type Html } from './kit.js';
import { lightCard } from './light.js';

/** @param inside goes before the text: a declarative shadow root, where there is one. */
export const cardSnippet = (
  html: Html,
  words: ClaimWords,
  { asOf, known, density, numerals, headingLevel }: CardAttributes,
  inside: unknown = '',
): unknown =>
  element(
    html,
    'claim-card',
    {
      claim: words.id,
      'as-of': asOf,
      known,
      density: density === 'compact' ? density : '',
      numerals,
      'heading-level': headingLevel,
      lang: words.lang,
    },
    [inside, lightCard(html, words)],
  );

/** @param edition of the dataset, so that a badge that is up to date need not draw itself again. */
export const badgeSnippet = (
  html: Html,
  words: ControlWords,
  shapeOf: ShapeOf,
  edition: string,
  { asOf, known, numerals }: BadgeAttributes,
): unknown =>
  element(
    html,
    'control-badge',
    {
      place: words.placeId,
      'as-of': asOf,
      known,
      numerals,
      lang: words.lang,
      'data-key': fullKey(edition, words.lang, badgeQuestion({ place: words.placeId, asOf, known, numerals })),
    },
    badge(html, words, shapeOf),
  );

/** Where a page gets the script from: the publisher's address of it, and the hash that the file must have. */
export interface ScriptAddress {
  readonly src: string;
  /** As `dist/cdn/sri.json` gives it: `sha384-…`. */
  readonly integrity: string;
}

/** The script of a page, once for all elements on it. */
export const scriptSnippet = (html: Html, { src, integrity }: ScriptAddress): unknown =>
  html`<script async src=${src} integrity=${integrity} crossorigin="anonymous"></script>`;
