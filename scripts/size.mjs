// Weighs what a page has to fetch (brotli 11, lit included; without the dataset and the languages that a page fetches only
// if it needs them) and fails over budget. With --parts it also says which modules the weight comes from.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { oneFileEntry, pagePlugins } from '../rollup.config.mjs';

/** Bytes, as in DESIGN: 1 kB is 1,000. */
const budgets = [
  { name: 'claim-card alone', entry: `import './dist/elements/claim-card/claim-card.define.js'`, most: 10_000 },
  { name: 'control-badge alone', entry: `import './dist/elements/control-badge/control-badge.define.js'`, most: 9_000 },
  { name: 'both in one file', entry: oneFileEntry, most: 13_000 },
  { name: 'before a badge can be read', file: 'dist/cdn/loader.js', most: 2_000 },
];

const number = (value) => value.toLocaleString('en').padStart(8);

const weigh = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** Bundles an entry into one file, popovers and all. */
async function bundle(entry) {
  const build = await rollup({ input: 'entry', plugins: pagePlugins({ entry, codeOnly: true }) });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
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
console.log(`  ${'brotli bytes, data left out'.padEnd(32)}${'have'.padStart(8)}${'may'.padStart(8)}`);
for (const { name, entry, file, most } of budgets) {
  const have = weigh(entry ? await bundle(entry) : readFileSync(file));
  if (have > most) over = true;
  console.log(`  ${name.padEnd(32)}${number(have)}${number(most)}${have > most ? '  over budget' : ''}`);
}
const alongside = [
  ['Arabic and Turkish, when needed', ['dist/cdn/chunks/ar.js', 'dist/cdn/chunks/tr.js']],
  ['one file, dataset, languages', ['dist/cdn/claim-elements.js']],
];
for (const [name, files] of alongside) {
  const have = files.filter((file) => existsSync(file)).reduce((sum, file) => sum + weigh(readFileSync(file)), 0);
  console.log(`  ${name.padEnd(32)}${number(have)}`);
}
process.exit(over ? 1 : 0);
