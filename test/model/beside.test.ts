/** What stands beside a claim: a denial with its own origin and days, however late; and one taken back, which denies no more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  citationsOf,
  claimsShownIn,
  controlOf,
  evidenceOf,
  standingOf,
  timelineOf,
  toClaimView,
  toControlView,
  type AsOf,
} from '../../src/model/index.js';
import { index, now, row, then, type ClaimSpec } from './build-dataset.js';

const a: ClaimSpec = {
  id: 'a',
  by: 'blue',
  on: '2024-12-03',
  reports: [{ source: 'day-3' }],
  control: [row('town', 'blue')],
};
const no: ClaimSpec = {
  id: 'no',
  by: 'red',
  kind: 'denial',
  on: '2024-12-06',
  relations: [{ type: 'denies', claim: 'a' }],
  reports: [{ source: 'herald-6' }],
};

/** “denial red by herald-6, herald-7”: each side of a card with its role, its origin and its sources. */
const sides = (claims: readonly ClaimSpec[], asOf: AsOf, id = 'a') =>
  toClaimView(index([...claims]), id, asOf)!.sides.map(({ role, claim, origins }) =>
    [role, claim.by, ...origins.flatMap(({ reports }) => reports.map(({ source }) => source.id))].join(' '),
  );

describe('beside a claim stands', () => {
  const cases: Array<[string, ClaimSpec[], AsOf, string[], string?]> = [
    ['its denial with its origin', [a, no], then('2024-12-07'), ['claim blue day-3', 'denial red herald-6']],
    ['as known then, no denial before it was said', [a, no], then('2024-12-04'), ['claim blue day-3']],
    [
      'as known now, a denial of a later day, with its own origin',
      [a, no],
      now('2024-12-04'),
      ['claim blue day-3', 'denial red herald-6'],
    ],
    [
      'as known now, each of its reports, whenever it was said',
      [a, { ...no, reports: [{ source: 'day-4' }, { source: 'herald-6' }] }],
      now('2024-12-04'),
      ['claim blue day-3', 'denial red day-4 herald-6'],
    ],
    ['no denial before the claim itself counts', [a, no], now('2024-12-02'), ['claim blue']],
    [
      'no claim before it counts, of a denial',
      [{ ...a, on: '2024-12-05', reports: [{ source: 'day-5' }] }, no],
      now('2024-12-04'),
      ['denial red'],
      'no',
    ],
    [
      'what a claim denies, of whatever kind it is itself',
      [a, { ...no, kind: 'statement' }],
      then('2024-12-07'),
      ['denial red herald-6', 'claim blue day-3'],
      'no',
    ],
  ];
  for (const [title, claims, asOf, wanted, id] of cases)
    it(title, () => assert.deepEqual(sides(claims, asOf, id), wanted));
});

describe('as known now, a denial of a later day is shown with its origin', () => {
  const data = index([a, no]);
  const early = now('2024-12-04');

  it('behind a badge', () =>
    assert.deepEqual(
      evidenceOf(toControlView(data, 'town', early)!, data).flatMap(({ denialOrigins }) =>
        denialOrigins.flatMap(({ reports }) => reports.map(({ source }) => source.id)),
      ),
      ['herald-6'],
    ));

  it('in a timeline, on its day', () =>
    assert.deepEqual(
      timelineOf(data, early).groups.flatMap(({ entries }) =>
        entries.flatMap(({ answers }) => answers.map(({ claim, said }) => [claim, ...said.map(({ day }) => day)])),
      ),
      [['no', '2024-12-06']],
    ));

  it('among the sources', () => {
    const claims = claimsShownIn(toClaimView(data, 'a', early)!);
    assert.deepEqual(
      citationsOf([{ by: 'card', index: data, asOf: early, claims }]).map(({ source }) => source.id),
      ['day-3', 'herald-6'],
    );
  });
});

describe('a denial that its origin took back', () => {
  const data = index([a, { ...no, status: 'retracted' }]);
  const LAST = then('2024-12-07');

  it('stands beside its claim', () =>
    assert.deepEqual(
      toClaimView(data, 'a', LAST)!.sides.map(({ role, claim }) => `${role} ${claim.status}`),
      ['claim undefined', 'denial retracted'],
    ));
  it('denies no more', () =>
    assert.deepEqual(
      standingOf(data.claims.get('a')!, data, LAST).map(({ type }) => type),
      ['single-origin'],
    ));
  it('denies no state either', () => assert.deepEqual(controlOf('town', data, LAST).deniedBy, []));
  it('is retracted where it stands by itself', () =>
    assert.deepEqual(
      standingOf(data.claims.get('no')!, data, LAST).map(({ type }) => type),
      ['retracted', 'single-origin'],
    ));
});
