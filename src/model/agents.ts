/** Who speaks for whom, and on which side. Loops and endless chains end: a shard of a broken dataset still answers. */
import { MAX_STEPS } from '../schema/limits.js';
import type { Agent } from '../schema/types.js';
import type { DatasetIndex } from './dataset-index.js';

function follow(index: DatasetIndex, id: string, next: (agent: Agent) => string | undefined): string {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    seen.add(current);
    const agent = index.agents.get(current);
    const to = agent && next(agent);
    if (to === undefined || seen.has(to) || seen.size > MAX_STEPS) return current;
    current = to;
  }
}

/** The body an agent finally speaks for: itself, or the end of its `speaksFor` chain. */
export const partyOf = (index: DatasetIndex, id: string): string => follow(index, id, (agent) => agent.speaksFor);

/** The side an agent belongs to: the end of its `speaksFor` and `side` chain, itself where it has neither. */
export const sideOf = (index: DatasetIndex, id: string): string =>
  follow(index, id, (agent) => agent.speaksFor ?? agent.side);

/** True for a source that the record gives no name for: it never adds to a count of origins. */
export const isUnnamed = (index: DatasetIndex, id: string): boolean => index.agents.get(id)?.kind === 'unnamed';
