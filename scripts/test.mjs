// npm test [-- --engines all|chromium,firefox,webkit] [--only unit,browser,package,demo] [--no-build] [part of a file name …]
//
// Installs what is missing, builds, runs every suite and ends on one plain line: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, runNode, runTool } from './bootstrap.mjs';
import { fetchBrowser } from './browser/fetch.mjs';
import { engineNames, findEngines } from './engines.mjs';
import { listTests, splitByPlace, suiteNames } from './test-files.mjs';

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { engines: { type: 'string' }, only: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const wantedSuites = options.only?.split(',') ?? suiteNames;
const wantedEngines = options.engines && options.engines !== 'all' ? options.engines.split(',') : engineNames;
for (const [value, known] of [
  ...wantedSuites.map((name) => [name, suiteNames]),
  ...wantedEngines.map((name) => [name, engineNames]),
]) {
  if (!known.includes(value)) exitWith(`Unknown name "${value}". Known: ${known.join(', ')}.`);
}

await ensureInstalled();

// npm run verify hands over how its checks went, so that one line adds up everything.
const total = {
  passed: Number(process.env.CHECKS_PASSED ?? 0),
  failed: Number(process.env.CHECKS_FAILED ?? 0),
  skipped: 0,
};
const files = wantedSuites.flatMap((suite) => listTests(suite, filters));
const { inBrowser: browserFiles, inNode: nodeFiles } = splitByPlace(files);
if (files.length === 0) exitWith(`No test file matches ${filters.join(', ')}.`);
const engines = browserFiles.length > 0 ? await chooseEngines() : [];

if (!options['no-build']) {
  console.log('\n── Build');
  if ((await runNode(['scripts/build.mjs'])) !== 0) fail('the build');
}
if (nodeFiles.length > 0) {
  console.log('\n── Node');
  const { runNodeTests } = await import('./unit-runner.mjs');
  // Those that open a browser or build something take the longest: begun first, they do not run alone at the end.
  const slow = ['privacy', 'docs', 'embeds', 'package'];
  const rank = (file) => (slow.indexOf(file.split('/')[1]) + slow.length + 1) % (slow.length + 1);
  add(await runNodeTests([...nodeFiles].sort((a, b) => rank(a) - rank(b))));
}
if (engines.length > 0) await runBrowserTests();

console.log('');
for (const { name } of engines) console.log(`Engine used: ${name}`);
const andSkipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${andSkipped}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** Names each engine found and, for each one missing, the command that installs it. Without any, fetches one. */
async function chooseEngines() {
  if (findEngines().every(({ found }) => !found)) await fetchBrowser();
  const candidates = findEngines(wantedEngines);
  for (const { name, install, found } of candidates) {
    console.log(found ? `${name}: ${found.executable}` : `${name}: missing; to install it: ${install}`);
  }
  const present = candidates.filter(({ found }) => found);
  // What was asked for by name is owed; the others still run, so that one run tells all.
  if (options.engines)
    for (const { name, found } of candidates) if (!found) fail(`${name} was asked for and is missing`);
  if (present.length === 0) fail('no browser; install one with a command above');
  return present;
}

async function runBrowserTests() {
  console.log('\n── Browsers');
  const names = engines.map(({ name }) => name);
  const { counts, again } = await runInBrowsers(names, browserFiles);
  // An engine that died has shown nothing yet: its file gets one more chance, and no third.
  for (const name of new Set(again.map(({ engine }) => engine))) {
    const unfinished = again.filter(({ engine }) => engine === name).map(({ file }) => file);
    console.log(`\n${name} died in ${unfinished.join(', ')}; once more:`);
    const second = await runInBrowsers([name], unfinished, { TEST_AGAIN: '1' });
    for (const [key, count] of Object.entries(second.counts)) counts[`${key}, once more`] = count;
  }
  for (const count of Object.values(counts)) add(count);
  for (const name of names)
    if (!Object.keys(counts).some((key) => key.startsWith(name))) fail(`${name}, which ran nothing`);
}

/** Runs files in engines. Gives the counts per engine and which files are to be run again (scripts/browser-reporter.mjs). */
async function runInBrowsers(names, some, extra = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'claim-elements-test-'));
  const countsPath = join(folder, 'counts.json');
  const wanted = { TEST_ENGINES: names.join(','), TEST_FILES: JSON.stringify(some), TEST_COUNTS: countsPath };
  const code = await runTool('@web/test-runner/dist/bin.js', [], { env: { ...process.env, ...wanted, ...extra } });
  try {
    const result = JSON.parse(readFileSync(countsPath, 'utf8'));
    const allGood = Object.values(result.counts).every(({ failed }) => failed === 0) && result.again.length === 0;
    if (code !== 0 && allGood) fail('the browser run');
    return result;
  } catch {
    fail('the browser run, which left no counts');
    return { counts: {}, again: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function fail(what) {
  console.error(`✖ Failed: ${what}`);
  total.failed += 1;
}

function exitWith(message) {
  console.error(message);
  process.exit(1);
}
