/** The places of a map as of a day, and whose word they rest on. Where a place lies is geometry; what is said of it is decided here. */
import type { Agent, Place } from '../schema/types.js';
import { sideOf } from './agents.js';
import type { AsOf } from './as-of.js';
import { toControlView, type ControlView } from './control-view.js';
import type { ControlState } from './control.js';
import { currentId, type DatasetIndex } from './dataset-index.js';
import { narrowTo, placesWithControl } from './turning-days.js';

export interface MapPlace {
  readonly view: ControlView;
  /** True for a governorate: an area, filled only by what is said of the governorate itself. */
  readonly area: boolean;
  /** `[longitude, latitude]` in degrees; `null` where the record has none, or for an area. Then the table alone has it. */
  readonly point: readonly [number, number] | null;
}

export interface MapView {
  readonly asOf: AsOf;
  /** Points first, then areas, each in the order of the record. */
  readonly places: readonly MapPlace[];
  /** Areas that are drawn as their own and without a holder, whatever is said of them. */
  readonly ownAreas: readonly Place[];
  /** Whoever is named as holder of any place shown, most places first. */
  readonly holders: readonly Agent[];
  /** The states that occur, in the order in which a legend lists them. */
  readonly states: readonly ControlState[];
  /** Parties (after `speaksFor`) on whose word the map rests, most places first. */
  readonly claimedBy: readonly Agent[];
  /** Parties that deny any of it. */
  readonly deniedBy: readonly Agent[];
}

export interface MapChoice {
  /** Ids of the places to show; by default every place with a control row in the dataset, said by then or not. */
  readonly places?: readonly string[];
  /** Only places that somebody of this agent’s side is named as a holder of. */
  readonly holder?: string;
  /** Ids of areas to draw as their own, without a holder, such as one under occupation. They are never among `places`. */
  readonly ownAreas?: readonly string[];
}

const STATES: readonly ControlState[] = [
  'claimed',
  'reported',
  'assessed',
  'contested',
  'accounts-differ',
  'withdrawal-reported',
  'no-report',
];

/** Agents by how many places they are named for. */
function mostNamed(lists: ReadonlyArray<readonly Agent[]>): readonly Agent[] {
  const counts = new Map<Agent, number>();
  for (const agents of lists) for (const agent of agents) counts.set(agent, (counts.get(agent) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([agent]) => agent);
}

/** Decides what a map shows on a day. Unknown places are left out. */
export function toMapView(index: DatasetIndex, asOf: AsOf, choice: MapChoice = {}): MapView {
  const ids = new Set((choice.places ?? placesWithControl(index)).map((id) => currentId(index, id)));
  const own = new Set((choice.ownAreas ?? []).map((id) => currentId(index, id)));
  const side = choice.holder === undefined ? null : sideOf(index, currentId(index, choice.holder));
  const shown = [...ids].flatMap((id): readonly MapPlace[] => {
    const view = own.has(id) ? null : toControlView(narrowTo(index, id), id, asOf);
    if (!view) return [];
    if (side !== null && !view.holders.some((holder) => sideOf(index, holder.id) === side)) return [];
    const area = view.place.kind === 'governorate';
    return [{ view, area, point: area ? null : (view.place.point ?? null) }];
  });
  const places = shown.sort((a, b) => Number(a.area) - Number(b.area));
  const views = places.map(({ view }) => view);
  const present = new Set(views.map(({ control }) => control.state));
  return {
    asOf,
    places,
    ownAreas: [...own].flatMap((id) => index.places.get(id) ?? []),
    holders: mostNamed(views.map(({ holders }) => holders)),
    states: STATES.filter((state) => present.has(state)),
    claimedBy: mostNamed(views.map(({ claimedBy }) => claimedBy)),
    deniedBy: mostNamed(views.map(({ deniedBy }) => deniedBy)),
  };
}
