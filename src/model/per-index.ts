/** Work done once for each dataset, and given back for as long as the dataset is in use. */
import type { AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { getOrInsert } from './get-or-insert.js';

/** Makes a function that computes its answer for a dataset at the first question and keeps it. */
export function perIndex<T>(compute: (index: DatasetIndex) => T): (index: DatasetIndex) => T {
  const kept = new WeakMap<DatasetIndex, T>();
  return (index) => getOrInsert(kept, index, compute);
}

/** How many days' answers are kept: the day shown, the day before it, and the same as known now. */
const KEPT_DAYS = 4;

/** The same for an answer that also depends on the day. The answers of the last few days asked about are kept. */
export function perDay<T>(compute: (index: DatasetIndex, asOf: AsOf) => T): (index: DatasetIndex, asOf: AsOf) => T {
  const keptFor = perIndex(() => new Map<string, T>());
  return (index, asOf) => {
    const kept = keptFor(index);
    const key = asOf.day + asOf.known;
    if (!kept.has(key)) {
      const [oldest] = kept.size < KEPT_DAYS ? [] : kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(key, compute(index, asOf));
    }
    return kept.get(key) as T;
  };
}
