import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toClaimFilter, toFilterStrings, type FilterStrings } from '../../src/model/filter-strings.js';
import type { ClaimFilter } from '../../src/model/filter.js';

describe('toClaimFilter', () => {
  const cases: Array<[string, FilterStrings, ClaimFilter]> = [
    ['no attributes → an empty filter', {}, {}],
    ['empty attributes → an empty filter', { place: '', kind: null, text: '  ' }, {}],
    [
      'several values are parted by spaces',
      { place: ' homs-city  daraa-city ' },
      { place: ['homs-city', 'daraa-city'] },
    ],
    ['a value twice → once', { place: 'homs-city homs-city' }, { place: ['homs-city'] }],
    [
      'known words of standing and kind stay',
      { standing: 'denied', kind: 'count control' },
      { standing: ['denied'], kind: ['count', 'control'] },
    ],
    ['unknown ones are left out', { standing: 'true denied', kind: 'rumour' }, { standing: ['denied'] }],
    ['names of inherited keys are unknown', { standing: 'constructor', kind: '__proto__ toString' }, {}],
    ['days', { from: '2024-12-01', to: ' 2024-12-07 ' }, { from: '2024-12-01', to: '2024-12-07' }],
    ['what is no day is left out', { from: 'yesterday', to: '2024-02-30' }, {}],
    ['dates of the event on request', { dates: 'happened' }, { dates: 'happened' }],
    ['dates said is the default', { dates: 'said' }, {}],
    ['text is kept as typed', { text: ' Al-Qaryatayn ' }, { text: 'Al-Qaryatayn' }],
    ['text is cut where nobody types any more', { text: 'x'.repeat(500) }, { text: 'x'.repeat(200) }],
  ];
  for (const [title, strings, filter] of cases)
    it(title, () => assert.deepEqual({ ...toClaimFilter(strings) }, filter));
});

describe('toFilterStrings', () => {
  it('writes only what asks for something, always in the same order', () =>
    assert.deepEqual(toFilterStrings({ to: '2024-12-07', kind: [], place: ['a', 'b'], text: 'x', dates: 'said' }), [
      ['text', 'x'],
      ['place', 'a b'],
      ['to', '2024-12-07'],
    ]));
  it('what is written reads back the same', () => {
    const filter: ClaimFilter = {
      text: 'حمص',
      standing: ['denied'],
      origin: ['red'],
      source: ['day-5'],
      from: '2024-12-01',
      dates: 'happened',
    };
    assert.deepEqual({ ...toClaimFilter(Object.fromEntries(toFilterStrings(filter))) }, filter);
  });
});
