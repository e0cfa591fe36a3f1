import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  agentNames,
  claimAsText,
  claimCitation,
  localeFor,
  plainText,
  toClaimWords,
  toControlWords,
  toReportsWords,
} from '../../src/i18n/index.js';
import { evidenceOf, toClaimView, toControlView, type AsOf } from '../../src/model/index.js';
import { agent, AGENTS, index, now, row, source, then, type ClaimSpec } from '../model/build-dataset.js';

const LAST = then('2024-12-07');
const locale = localeFor('en');
const denies = (claim: string) => [{ type: 'denies' as const, claim }];
const took = (id: string, by: string, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  id,
  by,
  on: '2024-12-05',
  control: [row('town', 'blue', 'whole', 'red')],
  ...more,
});

const card = (claims: ClaimSpec[], asOf: AsOf = LAST) => {
  const data = index(claims);
  return toClaimWords(toClaimView(data, claims[0]!.id, asOf)!, locale, agentNames(data.agents, locale));
};
const badge = (claims: ClaimSpec[], asOf: AsOf = LAST) =>
  toControlWords(toControlView(index(claims), 'town', asOf)!, locale);
const popover = (claims: ClaimSpec[]) => {
  const data = index(claims);
  const view = toControlView(data, 'town', LAST)!;
  return toReportsWords(view, evidenceOf(view, data), locale);
};
const standing = (claims: ClaimSpec[]) => card(claims).standing.items.map(({ words }) => plainText(words));

describe('what a card says', () => {
  it('names its day and what was known', () => {
    assert.equal(plainText(card([took('a', 'blue')]).header.asOf), 'As of 7 Dec 2024, as known then');
    assert.equal(plainText(card([took('a', 'blue')], now('2024-12-07')).header.asOf), 'As of 7 Dec 2024, as known now');
  });
  it('one origin in three articles is one origin', () => {
    assert.deepEqual(
      standing([took('a', 'gazette', { reports: [{ source: 'day-5' }, { source: 'day-6' }, { source: 'herald-6' }] })]),
      ['One origin, 3 articles'],
    );
  });
  it('several origins in one article say so', () => {
    assert.ok(
      standing([
        took('a', 'gazette'),
        { id: 'b', by: 'herald', relations: [{ type: 'supports', claim: 'a' }] },
      ]).includes('Said by 2 separate origins, in one article'),
    );
  });
  it('unnamed sources add none', () => {
    assert.ok(
      standing([took('a', 'blue'), { id: 'b', by: 'locals', relations: [{ type: 'supports', claim: 'a' }] }]).includes(
        'One named origin; unnamed sources add none',
      ),
    );
    assert.deepEqual(standing([took('a', 'locals')]), ['Unnamed sources only']);
  });
  it('says by whom it is denied, and whose side the denial favours', () => {
    const words = standing([took('a', 'gazette'), { id: 'no', by: 'red', kind: 'denial', relations: denies('a') }]);
    assert.deepEqual(words, ['Denied by red', 'One origin, one article', 'The denial comes from the side it favours']);
  });
  it('sets the denial beside the claim, each with its own path', () => {
    const { sides, header } = card([
      took('a', 'blue'),
      { id: 'no', by: 'red', kind: 'denial', relations: denies('a'), reports: [{ source: 'day-6', via: ['wire'] }] },
    ]);
    assert.equal(header.what, 'Claim and denial');
    assert.deepEqual(
      sides.map(({ label }) => plainText(label)),
      ['Claim', 'Denial'],
    );
    const [branch] = sides[1]!.origins[0]!.branches;
    assert.deepEqual(
      [branch!.relays.map(({ name }) => name.text), branch!.outlet?.text, branch!.day.text],
      [['wire'], 'gazette', '6 Dec'],
    );
  });
  it('a denial that was taken back says so, and no standing speaks of it', () => {
    const words = card([
      took('a', 'gazette'),
      { id: 'no', by: 'red', kind: 'denial', relations: denies('a'), status: 'retracted' },
    ]);
    assert.deepEqual(
      words.sides.map(({ label }) => plainText(label)),
      ['Claim', 'Denial · Retracted by its origin'],
    );
    assert.deepEqual(
      words.dates.rows.map(({ label }) => plainText(label)),
      ['Claim', 'Denial'],
    );
    assert.deepEqual(
      words.standing.items.map(({ words: said }) => plainText(said)),
      ['One origin, one article', 'The denial comes from the side it favours'],
    );
  });
  it('an outlet in its own voice is the ring itself: no second mark for it', () => {
    const origin = card([took('a', 'gazette', { basis: 'reported' })]).sides[0]!.origins[0]!;
    assert.deepEqual(
      [plainText(origin.name), origin.ownVoice, origin.branches[0]!.outlet],
      ['gazette, own voice', true, null],
    );
  });
  it('an inferred date says that it is inferred, a missing one that it is not stated', () => {
    const row = card([took('a', 'blue', { reports: [{ source: 'day-6', said: '2024-12-05', saidBasis: 'inferred' }] })])
      .dates.rows[0]!;
    assert.deepEqual(
      row.cells.map(({ text, note }) => [text, note]),
      [
        ['5 Dec 2024', undefined],
        ['5 Dec 2024', 'inferred'],
        ['6 Dec 2024', undefined],
        ['1 Jan 2026', undefined],
      ],
    );
    assert.equal(card([took('a', 'blue', { on: null })]).dates.rows[0]!.cells[0]!.text, 'not stated');
  });
  for (const [title, verificationBy, wanted] of [
    ['the outlet, whoever it has it from', {}, 'gazette: could not check this independently'],
    [
      'whom it has it from, where the record says so',
      { verificationBy: 'wire' },
      'wire, in gazette: could not check this independently',
    ],
  ] as const) {
    it(`says who could not check: ${title}`, () => {
      const report = { source: 'day-5', via: ['wire'], verification: 'outlet-could-not-verify' as const };
      assert.deepEqual(
        card([took('a', 'blue', { reports: [{ ...report, ...verificationBy }] })]).verification.items.map((item) =>
          plainText(item),
        ),
        [wanted],
      );
    });
  }
  for (const [said, written] of [
    ['2024-12-05', '5 Dec'],
    ['2022', '2022'],
    ['2024-11', 'Nov 2024'],
    ['2024-12-04/2024-12-05', '4 – 5 Dec'],
    ['2024-12-05~', 'about 5 Dec'],
  ] as const) {
    it(`said ${said}, a report says ${written}, as precisely as its record`, () => {
      const [side] = card([took('a', 'blue', { reports: [{ source: 'day-5', said }] })]).sides;
      assert.equal(side!.origins[0]!.branches[0]!.day.text.replaceAll(/\s/g, ' '), written);
    });
  }
  it('says once what an article could not check, however many passages that covers', () => {
    const passage = { source: 'day-5', verification: 'outlet-could-not-verify' as const };
    assert.equal(card([took('a', 'blue', { reports: [passage, passage] })]).verification.items.length, 1);
  });
  it('says in words that nothing had been said yet', () => {
    assert.deepEqual(
      card([took('a', 'blue')], then('2024-12-01')).notices.map((notice) => plainText(notice)),
      ['Nothing had been said of this by 1 Dec 2024.'],
    );
  });
  it('says “not yet” of what had not been said, and tells no interest of it', () => {
    const early = card([took('a', 'blue', { on: null })], then('2024-12-01'));
    assert.deepEqual(
      early.dates.rows[0]!.cells.map(({ text }) => text),
      ['not stated', 'not yet', 'not yet', '1 Jan 2026'],
    );
    assert.deepEqual(early.standing.items, []);
    assert.doesNotMatch(claimAsText(early), /\n{3}/);
  });
  for (const on of ['2024-11-30', '2024-12-05']) {
    it(`gives no day to what nobody has said yet, of ${on}: it would be told as known`, () => {
      const [first] = card([took('a', 'blue', { on })], then('2024-12-01')).dates.rows[0]!.cells;
      assert.deepEqual([first!.text, first!.iso], ['not stated', null]);
    });
  }
  it('a claim that was made before the denial asked for keeps its own dates', () => {
    const { dates } = card(
      [
        { id: 'no', by: 'red', kind: 'denial', relations: denies('a'), reports: [{ source: 'day-6' }] },
        took('a', 'blue'),
      ],
      then('2024-12-05'),
    );
    assert.deepEqual(
      dates.rows.map(({ cells }) => cells.slice(1, 3).map(({ text }) => text)),
      [
        ['not yet', 'not yet'],
        ['not stated', '5 Dec 2024'],
      ],
    );
  });
  it('names each source by outlet and title, with its day, and says that the day is inferred', () => {
    const sources = [
      { ...source('day-5', '2024-12-05'), title: 'The road', publishedBasis: 'inferred' as const },
      source('herald-6', '2024-12-06', 'herald'),
    ];
    const data = index([took('a', 'blue', { reports: [{ source: 'day-5' }, { source: 'herald-6' }] })], { sources });
    const words = toClaimWords(toClaimView(data, 'a', LAST)!, locale, agentNames(data.agents, locale));
    const lines = ['gazette: The road, 5 Dec 2024, inferred', 'herald, 6 Dec 2024'];
    assert.deepEqual(
      words.sources.map((one) => plainText(one.words)),
      lines,
    );
    assert.ok(claimAsText(words).includes(`${lines[0]}. https://news.example/day-5`));
  });
  it('a description of somebody unnamed is small, in a sentence and in a path', () => {
    const agents = [...AGENTS, agent('a baker', 'unnamed')];
    const data = index([took('a', 'blue'), { id: 'no', by: 'a baker', kind: 'denial', relations: denies('a') }], {
      agents,
    });
    const words = toClaimWords(toClaimView(data, 'a', LAST)!, locale, agentNames(data.agents, locale));
    assert.equal(plainText(words.standing.items[0]!.words), 'Denied by a baker');
    assert.equal(plainText(words.sides[1]!.origins[0]!.name), 'Unnamed: a baker');
  });
  it('says where the record ends', () => {
    assert.deepEqual(
      card([took('a', 'blue')], then('2024-12-31')).notices.map((notice) => plainText(notice)),
      ['The record ends on 7 Dec 2024; later reports are not in it.'],
    );
  });
  it('a record withdrawn by its editors is still there, and says so', () => {
    const words = card([{ ...took('a', 'blue'), status: 'withdrawn' }]);
    assert.deepEqual(
      words.notices.map((notice) => plainText(notice)),
      ['This record has been withdrawn by its editors.'],
    );
    assert.equal(words.sides[0]?.text.text, 'a');
  });
  it('copied text carries claim, origin, denial, day and source', () => {
    const text = claimAsText(
      card([took('a', 'blue'), { id: 'no', by: 'red', kind: 'denial', relations: denies('a') }]),
    );
    for (const needed of [
      'Claim: a',
      'blue → gazette, 5 Dec',
      'Denial: no',
      'red → gazette',
      'As of 7 Dec 2024',
      'https://news.example/day-5',
      'edition of 1 Jan 2026',
    ])
      assert.ok(text.includes(needed), needed);
  });
  it('a citation carries the denial too', () => {
    assert.ok(
      claimCitation(
        card([took('a', 'blue'), { id: 'no', by: 'red', kind: 'denial', relations: denies('a') }]),
      ).includes('Denial: no'),
    );
  });
});

describe('what a badge says', () => {
  const cases: Array<[string, ClaimSpec[], string]> = [
    ['silence', [], 'no report'],
    ['a claim', [took('a', 'blue')], 'claimed by blue'],
    ['a report', [took('a', 'gazette')], 'reported: blue'],
    ['an assessment', [took('a', 'analyst', { basis: 'assessed' })], 'assessed by analyst: blue'],
    [
      'a claim to the centre',
      [took('a', 'blue', { control: [row('town', 'blue', 'centre')] })],
      'claimed by blue (the centre)',
    ],
    [
      'a denied claim',
      [took('a', 'blue'), { id: 'no', by: 'red', kind: 'denial', relations: denies('a') }],
      'claimed by blue, denied by red',
    ],
    ['an entry', [took('a', 'blue', { control: [row('town', 'blue', 'entered', 'red')] })], 'contested'],
    [
      'two holders',
      [took('a', 'blue'), took('b', 'red', { control: [row('town', 'red', 'held')] })],
      'accounts differ',
    ],
    [
      'a withdrawal',
      [took('a', 'locals', { control: [row('town', null, 'left', 'red')] })],
      'withdrawal reported, successor unnamed',
    ],
    [
      'a denied withdrawal',
      [
        took('a', 'locals', { control: [row('town', null, 'left', 'red')] }),
        { id: 'no', by: 'red', kind: 'denial', relations: denies('a') },
      ],
      'withdrawal reported, denied by red',
    ],
    [
      'an encirclement',
      [took('a', 'blue', { control: [row('town', 'blue', 'surrounded')] })],
      'no report of who holds it',
    ],
  ];
  for (const [title, claims, words] of cases)
    it(`${title} → “${words}”`, () => assert.equal(plainText(badge(claims).words), words));

  it('its accessible name is the whole sentence, both sides named, with day and age', () => {
    const label = badge([took('a', 'blue', { control: [row('town', 'blue', 'entered', 'red')] })]).label.replace(
      /[\u2068\u2069]/g,
      '',
    );
    assert.equal(label, 'town: contested: blue and red, as of 7 Dec 2024; newest report 2 days earlier');
  });
  for (const [title, more] of [
    ['a contested place', took('a', 'blue', { control: [row('town', 'blue', 'entered', 'red')] })],
    ['differing accounts', took('a', 'blue')],
  ] as const)
    it(`its accessible name, and the line of its popover, say who denies a part of ${title}`, () => {
      const claims: ClaimSpec[] = [
        more,
        { id: 'no', by: 'red-ministry', kind: 'denial', relations: denies('a') },
        ...(title === 'differing accounts' ? [took('b', 'red', { control: [row('town', 'red', 'held')] })] : []),
      ];
      const words = title === 'a contested place' ? 'contested' : 'accounts differ';
      const whole = `${words}: blue and red; denied in part by red-ministry, as of 7 Dec 2024`;
      const { label, words: inItsSentence } = badge(claims);
      assert.equal(label.replace(/[\u2068\u2069]/g, ''), `town: ${whole}; newest report 2 days earlier`);
      assert.equal(plainText(popover(claims).line), whole);
      assert.equal(plainText(inItsSentence), words);
    });
  it('its popover shows the denial with the report it reaches', () => {
    const { reports } = popover([took('a', 'blue'), { id: 'no', by: 'red', kind: 'denial', relations: denies('a') }]);
    assert.deepEqual(
      reports.map(({ claimId, denials }) => [claimId, denials.map((denial) => denial.claimId)]),
      [['a', ['no']]],
    );
  });
  it('says less than the whole where the row says less', () => {
    const { reports } = popover([took('a', 'blue', { control: [row('town', 'blue', 'outskirts')] })]);
    assert.equal(reports[0]!.extent, 'the outskirts');
  });
  it('adds no bare “left” to a claim that says who left', () => {
    const { reports } = popover([took('a', 'locals', { control: [row('town', null, 'left', 'red')] })]);
    assert.equal(reports[0]!.extent, null);
  });
});
