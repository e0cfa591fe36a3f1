/** Outlines of areas, taken out of a topology: what can be filled, what is a border within, what is the coast and frontier. */
import type { Topology, TopologyArea } from '../../schema/topology.js';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

export interface Area {
  /** Id of its place. */
  readonly id: string;
  /** Outer and inner rings alike: a point is inside where it lies inside an odd number of them. */
  readonly rings: ReadonlyArray<readonly LonLat[]>;
}

export interface Outlines {
  /** Areas of collections: those that a claim about the area itself may fill. */
  readonly areas: readonly Area[];
  /** Areas that stand alone in the topology: they belong to no other area and are never filled in a holder's colour. */
  readonly apart: readonly Area[];
  /** Lines between two areas of a collection. */
  readonly inner: ReadonlyArray<readonly LonLat[]>;
  /** Lines with one area of a collection on one side only, the line towards an area apart among them. */
  readonly outer: ReadonlyArray<readonly LonLat[]>;
  /** West, south, east, north of everything. */
  readonly bounds: Bounds;
}

export type Bounds = readonly [west: number, south: number, east: number, north: number];

const polygonsOf = (area: TopologyArea) => (area.type === 'Polygon' ? [area.arcs] : area.arcs);

/** The smallest bounds with all points in them. @returns `null` for no points. */
export function boundsOf(points: readonly LonLat[]): Bounds | null {
  const [first] = points;
  if (!first) return null;
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]];
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** Puts the lines of a topology together again. Arcs that are not there are skipped. */
export function toOutlines({ objects, arcs, transform }: Topology): Outlines {
  const lines = arcs.map((steps) => {
    let x = 0;
    let y = 0;
    return steps.map(([stepX, stepY]): LonLat => {
      x += stepX;
      y += stepY;
      return [transform.translate[0] + x * transform.scale[0], transform.translate[1] + y * transform.scale[1]];
    });
  });
  const lineOf = (index: number) => (index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []));
  const toArea = (area: TopologyArea): Area => ({
    id: area.id,
    // Each arc starts where the one before it ends.
    rings: polygonsOf(area)
      .flat()
      .map((ring) => ring.flatMap((index, i) => lineOf(index).slice(i === 0 ? 0 : 1))),
  });
  const areas: Area[] = [];
  const apart: Area[] = [];
  const uses = new Map<number, number>();
  for (const key of Object.keys(objects)) {
    const object = objects[key];
    if (object?.type !== 'GeometryCollection') {
      if (object) apart.push(toArea(object));
      continue;
    }
    for (const area of object.geometries) {
      areas.push(toArea(area));
      for (const index of polygonsOf(area).flat(2)) {
        const arc = index < 0 ? ~index : index;
        uses.set(arc, (uses.get(arc) ?? 0) + 1);
      }
    }
  }
  const used = (times: number) => [...uses].flatMap(([arc, n]) => (n === times ? [lines[arc] ?? []] : []));
  return {
    areas,
    apart,
    inner: used(2),
    outer: used(1),
    bounds: boundsOf([...areas, ...apart].flatMap(({ rings }) => rings.flat())) ?? [0, 0, 0, 0],
  };
}
