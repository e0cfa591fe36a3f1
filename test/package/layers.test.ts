import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from './package-facts.js';

/** Runs the check on a copy of the sources with one file planted in it. */
function checkWith(folder: string, file: string, code: string): { status: number | null; output: string } {
  const path = join(folder, 'src', file);
  writeFileSync(path, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-layers.mjs', join(folder, 'src')], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(path);
  return { status, output: stdout + stderr };
}

describe('the check of the layers', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claim-elements-layers-'));
    cpSync(`${root}src`, join(folder, 'src'), { recursive: true, filter: (path) => !path.endsWith('.yml') });
  });
  after(() => rmSync(folder, { recursive: true }));

  test('accepts the sources as they are', () => {
    const { status, output } = checkWith(folder, 'model/planted.ts', 'export {};');
    assert.equal(status, 0, output);
  });

  const cases = [
    {
      what: 'model → i18n',
      file: 'model/planted.ts',
      code: `import { en } from '../i18n/en.js'; console.log(en);`,
      says: /model may not import i18n/,
    },
    {
      what: 'model → i18n, types alone',
      file: 'model/planted.ts',
      code: `export type { Messages } from '../i18n/en.js';`,
      says: /model may not import i18n/,
    },
    {
      what: 'i18n → elements, late',
      file: 'i18n/planted.ts',
      code: `export const load = () => import('../elements/planted.js');`,
      says: /imports \.\.\/elements\/planted\.js, which is not there/,
    },
    {
      what: 'elements → data',
      file: 'elements/planted.ts',
      code: `export type X = typeof import('../data/bundled-source.js');`,
      says: /elements may not import source/,
    },
    {
      what: 'model → lit',
      file: 'model/planted.ts',
      code: `import 'lit';`,
      says: /model may not import the package lit/,
    },
    { what: 'html → node:', file: 'html/planted.ts', code: `import 'node:fs';`, says: /only cli may use node:/ },
    {
      what: 'model → zod by way of schema',
      file: 'model/planted.ts',
      code: `import '../schema/dataset.js';`,
      says: /brings zod to code that runs in a page/,
    },
    { what: 'a circle', file: 'model/planted.ts', code: `export * from './planted.js';`, says: /a circle of imports/ },
    { what: 'a file in no layer', file: 'planted.ts', code: `export {};`, says: /belongs to no layer/ },
  ];
  for (const { what, file, code, says } of cases) {
    test(`refuses ${what}`, () => {
      const { status, output } = checkWith(folder, file, code);
      assert.equal(status, 1, output);
      assert.match(output, says);
    });
  }
});
