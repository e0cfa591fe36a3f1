import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('lint refuses in an element what a hostile or strict host page turns against us', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claim-elements-lint-'));
    mkdirSync(join(folder, 'src/elements'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    symlinkSync(join(root, 'scripts'), join(folder, 'scripts'), 'dir');
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function lint(code: string): { status: number | null; output: string } {
    writeFileSync(join(folder, 'src/elements/planted.ts'), code);
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const { status, stdout, stderr } = spawnSync(process.execPath, [oxlint, 'src'], { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  test('accepts an element that does none of it', () => {
    const { status, output } = lint(`export const keys = (value: object) => Object.keys(value).map((key) => [key]);`);
    assert.equal(status, 0, output);
  });

  const cases = [
    {
      what: 'for…in',
      code: `export function f(o: object) { for (const key in o) console.log(key); }`,
      says: /Object\.prototype/,
    },
    {
      what: 'Array.from',
      code: `export const copy = (list: Iterable<string>) => Array.from(list);`,
      says: /Array\.from/,
    },
    { what: 'innerHTML', code: `export const fill = (p: Element) => { p.innerHTML = 'x'; };`, says: /never markup/ },
    {
      what: `['innerHTML']`,
      code: `export const fill = (p: Element) => { p['innerHTML'] = 'x'; };`,
      says: /never markup/,
    },
    {
      what: 'unsafeHTML',
      code: `export { unsafeHTML as raw } from 'lit/directives/unsafe-html.js';`,
      says: /never markup/,
    },
    {
      what: 'styleMap',
      code: `import { styleMap } from 'lit/directives/style-map.js'; styleMap({});`,
      says: /content security/,
    },
    {
      what: 'a style attribute',
      code: 'import { html } from "lit"; export const p = html`<p style="color: red"></p>`;',
      says: /content security/,
    },
  ];
  for (const { what, code, says } of cases) {
    test(`refuses ${what}`, () => {
      const { status, output } = lint(code);
      assert.equal(status, 1, output);
      assert.match(output, says);
    });
  }
});
