import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controlOf, type AsOf } from '../../src/model/index.js';
import { index, now, row, then, type ClaimSpec } from './build-dataset.js';

interface Case {
  title: string;
  claims: ClaimSpec[];
  asOf?: AsOf;
  place?: string;
  state: string;
  holders?: string[];
  deniedBy?: string[];
  claimedBy?: string[];
  extent?: string | null;
}

const took = (id: string, by: string, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  id,
  by,
  on: '2024-12-05',
  control: [row('town', 'blue', 'whole', 'red')],
  ...more,
});
const left = (id: string, by: string, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  id,
  by,
  on: '2024-12-05',
  kind: 'movement',
  control: [row('town', null, 'left', 'red')],
  ...more,
});
const denies = (claim: string) => [{ type: 'denies' as const, claim }];

const cases: Case[] = [
  { title: 'silence about a place → no-report', claims: [], state: 'no-report' },
  {
    title: 'a neighbour taken → no-report for the place itself',
    claims: [took('a', 'blue', { control: [row('village', 'blue')] })],
    state: 'no-report',
  },
  {
    title: 'the province taken → no-report for its town',
    claims: [took('a', 'blue', { control: [row('province', 'blue')] })],
    state: 'no-report',
  },
  {
    title: 'the town taken → no-report for its province',
    claims: [took('a', 'blue')],
    place: 'province',
    state: 'no-report',
  },
  {
    title: 'a party says that it holds the town → claimed',
    claims: [took('a', 'blue')],
    state: 'claimed',
    holders: ['blue'],
    extent: 'whole',
  },
  {
    title: 'its spokesman says so → claimed',
    claims: [took('a', 'blue-spokesman')],
    state: 'claimed',
    holders: ['blue'],
  },
  {
    title: 'an outlet says so in its own voice → reported',
    claims: [took('a', 'gazette', { basis: 'reported' })],
    state: 'reported',
    holders: ['blue'],
  },
  {
    title: 'its own radio says so → claimed',
    claims: [took('a', 'blue-radio', { basis: 'reported' })],
    state: 'claimed',
    holders: ['blue'],
  },
  {
    title: 'a monitor says so → reported',
    claims: [took('a', 'monitor', { basis: 'assessed' })],
    state: 'reported',
    holders: ['blue'],
  },
  {
    title: 'an analyst says so → assessed',
    claims: [took('a', 'analyst', { basis: 'assessed' })],
    state: 'assessed',
    holders: ['blue'],
  },
  {
    title: 'another party says so → reported, not claimed',
    claims: [took('a', 'green')],
    state: 'reported',
    holders: ['blue'],
  },
  {
    title: 'a party and an outlet say so → reported',
    claims: [took('a', 'blue'), took('b', 'gazette', { basis: 'reported' })],
    state: 'reported',
    holders: ['blue'],
  },
  {
    title: 'only the centre is claimed → the extent stays the centre',
    claims: [took('a', 'blue', { control: [row('town', 'blue', 'centre')] })],
    state: 'claimed',
    extent: 'centre',
  },
  {
    title: 'two outlets, the whole and most of it, same day → the narrower is said',
    claims: [
      took('a', 'gazette', { basis: 'reported' }),
      took('b', 'herald', { basis: 'reported', control: [row('town', 'blue', 'most')] }),
    ],
    state: 'reported',
    extent: 'most',
  },
  {
    title: 'an outlet says the centre, the party itself the whole → no wider than the outlet says',
    claims: [took('a', 'gazette', { basis: 'reported', control: [row('town', 'blue', 'centre')] }), took('b', 'blue')],
    state: 'reported',
    extent: 'centre',
  },
  {
    title: 'two groups of one side are named → one holder, the side',
    claims: [
      took('a', 'gazette', { basis: 'reported', control: [row('town', 'blue-brigade')] }),
      took('b', 'herald', { basis: 'reported', control: [row('town', 'blue-guard')] }),
    ],
    state: 'reported',
    holders: ['blue'],
  },
  {
    title: 'entered → contested, not claimed',
    claims: [took('a', 'blue', { control: [row('town', 'blue', 'entered', 'red')] })],
    state: 'contested',
    holders: ['blue', 'red'],
    extent: null,
  },
  {
    title: 'the outskirts reached → contested',
    claims: [took('a', 'blue', { control: [row('town', 'blue', 'outskirts')] })],
    state: 'contested',
    holders: ['blue'],
  },
  {
    title: 'surrounded → no-report of who holds it',
    claims: [took('a', 'blue', { control: [row('town', 'blue', 'surrounded')] })],
    state: 'no-report',
  },
  {
    title: 'entered, then taken by the same side → no longer contested',
    claims: [took('a', 'blue', { on: '2024-12-04', control: [row('town', 'blue', 'entered')] }), took('b', 'blue')],
    state: 'claimed',
  },
  {
    title: 'held by one side while the other enters → contested between both',
    claims: [
      took('a', 'red', { on: '2024-12-03', control: [row('town', 'red', 'held')] }),
      took('b', 'blue', { control: [row('town', 'blue', 'entered')] }),
    ],
    state: 'contested',
    holders: ['blue', 'red'],
  },
  {
    title: 'taken, and the other side says on the same day that it holds it → accounts-differ',
    claims: [took('a', 'blue'), took('b', 'red', { control: [row('town', 'red', 'held')] })],
    state: 'accounts-differ',
    holders: ['blue', 'red'],
  },
  {
    title: 'held on the 3rd, taken from that holder on the 5th → the later account',
    claims: [took('a', 'red', { on: '2024-12-03', control: [row('town', 'red', 'held')] }), took('b', 'blue')],
    state: 'claimed',
    holders: ['blue'],
  },
  {
    title: 'taken on the 5th, retaken from that holder on the 6th → the later account',
    claims: [took('a', 'blue'), took('b', 'red', { on: '2024-12-06', control: [row('town', 'red', 'whole', 'blue')] })],
    state: 'claimed',
    holders: ['red'],
  },
  {
    title: 'a later holder who is not said to have taken it from the earlier one → accounts-differ',
    claims: [took('a', 'blue'), took('b', 'green', { on: '2024-12-06', control: [row('town', 'green')] })],
    state: 'accounts-differ',
    holders: ['green', 'blue'],
  },
  {
    title: 'a denial without a holder → still claimed, and denied by whom',
    claims: [took('a', 'blue'), { id: 'no', by: 'red-ministry', kind: 'denial', relations: denies('a') }],
    state: 'claimed',
    deniedBy: ['red-ministry'],
  },
  {
    title: 'a denial that says the former holder is still there → accounts-differ',
    claims: [
      took('a', 'blue'),
      { id: 'no', by: 'red-ministry', kind: 'denial', control: [row('town', 'red', 'held')], relations: denies('a') },
    ],
    state: 'accounts-differ',
    holders: ['red', 'blue'],
    deniedBy: ['red-ministry'],
  },
  {
    title: 'a denial about one village of a list → the town is not denied',
    claims: [
      took('a', 'gazette', { basis: 'reported', control: [row('town', 'blue'), row('village', 'blue')] }),
      { id: 'no', by: 'red', kind: 'denial', places: ['village'], relations: denies('a') },
    ],
    state: 'reported',
    deniedBy: [],
  },
  {
    title: 'a denial about the province → reaches the town inside it',
    claims: [
      left('a', 'locals'),
      { id: 'no', by: 'red', kind: 'denial', places: ['province'], relations: denies('a') },
    ],
    state: 'withdrawal-reported',
    deniedBy: ['red'],
  },
  {
    title: 'the holder left, nobody named after → withdrawal-reported, not capture',
    claims: [left('a', 'locals')],
    state: 'withdrawal-reported',
    holders: [],
    extent: 'left',
  },
  {
    title: 'the holder left and a successor is named the same day → the successor',
    claims: [left('a', 'locals'), took('b', 'blue')],
    state: 'claimed',
    holders: ['blue'],
  },
  {
    title: 'said to have left and said to hold it, on one day → accounts-differ',
    claims: [left('a', 'locals'), took('b', 'red', { control: [row('town', 'red', 'held')] })],
    state: 'accounts-differ',
    holders: ['red'],
  },
  {
    title: 'the new holder leaves later → withdrawal-reported again',
    claims: [
      took('a', 'blue', { on: '2024-12-04' }),
      left('b', 'locals', { control: [row('town', null, 'left', 'blue')] }),
    ],
    state: 'withdrawal-reported',
  },
  { title: 'a retracted claim → no-report', claims: [took('a', 'blue', { status: 'retracted' })], state: 'no-report' },
  {
    title: 'taken on the 5th, asked for the 4th → no-report',
    claims: [took('a', 'blue')],
    asOf: now('2024-12-04'),
    state: 'no-report',
  },
  {
    title: 'taken at some time from the 3rd to the 5th, asked for the 4th as known now → no-report',
    claims: [took('a', 'blue', { on: '2024-12-03/2024-12-05' })],
    asOf: now('2024-12-04'),
    state: 'no-report',
  },
  {
    title: 'the same, asked for the 5th → claimed',
    claims: [took('a', 'blue', { on: '2024-12-03/2024-12-05' })],
    asOf: now('2024-12-05'),
    state: 'claimed',
  },
  {
    title: 'taken in December, reported on the 5th, asked for the 5th → claimed',
    claims: [took('a', 'blue', { on: '2024-12' })],
    asOf: now('2024-12-05'),
    state: 'claimed',
  },
  {
    title: 'happened on the 5th, said on the 6th, asked for the 5th as known then → no-report',
    claims: [took('a', 'blue', { reports: [{ source: 'day-7', said: '2024-12-06' }] })],
    asOf: then('2024-12-05'),
    state: 'no-report',
  },
  {
    title: 'the same, as known now → claimed',
    claims: [took('a', 'blue', { reports: [{ source: 'day-7', said: '2024-12-06' }] })],
    asOf: now('2024-12-05'),
    state: 'claimed',
  },
  {
    title: 'held, and an encirclement by others denied → nobody denied the holding',
    claims: [
      took('a', 'monitor', { control: [row('town', 'red', 'held')] }),
      took('b', 'blue', { control: [row('town', 'blue', 'surrounded')] }),
      { id: 'no', by: 'red', kind: 'denial', relations: denies('b') },
    ],
    state: 'reported',
    holders: ['red'],
    deniedBy: [],
  },
  {
    title: 'held by one, and that the other left denied → nobody denied the holding',
    claims: [
      took('a', 'monitor'),
      left('b', 'locals'),
      { id: 'no', by: 'red', kind: 'denial', relations: denies('b') },
    ],
    state: 'reported',
    holders: ['blue'],
    deniedBy: [],
  },
  {
    title: 'accounts differ, and an encirclement by others denied → nobody denied the accounts',
    claims: [
      took('a', 'monitor'),
      took('b', 'locals', { control: [row('town', 'red', 'held')] }),
      took('c', 'monitor', { control: [row('town', 'analyst', 'surrounded')] }),
      { id: 'no', by: 'red', kind: 'denial', relations: denies('c') },
    ],
    state: 'accounts-differ',
    deniedBy: [],
  },
  {
    title: 'contested, and a withdrawal denied → nobody denied the fighting',
    claims: [
      took('a', 'monitor', { control: [row('town', 'blue', 'entered', 'red')] }),
      left('b', 'locals', { control: [row('town', null, 'left', 'other')] }),
      { id: 'no', by: 'red', kind: 'denial', relations: denies('b') },
    ],
    state: 'contested',
    deniedBy: [],
  },
  {
    title: 'left, and an encirclement denied → nobody denied the leaving',
    claims: [
      left('a', 'locals'),
      took('b', 'monitor', { control: [row('town', 'blue', 'surrounded')] }),
      { id: 'no', by: 'red', kind: 'denial', relations: denies('b') },
    ],
    state: 'withdrawal-reported',
    deniedBy: [],
  },
  {
    title: 'assessed by one, claimed by its holder → assessed by the one',
    claims: [took('a', 'analyst', { basis: 'assessed' }), took('b', 'blue')],
    state: 'assessed',
    claimedBy: ['analyst'],
  },
  {
    title: 'its own origin takes back that it holds all of it → contested',
    claims: [
      took('a', 'blue'),
      took('b', 'blue', {
        control: [row('town', 'blue', 'outskirts', 'red')],
        relations: [{ type: 'supersedes', claim: 'a' }],
      }),
    ],
    state: 'contested',
  },
  {
    title: 'its own origin says later that it has left → withdrawal-reported',
    claims: [
      took('a', 'red', { control: [row('town', 'red', 'held')] }),
      left('b', 'red', { relations: [{ type: 'supersedes', claim: 'a' }] }),
    ],
    state: 'withdrawal-reported',
  },
];

describe('controlOf', () => {
  for (const {
    title,
    claims,
    asOf = then('2024-12-07'),
    place = 'town',
    state,
    holders,
    deniedBy,
    claimedBy,
    extent,
  } of cases) {
    it(title, () => {
      const control = controlOf(place, index(claims), asOf);
      assert.equal(control.state, state);
      if (holders) assert.deepEqual([...control.holders].sort(), [...holders].sort());
      if (deniedBy) assert.deepEqual(control.deniedBy, deniedBy);
      if (claimedBy) assert.deepEqual(control.claimedBy, claimedBy);
      if (extent !== undefined) assert.equal(control.extent, extent);
    });
  }

  it('says the day of the newest report and its age in days', () => {
    const { newest, ageDays } = controlOf(
      'town',
      index([took('a', 'blue', { reports: [{ source: 'day-5' }, { source: 'day-4' }] })]),
      then('2024-12-07'),
    );
    assert.deepEqual([newest, ageDays], ['2024-12-05', 2]);
  });

  it('has no age without a report', () => {
    assert.equal(controlOf('town', index([]), then('2024-12-07')).ageDays, null);
  });

  it('never gives a report an age below zero: what is known now may have been said later', () => {
    assert.equal(
      controlOf('town', index([took('a', 'blue', { reports: [{ source: 'day-7' }] })]), now('2024-12-05')).ageDays,
      0,
    );
  });

  it('keeps replaced accounts as evidence, after the current ones', () => {
    const held = took('old', 'red', { on: '2024-12-03', control: [row('town', 'red', 'held')] });
    const { evidence } = controlOf('town', index([held, took('new', 'blue')]), then('2024-12-07'));
    assert.deepEqual(
      evidence.map(({ claim, current }) => [claim.id, current]),
      [
        ['new', true],
        ['old', false],
      ],
    );
  });

  it('keeps an encirclement as evidence though it says nothing about who holds the place', () => {
    const { evidence, state } = controlOf(
      'town',
      index([took('a', 'blue', { control: [row('town', 'blue', 'surrounded')] })]),
      then('2024-12-07'),
    );
    assert.deepEqual([state, evidence.length], ['no-report', 1]);
  });
});
