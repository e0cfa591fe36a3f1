import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { packageJson, root, runInPlainNode } from './package-facts.js';

const patterns = packageJson.sideEffects.map(
  (glob) =>
    new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('**', '§').replaceAll('*', '[^/]+').replace('§', '.+')}$`),
);
const modules = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
  .map((file) => `./dist/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.js') && !file.startsWith('./dist/cli/'));
const isListed = (file: string): boolean => patterns.some((pattern) => pattern.test(file));

describe('sideEffects in package.json', () => {
  test('names a file that is there with every entry', () => {
    for (const pattern of patterns)
      assert.ok(
        modules.some((file) => pattern.test(file)),
        String(pattern),
      );
  });

  test('leaves out no module that registers, prints or adds a global when it is imported', async () => {
    const silent = modules.filter((file) => !isListed(file));
    const printed = await runInPlainNode(`
      globalThis.customElements = { get() {}, define: (tag) => console.log('registered', tag) };
      // lit and zod mark their presence on the global object; that is their side effect and not ours.
      await import('lit');
      await import('zod');
      const before = new Set(Reflect.ownKeys(globalThis));
      for (const file of ${JSON.stringify(silent)}) {
        await import(new URL(file, ${JSON.stringify(`file://${root}`)}));
        for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) console.log(file, 'adds', String(key));
        for (const key of Reflect.ownKeys(globalThis)) before.add(key);
      }
    `);
    assert.equal(printed, '');
  });

  test('names every module that registers a tag when it is imported', async () => {
    const listed = modules.filter(
      (file) => isListed(file) && !file.startsWith('./dist/cdn/') && file.endsWith('define.js'),
    );
    assert.ok(listed.length >= 3);
    for (const file of listed) {
      const printed = await runInPlainNode(`
        globalThis.customElements = { get() {}, define: (tag) => console.log('registered', tag) };
        await import(new URL(${JSON.stringify(file)}, ${JSON.stringify(`file://${root}`)}));
      `);
      assert.match(printed, /registered/, file);
    }
  });
});
