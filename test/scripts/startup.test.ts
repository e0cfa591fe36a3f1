import assert from 'node:assert/strict';
import { test } from 'node:test';

test('runs east of Greenwich by an uneven amount, so that a date built in local time shows', () => {
  assert.equal(new Date(2024, 11, 7).toISOString().slice(0, 10), '2024-12-06');
});
