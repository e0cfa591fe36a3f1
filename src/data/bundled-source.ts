/** The dataset that ships with the package, brought in at the first question. */
import { indexDataset, type ClaimSource, type DatasetIndex } from '../model/index.js';
import { holderShapes } from './holder-shapes.js';

let loading: Promise<DatasetIndex> | undefined;
let index: DatasetIndex | undefined;

const whole = (): DatasetIndex | Promise<DatasetIndex> =>
  index ??
  (loading ??= import('./claims.js').then(
    ({ default: dataset }) => (index = indexDataset(typeof dataset === 'function' ? dataset() : dataset)),
    (error: unknown) => {
      loading = undefined; // the next question asks again
      throw error;
    },
  ));

export const bundledSource: ClaimSource = {
  shapes: holderShapes,
  forClaim: whole,
  forPlace: whole,
  forDataset: whole,
  outlines: async () => (await import('./geometry/syria.js')).syria,
};
