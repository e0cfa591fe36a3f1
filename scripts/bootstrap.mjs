// The first thing `npm start` and `npm test` run. It may use node: modules only, because on a fresh clone nothing else
// is there yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs a command in the project folder with its output shown. Resolves to the exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a script with the Node this process runs on. Resolves to the exit code. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs a tool that was installed into node_modules, by the path of its script. Resolves to the exit code. */
export const runTool = (path, args, options) => runNode([`node_modules/${path}`, ...args], options);

/** Says whether every package of the lock file is installed in the version it names. */
function isInstalled() {
  const installedPath = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedPath)) return false;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/** Installs what the lock file names, when it is not there already. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`claim-elements needs Node 20.19 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const code = npm ? await runNode([npm, 'ci']) : await run('npm', ['ci'], { shell: process.platform === 'win32' });
  if (code !== 0) process.exit(code);
}
