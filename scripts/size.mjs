// Weighs what a page has to fetch (brotli 11, lit included; without the dataset and the languages that a page fetches only
// if it needs them) and fails over budget. With --parts it also says which modules the weight comes from.
import { existsSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { oneFileEntry, pagePlugins } from '../rollup.config.mjs';

const card = `import './dist/elements/claim-card/claim-card.define.js'`;
const badge = `import './dist/elements/control-badge/control-badge.define.js'`;
const list = `import './dist/elements/claim-list/claim-list.define.js'`;
const timeline = `import './dist/elements/claim-timeline/claim-timeline.define.js'`;
const history = `import './dist/elements/control-history/control-history.define.js'`;
const map = `import './dist/elements/control-map/control-map.define.js'`;
const scope = `import './dist/elements/claim-scope/claim-scope.define.js'`;
const asOf = `import './dist/elements/as-of-control/as-of-control.define.js'`;
const ref = `import './dist/elements/claim-ref/claim-ref.define.js'`;
const sources = `import './dist/elements/claim-sources/claim-sources.define.js'`;
/**
 * What waits for a reader's act, or for an idle page what only paper shows: cite, copy and embed, turning and zooming a map, the words and ways a popover opens, the
 * search library at the first letter typed. Or for a page that hands over records of its own. What an element needs to be
 * drawn is never among these: a list shows its results first, its filters then, beside them on a wide page and folded
 * away on a narrow one.
 */
const later = ['acts', 'popover', 'printed', 'read-dataset', 'list.filters', 'list.search'];
/** The same where the popover has been opened. */
const opened = later.filter((part) => part !== 'popover');
/** The same where the filters of a list are there as well, as on every wide page. */
const filtered = later.filter((part) => part !== 'list.filters');
/** Not code: the dataset, its map, and the languages that a page fetches only if it speaks them. */
const CONTENTS = /\/(?:data\/claims|data\/geometry\/\w+|i18n\/(?:views\.)?(?:ar|tr))\.js$/;
/** Not code either, but it does not come by itself. */
const withoutShapes = {
  name: 'without-shapes',
  load: (id) => (id.endsWith('/data/holder-shapes.js') ? 'export const holderShapes = {}' : null),
};
/** What only a dataset at an address of the page's own needs, and a timeline that the page has given a filter. */
const elsewhere = ['records', 'choose'];

/**
 * Bytes; 1 kB is 1,000. `goal` is what the design asks of a card and a badge, and issue 4 of each element and of the
 * family. `most` is what the build accepts: where the goal is missed, it stands at what is reached. It goes down with what is
 * saved, and up only for a mend of what readers are told, by a commit that says so.
 */
const budgets = [
  { name: 'loader, before a badge can be read', file: 'dist/cdn/loader.js', goal: 2_000, most: 2_000 },
  { name: 'claim-card, already in the page', entry: card, without: [...later, 'draw'], goal: 10_000, most: 10_000 },
  { name: 'claim-card, drawn by script', entry: card, without: later, goal: 10_000, most: 14_000 },
  { name: 'control-badge, already in the page', entry: badge, without: [...later, 'draw'], goal: 9_000, most: 9_000 },
  { name: 'control-badge, drawn by script', entry: badge, without: later, goal: 14_000, most: 14_000 },
  { name: 'control-badge, drawn and opened', entry: badge, without: opened, goal: 9_000, most: 14_450 },
  { name: 'card and badge in one file', entry: `${card};${badge}`, without: [], goal: 13_000, most: 21_430 },
  { name: 'claim-list, drawn by script', entry: list, without: later, goal: 18_000, most: 18_000 },
  { name: 'claim-list, drawn with its filters', entry: list, without: filtered, goal: 18_000, most: 21_790 },
  {
    name: 'claim-timeline, drawn by script',
    entry: timeline,
    without: [...later, 'choose'],
    goal: 14_000,
    most: 14_000,
  },
  { name: 'control-history, drawn by script', entry: history, without: later, goal: 14_000, most: 14_000 },
  { name: 'claim-scope with a dataset of its own', entry: scope, without: [], goal: 14_000, most: 14_000 },
  { name: 'as-of-control, drawn by script', entry: asOf, without: later, goal: 14_000, most: 14_300 },
  { name: 'claim-ref, numbered', entry: ref, without: later, goal: 14_000, most: 14_000 },
  { name: 'claim-ref, opened', entry: ref, without: opened, goal: 14_000, most: 16_320 },
  { name: 'claim-sources, drawn by script', entry: sources, without: later, goal: 14_000, most: 14_000 },
  { name: 'control-map, drawn by script', entry: map, without: later, goal: 18_000, most: 19_390 },
  {
    name: 'the family, before anything is opened',
    entry: oneFileEntry,
    without: [...later, ...elsewhere],
    goal: 34_000,
    most: 42_990,
  },
  { name: 'the family in one file', entry: oneFileEntry, without: ['list.search'], goal: 34_000, most: 53_780 },
];

const number = (value) => value.toLocaleString('en').padStart(8);

const weigh = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** Bundles an entry into one file, but for the modules that are brought in later. */
async function bundle(entry, without) {
  const isLater = (id) => CONTENTS.test(id) || without.some((part) => id.endsWith(`${part}.js`));
  const build = await rollup({
    input: 'entry',
    external: isLater,
    plugins: [withoutShapes, ...pagePlugins({ entry })],
  });
  // What comes later is named as a page names it: the same commit weighs the same, whatever folder it lies in.
  const { output } = await build.generate({
    format: 'es',
    inlineDynamicImports: true,
    paths: (id) => `./${basename(id)}`,
  });
  await build.close();
  if (process.argv.includes('--parts')) printParts(output[0].modules);
  return Buffer.from(output[0].code);
}

/** Lists the modules of a bundle by their length before minification. */
function printParts(modules) {
  const parts = Object.entries(modules)
    .map(([id, { renderedLength }]) => [relative('.', id), renderedLength])
    .filter(([, length]) => length > 0)
    .sort(([, a], [, b]) => b - a);
  for (const [id, length] of parts) console.log(`    ${number(length)}  ${id}`);
}

let over = false;
const row = (name, ...cells) => console.log(`  ${name.padEnd(36)}${cells.join('')}`);
row('brotli bytes, without the dataset', 'have'.padStart(8), 'goal'.padStart(8), 'most'.padStart(8));
for (const { name, entry, without, file, goal, most } of budgets) {
  const have = weigh(entry ? await bundle(entry, without) : readFileSync(file));
  if (have > most) over = true;
  const verdict = have > most ? '  over budget' : have > goal ? '  goal missed' : '';
  row(name, number(have), number(goal), number(most), verdict);
}
const alongside = [
  ['Arabic and Turkish, when needed', ['dist/cdn/chunks/ar.js', 'dist/cdn/chunks/tr.js']],
  ['one file, dataset, languages', ['dist/cdn/claim-elements.js']],
];
for (const [name, files] of alongside) {
  row(name, number(files.filter((file) => existsSync(file)).reduce((sum, file) => sum + weigh(readFileSync(file)), 0)));
}
process.exit(over ? 1 : 0);
