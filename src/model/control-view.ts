/** Everything one badge shows, and the reports behind it that its popover shows, decided: no wording, no markup. */
import type { Agent, Place } from '../schema/types.js';
import { limitsOf, type AsOf, type RecordLimits } from './as-of.js';
import { toOriginView, type OriginView } from './claim-view.js';
import { controlOf, type ControlEvidence, type PlaceControl } from './control.js';
import { currentId, type DatasetIndex } from './dataset-index.js';
import { asOfBeside } from './relations.js';

/** One report of the popover: what is said of the place, its path, and each denial that reaches it. */
export interface EvidenceView extends ControlEvidence {
  readonly origin: OriginView;
  readonly denialOrigins: readonly OriginView[];
}

export interface ControlView extends RecordLimits {
  readonly place: Place;
  readonly control: PlaceControl;
  readonly asOf: AsOf;
  readonly holders: readonly Agent[];
  readonly left: readonly Agent[];
  readonly claimedBy: readonly Agent[];
  readonly deniedBy: readonly Agent[];
}

/**
 * Decides everything a badge shows.
 * @param id a place's id; one that has moved is followed.
 * @returns `null` where the dataset knows no such place.
 */
export function toControlView(index: DatasetIndex, id: string, asOf: AsOf): ControlView | null {
  const place = index.places.get(currentId(index, id));
  if (!place) return null;
  const control = controlOf(place.id, index, asOf);
  const agents = (ids: readonly string[]) => ids.flatMap((agent) => index.agents.get(agent) ?? []);
  return {
    place,
    control,
    asOf,
    holders: agents(control.holders),
    left: agents(control.left),
    claimedBy: agents(control.claimedBy),
    deniedBy: agents(control.deniedBy),
    ...limitsOf(index, asOf),
  };
}

/** The reports behind a state, current rows first; rows of unreadable origins are left out. */
export const evidenceOf = ({ control, asOf }: ControlView, index: DatasetIndex): readonly EvidenceView[] =>
  control.evidence.flatMap((one) => {
    const origin = toOriginView(one.claim, index, asOf);
    return origin
      ? [
          {
            ...one,
            origin,
            denialOrigins: one.denials.flatMap(
              (denial) => toOriginView(denial, index, asOfBeside('denial', asOf)) ?? [],
            ),
          },
        ]
      : [];
  });
