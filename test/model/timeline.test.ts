import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timelineOf } from '../../src/model/timeline.js';
import type { AsOf } from '../../src/model/index.js';
import { index, now, then, type ClaimSpec } from './build-dataset.js';

const LAST = then('2024-12-07');
const a = (more: Partial<ClaimSpec> = {}): ClaimSpec => ({ id: 'a', by: 'blue', on: '2024-12-05', ...more });
const groups = (claims: ClaimSpec[], asOf: AsOf = LAST, ids?: string[]) =>
  timelineOf(index(claims), asOf, ids).groups.map(
    ({ date, entries }) =>
      `${date}: ${entries.map(({ claim, answers }) => [claim, ...answers.map((one) => `${one.role} ${one.claim}`)].join(' + ')).join(', ')}`,
  );
const entry = (claim: Partial<ClaimSpec>, asOf: AsOf = LAST) =>
  timelineOf(index([a(claim)]), asOf).groups[0]!.entries[0]!;

describe('timelineOf puts a claim under', () => {
  const cases: Array<[string, ClaimSpec[], string[]]> = [
    ['the day it happened, whenever it was said', [a({ reports: [{ source: 'day-7' }] })], ['2024-12-05: a']],
    ['the last day of a range', [a({ on: '2024-12-03/2024-12-06' })], ['2024-12-06: a']],
    ['the day itself where that is about', [a({ on: '2024-12-04~' })], ['2024-12-04: a']],
    [
      'a month or a year where the record says no more',
      [a({ on: '2024-11' }), a({ id: 'b', on: '2011~' }), a({ id: 'c', on: '2011/2021?' })],
      ['2011: b', '2011/2021: c', '2024-11: a'],
    ],
    [
      'the first day it was said where the record states no date',
      [a({ on: null, reports: [{ source: 'day-7' }, { source: 'day-6' }] })],
      ['2024-12-06: a'],
    ],
  ];
  for (const [title, claims, wanted] of cases) it(title, () => assert.deepEqual(groups(claims), wanted));

  it('headings stand oldest first, and within one the earlier start, then the earlier word', () =>
    assert.deepEqual(
      groups([
        a({ id: 'late', reports: [{ source: 'day-7' }] }),
        a({ id: 'early', reports: [{ source: 'day-6' }] }),
        a({ id: 'range', on: '2024-12-01/2024-12-05', reports: [{ source: 'day-7' }] }),
        a({ id: 'first', on: '2024-12-02' }),
        a({ id: 'undated', on: null, reports: [{ source: 'day-5' }] }),
      ]),
      ['2024-12-02: first', '2024-12-05: range, early, late, undated'],
    ));
});

describe('timelineOf sets beside a claim', () => {
  const denial: ClaimSpec = {
    id: 'no',
    by: 'red',
    kind: 'denial',
    on: '2024-12-06',
    relations: [{ type: 'denies', claim: 'a' }],
    reports: [{ source: 'day-6' }],
  };
  const cases: Array<[string, ClaimSpec[], string[], AsOf?, string[]?]> = [
    ['its denial, which has no entry of its own', [a(), denial], ['2024-12-05: a + denial no']],
    [
      'a denial of its denial: that stands by itself, with what it answers not repeated',
      [a(), denial, { ...denial, id: 'yes', by: 'blue', relations: [{ type: 'denies', claim: 'no' }] }],
      ['2024-12-05: a + denial no', '2024-12-06: yes'],
    ],
    [
      'a claim that denies it and that it denies',
      [a({ relations: [{ type: 'denies', claim: 'no' }] }), denial],
      ['2024-12-05: a + denial no'],
    ],
    ['the denial by itself where its claim is not shown', [a(), denial], ['2024-12-06: no'], LAST, ['no']],
    [
      'a denial of a claim that is shown, though only the claim was chosen',
      [a(), denial],
      ['2024-12-05: a + denial no'],
      LAST,
      ['a'],
    ],
    ['no denial before it was made, as known then', [a(), denial], ['2024-12-05: a'], then('2024-12-05')],
    ['the denial all the same, as known now', [a(), denial], ['2024-12-05: a + denial no'], now('2024-12-05')],
    [
      'another account, which has its own entry too',
      [a(), { id: 'b', by: 'red', on: '2024-12-05', relations: [{ type: 'conflicts-with', claim: 'a' }] }],
      ['2024-12-05: a + account b, b + account a'],
    ],
    [
      'an explanation, after the denial',
      [a(), { id: 'why', by: 'red', relations: [{ type: 'explains', claim: 'a' }] }, denial],
      ['2024-12-05: a + denial no + explanation why'],
    ],
    [
      'one denial beside each claim it denies',
      [
        a(),
        a({ id: 'b' }),
        {
          ...denial,
          relations: [
            { type: 'denies', claim: 'a' },
            { type: 'denies', claim: 'b' },
          ],
        },
      ],
      ['2024-12-05: a + denial no, b + denial no'],
    ],
    [
      'no support: that is an entry like any other',
      [a(), { id: 'b', by: 'gazette', on: '2024-12-05', relations: [{ type: 'supports', claim: 'a' }] }],
      ['2024-12-05: a, b'],
    ],
  ];
  for (const [title, claims, wanted, asOf, ids] of cases)
    it(title, () => assert.deepEqual(groups(claims, asOf, ids), wanted));
});

describe('timelineOf marks', () => {
  const happened: Array<[string, string | null, boolean | null]> = [
    ['one day → a point', '2024-12-05', false],
    ['about a day → uncertain', '2024-12-05~', true],
    ['a range → uncertain', '2024-12-04/2024-12-05', true],
    ['a month → uncertain', '2024-12', true],
    ['not stated → no mark', null, null],
  ];
  for (const [title, on, uncertain] of happened) {
    it(`happened: ${title}`, () => assert.equal(entry({ on }).happened?.uncertain ?? null, uncertain));
  }
  it('said: each day once, oldest first, by the firmest basis', () => {
    const { said } = entry({
      reports: [
        { source: 'day-7' },
        { source: 'day-7', said: '2024-12-06', saidBasis: 'inferred' },
        { source: 'herald-7', said: '2024-12-06', saidBasis: 'stated' },
        { source: 'herald-6' },
      ],
    });
    assert.deepEqual(said, [
      { day: '2024-12-06', date: '2024-12-06', basis: 'stated' },
      { day: '2024-12-07', date: '2024-12-07', basis: 'published' },
    ]);
  });
  it('said: a range or a year stands on its last day, and keeps its own date', () =>
    assert.deepEqual(entry({ reports: [{ source: 'day-7', said: '2022', saidBasis: 'stated' }] }).said, [
      { day: '2022-12-31', date: '2022', basis: 'stated' },
    ]));
  it('said: only what had been said by the day asked about', () =>
    assert.deepEqual(entry({ reports: [{ source: 'day-5' }, { source: 'day-7' }] }, then('2024-12-06')).said, [
      { day: '2024-12-05', date: '2024-12-05', basis: 'published' },
    ]));
  const sameDay: Array<[string, Partial<ClaimSpec>, boolean]> = [
    ['happened and said on one day → both on one day', {}, true],
    ['said again later → not', { reports: [{ source: 'day-5' }, { source: 'day-6' }] }, false],
    ['about that day → not', { on: '2024-12-05~' }, false],
    ['said later → not', { reports: [{ source: 'day-6' }] }, false],
  ];
  for (const [title, claim, same] of sameDay) it(title, () => assert.equal(entry(claim).sameDay, same));
});

describe('timelineOf', () => {
  it('draws on the days the dataset covers', () => {
    const { from, to } = timelineOf(index([]), LAST);
    assert.deepEqual([from, to], ['2024-12-01', '2024-12-07']);
  });
  it('leaves out withdrawn records, unknown ids and what does not count yet', () => {
    const claims = [a({ status: 'withdrawn' }), a({ id: 'b', reports: [{ source: 'day-7' }] }), a({ id: 'c' })];
    assert.deepEqual(groups(claims, then('2024-12-06'), ['a', 'b', 'c', 'c', 'nobody']), ['2024-12-05: c']);
  });
});
