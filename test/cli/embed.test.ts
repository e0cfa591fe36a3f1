import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aDataset, temporaryFolder, writeRecords } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
const dataset = aDataset();
Object.assign(dataset.claims[0] ?? {}, {
  text: { en: 'The <b>Blue</b> Guard said & held.', ar: 'قال الحرس الأزرق إنه باق.' },
});
await writeRecords(join(cwd, 'data'), dataset);
const embed = (...args: readonly string[]) => runCommand(cwd, 'embed', ...args, '--data', 'data');

describe('embed', () => {
  it('prints a card that carries claim, origin, denial, day and source as text', async () => {
    const { status, out } = await embed('claim', 'red-takes-laketown');
    assert.equal(status, 0);
    assert.match(out, /^<claim-card claim="red-takes-laketown" lang="en">[^]*<\/claim-card>$/);
    for (const text of ['The Red Army said that it took Laketown.', 'Ann Grey', 'Blue Guard', 'Lake Post', '2 Mar']) {
      assert.ok(out.includes(text), text);
    }
    assert.doesNotMatch(out, /<script/);
  });

  it('prints a badge', async () => {
    const { status, out } = await embed('place', 'laketown');
    assert.equal(status, 0);
    assert.match(out, /^<control-badge place="laketown" lang="en" data-key="[^"]+">[^]*Laketown[^]*<\/control-badge>$/);
  });

  it('follows an id that has moved', async () => {
    assert.match((await embed('claim', 'reds-take-lake-town')).out, /^<claim-card claim="red-takes-laketown"/);
  });

  it('writes the language, the day and the density asked for', async () => {
    const { out } = await embed(
      'claim',
      'red-takes-laketown',
      '--lang',
      'ar',
      '--as-of',
      '2024-03-02',
      '--known',
      'now',
      '--density',
      'compact',
    );
    assert.match(
      out,
      /^<claim-card claim="red-takes-laketown" as-of="2024-03-02" known="now" density="compact" lang="ar">/,
    );
    assert.ok(out.includes('قال الجيش الأحمر'));
  });

  it('brings its declarative shadow root, so that the page does not move when the script arrives', async () => {
    assert.match((await embed('claim', 'red-takes-laketown')).out, /<template shadowrootmode="open"><style>/);
  });

  it('leaves it out on request, for systems that strip it', async () => {
    const { out } = await embed('claim', 'red-takes-laketown', '--text-only');
    assert.doesNotMatch(out, /<template/);
    assert.ok(out.includes('The Red Army said that it took Laketown.'));
  });

  it('keeps a dataset’s own marks as text', async () => {
    const { out } = await embed('claim', 'blue-denies-laketown');
    assert.ok(out.includes('The &lt;b&gt;Blue&lt;/b&gt; Guard said &amp; held.'));
  });

  it('says that there is no such claim or place, and what may have been meant', async () => {
    const claim = await embed('claim', 'red-takes-lake-town');
    assert.deepEqual(
      [claim.status, claim.out, claim.err],
      [1, '', ['There is no claim red-takes-lake-town in laketown; did you mean red-takes-laketown?']],
    );
    const place = await embed('place', 'atlantis');
    assert.deepEqual([place.status, place.err], [1, ['There is no place atlantis in laketown']]);
  });

  for (const args of [
    [],
    ['claim'],
    ['agent', 'ann-grey'],
    ['claim', 'x', '--as-of', 'today'],
    ['claim', 'x', '--known', 'later'],
  ]) {
    it(`calls "${args.join(' ')}" wrong usage`, async () => assert.equal((await embed(...args)).status, 2));
  }
});
