import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toAsOfWords, toChangesWords } from '../../src/i18n/changes-words.js';
import { toHistoryWords } from '../../src/i18n/history-words.js';
import { loadMessages, localeFor, plainText, type Locale } from '../../src/i18n/index.js';
import { toListWords } from '../../src/i18n/filter-words.js';
import { toPrintedSources } from '../../src/i18n/printed-words.js';
import { comparePlaces, moreWords, toPageWords } from '../../src/i18n/list-words.js';
import { hiddenWords, toMapWords } from '../../src/i18n/map-words.js';
import { toSourcesWords } from '../../src/i18n/sources-words.js';
import { moreDaysWords, toTimelineWords } from '../../src/i18n/timeline-words.js';
import {
  asOfMessages,
  historyMessages,
  listMessages,
  mapMessages,
  sourcesMessages,
  timelineMessages,
} from '../../src/i18n/views.js';
import {
  changesBetween,
  changesOn,
  citationsOf,
  countsByDay,
  historyOf,
  timelineOf,
  toListView,
  toMapView,
  type AsOf,
  type ClaimFilter,
  type ClaimOrder,
  type DatasetIndex,
} from '../../src/model/index.js';
import type { Rich } from '../../src/i18n/words.js';
import type { Dataset } from '../../src/schema/types.js';
import { agent, AGENTS, index, now, row, source, SOURCES, then, type ClaimSpec } from '../model/build-dataset.js';

await loadMessages('ar');
for (const dictionary of [
  asOfMessages,
  historyMessages,
  listMessages,
  mapMessages,
  sourcesMessages,
  timelineMessages,
]) {
  await dictionary.load('ar');
}

const LAST = then('2024-12-07');
const english = localeFor('en');
const arabic = localeFor('ar');
const read = (words: Rich) => plainText(words);
/** Names of a label for assistive technology are isolated; here they are only read. */
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const took = (id: string, by: string, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  id,
  by,
  on: '2024-12-05',
  control: [row('town', 'blue', 'whole', 'red')],
  ...more,
});
const denial = (id: string, of: string, more: Partial<ClaimSpec> = {}): ClaimSpec => ({
  id,
  by: 'red',
  kind: 'denial',
  relations: [{ type: 'denies', claim: of }],
  ...more,
});

interface ListCase {
  asOf: AsOf;
  order: ClaimOrder;
  more: Partial<Dataset>;
  locale: Locale;
}

describe('what a list says', () => {
  const claims = [
    took('a', 'blue'),
    took('b', 'gazette', { control: [row('village', 'blue')], reports: [{ source: 'herald-6' }] }),
    denial('no', 'a'),
  ];
  const list = (
    filter: ClaimFilter = {},
    { asOf = LAST, order = 'said', more = {}, locale = english }: Partial<ListCase> = {},
  ) => {
    const data = index(claims, more);
    return toListWords(toListView(data, filter, order, asOf), data, locale);
  };
  const facet = (name: string, filter: ClaimFilter = {}, more: Partial<Dataset> = {}) =>
    list(filter, { more })
      .facets.find((one) => one.facet === name)!
      .options.map((option) => `${option.chosen ? '*' : ''}${read(option.label)} ${option.count}`);

  it('how many were found, of how many, and as of when', () => {
    const words = list({ kind: ['denial'] });
    assert.deepEqual(
      [words.total, words.found, words.announcement, read(words.asOf)],
      ['3 claims', '1 of 3 claims', 'One claim found', 'As of 7 Dec 2024, as known then'],
    );
  });
  it('in Arabic, with its plural forms', () => {
    const words = list({ kind: ['denial'] }, { locale: arabic });
    assert.deepEqual(
      [words.total, words.found, words.announcement],
      ['3 ادعاءات', '1 من أصل 3 ادعاءات', 'عُثر على ادعاء واحد'],
    );
  });
  it('in Arabic digits on request', () =>
    assert.equal(list({ kind: ['denial'] }, { locale: localeFor('ar', 'arab') }).found, '١ من أصل ٣ ادعاءات'));
  const summaries: Array<[string, ClaimFilter, string]> = [
    ['nothing chosen', {}, 'Filters'],
    ['one value → its name', { standing: ['denied'] }, 'Filters: denied'],
    ['several of one facet → their number', { place: ['town', 'village'] }, 'Filters: 2 places'],
    ['several facets', { standing: ['denied'], place: ['town', 'village'] }, 'Filters: denied, 2 places'],
    ['dates', { from: '2024-12-01', to: '2024-12-05' }, 'Filters: said 1 Dec 2024 to 5 Dec 2024'],
    ['dates from', { from: '2024-12-01' }, 'Filters: said from 1 Dec 2024'],
    ['dates up to, of the event', { to: '2024-12-05', dates: 'happened' }, 'Filters: happened up to 5 Dec 2024'],
    ['text stands in its own field', { text: 'blue' }, 'Filters'],
  ];
  for (const [title, filter, words] of summaries) {
    it(`folded filters, ${title} → “${words}”`, () => assert.equal(read(list(filter).filters), words));
  }
  it('values with most claims first, which stay in place when one is chosen', () => {
    assert.deepEqual(facet('place'), ['province 2', 'town 1', 'village 1']);
    assert.deepEqual(facet('place', { place: ['village'], kind: ['denial'] }), ['province 0', 'town 0', '*village 0']);
  });
  it('a chosen value that the record does not have stays in sight', () =>
    assert.deepEqual(facet('place', { place: ['nowhere'] }).at(-1), '*nowhere 0'));
  it('an article by its outlet, where the outlet has several with its title, else its day, else its address', () => {
    const labels = (sources: Dataset['sources']) => facet('source', {}, { sources });
    assert.deepEqual(labels([source('day-5', '2024-12-05'), source('herald-6', '2024-12-06', 'herald')]), [
      'gazette 2',
      'herald 1',
    ]);
    assert.deepEqual(labels(SOURCES)[0], 'gazette, 5 Dec 2024 2');
    assert.deepEqual(
      labels([source('day-5', '2024-12-05'), source('herald-6', '2024-12-05')])[0],
      'gazette, 5 Dec 2024 (news.example/day-5) 2',
    );
    assert.deepEqual(
      labels([{ ...source('day-5', '2024-12-05'), title: 'The road' }, source('herald-6', '2024-12-05')]),
      ['gazette: The road 2', 'gazette, 5 Dec 2024 1'],
    );
  });
  it('a standing says no more than it knows: unnamed sources are no origin', () =>
    assert.ok(facet('standing').includes('at most one named origin 3')));
  it('a value is read out with its number in words', () =>
    assert.equal(bare(list().facets[1]!.options[0]!.accessibleLabel), 'province: 2 claims'));
  it('each choice can be taken back by itself, and says what it is', () =>
    assert.deepEqual(
      list({ text: ' blue ', standing: ['denied'], origin: ['blue-spokesman'], to: '2024-12-05' }).chips.map(
        ({ part, value, accessibleLabel }) => [part, value, bare(accessibleLabel)],
      ),
      [
        ['text', null, 'Remove the filter “blue”'],
        ['standing', 'denied', 'Remove the filter denied'],
        ['origin', 'blue', 'Remove the filter blue'],
        ['dates', null, 'Remove the filter said up to 5 Dec 2024'],
      ],
    ));
  it('nothing found → what to loosen, and what that gives', () => {
    const { empty } = list({ place: ['village'], kind: ['denial'] });
    assert.deepEqual(
      [read(empty!.text), empty!.hints.map(({ label }) => label)],
      ['No claim meets all of this.', ['Without “Place”: one claim', 'Without “Kind”: one claim']],
    );
  });
  it('nothing said yet → that, and not that the filter is to blame', () =>
    assert.equal(read(list({}, { asOf: then('2024-12-01') }).empty!.text), 'Nothing had been said by 1 Dec 2024.'));
  it('something found → nothing to loosen', () => assert.equal(list().empty, null));
  it('the best match is an order only of a search', () => {
    const orders = (filter: ClaimFilter) => list(filter).sort.options.map(({ value }) => value);
    assert.deepEqual([orders({}).includes('found'), orders({ text: 'blue' }).includes('found')], [false, true]);
  });
  it('says where the record ends', () =>
    assert.deepEqual(list({}, { asOf: then('2024-12-31') }).notices.map(read), [
      'The record ends on 7 Dec 2024; later reports are not in it.',
    ]));
  it('portions and pages', () => {
    assert.deepEqual(moreWords(english, 52, 20), {
      show: 'Show 20 more',
      unprinted: '52 more claims are not printed here.',
    });
    assert.deepEqual(moreWords(arabic, 2, 20), {
      show: 'عرض ادعاءين آخرين',
      unprinted: 'لم يُطبع هنا ادعاءان آخران.',
    });
    assert.equal(moreWords(english, 0, 20), null);
    assert.equal(toPageWords(english, 2, 20, 35).where, '21–35 of 35');
  });
  it('places are ordered as the language orders their names', () => {
    const data = index([], {
      places: ['Çorum', 'Zonguldak', 'Denizli'].map((tr) => ({
        id: tr,
        kind: 'city' as const,
        name: { tr },
        aliases: [],
      })),
    });
    assert.deepEqual(['Zonguldak', 'Denizli', 'Çorum', 'unknown'].sort(comparePlaces(data, localeFor('tr'))), [
      'Çorum',
      'Denizli',
      'unknown',
      'Zonguldak',
    ]);
  });
});

describe('what a timeline says', () => {
  const timeline = (claims: ClaimSpec[], asOf: AsOf = LAST, locale = english) => {
    const data = index(claims);
    return toTimelineWords(timelineOf(data, asOf), asOf, data, locale);
  };
  const cases: Array<[string, Partial<ClaimSpec>, string[]]> = [
    [
      'happened and published on different days',
      { reports: [{ source: 'day-7' }] },
      ['happened 5 Dec', 'published 7 Dec'],
    ],
    [
      'said, stated',
      { reports: [{ source: 'day-7', said: '2024-12-06', saidBasis: 'stated' }] },
      ['happened 5 Dec', 'said 6 Dec'],
    ],
    [
      'said, inferred',
      { reports: [{ source: 'day-7', said: '2024-12-06', saidBasis: 'inferred' }] },
      ['happened 5 Dec', 'said 6 Dec, inferred'],
    ],
    [
      'said in a year',
      { reports: [{ source: 'day-7', said: '2022', saidBasis: 'stated' }] },
      ['happened 5 Dec', 'said 2022'],
    ],
    [
      'said on several days, and published on another',
      {
        reports: [
          { source: 'day-7', said: '2024-12-05' },
          { source: 'day-7', said: '2024-12-06' },
          { source: 'day-7' },
        ],
      },
      ['happened 5 Dec', 'said 5 Dec and 6 Dec', 'published 7 Dec'],
    ],
    ['both on one day', { reports: [{ source: 'day-5', said: '2024-12-05' }] }, ['happened and said 5 Dec']],
    ['happened and published on one day', {}, ['happened and published 5 Dec']],
    [
      'both on one day, one of them inferred',
      { reports: [{ source: 'day-5', said: '2024-12-05', saidBasis: 'inferred' }] },
      ['happened 5 Dec', 'said 5 Dec, inferred'],
    ],
    ['about a day', { on: '2024-12-04~' }, ['happened about 4 Dec', 'published 5 Dec']],
    ['a year', { on: '2011' }, ['happened 2011', 'published 5 Dec']],
    ['not stated', { on: null }, ['date of the event not stated', 'published 5 Dec']],
  ];
  for (const [title, claim, when] of cases) {
    it(title, () => assert.deepEqual(timeline([took('a', 'blue', claim)]).groups[0]!.entries[0]!.when, when));
  }
  it('headings say the year, as coarse as the record', () =>
    assert.deepEqual(
      timeline([took('a', 'blue'), took('b', 'blue', { on: '2011' })]).groups.map(({ date }) => date.text),
      ['2011', '5 Dec 2024'],
    ));
  it('an answer beside a claim says its own days', () =>
    assert.deepEqual(
      timeline([took('a', 'blue'), denial('no', 'a', { reports: [{ source: 'day-6' }] })]).groups[0]!.entries[0]!
        .answers,
      [{ claimId: 'no', when: ['date of the event not stated', 'published 6 Dec'] }],
    ));
  it('Arabic', () =>
    assert.deepEqual(timeline([took('a', 'blue')], LAST, arabic).groups[0]!.entries[0]!.when, [
      'الحدث والنشر: 5 كانون\u00a0الأول',
    ]));
  it('nothing to show → that nothing had been said', () =>
    assert.equal(timeline([took('a', 'blue')], then('2024-12-01')).nothing, 'Nothing had been said by 1 Dec 2024.'));
  it('portions', () => {
    assert.deepEqual(moreDaysWords(english, 5, 3), {
      show: 'Show 3 more days',
      unprinted: '5 more days are not printed here.',
    });
    assert.equal(moreDaysWords(english, 0, 0), null);
  });
});

describe('what a history says', () => {
  const history = (claims: ClaimSpec[], locale = english) => {
    const data = index(claims);
    return toHistoryWords(historyOf(data, 'town')!, data, locale)!;
  };
  const labels = (claims: ClaimSpec[], band: 0 | 1 = 0, locale = english) =>
    // Engines disagree on the spaces around the dash of a range.
    history(claims, locale).bands[band]!.segments.map(({ label }) => bare(label).replace(/\s*–\s*/, '–'));

  it('every run: days, state, what is new; and where nothing is newer', () =>
    assert.deepEqual(labels([took('a', 'gazette')]), [
      '1–4 Dec: no report',
      '5 Dec: reported: blue; one new report',
      '6–7 Dec: reported: blue; nothing newer',
    ]));
  it('both sides of a contested place', () =>
    assert.deepEqual(
      labels([took('a', 'gazette', { control: [row('town', 'blue', 'entered', 'red')] })])[1],
      '5 Dec: contested: blue and red; one new report',
    ));
  it('a gap before any report is only a gap: no report is carried on', () =>
    assert.deepEqual(
      history([took('a', 'gazette')]).bands[0]!.segments.map(({ note }) => note !== null),
      [false, false, true],
    ));
  it('what is new on which day, and by whom; a denial as one', () => {
    const [, ...segments] = history([
      took('a', 'gazette', { basis: 'reported' }),
      denial('no', 'a', { reports: [{ source: 'day-6' }] }),
    ]).bands[0]!.segments;
    assert.deepEqual(
      segments.flatMap(({ news }) => news.map((one) => [one.days.text, ...one.claims, read(one.by), one.denial])),
      [
        ['5 Dec', 'a', 'gazette, own voice', false],
        ['6 Dec', 'no', 'red', true],
      ],
    );
  });
  it('who speaks twice of the same days → once, with the number of claims', () => {
    const twice = [took('a', 'gazette', { basis: 'reported' }), took('b', 'gazette', { basis: 'reported' })];
    const spoken = (locale = english) =>
      history(twice, locale).bands[0]!.segments[1]!.news.map(({ by, claims }) => [read(by), ...claims]);
    assert.deepEqual(spoken(), [['gazette, own voice: 2 claims', 'a', 'b']]);
    assert.match(spoken(arabic)[0]![0]!, /: ادعاءان$/);
  });
  it('two who bear one name → two, however alike they read', () => {
    const agents = [...AGENTS, { ...agent('other-herald', 'outlet'), name: { en: 'herald' } }];
    const said = ['herald', 'other-herald'].map((by) => took(by, by, { basis: 'reported' }));
    const data = index(said, { agents });
    const { news } = toHistoryWords(historyOf(data, 'town')!, data, english)!.bands[0]!.segments[1]!;
    assert.deepEqual(
      news.map(({ by, claims }) => [read(by), ...claims]),
      [
        ['herald, own voice', 'herald'],
        ['herald, own voice', 'other-herald'],
      ],
    );
  });
  it('on paper: each source once, numbered, and which of them stand behind a state or a claim', () => {
    const data = index([took('a', 'gazette'), took('b', 'blue', { reports: [{ source: 'day-6' }] })]);
    const shown = historyOf(data, 'town')!.knownThen;
    const { sources, numbersOf } = toPrintedSources(shown, data, english, ({ news }) =>
      news.flatMap(({ claims }) => claims),
    );
    assert.deepEqual(
      sources.map(({ number, words }) => [number, read(words)]),
      [
        ['1', 'gazette, 5 Dec 2024'],
        ['2', 'gazette, 6 Dec 2024'],
      ],
    );
    assert.deepEqual(
      shown.map((one) => numbersOf(one)),
      ['', ' [1] [2]', ' [1] [2]'],
    );
    assert.equal(numbersOf(shown.at(-1)!, ['b']), ' [2]');
  });
  it('the place, the period, the age of the newest report, and every day of it', () => {
    const { title, period, age, bands } = history([took('a', 'gazette')]);
    assert.deepEqual(
      [read(title), period.text.replace(/\s*–\s*/, '–'), age],
      ['town, day by day', '1–7 Dec 2024', 'newest report 2 days earlier'],
    );
    assert.deepEqual(
      bands.map(({ segments }) => [segments[0]!.from, segments.at(-1)!.to]),
      [['2024-12-01', '2024-12-07']],
    );
  });
  describe('then and now alike, and apart', () => {
    const late = { source: 'later' };
    const sources = [...SOURCES, source('later', '2024-12-20')];
    const bandsOf = (claims: ClaimSpec[], locale = english) => {
      const data = index(claims, { sources });
      return toHistoryWords(historyOf(data, 'town')!, data, locale)!.bands.map(({ label }) => label);
    };
    const rows: ReadonlyArray<[string, ClaimSpec[], string[]]> = [
      ['all of it said on its day → once', [took('a', 'gazette')], ['Known then and now alike']],
      ['nothing ever said → once', [], ['Known then and now alike']],
      [
        'said a day later → both',
        [took('a', 'gazette', { reports: [{ source: 'day-6' }] })],
        ['Known then', 'Known now'],
      ],
      [
        'reads alike, but reported again after the last day → both',
        [took('a', 'gazette', { reports: [{ source: 'day-5' }, late] })],
        ['Known then', 'Known now'],
      ],
      [
        'reads alike, but the denial was reported again after the last day → both',
        [took('a', 'gazette'), denial('no', 'a', { on: '2024-12-05', reports: [{ source: 'day-5' }, late] })],
        ['Known then', 'Known now'],
      ],
    ];
    for (const [title, claims, expected] of rows) it(title, () => assert.deepEqual(bandsOf(claims), expected));
    for (const [lang, expected] of [
      ['ar', 'ما كان معروفًا حينها هو نفسه المعروف الآن'],
      ['tr', 'O gün bilinen ile bugün bilinen aynı'],
    ] as const)
      it(`in ${lang}`, async () => {
        await Promise.all([loadMessages(lang), historyMessages.load(lang)]);
        assert.deepEqual(bandsOf([took('a', 'gazette')], localeFor(lang)), [expected]);
      });
  });
  it('Arabic', () =>
    assert.deepEqual(
      labels([took('a', 'gazette')], 0, arabic).at(-1),
      '6–7 كانون\u00a0الأول: بحسب تقارير: blue؛ لا جديد',
    ));
});

describe('what the as-of switch says', () => {
  const changes = (claims: ClaimSpec[], before: AsOf, after: AsOf, locale = english) => {
    const data = index(claims);
    const found = before.known === after.known ? changesOn(data, after) : changesBetween(data, before, after);
    return bare(toChangesWords(found, before, after, data, locale).text);
  };
  const five = then('2024-12-05');
  const cases: Array<[string, ClaimSpec[], AsOf, AsOf, string]> = [
    ['nothing changed', [], then('2024-12-04'), five, 'No place reads differently than on 4 Dec 2024.'],
    [
      'one place, on whose word and since when',
      [took('a', 'gazette')],
      then('2024-12-04'),
      five,
      'One place reads differently than on 4 Dec 2024. town: reported: blue; according to gazette, 5 Dec; before: no report.',
    ],
    [
      'a denial',
      [took('a', 'blue'), denial('no', 'a', { reports: [{ source: 'day-6' }] })],
      five,
      then('2024-12-06'),
      'One place reads differently than on 5 Dec 2024. town: claimed by blue, denied by red; denied by red, 6 Dec; before: claimed by blue.',
    ],
    [
      'a denial of a later day, as known now',
      [
        took('a', 'blue', { on: '2024-12-05' }),
        denial('no', 'a', { on: '2024-12-07', reports: [{ source: 'day-7' }] }),
      ],
      now('2024-12-04'),
      now('2024-12-05'),
      'One place reads differently than on 4 Dec 2024. town: claimed by blue, denied by red; according to blue, 5 Dec; denied by red, 7 Dec; before: no report.',
    ],
    [
      'a claim of another kind that denies',
      [took('a', 'blue'), denial('no', 'a', { kind: 'statement', reports: [{ source: 'day-6' }] })],
      five,
      then('2024-12-06'),
      'One place reads differently than on 5 Dec 2024. town: claimed by blue, denied by red; denied by red, 6 Dec; before: claimed by blue.',
    ],
    [
      'many origins → two by name, the others by number',
      ['gazette', 'herald', 'wire', 'monitor'].map((by) => took(by, by)),
      then('2024-12-04'),
      five,
      'One place reads differently than on 4 Dec 2024. town: reported: blue; according to gazette, herald and 2 others, 5 Dec; before: no report.',
    ],
    [
      'now against then, on one day',
      [took('a', 'gazette', { reports: [{ source: 'day-7' }] })],
      five,
      now('2024-12-05'),
      'One place reads differently now than was known then. town: reported: blue; according to gazette, 7 Dec; known then: no report.',
    ],
  ];
  for (const [title, claims, before, after, text] of cases) {
    it(`${title} → “${text}”`, () => assert.equal(changes(claims, before, after), text));
  }
  it('many places → the first three by name, the others by number; four are all named', () => {
    const places = (n: number) => ['p1', 'p2', 'p3', 'p4', 'p5'].slice(0, n);
    const words = (n: number, locale = english) => {
      const data = index([took('a', 'blue', { control: places(n).map((id) => row(id, 'blue')) })], {
        places: places(n).map((id) => ({ id, kind: 'town' as const, name: { en: id }, aliases: [] })),
      });
      return toChangesWords(changesOn(data, five), then('2024-12-04'), five, data, locale);
    };
    assert.deepEqual([words(4).items.length, words(4).more], [4, null]);
    assert.deepEqual([words(5).items.length, words(5).more], [3, 'And 2 more places.']);
    assert.equal(words(5, arabic).more, 'ومكانان آخران.');
    assert.equal(words(5, arabic).lead, 'تغيرت قراءة 5 أماكن عمّا كانت عليه في 4 كانون\u00a0الأول 2024.');
  });
  it('names are isolated, so that they cannot turn the sentence around', () => {
    const data = index([took('a', 'gazette')]);
    const { text } = toChangesWords(changesOn(data, five), then('2024-12-04'), five, data, english);
    assert.ok(text.includes('\u2068town\u2069'));
  });
  it('each day says how many claims were said; months stand where they begin', () => {
    const data = index([took('a', 'blue'), took('b', 'blue')]);
    const { ticks, known } = toAsOfWords(five, countsByDay(data, '2024-11-30', '2024-12-05'), english);
    assert.deepEqual(
      ticks.map(({ day, month }) => day + (month ?? '')),
      ['30Nov', '1Dec', '2', '3', '4', '5'],
    );
    assert.deepEqual(
      ticks.slice(-2).map(({ label }) => label),
      ['4 Dec 2024: no claim said', '5 Dec 2024: 2 claims said'],
    );
    assert.deepEqual(
      known.options.map(({ name, hint, chosen }) => [name, hint, chosen]),
      [
        ['As known then', 'Only what had been said by 5 Dec 2024', true],
        ['As known now', 'All the record holds about 5 Dec 2024', false],
      ],
    );
  });
  it('Arabic digits on request', () => {
    const { ticks } = toAsOfWords(five, countsByDay(index([])), localeFor('ar', 'arab'));
    assert.equal(ticks[0]!.day, '١');
  });
});

describe('what the sources say', () => {
  const words = (data: DatasetIndex, claims: string[]) =>
    toSourcesWords(citationsOf([{ by: 'card', index: data, asOf: LAST, claims }]), english, (by) => [
      { text: by, lang: 'en' },
    ]);
  it('an untitled source by its outlet, and nothing twice', () => {
    const [item] = words(index([took('a', 'blue')]), ['a']).items;
    assert.deepEqual(
      [item!.number, item!.name.text, read(item!.published), item!.note],
      ['1', 'gazette', 'published 5 Dec 2024', null],
    );
  });
  it('a titled one by its title in its own language, with outlet, day and how the day is known', () => {
    const data = index([took('a', 'blue')], {
      sources: [{ ...source('day-5', '2024-12-05'), title: 'Manşet', lang: 'tr', publishedBasis: 'inferred' }],
    });
    const [item] = words(data, ['a']).items;
    assert.deepEqual(
      [item!.name, read(item!.published), item!.note],
      [{ text: 'Manşet', lang: 'tr' }, 'gazette, published 5 Dec 2024', 'date inferred'],
    );
  });
  it('the way back says where it leads', () =>
    assert.equal(
      bare(words(index([took('a', 'blue')]), ['a']).items[0]!.backs[0]!.accessibleLabel),
      'Back to where it is cited: card',
    ));
  it('nothing cited → that', () =>
    assert.equal(words(index([]), []).empty, 'Nothing on this page cites a source yet.'));
});

describe('what a map says', () => {
  const places: Dataset['places'] = [
    { id: 'province', kind: 'governorate', name: { en: 'Province' }, aliases: [] },
    { id: 'town', kind: 'town', name: { en: 'Town' }, aliases: [] },
    { id: 'apart', kind: 'region', name: { en: 'Apart' }, aliases: [] },
  ];
  const map = (claims: ClaimSpec[], asOf: AsOf = LAST, locale = english) => {
    const data = index(claims, { places });
    return toMapWords(
      toMapView(data, asOf, { places: ['province', 'town', 'apart'], ownAreas: ['apart'] }),
      data,
      locale,
    );
  };
  const table: Array<[string, ClaimSpec[], string, string | null]> = [
    ['silence', [], 'no report', null],
    ['a claim', [took('a', 'blue')], 'claimed', 'blue'],
    [
      'a claim to the centre',
      [took('a', 'blue', { control: [row('town', 'blue', 'centre')] })],
      'claimed',
      'blue (the centre)',
    ],
    ['a denied claim', [took('a', 'blue'), denial('no', 'a')], 'claimed', 'blue, denied by red'],
    ['a report', [took('a', 'gazette')], 'reported', 'blue'],
    ['an assessment', [took('a', 'analyst', { basis: 'assessed' })], 'assessed', 'blue, by analyst'],
    [
      'an entry',
      [took('a', 'gazette', { control: [row('town', 'blue', 'entered', 'red')] })],
      'contested',
      'blue and red',
    ],
    [
      'two holders',
      [took('a', 'blue'), took('b', 'red', { control: [row('town', 'red', 'held')] })],
      'accounts differ',
      'blue and red',
    ],
    [
      'two holders, one of them denied',
      [took('a', 'blue'), took('b', 'red', { control: [row('town', 'red', 'held')] }), denial('no', 'a')],
      'accounts differ',
      'blue and red; denied in part by red',
    ],
    [
      'a withdrawal, which is not capture',
      [took('a', 'locals', { control: [row('town', null, 'left', 'red')] })],
      'withdrawal reported, successor unnamed',
      'red, said to have left',
    ],
    [
      'an encirclement',
      [took('a', 'blue', { control: [row('town', 'blue', 'surrounded')] })],
      'no report of who holds it',
      null,
    ],
  ];
  for (const [title, claims, state, holder] of table) {
    it(`a row of the table, ${title} → “${state}”, “${holder ?? '—'}”`, () => {
      const [town] = map(claims).rows;
      assert.deepEqual([town!.stateWord, town!.holder && read(town!.holder)], [state, holder]);
    });
  }
  it('a mark says the whole: place, state, day, age', () =>
    assert.equal(
      bare(map([took('a', 'blue')]).rows[0]!.label),
      'Town: claimed by blue, as of 7 Dec 2024; newest report 2 days earlier',
    ));
  it('under “newest report” stand the day and how much earlier it is, and not these words again', () => {
    const [town] = map([took('a', 'blue')]).rows;
    assert.deepEqual([town!.newest?.text, town!.age], ['5 Dec', '2 days earlier']);
  });
  it('rows stand by name, areas after places', () =>
    assert.deepEqual(
      map([]).rows.map(({ placeId, area }) => [placeId, area]),
      [
        ['town', false],
        ['province', true],
      ],
    ));
  it('says how many places, as of when', () => {
    const { counts, asOf } = map([]);
    assert.deepEqual([counts, read(asOf)], ['one place, one governorate', 'As of 7 Dec 2024, as known then']);
  });
  it('the legend says whose claims these are, and who denies any', () =>
    assert.deepEqual(map([took('a', 'blue'), denial('no', 'a')]).legend.whose.map(read), [
      'These are claims of blue.',
      'Parts of it are denied by red.',
    ]));
  it('the legend of an empty map says that nobody had said anything', () => {
    const { legend } = map([took('a', 'blue')], then('2024-12-01'));
    assert.deepEqual(
      [legend.whose.map(read), legend.nobody],
      [['Nobody had said anything of these places.'], 'Nobody is named up to this day.'],
    );
  });
  it('the legend has the words of badges and what they mean, for the states that occur', () =>
    assert.deepEqual(
      map([took('a', 'blue')]).legend.states.map(({ words, meaning }) => `${words}: ${meaning}`),
      [
        'claimed by …: the holder says so itself',
        'no report: nothing on who holds it up to this day; nothing is inferred',
      ],
    ));
  it('an area of its own has no holder', () => {
    const [apart] = map([took('a', 'gazette', { control: [row('apart', 'blue')] })]).ownAreas;
    assert.deepEqual(
      [read(apart!.legend), apart!.stateWord, apart!.holder],
      ['Apart: an area of its own, no holder shown', 'an area of its own', 'no holder shown'],
    );
  });
  it('says how many places are not drawn, and nothing where all are', () =>
    assert.deepEqual(
      [hiddenWords(english, 0), hiddenWords(english, 1).slice(0, 22), hiddenWords(arabic, 2).slice(0, 7)],
      ['', 'One place is not drawn', 'مكانان '],
    ));
});
