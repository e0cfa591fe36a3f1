/** The package as it was packed and laid into an application's node_modules, imported where there is no page. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { folder } from './served.ts';

const { exports } = JSON.parse(readFileSync(`${folder}node_modules/claim-elements/package.json`, 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};
// The schema is for those who have installed zod; the pattern stands for one of its files.
const doors = Object.entries(exports)
  .filter(([door, target]) => typeof target !== 'string' && door !== './schema')
  .map(([door]) => `claim-elements${door.slice(1).replace('*', 'ar')}`);

test(`all ${doors.length} doors import in plain Node: nothing is printed, and the global object stays as it was`, async () => {
  const { NODE_OPTIONS: _loader, ...env } = process.env;
  const code = `
    await import('lit'); // marks its presence on the global object
    const before = Reflect.ownKeys(globalThis).length;
    for (const door of ${JSON.stringify(doors)}) await import(door);
    if (Reflect.ownKeys(globalThis).length !== before) console.log('something was added to the global object');
  `;
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  assert.equal(stdout + stderr, '');
});
