/** The sources of a map, for paper: behind each state of the table, and as a list. Brought in when the page is idle. */
import type { Locale } from '../../i18n/index.js';
import type { MapWords } from '../../i18n/view-words.js';
import type { DatasetIndex, MapView } from '../../model/index.js';
import { writeSources } from '../internal/write-sources.js';

export function print(
  into: HTMLElement | ShadowRoot,
  view: MapView,
  { rows }: MapWords,
  index: DatasetIndex,
  locale: Locale,
): void {
  const places = new Map(view.places.map((one) => [one.view.place.id, one]));
  const shown = rows.flatMap(({ placeId }) => places.get(placeId) ?? []);
  writeSources(
    into,
    shown,
    shown.map((one) => [one]),
    index,
    locale,
  );
}
