import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { pages } from '../demo/pages.js';

it('every page of the demo is opened by the browser tests', () => {
  const found = readdirSync('demo').filter((name) => name.endsWith('.html'));
  assert.deepEqual([...pages].sort(), found.sort());
});
