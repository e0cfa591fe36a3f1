/** A dataset made quick to ask: every record by id, every relation from both ends, redirects followed. */
import type { Agent, Claim, Dataset, Place, Relation, Source } from '../schema/types.js';
import { getOrInsert } from './get-or-insert.js';

/** A relation seen from the claim it points at. */
export interface IncomingRelation {
  readonly from: Claim;
  readonly relation: Relation;
}

export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly places: ReadonlyMap<string, Place>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Relations by the id of the claim they point at. */
  readonly incoming: ReadonlyMap<string, readonly IncomingRelation[]>;
  /** How many records were left out of `dataset` because they could not be read. */
  readonly dropped: number;
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<string, R> => {
  const map = new Map<string, R>();
  for (const record of records) map.set(record.id, record);
  return map;
};

/**
 * Indexes a dataset, or a shard of one. References that lead nowhere stay unresolved; asking for them gives `undefined`.
 * @param dropped how many records a lenient reader left out, so that elements can say so.
 */
export function indexDataset(dataset: Dataset, dropped = 0): DatasetIndex {
  const incoming = new Map<string, IncomingRelation[]>();
  for (const from of dataset.claims) {
    for (const relation of from.relations ?? []) {
      getOrInsert(incoming, relation.claim, () => []).push({ from, relation });
    }
  }
  return {
    dataset,
    sources: byId(dataset.sources),
    agents: byId(dataset.agents),
    places: byId(dataset.places),
    claims: byId(dataset.claims),
    incoming,
    dropped,
  };
}

/** Follows redirects from an id that has moved; a loop ends where it started. Returns the id itself when it never moved. */
export function currentId(index: DatasetIndex, id: string): string {
  const seen = new Set<string>();
  let current = id;
  while (Object.hasOwn(index.dataset.redirects, current) && !seen.has(current)) {
    seen.add(current);
    current = index.dataset.redirects[current] as string;
  }
  return current;
}
