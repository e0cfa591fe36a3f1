/** The as-of switch in words, and a sentence that says what changed. */
import type { AsOf, ControlChange, DatasetIndex, DayCount } from '../model/index.js';
import { countingReports, asOfBeside, newestDay, onlyDenies } from '../model/index.js';
import type { Claim } from '../schema/types.js';
import { stateWords } from './control-words.js';
import { fill, fillPlural, formatDate, pick, plainText, type Locale } from './format.js';
import { dayWords, listFew, semicolon } from './view-kit.js';
import type { AsOfWords, ChangesWords } from './view-words.js';
import type { AsOfMessages } from './views.en.js';
import { asOfMessages } from './views.js';
import type { Name, Rich } from './words.js';

/** How many places are named; a sentence that names fifty is not read. */
const MOST_PLACES = 3;
/** How many origins are named behind one change. */
const MOST_ORIGINS = 2;

/** On whose word: origins of claims, and of denials, each as a phrase with the day of the newest report. */
function whyWords(change: ControlChange, index: DatasetIndex, locale: Locale, messages: AsOfMessages): readonly Rich[] {
  const { asOf } = change.after;
  const claims = change.why.flatMap((id) => index.claims.get(id) ?? []);
  const phrase = (message: string, some: readonly Claim[], counting: AsOf): readonly Rich[] => {
    const reports = some.flatMap((claim) => countingReports(claim, index, counting));
    const day = newestDay(reports, index);
    if (day === null) return [];
    const names: Name[] = [...new Set(some.map(({ by }) => by))].map((id) => {
      const agent = index.agents.get(id);
      return agent ? pick(locale, agent.name) : { text: id, lang: 'en' };
    });
    const written = formatDate(locale, day, day.startsWith(asOf.day.slice(0, 4))).text;
    return [fill(message, { by: listFew(locale, names, MOST_ORIGINS, messages.others), day: written })];
  };
  const denials = claims.filter(onlyDenies);
  return [
    ...phrase(
      messages.accordingTo,
      claims.filter((claim) => !denials.includes(claim)),
      asOf,
    ),
    ...phrase(messages.deniedBy, denials, asOfBeside('denial', asOf)),
  ];
}

/**
 * Says what reads differently: since an earlier day, or now against then on the same day.
 * @param changes what `changesOn` or `changesBetween` gave for these two.
 */
export function toChangesWords(
  changes: readonly ControlChange[],
  before: AsOf,
  after: AsOf,
  index: DatasetIndex,
  locale: Locale,
): ChangesWords {
  const { lang, messages } = asOfMessages.messagesFor(locale.lang);
  const sameDay = before.day === after.day;
  const lead = fillPlural(locale, sameDay ? messages.changedKnown : messages.changedSince, changes.length).replace(
    '{day}',
    () => formatDate(locale, before.day).text,
  );
  // One more is named rather than counted.
  const shown = changes.length <= MOST_PLACES + 1 ? changes : changes.slice(0, MOST_PLACES);
  const items = shown.map((change) => ({
    placeId: change.place,
    state: change.after.control.state,
    holders: (change.after.holders.length > 0 ? change.after.holders : change.after.left).map(({ id }) => id),
    words: fill(messages.changed, {
      place: pick(locale, change.after.place.name),
      after: stateWords(change.after, locale, true),
    }),
    why: whyWords(change, index, locale, messages),
    before: fill(sameDay ? messages.beforeKnown : messages.beforeThat, {
      before: stateWords(change.before, locale, true),
    }),
  }));
  const more = shown.length < changes.length ? fillPlural(locale, messages.more, changes.length - shown.length) : null;
  const sentence = ({ words, why, before: was }: (typeof items)[number]) =>
    `${[words, ...why, was].map((part) => plainText(part, true)).join(semicolon(locale))}.`;
  return {
    lang,
    dir: locale.messages.dir,
    lead,
    items,
    more,
    text: [lead, ...items.map(sentence), ...(more === null ? [] : [more])].join(' '),
  };
}

/**
 * Puts the switch into words.
 * @param counts claims said on each day of the slider, from `countsByDay`.
 */
export function toAsOfWords(asOf: AsOf, counts: readonly DayCount[], locale: Locale): AsOfWords {
  const { lang, messages } = asOfMessages.messagesFor(locale.lang);
  const day = formatDate(locale, asOf.day).text;
  const hint = (message: string) => message.replace('{day}', () => day);
  return {
    lang,
    dir: locale.messages.dir,
    title: messages.title,
    before: messages.before,
    after: messages.after,
    play: messages.play,
    pause: messages.pause,
    slider: messages.day,
    ticks: dayWords(
      locale,
      counts.map((one) => one.day),
    ).map((words, i) => {
      const claims = counts[i]?.claims ?? 0;
      const said = fillPlural(locale, messages.saidThatDay, claims);
      return {
        ...words,
        claims,
        label: plainText(fill(messages.tick, { day: formatDate(locale, words.iso).text, claims: said })),
      };
    }),
    ticksNote: messages.ticks,
    known: {
      label: messages.known,
      options: [
        { value: 'then', name: messages.knownThen, hint: hint(messages.thenHint), chosen: asOf.known === 'then' },
        { value: 'now', name: messages.knownNow, hint: hint(messages.nowHint), chosen: asOf.known === 'now' },
      ],
    },
  };
}
