import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesBetween, changesOn, countsByDay, type ControlChange } from '../../src/model/changes.js';
import { controlOf, type AsOf } from '../../src/model/index.js';
import { narrowTo, placesWithControl } from '../../src/model/turning-days.js';
import { AGENTS, index, now, row, then, type ClaimSpec } from './build-dataset.js';

const took = (id: string, by: string, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  id,
  by,
  on: '2024-12-04',
  control: [row('town', 'blue', 'whole', 'red')],
  ...more,
});
const denies = (claim: string) => [{ type: 'denies' as const, claim }];
const line = ({ place, before, after, why }: ControlChange): string =>
  `${place}: ${before.control.state} → ${after.control.state} by ${why.join('+')}`;

describe('changesOn', () => {
  const cases: Array<[string, ClaimSpec[], AsOf, string[]]> = [
    [
      'the day it was first said → a change, with the claim behind it',
      [took('a', 'gazette')],
      then('2024-12-05'),
      ['town: no-report → reported by a'],
    ],
    ['the day after → nothing', [took('a', 'gazette')], then('2024-12-06'), []],
    [
      'as known now → on the day it happened',
      [took('a', 'gazette')],
      now('2024-12-04'),
      ['town: no-report → reported by a'],
    ],
    ['and not on the day it was said', [took('a', 'gazette')], now('2024-12-05'), []],
    [
      'another report of the same → nothing: it reads the same',
      [took('a', 'gazette', { reports: [{ source: 'day-5' }, { source: 'day-6' }] })],
      then('2024-12-06'),
      [],
    ],
    [
      'another origin that says the same → nothing',
      [took('a', 'gazette'), took('b', 'herald', { reports: [{ source: 'day-6' }] })],
      then('2024-12-06'),
      [],
    ],
    [
      'a more independent voice → claimed becomes reported',
      [took('a', 'blue'), took('b', 'herald', { reports: [{ source: 'day-6' }] })],
      then('2024-12-06'),
      ['town: claimed → reported by b'],
    ],
    [
      'a denial → the state stays and reads differently',
      [
        took('a', 'blue'),
        { id: 'no', by: 'red', kind: 'denial', relations: denies('a'), reports: [{ source: 'day-6' }] },
      ],
      then('2024-12-06'),
      ['town: claimed → claimed by no'],
    ],
    [
      'a smaller extent → reads differently',
      [
        took('a', 'blue'),
        took('b', 'blue', {
          on: '2024-12-06',
          control: [row('town', 'blue', 'centre')],
          reports: [{ source: 'day-6' }],
        }),
      ],
      then('2024-12-06'),
      ['town: claimed → claimed by b'],
    ],
    [
      'the other side says it holds the town → accounts differ, by the new account alone',
      [took('a', 'blue'), took('b', 'red', { control: [row('town', 'red', 'held')], reports: [{ source: 'day-6' }] })],
      then('2024-12-06'),
      ['town: claimed → accounts-differ by b'],
    ],
    [
      'another assessor → reads differently, because an assessment is always somebody’s',
      [
        took('a', 'analyst', { basis: 'assessed' }),
        took('b', 'green', { basis: 'assessed', reports: [{ source: 'day-6' }] }),
      ],
      then('2024-12-06'),
      ['town: assessed → assessed by b'],
    ],
    [
      'several places → each',
      [took('a', 'blue', { control: [row('town', 'blue'), row('village', 'blue')] })],
      then('2024-12-05'),
      ['town: no-report → claimed by a', 'village: no-report → claimed by a'],
    ],
  ];
  for (const [title, claims, asOf, lines] of cases) {
    it(title, () => assert.deepEqual(changesOn(index(claims), asOf).map(line), lines));
  }
  it('asks only about the places named, each once, moved ids followed', () => {
    const data = index([took('a', 'blue', { control: [row('town', 'blue'), row('village', 'blue')] })], {
      redirects: { 'old-village': 'village' },
    });
    assert.deepEqual(
      changesOn(data, then('2024-12-05'), ['old-village', 'village', 'nowhere']).map(({ place }) => place),
      ['village'],
    );
  });
  it('names cities first, then towns, areas, and sites last; within a kind what most claims speak for', () => {
    const place = (id: string, kind: 'city' | 'town' | 'governorate' | 'road') => ({
      id,
      kind,
      name: { en: id },
      aliases: [],
    });
    const data = index(
      [
        took('a', 'blue', { control: ['road', 'area', 'b-town', 'c-town', 'city'].map((id) => row(id, 'blue')) }),
        took('b', 'gazette', { control: [row('c-town', 'blue')] }),
      ],
      {
        places: [
          place('road', 'road'),
          place('area', 'governorate'),
          place('b-town', 'town'),
          place('c-town', 'town'),
          place('city', 'city'),
        ],
      },
    );
    assert.deepEqual(
      changesOn(data, then('2024-12-05')).map((one) => one.place),
      ['city', 'c-town', 'b-town', 'area', 'road'],
    );
  });
});

describe('changesBetween', () => {
  const data = index([took('a', 'gazette', { reports: [{ source: 'day-6' }] })]);
  it('then and now of one day → what has become known since', () =>
    assert.deepEqual(changesBetween(data, then('2024-12-05'), now('2024-12-05')).map(line), [
      'town: no-report → reported by a',
    ]));
  it('backwards → what had not been said yet', () =>
    assert.deepEqual(changesBetween(data, then('2024-12-07'), then('2024-12-05')).map(line), [
      'town: reported → no-report by ',
    ]));
  it('over several days → what changed in all of them', () =>
    assert.deepEqual(changesBetween(data, then('2024-12-01'), then('2024-12-07')).map(line), [
      'town: no-report → reported by a',
    ]));
});

describe('narrowTo', () => {
  it('gives the same control as the whole dataset, on every day, both ways', () => {
    const data = index(
      [
        took('a', 'blue'),
        took('b', 'gazette', { control: [row('village', 'red'), row('town', 'red', 'held')] }),
        { id: 'no', by: 'red', kind: 'denial', relations: denies('a'), reports: [{ source: 'day-6' }] },
        { id: 'left', by: 'locals', control: [row('village', null, 'left', 'red')], reports: [{ source: 'day-7' }] },
      ],
      { agents: AGENTS },
    );
    for (const place of [...placesWithControl(data), 'province']) {
      for (let day = 1; day <= 7; day += 1) {
        for (const asOf of [then(`2024-12-0${day}`), now(`2024-12-0${day}`)]) {
          assert.deepEqual(controlOf(place, narrowTo(data, place), asOf), controlOf(place, data, asOf));
        }
      }
    }
  });
});

describe('countsByDay', () => {
  it('counts claims, not reports, on each day they were said; days without any are there too', () => {
    const data = index([
      took('a', 'blue', { reports: [{ source: 'day-5' }, { source: 'herald-5' }, { source: 'day-7' }] }),
      took('b', 'blue', { reports: [{ source: 'day-7', said: '2024-12-06/2024-12-07' }] }),
      took('c', 'blue', { reports: [{ source: 'day-7', said: '2024-12-04' }] }),
      took('gone', 'blue', { status: 'withdrawn' }),
    ]);
    assert.deepEqual(
      countsByDay(data).map(({ claims }) => claims),
      [0, 0, 0, 1, 1, 0, 2],
    );
    assert.deepEqual(countsByDay(data, '2024-12-04', '2024-12-05'), [
      { day: '2024-12-04', claims: 1 },
      { day: '2024-12-05', claims: 1 },
    ]);
  });
});
