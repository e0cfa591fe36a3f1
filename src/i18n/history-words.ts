/** The decided history of a place put into words: the strip, and the list that says the same. */
import { onlyDenies, reportDay, toOrigin } from '../model/index.js';
import type { DatasetIndex, HistorySegment, PlaceHistory } from '../model/index.js';
import { getOrInsert } from '../model/get-or-insert.js';
import { denialMessages, originName } from './claim-words.js';
import { badgeMessages, stateWords } from './control-words.js';
import { fill, fillPlural, formatDate, pick, plainText, type Locale } from './format.js';
import { semicolon } from './view-kit.js';
import type { HistoryWords, SegmentWords } from './view-words.js';
import type { HistoryMessages } from './views.en.js';
import { historyMessages } from './views.js';
import type { DateWords, Rich } from './words.js';

interface Spoken {
  readonly by: Rich;
  readonly denial: boolean;
  readonly claims: string[];
}

/** Whoever speaks, once, with the claims that are theirs; as one who denies apart from as one who claims. */
function bySpeaker(claims: readonly string[], index: DatasetIndex, locale: Locale): readonly Spoken[] {
  const spoken = new Map<string, Spoken>();
  for (const id of claims) {
    const claim = index.claims.get(id);
    const origin = claim && toOrigin(claim, index);
    if (!origin) continue;
    const by = originName(origin, locale);
    const denial = onlyDenies(claim);
    getOrInsert(spoken, `${denial} ${origin.ownVoice} ${origin.agent.id}`, () => ({
      by,
      denial,
      claims: [],
    })).claims.push(id);
  }
  return [...spoken.values()];
}

function segmentWords(
  segment: HistorySegment,
  index: DatasetIndex,
  locale: Locale,
  messages: HistoryMessages,
): SegmentWords {
  const { from, to, view, quiet, news } = segment;
  const year = to.slice(0, 4);
  const write = (first: string, last: string): DateWords =>
    formatDate(locale, first === last ? first : `${first}/${last}`, first.startsWith(year));
  const days = write(from, to);
  const words = stateWords(view, locale, true);
  const isCarriedOn = quiet && view.control.newest !== null;
  const claims = new Set(news.flatMap((one) => one.claims));
  const label = fill(isCarriedOn ? messages.quietSegment : messages.segment, {
    days: days.text,
    state: words,
  });
  const count = claims.size > 0 ? [semicolon(locale), fillPlural(locale, messages.newReports, claims.size)] : [];
  return {
    from,
    to,
    days,
    state: view.control.state,
    holders: view.holders.map(({ id }) => id),
    quiet,
    words,
    label: plainText([...label, ...count], true),
    news: news.flatMap((one) =>
      bySpeaker(one.claims, index, locale).map(({ by, denial, claims: theirs }) => ({
        days: write(one.from, one.to),
        denial,
        by: theirs.length > 1 ? fill(fillPlural(locale, messages.claims, theirs.length), { by }) : by,
        claims: theirs,
      })),
    ),
    note: isCarriedOn ? messages.quiet : null,
  };
}

/** True where nothing that stands behind these days was said after them: then, too, all of it was known. */
const isAllSaid = ({ to, view }: HistorySegment, index: DatasetIndex): boolean =>
  view.control.evidence
    .flatMap(({ claim, denials }) => [claim, ...denials])
    .every(({ reports }) => reports.every((report) => reportDay(report, index) <= to));

/** Puts the history of a place into words: once where then and now are alike. `null` where the dataset has no record of the place. */
export function toHistoryWords(history: PlaceHistory, index: DatasetIndex, locale: Locale): HistoryWords | null {
  const record = index.places.get(history.place);
  if (!record) return null;
  const { lang, messages } = historyMessages.messagesFor(locale.lang);
  const place = pick(locale, record.name);
  const age = history.knownNow.at(-1)?.view.control.ageDays ?? null;
  const put = (segments: readonly HistorySegment[]) =>
    segments.map((segment) => segmentWords(segment, index, locale, messages));
  const [then, now] = [put(history.knownThen), put(history.knownNow)];
  const isAlike =
    JSON.stringify(then) === JSON.stringify(now) && history.knownNow.every((one) => isAllSaid(one, index));
  return {
    lang,
    dir: locale.messages.dir,
    title: fill(messages.title, { place }),
    period: formatDate(locale, `${history.from}/${history.to}`),
    age: age === null ? null : fillPlural(locale, badgeMessages(locale).age, age),
    denialLabel: denialMessages(locale).denial,
    columns: { days: messages.days, state: messages.state, news: messages.news },
    bands: isAlike
      ? [{ known: 'then', label: messages.knownAlike, segments: then }]
      : [
          { known: 'then', label: messages.knownThen, segments: then },
          { known: 'now', label: messages.knownNow, segments: now },
        ],
  };
}
