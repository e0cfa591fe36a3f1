// Which test file belongs to which suite: unit and package tests run in Node, the others in every browser, and so does
// whatever is called *.browser.test.ts.
import { existsSync, readdirSync } from 'node:fs';
import { root } from './bootstrap.mjs';

const folders = {
  unit: ['schema', 'model', 'i18n', 'styles', 'templates', 'html', 'data', 'cli', 'scripts'],
  browser: ['elements', 'embeds', 'hosts', 'hostile'],
  package: ['package'],
  docs: ['docs'],
  demo: ['demo', 'privacy'],
};

export const suiteNames = Object.keys(folders);

const isBrowserTest = (file) => /^test\/(elements|hostile|demo)\/|\.browser\.test\.ts$/.test(file);

/** Splits files by where they run. */
export const splitByPlace = (files) => ({
  inBrowser: files.filter(isBrowserTest),
  inNode: files.filter((file) => !isBrowserTest(file)),
});

/** Lists the test files of a suite as paths from the project folder; with filters, those whose path contains one. */
export function listTests(suite, filters = []) {
  return folders[suite]
    .map((folder) => `test/${folder}`)
    .filter((folder) => existsSync(root + folder))
    .flatMap((folder) =>
      readdirSync(root + folder, { recursive: true }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    )
    .filter(
      (file) => file.endsWith('.test.ts') && (filters.length === 0 || filters.some((part) => file.includes(part))),
    )
    .sort();
}
