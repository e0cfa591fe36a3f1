// Runs test files in Node (through tsx, so against the TypeScript sources) and gives back the counts.
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { root } from './bootstrap.mjs';
import { isSecondLookDue, noteUnsteady } from './second-look.mjs';

/**
 * Runs test files, one process each, with one line per file and every failure in full.
 * @param {string[]} files paths from the project folder
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runNodeTests(files) {
  // East of Greenwich by an uneven amount; the browsers run west of it (web-test-runner.config.mjs).
  process.env.TZ = 'Pacific/Chatham';
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`.trim();
  const results = await runFiles(files, availableParallelism());
  const failed = [...results].filter(([, counts]) => counts.failed > 0).map(([file]) => file);
  if (isSecondLookDue(failed.length)) {
    console.log(`\nOnce more, alone: ${failed.join(', ')}`);
    for (const [file, counts] of await runFiles(failed, 1)) {
      results.set(file, counts);
      if (counts.failed === 0) noteUnsteady(file);
    }
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of results.values()) for (const key of Object.keys(total)) total[key] += counts[key];
  return total;
}

/** Runs files, so many at a time. Gives the counts of each by its path from the project folder. */
async function runFiles(files, concurrency) {
  const results = new Map();
  if (files.length === 0) return results;
  const perFile = new Map(files.map((file) => [root + file, { passed: 0, failed: 0, skipped: 0, failures: [] }]));
  let done = 0;
  let current;

  // Results arrive file by file, in the order of the files: a file is told when the next one begins.
  const stream = run({ files: [...perFile.keys()], concurrency });
  for await (const { type, data } of stream) {
    if (type === 'test:stdout' || type === 'test:stderr') process[type.slice(5)].write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const path = [data.file, data.name].find((name) => perFile.has(name)) ?? current ?? root + files[0];
    if (current && path !== current) tell(current);
    current = path;
    count(perFile.get(path), type === 'test:pass', data);
  }
  if (current) tell(current);
  return results;

  function count(file, passed, { details, skip, todo, name }) {
    if (!passed && todo === undefined) {
      // A suite, or a test with tests inside, fails through those; it is counted only for a failure of its own.
      if (details.error?.failureType === 'subtestsFailed') return;
      file.failed += 1;
      file.failures.push({ name, details });
    } else if (perFile.has(name)) {
      file.failed += 1;
      file.failures.push({
        name: 'holds no test',
        details: { error: new Error('A file without a test proves nothing.') },
      });
    } else if (details.type !== 'suite') {
      if (skip === undefined && todo === undefined) file.passed += 1;
      else file.skipped += 1;
    }
  }

  function tell(path) {
    const { passed, failed, skipped, failures } = perFile.get(path);
    done += 1;
    const figures = failed === 0 ? `${passed}` : `${passed}, ${failed} failed`;
    console.log(`${failed === 0 ? '✔' : '✖'} [${done}/${files.length}] ${path.slice(root.length)}: ${figures}`);
    for (const { name, details } of failures) {
      const { cause } = details.error;
      // A failed comparison of whole files would bury everything else.
      const text = String(cause?.stack ?? cause ?? details.error).slice(0, 4000);
      console.log(`    ${name}\n${text.replace(/^/gm, '      ')}`);
    }
    results.set(path.slice(root.length), { passed, failed, skipped });
  }
}
