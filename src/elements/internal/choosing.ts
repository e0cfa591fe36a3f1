/** What a list and a timeline share: they ask for the whole dataset, and their filter is written on the element. */
import { ClaimSourceError, type ClaimSource, type DatasetIndex, type FilterName } from '../../model/index.js';

/** A filter as attributes, with the properties that speak of them. `source` is taken: it is where records come from. */
export const FILTER_ATTRIBUTES = {
  text: 'text',
  standing: 'standing',
  place: 'place',
  origin: 'origin',
  source: 'articles',
  kind: 'kind',
  from: 'from',
  to: 'to',
  dates: 'dates',
} as const;

/** Asks for every claim. Throws where the source has only claims and places, one by one. */
export function wholeOf(source: ClaimSource): DatasetIndex | Promise<DatasetIndex> {
  if (!source.forDataset) throw new ClaimSourceError('unknown-dataset');
  return source.forDataset();
}

/** The filter as it is written on the element. */
export function filterOn(element: Element): Readonly<Record<FilterName, string | null>> {
  const read = (name: FilterName) => element.getAttribute(name);
  return {
    text: read('text'),
    standing: read('standing'),
    place: read('place'),
    origin: read('origin'),
    source: read('source'),
    kind: read('kind'),
    from: read('from'),
    to: read('to'),
    dates: read('dates'),
  };
}

/** A number of an attribute, held between two others; `fallback` where it is none. */
export const numberFrom =
  (least: number, most: number, fallback: number) =>
  (value: string | null): number =>
    /^\d{1,6}$/.test(value ?? '') ? Math.min(most, Math.max(least, Number(value))) : fallback;
