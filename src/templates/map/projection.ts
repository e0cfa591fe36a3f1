/**
 * From degrees to the plane of a drawing. Equirectangular, true to scale along the middle latitude: over a country some
 * hundred kilometres wide no line is off by more than the outlines themselves are. North is up in every language.
 */
import type { Bounds, LonLat } from './outlines.js';

export type Point = readonly [x: number, y: number];

export interface Projection {
  /** Of the drawing, in its own units. */
  readonly width: number;
  readonly height: number;
  /** Where a place lies in the drawing; outside it for what is not in view. */
  readonly project: (point: LonLat) => Point;
  /** What lies in the middle, and how far the view reaches in degrees east and north. */
  readonly centre: LonLat;
  readonly span: readonly [number, number];
}

export interface View {
  /** Width of the drawing, in its own units. */
  readonly width: number;
  /** Kept free on each side: top, right, bottom, left. */
  readonly margins: readonly [number, number, number, number];
  /** How tall it may be; as tall as it is wide, where nothing is said. */
  readonly tallest?: number;
  /** 1 shows all of the bounds, 2 half of their width and height. */
  readonly zoom: number;
  /** What lies in the middle; of the bounds, where it is absent. Moved as far as needed to keep the drawing filled. */
  readonly centre?: LonLat | undefined;
}

const RADIANS = Math.PI / 180;
// Bounds of a single place would be drawn infinitely large.
const LEAST_DEGREES = 0.2;

/** Fits bounds into a drawing as wide as `width`; its height follows from the bounds and stays the same when zoomed. */
export function fit(
  [west, south, east, north]: Bounds,
  { width, margins, zoom, centre, tallest = width }: View,
): Projection {
  const [top, right, bottom, left] = margins;
  const lon0 = (west + east) / 2;
  const lat0 = (south + north) / 2;
  const narrowing = Math.cos(lat0 * RADIANS);
  const spanX = Math.max(east - west, LEAST_DEGREES) * narrowing;
  const spanY = Math.max(north - south, LEAST_DEGREES);
  // Tall bounds would make a drawing taller than a screen.
  const whole = Math.min((width - left - right) / spanX, (tallest - top - bottom) / spanY);
  const height = Math.round(whole * spanY + top + bottom);
  const scale = whole * zoom;
  const hold = (value: number, middle: number, half: number) => Math.min(middle + half, Math.max(middle - half, value));
  const reach = (1 - 1 / zoom) / 2;
  const lon = hold(centre?.[0] ?? lon0, lon0, (reach * spanX) / narrowing);
  const lat = hold(centre?.[1] ?? lat0, lat0, reach * spanY);
  const x0 = left + (width - left - right) / 2;
  const y0 = top + (height - top - bottom) / 2;
  return {
    width,
    height,
    project: ([x, y]) => [x0 + (x - lon) * narrowing * scale, y0 - (y - lat) * scale],
    centre: [lon, lat],
    span: [(width - left - right) / (narrowing * scale), (height - top - bottom) / scale],
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A line as path data, to a tenth of a unit. */
export const linePath = (points: readonly Point[], closed = false): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('') + (closed ? 'Z' : '');

export const ringsPath = (rings: ReadonlyArray<readonly Point[]>): string =>
  rings.map((ring) => linePath(ring, true)).join('');

/**
 * Parallel lines over an area, cut off at its rim, as path data. Drawn as lines and not as a pattern, since a pattern is
 * looked up by id, which shadow roots and printed pages lose.
 * @param angle in degrees from the horizontal, anticlockwise. @param gap between lines. @param offset of the first line.
 */
export function hatch(rings: ReadonlyArray<readonly Point[]>, angle: number, gap: number, offset = 0): string {
  const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
  // Turned so that the lines lie level, cut, and turned back.
  const turned = rings.map((ring) => ring.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos]));
  const levels = turned.flat().map(([, y]) => y);
  let path = '';
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  // Lines are counted from the drawing's own corner, so that those of neighbouring areas continue each other.
  for (let y = Math.ceil((low - offset) / gap) * gap + offset; y < high; y += gap) {
    const crossings: number[] = [];
    for (const ring of turned) {
      ring.forEach(([bx, by], i) => {
        const [ax, ay] = ring.at(i - 1) ?? [bx, by];
        if (ay > y !== by > y) crossings.push(ax + ((y - ay) * (bx - ax)) / (by - ay));
      });
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const ends = [crossings[i] as number, crossings[i + 1] as number].map((x): Point => [
        x * cos + y * sin,
        -x * sin + y * cos,
      ]);
      path += linePath(ends);
    }
  }
  return path;
}
