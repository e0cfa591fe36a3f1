import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pages } from '../demo/pages.js';

it('every page of the demo is opened by the browser tests', () => {
  const found = readdirSync('demo').filter((name) => name.endsWith('.html'));
  assert.deepEqual([...pages].sort(), found.sort());
});

describe('a newspaper of the restyling page', () => {
  interface Declaration {
    readonly cssProperties?: ReadonlyArray<{ readonly name: string }>;
    readonly cssParts?: ReadonlyArray<{ readonly name: string }>;
  }
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: ReadonlyArray<{ readonly declarations?: readonly Declaration[] }>;
  };
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const documented = new Set([
    ...declared.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    ...declared.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => `::part(${name})`)),
  ]);
  const page = readFileSync('demo/restyle.html', 'utf8');

  for (const name of readdirSync('demo/restyle').filter((file) => file !== 'papers.css')) {
    it(`takes at most ten lines of what is documented, loaded and printed from one file: ${name}`, () => {
      const css = readFileSync(`demo/restyle/${name}`, 'utf8');
      assert.ok(css.trim().split('\n').length <= 10);
      const used = css.match(/--[\w-]+(?=:)|::part\([^)]*\)/g) ?? [];
      assert.ok(used.length > 0);
      assert.deepEqual(
        // The first holder's colour is documented for all seven.
        used.filter((one) => !documented.has(one.replace(/^(--claim-holder-)[1-7]$/, '$11'))),
        [],
      );
      assert.ok(page.includes(`href="restyle/${name}"`) && page.includes(`data-css="restyle/${name}"`));
    });
  }
});
