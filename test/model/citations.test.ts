import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citationsOf, claimsBehind, claimsShownIn, type CitationUse } from '../../src/model/citations.js';
import { evidenceOf, toClaimView, toControlView } from '../../src/model/index.js';
import { index, row, source, then } from './build-dataset.js';

const LAST = then('2024-12-07');
const data = index([
  {
    id: 'a',
    by: 'blue',
    control: [row('town', 'blue', 'whole', 'red')],
    reports: [{ source: 'day-5' }, { source: 'herald-6' }],
  },
  { id: 'b', by: 'gazette', relations: [{ type: 'supports', claim: 'a' }], reports: [{ source: 'day-6' }] },
  { id: 'no', by: 'red', kind: 'denial', relations: [{ type: 'denies', claim: 'a' }], reports: [{ source: 'day-5' }] },
]);
const use = (by: string, claims: string[], more: Partial<CitationUse<string>> = {}) => ({
  by,
  index: data,
  asOf: LAST,
  claims,
  ...more,
});
const lines = (uses: CitationUse<string>[]) =>
  citationsOf(uses).map(
    (one) => `${one.number} ${one.source.id}: ${one.uses.map(({ by, claims }) => `${by}(${claims.join()})`).join(' ')}`,
  );

describe('citationsOf', () => {
  const cases: Array<[string, CitationUse<string>[], string[]]> = [
    ['nothing on the page → no sources', [], []],
    [
      'one card → its sources in the order it shows them',
      [use('card', ['a'])],
      ['1 day-5: card(a)', '2 herald-6: card(a)'],
    ],
    [
      'two elements → in order of first use, each source once',
      [use('badge', ['b']), use('card', ['a', 'b'])],
      ['1 day-6: badge(b) card(b)', '2 day-5: card(a)', '3 herald-6: card(a)'],
    ],
    ['a denial cites too', [use('card', ['a', 'no'])], ['1 day-5: card(a,no)', '2 herald-6: card(a)']],
    ['an element twice in the list → once', [use('card', ['b']), use('card', ['b'])], ['1 day-6: card(b)']],
    [
      'an earlier day → only what had been said',
      [use('card', ['a'], { asOf: then('2024-12-05') })],
      ['1 day-5: card(a)'],
    ],
    ['an unknown claim → nothing', [use('card', ['nobody'])], []],
    [
      'the same source in two datasets → once',
      [
        use('one', ['b']),
        use('two', ['b'], { index: index([{ id: 'b', by: 'gazette', reports: [{ source: 'day-6' }] }]) }),
      ],
      ['1 day-6: one(b) two(b)'],
    ],
    [
      'another source under the same id in another dataset → twice',
      [
        use('one', ['b']),
        use('two', ['b'], {
          index: index([{ id: 'b', by: 'gazette', reports: [{ source: 'day-6' }] }], {
            sources: [{ ...source('day-6', '2024-12-06'), url: 'https://elsewhere.example/' }],
          }),
        }),
      ],
      ['1 day-6: one(b)', '2 day-6: two(b)'],
    ],
  ];
  for (const [title, uses, wanted] of cases) it(title, () => assert.deepEqual(lines(uses), wanted));

  it('names the outlet, and links only to what may be linked', () => {
    const unsafe = index([{ id: 'b', by: 'gazette', reports: [{ source: 'x' }] }], {
      sources: [{ ...source('x', '2024-12-06', 'nobody'), url: 'javascript:alert(1)' }],
    });
    const [safe] = citationsOf([use('card', ['b'])]);
    const [other] = citationsOf([use('card', ['b'], { index: unsafe })]);
    assert.deepEqual([safe!.outlet?.id, safe!.url], ['gazette', 'https://news.example/day-6']);
    assert.deepEqual([other!.outlet, other!.url], [null, null]);
  });
});

describe('what an element shows', () => {
  it('a card shows its claim, support and denial', () =>
    assert.deepEqual(claimsShownIn(toClaimView(data, 'a', LAST)!), ['a', 'b', 'no']));
  it('a badge shows each report with its denials', () =>
    assert.deepEqual(claimsBehind(evidenceOf(toControlView(data, 'town', LAST)!, data)), ['a', 'no']));
});
