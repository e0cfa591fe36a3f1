/** The `claim-elements/schema` door: zod objects for the build and for publishers' own tools, and the types. Needs zod. */
export * from './dataset.js';
export * from './edtf.js';
export * from './references.js';
export type * from './types.js';
