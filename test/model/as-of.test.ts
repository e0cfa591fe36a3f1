import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countingReports,
  partyOf,
  passageUrl,
  reportDay,
  safeUrl,
  sideOf,
  toAsOf,
  type AsOf,
} from '../../src/model/index.js';
import { AGENTS, agent, index, now, source, then } from './build-dataset.js';

describe('toAsOf', () => {
  const cases: Array<[string, string | null, string | null, string, string]> = [
    ['nothing asked → the last day covered, as known now', null, null, '2024-12-07', 'now'],
    ['a day asked → that day, as known then', '2024-12-05', null, '2024-12-05', 'then'],
    ['a day as known now → so', '2024-12-05', 'now', '2024-12-05', 'now'],
    ['no day, as known then → the last day, then', null, 'then', '2024-12-07', 'then'],
    ['a day that no calendar has → the last day covered', '2024-02-30', null, '2024-12-07', 'now'],
    ['words → the last day covered', 'yesterday', null, '2024-12-07', 'now'],
    ['an unknown kind of knowing → then', '2024-12-05', 'always', '2024-12-05', 'then'],
    ['a time of day is not a day → the last day covered', '2024-12-05T10:00', null, '2024-12-07', 'now'],
  ];
  for (const [title, day, known, wantedDay, wantedKnown] of cases) {
    it(title, () => assert.deepEqual(toAsOf(index([]).dataset, day, known), { day: wantedDay, known: wantedKnown }));
  }
});

describe('countingReports', () => {
  const data = index([
    { id: 'a', by: 'blue', on: '2024-12-04', reports: [{ source: 'day-7', said: '2024-12-05' }, { source: 'day-6' }] },
    { id: 'undated', by: 'blue', on: null, reports: [{ source: 'day-6' }] },
    {
      id: 'range',
      by: 'blue',
      on: '2024-12-03/2024-12-06',
      reports: [{ source: 'day-7', said: '2024-12-03/2024-12-06' }],
    },
    { id: 'foretold', by: 'blue', on: '2025-01', reports: [{ source: 'day-6' }] },
    { id: 'vague', by: 'blue', on: '2024-12-04', reports: [{ source: 'day-6', said: '2024-12' }] },
  ]);
  const cases: Array<[string, string, AsOf, number]> = [
    ['as known now: what had been foretold counts before it is to happen', 'foretold', now('2024-12-06'), 1],
    ['as known now: and not before it was foretold', 'foretold', now('2024-12-05'), 0],
    ['as known then: what was published had been said, however vague its day', 'vague', then('2024-12-06'), 1],
    ['as known then: what was said by the day counts, however late it was published', 'a', then('2024-12-05'), 1],
    ['as known then: without a day of saying, the day of publication counts', 'a', then('2024-12-06'), 2],
    ['as known then: nothing counts before it was said', 'a', then('2024-12-04'), 0],
    ['as known now: all of it counts from the day of the event', 'a', now('2024-12-04'), 2],
    ['as known now: nothing counts before the event', 'a', now('2024-12-03'), 0],
    ['as known now: an undated event counts from its first report', 'undated', now('2024-12-06'), 1],
    ['as known now: an undated event does not count before its first report', 'undated', now('2024-12-05'), 0],
    ['as known then: a range of saying counts from its end', 'range', then('2024-12-05'), 0],
    ['as known now: a range of the event counts from its start', 'range', now('2024-12-03'), 1],
  ];
  for (const [title, id, asOf, count] of cases)
    it(title, () => assert.equal(countingReports(data.claims.get(id)!, data, asOf).length, count));

  it('a report of an unknown source counts from the last day covered', () => {
    assert.equal(reportDay({ ...data.claims.get('undated')!.reports[0]!, source: 'nowhere' }, data), '2024-12-07');
  });
});

describe('partyOf and sideOf', () => {
  const data = index([], {
    agents: [
      ...AGENTS,
      agent('loop-a', 'person', { speaksFor: 'loop-b' }),
      agent('loop-b', 'person', { speaksFor: 'loop-a' }),
    ],
  });
  it('an office of a spokesman of a body → the body', () => assert.equal(partyOf(data, 'blue-press-office'), 'blue'));
  it('a brigade speaks for itself and belongs to its side', () =>
    assert.deepEqual([partyOf(data, 'blue-brigade'), sideOf(data, 'blue-brigade')], ['blue-brigade', 'blue']));
  it('a loop ends', () => assert.equal(partyOf(data, 'loop-a'), 'loop-b'));
  it('an unknown agent is its own party', () => assert.equal(partyOf(data, 'nobody'), 'nobody'));
});

describe('safeUrl', () => {
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:pass@host.example/',
    'vbscript:x',
    ' java\nscript:x',
    '//host.example/x',
    '',
  ]) {
    it(`${JSON.stringify(bad)} → stays text`, () => assert.equal(safeUrl(bad), null));
  }
  it('an ordinary address → itself', () =>
    assert.equal(safeUrl('https://news.example/a?b=c'), 'https://news.example/a?b=c'));
});

describe('passageUrl', () => {
  const anchor = { start: 0, end: 90, sha256: '', head: 'the well-kept road', tail: 'was cut, they said' };
  it('points at the passage by its first and last words, with hyphens and commas escaped', () => {
    assert.equal(
      passageUrl(source('x', '2024-12-05'), anchor),
      'https://news.example/x#:~:text=the%20well%2Dkept%20road,was%20cut%2C%20they%20said',
    );
  });
  it('first and last words that overlap are named as the one passage they are', () => {
    const words = 'before turning westward towards Damascus';
    const short = {
      ...anchor,
      end: words.length,
      head: 'before turning westward towards',
      tail: 'turning westward towards Damascus',
    };
    assert.equal(
      passageUrl(source('x', '2024-12-05'), short),
      'https://news.example/x#:~:text=before%20turning%20westward%20towards%20Damascus',
    );
  });
  it('a passage as short as its head is named once', () => {
    assert.equal(
      passageUrl(source('x', '2024-12-05'), { ...anchor, end: anchor.head.length, tail: anchor.head }),
      'https://news.example/x#:~:text=the%20well%2Dkept%20road',
    );
  });
  it('an address that must stay text → no link', () =>
    assert.equal(passageUrl({ ...source('x', '2024-12-05'), url: 'javascript:1' }, anchor), null));
});
