/** A publisher's own dataset, handed over as an object, made into a source. Read once, off the main bundle. */
import { ClaimSourceError, type ClaimSource, type DatasetIndex } from '../../model/index.js';
import { getOrInsert } from '../../model/get-or-insert.js';

const sources = new WeakMap<object, ClaimSource>();

/** Text is no dataset, nor is a number: one stands for them all. */
const NOTHING = {};

/** The source for an object; the same one each time. It rejects with `not-a-dataset` where nothing can be read from it. */
export function dataSource(given: unknown): ClaimSource {
  const data = typeof given === 'object' && given ? given : NOTHING;
  return getOrInsert(sources, data, () => {
    let read: DatasetIndex | Promise<DatasetIndex> | undefined;
    const index = () =>
      (read ??= import('./read-dataset.js').then(({ readDataset }) => {
        const found = readDataset(data);
        if (!found) throw new ClaimSourceError('not-a-dataset');
        return (read = found);
      }));
    return { forClaim: index, forPlace: index, forDataset: index };
  });
}
