/** Runs one command line in the test's own process and keeps what it printed. */
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli/run.js';

export interface Outcome {
  readonly status: number;
  /** What went to standard output, as text. */
  readonly out: string;
  /** Lines on standard error. */
  readonly err: readonly string[];
}

export const runCommand = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  runCommandOf(fileURLToPath(new URL('../../src/', import.meta.url)), cwd, ...args);

/** @param home the folder of the package that the command belongs to. */
export async function runCommandOf(home: string, cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCli(args, {
    cwd,
    home,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { status, out: out.join('\n'), err: err.flatMap((text) => text.split('\n')) };
}
