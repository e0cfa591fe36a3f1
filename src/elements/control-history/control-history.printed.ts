/** The sources of a history, for paper: behind each who spoke anew, and as a list. Brought in when the page is idle. */
import type { Locale } from '../../i18n/index.js';
import type { HistoryWords } from '../../i18n/view-words.js';
import type { DatasetIndex, HistorySegment, PlaceHistory } from '../../model/index.js';
import { writeSources, type Numbered } from '../internal/write-sources.js';

export function print(
  into: HTMLElement | ShadowRoot,
  { knownThen, knownNow }: PlaceHistory,
  { bands }: HistoryWords,
  index: DatasetIndex,
  locale: Locale,
): void {
  const shown = [...knownThen, ...knownNow];
  const said = bands.flatMap(({ segments }) => segments);
  const numbered = shown.flatMap((segment, i) =>
    (said[i]?.news ?? []).map(({ claims }): Numbered<HistorySegment> => [segment, claims]),
  );
  writeSources(into, shown, numbered, index, locale, ({ news }) => news.flatMap(({ claims }) => claims));
}
