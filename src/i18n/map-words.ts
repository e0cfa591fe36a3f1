/** A decided map put into words: the legend that says whose claims these are, and the table that says the same as the map. */
import type { ControlState, ControlView, DatasetIndex, MapPlace, MapView } from '../model/index.js';
import type { Agent } from '../schema/types.js';
import { badgeMessages, controlMessages, stateWords } from './control-words.js';
import type { Messages } from './en.js';
import { fill, fillPlural, formatDate, listNames, pick, plainText, type Locale } from './format.js';
import { asOfWords, comma, listFew, recordNotices, semicolon } from './view-kit.js';
import type { MapRowWords, MapWords } from './view-words.js';
import type { MapMessages } from './views.en.js';
import { mapMessages } from './views.js';
import type { Rich } from './words.js';

/** How many of those on whose word the map rests are named. */
const MOST_NAMED = 4;

/** The words of a badge in this state, the message that explains them, and the state alone. */
const STATES = {
  claimed: ['claimed', 'claimed', 'justClaimed'],
  reported: ['reported', 'reported', 'justReported'],
  assessed: ['assessed', 'assessed', 'justAssessed'],
  contested: ['contested', 'contested', null],
  'accounts-differ': ['accountsDiffer', 'accountsDiffer', null],
  'withdrawal-reported': ['withdrawal', 'withdrawal', null],
  'no-report': ['noReport', 'noReport', null],
} as const satisfies Record<ControlState, readonly [keyof Messages, keyof MapMessages, keyof MapMessages | null]>;

/** Who is named, with all that goes with it; `null` where nobody is. */
function holderWords(
  { control, holders, left, claimedBy, deniedBy }: ControlView,
  locale: Locale,
  messages: MapMessages,
) {
  const own = controlMessages(locale);
  const names = (agents: readonly Agent[]) =>
    listNames(
      locale,
      agents.map((agent) => pick(locale, agent.name)),
    );
  const withdrawal = control.state === 'withdrawal-reported';
  if (withdrawal ? left.length === 0 : holders.length === 0) return null;
  let words = withdrawal ? fill(messages.gone, { who: names(left) }) : names(holders);
  const { extent } = control;
  if (extent !== null && extent !== 'whole' && extent !== 'held' && extent !== 'left') {
    words = fill(own.withExtent, { state: words, extent: own[extent] });
  }
  if (control.state === 'assessed') words = fill(messages.assessedBy, { holder: words, by: names(claimedBy) });
  if (deniedBy.length === 0) return words;
  const denied = holders.length > 1 ? own.deniedInPart : own.stateDenied;
  return fill(denied, { state: words, by: names(deniedBy) });
}

function rowWords({ view, area }: MapPlace, locale: Locale, messages: MapMessages): MapRowWords {
  const { control } = view;
  const said = controlMessages(locale);
  const place = pick(locale, view.place.name);
  const words = stateWords(view, locale, true);
  const [own, , just] = STATES[control.state];
  // Something is said of it, an encirclement perhaps, but not who holds it.
  const unheld = control.state === 'no-report' && control.evidence.length > 0;
  const age = control.ageDays === null ? null : fillPlural(locale, badgeMessages(locale).age, control.ageDays);
  const sentence = fill(badgeMessages(locale).badge, {
    place,
    state: words,
    day: formatDate(locale, view.asOf.day).text,
  });
  return {
    placeId: view.place.id,
    place,
    area,
    state: control.state,
    holders: (view.holders.length > 0 ? view.holders : view.left).map(({ id }) => id),
    words,
    stateWord: unheld ? said.noHolder : just === null ? said[own] : messages[just],
    holder: holderWords(view, locale, messages),
    newest:
      control.newest === null
        ? null
        : formatDate(locale, control.newest, control.newest.startsWith(view.asOf.day.slice(0, 4))),
    age: control.ageDays === null ? null : fillPlural(locale, messages.age, control.ageDays),
    label: plainText(age === null ? sentence : [...sentence, semicolon(locale), age], true),
  };
}

/** Puts a map into words. Rows stand by name, points before areas. */
export function toMapWords(view: MapView, index: DatasetIndex, locale: Locale): MapWords {
  const { lang, messages } = mapMessages.messagesFor(locale.lang);
  const few = (agents: readonly Agent[]): Rich =>
    listFew(
      locale,
      agents.map((agent) => pick(locale, agent.name)),
      MOST_NAMED,
      messages.others,
    );
  const { compare } = new Intl.Collator(locale.intl);
  const rows = view.places.map((place) => rowWords(place, locale, messages));
  rows.sort((a, b) => Number(a.area) - Number(b.area) || compare(a.place.text, b.place.text));
  const areas = rows.filter(({ area }) => area).length;
  const whose: Rich[] = [
    view.claimedBy.length > 0 ? fill(messages.whose, { by: few(view.claimedBy) }) : [messages.whoseNobody],
  ];
  if (view.deniedBy.length > 0) whose.push(fill(messages.deniedBy, { by: few(view.deniedBy) }));
  const counts = [fillPlural(locale, messages.places, rows.length - areas)];
  if (areas > 0) counts.push(fillPlural(locale, messages.areas, areas));
  return {
    lang,
    dir: locale.messages.dir,
    title: messages.title,
    asOf: asOfWords(locale, view.asOf),
    counts: counts.join(comma(locale)),
    notices: recordNotices(index, view.asOf, locale),
    drawing: messages.drawing,
    slider: { label: messages.day, before: messages.before, after: messages.after },
    rows,
    ownAreas: view.ownAreas.map((record) => {
      const place = pick(locale, record.name);
      return {
        placeId: record.id,
        place,
        legend: fill(messages.ownArea, { place }),
        stateWord: messages.ownState,
        holder: messages.ownHolder,
      };
    }),
    legend: {
      holdersLabel: messages.holders,
      holders: view.holders.map((agent) => ({ id: agent.id, name: pick(locale, agent.name) })),
      nobody: view.holders.length > 0 ? null : messages.nobody,
      statesLabel: messages.states,
      states: view.states.map((state) => {
        const [own, meaning] = STATES[state];
        return {
          state,
          words: plainText(fill(controlMessages(locale)[own], { holder: '…', by: '…' })),
          meaning: messages[meaning],
        };
      }),
      areasLabel: messages.areaLabel,
      area: messages.area,
      whose,
      schematic: messages.schematic,
    },
    table: {
      label: messages.table,
      columns: {
        place: messages.place,
        state: messages.state,
        holder: messages.holder,
        newest: messages.newest,
      },
      none: messages.none,
    },
    zoom: {
      label: messages.zoom,
      closer: messages.zoomIn,
      farther: messages.zoomOut,
      whole: messages.wholeMap,
      north: messages.north,
      south: messages.south,
      east: messages.east,
      west: messages.west,
    },
  };
}

/** How many places are not drawn, and where they are; `''` where all are. */
export const hiddenWords = (locale: Locale, n: number): string =>
  n === 0 ? '' : fillPlural(locale, mapMessages.messagesFor(locale.lang).messages.hidden, n);
