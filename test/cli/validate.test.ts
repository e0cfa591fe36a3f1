import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { temporaryFolder, writeRecords } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
const data = join(cwd, 'data');
const validate = () => runCommand(cwd, 'validate');

/** Replaces a text that a file holds once. */
async function spoil(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(data, file), 'utf8');
  assert.equal(text.split(from).length, 2, `${file} holds ${from} once`);
  await writeFile(
    join(data, file),
    text.replace(from, () => to),
  );
}

const TAKES = 'claims/red-takes-laketown.yml';
const DENIES = 'claims/blue-denies-laketown.yml';
const LEAVES = 'claims/blue-leaves-millbrook.yml';
const EDTF = 'a real date in EDTF: 2024, 2024-12, 2024-12-06, 2024-12-06~ or 2024-11-27/2024-11-30';

describe('validate', () => {
  beforeEach(async () => {
    await rm(data, { recursive: true, force: true });
    await writeRecords(data);
  });

  it('finds nothing wrong with good records, and says what it read', async () => {
    const { status, out, err } = await validate();
    assert.deepEqual(err, []);
    assert.equal(out, 'data: no problems in 2 sources, 8 agents, 3 places, 4 claims.');
    assert.equal(status, 0);
  });

  // What is replaced in which file, and the one line that must be printed.
  const spoiled: Array<[title: string, file: string, from: string, to: string, said: string]> = [
    [
      'a day that no calendar has',
      DENIES,
      'date: "2024-03-02"',
      'date: "2024-02-30"',
      `data/${DENIES}:8: event.date: found "2024-02-30"; wanted ${EDTF}`,
    ],
    [
      'an interval that runs backwards',
      LEAVES,
      '2024-03-01/2024-03-02',
      '2024-03-02/2024-03-01',
      `data/${LEAVES}:8: event.date: found "2024-03-02/2024-03-01"; wanted ${EDTF}`,
    ],
    [
      'a year that YAML reads as a number',
      LEAVES,
      '"2024-03-01/2024-03-02"',
      '2024',
      `data/${LEAVES}:8: event.date: found the number 2024; wanted ${EDTF}, or null (put it in quotes)`,
    ],
    [
      'a day of publication that does not exist',
      'sources/lake-post-1.yml',
      '2024-03-02',
      '2023-02-29',
      'data/sources/lake-post-1.yml:4: published: found "2023-02-29"; wanted a real calendar day as YYYY-MM-DD',
    ],
    [
      'a javascript address',
      'sources/lake-post-1.yml',
      'https://example.org/lake-post-1',
      'javascript:alert(1)',
      'data/sources/lake-post-1.yml:2: url: found "javascript:alert(1)"; wanted an http or https address without user name or password',
    ],
    [
      'an unknown claim',
      DENIES,
      'claim: "red-takes-laketown"',
      'claim: "red-takes-lake-town"',
      `data/${DENIES}:28: relations[0].claim: found red-takes-lake-town; wanted the id of a record in claims; did you mean red-takes-laketown?`,
    ],
    [
      'an unknown place, nothing like a known one',
      LEAVES,
      '- "millbrook"',
      '- "atlantis"',
      `data/${LEAVES}:10: event.places[0]: found atlantis; wanted the id of a record in places`,
    ],
    [
      'an unknown agent on the way',
      LEAVES,
      '- "lake-post"',
      '- "lake-pots"',
      `data/${LEAVES}:19: reports[0].via[0]: found lake-pots; wanted the id of a record in agents; did you mean lake-post?`,
    ],
    [
      'an unknown source',
      LEAVES,
      'source: "lake-post-1"',
      'source: "lake-post-9"',
      `data/${LEAVES}:17: reports[0].source: found lake-post-9; wanted the id of a record in sources; did you mean lake-post-1?`,
    ],
    [
      'an unknown field near a known one',
      LEAVES,
      'basis:',
      'basiss: "reported"\nbasis:',
      `data/${LEAVES}:6: basiss: found an unknown field basiss; wanted a known field; did you mean basis?`,
    ],
    [
      'an unknown field near none',
      LEAVES,
      'basis:',
      'x: 1\nbasis:',
      `data/${LEAVES}:6: x: found an unknown field x; wanted no other fields than id, text, kind, by, basis, event, control, figures, reports, relations, corrections, status`,
    ],
    [
      'an unknown kind near a known one',
      LEAVES,
      '"movement"',
      '"movment"',
      `data/${LEAVES}:4: kind: found "movment"; wanted one of control, denial, movement, count, statement, background, prediction, caption; did you mean movement?`,
    ],
    [
      'a missing field',
      LEAVES,
      'by: "millbrook-people"\n',
      '',
      `data/${LEAVES}:1: by: found nothing; wanted an id in lower-case letters, digits and single hyphens, such as homs-city`,
    ],
    [
      'a key given twice',
      LEAVES,
      'basis:',
      'kind: "caption"\nbasis:',
      `data/${LEAVES}:6: kind: found this key a second time; wanted each key once`,
    ],
    [
      'text that is no YAML',
      LEAVES,
      'basis: "reported"',
      'basis: "reported',
      `data/${LEAVES}:6: found Missing closing "quote; wanted well-formed YAML`,
    ],
    [
      'two records in one file',
      LEAVES,
      'kind:',
      '---\nkind:',
      `data/${LEAVES}:4: found a second document; wanted one record per file`,
    ],
    [
      'an id that is not the file name',
      LEAVES,
      'basis:',
      'id: "other"\nbasis:',
      `data/${LEAVES}:6: id: found "other" in a file named blue-leaves-millbrook.yml; wanted no id, or the file's own name: blue-leaves-millbrook`,
    ],
    [
      'a day of saying without its basis',
      DENIES,
      '    saidBasis: "inferred"\n',
      '',
      `data/${DENIES}:16: reports[0].saidBasis: found nothing; wanted stated or inferred, because said is given`,
    ],
    [
      'a basis of saying without a day',
      LEAVES,
      'said: null',
      'said: null\n    saidBasis: "stated"',
      `data/${LEAVES}:21: reports[0].saidBasis: found stated; wanted no saidBasis where said is null`,
    ],
    [
      'a withdrawal with a holder',
      LEAVES,
      'holder: null',
      'holder: "red-army"',
      `data/${LEAVES}:13: control[0].holder: found "red-army"; wanted null: leaving is not capture, so a row with extent left has no holder`,
    ],
    [
      'a withdrawal of nobody',
      LEAVES,
      '    previous: "blue-guard"\n',
      '',
      `data/${LEAVES}:12: control[0].previous: found nothing; wanted the agent that left`,
    ],
    [
      'a holder that held it before',
      TAKES,
      'holder: "red-army"',
      'holder: "blue-guard"',
      `data/${TAKES}:14: control[0].previous: found blue-guard; wanted another agent than the holder`,
    ],
    [
      'a denial that denies nothing',
      DENIES,
      'type: "denies"',
      'type: "supports"',
      `data/${DENIES}:26: relations: found no relation of type denies; wanted a relation that names the claim this denial answers`,
    ],
    [
      'an anchor beyond the source',
      LEAVES,
      'end: 307',
      'end: 9000',
      `data/${LEAVES}:23: reports[0].anchor.end: found 9000; wanted at most 330, the length of lake-post-1`,
    ],
    [
      'an anchor that ends before it starts',
      LEAVES,
      'end: 307',
      'end: 5',
      `data/${LEAVES}:23: reports[0].anchor.end: found the number 5; wanted an end after the start`,
    ],
    [
      'a place given twice',
      LEAVES,
      '- "millbrook"',
      '- "millbrook"\n    - "millbrook"',
      `data/${LEAVES}:11: event.places[1]: found millbrook a second time; wanted each place once`,
    ],
    [
      'an agent that speaks for itself',
      'agents/ann-grey.yml',
      'speaksFor: "red-army"',
      'speaksFor: "ann-grey"',
      'data/agents/ann-grey.yml:7: speaksFor: found ann-grey → ann-grey; wanted a chain that ends',
    ],
    [
      'a redirect that leads nowhere',
      'dataset.yml',
      'lake-town: "laketown"',
      'lake-town: "atlantis"',
      'data/dataset.yml:14: redirects.lake-town: found atlantis; wanted the id of a living record',
    ],
    [
      'a redirect from a living record',
      'dataset.yml',
      'lake-town: "laketown"',
      'millbrook: "laketown"',
      'data/dataset.yml:14: redirects.millbrook: found millbrook, which is still a record in places; wanted an id that no record has any more',
    ],
    [
      'a period that ends before it starts',
      'dataset.yml',
      '2024-03-04',
      '2024-02-04',
      'data/dataset.yml:8: covers.to: found "2024-02-04"; wanted a last day on or after the first',
    ],
  ];
  for (const [title, file, from, to, said] of spoiled) {
    it(`reports ${title}`, async () => {
      await spoil(file, from, to);
      const { status, out, err } = await validate();
      assert.deepEqual(err, [said, '1 problem in 1 file.']);
      assert.equal(out, '');
      assert.equal(status, 1);
    });
  }

  it('reports every member of a loop, at its own file', async () => {
    await spoil('places/lake-province.yml', 'aliases: []', 'aliases: []\nwithin: "millbrook"');
    const { err } = await validate();
    assert.deepEqual(err, [
      'data/places/lake-province.yml:7: within: found lake-province → millbrook → lake-province; wanted a chain that ends',
      'data/places/millbrook.yml:7: within: found millbrook → lake-province → millbrook; wanted a chain that ends',
      '2 problems in 2 files.',
    ]);
  });

  it('reports redirects that loop', async () => {
    await spoil('dataset.yml', 'lake-town: "laketown"', 'lake-town: "lake-city"\n  lake-city: "lake-town"');
    const { err } = await validate();
    assert.deepEqual(err, [
      'data/dataset.yml:14: redirects.lake-town: found lake-town → lake-city → lake-town; wanted a redirect that ends at a record',
      'data/dataset.yml:15: redirects.lake-city: found lake-city → lake-town → lake-city; wanted a redirect that ends at a record',
      '2 problems in 1 file.',
    ]);
  });

  it('lists all problems of a run, in the order of reading, each once', async () => {
    await spoil('agents/ann-grey.yml', '"person"', '"persn"');
    await spoil(TAKES, 'by: "ann-grey"', 'by: "nobody-at-all"');
    await spoil(TAKES, '"stated"\nevent', '"said"\nevent');
    await spoil(TAKES, 'said: null', 'said: "2024-13"');
    await spoil(TAKES, '- "lake-post"', '- "lake-pots"');
    await spoil(DENIES, '"2024-03-02"\n    saidBasis', '"2024-02-30"\n    saidBasis');
    await spoil('dataset.yml', 'edition: "2024-04-01"', 'edition: "soon"');
    await writeFile(join(data, 'claims/empty.yml'), '');
    await writeFile(join(data, 'claims/Big.yml'), 'a list\n');
    await writeFile(join(data, 'places/note.txt'), '');
    const { status, err } = await validate();
    assert.deepEqual(
      err.map((line) => line.replace(/; wanted .*/, '')),
      [
        'data/agents/ann-grey.yml:1: kind: found "persn"',
        'data/claims/Big.yml:1: found something else than fields',
        `data/${DENIES}:18: reports[0].said: found "2024-02-30"`,
        'data/claims/empty.yml:1: found an empty file',
        `data/${TAKES}:5: by: found nobody-at-all`,
        `data/${TAKES}:6: basis: found "said"`,
        `data/${TAKES}:27: reports[1].saidBasis: found nothing`,
        `data/${TAKES}:29: reports[1].via[0]: found lake-pots`,
        `data/${TAKES}:30: reports[1].said: found "2024-13"`,
        'data/dataset.yml:5: edition: found "soon"',
        'data/places/note.txt:1: found a file named note.txt',
        '11 problems in 7 files.',
      ],
    );
    assert.equal(status, 1);
  });

  it('takes an id that repeats the file name', async () => {
    await spoil(LEAVES, 'basis:', 'id: "blue-leaves-millbrook"\nbasis:');
    assert.equal((await validate()).status, 0);
  });

  it('reports a file name that is no id', async () => {
    await writeFile(join(data, 'agents/Red_Navy.yml'), await readFile(join(data, 'agents/red-army.yml'), 'utf8'));
    assert.deepEqual((await validate()).err, [
      'data/agents/Red_Navy.yml:1: id: found the file name Red_Navy.yml; wanted an id in lower-case letters, digits and single hyphens, such as homs-city',
      '1 problem in 1 file.',
    ]);
  });

  it('reports bytes that are not UTF-8', async () => {
    await writeFile(join(data, LEAVES), Buffer.from([0x61, 0xff, 0xfe]));
    assert.deepEqual((await validate()).err, [
      `data/${LEAVES}:1: found bytes that are not UTF-8; wanted UTF-8 text`,
      '1 problem in 1 file.',
    ]);
  });

  it('reports aliases that multiply instead of running out of memory', async () => {
    const layers = Array.from(
      { length: 9 },
      (_, i) =>
        `l${i + 1}: &l${i + 1} [${Array(9)
          .fill(i === 0 ? 'x' : `*l${i}`)
          .join(', ')}]`,
    );
    await writeFile(join(data, LEAVES), `${layers.join('\n')}\n`);
    const { status, err } = await validate();
    assert.match(err[0] ?? '', /Excessive alias count/);
    assert.equal(status, 1);
  });

  it('reports a missing head and still checks the records', async () => {
    await rm(join(data, 'dataset.yml'));
    await spoil(LEAVES, '"movement"', '"walk"');
    const { err } = await validate();
    assert.equal(err.length, 3);
    assert.match(err[0] ?? '', /^data\/claims\/blue-leaves-millbrook\.yml:4: kind: /);
    assert.equal(err[1], 'data/dataset.yml:1: found no readable file; wanted a YAML file');
  });

  it('checks the list of excused passages too', async () => {
    await writeFile(
      join(data, 'excused.yml'),
      'lake-post-1:\n  - { start: 0, end: 9 }\n  - { start: 0, end: 999, reason: x }\nlake-post-9: []\n',
    );
    assert.deepEqual((await validate()).err, [
      'data/excused.yml:2: lake-post-1[0].reason: found nothing; wanted text',
      'data/excused.yml:3: lake-post-1[1].end: found 999; wanted at most 330, the length of lake-post-1',
      'data/excused.yml:4: lake-post-9: found lake-post-9; wanted the id of a record in sources; did you mean lake-post-1?',
      '3 problems in 1 file.',
    ]);
  });

  it('says which folder is missing, as wrong usage', async () => {
    const { status, err } = await runCommand(cwd, 'validate', '--data', 'nowhere');
    assert.deepEqual(err, [
      'There is no folder nowhere. --data names the folder that holds dataset.yml and the records.',
    ]);
    assert.equal(status, 2);
  });

  it('reads 300 records in less than two seconds of processor time', async () => {
    const record = await readFile(join(data, TAKES), 'utf8');
    await Promise.all(Array.from({ length: 300 }, (_, i) => writeFile(join(data, `claims/copy-${i}.yml`), record)));
    // Processor time: a busy machine must not decide.
    const before = process.cpuUsage();
    assert.equal((await validate()).status, 0);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 2_000_000, `${(user + system) / 1000} ms`);
  });
});
