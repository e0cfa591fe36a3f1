/** Everything a map needs to draw itself. */
import { formatDate, localeFor } from '../../i18n/index.js';
import { hiddenWords, toMapWords } from '../../i18n/map-words.js';
import { dayWords } from '../../i18n/view-kit.js';
import { mapMessages } from '../../i18n/views.js';
import {
  ClaimSourceError,
  eachDay,
  limitsOf,
  toAsOf,
  toControlView,
  toMapView,
  type MapPlace,
  type AsOf,
  type ClaimSource,
  type ControlView,
  type DatasetIndex,
} from '../../model/index.js';
import type { Topology } from '../../schema/topology.js';
import { getOrInsert } from '../../model/get-or-insert.js';
import { base, tokens } from '../../styles/base.styles.js';
import { map as mapStyles } from '../../styles/map.styles.js';
import { panel } from '../../styles/panel.styles.js';
import { track } from '../../styles/track.styles.js';
import type { ShapeOf } from '../../templates/badge.js';
import { map } from '../../templates/map/map.js';
import { toOutlines, type Outlines } from '../../templates/map/outlines.js';
import type { Projection } from '../../templates/map/projection.js';
import { drawnState, speakFrom } from '../internal/drawing.js';
import { html, render, svg } from '../internal/html.js';
import { printSoon } from '../internal/printing.js';
import type { ElementState } from '../internal/record.js';
import { shapesOf } from '../internal/shapes.js';
import { addSheets } from '../internal/sheets.js';
import { sourceOf } from '../internal/source.js';

export { clear } from '../internal/drawing.js';

/** What a map is asked to show. */
export interface MapQuestion extends HTMLElement {
  readonly places: string | null;
  readonly holder: string | null;
  readonly asOf: string | null;
  readonly known: string | null;
  readonly numerals: string | null;
  readonly headingLevel: number;
  readonly language: string;
  readonly source: ClaimSource | undefined;
  readonly data: unknown;
  readonly day: string | undefined;
  readonly zoom: number;
  readonly centre: readonly [number, number] | undefined;
  outlinesFor(index: DatasetIndex): Topology | undefined;
}

/** A state, and which marks its holders have. */
interface Behind {
  readonly view: ControlView;
  readonly shapeOf: ShapeOf;
}

/** What a map answers for: the day it is given, or that a reader has turned to. */
export const asked = ({ asOf, known, day }: MapQuestion, index: DatasetIndex): AsOf => {
  const first = toAsOf(index.dataset, asOf, known);
  return day === undefined ? first : { ...first, day };
};

const shapeOfHost = (host: MapQuestion, index: DatasetIndex): ShapeOf => shapesOf(index, sourceOf(host)?.shapes);

/** The days a reader can turn to. */
export const daysOf = ({ dataset: { covers } }: DatasetIndex): readonly string[] => eachDay(covers.from, covers.to);

/** What stands behind one place of the map; `null` where the dataset does not know it. */
export function behind(host: MapQuestion, index: DatasetIndex, place: string): Behind | null {
  const view = toControlView(index, place, asked(host, index));
  return view && { view, shapeOf: shapeOfHost(host, index) };
}

export const speak = speakFrom(mapMessages);

const outlinesOf = new WeakMap<Topology, Outlines>();

/**
 * The outlines, where the places lie on them. An area apart is always named, so a dataset that does not know it gets no
 * outlines.
 */
function outlinesUnder(
  places: readonly MapPlace[],
  index: DatasetIndex,
  topology: Topology | undefined,
): Outlines | null {
  if (!topology) return null;
  const outlines = getOrInsert(outlinesOf, topology, toOutlines);
  const { areas, apart, bounds } = outlines;
  const [west, south, east, north] = bounds;
  const liesOn = ({ point, view }: MapPlace) =>
    point
      ? point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north
      : areas.some(({ id }) => id === view.place.id);
  return places.some(liesOn) && apart.every(({ id }) => index.places.has(id)) ? outlines : null;
}

// The order in which kinds of places are drawn where they lie in one spot.
const RANKS = ['city', 'town', 'crossing', 'base', 'village', 'site', 'mountain', 'neighbourhood', 'district'];

// Before it has a width, as in a page that is not laid out yet.
const USUAL_WIDTH = 640;
const LEAST_WIDTH = 240;
/** Size of letters on the map, against those of the page; never smaller than can be read. */
const LETTERS = 0.86 * 0.94;
const LEAST_LETTERS = 12;

/** How much wider than measured a name may be: hinting, and letters that lean. */
const ALLOWANCE = 1.03;
const MEASURED_PX = 100;
const measured = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures names in the page's own face; `undefined` where the browser does not let us. */
function measure({ fontFamily }: CSSStyleDeclaration): ((name: string) => number) | undefined {
  if (canvas === undefined) canvas = document.createElement('canvas').getContext('2d');
  if (!canvas || !fontFamily) return undefined;
  const context = canvas;
  context.font = `${MEASURED_PX}px ${fontFamily}`;
  return (name) => {
    const key = `${name}|${fontFamily}`;
    let width = measured.get(key);
    if (width === undefined) {
      width = (context.measureText(name).width / MEASURED_PX) * ALLOWANCE;
      measured.set(key, width);
    }
    return width;
  };
}

const views = new WeakMap<ParentNode, Projection>();
/** What the drawing in a root shows now. */
export const viewOf = (root: ParentNode): Projection | undefined => views.get(root);

export function draw(host: MapQuestion, index: DatasetIndex, into: HTMLElement | ShadowRoot): ElementState | null {
  const asOf = asked(host, index);
  const ids = host.places?.split(/[\s,]+/).filter(Boolean) ?? [];
  const choice = { ...(ids.length > 0 && { places: ids }), ...(host.holder && { holder: host.holder }) };
  const first = toMapView(index, asOf, choice);
  if (first.places.length === 0 && ids.length > 0 && !host.holder) throw new ClaimSourceError('unknown-place');
  const outlines = outlinesUnder(first.places, index, host.outlinesFor(index));
  const ownAreas = outlines?.apart.map(({ id }) => id) ?? [];
  const view = ownAreas.length > 0 ? toMapView(index, asOf, { ...choice, ownAreas }) : first;
  // Of one kind, the place that most is said of.
  const ranks = new Map(
    view.places.map(({ view: { place, control } }) => [
      place.id,
      ((RANKS.indexOf(place.kind) + RANKS.length + 1) % (RANKS.length + 1)) + 1 / (2 + control.evidence.length),
    ]),
  );
  const locale = localeFor(host.language, host.numerals);
  const words = toMapWords(view, index, locale);
  const days = daysOf(index);
  const style = getComputedStyle(host);
  const font = Math.max(LEAST_LETTERS, parseFloat(style.fontSize) * LETTERS);
  addSheets(into as ShadowRoot, tokens, base, panel, track, mapStyles);
  const { markup, inView } = map({ html, svg }, words, {
    width: Math.max(LEAST_WIDTH, host.clientWidth || USUAL_WIDTH),
    font,
    widthOf: measure(style),
    zoom: host.zoom,
    centre: host.centre,
    level: host.headingLevel,
    outlines,
    shapeOf: shapeOfHost(host, index),
    points: new Map(view.places.flatMap((one) => (one.point ? [[one.view.place.id, one.point] as const] : []))),
    rankOf: (id) => ranks.get(id) ?? RANKS.length,
    days: dayWords(locale, days),
    at: Math.max(0, days.filter((day) => day <= asOf.day).length - 1),
    day: formatDate(locale, asOf.day).text,
    hiddenWords: (n) => hiddenWords(locale, n),
  });
  render(markup, into);
  if (inView) views.set(into, inView);
  printSoon(async () => (await import('./control-map.printed.js')).print(into, view, words, index, locale));
  const slider = into.querySelector('input');
  // What a reader has moved no longer follows its attribute.
  if (slider) slider.value = slider.getAttribute('value') ?? '';
  return drawnState(limitsOf(index, asOf));
}
