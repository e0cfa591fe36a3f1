/** Writes on a drawing where its states come from, for paper. */
import { toPrintedSources, type Showing } from '../../i18n/printed-words.js';
import type { Locale } from '../../i18n/index.js';
import type { DatasetIndex } from '../../model/index.js';
import { printed } from '../../styles/printed.styles.js';
import { printedSources } from '../../templates/printed-sources.js';
import { html, render } from './html.js';
import { addSheets } from './sheets.js';

/** A state, and of the claims beside it those that a number stands behind; all that it rests on where none are said. */
export type Numbered<S> = readonly [shown: S, claims?: readonly string[]];

/**
 * Writes numbers where the drawing has room for them, and below it the sources that they stand for.
 * @param numbered in the order of the drawing.
 * @param besideOf ids of claims that are shown beside a state, counting or not.
 */
export function writeSources<S extends Showing>(
  into: HTMLElement | ShadowRoot,
  shown: readonly S[],
  numbered: ReadonlyArray<Numbered<S>>,
  index: DatasetIndex,
  locale: Locale,
  besideOf?: (shown: S) => readonly string[],
): void {
  const { sources, numbersOf } = toPrintedSources(shown, index, locale, besideOf);
  addSheets(into as ShadowRoot, printed);
  into.querySelectorAll('.no').forEach((room, i) => {
    const one = numbered[i];
    if (one) room.textContent = numbersOf(...one);
  });
  const list = into.querySelector<HTMLElement>('.sources');
  if (list) render(printedSources(html, sources), list);
}
