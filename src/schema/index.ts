/** The `claim-elements/schema` door: zod objects for the build and for publishers' own tools, and the types. Needs zod. */
export * from './dataset.js';
export * from './edtf.js';
export { MAX_CLAIMS, MAX_NAME_CHARS, MAX_REPORTS, MAX_TEXT_CHARS } from './limits.js';
export * from './references.js';
export type * from './types.js';
