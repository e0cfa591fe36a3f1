// For tests: /embeds/ is what `claim-elements build-embeds` writes, built at the first question.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

/** The address that the built pages name as their own. */
export const EMBEDS_BASE = 'https://static.example.org/claims/';

/** Runs the command line as a user would. @returns what it printed. */
export const runCli = (...args) =>
  execFileSync(process.execPath, [`${root}dist/cli/main.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

let folder;
/** Builds the pages once; the folder goes when the process ends. */
export function builtEmbeds() {
  if (!folder) {
    const parent = mkdtempSync(join(tmpdir(), 'claim-elements-embeds-'));
    process.on('exit', () => rmSync(parent, { recursive: true, force: true }));
    folder = join(parent, 'claims');
    runCli('build-embeds', '--out', folder, '--base', EMBEDS_BASE);
  }
  return folder;
}

/** A middleware and not a plugin: the bytes must come as they were written, or no hash would match. */
export function serveEmbeds(context, next) {
  const file = /^\/embeds\/((?:claims\/|places\/)?[a-z0-9-]+\.(html|json|js))$/.exec(context.path);
  if (!file) return next();
  context.type = file[2];
  context.body = readFileSync(join(builtEmbeds(), file[1]), 'utf8');
  return undefined;
}
