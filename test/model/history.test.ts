import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { historyOf, type HistorySegment } from '../../src/model/history.js';
import { index, row, type ClaimSpec } from './build-dataset.js';

const took = (id: string, by: string, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  id,
  by,
  on: '2024-12-04',
  control: [row('town', 'blue', 'whole', 'red')],
  ...more,
});
const denies = (claim: string) => [{ type: 'denies' as const, claim }];

/** One segment in a line: days of December, state, holders, `quiet` or the claims that speak anew by day. */
const line = ({ from, to, view, quiet, news }: HistorySegment): string =>
  [
    `${+from.slice(8)}–${+to.slice(8)}`,
    view.control.state,
    ...view.control.holders,
    ...(quiet ? ['quiet'] : news.map((one) => `${+one.from.slice(8)}:${one.claims.join('+')}`)),
  ].join(' ');

const cases: Array<{ title: string; claims: ClaimSpec[]; knownThen: string[]; knownNow: string[] }> = [
  {
    title: 'silence → one quiet gap',
    claims: [],
    knownThen: ['1–7 no-report quiet'],
    knownNow: ['1–7 no-report quiet'],
  },
  {
    title: 'taken on the 4th, said on the 5th → each band begins on its own day, and a quiet run follows',
    claims: [took('a', 'gazette')],
    knownThen: ['1–4 no-report quiet', '5–5 reported blue 5:a', '6–7 reported blue quiet'],
    knownNow: ['1–3 no-report quiet', '4–4 reported blue 4:a', '5–7 reported blue quiet'],
  },
  {
    title: 'a second report that says the same → no new segment, but its day is not quiet',
    claims: [took('a', 'gazette', { reports: [{ source: 'day-5' }, { source: 'herald-6' }] })],
    knownThen: ['1–4 no-report quiet', '5–6 reported blue 5:a 6:a', '7–7 reported blue quiet'],
    knownNow: ['1–3 no-report quiet', '4–4 reported blue 4:a', '5–7 reported blue quiet'],
  },
  {
    title: 'a report after a gap → the gap shows as a gap',
    claims: [took('a', 'gazette', { reports: [{ source: 'day-5' }, { source: 'day-7' }] })],
    knownThen: ['1–4 no-report quiet', '5–5 reported blue 5:a', '6–6 reported blue quiet', '7–7 reported blue 7:a'],
    knownNow: ['1–3 no-report quiet', '4–4 reported blue 4:a', '5–7 reported blue quiet'],
  },
  {
    title: 'claimed, then reported → two segments',
    claims: [took('a', 'blue'), took('b', 'gazette', { on: '2024-12-06', reports: [{ source: 'day-6' }] })],
    knownThen: ['1–4 no-report quiet', '5–5 claimed blue 5:a', '6–6 reported blue 6:b', '7–7 reported blue quiet'],
    knownNow: [
      '1–3 no-report quiet',
      '4–4 claimed blue 4:a',
      '5–5 claimed blue quiet',
      '6–6 reported blue 6:b',
      '7–7 reported blue quiet',
    ],
  },
  {
    title: 'a denial → a segment of its own, with the denial as its news',
    claims: [
      took('a', 'blue'),
      { id: 'no', by: 'red', kind: 'denial', on: '2024-12-06', relations: denies('a'), reports: [{ source: 'day-6' }] },
    ],
    knownThen: ['1–4 no-report quiet', '5–5 claimed blue 5:a', '6–6 claimed blue 6:no', '7–7 claimed blue quiet'],
    knownNow: [
      '1–3 no-report quiet',
      '4–4 claimed blue 4:a',
      '5–5 claimed blue quiet',
      '6–6 claimed blue 6:no',
      '7–7 claimed blue quiet',
    ],
  },
  {
    title: 'an encirclement → no holder, but not quiet on its day',
    claims: [took('a', 'blue', { control: [row('town', 'blue', 'surrounded')] })],
    knownThen: ['1–4 no-report quiet', '5–5 no-report 5:a', '6–7 no-report quiet'],
    knownNow: ['1–3 no-report quiet', '4–4 no-report 4:a', '5–7 no-report quiet'],
  },
  {
    title: 'a neighbour → nothing',
    claims: [took('a', 'blue', { control: [row('village', 'blue')] })],
    knownThen: ['1–7 no-report quiet'],
    knownNow: ['1–7 no-report quiet'],
  },
  {
    title: 'said before the first day asked about → held from the first day on',
    claims: [took('a', 'gazette', { on: '2024-11-20', reports: [{ source: 'day-1', said: '2024-11-21' }] })],
    knownThen: ['1–7 reported blue quiet'],
    knownNow: ['1–7 reported blue quiet'],
  },
];

describe('historyOf', () => {
  for (const { title, claims, knownThen, knownNow } of cases) {
    const history = historyOf(index(claims), 'town')!;
    it(`${title} (as known then)`, () => assert.deepEqual(history.knownThen.map(line), knownThen));
    it(`${title} (as known now)`, () => assert.deepEqual(history.knownNow.map(line), knownNow));
  }
  it('covers every day once, in order', () => {
    const { knownThen } = historyOf(index([took('a', 'gazette'), took('b', 'blue', { on: null })]), 'town')!;
    assert.equal(knownThen[0]!.from, '2024-12-01');
    assert.equal(knownThen.at(-1)!.to, '2024-12-07');
    knownThen.slice(1).forEach(({ from }, i) => assert.equal(+from.slice(8), +knownThen[i]!.to.slice(8) + 1));
  });
  it('each segment answers as of its last day', () => {
    const [, , last] = historyOf(index([took('a', 'gazette')]), 'town')!.knownThen;
    assert.deepEqual([last!.view.asOf, last!.view.control.ageDays], [{ day: '2024-12-07', known: 'then' }, 2]);
  });
  it('a shorter period → only its days', () => {
    const history = historyOf(index([took('a', 'gazette')]), 'town', '2024-12-05', '2024-12-05')!;
    assert.deepEqual(history.knownThen.map(line), ['5–5 reported blue 5:a']);
  });
  it('follows an id that has moved', () =>
    assert.equal(historyOf(index([], { redirects: { 'old-town': 'town' } }), 'old-town')?.place, 'town'));
  it('a place that nobody knows → null', () => assert.equal(historyOf(index([]), 'nowhere'), null));
  it('a dataset that covers all of time costs no more than its turning days', () => {
    const wide = index([took('a', 'gazette')], { covers: { from: '0000-01-01', to: '9999-12-31' } });
    assert.equal(historyOf(wide, 'town')!.knownThen.length, 3);
  });
});
