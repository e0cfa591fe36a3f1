/** Lists, lines and maps as they are pasted: every claim on a place as a note, readable where no script runs. */
import type { ClaimWords } from '../i18n/words.js';
import { element, type Html } from './kit.js';
import type { BadgeAttributes } from './key.js';
import { note } from './light.js';

/** The elements that show what was said of one place. */
export type ViewTag = 'control-history' | 'control-map' | 'claim-timeline' | 'claim-list';

/**
 * @param heading what stands above the notes: the badge of the place, as text.
 * @param all the claims on it, in the order in which they are told.
 */
export const viewSnippet = (
  html: Html,
  tag: ViewTag,
  { place, asOf, known, numerals }: BadgeAttributes,
  lang: string,
  heading: unknown,
  all: readonly ClaimWords[],
): unknown =>
  element(
    html,
    tag,
    { [tag === 'control-map' ? 'places' : 'place']: place, 'as-of': asOf, known, numerals, lang },
    html`<p>${heading}</p><ul>${all.map((words) => html`<li>${note(html, words)}</li>`)}</ul>`,
  );
