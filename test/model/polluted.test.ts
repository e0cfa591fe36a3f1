import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  facetCounts,
  filterClaims,
  toClaimFilter,
  toFilterStrings,
  toListView,
  whatToLoosen,
  withoutPart,
} from '../../src/model/index.js';
import { index, now, row } from './build-dataset.js';

const everyObject = Object.prototype as unknown as Record<string, unknown>;
const DAY = now('2024-12-08');
const claims = [
  { id: 'town', by: 'blue', control: [row('town', 'blue')] },
  { id: 'village', by: 'red', places: ['village'], reports: [{ source: 'day-6' }] },
];

/** What a host page has put on every object, under the name of a field that a filter may leave out. */
const polluted: ReadonlyArray<readonly [name: string, value: unknown]> = [
  ['text', 'village'],
  ['text', () => 'village'],
  ['standing', ['denied']],
  ['standing', 'denied'],
  ['place', ['village']],
  ['origin', 'red'],
  ['source', ['day-6']],
  ['kind', ['count']],
  ['kind', () => undefined],
  ['from', '2030-01-01'],
  ['to', '2011-03-15'],
  ['to', 7],
  ['dates', 'happened'],
  ['matches', new Map()],
];

/** Everything that is decided about two filters, as plain text. Made of a dataset of its own: what is kept is kept by dataset. */
function decided(): string {
  const data = index(claims);
  const empty = toClaimFilter({});
  const asked = toClaimFilter({ kind: 'control', from: '2024-12-05' });
  const view = toListView(data, { ...asked }, 'said', DAY);
  const { filter, chosen, loosen } = view;
  return JSON.stringify([
    [empty.text, empty.from, empty.to, empty.place, empty.kind, empty.dates, empty.matches],
    [filter.text, filter.from, filter.to, filter.place, filter.dates, filter.matches],
    [toFilterStrings({}), toFilterStrings(asked), chosen, loosen],
    [filterClaims(data, {}, DAY), filterClaims(data, asked, DAY), view.claims.map(({ id }) => id)],
    [...facetCounts(data, {}, DAY).kind],
    whatToLoosen(data, { place: ['nowhere'] }, DAY),
    [withoutPart({}, 'text').text, toFilterStrings(withoutPart(asked, 'kind'))],
  ]);
}

describe('a filter on a page that has put a property on every object', () => {
  const clean = decided();
  for (const [name, value] of polluted) {
    it(`asks for nothing more: ${name} = ${typeof value === 'function' ? 'a function' : JSON.stringify(value)}`, () => {
      everyObject[name] = value;
      let found = '';
      try {
        found = decided();
      } finally {
        delete everyObject[name];
      }
      assert.equal(found, clean);
    });
  }
});
