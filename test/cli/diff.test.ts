import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/schema/types.js';
import { aDataset, temporaryFolder } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
await writeFile(join(cwd, 'old.json'), JSON.stringify(aDataset()));

async function diff(edit: (dataset: Dataset) => void) {
  const dataset = aDataset();
  edit(dataset);
  await writeFile(join(cwd, 'new.json'), JSON.stringify(dataset));
  return runCommand(cwd, 'diff', 'old.json', 'new.json');
}
const remove = (dataset: Dataset, id: string) =>
  void dataset.claims.splice(
    dataset.claims.findIndex((claim) => claim.id === id),
    1,
  );

describe('diff', () => {
  const cases: Array<[title: string, edit: (dataset: Dataset) => void, out: readonly string[], status: number]> = [
    ['the same → no difference', () => undefined, ['No difference.'], 0],
    [
      'a corrected field → patch',
      (d) => Object.assign(d.claims[0]?.event ?? {}, { date: '2024-03-01' }),
      ['~ claims/blue-denies-laketown event.date: "2024-03-02" → "2024-03-01"', 'This is a patch release of the data.'],
      0,
    ],
    [
      'a report more → patch',
      (d) => Object.assign(d.claims[1] ?? {}, { reports: [1, 2].flatMap(() => d.claims[1]?.reports ?? []) }),
      ['~ claims/blue-leaves-millbrook reports[1]: nothing → a mapping', 'This is a patch release of the data.'],
      0,
    ],
    [
      'a later edition → patch',
      (d) => Object.assign(d, { edition: '2024-05-01' }),
      ['~ dataset edition: "2024-04-01" → "2024-05-01"', 'This is a patch release of the data.'],
      0,
    ],
    [
      'a new place → minor',
      (d) => d.places.push({ id: 'hillside', kind: 'village', name: { en: 'Hillside' }, aliases: [] }),
      ['+ places/hillside', 'This is a minor release of the data.'],
      0,
    ],
    [
      'a claim that redirects → patch',
      (d) => {
        remove(d, 'blue-leaves-millbrook');
        d.redirects['blue-leaves-millbrook'] = 'blue-denies-laketown';
      },
      ['> claims/blue-leaves-millbrook now leads to blue-denies-laketown', 'This is a patch release of the data.'],
      0,
    ],
    [
      'a claim gone → major, and a failure',
      (d) => remove(d, 'blue-leaves-millbrook'),
      ['- claims/blue-leaves-millbrook, without a redirect', 'This is a major release of the data.'],
      1,
    ],
    [
      'a redirect gone → major, and a failure',
      (d) => void Reflect.deleteProperty(d.redirects, 'lake-town'),
      ['- redirects/lake-town: laketown → nothing', 'This is a major release of the data.'],
      1,
    ],
    [
      'a redirect that leads elsewhere → patch',
      (d) => Object.assign(d.redirects, { 'lake-town': 'millbrook' }),
      ['~ redirects/lake-town: laketown → millbrook', 'This is a patch release of the data.'],
      0,
    ],
    [
      'another major version of the schema → major',
      (d) => Object.assign(d, { schemaVersion: '2.0.0' }),
      ['~ dataset schemaVersion: "1.0.0" → "2.0.0"', 'This is a major release of the data.'],
      0,
    ],
  ];
  for (const [title, edit, out, status] of cases) {
    it(title, async () => {
      const outcome = await diff(edit);
      assert.deepEqual(outcome.out.split('\n'), out);
      assert.equal(outcome.status, status);
    });
  }

  it('names the ids that are gone', async () => {
    const { err } = await diff((d) => remove(d, 'blue-leaves-millbrook'));
    assert.deepEqual(err, ['1 id gone without a redirect: claims/blue-leaves-millbrook']);
  });

  it('reports what is wrong with either file', async () => {
    await writeFile(join(cwd, 'new.json'), '{"a": 1}');
    const { status, err } = await runCommand(cwd, 'diff', 'old.json', 'new.json');
    assert.match(err[0] ?? '', /^new\.json:1: /);
    assert.equal(status, 1);
  });

  for (const args of [[], ['old.json'], ['old.json', 'old.json', 'old.json'], ['old.json', 'missing.json']]) {
    it(`calls ${args.length} files wrong usage: ${args.join(' ')}`, async () => {
      assert.equal((await runCommand(cwd, 'diff', ...args)).status, 2);
    });
  }
});
