import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeTable } from '../../src/cli/internal/table.js';
import { aDataset, temporaryFolder, writeRecords } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

const cwd = await temporaryFolder();
await writeRecords(join(cwd, 'data'));
await runCommand(cwd, 'build', '--out', 'out');
const FILE = ['--dataset', 'out/claims.json'] as const;
const exported = (...args: readonly string[]) => runCommand(cwd, 'export', ...FILE, ...args);
const rowsOf = async (...args: readonly string[]): Promise<Record<string, unknown>[]> =>
  JSON.parse((await exported(...args)).out);

describe('export', () => {
  it('lists control of every place, as of the last day as known now', async () => {
    assert.deepEqual(await rowsOf('--what', 'control'), [
      {
        place: 'lake-province',
        name: 'Lake Province',
        state: 'no-report',
        holder: null,
        holders: [],
        left: [],
        claimedBy: [],
        deniedBy: [],
        extent: null,
        date: null,
        ageDays: null,
        claims: [],
      },
      {
        place: 'laketown',
        name: 'Laketown',
        state: 'accounts-differ',
        holder: null,
        holders: ['blue-guard', 'red-army'],
        left: [],
        claimedBy: ['blue-guard', 'red-army'],
        deniedBy: ['blue-guard'],
        extent: null,
        date: '2024-03-03',
        ageDays: 1,
        claims: ['blue-denies-laketown', 'red-takes-laketown'],
      },
      {
        place: 'millbrook',
        name: 'Millbrook',
        state: 'withdrawal-reported',
        holder: null,
        holders: [],
        left: ['blue-guard'],
        claimedBy: ['millbrook-people'],
        deniedBy: [],
        extent: 'left',
        date: '2024-03-02',
        ageDays: 2,
        claims: ['blue-leaves-millbrook'],
      },
    ]);
  });

  it('gives one holder where one is named', async () => {
    const dataset = aDataset();
    dataset.claims.splice(0, 1);
    await writeFile(join(cwd, 'one.json'), JSON.stringify(dataset));
    const { out } = await runCommand(cwd, 'export', '--dataset', 'one.json', '--what', 'control');
    const row = JSON.parse(out)[1];
    assert.deepEqual(
      [row.state, row.holder, row.holders, row.extent, row.deniedBy],
      ['claimed', 'red-army', ['red-army'], 'whole', []],
    );
  });

  it('names the claims behind the state, not those that a later account replaced', async () => {
    const dataset = aDataset();
    const [left] = dataset.claims.slice(1, 2);
    assert.ok(left);
    dataset.claims.push({
      ...left,
      id: 'red-holds-millbrook',
      by: 'red-army',
      event: { date: '2024-03-03', places: ['millbrook'] },
      control: [{ place: 'millbrook', holder: 'red-army', extent: 'held' }],
    });
    await writeFile(join(cwd, 'later.json'), JSON.stringify(dataset));
    const { out } = await runCommand(cwd, 'export', '--dataset', 'later.json', '--what', 'control');
    const row = JSON.parse(out)[2];
    assert.deepEqual([row.place, row.holder, row.claims], ['millbrook', 'red-army', ['red-holds-millbrook']]);
  });

  it('lists origins: named after speaksFor, unnamed apart, reports, standing', async () => {
    assert.deepEqual(await rowsOf('--what', 'origins'), [
      {
        claim: 'blue-denies-laketown',
        named: ['blue-guard'],
        unnamed: [],
        reports: 1,
        standing: ['single-origin'],
        deniedBy: [],
      },
      {
        claim: 'blue-leaves-millbrook',
        named: [],
        unnamed: ['millbrook-people'],
        reports: 1,
        standing: ['single-origin'],
        deniedBy: [],
      },
      {
        claim: 'monitor-counts-wounded',
        named: ['hill-monitor', 'red-army'],
        unnamed: [],
        reports: 3,
        standing: ['several-origins'],
        deniedBy: [],
      },
      {
        claim: 'red-takes-laketown',
        named: ['hill-monitor', 'red-army'],
        unnamed: [],
        reports: 3,
        standing: ['denied', 'several-origins'],
        deniedBy: ['blue-guard'],
      },
    ]);
  });

  it('lists disputes: who answers, what, how and why', async () => {
    assert.deepEqual(await rowsOf('--what', 'disputes'), [
      {
        claim: 'blue-denies-laketown',
        other: 'red-takes-laketown',
        type: 'denies',
        reason: 'It names the same town on the same day.',
      },
    ]);
  });

  it('lists claims and places', async () => {
    const [claim] = await rowsOf('--what', 'claims');
    assert.deepEqual(claim, {
      claim: 'blue-denies-laketown',
      kind: 'denial',
      text: 'The Blue Guard said that it still held Laketown.',
      by: 'blue-guard',
      basis: 'stated',
      happened: '2024-03-02',
      places: ['laketown'],
      sources: ['lake-post-1'],
      reports: 1,
      date: '2024-03-02',
      standing: ['single-origin'],
      deniedBy: [],
      status: null,
    });
    assert.deepEqual((await rowsOf('--what', 'places')).slice(1), [
      {
        place: 'laketown',
        name: 'Laketown',
        kind: 'town',
        within: 'lake-province',
        longitude: 12.5,
        latitude: 41.25,
        pointPrecision: 'approximate',
        claims: 3,
      },
      {
        place: 'millbrook',
        name: 'Millbrook',
        kind: 'village',
        within: 'lake-province',
        longitude: null,
        latitude: null,
        pointPrecision: null,
        claims: 1,
      },
    ]);
  });

  const counts: Array<[title: string, args: readonly string[], claims: readonly string[]]> = [
    ['a day before anything was said → nothing', ['--as-of', '2024-03-01'], []],
    [
      'a day, as known then by default → what had been said',
      ['--as-of', '2024-03-02'],
      ['blue-denies-laketown', 'blue-leaves-millbrook', 'red-takes-laketown'],
    ],
    [
      'that day as known now → what had happened by then',
      ['--as-of', '2024-03-01', '--known', 'now'],
      ['blue-leaves-millbrook'],
    ],
    [
      'no day → all',
      [],
      ['blue-denies-laketown', 'blue-leaves-millbrook', 'monitor-counts-wounded', 'red-takes-laketown'],
    ],
  ];
  for (const [title, args, claims] of counts) {
    it(title, async () =>
      assert.deepEqual(
        (await rowsOf('--what', 'claims', ...args)).map(({ claim }) => claim),
        claims,
      ),
    );
  }

  it('writes CSV', async () => {
    assert.equal(
      (await exported('--what', 'origins', '--format', 'csv')).out,
      [
        'claim,named,unnamed,reports,standing,deniedBy',
        'blue-denies-laketown,blue-guard,,1,single-origin,',
        'blue-leaves-millbrook,,millbrook-people,1,single-origin,',
        'monitor-counts-wounded,hill-monitor; red-army,,3,several-origins,',
        'red-takes-laketown,hill-monitor; red-army,,3,denied; several-origins,blue-guard',
      ].join('\n'),
    );
  });

  it('writes Markdown', async () => {
    assert.equal(
      (await exported('--what', 'disputes', '--format', 'md')).out,
      [
        '| claim | other | type | reason |',
        '| --- | --- | --- | --- |',
        '| blue-denies-laketown | red-takes-laketown | denies | It names the same town on the same day. |',
      ].join('\n'),
    );
  });

  it('writes the columns of an empty table', async () => {
    assert.equal(
      (await exported('--what', 'disputes', '--as-of', '2024-03-01', '--format', 'csv')).out,
      'claim,other,type,reason',
    );
    assert.equal((await exported('--what', 'disputes', '--as-of', '2024-03-01')).out, '[]');
  });

  it('writes the same twice, from records and from the published file', async () => {
    for (const what of ['claims', 'control', 'origins', 'disputes', 'places']) {
      const { out } = await exported('--what', what);
      assert.equal((await exported('--what', what)).out, out);
      assert.equal((await runCommand(cwd, 'export', '--data', 'data', '--what', what)).out, out);
    }
  });

  it('writes claims as one graph of schema.org’s, all or those asked for', async () => {
    const claimsIn = (out: string) =>
      (JSON.parse(out)['@graph'] as Array<Record<string, unknown>>).flatMap((node) =>
        node['@type'] === 'Claim' ? [node['identifier']] : [],
      );
    const graph = ['--what', 'claims', '--format', 'jsonld'];
    assert.deepEqual(
      new Set(claimsIn((await exported(...graph)).out)),
      new Set(['blue-denies-laketown', 'blue-leaves-millbrook', 'monitor-counts-wounded', 'red-takes-laketown']),
    );
    const { out } = await exported(
      ...graph,
      '--claims',
      'red-takes-laketown',
      '--base',
      'https://paper.example/record',
    );
    assert.deepEqual(claimsIn(out).slice(0, 2), ['red-takes-laketown', 'blue-denies-laketown']);
    assert.match(out, /"@id": "https:\/\/paper\.example\/record#claim-red-takes-laketown"/);
  });

  it('writes the graph as a script for a page, in the language asked for', async () => {
    const args = ['--what', 'claims', '--format', 'jsonld', '--claims', 'red-takes-laketown', '--lang', 'ar'];
    const { out } = await exported(...args, '--script');
    assert.match(out, /^<script type="application\/ld\+json">\{"@context":"https:\/\/schema\.org"/);
    assert.match(out, /"name":"[^"]+ \(ar\)"/);
  });

  it('says which claim of a graph there is none of, and which may be meant', async () => {
    const { status, out, err } = await exported(
      '--what',
      'claims',
      '--format',
      'jsonld',
      '--claims',
      'red-take-laketown',
    );
    assert.deepEqual([status, out], [1, '']);
    assert.match(err.join('\n'), /There is no claim red-take-laketown in laketown; did you mean red-takes-laketown\?/);
  });

  it('reads the bundled dataset by default', async () => {
    const { status, out } = await runCommand(cwd, 'export', '--what', 'places');
    assert.equal(status, 0);
    assert.ok(JSON.parse(out).some(({ place }: { place: string }) => place === 'homs-city'));
  });

  const wrong: Array<[title: string, args: readonly string[], said: RegExp]> = [
    ['no table', [], /required option '--what <table>' not specified/],
    ['an unknown table', ['--what', 'rumours'], /Allowed choices are claims, control, origins, disputes, places/],
    ['an unknown format', ['--what', 'claims', '--format', 'xls'], /Allowed choices are json, csv, md/],
    ['an unknown knowing', ['--what', 'claims', '--known', 'later'], /Allowed choices are then, now/],
    [
      'a day that no calendar has',
      ['--what', 'claims', '--as-of', '2024-02-30'],
      /--as-of takes a real day as YYYY-MM-DD, not "2024-02-30"/,
    ],
    ['a file that is not there', ['--what', 'claims', '--dataset', 'nothing.json'], /There is no file nothing\.json/],
    ['an unknown option', ['--what', 'claims', '--wat'], /unknown option '--wat'/],
    ['a graph of places', ['--what', 'places', '--format', 'jsonld'], /Only --what claims can be written as jsonld/],
    ['a base without a graph', ['--what', 'claims', '--base', 'https://x.example'], /--base goes with --format jsonld/],
    [
      'a base that is no address',
      ['--what', 'claims', '--format', 'jsonld', '--base', 'paper'],
      /--base takes an http or https address, not "paper"/,
    ],
  ];
  for (const [title, args, said] of wrong) {
    it(`calls ${title} wrong usage`, async () => {
      const { status, out, err } = await runCommand(cwd, 'export', ...args);
      assert.match(err.join('\n'), said);
      assert.equal(out, '');
      assert.equal(status, 2);
    });
  }
});

describe('a published JSON at fault', () => {
  const good = JSON.stringify(aDataset(), null, 1);
  const lineOf = (text: string) => good.slice(0, good.indexOf(text)).split('\n').length;
  const cases: Array<[title: string, text: string, said: string]> = [
    ['cut off', good.slice(0, 40), 'bad.json:3: found '],
    ['no JSON at all', '<!doctype html>', 'bad.json:1: found '],
    ['another thing', '[]', 'bad.json:1: found an empty list; wanted a mapping with schemaVersion, '],
    [
      'an unknown kind',
      good.replace('"denial"', '"rumour"'),
      `bad.json:${lineOf('"denial"')}: claims[0].kind: found "rumour"; wanted one of control, `,
    ],
    [
      'an unknown agent',
      good.replace('"by": "blue-guard"', '"by": "nobody"'),
      `bad.json:${lineOf('"by": "blue-guard"')}: claims[0].by: found nobody; wanted the id of a record in agents`,
    ],
    [
      'a redirect to nothing',
      good.replace('"lake-town": "laketown"', '"lake-town": "x"'),
      `bad.json:${lineOf('"lake-town": "laketown"')}: redirects.lake-town: found x; wanted the id of a living record`,
    ],
  ];
  for (const [title, text, said] of cases) {
    it(`is reported with its line: ${title}`, async () => {
      await writeFile(join(cwd, 'bad.json'), text);
      const { status, out, err } = await runCommand(cwd, 'export', '--what', 'claims', '--dataset', 'bad.json');
      assert.equal(out, '');
      assert.ok(err[0]?.startsWith(said), err[0]);
      assert.equal(err.at(-1), '1 problem in 1 file.');
      assert.equal(status, 1);
      await rm(join(cwd, 'bad.json'));
    });
  }

  it('may begin with a byte order mark', async () => {
    await writeFile(join(cwd, 'bom.json'), `\uFEFF${good}`);
    assert.equal((await runCommand(cwd, 'export', '--what', 'claims', '--dataset', 'bom.json')).status, 0);
  });
});

describe('tables', () => {
  const rows = [{ a: 'x, "y"\nz', b: '=1+1', c: -2, d: null, e: ['p', 'q|r'] }];
  const columns = ['a', 'b', 'c', 'd', 'e'];
  it('quote what CSV must quote, and run no formula in a spreadsheet', () => {
    assert.equal(writeTable(rows, columns, 'csv'), `a,b,c,d,e\n"x, ""y""\nz",'=1+1,-2,,p; q|r`);
  });
  it('keep a Markdown row on its line and its bars apart', () => {
    assert.equal(writeTable(rows, columns, 'md').split('\n')[2], '| x, "y" z | =1+1 | -2 |  | p; q\\|r |');
  });
  it('keep numbers, lists and null in JSON', () =>
    assert.deepEqual(JSON.parse(writeTable(rows, columns, 'json')), rows));
});
