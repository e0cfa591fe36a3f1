import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.js';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

describe('claim-elements', () => {
  const cases: Array<[args: readonly string[], status: number]> = [
    [['--help'], 0],
    [['help', 'export'], 0],
    [['validate', '--help'], 0],
    [[], 2],
    [['valdate'], 2],
    [['validate', 'too', 'many'], 2],
    [['validate', '--data'], 2],
    [['build', '--out'], 2],
  ];
  for (const [args, status] of cases) {
    it(`${args.join(' ') || 'without arguments'} → exit status ${status}`, async () => {
      assert.equal((await runCommand(root, ...args)).status, status);
    });
  }

  it('suggests the command that was meant', async () => {
    assert.match((await runCommand(root, 'valdate')).err.join('\n'), /Did you mean validate\?/);
  });

  it('names every command in its help', async () => {
    const { out } = await runCommand(root, '--help');
    for (const command of ['validate', 'build', 'check-anchors', 'lint', 'coverage', 'export', 'embed', 'diff'])
      assert.match(out, new RegExp(`^ {2}${command} `, 'm'));
  });

  it('hands its exit status to the shell, results to standard output, complaints to standard error', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { cwd: root, encoding: 'utf8' });
    const wrong = run('export', '--what', 'rumours');
    assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
    assert.match(wrong.stderr, /Allowed choices/);
    const right = run('--help');
    assert.deepEqual([right.status, right.stderr], [0, '']);
  });
});
