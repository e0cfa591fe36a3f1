import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doors, exists, packageJson, runInPlainNode, specifierOf } from './package-facts.js';

describe('the doors of the package', () => {
  for (const { door, types, module } of doors) {
    test(`${specifierOf(door)} leads to files that are there`, () => {
      assert.ok(exists(module), module);
      if (types !== undefined) assert.ok(exists(types), types);
    });
  }

  for (const [door, target] of Object.entries(packageJson.exports)) {
    if (typeof target === 'string') continue;
    test(`${specifierOf(door)} names its types first`, () => {
      assert.deepEqual(Object.keys(target), ['types', 'default']);
    });
  }

  for (const { door, types } of doors.filter((entry) => entry.types !== undefined && !entry.door.endsWith('define'))) {
    test(`${specifierOf(door)} imports in plain Node, says nothing and registers nothing (${types})`, async () => {
      const printed = await runInPlainNode(`
        globalThis.customElements = { get() {}, define: (tag) => console.log('registered', tag) };
        await import(${JSON.stringify(specifierOf(door))});
      `);
      assert.equal(printed, '');
    });
  }

  for (const { door } of doors.filter((entry) => entry.door.endsWith('.json'))) {
    test(`${specifierOf(door)} holds JSON`, async () => {
      const printed = await runInPlainNode(`
        import { readFileSync } from 'node:fs';
        import { fileURLToPath } from 'node:url';
        JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(${JSON.stringify(specifierOf(door))})), 'utf8'));
      `);
      assert.equal(printed, '');
    });
  }

  test('imported without a registry, a define entry throws nothing', async () => {
    assert.equal(await runInPlainNode(`await import('claim-elements/define');`), '');
  });

  test('imported twice, a define entry registers each tag once', async () => {
    const printed = await runInPlainNode(`
      const tags = new Map();
      globalThis.customElements = {
        get: (tag) => tags.get(tag),
        define(tag, element) {
          if (tags.has(tag)) throw new Error('twice: ' + tag);
          tags.set(tag, element);
        },
      };
      globalThis.document ??= undefined;
      await import('claim-elements/define');
      await import('claim-elements/claim-card/define');
      await import('claim-elements/claim-list/define');
      await import('claim-elements/as-of-control/define');
      await import('claim-elements/claim-ref/define');
      await import('claim-elements/claim-scope/define');
      await import('claim-elements/claim-sources/define');
      await import('claim-elements/claim-timeline/define');
      await import('claim-elements/control-badge/define');
      await import('claim-elements/control-history/define');
      await import('claim-elements/control-map/define');
      console.log([...tags.keys()].sort().join(' '));
    `);
    assert.equal(
      printed.trim(),
      'as-of-control claim-card claim-list claim-ref claim-scope claim-sources claim-timeline control-badge control-history control-map',
    );
  });

  test('a path that is not a door stays closed', async () => {
    await assert.rejects(
      runInPlainNode(`await import('claim-elements/dist/define.js');`),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });
});
