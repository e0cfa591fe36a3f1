/** A small invented dataset, written as tersely as a test wants to be read. Nothing here stands for a real place. */
import { indexDataset, type DatasetIndex } from '../../src/model/index.js';
import type { Agent, Claim, ControlRow, Dataset, Place, Relation, Report, Source } from '../../src/schema/types.js';

export type ReportSpec = Partial<Report> & { source: string };
export interface ClaimSpec extends Partial<Omit<Claim, 'reports' | 'event' | 'relations'>> {
  id: string;
  by: string;
  /** EDTF of the event; `null` where the record states none. */
  on?: string | null;
  places?: string[];
  reports?: ReportSpec[];
  relations?: Relation[];
}

const named = (id: string) => ({ en: id });

export const agent = (id: string, kind: Agent['kind'] = 'organisation', more: Partial<Agent> = {}): Agent => ({
  id,
  kind,
  name: named(id),
  aliases: [],
  ...more,
});
export const place = (id: string, within?: string): Place => ({
  id,
  kind: 'town',
  name: named(id),
  aliases: [],
  ...(within && { within }),
});
export const source = (id: string, published: string, publisher = 'gazette'): Source => ({
  id,
  publisher,
  url: `https://news.example/${id}`,
  title: null,
  published,
  publishedBasis: 'stated',
  lang: 'en',
  sha256: '0'.repeat(64),
  chars: 1000,
});
export const row = (
  at: string,
  holder: string | null,
  extent: ControlRow['extent'] = 'whole',
  previous?: string,
): ControlRow => ({
  place: at,
  holder,
  extent,
  ...(previous && { previous }),
});

export function claim({
  id,
  by,
  on = null,
  places = [],
  reports = [{ source: 'day-5' }],
  relations,
  ...rest
}: ClaimSpec): Claim {
  return {
    id,
    by,
    text: named(id),
    kind: 'control',
    basis: 'stated',
    event: { date: on, places },
    reports: reports.map((one) => ({
      via: [],
      said: null,
      anchor: { start: 0, end: 1, sha256: '0'.repeat(64), head: 'a', tail: 'b' },
      ...one,
    })),
    ...(relations && { relations }),
    ...rest,
  };
}

/** Two armies (blue and red), a spokesman and a press office of blue's, outlets, a monitor, an analyst, unnamed people. */
export const AGENTS: Agent[] = [
  agent('blue', 'armed-group'),
  agent('blue-brigade', 'armed-group', { side: 'blue' }),
  agent('blue-guard', 'armed-group', { side: 'blue' }),
  agent('blue-spokesman', 'person', { speaksFor: 'blue' }),
  agent('blue-press-office', 'organisation', { speaksFor: 'blue-spokesman' }),
  agent('blue-radio', 'outlet', { side: 'blue' }),
  agent('red', 'government'),
  agent('red-ministry', 'government', { side: 'red' }),
  agent('green', 'armed-group'),
  agent('gazette', 'outlet'),
  agent('herald', 'outlet'),
  agent('wire', 'agency'),
  agent('monitor', 'monitor'),
  agent('analyst', 'person'),
  agent('locals', 'unnamed'),
  agent('officials', 'unnamed'),
];

export const PLACES: Place[] = [
  place('province'),
  place('town', 'province'),
  place('village', 'province'),
  place('elsewhere'),
];
export const SOURCES: Source[] = [1, 2, 3, 4, 5, 6, 7].flatMap((n) => [
  source(`day-${n}`, `2024-12-0${n}`),
  source(`herald-${n}`, `2024-12-0${n}`, 'herald'),
]);

export function index(claims: ClaimSpec[], more: Partial<Dataset> = {}): DatasetIndex {
  return indexDataset({
    schemaVersion: '1.0.0',
    id: 'invented',
    title: named('Invented'),
    edition: '2026-01-01',
    covers: { from: '2024-12-01', to: '2024-12-07' },
    interpreter: { name: 'Tests', method: 'by hand' },
    sources: SOURCES,
    agents: AGENTS,
    places: PLACES,
    claims: claims.map(claim),
    redirects: {},
    ...more,
  });
}

export const then = (day: string) => ({ day, known: 'then' as const });
export const now = (day: string) => ({ day, known: 'now' as const });
