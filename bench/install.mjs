// node bench/install.mjs BENCH_DIR: puts what `npm run build` made into a copy of the claim bench, as the contestant `ours`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [bench] = process.argv.slice(2);
if (!bench) {
  console.error('usage: node bench/install.mjs BENCH_DIR');
  process.exit(2);
}
const here = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const target = resolve(bench, 'contestants/ours');

rmSync(target, { recursive: true, force: true });
cpSync(join(here, 'contestant'), target, { recursive: true });

// What an npm install gives: the html door runs in render.mjs and, untimed, in adapter.js.
for (const folder of ['html', 'i18n', 'templates', 'styles', 'model', 'schema'])
  cpSync(join(dist, folder), join(target, 'package', folder), {
    recursive: true,
    filter: (path) => !path.endsWith('.d.ts'),
  });
writeFileSync(join(target, 'package/package.json'), '{ "type": "module" }\n');

// What a publisher puts on a server, byte for byte.
const served = (path) => !path.endsWith('.map') && !path.includes('/cdn/data');
cpSync(join(dist, 'cdn'), join(target, 'static'), { recursive: true, filter: served });

// The records of the pages, checked and cut into shards by our own command.
const { badgeDataset, cardDataset } = await import(pathToFileURL(join(target, 'dataset.mjs')));
const claims = JSON.parse(readFileSync(resolve(bench, 'data/claims.json'), 'utf8')).slice(0, 1);
for (const [dataset, shards] of [
  [cardDataset(claims), 'claims'],
  [badgeDataset(claims), 'places'],
]) {
  const folder = mkdtempSync(join(tmpdir(), 'claim-bench-'));
  const { sources, agents, places, claims: records, ...head } = dataset;
  // JSON is YAML.
  writeFileSync(join(folder, 'dataset.yml'), JSON.stringify(head));
  for (const [name, list] of Object.entries({ sources, agents, places, claims: records })) {
    mkdirSync(join(folder, name));
    for (const { id, ...record } of list) writeFileSync(join(folder, name, `${id}.yml`), JSON.stringify(record));
  }
  execFileSync(process.execPath, [join(dist, 'cli/main.js'), 'build', '--data', folder, '--out', join(folder, 'out')]);
  cpSync(join(folder, 'out/shards', shards), join(target, 'static/data/shards', shards), { recursive: true });
  rmSync(folder, { recursive: true });
}
console.log(`ours: ${target}`);
