/** A decided timeline put into words. The claims themselves are put into words by `toClaimWords`. */
import type { AsOf, DatasetIndex, HappenedMark, SaidMark, Timeline } from '../model/index.js';
import { formatDate, type Locale } from './format.js';
import { asOfWords, endWords, listText, recordNotices } from './view-kit.js';
import type { MoreWords, TimelineWords } from './view-words.js';
import type { TimelineMessages } from './views.en.js';
import { timelineMessages } from './views.js';

interface Marks {
  readonly happened: HappenedMark | null;
  readonly said: readonly SaidMark[];
  readonly sameDay?: boolean;
}

const SAID = { stated: 'saidOn', inferred: 'saidInferred', published: 'publishedOn' } as const;

/** When it happened and when it was said, each a phrase. `year` is the one that may be left unsaid. */
function whenWords(
  { happened, said, sameDay }: Marks,
  locale: Locale,
  messages: TimelineMessages,
  year: string,
): readonly string[] {
  const write = (date: string) => formatDate(locale, date, date.startsWith(year)).text;
  const put = (message: string, day: string) => message.replace('{day}', () => day);
  const [first] = said;
  if (sameDay && happened && first && first.basis !== 'inferred') {
    const message = first.basis === 'published' ? messages.happenedAndPublished : messages.happenedAndSaid;
    return [put(message, write(happened.date))];
  }
  const phrases = [happened ? put(messages.happenedOn, write(happened.date)) : messages.undated];
  for (const basis of ['stated', 'inferred', 'published'] as const) {
    const days = said.filter((mark) => mark.basis === basis).map(({ date }) => write(date));
    if (days.length > 0) phrases.push(put(messages[SAID[basis]], listText(locale, days)));
  }
  return phrases;
}

/**
 * Puts a timeline into words, all but its claims.
 * @param isMissed whether there are claims, and the page's filter finds none of them.
 */
export function toTimelineWords(
  timeline: Timeline,
  asOf: AsOf,
  index: DatasetIndex,
  locale: Locale,
  isMissed = false,
): TimelineWords {
  const { lang, messages } = timelineMessages.messagesFor(locale.lang);
  const year = timeline.to.slice(0, 4);
  return {
    lang,
    dir: locale.messages.dir,
    title: messages.title,
    asOf: asOfWords(locale, asOf),
    notices: recordNotices(index, asOf, locale),
    key: {
      happened: messages.happened,
      said: messages.said,
      published: messages.published,
      both: messages.both,
      uncertain: messages.uncertain,
    },
    groups: timeline.groups.map(({ date, entries }) => ({
      date: formatDate(locale, date),
      entries: entries.map((entry) => ({
        claimId: entry.claim,
        when: whenWords(entry, locale, messages, year),
        happened: entry.happened,
        said: entry.said,
        sameDay: entry.sameDay,
        answers: entry.answers.map((answer) => ({
          claimId: answer.claim,
          when: whenWords(answer, locale, messages, year),
        })),
      })),
    })),
    nothing:
      timeline.groups.length > 0
        ? null
        : isMissed
          ? messages.nothing
          : messages.nothingYet.replace('{day}', () => formatDate(locale, asOf.day).text),
  };
}

/** The end of a portion of days; see `endWords`. */
export const moreDaysWords = (locale: Locale, left: number, size: number): MoreWords | null =>
  endWords(locale, timelineMessages.messagesFor(locale.lang).messages, left, size);
