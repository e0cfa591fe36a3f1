// npm run build: sources and data in, dist/ out.
//   dist/**          one module per source file, with types (tsc)
//   dist/data        the dataset, its JSON Schema, and shards (claim-elements build)
//   dist/cdn         bundles for pages, their hashes and their weight (rollup.config.mjs)
//   dist/types       the tags as frameworks and editors want them told (scripts/typings.mjs)
// With --quick, for npm start, nothing is minified or weighed and the command line stays in modules. With --unweighed,
// for npm run verify, which weighs beside other checks, all but the weighing is done.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, runNode, runTool } from './bootstrap.mjs';

await ensureInstalled();
process.chdir(root);

async function step(name, action) {
  const start = performance.now();
  const code = await action();
  if (code) {
    console.error(`✖ ${name}`);
    process.exit(code);
  }
  console.log(`✔ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/** Removes what tsc wrote for a source file that has gone since, so that dist/ is what a fresh clone gives. */
function removeLeftovers() {
  if (!existsSync('dist')) return;
  for (const file of readdirSync('dist', { recursive: true })) {
    const source = /^(?!cdn\/|data\/claims\.)(.*?)(?:\.d)?\.[jt]s$/.exec(file.replaceAll('\\', '/'))?.[1];
    if (source && !existsSync(`src/${source}.ts`)) rmSync(join('dist', file));
  }
}

/** The bundled command line holds its modules; the separate ones would only swell the package. */
function removeBundledModules() {
  for (const file of readdirSync('dist/cli')) {
    if (!['main.js', 'third-party-licences.txt'].includes(file)) rmSync(join('dist/cli', file), { recursive: true });
  }
}

const quick = process.argv.includes('--quick');
const env = { ...process.env, BUILD_QUICK: quick ? '1' : '' };

removeLeftovers();
await step('modules and types', () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']));
await step('dataset', () => runNode(['dist/cli/main.js', 'build', '--data', 'src/data', '--out', 'dist/data']));
cpSync('src/data/LICENSE.md', 'dist/data/LICENSE.md');
rmSync('dist/cdn', { recursive: true, force: true });
await step('bundles', () => runTool('rollup/dist/bin/rollup', ['-c', 'rollup.config.mjs', '--silent'], { env }));
cpSync('dist/data/shards', 'dist/cdn/data/shards', { recursive: true });
cpSync('dist/data/claims.json', 'dist/cdn/data/claims.json');
await step('hashes', () => runNode(['scripts/hashes.mjs']));
if (!quick) {
  removeBundledModules();
  await step('typings', () => runNode(['scripts/typings.mjs']));
  if (!process.argv.includes('--unweighed')) await step('weight', () => runNode(['scripts/size.mjs']));
}
