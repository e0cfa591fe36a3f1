// Reports one line per test file, every failure in full, and leaves where TEST_COUNTS says the counts of every file in
// every engine, and whether the engine died in it. Where TEST_AGAIN is set this is the second time such a file runs, and
// an engine that dies is a failure.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** Lists the tests of a session with the names of the suites around them. */
function listResults(suite, path = []) {
  if (!suite) return [];
  return [
    ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => listResults(inner, [...path, inner.name])),
  ];
}

/** What failed in a session. A file that did not load, or a browser that did not start, is one failure. */
function failuresOf({ errors = [], passed }, results) {
  const failures = [
    ...results
      .filter((test) => !test.passed && !test.skipped)
      .map((test) => ({ title: test.title, error: test.error })),
    ...errors.map((error) => ({ title: 'the file as a whole', error })),
  ];
  return failures.length === 0 && !passed ? [{ title: 'the file as a whole did not finish' }] : failures;
}

/** Counts a session. One in which the engine died, and which runs again, has not failed. */
function summarise(session) {
  const lost = !process.env.TEST_AGAIN && Boolean(session.browser.lost?.has(session.id));
  const results = listResults(session.testResults);
  return {
    engine: session.browser.name,
    file: relative('', session.testFile),
    lost,
    passed: results.filter((test) => test.passed).length,
    skipped: results.filter((test) => test.skipped).length,
    seconds: results.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000,
    failures: lost ? [] : failuresOf(session, results),
    silentTroubles: session.request404s ?? [],
    logs: session.logs ?? [],
  };
}

const describeError = ({ name, message, stack, expected, actual } = {}) =>
  [
    stack?.includes(message) ? stack : [name, message].filter(Boolean).join(': ') + (stack ? `\n${stack}` : ''),
    expected === undefined ? '' : `expected: ${expected}`,
    actual === undefined ? '' : `actual:   ${actual}`,
  ]
    .filter(Boolean)
    .join('\n');

// Past the console, which the runner holds back and rewrites with escape codes.
const print = (text) => process.stdout.write(`${text}\n`);

const indent = (text) => text.replace(/^/gm, '      ');

export function countingReporter() {
  let done = 0;
  let total = 0;
  return {
    start({ testFiles }) {
      total = testFiles.length;
    },

    reportTestFileResults({ sessionsForTestFile, testFile }) {
      done += 1;
      const summaries = sessionsForTestFile.map(summarise);
      const ok = summaries.every(({ failures }) => failures.length === 0);
      const figures = summaries.map(({ engine, lost, passed, failures, seconds }) => {
        if (lost) return `${engine} died and runs this file again at the end`;
        const counts = failures.length === 0 ? `${engine} ${passed}` : `${engine} ${passed}, ${failures.length} failed`;
        return `${counts} in ${seconds.toFixed(0)} s`;
      });
      print(`${ok ? '✔' : '✖'} [${done}/${total}] ${relative('', testFile)}: ${figures.join(' · ')}`);
      for (const { engine, failures, silentTroubles, logs } of summaries) {
        for (const { title, error } of failures) {
          print(`    ${engine}: ${title}\n${indent(error ? describeError(error) : '')}`);
        }
        if (failures.length > 0) {
          for (const address of silentTroubles) print(`    ${engine}: not found: ${address}`);
          for (const log of logs)
            print(
              `    ${engine}: console: ${log.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')}`,
            );
        }
      }
    },

    onTestRunFinished({ sessions }) {
      const spent = {};
      for (const { engine, seconds } of sessions.map(summarise)) spent[engine] = (spent[engine] ?? 0) + seconds;
      print(
        `Time in tests: ${Object.entries(spent)
          .map(([engine, s]) => `${engine} ${s.toFixed(0)} s`)
          .join(', ')}`,
      );
      if (!process.env.TEST_COUNTS) return;
      const results = sessions.map(summarise).map(({ engine, file, lost, passed, skipped, failures }) => {
        const counts = lost ? { passed: 0, failed: 0, skipped: 0 } : { passed, failed: failures.length, skipped };
        return { engine, file, lost, counts };
      });
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify(results));
    },
  };
}
