import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, eachDay, MAX_DAYS, positionOf } from '../../src/model/days.js';

describe('addDays', () => {
  const cases: Array<[string, string, number, string]> = [
    ['the next day', '2024-12-06', 1, '2024-12-07'],
    ['the day before', '2024-12-01', -1, '2024-11-30'],
    ['over a leap day', '2024-02-28', 2, '2024-03-01'],
    ['over a year', '2024-12-31', 1, '2025-01-01'],
    ['over the night in which clocks change', '2024-03-31', 1, '2024-04-01'],
    ['the last day there is stays', '9999-12-31', 1, '9999-12-31'],
    ['the first day there is stays', '0000-01-01', -1, '0000-01-01'],
  ];
  for (const [title, day, days, wanted] of cases) it(title, () => assert.equal(addDays(day, days), wanted));
});

describe('eachDay', () => {
  it('both ends are days of the row', () =>
    assert.deepEqual(eachDay('2024-11-29', '2024-12-01'), ['2024-11-29', '2024-11-30', '2024-12-01']));
  it('one day is a row of one', () => assert.deepEqual(eachDay('2024-12-01', '2024-12-01'), ['2024-12-01']));
  it('an end before the start → no days', () => assert.deepEqual(eachDay('2024-12-02', '2024-12-01'), []));
  it('more days than can be drawn → the last of them', () => {
    const days = eachDay('0001-01-01', '9999-12-31');
    assert.deepEqual([days.length, days.at(-1)], [MAX_DAYS, '9999-12-31']);
  });
});

describe('positionOf', () => {
  const cases: Array<[string, string, number]> = [
    ['the first day stands at the start', '2024-11-27', 0],
    ['the last day stands at the end', '2024-12-07', 1],
    ['a day between stands between', '2024-12-02', 0.5],
    ['a day before is held at the start', '2011-03-15', 0],
    ['a day after is held at the end', '2025-01-01', 1],
  ];
  for (const [title, day, at] of cases) it(title, () => assert.equal(positionOf(day, '2024-11-27', '2024-12-07'), at));
  it('a line of one day has one position', () => assert.equal(positionOf('2024-12-01', '2024-12-01', '2024-12-01'), 0));
});
