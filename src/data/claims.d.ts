/** Written by the build beside the compiled sources: the whole dataset, checked. */
import type { Dataset } from '../schema/types.js';

declare const dataset: Dataset;
export default dataset;
