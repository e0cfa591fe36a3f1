/** What markup that is already in a page answers, in one string, so that an element can tell whether to draw again. */

/** What a drawing depends on beside the dataset and the language, always in the same order. */
export type Question = ReadonlyArray<string | number | null | undefined>;

/** @param lang BCP 47; only its first part counts: the words of `en-GB` are those of `en`. */
export const keyOf = (lang: string, question: Question): string =>
  [lang.split('-', 1)[0]?.toLowerCase(), ...question.map((part) => part || '')].join('|');

/** The key with the edition before it, as it is written into markup. */
export const fullKey = (edition: string, lang: string, question: Question): string =>
  `${edition}|${keyOf(lang, question)}`;

/** Makes the key of an element from what its drawing depends on. */
export const keyFrom =
  <H>(question: (host: H) => Question) =>
  (edition: string, lang: string, host: H): string =>
    fullKey(edition, lang, question(host));

export interface CardAttributes {
  readonly claim?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly density?: string | undefined;
  readonly numerals?: string | null | undefined;
  readonly headingLevel?: number | undefined;
}
export interface BadgeAttributes {
  readonly place?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly numerals?: string | null | undefined;
}

export const cardQuestion = ({ claim, asOf, known, density, numerals, headingLevel }: CardAttributes): Question => [
  claim,
  asOf,
  known,
  density === 'compact' ? density : '',
  numerals,
  headingLevel,
];
export const badgeQuestion = ({ place, asOf, known, numerals }: BadgeAttributes): Question => [
  place,
  asOf,
  known,
  numerals,
];
