/** The order in which holders appear in a dataset: what gives each its mark where nobody has chosen one. */
import type { DatasetIndex } from './dataset-index.js';
import { perIndex } from './per-index.js';

/** Place of each holder by agent id, counting from 0 in the order of the claims. */
export const holderOrder: (index: DatasetIndex) => ReadonlyMap<string, number> = perIndex(({ dataset: { claims } }) => {
  const order = new Map<string, number>();
  for (const { control } of claims) {
    for (const { holder, previous } of control ?? []) {
      for (const id of [holder, previous]) if (id && !order.has(id)) order.set(id, order.size);
    }
  }
  return order;
});
