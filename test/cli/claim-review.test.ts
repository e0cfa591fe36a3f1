import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, writeRecords } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
await writeRecords(join(cwd, 'data'));

const GOOD = `url: https://checks.paper.example/laketown
domain: paper.example
date: 2024-03-10
reviewer:
  name: The Paper
rating:
  words: Half right
  value: 3
  best: 5
  worst: 1
  scale: https://paper.example/scale
`;

/** Runs the command with a review of this text. */
async function reviewed(text: string, ...args: readonly string[]) {
  await writeFile(join(cwd, 'review.yml'), text);
  return runCommand(cwd, 'claim-review', 'red-takes-laketown', '--review', 'review.yml', '--data', 'data', ...args);
}

describe('claim-review', () => {
  it('prints a publisher’s review with the claim and its denial', async () => {
    const { status, out, err } = await reviewed(GOOD);
    assert.deepEqual([status, err], [0, []]);
    const [review, ...others] = JSON.parse(out)['@graph'];
    assert.equal(review['@type'], 'ClaimReview');
    assert.equal(review.reviewRating.alternateName, 'Half right');
    const claims = others.flatMap((node: Record<string, unknown>) =>
      node['@type'] === 'Claim' ? [node['identifier']] : [],
    );
    assert.ok(claims.includes('red-takes-laketown') && claims.includes('blue-denies-laketown'));
  });

  it('prints it as a script', async () => {
    assert.match((await reviewed(GOOD, '--script')).out, /^<script type="application\/ld\+json">/);
  });

  const refused: ReadonlyArray<[title: string, text: string, said: readonly string[]]> = [
    [
      'no reviewer',
      GOOD.replace('  name: The Paper', '  url: https://paper.example'),
      ['review.yml:4: reviewer.name: '],
    ],
    ['no rating in words', GOOD.replace('  words: Half right\n', ''), ['review.yml:6: rating.words: ']],
    ['no published scale', GOOD.replace(/ {2}scale.*\n/, ''), ['review.yml:6: rating.scale: ']],
    ['no best and no worst', GOOD.replace(/ {2}(best|worst).*\n/g, ''), [': rating.best: ', ': rating.worst: ']],
    ['another’s domain', GOOD.replace('checks.paper.example', 'elsewhere.example'), ['review.yml:1: url: ']],
    ['no day', GOOD.replace('date: 2024-03-10\n', ''), ['review.yml:1: date: ']],
    ['nothing in it', '', ['review.yml:1: url: ', 'review.yml:1: date: ', 'review.yml:1: rating.scale: ']],
    ['no YAML', 'url: [', ['review.yml:1: found ']],
  ];
  for (const [title, text, said] of refused) {
    it(`writes nothing and says why, with line and field: ${title}`, async () => {
      const { status, out, err } = await reviewed(text);
      assert.deepEqual([status, out], [1, '']);
      for (const one of said)
        assert.ok(
          err.some((line) => line.includes(one)),
          `${one} in ${err.join('\n')}`,
        );
    });
  }

  it('says which claim there is none of', async () => {
    await writeFile(join(cwd, 'review.yml'), GOOD);
    const { status, err } = await runCommand(cwd, 'claim-review', 'nobody', '--review', 'review.yml', '--data', 'data');
    assert.equal(status, 1);
    assert.match(err.join('\n'), /There is no claim nobody in laketown/);
  });

  it('calls a missing file, and a missing option, wrong usage', async () => {
    const missing = await runCommand(cwd, 'claim-review', 'red-takes-laketown', '--review', 'nothing.yml');
    assert.deepEqual([missing.status, missing.err], [2, ['There is no file nothing.yml.']]);
    assert.equal((await runCommand(cwd, 'claim-review', 'red-takes-laketown')).status, 2);
  });
});
