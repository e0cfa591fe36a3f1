/** The elements as they are pasted into an article: with their text inside, readable before and without any script. */
import type { ClaimWords, ControlWords } from '../i18n/words.js';
import { badge, type ShapeOf } from './badge.js';
import { badgeQuestion, fullKey, type BadgeAttributes, type CardAttributes } from './key.js';
import { fromMarkup, type Html } from './kit.js';
import { lightCard } from './light.js';

/** An element with those of its attributes that say something. Names and tag are ours; values are escaped by the tag. */
function element(
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
