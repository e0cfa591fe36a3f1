/** What readers do with claims, told to the page. Each fires once for a person's act and never for a script's. */
import type { ClaimErrorCode } from '../model/index.js';

// Not `Event`: pages with MooTools have another thing by that name.
abstract class RecordEvent extends CustomEvent<null> {
  /**
   * @param claim id of the claim, `null` where the element shows a place.
   * @param place id of the place, `null` where the element shows a claim.
   */
  constructor(
    type: string,
    readonly claim: string | null,
    readonly place: string | null,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A reader opened what stands behind a mark. */
export class ClaimOpenEvent extends RecordEvent {
  constructor(claim: string | null, place: string | null) {
    super('claim-open', claim, place);
  }
}

/** A reader followed a link to a source; `url` is its address, the passage included. */
export class ClaimSourceFollowEvent extends RecordEvent {
  constructor(
    claim: string | null,
    place: string | null,
    readonly url: string,
  ) {
    super('claim-source-follow', claim, place);
  }
}

/** A claim came into view for the first time: half of it, or half a screen. Once per element and claim. */
export class ClaimSeenEvent extends RecordEvent {
  constructor(claim: string | null, place: string | null) {
    super('claim-seen', claim, place);
  }
}

/** An element could not show its record; `code` says why. The page's own text stays. */
export class ClaimErrorEvent extends RecordEvent {
  constructor(
    claim: string | null,
    place: string | null,
    readonly code: ClaimErrorCode,
  ) {
    super('claim-error', claim, place);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'claim-open': ClaimOpenEvent;
    'claim-source-follow': ClaimSourceFollowEvent;
    'claim-seen': ClaimSeenEvent;
    'claim-error': ClaimErrorEvent;
  }
}
