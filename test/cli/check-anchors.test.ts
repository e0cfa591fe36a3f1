import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fatesOf } from '../../src/cli/internal/anchors.js';
import { aDataset, anchorOn, sha256, temporaryFolder, TEXTS, writeRecords, writeTexts } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
const POST = TEXTS['lake-post-1'];
const NEWS = TEXTS['hill-news-2'];
const ALL_EXACT = 'hill-news-2: 2 exact, 0 moved, 0 changed, 0 gone\nlake-post-1: 3 exact, 0 moved, 0 changed, 0 gone';

async function checked(texts: Readonly<Record<string, string | null>> = {}) {
  await rm(join(cwd, 'texts'), { recursive: true, force: true });
  await writeTexts(join(cwd, 'texts'), texts);
  return runCommand(cwd, 'check-anchors', '--sources', 'texts');
}

describe('fatesOf', () => {
  it('knows a changed passage by its words where marks stand before and after them', () => {
    const passage = '«((“ – Alpha beta gamma delta, one two three four.)»';
    const anchor = {
      start: 0,
      end: passage.length,
      sha256: sha256(passage),
      head: 'Alpha beta gamma delta',
      tail: 'two three four',
    };
    assert.deepEqual(fatesOf([anchor], passage, passage.length), [{ state: 'exact', misquoted: [] }]);
    assert.deepEqual(fatesOf([anchor], passage.replace('one two three four', '1 2 3 4'), passage.length), [
      { state: 'changed' },
    ]);
  });
});

describe('check-anchors', () => {
  beforeEach(async () => {
    await rm(join(cwd, 'data'), { recursive: true, force: true });
    await writeRecords(join(cwd, 'data'));
  });

  it('finds every passage of the untouched texts exact', async () => {
    const { status, out } = await checked();
    assert.equal(out, ALL_EXACT);
    assert.equal(status, 0);
  });

  const GREY = anchorOn(
    'lake-post-1',
    'Red speaker Ann Grey said on 2 March that the Red Army had taken all of Laketown',
  );
  const BLUE = anchorOn('lake-post-1', 'The Blue Guard said its men were still in Laketown');
  const LORRIES = anchorOn('lake-post-1', 'saw the last Blue lorries leave before noon');
  const lengthOf = (paragraph: RegExp) => paragraph.exec(POST)?.[0].length ?? 0;
  const inserted = 'A new paragraph stands above.\n';

  // What happens to the text of Lake Post, and the fates of its three anchors in the order of the text.
  const cases: Array<[title: string, text: string, fates: readonly string[]]> = [
    [
      'one letter changed in the middle of a passage → changed, the others exact',
      POST.replace('on 2 March', 'on 3 March'),
      ['changed', 'exact', 'exact'],
    ],
    [
      'one letter changed in the first word → changed',
      POST.replace('Red speaker', 'Rad speaker'),
      ['changed', 'exact', 'exact'],
    ],
    [
      'one letter changed in the last word → changed',
      POST.replace('before noon', 'before moon'),
      ['exact', 'exact', 'changed'],
    ],
    [
      'one letter more in a passage → changed, what follows moved by one',
      POST.replace('Red Army had', 'Red Armyy had'),
      ['changed', `moved to ${BLUE.start + 1}`, `moved to ${LORRIES.start + 1}`],
    ],
    [
      'one letter less in a passage → changed, what follows moved back by one',
      POST.replace('Red Army had', 'Red Amy had'),
      ['changed', `moved to ${BLUE.start - 1}`, `moved to ${LORRIES.start - 1}`],
    ],
    [
      'a blank doubled → changed',
      POST.replace('still in', 'still  in'),
      ['exact', 'changed', `moved to ${LORRIES.start + 1}`],
    ],
    [
      'a passage cut in half → changed',
      POST.replace(' that the Red Army had taken all of Laketown', ''),
      ['changed', `moved to ${BLUE.start - 44}`, `moved to ${LORRIES.start - 44}`],
    ],
    [
      'a paragraph inserted above → all moved',
      inserted + POST,
      [GREY, BLUE, LORRIES].map(({ start }) => `moved to ${start + inserted.length}`),
    ],
    [
      'a paragraph inserted above and a letter changed → moved and changed',
      inserted + POST.replace('Red speaker', 'Rad speaker'),
      ['changed', `moved to ${BLUE.start + inserted.length}`, `moved to ${LORRIES.start + inserted.length}`],
    ],
    [
      'a paragraph inserted above, another below, and the first word changed → changed',
      `${inserted}${POST.replace('Red speaker', 'Rad speaker')}\nAnd one below.`,
      ['changed', `moved to ${BLUE.start + inserted.length}`, `moved to ${LORRIES.start + inserted.length}`],
    ],
    [
      'a letter changed in the first word and one in the last → changed',
      POST.replace('The Blue', 'Tha Blue').replace('in Laketown and', 'in Laketawn and'),
      ['exact', 'changed', 'exact'],
    ],
    [
      'a letter changed in the middle of a passage whose paragraph went elsewhere → changed',
      POST.replace('its men', 'its man').replace(/(The Blue.*\n)(People.*\n)/, '$2$1'),
      ['exact', 'changed', `moved to ${LORRIES.start - lengthOf(/The Blue.*\n/)}`],
    ],
    [
      'a paragraph inserted between → what stands above exact, the rest moved',
      POST.replace('People', `${inserted}People`),
      ['exact', 'exact', `moved to ${LORRIES.start + inserted.length}`],
    ],
    [
      'a passage deleted → gone, what follows moved',
      POST.replace('The Blue Guard said its men were still in Laketown', ''),
      ['exact', 'gone', `moved to ${LORRIES.start - 50}`],
    ],
    [
      'a whole paragraph deleted → gone',
      POST.replace(/The Blue Guard.*\n/, ''),
      ['exact', 'gone', `moved to ${LORRIES.start - lengthOf(/The Blue.*\n/)}`],
    ],
    [
      'the last passage deleted → gone',
      POST.replace('saw the last Blue lorries leave before noon', ''),
      ['exact', 'exact', 'gone'],
    ],
    [
      'two paragraphs in another order → both moved',
      POST.replace(/(The Blue.*\n)(People.*\n)/, '$2$1'),
      [
        'exact',
        `moved to ${BLUE.start + lengthOf(/People.*\n/)}`,
        `moved to ${LORRIES.start - lengthOf(/The Blue.*\n/)}`,
      ],
    ],
    [
      'another text altogether → all gone',
      'Nothing of that kind has been printed here, and nothing of that kind will be.',
      ['gone', 'gone', 'gone'],
    ],
    ['an empty text → all gone', '', ['gone', 'gone', 'gone']],
  ];
  for (const [title, text, fates] of cases) {
    it(title, async () => {
      const { status, out } = await checked({ 'lake-post-1': text });
      const said = new Map(
        out.split('\n').flatMap((line) => {
          const found = /^lake-post-1 (\d+)–\d+: (.*?) {2}/.exec(line);
          return found ? [[Number(found[1]), found[2] ?? '']] : [];
        }),
      );
      assert.deepEqual(
        [GREY, BLUE, LORRIES].map(({ start }) => said.get(start) ?? 'exact'),
        fates,
      );
      assert.equal(status, 1);
    });
  }

  it('names the claim and the report, and sums up each source', async () => {
    const { out } = await checked({ 'lake-post-1': POST.replace('on 2 March', 'on 3 March') });
    assert.deepEqual(out.split('\n'), [
      'hill-news-2: 2 exact, 0 moved, 0 changed, 0 gone',
      'lake-post-1 10–90: changed  red-takes-laketown reports[0]',
      'lake-post-1: 2 exact, 0 moved, 1 changed, 0 gone (the stored text is not the one the dataset was made from: 330 characters, not 330)',
    ]);
  });

  it('says that a text differs only where no passage stands, and passes', async () => {
    const { status, out } = await checked({ 'hill-news-2': NEWS.replace('It might rain', 'It might snow') });
    assert.match(out, /^hill-news-2: 2 exact, 0 moved, 0 changed, 0 gone \(the stored text is not the one/);
    assert.equal(status, 0);
  });

  it('complains of first and last words that are not the passage’s', async () => {
    const dataset = aDataset();
    const anchor = dataset.claims[0]?.reports[0]?.anchor;
    assert.ok(anchor);
    Object.assign(anchor, { head: 'Blue Guard said its' });
    await writeRecords(join(cwd, 'data'), dataset);
    const { status, out } = await checked();
    assert.match(out, /lake-post-1 130–180: exact, but head is not its words {2}blue-denies-laketown reports\[0\]/);
    assert.equal(status, 1);
  });

  it('counts offsets in UTF-16 units, beyond the basic plane too', async () => {
    const { out } = await checked({ 'lake-post-1': `𝔸${POST}` });
    assert.match(out, new RegExp(`130–180: moved to ${BLUE.start + 2} `));
  });

  it('says which text is missing, checks the others and fails', async () => {
    const { status, out } = await checked({ 'hill-news-2': null });
    assert.equal(
      out,
      'hill-news-2: no file hill-news-2.txt, 2 anchors not checked\nlake-post-1: 3 exact, 0 moved, 0 changed, 0 gone',
    );
    assert.equal(status, 1);
  });

  it('checks a published JSON just so', async () => {
    await checked();
    await runCommand(cwd, 'build', '--out', 'out');
    const { status, out } = await runCommand(
      cwd,
      'check-anchors',
      '--sources',
      'texts',
      '--dataset',
      'out/claims.json',
    );
    assert.equal(out, ALL_EXACT);
    assert.equal(status, 0);
  });

  for (const args of [[], ['--sources', 'nowhere']]) {
    it(`says what the folder is for, as wrong usage: ${args.join(' ') || 'no option'}`, async () => {
      const { status, err } = await runCommand(cwd, 'check-anchors', ...args);
      assert.match(
        err[0] ?? '',
        /--sources names the folder with the stored text of each source, in files named <source id>\.txt/,
      );
      assert.equal(status, 2);
    });
  }

  it('takes --data or --dataset, not both', async () => {
    await checked();
    const { status, err } = await runCommand(
      cwd,
      'check-anchors',
      '--sources',
      'texts',
      '--data',
      'data',
      '--dataset',
      'x.json',
    );
    assert.deepEqual(err, ['Give --data or --dataset, not both.']);
    assert.equal(status, 2);
  });

  // The five articles are not part of the package.
  const stored = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));
  const own = fileURLToPath(new URL('../../', import.meta.url));
  it(
    'finds every passage of our own dataset exact',
    { skip: existsSync(stored) ? false : 'the stored texts are not here' },
    async () => {
      const { status, out } = await runCommand(own, 'check-anchors', '--sources', stored);
      assert.equal(status, 0, out);
    },
  );
});
