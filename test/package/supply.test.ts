import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { root } from './package-facts.js';

const read = (file: string): string => readFileSync(root + file, 'utf8');
const workflows = readdirSync(`${root}.github/workflows`).map((name) => `.github/workflows/${name}`);
const documents = [
  'README.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

describe('the way to a reader', () => {
  test('every action is pinned by its commit', () => {
    const used = workflows.flatMap((file) => [...read(file).matchAll(/uses: (\S+)/g)].map(([, action = '']) => action));
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.filter((action) => !/@[0-9a-f]{40}$/.test(action)),
      [],
    );
  });

  test('no package runs a script of its own when it is installed', () => {
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  });

  test('a release carries its provenance and its bill of materials', () => {
    const publish = read('.github/workflows/publish.yml');
    assert.match(publish, /npm publish --provenance/);
    assert.match(publish, /@cyclonedx\/cyclonedx-npm@\d+\.\d+\.\d+ .*--output-file dist\/cdn\/sbom\.json/);
  });

  test('no document shows an address without an exact version', () => {
    for (const file of documents) {
      assert.doesNotMatch(read(file), /claim-elements@(?:latest|next|\d+(?:\.\d+)?)(?=[/"\s`])/, file);
    }
  });
});
