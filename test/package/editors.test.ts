import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { root } from './package-facts.js';

interface Element {
  readonly name: string;
  readonly attributes?: ReadonlyArray<{ readonly name: string; readonly values?: ReadonlyArray<{ name: string }> }>;
}
const read = <T>(file: string): T => JSON.parse(readFileSync(root + file, 'utf8')) as T;

/** Tag → attributes, as the manifest has them. */
const manifest = Object.fromEntries(
  read<{
    modules: ReadonlyArray<{ declarations?: ReadonlyArray<Element & { readonly tagName?: string }> }>;
  }>('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes.map(({ name }) => name).sort()]] : [])),
);
const namesOf = (elements: readonly Element[]): Record<string, string[]> =>
  Object.fromEntries(
    elements.map(({ name, attributes = [] }) => [name, attributes.map((attribute) => attribute.name).sort()]),
  );

describe('what editors are told', () => {
  const { tags } = read<{ tags: Element[] }>('dist/vscode.html-custom-data.json');

  test('VS Code knows every tag and every attribute', () => {
    assert.deepEqual(namesOf(tags), manifest);
  });

  test('VS Code offers the words that an attribute takes', () => {
    const known = tags
      .find(({ name }) => name === 'claim-card')
      ?.attributes?.find(({ name }) => name === 'known')
      ?.values?.map(({ name }) => name);
    assert.deepEqual(known, ['then', 'now']);
  });

  test('JetBrains knows every tag and every attribute', () => {
    const types = read<{ contributions: { html: { elements: Element[] } } }>('dist/web-types.json');
    assert.deepEqual(namesOf(types.contributions.html.elements), manifest);
  });

  test('the typings know every tag and every attribute', () => {
    const typings = readFileSync(`${root}dist/types/elements.d.ts`, 'utf8');
    for (const [tag, attributes] of Object.entries(manifest)) {
      const entry = typings.slice(typings.indexOf(`"${tag}": {`));
      const body = entry.slice(0, entry.indexOf('properties: {'));
      for (const attribute of attributes) assert.match(body, new RegExp(`^ *"?${attribute}"?\\?:`, 'm'), tag);
    }
  });
});
