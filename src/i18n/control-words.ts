/** A decided control state put into words, and the reports behind it. */
import type { ControlView, EvidenceView } from '../model/index.js';
import type { Agent, Extent } from '../schema/types.js';
import { denialMessages, toOriginWords } from './claim-words.js';
import * as english from './en.js';
import { fill, fillPlural, formatDate, listNames, pick, plainText, type Locale } from './format.js';
import { messagesOf } from './registry.js';
import { limitNotices } from './view-kit.js';
import type { ControlWords, ReportsWords, ReportWords, Rich } from './words.js';

export const controlMessages = /* @__PURE__ */ messagesOf(english.control);
export const badgeMessages = /* @__PURE__ */ messagesOf(english.badge);
export const popoverMessages = /* @__PURE__ */ messagesOf(english.popover);

const names = (agents: readonly Agent[], locale: Locale): Rich =>
  listNames(
    locale,
    agents.map((agent) => pick(locale, agent.name)),
  );

// That somebody left says nothing of how much, and by itself not who: the claim says both.
const extentWord = (extent: Extent | null, locale: Locale): string | null =>
  extent === null || extent === 'whole' || extent === 'left' ? null : controlMessages(locale)[extent];

/** The state in a few words; `detail` names both sides where there are two. */
export function stateWords(view: ControlView, locale: Locale, detail: boolean): Rich {
  const messages = controlMessages(locale);
  const { state, extent, evidence } = view.control;
  const holders = names(view.holders, locale);
  const by = names(view.deniedBy, locale);
  const orDenied = (said: Rich, message: string): Rich =>
    view.deniedBy.length > 0 ? fill(message, { state: said, by }) : said;
  switch (state) {
    case 'contested':
      return detail
        ? orDenied(fill(messages.contestedBetween, { holders }), messages.deniedInPart)
        : [messages.contested];
    case 'accounts-differ':
      return detail
        ? orDenied(fill(messages.accountsDifferBetween, { holders }), messages.deniedInPart)
        : [messages.accountsDiffer];
    case 'withdrawal-reported':
      return orDenied([messages.withdrawal], messages.withdrawalDenied);
    case 'no-report':
      return [evidence.length > 0 ? messages.noHolder : messages.noReport];
    default: {
      const said = fill(messages[state], { holder: holders, by: names(view.claimedBy, locale) });
      const word = extent === 'held' ? null : extentWord(extent, locale);
      const sized = word === null ? said : fill(messages.withExtent, { state: said, extent: word });
      return orDenied(sized, messages.stateDenied);
    }
  }
}

function toReportWords(evidence: EvidenceView, locale: Locale, year: string): ReportWords {
  return {
    claimId: evidence.claim.id,
    text: pick(locale, evidence.claim.text),
    extent: extentWord(evidence.row.extent, locale),
    origin: toOriginWords(evidence.origin, locale, year),
    current: evidence.current,
    denials: evidence.denialOrigins.map((denial) => ({
      claimId: denial.claim.id,
      label: denialMessages(locale).denial,
      text: pick(locale, denial.claim.text),
      origin: toOriginWords(denial, locale, year),
    })),
  };
}

/** Puts the control of a place into words, all but the reports behind it. */
export function toControlWords(view: ControlView, locale: Locale): ControlWords {
  const messages = badgeMessages(locale);
  const place = pick(locale, view.place.name);
  const day = formatDate(locale, view.asOf.day);
  const words = stateWords(view, locale, false);
  const age = view.control.ageDays === null ? null : fillPlural(locale, messages.age, view.control.ageDays);
  const detailed = fill(messages.badge, { place, state: stateWords(view, locale, true), day: day.text });
  return {
    placeId: view.place.id,
    lang: locale.spoken,
    dir: messages.dir,
    place,
    state: view.control.state,
    words,
    day,
    label: plainText(age === null ? detailed : [...detailed, `; ${age}`], true),
    holders: (view.holders.length > 0 ? view.holders : view.left).map(({ id }) => id),
    age,
  };
}

/** Puts the reports behind a state into words. @param evidence what `evidenceOf` gave for the view. */
export function toReportsWords(view: ControlView, evidence: readonly EvidenceView[], locale: Locale): ReportsWords {
  const messages = popoverMessages(locale);
  const { day } = view.asOf;
  const reports = evidence.map((one) => toReportWords(one, locale, day.slice(0, 4)));
  return {
    title: [pick(locale, view.place.name)],
    line: fill(messages.asOf, { state: stateWords(view, locale, true), day: formatDate(locale, day).text }),
    close: messages.close,
    notices: limitNotices(view, locale),
    reportsLabel: messages.reports,
    reports: reports.filter(({ current }) => current),
    earlierLabel: messages.earlier,
    earlier: reports.filter(({ current }) => !current),
  };
}
