// Runs test files in Node (through tsx, so against the TypeScript sources) and gives back the counts.
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { root } from './bootstrap.mjs';

/**
 * Runs test files, one process each, with one line per file and every failure in full.
 * @param {string[]} files paths from the project folder
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runNodeTests(files) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return total;
  // East of Greenwich by an uneven amount; the browsers run west of it (web-test-runner.config.mjs).
  process.env.TZ = 'Pacific/Chatham';
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`.trim();
  const perFile = new Map(files.map((file) => [root + file, { passed: 0, failed: 0, skipped: 0, failures: [] }]));

  const stream = run({ files: [...perFile.keys()], concurrency: availableParallelism() });
  for await (const { type, data } of stream) {
    if (type === 'test:stdout' || type === 'test:stderr') process[type.slice(5)].write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite is counted through its tests, unless it failed by itself.
    const isSuite = data.details.type === 'suite';
    const ownFailure = data.details.error?.failureType !== 'subtestsFailed';
    const file = perFile.get(data.file) ?? perFile.get(data.name) ?? [...perFile.values()][0];
    if (type === 'test:fail' && data.todo === undefined) {
      if (ownFailure) {
        file.failed += 1;
        file.failures.push(data);
      }
    } else if (!isSuite) {
      if (data.skip !== undefined || data.todo !== undefined) file.skipped += 1;
      else file.passed += 1;
    }
  }

  let done = 0;
  for (const [path, { passed, failed, skipped, failures }] of perFile) {
    done += 1;
    const figures = failed === 0 ? `${passed}` : `${passed}, ${failed} failed`;
    console.log(`${failed === 0 ? '✔' : '✖'} [${done}/${files.length}] ${path.slice(root.length)}: ${figures}`);
    for (const { name, details } of failures) {
      const { cause } = details.error;
      console.log(`    ${name}\n${String(cause?.stack ?? cause ?? details.error).replace(/^/gm, '      ')}`);
    }
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
