/**
 * How much of somebody else's data is taken in. Each limit stands here once, with its reason; `bench/hostile.mjs` prints
 * what data at the limits costs. Free of zod, so that page code may read it.
 */

/** Longest claim text, in UTF-16 units: one sentence, with room for a list of places. */
export const MAX_TEXT_CHARS = 1_000;
/** Longest name, title, note or role, in UTF-16 units: what is longer is no name, and would only stall a phone. */
export const MAX_NAME_CHARS = 2_000;
/** Most claims in one dataset: the largest list the elements are measured with. */
export const MAX_CLAIMS = 10_000;
/** Most reports of one claim: no card with more can be read. */
export const MAX_REPORTS = 50;
/** Most records of a kind, and most entries of any list in a record: as many as there may be claims. */
export const MAX_ITEMS = MAX_CLAIMS;
/** Most steps from a place or an agent to what it lies within or speaks for. Nothing real needs ten, and 10,000 claims at the end of a chain of 10,000 would fill the memory. */
export const MAX_STEPS = 32;

/** Longest wait for an address, from asking to the last byte, in milliseconds: a reader has long read on. */
export const TIMEOUT_MS = 10_000;
/** Largest body from an address, counted while it arrives: larger than a dataset of a few thousand claims, and small enough for a phone. */
export const MAX_BYTES = 5_000_000;
