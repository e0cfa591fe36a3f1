/** Orders of a list of claims. Every order is complete, so that the same claims always stand in the same places. */
import type { AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { listedClaims, type ListedClaim } from './facets.js';

/**
 * `said`: newest report first. `happened`: newest event first, undated ones last. `place`: by the first place named, those
 * without one last. `denied`: denied by most parties first. `found`: best match of a search first.
 */
export type ClaimOrder = 'said' | 'happened' | 'place' | 'denied' | 'found';

export const CLAIM_ORDERS: readonly ClaimOrder[] = ['said', 'happened', 'place', 'denied', 'found'];

/** The order that was asked for. Without one, or where nothing typed could match best: `found` with a text, `said` without. */
export function toClaimOrder(written: string | null | undefined, text: string | undefined): ClaimOrder {
  const asked = CLAIM_ORDERS.find((order) => order === written);
  return asked && (asked !== 'found' || text) ? asked : text ? 'found' : 'said';
}

export interface SortHelp {
  /** Compares two place ids as the language of the page orders their names; without it they are compared as ids. */
  readonly comparePlaces?: (a: string, b: string) => number;
  /** What a search found: position by id. */
  readonly matches?: ReadonlyMap<string, number> | null;
}

type Compare = (a: ListedClaim, b: ListedClaim) => number;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Later first, nothing last. */
const newestFirst = (a: string | undefined, b: string | undefined): number => text(b ?? '', a ?? '');
const bySaid: Compare = (a, b) => newestFirst(a.said.at(-1), b.said.at(-1));
const byId: Compare = (a, b) => text(a.claim.id, b.claim.id);
const placeOf = ({ claim }: ListedClaim): string | undefined => claim.event.places[0] ?? claim.control?.[0]?.place;

function compareBy(order: ClaimOrder, { comparePlaces = text, matches }: SortHelp): Compare {
  switch (order) {
    case 'happened':
      return (a, b) => newestFirst(a.happened?.end, b.happened?.end);
    case 'place':
      return (a, b) => {
        const [first, second] = [placeOf(a), placeOf(b)];
        if (first === undefined || second === undefined) {
          return Number(first === undefined) - Number(second === undefined);
        }
        return first === second ? 0 : comparePlaces(first, second);
      };
    case 'denied':
      return (a, b) => b.denials - a.denials;
    case 'found': {
      const position = ({ claim }: ListedClaim) => matches?.get(claim.id) ?? Number.MAX_SAFE_INTEGER;
      return (a, b) => position(a) - position(b);
    }
    case 'said':
      return bySaid;
  }
}

/** Puts claims in order; what is equal stands by its newest report, then by id. Ids that do not count on the day are left out. */
export function sortClaims(
  index: DatasetIndex,
  ids: readonly string[],
  order: ClaimOrder,
  asOf: AsOf,
  help: SortHelp = {},
): readonly string[] {
  const wanted = new Set(ids);
  const compare = compareBy(order, help);
  return listedClaims(index, asOf)
    .filter(({ claim }) => wanted.has(claim.id))
    .sort((a, b) => compare(a, b) || bySaid(a, b) || byId(a, b))
    .map(({ claim }) => claim.id);
}
