import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMapView, type MapChoice } from '../../src/model/map.js';
import type { AsOf } from '../../src/model/index.js';
import { index, row, then } from './build-dataset.js';

const LAST = then('2024-12-07');
const data = index(
  [
    { id: 'area', by: 'gazette', basis: 'reported', control: [row('province', 'blue')] },
    { id: 'a', by: 'blue', control: [row('town', 'blue-brigade', 'whole', 'red')] },
    { id: 'no', by: 'red-ministry', kind: 'denial', relations: [{ type: 'denies', claim: 'a' }] },
    { id: 'left', by: 'locals', control: [row('village', null, 'left', 'red')], reports: [{ source: 'day-7' }] },
  ],
  {
    places: [
      {
        id: 'province',
        kind: 'governorate',
        name: { en: 'province' },
        aliases: [],
        point: [36, 34],
        pointPrecision: 'approximate',
      },
      {
        id: 'town',
        kind: 'town',
        name: { en: 'town' },
        aliases: [],
        within: 'province',
        point: [36.5, 34.5],
        pointPrecision: 'exact',
      },
      { id: 'village', kind: 'village', name: { en: 'village' }, aliases: [], within: 'province' },
      { id: 'elsewhere', kind: 'town', name: { en: 'elsewhere' }, aliases: [] },
    ],
    redirects: { 'old-town': 'town' },
  },
);
const ids = (choice: MapChoice, asOf: AsOf = LAST) =>
  toMapView(data, asOf, choice).places.map(({ view }) => view.place.id);

describe('toMapView', () => {
  const cases: Array<[string, MapChoice, string[], AsOf?]> = [
    ['nothing asked → every place of a control row, areas last', {}, ['town', 'village', 'province']],
    [
      'before anything was said → the same places, without a report',
      {},
      ['town', 'village', 'province'],
      then('2024-12-01'),
    ],
    [
      'places named → these, each once, moved ids followed',
      { places: ['old-town', 'elsewhere', 'town', 'nowhere'] },
      ['town', 'elsewhere'],
    ],
    ['a holder → places that its side is named for', { holder: 'blue' }, ['town', 'province']],
    ['a holder who is said only to have left → none', { holder: 'red' }, []],
  ];
  for (const [title, choice, places, asOf] of cases) it(title, () => assert.deepEqual(ids(choice, asOf), places));

  it('a governorate is an area and never a point; a place without a point is left to the table', () =>
    assert.deepEqual(
      toMapView(data, LAST).places.map(({ area, point }) => [area, point]),
      [
        [false, [36.5, 34.5]],
        [false, null],
        [true, null],
      ],
    ));
  it('an area says nothing about its town, nor the town about it', () =>
    assert.deepEqual(
      toMapView(data, LAST).places.map(({ view }) => view.control.state),
      ['claimed', 'withdrawal-reported', 'reported'],
    ));
  it('the legend: who is named, which states occur, on whose word, and who denies', () => {
    const { holders, states, claimedBy, deniedBy } = toMapView(data, LAST);
    assert.deepEqual(
      [holders, claimedBy, deniedBy].map((agents) => agents.map(({ id }) => id)),
      [['blue-brigade', 'blue'], ['blue', 'locals', 'gazette'], ['red-ministry']],
    );
    assert.deepEqual(states, ['claimed', 'reported', 'withdrawal-reported']);
  });
  it('the legend before anything was said: nobody, no report', () => {
    const { holders, states, claimedBy } = toMapView(data, then('2024-12-01'));
    assert.deepEqual([holders, states, claimedBy], [[], ['no-report'], []]);
  });
});
