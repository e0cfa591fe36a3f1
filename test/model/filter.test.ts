import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AsOf } from '../../src/model/index.js';
import { listedClaims } from '../../src/model/facets.js';
import {
  facetCounts,
  filterClaims,
  whatToLoosen,
  withoutPart,
  type ClaimFilter,
  type FilterPart,
} from '../../src/model/filter.js';
import { sortClaims, type ClaimOrder, type SortHelp } from '../../src/model/sort.js';
import { index, now, row, then } from './build-dataset.js';

const LAST = then('2024-12-07');

/** Two claims about the town, one about the province, a denial, a count without a place. */
const data = index(
  [
    {
      id: 'town',
      by: 'blue-press-office',
      on: '2024-12-04',
      control: [row('town', 'blue', 'whole', 'red')],
      reports: [{ source: 'day-5' }, { source: 'herald-6' }],
    },
    {
      id: 'village',
      by: 'gazette',
      basis: 'reported',
      on: '2024-12-05',
      control: [row('village', 'blue')],
      relations: [{ type: 'supports', claim: 'town' }],
      reports: [{ source: 'day-6' }],
    },
    { id: 'province', by: 'monitor', on: null, places: ['province'], kind: 'movement', reports: [{ source: 'day-3' }] },
    {
      id: 'denial',
      by: 'red',
      kind: 'denial',
      on: '2024-12-06',
      places: ['town'],
      relations: [{ type: 'denies', claim: 'town' }],
      reports: [{ source: 'day-7' }],
    },
    { id: 'count', by: 'locals', kind: 'count', on: '2024-12-01/2024-12-03', reports: [{ source: 'herald-4' }] },
    { id: 'gone', by: 'blue', kind: 'count', status: 'withdrawn', reports: [{ source: 'day-1' }] },
  ],
  { redirects: { 'old-town': 'town' } },
);

describe('filterClaims', () => {
  const cases: Array<[string, ClaimFilter, string[], AsOf?]> = [
    [
      'nothing asked → all that counts, without withdrawn records',
      {},
      ['town', 'village', 'province', 'denial', 'count'],
    ],
    ['a day asked about → what had been said by then', {}, ['town', 'province', 'count'], then('2024-12-05')],
    ['the same as known now → what happened by then', {}, ['town', 'village', 'province', 'count'], now('2024-12-05')],
    ['a place → claims about it, by control row or event', { place: ['town'] }, ['town', 'denial']],
    [
      'an area → claims about what lies within it too',
      { place: ['province'] },
      ['town', 'village', 'province', 'denial'],
    ],
    ['a place whose id has moved → followed', { place: ['old-town'] }, ['town', 'denial']],
    ['two places → claims about either', { place: ['village', 'town'] }, ['town', 'village', 'denial']],
    ['an origin → claims by all who speak for it', { origin: ['blue'] }, ['town']],
    ['somebody who speaks for a body → the body', { origin: ['blue-spokesman'] }, ['town']],
    ['a source → claims reported in that article', { source: ['herald-6'] }, ['town']],
    ['a source of a later day → not yet', { source: ['herald-6'] }, [], then('2024-12-05')],
    ['standing denied → the claim, not its denial', { standing: ['denied'] }, ['town']],
    ['denied, asked for before the denial → none', { standing: ['denied'] }, [], then('2024-12-06')],
    ['several origins → both ends of the tie', { standing: ['several-origins'] }, ['town', 'village']],
    ['two standings → either', { standing: ['denied', 'several-origins'] }, ['town', 'village']],
    ['a kind', { kind: ['count'] }, ['count']],
    ['two facets → both must be met', { place: ['province'], kind: ['movement'] }, ['province']],
    ['an empty list of values asks for nothing', { kind: [] }, ['town', 'village', 'province', 'denial', 'count']],
    ['dates: said from a day', { from: '2024-12-06' }, ['town', 'village', 'denial']],
    ['dates: said up to a day', { to: '2024-12-04' }, ['province', 'count']],
    ['dates: said between two days, both included', { from: '2024-12-05', to: '2024-12-06' }, ['town', 'village']],
    ['dates: any report of a claim will do, and only reports', { from: '2024-12-04', to: '2024-12-04' }, ['count']],
    [
      'dates: happened, a range counts where it overlaps',
      { dates: 'happened', from: '2024-12-03', to: '2024-12-04' },
      ['town', 'count'],
    ],
    [
      'dates: happened, undated claims never',
      { dates: 'happened', to: '2024-12-31' },
      ['town', 'village', 'denial', 'count'],
    ],
    ['dates that run backwards → none', { from: '2024-12-06', to: '2024-12-05' }, []],
    ['text: the name of the origin', { text: 'MONITOR' }, ['province']],
    ['text: words in any order, in any part of a word', { text: 'ette ill' }, ['village']],
    ['text without a letter asks for nothing', { text: ' … ' }, ['town', 'village', 'province', 'denial', 'count']],
    ['what a search found stands in for reading', { text: 'x', matches: new Map([['count', 0]]) }, ['count']],
    ['an unknown place → none', { place: ['nowhere'] }, []],
    ['the name of an inherited key → none', { place: ['constructor'], origin: ['__proto__'] }, []],
  ];
  for (const [title, filter, ids, asOf = LAST] of cases) {
    it(title, () => assert.deepEqual(filterClaims(data, filter, asOf), ids));
  }
});

describe('facetCounts', () => {
  const count = (filter: ClaimFilter, facet: 'place' | 'kind' | 'standing' | 'origin' | 'source', asOf = LAST) =>
    Object.fromEntries(facetCounts(data, filter, asOf)[facet]);

  it('counts each value, areas with what lies within them', () =>
    assert.deepEqual(count({}, 'place'), { town: 2, province: 4, village: 1 }));
  it('a choice in one facet leaves the counts of that facet as they were', () =>
    assert.deepEqual(count({ place: ['village'] }, 'place'), count({}, 'place')));
  it('and counts the others by what it leaves', () =>
    assert.deepEqual(count({ place: ['village'] }, 'kind'), { control: 1 }));
  it('a choice in each of two facets: each is counted by the other', () => {
    const filter: ClaimFilter = { place: ['town'], kind: ['movement'] };
    assert.deepEqual(count(filter, 'place'), { province: 1 });
    assert.deepEqual(count(filter, 'kind'), { control: 1, denial: 1 });
  });
  it('dates and text count everywhere', () =>
    assert.deepEqual(count({ text: 'gazette', from: '2024-12-06' }, 'kind'), { control: 2, denial: 1 }));
  it('a count is what choosing the value gives', () => {
    const base: ClaimFilter = { from: '2024-12-04', kind: ['control', 'denial'] };
    for (const facet of ['place', 'origin', 'source', 'standing'] as const) {
      for (const [value, n] of facetCounts(data, base, LAST)[facet]) {
        assert.equal(filterClaims(data, { ...base, [facet]: [value] }, LAST).length, n, `${facet} ${value}`);
      }
    }
  });
  it('counts origins after speaksFor', () =>
    assert.deepEqual(count({}, 'origin'), { blue: 1, gazette: 1, monitor: 1, red: 1, locals: 1 }));
  it('counts as of the day', () => assert.deepEqual(count({}, 'standing', then('2024-12-05')), { 'single-origin': 3 }));
});

describe('whatToLoosen', () => {
  const cases: Array<[string, ClaimFilter, Array<[FilterPart, number]>]> = [
    ['nothing asked → nothing to loosen', {}, []],
    [
      'two parts that exclude each other → either, most found first',
      { place: ['town'], kind: ['movement'] },
      [
        ['kind', 2],
        ['place', 1],
      ],
    ],
    [
      'three parts, of which one is to blame → that one',
      { place: ['town'], kind: ['control'], text: 'nobody' },
      [['text', 1]],
    ],
    [
      'parts that fail only together → none helps alone',
      { place: ['town'], kind: ['movement'], from: '2024-12-08' },
      [],
    ],
    ['dates', { kind: ['count'], from: '2024-12-08' }, [['dates', 1]]],
  ];
  for (const [title, filter, parts] of cases) {
    it(title, () =>
      assert.deepEqual(
        whatToLoosen(data, filter, LAST).map(({ part, found }) => [part, found]),
        parts,
      ),
    );
    it(`${title}: dropping a part gives as many as it says`, () => {
      for (const [part, found] of parts) {
        assert.equal(filterClaims(data, withoutPart(filter, part), LAST).length, found);
      }
    });
  }
});

describe('sortClaims', () => {
  const all = filterClaims(data, {}, LAST);
  const byName = { comparePlaces: (a: string, b: string) => b.localeCompare(a) };
  const cases: Array<[string, ClaimOrder, string[], SortHelp?]> = [
    ['newest said first', 'said', ['denial', 'town', 'village', 'count', 'province']],
    ['newest event first, undated last', 'happened', ['denial', 'village', 'town', 'count', 'province']],
    ['by place, claims without one last', 'place', ['province', 'denial', 'town', 'village', 'count']],
    ['by place in the order of a language', 'place', ['village', 'denial', 'town', 'province', 'count'], byName],
    ['most denied first', 'denied', ['town', 'denial', 'village', 'count', 'province']],
    [
      'best found first, the rest by newest said',
      'found',
      ['count', 'province', 'denial', 'town', 'village'],
      {
        matches: new Map([
          ['count', 0],
          ['province', 1],
        ]),
      },
    ],
  ];
  for (const [title, order, ids, help] of cases) {
    it(title, () => assert.deepEqual(sortClaims(data, all, order, LAST, help), ids));
  }
  it('orders only what it was given', () =>
    assert.deepEqual(sortClaims(data, ['village', 'denial', 'nobody'], 'said', LAST), ['denial', 'village']));
});

describe('listedClaims', () => {
  it('is computed once for a day', () =>
    assert.equal(listedClaims(data, LAST), listedClaims(data, then('2024-12-07'))));
  it('survives records that name nobody known and places that lie in one another', () => {
    const broken = index([{ id: 'a', by: 'ghost', places: ['x'], reports: [{ source: 'nowhere', via: ['ghost'] }] }], {
      places: [
        { id: 'x', kind: 'town', name: {}, aliases: [], within: 'y' },
        { id: 'y', kind: 'town', name: {}, aliases: [], within: 'x' },
      ],
    });
    assert.deepEqual(filterClaims(broken, { place: ['y'], text: 'a' }, LAST), ['a']);
  });
});
