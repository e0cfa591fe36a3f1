/**
 * `claim-elements export`: what the dataset says as of a day, for other programs. The model decides, this only lists: tables
 * as rows, or claims as a graph of schema.org’s.
 */
import {
  controlOf,
  countingReports,
  indexDataset,
  newestDay,
  originsOf,
  relatedClaims,
  standingOf,
  toAsOf,
  type AsOf,
  type DatasetIndex,
} from '../model/index.js';
import { isDay } from '../schema/edtf.js';
import type { Claim, LanguageMap } from '../schema/types.js';
import { FAULTY, OK, UsageError, type Context, type ExitStatus } from './internal/context.js';
import { readDatasetOrBundled, type DatasetOptions } from './internal/dataset-input.js';
import { compareText } from './internal/problems.js';
import { FORMATS, writeTable, type Row } from './internal/table.js';
import { writeJsonLd, type JsonLdCommandOptions } from './json-ld.js';

export const EXPORT_FORMATS = [...FORMATS, 'jsonld'] as const;

export interface ExportOptions extends DatasetOptions, JsonLdCommandOptions {
  readonly what: What;
  readonly asOf?: string;
  readonly known?: string;
  readonly format: (typeof EXPORT_FORMATS)[number];
  /** Ids of the claims of a graph, parted by commas; all that count where it is absent. */
  readonly claims?: string;
}

type RowsOf = (index: DatasetIndex, asOf: AsOf) => Row[];

const english = (map: LanguageMap | undefined): string | null => map?.['en'] ?? Object.values(map ?? {})[0] ?? null;
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort(compareText);

/** The claims that count as of the day, in the order of their ids. */
const counting = (index: DatasetIndex, asOf: AsOf): Claim[] =>
  index.dataset.claims
    .filter((claim) => countingReports(claim, index, asOf).length > 0)
    .sort((a, b) => compareText(a.id, b.id));

const standingWords = (claim: Claim, index: DatasetIndex, asOf: AsOf) => {
  const standing = standingOf(claim, index, asOf);
  return {
    standing: [...new Set(standing.map(({ type }) => type))],
    deniedBy: sorted(standing.flatMap((one) => (one.type === 'denied' ? [one.by] : []))),
  };
};

const claimRows: RowsOf = (index, asOf) =>
  counting(index, asOf).map((claim) => {
    const reports = countingReports(claim, index, asOf);
    return {
      claim: claim.id,
      kind: claim.kind,
      text: english(claim.text),
      by: claim.by,
      basis: claim.basis,
      happened: claim.event.date,
      places: sorted([...claim.event.places, ...(claim.control ?? []).map(({ place }) => place)]),
      sources: sorted(reports.map(({ source }) => source)),
      reports: reports.length,
      date: newestDay(reports, index),
      ...standingWords(claim, index, asOf),
      status: claim.status ?? null,
    };
  });

const controlRows: RowsOf = (index, asOf) =>
  placesInOrder(index).map(({ id, name }) => {
    const { state, holders, left, claimedBy, deniedBy, extent, newest, ageDays, evidence } = controlOf(id, index, asOf);
    return {
      place: id,
      name: english(name),
      state,
      holder: holders.length === 1 ? (holders[0] ?? null) : null,
      holders: sorted(holders),
      left: sorted(left),
      claimedBy: sorted(claimedBy),
      deniedBy: sorted(deniedBy),
      extent,
      date: newest,
      ageDays,
      claims: sorted(evidence.flatMap(({ claim, current }) => (current ? [claim.id] : []))),
    };
  });

const originRows: RowsOf = (index, asOf) =>
  counting(index, asOf).map((claim) => {
    const { named, unnamed, reports } = originsOf(claim, index, asOf);
    return {
      claim: claim.id,
      named: sorted(named),
      unnamed: sorted(unnamed),
      reports,
      ...standingWords(claim, index, asOf),
    };
  });

const disputeRows: RowsOf = (index, asOf) =>
  counting(index, asOf)
    .flatMap((answered) =>
      relatedClaims(answered, index, asOf).flatMap(({ claim, relation: { type, note }, incoming }) =>
        incoming && (type === 'denies' || type === 'conflicts-with')
          ? [{ claim: claim.id, other: answered.id, type, reason: english(note) }]
          : [],
      ),
    )
    .sort((a, b) => compareText(a.claim, b.claim) || compareText(a.other, b.other) || compareText(a.type, b.type));

const placeRows: RowsOf = (index, asOf) => {
  const claims = counting(index, asOf);
  const speaksOf = (id: string) => (claim: Claim) =>
    claim.event.places.includes(id) || claim.control?.some(({ place }) => place === id);
  return placesInOrder(index).map(({ id, name, kind, within, point, pointPrecision }) => ({
    place: id,
    name: english(name),
    kind,
    within: within ?? null,
    longitude: point?.[0] ?? null,
    latitude: point?.[1] ?? null,
    pointPrecision: pointPrecision ?? null,
    claims: claims.filter(speaksOf(id)).length,
  }));
};

const placesInOrder = (index: DatasetIndex) => [...index.places.values()].sort((a, b) => compareText(a.id, b.id));

const TABLES = {
  claims: {
    rows: claimRows,
    columns: [
      'claim',
      'kind',
      'text',
      'by',
      'basis',
      'happened',
      'places',
      'sources',
      'reports',
      'date',
      'standing',
      'deniedBy',
      'status',
    ],
  },
  control: {
    rows: controlRows,
    columns: [
      'place',
      'name',
      'state',
      'holder',
      'holders',
      'left',
      'claimedBy',
      'deniedBy',
      'extent',
      'date',
      'ageDays',
      'claims',
    ],
  },
  origins: { rows: originRows, columns: ['claim', 'named', 'unnamed', 'reports', 'standing', 'deniedBy'] },
  disputes: { rows: disputeRows, columns: ['claim', 'other', 'type', 'reason'] },
  places: {
    rows: placeRows,
    columns: ['place', 'name', 'kind', 'within', 'longitude', 'latitude', 'pointPrecision', 'claims'],
  },
} as const satisfies Record<string, { rows: RowsOf; columns: readonly string[] }>;

export type What = keyof typeof TABLES;
export const WHATS = Object.keys(TABLES) as readonly What[];

export async function exportRows(options: ExportOptions, context: Context): Promise<ExitStatus> {
  if (options.asOf !== undefined && !isDay(options.asOf)) {
    throw new UsageError(`--as-of takes a real day as YYYY-MM-DD, not ${JSON.stringify(options.asOf)}.`);
  }
  const { what, format } = options;
  if (format === 'jsonld' && what !== 'claims') {
    throw new UsageError(`Only --what claims can be written as jsonld, not ${what}.`);
  }
  const graphOnly = (['claims', 'lang', 'base', 'script'] as const).find((name) => options[name] !== undefined);
  if (format !== 'jsonld' && graphOnly) throw new UsageError(`--${graphOnly} goes with --format jsonld alone.`);
  const dataset = await readDatasetOrBundled(options, context);
  if (dataset === null) return FAULTY;
  const index = indexDataset(dataset);
  const asOf = toAsOf(dataset, options.asOf, options.known);
  if (format === 'jsonld') {
    const asked = options.claims?.split(/[\s,]+/).filter(Boolean);
    return writeJsonLd(dataset, asked ?? counting(index, asOf).map(({ id }) => id), options, context);
  }
  const { rows, columns } = TABLES[what];
  context.out(writeTable(rows(index, asOf), columns, format));
  return OK;
}
