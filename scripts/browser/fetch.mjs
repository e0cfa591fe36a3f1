// A browser for a machine without one: about 70 MB from npm, by a lock file of its own, unpacked into .cache/.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runNode } from '../bootstrap.mjs';

const folder = join(root, 'scripts/browser');
const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
// The version is part of the path: the package would take an older binary that lies there for its own.
const home = join(root, '.cache', `chromium-${dependencies['@sparticuz/chromium']}`);

/**
 * Gives the browser that was fetched before, if any: where it is, and what it has to be started with.
 * @returns {{ executable: string, flags: string[], env: Record<string, string> } | undefined}
 */
export function fetchedBrowser() {
  if (!existsSync(home)) return undefined;
  return {
    executable: join(home, 'chromium'),
    flags: ['--no-sandbox', '--no-zygote'],
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** Installs and unpacks the browser. Says whether it is there; there is one for Linux on x64 only. */
export async function fetchBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  console.log('No browser found. Fetching a Chromium from npm (about 70 MB, once) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  if ((npm ? await runNode([npm, ...args]) : await run('npm', args)) !== 0) return false;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const fresh = mkdtempSync(join(root, '.cache', 'unpacking-'));
  if ((await runNode([join(folder, 'unpack.mjs')], { env: { ...process.env, TMPDIR: fresh } })) !== 0) return false;
  writeFileSync(
    join(fresh, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  renameSync(fresh, home);
  return true;
}
