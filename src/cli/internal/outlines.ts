/**
 * The outlines of places: TopoJSON files in the folder `geometry` beside the records, whose geometries carry place ids.
 * A folder without them has no outlines, and nothing is asked of its points.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Place } from '../../schema/types.js';
import { compareText, fieldName, show, type Problem } from './problems.js';
import type { Records } from './records.js';
import { findSchemaProblems } from './schema-problems.js';

export const GEOMETRY_FOLDER = 'geometry';

type Point = readonly [longitude: number, latitude: number];
/** A closed line; its first point is its last. */
type Ring = readonly Point[];

const arcs = z.array(z.int());
const polygon = z.object({ type: z.literal('Polygon'), id: z.string(), arcs: z.array(arcs) });
const polygons = z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(z.array(arcs)) });
const area = z.discriminatedUnion('type', [polygon, polygons]);
const collection = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(area) });
const pair = z.tuple([z.number(), z.number()]);

/** The part of TopoJSON that is read: areas by id, on a grid of whole numbers; `toleranceKm` is ours. */
const topologySchema = z.object({
  type: z.literal('Topology'),
  toleranceKm: z.number().min(0),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.record(z.string(), z.discriminatedUnion('type', [collection, polygon, polygons])),
  arcs: z.array(z.array(pair)),
});
type Topology = z.infer<typeof topologySchema>;

/** The outline of one place. */
export interface Outline {
  readonly id: string;
  /** Outer and inner rings alike: a point is inside where it lies inside an odd number of them. */
  readonly rings: readonly Ring[];
  /** How far, in kilometres, a point may lie outside: what the outline gave up when it was simplified. */
  readonly toleranceKm: number;
}

/** The areas of a checked topology, their arcs put together again. */
export function toOutlines({ objects, arcs: lines, transform, toleranceKm }: Topology): Outline[] {
  const [scaleX, scaleY] = transform.scale;
  const [startX, startY] = transform.translate;
  const decoded = lines.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([stepX, stepY]): Point => {
      x += stepX;
      y += stepY;
      return [startX + x * scaleX, startY + y * scaleY];
    });
  });
  // A negative number is an arc run backwards: ~3 is -4. Each arc starts where the one before it ends.
  const toRing = (indexes: readonly number[]): Ring =>
    indexes.flatMap((index, i) => {
      const line = (index < 0 ? decoded[~index]?.toReversed() : decoded[index]) ?? [];
      return i === 0 ? line : line.slice(1);
    });
  return Object.values(objects)
    .flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : [object]))
    .map((one) => ({
      id: one.id,
      rings: (one.type === 'Polygon' ? [one.arcs] : one.arcs).flat().map(toRing),
      toleranceKm,
    }));
}

/** How far a point lies outside an outline, in kilometres; 0 inside it and on its line. */
export function kilometresOutside(point: Point, { rings }: Pick<Outline, 'rings'>): number {
  const inside = rings.filter((ring) => isInside(point, ring)).length % 2 === 1;
  return inside ? 0 : Math.min(...rings.map((ring) => distanceKm(point, ring)));
}

/** Counts the sides that a ray to the east crosses: an odd number of them means inside. */
function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  sidesOf(ring, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

const KM_PER_DEGREE = (6371 * Math.PI) / 180;

/** The distance to a line, on a plane that touches the earth at the point: exact enough for what lies near. */
function distanceKm([x, y]: Point, ring: Ring): number {
  const perDegreeEast = KM_PER_DEGREE * Math.cos((y * Math.PI) / 180);
  const flatten = ([lon, lat]: Point): Point => [(lon - x) * perDegreeEast, (lat - y) * KM_PER_DEGREE];
  let nearest = Infinity;
  sidesOf(ring.map(flatten), ([ax, ay], [bx, by]) => {
    const [east, north] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, -(ax * east + ay * north) / (east ** 2 + north ** 2 || 1)));
    nearest = Math.min(nearest, Math.hypot(ax + along * east, ay + along * north));
  });
  return nearest;
}

function sidesOf(ring: Ring, visit: (from: Point, to: Point) => void): void {
  let last: Point | undefined;
  for (const point of ring) {
    if (last) visit(last, point);
    last = point;
  }
}

/**
 * Every point that lies outside the place it should be in: the nearest one of the place itself and what it is `within`
 * that has an outline. Also every outline of no place, and every geometry file that cannot be read.
 */
export async function findPointProblems(records: Records): Promise<Problem[]> {
  const { folder, dataset } = records;
  const { outlines, problems } = await readOutlines(folder);
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  for (const { id, file } of outlines.values()) {
    if (!places.has(id)) problems.push({ file, line: 1, field: id, found: id, wanted: 'the id of a record in places' });
  }
  for (const { id, point, within } of dataset.places) {
    const outline = nearestOutline(id, places, outlines);
    if (point === undefined || outline === undefined) continue;
    const outside = kilometresOutside(point, outline);
    if (outside <= outline.toleranceKm) continue;
    problems.push({
      ...records.locate('places', id, ['point']),
      field: 'point',
      found: `${point.join(', ')}, ${outside < 10 ? outside.toFixed(1) : Math.round(outside)} km outside ${outline.id}`,
      wanted: `longitude, latitude inside ${outline.id} or at most ${outline.toleranceKm} km from it${
        outline.id === id ? '' : `, or another place than ${within} as within`
      }`,
    });
  }
  return problems;
}

function nearestOutline<T>(start: string, places: ReadonlyMap<string, Place>, outlines: ReadonlyMap<string, T>) {
  const seen = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !seen.has(id); id = places.get(id)?.within) {
    const outline = outlines.get(id);
    if (outline) return outline;
    seen.add(id);
  }
  return undefined;
}

async function readOutlines(folder: string) {
  const outlines = new Map<string, Outline & { readonly file: string }>();
  const problems: Problem[] = [];
  const inside = join(folder, GEOMETRY_FOLDER);
  const names = (await readdir(inside).catch(() => [])).filter((name) => name.endsWith('.json')).sort(compareText);
  for (const name of names) {
    const file = join(inside, name);
    const add = (field: string, found: string, wanted: string) =>
      problems.push({ file, line: 1, field, found, wanted });
    let value: unknown;
    try {
      value = JSON.parse(await readFile(file, 'utf8'));
    } catch (error) {
      add('', (error as Error).message, 'well-formed JSON');
      continue;
    }
    const faults = findSchemaProblems(topologySchema, value);
    for (const { path, found, wanted } of faults) add(fieldName(path), found, wanted);
    if (faults.length > 0) continue;
    for (const outline of toOutlines(topologySchema.parse(value))) {
      if (outlines.has(outline.id)) add(outline.id, `${show(outline.id)} a second time`, 'one outline for a place');
      outlines.set(outline.id, { ...outline, file });
    }
  }
  return { outlines, problems };
}
