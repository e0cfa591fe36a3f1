/**
 * Claims as schema.org’s `Claim`, one graph for a page, for search engines and archives. It says who said what and where it
 * stands, never how good it is: no rating, no review. What schema.org has no word for is left out or said in words: it
 * defines no relation between claims, so a denial is `about` the claim it denies, and “another account” is a description.
 */
import { pick, plainText, type Locale } from '../i18n/index.js';
import { toName } from '../i18n/format.js';
import { sourcesMessages } from '../i18n/views.js';
import {
  asOfBeside,
  claimsShownIn,
  countingReports,
  passageUrl,
  relatedClaims,
  safeUrl,
  toAsOf,
  toClaimView,
  type AsOf,
  type DatasetIndex,
} from '../model/index.js';
import { isDay } from '../schema/edtf.js';
import type { Agent, Claim, Dataset, Place, Report, Source } from '../schema/types.js';
import { indexOf, localeOf, sayClaim, type WordsOptions } from './words.js';

/** One thing of the graph, or a value of it. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}
export type JsonLdValue = string | number | JsonLdNode | JsonLdRef | ReadonlyArray<JsonLdNode | JsonLdRef>;
export interface JsonLdRef {
  readonly '@id': string;
}
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

export interface JsonLdOptions extends Omit<WordsOptions, 'numerals'> {
  /**
   * The address by which a publisher names the record, one for the whole site, such as `https://paper.example/record`.
   * Ids are fragments of it. Without one they are `urn:claim-elements:…`, names that lead nowhere.
   */
  readonly base?: string | undefined;
}

type Kind = 'dataset' | 'interpreter' | 'claim' | 'agent' | 'source' | 'passage' | 'place';

/**
 * Names things of a dataset, the same way on every page and in every edition.
 * @throws {RangeError} where `base` is no http(s) address.
 */
export function idsUnder(dataset: Dataset, base: string | undefined): (kind: Kind, id?: string) => string {
  if (base === undefined) {
    return (kind, id) => `urn:claim-elements:${dataset.id}:${kind}${id === undefined ? '' : `:${id}`}`;
  }
  const url = safeUrl(base);
  if (url === null)
    throw new RangeError(`The base of ids has to be an http or https address, not ${JSON.stringify(base)}.`);
  const [page] = url.split('#', 1) as [string];
  return (kind, id) => `${page}#${kind}${id === undefined ? '' : `-${id}`}`;
}

const TYPES: Readonly<Record<Agent['kind'], string>> = {
  person: 'Person',
  government: 'GovernmentOrganization',
  agency: 'NewsMediaOrganization',
  outlet: 'NewsMediaOrganization',
  'armed-group': 'Organization',
  state: 'Organization',
  monitor: 'Organization',
  organisation: 'Organization',
  unnamed: 'Organization',
};

/** Everything that writing a graph takes; nodes are gathered by id, each once. */
interface Writing {
  readonly index: DatasetIndex;
  readonly asOf: AsOf;
  readonly locale: Locale;
  /** “date inferred”. */
  readonly inferred: string;
  readonly idOf: ReturnType<typeof idsUnder>;
  readonly nodes: Map<string, JsonLdNode>;
  /** Ids of the claims that the graph holds: none of another is spoken of. */
  readonly shown: ReadonlySet<string>;
}

/** Adds a node unless it is there, and gives the reference to it. */
function refer({ nodes }: Writing, id: string, write: () => JsonLdNode): JsonLdRef {
  if (!nodes.has(id)) {
    nodes.set(id, { '@type': 'Thing', '@id': id }); // holds its place: what it refers to comes after it
    const { '@type': type, ...properties } = write();
    nodes.set(id, { '@type': type, '@id': id, ...properties });
  }
  return { '@id': id };
}

const agentRef = (agent: Agent, writing: Writing): JsonLdRef =>
  refer(writing, writing.idOf('agent', agent.id), () => ({
    '@type': TYPES[agent.kind],
    name: pick(writing.locale, agent.name).text,
  }));

const placeRef = (place: Place, writing: Writing): JsonLdRef =>
  refer(writing, writing.idOf('place', place.id), () => ({
    '@type': 'Place',
    name: pick(writing.locale, place.name).text,
  }));

function sourceRef(source: Source, writing: Writing): JsonLdRef {
  const { index, idOf } = writing;
  return refer(writing, idOf('source', source.id), () => {
    const outlet = index.agents.get(source.publisher);
    return {
      '@type': 'CreativeWork',
      name: source.title === null ? undefined : toName(source.title).text,
      url: safeUrl(source.url) ?? undefined,
      datePublished: source.published,
      inLanguage: source.lang,
      publisher: outlet && agentRef(outlet, writing),
      // schema.org has no word for a day that was inferred.
      description: source.publishedBasis === 'inferred' ? writing.inferred : undefined,
    };
  });
}

/** A passage: where in an article the claim appears. */
function passageRef({ source: id, anchor }: Report, writing: Writing): JsonLdRef[] {
  const source = writing.index.sources.get(id);
  if (!source) return [];
  const passage = refer(writing, writing.idOf('passage', `${id}-${anchor.start}-${anchor.end}`), () => ({
    '@type': 'CreativeWork',
    url: passageUrl(source, anchor) ?? undefined,
    datePublished: source.published,
    isPartOf: sourceRef(source, writing),
  }));
  return [passage];
}

/** The report of the one article that was published before all others; none where the first day has several. */
function firstReport(reports: readonly Report[], index: DatasetIndex): Report | undefined {
  const published = (report: Report) => index.sources.get(report.source)?.published ?? '';
  const [first] = [...reports].sort((a, b) => (published(a) < published(b) ? -1 : 1));
  if (!first) return undefined;
  const sameDay = reports.filter((report) => published(report) === published(first));
  return sameDay.every(({ source }) => source === first.source)
    ? sameDay.reduce((a, b) => (b.anchor.start < a.anchor.start ? b : a))
    : undefined;
}

/** The day it was first said, where a day is stated; a range, a month and “about” are none. */
function saidOn(reports: readonly Report[]): string | undefined {
  const days = reports.flatMap(({ said, saidBasis }) =>
    said !== null && isDay(said) && saidBasis !== 'inferred' ? [said] : [],
  );
  return days.sort()[0];
}

function claimRef(claim: Claim, writing: Writing): JsonLdRef {
  const { index, asOf, locale, idOf, shown } = writing;
  return refer(writing, idOf('claim', claim.id), () => {
    const text = pick(locale, claim.text);
    const author = index.agents.get(claim.by);
    const related = relatedClaims(claim, index, asOf).filter(
      ({ relation: { type }, claim: { id } }) => shown.has(id) && (type === 'denies' || type === 'explains'),
    );
    const isBeside = related.some(({ relation: { type }, incoming }) => type === 'denies' && !incoming);
    const reports = countingReports(claim, index, asOfBeside(isBeside ? 'denial' : 'claim', asOf));
    const first = firstReport(reports, index);
    const refs = (incoming: boolean) =>
      related.filter((one) => one.incoming === incoming).map((one) => claimRef(one.claim, writing));
    const places = new Set([...claim.event.places, ...(claim.control ?? []).map(({ place }) => place)]);
    const about = [
      ...[...places].flatMap((id) => index.places.get(id) ?? []).map((place) => placeRef(place, writing)),
      ...refs(false),
    ];
    const subjectOf = refs(true);
    const { interpreter, edition } = index.dataset;
    return {
      '@type': 'Claim',
      identifier: claim.id,
      text: text.text,
      inLanguage: text.lang,
      description: answersOf(claim, writing),
      author: author && agentRef(author, writing),
      datePublished: saidOn(reports),
      temporalCoverage: claim.event.date ?? undefined,
      about: about.length > 0 ? about : undefined,
      subjectOf: subjectOf.length > 0 ? subjectOf : undefined,
      appearance: reports.flatMap((report) => passageRef(report, writing)),
      firstAppearance: first && passageRef(first, writing)[0],
      creativeWorkStatus: claim.status,
      correction: claim.corrections?.map(({ date, what, why }) => {
        const [changed, reason] = [pick(locale, what), pick(locale, why)];
        return {
          '@type': 'CorrectionComment',
          datePublished: date,
          text: `${changed.text} ${reason.text}`,
          inLanguage: changed.lang === reason.lang ? changed.lang : undefined,
        };
      }),
      claimInterpreter: refer(writing, idOf('interpreter'), () => ({
        '@type': 'Organization',
        name: interpreter.name,
        description: interpreter.method,
      })),
      sdDatePublished: edition,
      isPartOf: { '@id': idOf('dataset') },
    };
  });
}

/** “Denied by X. Another account, by Y.” */
function answersOf(claim: Claim, { index, asOf, locale }: Writing): string | undefined {
  const items = sayClaim(index, claim.id, asOf, locale)?.standing.items ?? [];
  const answers = items.flatMap(({ mark, words }) =>
    mark === 'denied' || mark === 'conflicting' ? [`${plainText(words)}.`] : [],
  );
  return answers.length > 0 ? answers.join(' ') : undefined;
}

const withoutGaps = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * The graph of a page that shows some claims, with every claim that stands beside them on their cards.
 * @param ids of the claims, in the order of the page.
 * @throws {RangeError} where the dataset knows no such claim, and where `base` is no http(s) address.
 */
export async function claimsJsonLd(
  dataset: Dataset,
  ids: readonly string[],
  options: JsonLdOptions = {},
): Promise<JsonLdGraph> {
  const index = indexOf(dataset);
  const asOf = toAsOf(dataset, options.asOf, options.known);
  const idOf = idsUnder(dataset, options.base);
  const shown = new Set<string>();
  for (const id of ids) {
    const view = toClaimView(index, id, asOf);
    if (!view) throw new RangeError(`There is no claim ${JSON.stringify(id)} in ${dataset.id}.`);
    for (const one of [view.id, ...claimsShownIn(view)]) shown.add(one);
  }
  const locale = await localeOf(options);
  await sourcesMessages.load(locale.lang);
  const { inferred } = sourcesMessages.messagesFor(locale.lang).messages;
  const writing: Writing = { index, asOf, locale, inferred, idOf, shown, nodes: new Map() };
  refer(writing, idOf('dataset'), () => ({
    '@type': 'Dataset',
    name: pick(locale, dataset.title).text,
    identifier: dataset.id,
    version: dataset.edition,
    temporalCoverage: `${dataset.covers.from}/${dataset.covers.to}`,
  }));
  for (const id of shown) {
    const claim = index.claims.get(id);
    if (claim) claimRef(claim, writing);
  }
  return withoutGaps({ '@context': 'https://schema.org', '@graph': [...writing.nodes.values()] }) as JsonLdGraph;
}

const IN_SCRIPT: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** The graph as the `<script>` that goes into a page. Nothing in it can end the script or begin another. */
export const jsonLdHTML = (graph: object): string =>
  `<script type="application/ld+json">${JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => IN_SCRIPT[sign] as string)}</script>`;
