import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packageJson, root } from './package-facts.js';

test('the snippet of the README carries the exact version and the hash of the file it names', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const hashes = JSON.parse(readFileSync(`${root}dist/cdn/sri.json`, 'utf8')) as Record<string, string>;
  assert.ok(readme.includes(`claim-elements-${packageJson.version}/claim-elements.js"`));
  assert.ok(readme.includes(`integrity="${hashes['claim-elements.js']}"`));
});
