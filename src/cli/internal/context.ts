/// <reference types="node" />
/** What a command is given instead of reaching for globals, so that tests can run it in a folder of their own. */
export interface Context {
  /** Folder that relative paths are read from, absolute. */
  readonly cwd: string;
  /** Folder of the package's `data`: `dist` when installed, `src` in a checkout; absolute. */
  readonly home: string;
  /** Writes one line of result. */
  out(line: string): void;
  /** Writes one line of complaint or progress. */
  err(line: string): void;
}

/** Exit statuses: all well, something wrong with the input, wrong usage. */
export const OK = 0;
export const FAULTY = 1;
export const WRONG_USAGE = 2;
export type ExitStatus = typeof OK | typeof FAULTY | typeof WRONG_USAGE;

/** The command was called wrongly: its message is shown and the exit status is 2. */
export class UsageError extends Error {}
