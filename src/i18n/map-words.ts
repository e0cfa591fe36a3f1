/** A decided map put into words: the legend that says whose claims these are, and the table that says the same as the map. */
import type { ControlState, MapPlace, MapView } from '../model/index.js';
import type { Agent } from '../schema/types.js';
import { stateWords } from './control-words.js';
import type { Messages } from './en.js';
import { fill, fillPlural, formatDate, pick, plainText, type Locale } from './format.js';
import { asOfWords, listFew } from './view-kit.js';
import type { MapRowWords, MapWords } from './view-words.js';
import type { MapMessages } from './views.en.js';
import { mapMessages } from './views.js';
import type { Rich } from './words.js';

/** How many of those on whose word the map rests are named. */
const MOST_NAMED = 4;

/** The words of a badge in this state, and the message that explains them. */
const STATES = {
  claimed: ['claimed', 'claimed'],
  reported: ['reported', 'reported'],
  assessed: ['assessed', 'assessed'],
  contested: ['contested', 'contested'],
  'accounts-differ': ['accountsDiffer', 'accountsDiffer'],
  'withdrawal-reported': ['withdrawal', 'withdrawal'],
  'no-report': ['noReport', 'noReport'],
} as const satisfies Record<ControlState, readonly [keyof Messages, keyof MapMessages]>;

function rowWords({ view, area }: MapPlace, locale: Locale): MapRowWords {
  const { control } = view;
  const place = pick(locale, view.place.name);
  const words = stateWords(view, locale, true);
  const age = control.ageDays === null ? null : fillPlural(locale, locale.messages.age, control.ageDays);
  const sentence = fill(locale.messages.badge, { place, state: words, day: formatDate(locale, view.asOf.day).text });
  return {
    placeId: view.place.id,
    place,
    area,
    state: control.state,
    holders: (view.holders.length > 0 ? view.holders : view.left).map(({ id }) => id),
    words,
    newest:
      control.newest === null
        ? null
        : formatDate(locale, control.newest, control.newest.startsWith(view.asOf.day.slice(0, 4))),
    age,
    label: plainText(age === null ? sentence : [...sentence, `; ${age}`], true),
  };
}

/** Puts a map into words. Rows stand by name, points before areas. */
export function toMapWords(view: MapView, locale: Locale): MapWords {
  const { lang, messages } = mapMessages.messagesFor(locale.lang);
  const few = (agents: readonly Agent[]): Rich =>
    listFew(
      locale,
      agents.map((agent) => pick(locale, agent.name)),
      MOST_NAMED,
      messages.others,
    );
  const { compare } = new Intl.Collator(locale.intl);
  const rows = view.places.map((place) => rowWords(place, locale));
  rows.sort((a, b) => Number(a.area) - Number(b.area) || compare(a.place.text, b.place.text));
  const areas = rows.filter(({ area }) => area).length;
  const whose: Rich[] = [
    view.claimedBy.length > 0 ? fill(messages.whose, { by: few(view.claimedBy) }) : [messages.whoseNobody],
  ];
  if (view.deniedBy.length > 0) whose.push(fill(messages.deniedBy, { by: few(view.deniedBy) }));
  const counts = [fillPlural(locale, messages.places, rows.length - areas), fillPlural(locale, messages.areas, areas)];
  return {
    lang,
    dir: locale.messages.dir,
    title: messages.title,
    asOf: asOfWords(locale, view.asOf),
    counts: counts.filter(Boolean).join(locale.messages.dir === 'rtl' ? '، ' : ', '),
    legend: {
      holdersLabel: messages.holders,
      holders: view.holders.map((agent) => ({ id: agent.id, name: pick(locale, agent.name) })),
      nobody: view.holders.length > 0 ? null : messages.nobody,
      statesLabel: messages.states,
      states: view.states.map((state) => {
        const [own, meaning] = STATES[state];
        return {
          state,
          words: plainText(fill(locale.messages[own], { holder: '…', by: '…' })),
          meaning: messages[meaning],
        };
      }),
      areasLabel: messages.areaLabel,
      area: messages.area,
      ownAreas: view.ownAreas.map((place) => fill(messages.ownArea, { place: pick(locale, place.name) })),
      whose,
      schematic: messages.schematic,
    },
    table: {
      label: messages.table,
      columns: { place: messages.place, state: messages.state, newest: messages.newest },
      rows: [
        ...rows,
        ...view.ownAreas.map((record): MapRowWords => {
          const place = pick(locale, record.name);
          return {
            placeId: record.id,
            place,
            area: true,
            state: null,
            holders: [],
            words: [messages.ownAreaCell],
            newest: null,
            age: null,
            label: plainText(fill(messages.ownArea, { place }), true),
          };
        }),
      ],
      none: messages.none,
    },
    buttons: { zoomIn: messages.zoomIn, zoomOut: messages.zoomOut, wholeMap: messages.wholeMap },
  };
}
