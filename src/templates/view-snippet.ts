/** A list and the sources of a page as they are pasted into it: with their text inside, as `snippet.ts` does for cards. */
import type { ListedWords, PageSourcesWords } from '../i18n/light-words.js';
import { FILTER_NAMES, type FilterStrings } from '../model/index.js';
import { element, type Html } from './kit.js';
import { lightList, lightSources } from './light-views.js';

export interface ListAttributes extends FilterStrings {
  readonly sort?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly numerals?: string | null | undefined;
  readonly headingLevel?: number | undefined;
}

export const listSnippet = (html: Html, words: ListedWords, options: ListAttributes): unknown =>
  element(
    html,
    'claim-list',
    {
      ...Object.fromEntries(FILTER_NAMES.map((name) => [name, options[name]])),
      sort: options.sort,
      'as-of': options.asOf,
      known: options.known,
      numerals: options.numerals,
      'heading-level': options.headingLevel,
      lang: words.lang,
    },
    lightList(html, words, { level: options.headingLevel ?? 0 }),
  );

export const sourcesSnippet = (
  html: Html,
  words: PageSourcesWords,
  { numerals, headingLevel }: Pick<ListAttributes, 'numerals' | 'headingLevel'>,
): unknown =>
  element(
    html,
    'claim-sources',
    { numerals, 'heading-level': headingLevel, lang: words.lang },
    lightSources(html, words, { level: headingLevel ?? 0 }),
  );
