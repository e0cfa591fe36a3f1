// npm run test:frameworks [-- react vue …]: one small application for each framework, made with its own tools from the
// package as npm would publish it, opened in Chromium. Needs a build.
//
// All of them share one installation in .cache/frameworks, made anew when the lock file changes. The package is packed and
// laid into it at every run; no lock file could name what is not published yet.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ensureInstalled, root } from './bootstrap.mjs';
import { fetchBrowser } from './browser/fetch.mjs';
import { findEngines } from './engines.mjs';
import { tellUnsteady } from './second-look.mjs';

const exec = promisify(execFile);
const sources = `${root}test/frameworks/`;
const bench = `${root}.cache/frameworks/`;

const vite = 'vite/bin/vite.js';
/** How an application of Vite is built: for browsers, for browsers with every complaint, for the server. */
const withVite = (server) => [
  ['build', vite, 'build', '--base', './', '--outDir', 'dist/client'],
  ['build to complain', vite, 'build', '--base', './', '--outDir', 'dist/development', '--mode', 'development'],
  ['build for the server', vite, 'build', '--ssr', server, '--outDir', 'dist/server'],
  ['rendering on the server', '../prerender.mjs'],
];
const tsc = ['types', 'typescript/bin/tsc', '-p', '.'];

/** What makes each application, in order: a name, and a script of an installed package or of ours with its arguments. */
const apps = {
  react: { served: true, steps: [tsc, ...withVite('src/server.tsx')] },
  vue: { served: true, steps: [['types', 'vue-tsc/bin/vue-tsc.js', '-p', '.'], ...withVite('src/server.ts')] },
  svelte: {
    served: true,
    steps: [['types', 'svelte-check/bin/svelte-check', '--fail-on-warnings'], ...withVite('src/server.ts')],
  },
  solid: { served: true, steps: [tsc, ...withVite('src/server.tsx')] },
  preact: { served: true, steps: [tsc, ...withVite('src/server.tsx')] },
  angular: {
    steps: [
      ['types refused', './refused.mjs'],
      ['types and build', './build.mjs'],
    ],
  },
  eleventy: { isStatic: true, steps: [['build', '@11ty/eleventy/cmd.cjs', '--quiet']] },
};
export const frameworkNames = Object.keys(apps);

/**
 * Makes and opens applications; tells how each went.
 * @param {string[]} names some of `frameworkNames`
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function testFrameworks(names = frameworkNames) {
  const total = { passed: 0, failed: 0 };
  if (findEngines().every((engine) => !engine.found)) await fetchBrowser();
  const [{ found, install }] = findEngines(['chromium']);
  if (!found) {
    console.error(`✖ No Chromium here. Install it with: ${install}`);
    return { passed: 0, failed: 1 };
  }
  if (!existsSync(`${root}dist/types/elements.d.ts`) || !existsSync(`${root}dist/cdn/sri.json`)) {
    console.error('✖ There is no whole build to pack. Run: npm run build');
    return { passed: 0, failed: 1 };
  }
  await installTools();
  await installPackage();

  const queue = [...names];
  const made = new Set();
  const work = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) if (await make(name, total)) made.add(name);
  };
  await Promise.all([work(), work()]);
  const opened = await openInBrowser(
    names.filter((name) => made.has(name)),
    found,
  );
  return { passed: total.passed + opened.passed, failed: total.failed + opened.failed };
}

/** Installs what the lock file names, unless that is what is there. */
async function installTools() {
  mkdirSync(bench, { recursive: true });
  const hash = createHash('sha256')
    .update(readFileSync(`${sources}package-lock.json`))
    .digest('hex');
  const mark = `${bench}node_modules/.installed`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  console.log('Installing the frameworks (npm ci) …');
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(sources + file, bench + file);
  // Angular's packages ask for a newer Node than the oldest of ours; what is used of them works there.
  await npm(['ci', '--loglevel=error', '--prefer-offline'], bench);
  writeFileSync(mark, hash);
}

/** Packs the project and lays the package where `npm install` would. */
async function installPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'claim-elements-pack-'));
  const target = `${bench}node_modules/claim-elements`;
  await npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  await exec('tar', ['-xzf', join(folder, readdirSync(folder)[0]), '-C', target, '--strip-components=1']);
  rmSync(folder, { recursive: true });
}

function npm(args, cwd) {
  const { npm_execpath: script } = process.env;
  return script
    ? exec(process.execPath, [script, ...args], { cwd, maxBuffer: 1e8 })
    : exec('npm', args, { cwd, maxBuffer: 1e8, shell: process.platform === 'win32' });
}

/** Runs the steps of one application up to the first that fails. True where all went well. */
async function make(name, total) {
  const folder = bench + name;
  rmSync(folder, { recursive: true, force: true });
  for (const part of [name, 'shared', 'tsconfig.json', 'prerender.mjs'])
    cpSync(sources + part, bench + part, { recursive: true });
  for (const [step, script, ...args] of apps[name].steps) {
    const start = performance.now();
    const path = script.startsWith('.') ? join(folder, script) : `${bench}node_modules/${script}`;
    const env = { ...process.env, NODE_ENV: args.includes('development') ? 'development' : 'production' };
    const problem = await exec(process.execPath, [path, ...args], { cwd: folder, env, maxBuffer: 1e8 }).then(
      () => undefined,
      ({ message, stdout, stderr }) => `${stdout}${stderr}`.trim() || message,
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${problem === undefined ? '✔' : '✖'} ${name}: ${step} (${seconds} s)`);
    if (problem !== undefined) {
      console.log(problem.replace(/^/gm, '    '));
      total.failed += 1;
      return false;
    }
    total.passed += 1;
  }
  return true;
}

async function openInBrowser(names, { executable, flags = [], env = {} }) {
  if (names.length === 0) return { passed: 0, failed: 0 };
  const { serve } = await import('./serve.mjs');
  const { chromiumFlags } = await import('./launchers.mjs');
  const { runNodeTests } = await import('./unit-runner.mjs');
  const served = await serve({ rootDir: bench });
  Object.assign(process.env, env, {
    FRAMEWORKS_FOLDER: bench,
    FRAMEWORKS_ADDRESS: served.address,
    FRAMEWORKS_APPS: JSON.stringify(names.map((name) => ({ name, ...apps[name], steps: undefined }))),
    FRAMEWORKS_BROWSER: JSON.stringify({ executablePath: executable, args: [...chromiumFlags, ...flags] }),
  });
  const counts = await runNodeTests([
    'test/frameworks/node.test.ts',
    ...(names.some((name) => !apps[name].isStatic) ? ['test/frameworks/promises.test.ts'] : []),
    ...(names.some((name) => apps[name].isStatic) ? ['test/frameworks/static.test.ts'] : []),
  ]);
  await served.stop();
  return counts;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !frameworkNames.includes(name));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. Known: ${frameworkNames.join(', ')}.`);
    process.exit(1);
  }
  await ensureInstalled();
  process.chdir(fileURLToPath(new URL('../', import.meta.url)));
  const { passed, failed } = await testFrameworks(names.length > 0 ? names : undefined);
  tellUnsteady();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
