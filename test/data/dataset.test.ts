import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publish } from '../../src/cli/build.js';
import { readRecords } from '../../src/cli/internal/records.js';
import { indexDataset, toAsOf, toClaimView, toControlView } from '../../src/model/index.js';
import { datasetSchema, findReferenceProblems } from '../../src/schema/index.js';
import type { Dataset } from '../../src/schema/types.js';
import { runCommand } from '../cli/run-command.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { dataset, problems } = await readRecords(`${root}src/data`);

describe('our own dataset', () => {
  it('has no problem', () => assert.deepEqual(problems, []));

  it('is what the schema accepts', () => assert.deepEqual(datasetSchema.parse(dataset), dataset));

  it('is worded as lint wants it, and copies no source', async () => {
    const stored = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));
    const { status, err } = await runCommand(root, 'lint', ...(existsSync(stored) ? ['--sources', stored] : []));
    assert.deepEqual(err, []);
    assert.equal(status, 0);
  });
});

describe('the shards of our own dataset', () => {
  const shards = new Map<string, Dataset>();
  for (const [path, text] of publish(dataset)) if (path.startsWith('shards/')) shards.set(path, JSON.parse(text));

  it('are datasets whose references all resolve', () => {
    for (const [path, shard] of shards) {
      assert.ok(datasetSchema.safeParse(shard).success, path);
      assert.deepEqual(findReferenceProblems(shard), [], path);
    }
  });

  // A view holds the claims it is about, whose relations a shard cuts; everything said about them must be the same.
  const said = (view: unknown): unknown =>
    JSON.parse(JSON.stringify(view, (key, value: unknown) => (key === 'relations' ? undefined : value)));
  const days = [undefined, '2024-11-27', '2024-12-01', '2024-12-06', '2024-12-07', '2025-01-01'];
  const moments = days.flatMap((day) => (['then', 'now'] as const).map((known) => toAsOf(dataset, day, known)));
  const whole = indexDataset(dataset);

  it('answer for every claim as the whole dataset does, on every day asked', () => {
    for (const { id } of dataset.claims) {
      const shard = indexDataset(shards.get(`shards/claims/${id}.json`) as Dataset);
      for (const asOf of moments)
        assert.deepEqual(
          said(toClaimView(shard, id, asOf)),
          said(toClaimView(whole, id, asOf)),
          `${id} as of ${asOf.day}, ${asOf.known}`,
        );
    }
  });

  it('answer for every place as the whole dataset does, on every day asked', () => {
    for (const { id } of dataset.places) {
      const shard = indexDataset(shards.get(`shards/places/${id}.json`) as Dataset);
      for (const asOf of moments)
        assert.deepEqual(
          said(toControlView(shard, id, asOf)),
          said(toControlView(whole, id, asOf)),
          `${id} as of ${asOf.day}, ${asOf.known}`,
        );
    }
  });
});
