/** The part of TopoJSON that maps are drawn from: areas on a grid of whole numbers, whose neighbours share their lines. */

/** Indexes of arcs, run one after the other; `~i` is arc `i` run backwards. */
export type ArcRing = readonly number[];

/** An area. `id` is the id of a place. */
export type TopologyArea =
  | { readonly type: 'Polygon'; readonly id: string; readonly arcs: readonly ArcRing[] }
  | { readonly type: 'MultiPolygon'; readonly id: string; readonly arcs: ReadonlyArray<readonly ArcRing[]> };

export interface Topology {
  readonly type: 'Topology';
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** Areas, alone or in collections. Which of them may be filled is not said here but by the name of the object. */
  readonly objects: Readonly<
    Record<string, TopologyArea | { readonly type: 'GeometryCollection'; readonly geometries: readonly TopologyArea[] }>
  >;
  /** Lines in steps from point to point, in units of `transform.scale`; degrees are WGS 84. */
  readonly arcs: ReadonlyArray<ReadonlyArray<readonly [number, number]>>;
}
