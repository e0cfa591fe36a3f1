import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { parseSync, Visitor } from 'oxc-parser';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { packageJson, root } from './package-facts.js';

const cdn = `${root}dist/cdn/`;
const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
const read = (file: string): string => readFileSync(cdn + file, 'utf8');

/** Names that let a script run text, or reach another address, on its own. */
const refusedCalls = new Set([
  'eval',
  'Function',
  'importScripts',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Image',
  'Worker',
]);
const refusedMembers = new Set(['sendBeacon', 'cookie', 'localStorage', 'sessionStorage', 'indexedDB']);

interface Findings {
  readonly moduleSyntax: string[];
  readonly reaches: string[];
}

/** Reads a script as a browser would and lists what could leave it. */
function inspect(file: string, sourceType: 'script' | 'module'): Findings {
  const { program, module, errors } = parseSync(file, read(file), { sourceType });
  assert.deepEqual(errors, [], file);
  const moduleSyntax = [
    ...module.staticImports.map(() => 'import'),
    ...module.dynamicImports.map(() => 'import()'),
    ...module.importMetas.map(() => 'import.meta'),
  ];
  const reaches: string[] = [];
  const call = (callee: { type: string; name?: string }): void => {
    if (callee.type === 'Identifier' && callee.name !== undefined && refusedCalls.has(callee.name))
      reaches.push(callee.name);
  };
  new Visitor({
    CallExpression: ({ callee }) => call(callee as { type: string }),
    NewExpression: ({ callee }) => call(callee as { type: string }),
    MemberExpression({ property }) {
      if (property.type === 'Identifier' && refusedMembers.has(property.name)) reaches.push(property.name);
    },
  }).visit(program);
  return { moduleSyntax, reaches };
}

describe('the one-file builds', () => {
  test('the classic script is a script: no import, no export, no import.meta', () => {
    assert.deepEqual(inspect('claim-elements.js', 'script').moduleSyntax, []);
  });

  test('the module imports nothing', () => {
    assert.deepEqual(inspect('claim-elements.mjs', 'module').moduleSyntax, []);
  });

  for (const [file, type] of [
    ['claim-elements.js', 'script'],
    ['claim-elements.mjs', 'module'],
  ] as const) {
    test(`${file} runs no text as code, stores nothing, and asks only where a page names a dataset`, () => {
      // One fetch in all, of <claim-scope src>; test/elements/claim-scope.test.ts holds that it waits for one.
      assert.deepEqual(inspect(file, type).reaches, ['fetch']);
      assert.match(read(file), /\bfetch\(\w+,\{credentials:"omit",referrerPolicy:"no-referrer",integrity:/);
    });

    test(`${file} carries the hash that sri.json gives`, () => {
      const hashes = JSON.parse(read('sri.json')) as Record<string, string>;
      assert.equal(
        hashes[file],
        `sha384-${createHash('sha384')
          .update(readFileSync(cdn + file))
          .digest('base64')}`,
      );
    });

    test(`${file} carries the dataset`, () => {
      const { id } = (JSON.parse(readFileSync(`${root}dist/data/claims.json`, 'utf8')) as { claims: { id: string }[] })
        .claims[0] ?? { id: '' };
      assert.ok(id !== '' && read(file).includes(id));
    });

    test(`${file} says its version and whose code it holds`, () => {
      assert.match(read(file), new RegExp(`^/\\*! claim-elements ${packageJson.version.replaceAll('.', '\\.')} .*lit`));
    });
  }
});

describe('the module build', () => {
  test('knows its own address in the loader alone', () => {
    const holders = scripts.filter(
      (file) =>
        file !== 'loader.js' &&
        inspect(file, file === 'claim-elements.js' ? 'script' : 'module').moduleSyntax.includes('import.meta'),
    );
    assert.deepEqual(holders, []);
  });

  test('holds no claim: claims come by shard', () => {
    for (const file of scripts.filter((name) => !name.startsWith('claim-elements.'))) {
      assert.ok(!read(file).includes('"schemaVersion"'), file);
    }
  });

  test('lays a shard beside the loader for every claim and every place', () => {
    const dataset = JSON.parse(readFileSync(`${root}dist/data/claims.json`, 'utf8')) as Record<
      'claims' | 'places',
      { id: string }[]
    >;
    for (const kind of ['claims', 'places'] as const) {
      const files = new Set(readdirSync(`${cdn}data/shards/${kind}`));
      assert.deepEqual(
        dataset[kind].filter(({ id }) => !files.has(`${id}.json`)),
        [],
      );
    }
  });
});

test('source maps lie beside the scripts, not inside them', () => {
  for (const file of scripts) {
    assert.ok(!read(file).includes('sourceMappingURL=data:'), file);
    const { sources } = JSON.parse(read(`${file}.map`)) as { sources: string[] };
    assert.deepEqual(
      sources.filter((source) => source.startsWith('/') || /^[a-z]+:/i.test(source)),
      [],
      file,
    );
  }
});

test('built again from the same sources, the one-file builds are the same to the byte', async () => {
  const { default: builds } = (await import('../../rollup.config.mjs')) as unknown as {
    default: () => Promise<(RollupOptions & { output: OutputOptions })[]>;
  };
  for (const { output, ...input } of (await builds()).filter((build) =>
    /claim-elements\.m?js$/.test(build.output.file ?? ''),
  )) {
    const build = await rollup(input);
    const [chunk] = (await build.generate(output)).output;
    await build.close();
    const sha = (code: string): string =>
      createHash('sha256')
        .update(code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''))
        .digest('hex');
    assert.equal(sha(chunk.code), sha(read(basename(output.file ?? ''))));
  }
});
