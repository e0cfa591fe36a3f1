/**
 * Written by the build beside the compiled sources: the whole dataset, checked. In the one-file builds it is a function
 * that parses it (rollup.config.mjs): what nobody asks for is not parsed, and what does not parse fails the one who asks
 * and not the script.
 */
import type { Dataset } from '../schema/types.js';

declare const dataset: Dataset | (() => Dataset);
export default dataset;
