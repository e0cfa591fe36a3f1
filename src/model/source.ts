/** The one seam between elements and data: an element asks a `ClaimSource` and does not know where claims live. */
import type { Topology } from '../schema/topology.js';
import type { DatasetIndex } from './dataset-index.js';

export interface ClaimSource {
  /** The edition served, as `YYYY-MM-DD`, where it is known before anything has loaded. */
  readonly edition?: string;
  /** Which of the seven marks each holder has, from 0, by agent id. Without it marks go by order of appearance. */
  readonly shapes?: Readonly<Record<string, number>>;
  /**
   * Everything one card needs: the claim, what answers it, and the agents, places and sources these name.
   * An unknown id gives an index without that claim. Rejects with a `ClaimSourceError` when the data cannot be had.
   * A source that has its data already answers at once, so that a thousand cards need no thousand promises.
   */
  forClaim(id: string): DatasetIndex | Promise<DatasetIndex>;
  /** Everything one badge needs: every claim with a word on the place, and what answers those. */
  forPlace(id: string): DatasetIndex | Promise<DatasetIndex>;
  /** The whole dataset, for lists, timelines and maps. Absent where only claims and places can be asked for, one by one. */
  forDataset?(): DatasetIndex | Promise<DatasetIndex>;
  /** Forgets a failure: whoever asks next is asked for anew. Absent where every question is. */
  retry?(): void;
  /**
   * Outlines to draw a map on, whose areas carry ids of places. An area of a collection may be filled by what is said of it;
   * one that stands alone never is. Without outlines a map shows its places alone.
   */
  outlines?(): Promise<Topology>;
}

/** Why data could not be had, in a word that scripts can act on. */
export type ClaimErrorCode =
  | 'unknown-claim'
  | 'unknown-place'
  | 'unknown-dataset'
  | 'network'
  | `http-${number}`
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'not-a-dataset'
  | 'internal';

/** Rejection of a `ClaimSource`; `code` is what the element's `claim-error` event carries. */
export class ClaimSourceError extends Error {
  override readonly name = 'ClaimSourceError';
  constructor(
    readonly code: ClaimErrorCode,
    message: string = code,
  ) {
    super(message);
  }
}
