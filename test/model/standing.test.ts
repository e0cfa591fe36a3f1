import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interestOf, originsOf, standingOf, toClaimView, type AsOf } from '../../src/model/index.js';
import { index, now, row, then, type ClaimSpec } from './build-dataset.js';

const supports = (claim: string) => [{ type: 'supports' as const, claim }];
const denies = (claim: string) => [{ type: 'denies' as const, claim }];
const a = (more: Partial<ClaimSpec> = {}): ClaimSpec => ({ id: 'a', by: 'blue', on: '2024-12-05', ...more });
const LAST = then('2024-12-07');

describe('originsOf counts origins, not articles', () => {
  const cases: Array<{
    title: string;
    claims: ClaimSpec[];
    asOf?: AsOf;
    named: string[];
    unnamed?: string[];
    articles?: number;
    reports?: number;
  }> = [
    {
      title: 'one origin in three articles → one origin',
      claims: [a({ reports: [{ source: 'day-5' }, { source: 'day-6' }, { source: 'herald-6' }] })],
      named: ['blue'],
      articles: 3,
    },
    {
      title: 'two reports in one article → one article',
      claims: [a({ reports: [{ source: 'day-5' }, { source: 'day-5' }] })],
      named: ['blue'],
      articles: 1,
      reports: 2,
    },
    {
      title: 'a supporting claim by another origin → two origins',
      claims: [a(), { id: 'b', by: 'gazette', relations: supports('a') }],
      named: ['blue', 'gazette'],
    },
    {
      title: 'the tie written at the other end → two origins all the same',
      claims: [a({ relations: supports('b') }), { id: 'b', by: 'gazette' }],
      named: ['blue', 'gazette'],
    },
    {
      title: 'the spokesman and the press office of one body → one origin',
      claims: [
        a(),
        { id: 'b', by: 'blue-spokesman', relations: supports('a') },
        { id: 'c', by: 'blue-press-office', relations: supports('a') },
      ],
      named: ['blue'],
    },
    {
      title: 'two bodies of one side are two origins',
      claims: [a({ by: 'blue-brigade' }), { id: 'b', by: 'blue-guard', relations: supports('a') }],
      named: ['blue-brigade', 'blue-guard'],
    },
    {
      title: 'unnamed sources → shown, never counted',
      claims: [
        a(),
        { id: 'b', by: 'locals', relations: supports('a') },
        { id: 'c', by: 'officials', relations: supports('a') },
      ],
      named: ['blue'],
      unnamed: ['locals', 'officials'],
    },
    {
      title: 'a claim that supports a supporter → not counted: ties are direct',
      claims: [
        a(),
        { id: 'b', by: 'gazette', relations: supports('a') },
        { id: 'c', by: 'herald', relations: supports('b') },
      ],
      named: ['blue', 'gazette'],
    },
    {
      title: 'a retracted support → not counted',
      claims: [a(), { id: 'b', by: 'gazette', relations: supports('a'), status: 'retracted' }],
      named: ['blue'],
    },
    {
      title: 'a support said later → not counted as known then',
      claims: [
        a(),
        { id: 'b', by: 'gazette', on: '2024-12-05', relations: supports('a'), reports: [{ source: 'day-7' }] },
      ],
      asOf: then('2024-12-06'),
      named: ['blue'],
    },
    {
      title: 'the same → counted as known now',
      claims: [
        a(),
        { id: 'b', by: 'gazette', on: '2024-12-05', relations: supports('a'), reports: [{ source: 'day-7' }] },
      ],
      asOf: now('2024-12-06'),
      named: ['blue', 'gazette'],
    },
  ];
  for (const { title, claims, asOf = LAST, named, unnamed = [], articles, reports } of cases) {
    it(title, () => {
      const data = index(claims);
      const origins = originsOf(data.dataset.claims[0]!, data, asOf);
      assert.deepEqual(origins.named, named);
      assert.deepEqual(origins.unnamed, unnamed);
      if (articles !== undefined) assert.equal(origins.articles, articles);
      if (reports !== undefined) assert.equal(origins.reports, reports);
    });
  }
});

describe('standingOf', () => {
  const cases: Array<{ title: string; claims: ClaimSpec[]; asOf?: AsOf; types: string[] }> = [
    { title: 'one origin → single-origin', claims: [a()], types: ['single-origin'] },
    {
      title: 'two origins → several-origins',
      claims: [a(), { id: 'b', by: 'gazette', relations: supports('a') }],
      types: ['several-origins'],
    },
    {
      title: 'unnamed people only → single-origin, with nobody counted',
      claims: [a({ by: 'locals' })],
      types: ['single-origin'],
    },
    {
      title: 'denied → denied, and the origins still counted',
      claims: [a(), { id: 'no', by: 'red', kind: 'denial', relations: denies('a') }],
      types: ['denied', 'single-origin'],
    },
    {
      title: 'a claim that denies another is not denied itself',
      claims: [a({ kind: 'denial', relations: denies('b') }), { id: 'b', by: 'red' }],
      types: ['single-origin'],
    },
    {
      title: 'a conflict written at either end → conflicting',
      claims: [a({ relations: [{ type: 'conflicts-with', claim: 'b' }] }), { id: 'b', by: 'red' }],
      types: ['conflicting', 'single-origin'],
    },
    {
      title: 'two denials by one body → denied once',
      claims: [
        a(),
        { id: 'no', by: 'blue-spokesman', relations: denies('a') },
        { id: 'no-2', by: 'blue-press-office', relations: denies('a') },
      ],
      types: ['denied', 'single-origin'],
    },
    {
      title: 'superseded by a newer claim → superseded',
      claims: [a(), { id: 'b', by: 'blue', relations: [{ type: 'supersedes', claim: 'a' }] }],
      types: ['superseded', 'single-origin'],
    },
    {
      title: 'retracted → retracted, never gone',
      claims: [a({ status: 'retracted' })],
      types: ['retracted', 'single-origin'],
    },
    {
      title: 'denied on the 6th, asked for the 5th as known then → not denied yet',
      claims: [
        a({ reports: [{ source: 'day-5' }] }),
        { id: 'no', by: 'red', relations: denies('a'), reports: [{ source: 'day-6' }] },
      ],
      asOf: then('2024-12-05'),
      types: ['single-origin'],
    },
    {
      title: 'the same, as known now → denied',
      claims: [
        a({ reports: [{ source: 'day-5' }] }),
        { id: 'no', by: 'red', relations: denies('a'), reports: [{ source: 'day-6' }] },
      ],
      asOf: now('2024-12-05'),
      types: ['denied', 'single-origin'],
    },
    {
      title: 'said on the 5th, asked for the 4th → no standing',
      claims: [a({ reports: [{ source: 'day-5' }] })],
      asOf: then('2024-12-04'),
      types: [],
    },
  ];
  for (const { title, claims, asOf = LAST, types } of cases) {
    it(title, () => {
      const data = index(claims);
      assert.deepEqual(
        standingOf(data.dataset.claims[0]!, data, asOf).map(({ type }) => type),
        types,
      );
    });
  }

  it('always says who denies', () => {
    const data = index([a(), { id: 'no', by: 'red-ministry', relations: denies('a') }]);
    const [denied] = standingOf(data.dataset.claims[0]!, data, LAST);
    assert.deepEqual(denied, { type: 'denied', by: 'red-ministry', claim: 'no' });
  });
});

describe('interestOf', () => {
  const capture = { control: [row('town', 'blue', 'whole', 'red')] };
  const cases: Array<{ title: string; claims: ClaimSpec[]; interest: string | null }> = [
    { title: 'a party says that it took a town → favours', claims: [a(capture)], interest: 'favours' },
    {
      title: 'its spokesman says so → favours',
      claims: [a({ ...capture, by: 'blue-press-office' })],
      interest: 'favours',
    },
    { title: 'the loser says so → against', claims: [a({ ...capture, by: 'red-ministry' })], interest: 'against' },
    { title: 'an outlet says so → none', claims: [a({ ...capture, by: 'gazette' })], interest: null },
    { title: 'a third party says so → none', claims: [a({ ...capture, by: 'green' })], interest: null },
    {
      title: 'the loser denies it → favours',
      claims: [a({ by: 'red', kind: 'denial', relations: denies('b') }), { id: 'b', by: 'blue', ...capture }],
      interest: 'favours',
    },
    {
      title: 'the holder denies having taken it → against',
      claims: [a({ by: 'blue', kind: 'denial', relations: denies('b') }), { id: 'b', by: 'gazette', ...capture }],
      interest: 'against',
    },
    {
      title: 'an army denies that it left → favours',
      claims: [
        a({ by: 'red-ministry', kind: 'denial', relations: denies('b') }),
        { id: 'b', by: 'locals', control: [row('town', null, 'left', 'red')] },
      ],
      interest: 'favours',
    },
    {
      title: 'a denial that does not reach the row → none',
      claims: [
        a({ by: 'red', kind: 'denial', places: ['elsewhere'], relations: denies('b') }),
        { id: 'b', by: 'blue', ...capture },
      ],
      interest: null,
    },
    { title: 'a count without control rows → none', claims: [a({ kind: 'count' })], interest: null },
    {
      title: 'gains one place and loses another → none',
      claims: [a({ control: [row('town', 'blue', 'whole', 'red'), row('village', 'red', 'whole', 'blue')] })],
      interest: null,
    },
  ];
  for (const { title, claims, interest } of cases) {
    it(title, () => {
      const data = index(claims);
      assert.equal(interestOf(data.dataset.claims[0]!, data), interest);
    });
  }
});

describe('toClaimView', () => {
  const denied = [a(), { id: 'no', by: 'red', kind: 'denial' as const, relations: denies('a') }];
  it('puts the denial beside the claim', () => {
    assert.deepEqual(
      toClaimView(index(denied), 'a', LAST)?.sides.map(({ role }) => role),
      ['claim', 'denial'],
    );
  });
  it('puts the claim beside a denial asked for by its own id', () => {
    assert.deepEqual(
      toClaimView(index(denied), 'no', LAST)?.sides.map(({ role }) => role),
      ['denial', 'claim'],
    );
  });
  it('puts an explanation beside what it explains, not the other way round', () => {
    const data = index([a(), { id: 'why', by: 'red', relations: [{ type: 'explains', claim: 'a' }] }]);
    assert.deepEqual(
      toClaimView(data, 'a', LAST)?.sides.map(({ role }) => role),
      ['claim', 'explanation'],
    );
    assert.deepEqual(
      toClaimView(data, 'why', LAST)?.sides.map(({ role }) => role),
      ['claim'],
    );
  });
  it('keeps the four dates apart', () => {
    const data = index([a({ reports: [{ source: 'day-7', said: '2024-12-06', saidBasis: 'inferred' }] })]);
    assert.deepEqual(toClaimView(data, 'a', LAST)?.sides[0]?.dates, {
      happened: '2024-12-05',
      said: { date: '2024-12-06', inferred: true },
      published: { date: '2024-12-07', inferred: false },
      recorded: '2026-01-01',
    });
  });
  it('follows an id that has moved', () => {
    assert.equal(toClaimView(index([a()], { redirects: { 'old-id': 'a' } }), 'old-id', LAST)?.id, 'a');
  });
  it('gives null for an id nobody knows, and for one that redirects in a circle', () => {
    const data = index([a()], { redirects: { x: 'y', y: 'x' } });
    assert.equal(toClaimView(data, 'nobody', LAST), null);
    assert.equal(toClaimView(data, 'x', LAST), null);
  });
  it('says that a claim does not count before anybody said it', () => {
    assert.equal(toClaimView(index([a()]), 'a', then('2024-12-01'))?.counts, false);
  });
  it('says when the day asked about lies after the last day covered', () => {
    assert.equal(toClaimView(index([a()]), 'a', then('2025-01-01'))?.recordEnds, '2024-12-07');
    assert.equal(toClaimView(index([a()]), 'a', LAST)?.recordEnds, null);
  });
  it('survives records that name nobody known', () => {
    const data = index([
      a({ by: 'ghost', reports: [{ source: 'nowhere', via: ['ghost'] }], relations: denies('ghost') }),
    ]);
    assert.deepEqual(toClaimView(data, 'a', LAST)?.sides[0]?.origins, []);
  });
});
