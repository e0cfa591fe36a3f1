/** Everything one card shows, decided: no wording, no markup. The element and the string renderer both read this. */
import type { Day } from '../schema/edtf.js';
import type { Agent, Claim, LanguageMap, Report, Source } from '../schema/types.js';
import { isUnnamed, partyOf } from './agents.js';
import { countingReports, limitsOf, reportDay, type AsOf, type RecordLimits } from './as-of.js';
import { currentId, type DatasetIndex } from './dataset-index.js';
import { interestOf, type Interest } from './interest.js';
import { passageUrl, safeUrl } from './links.js';
import { supportingClaims } from './origins.js';
import { asOfBeside, isDenial, relatedClaims } from './relations.js';
import { standingOf, type Standing } from './standing.js';

/** One branch of the path: through whom, where, when, and the way to the passage. */
export interface ReportView {
  readonly report: Report;
  readonly source: Source;
  readonly outlet: Agent;
  /** Relays from the origin's end towards the outlet; the origin and the outlet themselves left out. */
  readonly relays: readonly Agent[];
  readonly day: Day;
  readonly passage: string | null;
  readonly url: string | null;
}

/** Who stands behind an assertion. */
export interface Origin {
  readonly claim: Claim;
  readonly agent: Agent;
  readonly unnamed: boolean;
  /** True where an outlet or agency speaks in its own voice. */
  readonly ownVoice: boolean;
}

/** One ring of the path: who stands behind the assertion, and each report that carries it. */
export interface OriginView extends Origin {
  readonly reports: readonly ReportView[];
}

export type SideRole = 'claim' | 'denial' | 'account' | 'explanation';

/** The claim or one of its equals: a denial, another account, an explanation. */
export interface SideView {
  readonly role: SideRole;
  readonly claim: Claim;
  /** Why it stands here: the note on the relation. Absent for the claim itself. */
  readonly note?: LanguageMap | undefined;
  /** Its own origin first, then those of claims that support it. */
  readonly origins: readonly OriginView[];
  /** `null` also where it had not been said yet on the day asked about. */
  readonly interest: Interest;
  readonly dates: {
    /** EDTF, or `null` where the record states none. */
    readonly happened: string | null;
    /** EDTF of the first report that says when it was said, with how that is known; `null` where none does. */
    readonly said: { readonly date: string; readonly inferred: boolean } | null;
    readonly published: { readonly date: Day; readonly inferred: boolean } | null;
    readonly recorded: Day;
  };
}

export interface ClaimView extends RecordLimits {
  readonly id: string;
  readonly claim: Claim;
  readonly asOf: AsOf;
  readonly edition: Day;
  /** False where nothing had been said by the day asked about; then `sides` holds no report and `standing` is empty. */
  readonly counts: boolean;
  readonly sides: readonly SideView[];
  readonly standing: readonly Standing[];
  /** Reports with a note of the outlet on its own checking, once for each article. */
  readonly verifications: readonly ReportView[];
}

/** The origin of a claim; `null` where the dataset does not know it. */
export function toOrigin(claim: Claim, index: DatasetIndex): Origin | null {
  const agent = index.agents.get(claim.by);
  if (!agent) return null;
  const ownVoice = (agent.kind === 'outlet' || agent.kind === 'agency') && claim.basis !== 'stated';
  return { claim, agent, unnamed: isUnnamed(index, partyOf(index, agent.id)), ownVoice };
}

/** The reports of one claim that count, as branches of a path. Reports whose source is unknown are left out. */
export function toOriginView(claim: Claim, index: DatasetIndex, asOf: AsOf): OriginView | null {
  const origin = toOrigin(claim, index);
  if (!origin) return null;
  const reports: ReportView[] = [];
  for (const report of countingReports(claim, index, asOf)) {
    const source = index.sources.get(report.source);
    const outlet = source && index.agents.get(source.publisher);
    if (!outlet) continue;
    const relays = report.via.flatMap((id) =>
      id === outlet.id || id === origin.agent.id ? [] : (index.agents.get(id) ?? []),
    );
    reports.push({
      report,
      source,
      outlet,
      relays,
      day: reportDay(report, index),
      passage: passageUrl(source, report.anchor),
      url: safeUrl(source.url),
    });
  }
  return { ...origin, reports };
}

const earliest = <T extends { readonly date: string }>(dates: readonly T[]): T | null =>
  dates.reduce<T | null>((first, one) => (first === null || one.date < first.date ? one : first), null);

// An outlet says once in an article what it could not check, however many passages that covers.
const once = (reports: readonly ReportView[]): ReportView[] =>
  reports.filter(
    ({ source, report }, i) =>
      i === reports.findIndex((one) => one.source === source && one.report.verification === report.verification),
  );

/** A claim with its origin, its support and its four dates, in a role beside others. */
export function toSideView(
  role: SideRole,
  claim: Claim,
  index: DatasetIndex,
  asOf: AsOf,
  note?: LanguageMap,
): SideView {
  const origins = supportingClaims(claim, index, asOf).flatMap((one) => toOriginView(one, index, asOf) ?? []);
  const own = origins[0]?.claim === claim ? origins[0].reports : [];
  return {
    role,
    claim,
    note,
    origins: origins.filter(({ reports }) => reports.length > 0),
    interest: own.length > 0 ? interestOf(claim, index) : null,
    dates: {
      happened: claim.event.date,
      said: earliest(
        own.flatMap(({ report }) =>
          report.said === null ? [] : [{ date: report.said, inferred: report.saidBasis === 'inferred' }],
        ),
      ),
      published: earliest(
        own.map(({ source }) => ({ date: source.published, inferred: source.publishedBasis === 'inferred' })),
      ),
      recorded: index.dataset.edition,
    },
  };
}

const ROLE = { denies: 'denial', 'conflicts-with': 'account', explains: 'explanation' } as const;

/**
 * Decides everything a card shows.
 * @param id a claim's id; one that has moved is followed.
 * @returns `null` where the dataset knows no such claim.
 */
export function toClaimView(index: DatasetIndex, id: string, asOf: AsOf): ClaimView | null {
  const claim = index.claims.get(currentId(index, id));
  if (!claim) return null;
  const own = toSideView(isDenial(claim) ? 'denial' : 'claim', claim, index, asOf);
  const sides = [own];
  for (const { claim: other, relation, incoming } of relatedClaims(claim, index, asOf)) {
    if (sides.some((side) => side.claim === other)) continue;
    const role =
      relation.type === 'denies' && !incoming
        ? 'claim'
        : relation.type in ROLE
          ? ROLE[relation.type as keyof typeof ROLE]
          : null;
    if (role && (incoming || role !== 'explanation'))
      sides.push(toSideView(role, other, index, asOfBeside(role, asOf), relation.note));
  }
  return {
    id: claim.id,
    claim,
    asOf,
    edition: index.dataset.edition,
    ...limitsOf(index, asOf),
    counts: countingReports(claim, index, asOf).length > 0,
    sides,
    standing: standingOf(claim, index, asOf),
    verifications: once(
      sides.flatMap((side) =>
        side.origins.flatMap(({ reports }) => reports.filter(({ report }) => report.verification)),
      ),
    ),
  };
}
