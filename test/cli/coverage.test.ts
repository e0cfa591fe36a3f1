import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { sentencesOf } from '../../src/cli/internal/words.js';
import { temporaryFolder, writeRecords, writeTexts } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
const coverage = () => runCommand(cwd, 'coverage', '--sources', 'texts');

describe('coverage', () => {
  beforeEach(async () => {
    await rm(cwd, { recursive: true, force: true });
    await writeRecords(join(cwd, 'data'));
    await writeTexts(join(cwd, 'texts'));
  });

  it('prints every sentence that is neither claimed nor excused, and fails', async () => {
    const { status, out } = await coverage();
    assert.deepEqual(out.split('\n'), [
      'hill-news-2 0–106: claimed, without 13 words: "its speaker Ann Grey named the bridge, the station and the town hall."',
      'hill-news-2 165–179: neither claimed nor excused: "It might rain."',
      'hill-news-2: 3 sentences, 2 claimed, 0 excused, 1 neither',
      'lake-post-1 0–9: neither claimed nor excused: "Lake Post"',
      'lake-post-1 10–129: claimed, without 8 words: "after a short fight at the old bridge."',
      'lake-post-1 130–223: claimed, without 8 words: "and that nothing else was worth a comment."',
      'lake-post-1 224–308: claimed, without 7 words: "People in Millbrook, who gave no names,"',
      'lake-post-1 309–330: neither claimed nor excused: "Photograph: Lake Post"',
      'lake-post-1: 5 sentences, 3 claimed, 0 excused, 2 neither',
    ]);
    assert.equal(status, 1);
  });

  it('passes where the rest is excused, and counts it', async () => {
    await writeFile(
      join(cwd, 'data/excused.yml'),
      [
        'hill-news-2:',
        '  - { start: 165, end: 179, reason: A guess about the weather. }',
        'lake-post-1:',
        '  - { start: 0, end: 9, reason: The name of the site. }',
        '  - { start: 309, end: 330, reason: Whose photograph it is. }',
        '  - { start: 91, end: 223, reason: Detail. }',
      ].join('\n'),
    );
    const { status, out } = await coverage();
    assert.deepEqual(
      out.split('\n').filter((line) => !line.includes('without')),
      [
        'hill-news-2: 3 sentences, 2 claimed, 1 excused, 0 neither',
        'lake-post-1: 5 sentences, 3 claimed, 2 excused, 0 neither',
      ],
    );
    assert.doesNotMatch(out, /after a short fight|and that nothing else/);
    assert.equal(status, 0);
  });

  it('does not run on faulty records', async () => {
    await writeFile(join(cwd, 'data/claims/x.yml'), 'kind: control\n');
    const { status, out, err } = await coverage();
    assert.equal(out, '');
    assert.match(err[0] ?? '', /^data\/claims\/x\.yml:1: /);
    assert.equal(status, 1);
  });

  it('says that a folder holds none of the texts, as wrong usage', async () => {
    await writeTexts(join(cwd, 'empty'), { 'lake-post-1': null, 'hill-news-2': null });
    const { status, err } = await runCommand(cwd, 'coverage', '--sources', 'empty');
    assert.deepEqual(err, ['None of the sources has a text in that folder; its files are named <source id>.txt.']);
    assert.equal(status, 2);
  });
});

describe('sentences', () => {
  const cases: Array<[string, readonly string[]]> = [
    ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    ['A line\nends one\r\n\n  so does this  ', ['A line', 'ends one', 'so does this']],
    ['On Nov. 27 Gen. A. Smith came. He left.', ['On Nov. 27 Gen. A. Smith came.', 'He left.']],
    ['It cost 12.4 miles. Yes.', ['It cost 12.4 miles.', 'Yes.']],
    ['He said “we are here.” Nobody was.', ['He said “we are here.”', 'Nobody was.']],
    ['(An aside.) Then more.', ['(An aside.)', 'Then more.']],
    ['It has no blank.Another begins.', ['It has no blank.', 'Another begins.']],
    ['The U.S.A has no blank either.', ['The U.S.A has no blank either.']],
    ['قالوا إنهم دخلوا. هل بقوا؟ نعم.', ['قالوا إنهم دخلوا.', 'هل بقوا؟', 'نعم.']],
    ['', []],
    ['...', ['...']],
  ];
  for (const [text, wanted] of cases) {
    it(`${JSON.stringify(text)} → ${wanted.length}`, () => {
      assert.deepEqual(
        sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
        wanted,
      );
    });
  }
});
