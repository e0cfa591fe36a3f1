/** What failed in a whole run is looked at twice: never hidden, and never more than a few. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'claim-elements-second-look-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs files as a whole run does. Gives the counts, which it prints last, and all it printed. */
async function runFiles(
  files: readonly string[],
  twice: string,
  mark: string,
): Promise<{ counts: unknown; text: string }> {
  // A run inside of a run is of its own.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await run(process.execPath, ['test/scripts/fixtures/run.mjs', ...files], {
    env: { ...env, TEST_TWICE: twice, FAILS_UNTIL: join(folder, mark) },
  });
  return { counts: JSON.parse(stdout.trimEnd().split('\n').at(-1)!), text: stdout };
}

const late = 'test/scripts/fixtures/fails-once.mjs';
const wrong = 'test/scripts/fixtures/fails.mjs';

describe('a file that failed', () => {
  it('passes when it passes alone, and is named', async () => {
    const { counts, text } = await runFiles([late], '1', 'a');
    assert.deepEqual(counts, { passed: 2, failed: 0, skipped: 0 });
    assert.match(text, /✖ \[1\/1\] test\/scripts\/fixtures\/fails-once\.mjs: 1, 1 failed/);
    assert.match(text, /^Unsteady: test\/scripts\/fixtures\/fails-once\.mjs failed once/m);
  });

  it('has failed when it fails again', async () => {
    const { counts, text } = await runFiles([wrong, late], '1', 'b');
    assert.deepEqual(counts, { passed: 2, failed: 1, skipped: 0 });
    assert.doesNotMatch(text, /^Unsteady: test\/scripts\/fixtures\/fails\.mjs/m);
  });

  it('has failed at once where nobody asked for a second look', async () => {
    const { counts, text } = await runFiles([late], '', 'c');
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
    assert.doesNotMatch(text, /once more|Unsteady/i);
  });

  it('is looked at twice beside five others, not beside more', async () => {
    const { isSecondLookDue } = await import('../../scripts/second-look.mjs');
    process.env['TEST_TWICE'] = '1';
    assert.deepEqual(
      [0, 1, 6, 7].map((count) => isSecondLookDue(count)),
      [false, true, true, false],
    );
  });
});
