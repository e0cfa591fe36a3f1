/** A decided claim put into words. */
import {
  shownAddress,
  type ClaimView,
  type Origin,
  type OriginView,
  type ReportView,
  type SideView,
  type Standing,
} from '../model/index.js';
import type { Agent, Source } from '../schema/types.js';
import * as english from './en.js';
import { fill, fillPlural, formatDate, pick, plainText, toName, type Locale } from './format.js';
import { messagesOf } from './registry.js';
import { asOfWords, comma, formatNumber, limitNotices } from './view-kit.js';
import type { BranchWords, ClaimWords, DateWords, Name, OriginWords, Rich, SideWords, StandingMark } from './words.js';

const originMessages = /* @__PURE__ */ messagesOf(english.origin);
const pathMessages = /* @__PURE__ */ messagesOf(english.path);
export const denialMessages = /* @__PURE__ */ messagesOf(english.denial);
const sideMessages = /* @__PURE__ */ messagesOf(english.sides);
const cardMessages = /* @__PURE__ */ messagesOf(english.card);

/** One branch of the path in words. `year` is the one that may be left unsaid. */
function toBranchWords(report: ReportView, origin: Agent, locale: Locale, year: string): BranchWords {
  const messages = pathMessages(locale);
  const outlet = pick(locale, report.outlet.name);
  // As precisely as the report states it, and not more: a year stays a year.
  const said = report.report.said ?? report.day;
  const day = formatDate(locale, said, said.startsWith(year));
  const remarks: Rich[] = [];
  if (report.report.garbled) remarks.push([messages.garbled]);
  if (report.report.note) remarks.push([pick(locale, report.report.note)]);
  return {
    relays: report.relays.map((relay) => ({ name: pick(locale, relay.name) })),
    via: report.report.viaInferred ? `${messages.via} (${messages.inferred})` : messages.via,
    inferred: report.report.viaInferred === true,
    outlet: report.outlet.id === origin.id ? null : outlet,
    day,
    passage:
      report.passage === null
        ? null
        : {
            url: report.passage,
            label: messages.passage,
            accessibleLabel: plainText(fill(messages.passageIn, { outlet, day: day.text })),
          },
    remarks,
    sourceId: report.source.id,
  };
}

/** The name of an origin, with “own voice” or “unnamed” beside it where that holds. */
export function originName({ agent, unnamed, ownVoice }: Origin, locale: Locale): Rich {
  const messages = originMessages(locale);
  const name = pick(locale, agent.name);
  return unnamed ? fill(messages.unnamed, { name }) : ownVoice ? fill(messages.ownVoice, { name }) : [name];
}

/** One ring of the path in words. @param supporting true where its claim only supports the one shown. */
export function toOriginWords(origin: OriginView, locale: Locale, year: string, supporting = false): OriginWords {
  return {
    ownVoice: origin.ownVoice,
    name: originName(origin, locale),
    remark: supporting ? pathMessages(locale).support : null,
    branches: origin.reports.map((report) => toBranchWords(report, origin.agent, locale, year)),
  };
}

/** One side in words: what it says, and the way of each of its reports. @param year the one that may be left unsaid. */
export function toSideWords(side: SideView, locale: Locale, year: string, agentName: (id: string) => Name): SideWords {
  return {
    role: side.role,
    claimId: side.claim.id,
    label: fill(sideMessages(locale)[side.role], { by: agentName(side.claim.by) }),
    text: pick(locale, side.claim.text),
    note: side.note ? pick(locale, side.note) : null,
    origins: side.origins.map((origin) => toOriginWords(origin, locale, year, origin.claim !== side.claim)),
  };
}

function standingWords(standing: Standing, locale: Locale, agentName: (id: string) => Name): Rich {
  const messages = cardMessages(locale);
  switch (standing.type) {
    case 'denied':
    case 'conflicting':
      return fill(messages[standing.type], { by: agentName(standing.by) });
    case 'superseded':
      return fill(messages.superseded, { day: formatDate(locale, standing.on).text });
    case 'retracted':
      return [messages.retracted];
    case 'several-origins': {
      const { named, articles } = standing.origins;
      return [fillPlural(locale, articles === 1 ? messages.severalInOne : messages.severalOrigins, named.length)];
    }
    case 'single-origin': {
      const { named, unnamed, articles } = standing.origins;
      if (named.length === 0) return [messages.unnamedOnly];
      return [unnamed.length > 0 ? messages.oneNamed : fillPlural(locale, messages.oneOrigin, articles)];
    }
  }
}

/** @param unsaid true where nothing had been said yet on the day asked about. */
function dateCells({ dates }: SideView, locale: Locale, unsaid: boolean): DateWords[] {
  const messages = cardMessages(locale);
  const { happened, said, published, recorded } = dates;
  const known: ReadonlyArray<{ readonly date: string | null; readonly inferred?: boolean } | null> = [
    // Until somebody says so, nothing is known to have happened.
    unsaid ? null : { date: happened },
    said,
    published,
    { date: recorded },
  ];
  return known.map((one, i) =>
    one?.date
      ? { ...formatDate(locale, one.date), note: one.inferred ? pathMessages(locale).inferred : undefined }
      : { text: i > 0 && unsaid ? messages.unsaid : messages.notStated, iso: null },
  );
}

/** One of a numbered list of sources: outlet, title where there is one, day, and that the day is inferred where it is. */
export const sourceWords = (
  number: number,
  outlet: Name,
  source: Source,
  url: string | null,
  locale: Locale,
): ClaimWords['sources'][number] => ({
  id: source.id,
  number: formatNumber(locale, number),
  words: [
    outlet,
    ...(source.title ? [': ', toName(source.title, source.lang)] : []),
    comma(locale) + formatDate(locale, source.published).text,
    source.publishedBasis === 'inferred' ? comma(locale) + pathMessages(locale).inferred : '',
  ],
  url,
  address: toName(shownAddress(source.url)).text,
});

/** The sources of what origins said, each once, in the order of first use. */
export function toSourceWords(origins: readonly OriginView[], locale: Locale): ClaimWords['sources'] {
  const reports = origins.flatMap((origin) => origin.reports);
  const first = reports.filter((report, i) => reports.findIndex(({ source }) => source === report.source) === i);
  return first.map(({ source, outlet, url }, i) => sourceWords(i + 1, pick(locale, outlet.name), source, url, locale));
}

/**
 * Puts a claim into words.
 * @param agentName gives an agent's name by id; the id itself where nobody is known by it.
 */
export function toClaimWords(view: ClaimView, locale: Locale, agentName: (id: string) => Name): ClaimWords {
  const messages = cardMessages(locale);
  const year = view.asOf.day.slice(0, 4);
  const [own] = view.sides as [SideView, ...SideView[]];
  const roles = new Set(view.sides.map(({ role }) => role));
  const what =
    roles.has('denial') && roles.has('claim')
      ? messages.withDenial
      : roles.has('account')
        ? messages.withAccount
        : roles.has('explanation')
          ? messages.withExplanation
          : sideMessages(locale)[own.role];
  const all = view.sides.map((side) => toSideWords(side, locale, year, agentName));
  // Of the claim itself its standing says so.
  const sides = all.map((side, i) =>
    i > 0 && view.sides[i]?.claim.status === 'retracted'
      ? { ...side, label: [...side.label, ' · ', messages.retracted] }
      : side,
  );
  const items: Array<{ mark: StandingMark; words: Rich }> = view.standing.map((one) => ({
    mark: one.type,
    words: standingWords(one, locale, agentName),
  }));
  for (const { role, interest } of view.sides) {
    if (!interest || (role !== 'claim' && role !== 'denial')) continue;
    const key =
      role === 'claim' || roles.size === 1 ? interest : interest === 'favours' ? 'denialFavours' : 'denialAgainst';
    items.push({ mark: interest, words: [messages[key]] });
  }
  const notices: Rich[] = [];
  if (!view.counts) notices.push(fill(messages.notYet, { day: formatDate(locale, view.asOf.day).text }));
  if (view.claim.status === 'withdrawn') notices.push([messages.withdrawn]);
  notices.push(...limitNotices(view, locale));
  return {
    id: view.id,
    lang: locale.spoken,
    dir: messages.dir,
    label: sides[0]?.text.text ?? '',
    header: { what, asOf: asOfWords(locale, view.asOf) },
    notices,
    sides,
    standing: { label: messages.standing, items },
    verification: {
      label: messages.outletNote,
      items: view.verifications.map(({ report, outlet, relays }) => {
        const relay = relays.find(({ id }) => id === report.verificationBy);
        const name = pick(locale, outlet.name);
        const who = relay ? fill(messages.inOutlet, { relay: pick(locale, relay.name), outlet: name }) : [name];
        return fill(report.verification === 'outlet-verified' ? messages.verified : messages.couldNotVerify, { who });
      }),
    },
    dates: {
      label: messages.dates,
      columns: [messages.happened, messages.said, messages.published, messages.recorded],
      rows: view.sides.map((side, i) => ({
        label: all[i]?.label ?? [],
        cells: dateCells(side, locale, !view.counts && i === 0),
      })),
    },
    corrections: {
      label: messages.correction,
      items: (view.claim.corrections ?? []).map(({ date, what: changed, why }) => ({
        date: formatDate(locale, date),
        what: pick(locale, changed),
        why: pick(locale, why),
      })),
    },
    actions: {
      cite: messages.cite,
      copy: messages.copy,
      embed: messages.embed,
    },
    colophon: fill(messages.colophon, {
      id: toName(view.id),
      day: formatDate(locale, view.edition).text,
    }),
    sources: toSourceWords(
      view.sides.flatMap((side) => side.origins),
      locale,
    ),
  };
}

/** Names agents of a dataset in a language; an id nobody is known by stays an id. */
export const agentNames =
  (agents: ReadonlyMap<string, Agent>, locale: Locale) =>
  (id: string): Name => {
    const agent = agents.get(id);
    return agent ? pick(locale, agent.name) : toName(id);
  };
