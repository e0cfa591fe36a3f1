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
import { isSecondLookDue, noteUnsteady, tellUnsteady } from './second-look.mjs';
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
tellUnsteady();
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
  const first = await runInBrowsers(names, browserFiles);
  for (const name of names)
    if (!first.some(({ engine }) => nameOf(engine) === name)) fail(`${name}, which ran nothing`);
  // An engine that died has shown nothing yet: its file gets one more chance, and no third.
  const failed = first.filter(({ counts }) => counts.failed > 0);
  const again = first.filter(({ lost }) => lost);
  if (isSecondLookDue(failed.length)) again.push(...failed);
  for (const { counts } of first.filter((result) => !again.includes(result))) add(counts);
  for (const name of new Set(again.map(({ engine }) => nameOf(engine)))) {
    const its = again.filter(({ engine }) => nameOf(engine) === name);
    console.log(
      `\n${name}, once more: ${its.map(({ file, lost }) => `${file} (${lost ? 'died' : 'failed'})`).join(', ')}`,
    );
    const some = [...new Set(its.map(({ file }) => file))];
    const second = await runInBrowsers([name], some, { TEST_AGAIN: '1' });
    for (const { engine, file, lost } of its) {
      const result = second.find((other) => other.engine === engine && other.file === file);
      if (!result) fail(`${file} in ${engine}, which said nothing the second time`);
      else if (!lost && result.counts.failed === 0) noteUnsteady(`${file} in ${engine}`);
      if (result) add(result.counts);
    }
  }
}

/** The engine of a label like `chromium (dark)`. */
function nameOf(label) {
  return label.split(' ')[0];
}

/** Runs files in engines. Gives what each file did in each engine (scripts/browser-reporter.mjs). */
async function runInBrowsers(names, some, extra = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'claim-elements-test-'));
  const countsPath = join(folder, 'counts.json');
  const wanted = { TEST_ENGINES: names.join(','), TEST_FILES: JSON.stringify(some), TEST_COUNTS: countsPath };
  const code = await runTool('@web/test-runner/dist/bin.js', [], { env: { ...process.env, ...wanted, ...extra } });
  try {
    const results = JSON.parse(readFileSync(countsPath, 'utf8'));
    const allGood = results.every(({ lost, counts }) => counts.failed === 0 && !lost);
    if (code !== 0 && allGood) fail('the browser run');
    return results;
  } catch {
    fail('the browser run, which left no counts');
    return [];
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
