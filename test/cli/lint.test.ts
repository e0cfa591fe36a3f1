import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { refusedIn } from '../../src/cli/internal/refused-words.js';
import { CopyFinder } from '../../src/cli/internal/words.js';
import type { Dataset } from '../../src/schema/types.js';
import { aDataset, temporaryFolder, writeRecords, writeTexts } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
const lint = (...args: readonly string[]) => runCommand(cwd, 'lint', ...args);

/** Writes the dataset with some fields of its claim on Laketown, or of another record, replaced. */
async function write(edit: (dataset: Dataset) => void): Promise<void> {
  const dataset = aDataset();
  edit(dataset);
  await writeRecords(join(cwd, 'data'), dataset);
}
const setText = (text: Record<string, string>) => (dataset: Dataset) =>
  void Object.assign(dataset.claims.find(({ id }) => id === 'red-takes-laketown') ?? {}, { text });

const AR = 'قال الجيش الأحمر إنه أخذ ليكتاون.';
const AT = 'data/claims/red-takes-laketown.yml';

describe('lint', () => {
  beforeEach(async () => {
    await rm(cwd, { recursive: true, force: true });
    await writeTexts(join(cwd, 'texts'));
  });

  it('has nothing to object to in good records, nor in the labels of the interface', async () => {
    await write(() => undefined);
    const { status, out, err } = await lint('--sources', 'texts');
    assert.deepEqual(err, []);
    assert.equal(out, 'data: nothing to object to in 13 texts.');
    assert.equal(status, 0);
  });

  it('refuses a folder that has the text of none of the sources', async () => {
    await write(() => undefined);
    const { status, err } = await lint('--sources', 'data');
    assert.equal(status, 2);
    assert.match(err.join('\n'), /None of the sources has a text in that folder/);
  });

  it('says that it has not compared when it has not', async () => {
    await write(() => undefined);
    assert.match((await lint()).out, /not compared with the sources: no --sources given/);
  });

  const cases: Array<[title: string, edit: (dataset: Dataset) => void, said: string]> = [
    [
      'a verdict',
      setText({ en: 'It is true that the Red Army took Laketown.', ar: AR }),
      `${AT}:2: text.en: found "true"; wanted who said it, without a verdict; the word only in quotation marks`,
    ],
    [
      'a partisan label',
      setText({ en: 'The Red Army said the regime left.', ar: AR }),
      `${AT}:2: text.en: found "regime"; wanted the party's name; the word only in quotation marks`,
    ],
    [
      'an Arabic verdict',
      setText({ en: 'The Red Army said so.', ar: 'أكّد الجيش الأحمر ذلك.' }),
      `${AT}:3: text.ar: found "اكد"; wanted who said it, without a verdict; the word only in quotation marks`,
    ],
    [
      'a text missing in Arabic',
      setText({ en: 'The Red Army said so.' }),
      `${AT}:1: text.ar: found nothing; wanted this in ar too`,
    ],
    [
      'two sentences',
      setText({ en: 'The Red Army said so. It took Laketown.', ar: AR }),
      `${AT}:2: text.en: found 2 sentences; wanted one sentence`,
    ],
    [
      'a sentence without an end',
      setText({ en: 'The Red Army said so', ar: AR }),
      `${AT}:2: text.en: found an end without a full stop: "The Red Army said so"; wanted one whole sentence`,
    ],
    [
      'a copied run of words',
      setText({ en: 'The army had taken all of Laketown after a short fight at the bridge.', ar: AR }),
      `${AT}:2: text.en: found "army had taken all of laketown after a"; wanted our own words: lake-post-1 has these 8 in a row`,
    ],
    [
      'a relation without a reason',
      (d) => Object.assign(d.claims[2]?.relations?.[0] ?? {}, { note: undefined }),
      'data/claims/monitor-counts-wounded.yml:28: relations[0].note: found nothing; wanted the reason for this relation, in our words',
    ],
    [
      'a name missing in Turkish',
      (d) => Object.assign(d.places[2] ?? {}, { name: { en: 'Millbrook', ar: 'ميلبروك' } }),
      'data/places/millbrook.yml:2: name.tr: found nothing; wanted this in tr too',
    ],
    [
      'a verdict in a note',
      (d) => Object.assign(d.claims[0]?.relations?.[0] ?? {}, { note: { en: 'Proven wrong by it.' } }),
      'data/claims/blue-denies-laketown.yml:30: relations[0].note.en: found "Proven"; wanted who said it, without a verdict; the word only in quotation marks',
    ],
    [
      'a verdict in the title',
      (d) => Object.assign(d, { title: { en: 'The facts on Laketown' } }),
      'data/dataset.yml:4: title.en: found "facts"; wanted who said it, without a verdict; the word only in quotation marks',
    ],
  ];
  for (const [title, edit, said] of cases) {
    it(`refuses ${title}`, async () => {
      await write(edit);
      const { status, err } = await lint('--sources', 'texts');
      assert.deepEqual(err, [said, '1 problem in 1 file.']);
      assert.equal(status, 1);
    });
  }

  it('asks a publisher only for the languages they publish in', async () => {
    await write((dataset) => {
      for (const claim of dataset.claims) Object.assign(claim, { text: { en: claim.text['en'] } });
      for (const named of [...dataset.agents, ...dataset.places])
        Object.assign(named, { name: { en: named.name['en'] } });
    });
    assert.equal((await lint()).status, 1);
    assert.equal((await lint('--text-languages', 'en', '--name-languages', 'en')).status, 0);
  });

  it('leaves what is wrong with the records to validate', async () => {
    await write((d) => Object.assign(d.claims[0] ?? {}, { kind: 'rumour' }));
    const { status, err } = await lint();
    assert.match(err[0] ?? '', /: kind: found "rumour"; wanted one of /);
    assert.equal(status, 1);
  });
});

describe('refused words', () => {
  const cases: Array<[language: string, text: string, words: readonly string[]]> = [
    ['en', 'They were liberated, terrorists said.', ['liberated', 'terrorists']],
    ['en', 'The army said "terrorist groups" had attacked.', []],
    ['en', 'They called the town “liberated”.', []],
    ['en', 'An anti-regime group said so.', ['regime']],
    ['en', 'Hama fell to them.', ['fell']],
    ['en', 'Two fellows and a falsetto spoke of factories.', []],
    ['en', 'It was verified.', ['verified']],
    ['en', 'It was verified by the Monitor.', []],
    ['en', 'The Monitor could not verify it.', []],
    ['en', 'It is probably so.', ['probably']],
    ['en-GB', 'It was CONFIRMED.', ['CONFIRMED']],
    ['ar', 'قال إن النظام انسحب.', ['النظام']],
    ['ar', 'قال إن «النظام» انسحب.', []],
    ['ar', 'وأكدت الوزارة ذلك.', ['واكدت']],
    ['ar', 'سَقَطَت المدينة.', ['سقطت']],
    ['ar', 'قالت صحيفة إنهم دخلوا.', []],
    ['tr', 'Kent kurtarıldı.', ['kurtarıldı']],
    ['tr', "Şam'a doğru ilerlediler.", []],
    ['tr', 'Rejim güçleri çekildi.', ['Rejim']],
    ['tr', 'Kuruluş bunu doğrulayamadı.', []],
    ['de', 'Das Regime ist wahr.', []],
  ];
  for (const [language, text, words] of cases) {
    it(`${language}: ${text} → ${words.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        refusedIn(text, language, []).map(({ word }) => word),
        words,
      );
    });
  }

  it('lets a name be said whatever it holds', () => {
    assert.deepEqual(refusedIn('قالت هيئة تحرير الشام إنها دخلت.', 'ar', ['هيئة تحرير الشام']), []);
  });
});

describe('copied words', () => {
  const finder = new CopyFinder(['Alpha Town', 'Beta', 'Gamma-Delta', 'Epsilon', 'the Zeta River']);
  finder.add(
    'post',
    'They took Alpha Town, Beta, Gamma-Delta and the Zeta River. Nobody’s dog barked at anyone on that quiet day.',
  );
  const cases: Array<[title: string, text: string, run: string | null]> = [
    ['seven words → nothing', "nobody's dog barked at anyone on that", null],
    [
      'eight words, whatever the marks and capitals → found',
      'NOBODY’S dog – barked “at anyone” on that quiet',
      "nobody's dog barked at anyone on that quiet",
    ],
    ['a list of names with a word or two → nothing', 'took Alpha Town, Beta, Gamma-Delta and the Zeta River', null],
    ['its own words → nothing', 'A dog barked on that quiet day at somebody.', null],
  ];
  for (const [title, text, run] of cases) it(title, () => assert.equal(finder.find(text)?.run ?? null, run));
});
