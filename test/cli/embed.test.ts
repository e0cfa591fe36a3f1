import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aDataset, temporaryFolder, writeRecords } from '../fixtures/dataset.js';
import { runCommandOf } from './run-command.js';
import { version } from '../../src/version.js';

const cwd = await temporaryFolder();
const dataset = aDataset();
Object.assign(dataset.claims[0] ?? {}, {
  text: { en: 'The <b>Blue</b> Guard said & held.', ar: 'قال الحرس الأزرق إنه باق.' },
});
await writeRecords(join(cwd, 'data'), dataset);
// A package whose build has written its hashes down.
const home = join(cwd, 'package/dist');
await mkdir(join(home, 'cdn'), { recursive: true });
await writeFile(join(home, 'cdn/sri.json'), '{ "claim-elements.js": "sha384-abc+/=" }');
const embedWhole = (...args: readonly string[]) => runCommandOf(home, cwd, 'embed', ...args, '--data', 'data');
const embed = (...args: readonly string[]) => embedWhole(...args, '--no-script');

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

  it('prints the script before it, with the exact version and its hash, and nothing else', async () => {
    const { status, out } = await embedWhole('claim', 'red-takes-laketown');
    assert.equal(status, 0);
    const [script, element, ...rest] = out.split('\n');
    assert.equal(
      script,
      `<script async src="/claim-elements-${version}.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>`,
    );
    assert.match(element ?? '', /^<claim-card .*<\/claim-card>$/);
    assert.deepEqual(rest, []);
  });

  it('takes the publisher’s own address of the script', async () => {
    const url = 'https://static.example.org/a&b/claim-elements.js?"x"';
    assert.ok(
      (await embedWhole('place', 'laketown', '--script-url', url)).out.startsWith(
        '<script async src="https://static.example.org/a&amp;b/claim-elements.js?&quot;x&quot;" integrity=',
      ),
    );
  });

  it('says beside it which file belongs at that address, and that a dataset of one’s own needs a scope', async () => {
    const { err } = await embedWhole('claim', 'red-takes-laketown', '--script-url', '/js/claims.js');
    assert.match(err[0] ?? '', /dist\/cdn\/claim-elements\.js .*\/js\/claims\.js/);
    assert.match(err[1] ?? '', /<claim-scope src=/);
  });

  it('says what to do where nothing was built, and asks for no hash where no script is wanted', async () => {
    const bare = join(cwd, 'bare/dist');
    const { status, err } = await runCommandOf(bare, cwd, 'embed', 'claim', 'red-takes-laketown', '--data', 'data');
    assert.deepEqual([status, err], [2, ['There is no dist/cdn/sri.json: run npm run build first.']]);
    const without = await runCommandOf(bare, cwd, 'embed', 'place', 'laketown', '--data', 'data', '--no-script');
    assert.equal(without.status, 0);
  });

  it('prints a phrase with its number, and the note for the end of the article', async () => {
    const args = ['--element', 'claim-ref', '--phrase', 'took the <town>', '--number', '3', '--as-of', '2024-03-02'];
    const [phrase, note, ...rest] = (await embed('claim', 'red-takes-laketown', ...args)).out.split('\n');
    assert.equal(
      phrase,
      '<claim-ref claim="red-takes-laketown" as-of="2024-03-02" id="claim-ref-3" lang="en">took the &lt;town&gt;<sup slot="number"><a href="#claim-note-3">3</a></sup></claim-ref>',
    );
    assert.match(note ?? '', /^<p id="claim-note-3" data-claim-note="red-takes-laketown">.*Blue Guard.*<\/p>$/);
    assert.deepEqual(rest, []);
  });

  it('gives a badge the marks that the element will draw: holders in the order of the dataset', async () => {
    // The Blue Guard is the first holder of the dataset, whose mark is a square.
    assert.match((await embed('place', 'millbrook')).out, /withdrawal(<[^>]+>)* reported/);
    assert.match((await embed('place', 'laketown')).out, /var\(--claim-holder-1,#0072b2\)/);
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
    ['claim', 'x', '--element', 'control-badge'],
    ['place', 'x', '--element', 'claim-map'],
    ['claim', 'x', '--element', 'claim-ref', '--number', '0'],
    ['claim', 'x', '--script-url', 'javascript:alert(1)'],
    ['claim', 'x', '--script-url', ' '],
  ]) {
    it(`calls "${args.join(' ')}" wrong usage`, async () => assert.equal((await embed(...args)).status, 2));
  }
});
