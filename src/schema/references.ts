/**
 * What a schema of single records cannot see: ids that lead nowhere, loops, and redirects that contradict the records.
 */
import type { Dataset } from './types.js';

/** One thing wrong with a dataset: which record, which field, what stands there and what would be right. */
export interface DatasetProblem {
  /** `sources`, `agents`, `places`, `claims`, or `dataset` for the head of the file. */
  readonly collection: 'dataset' | 'sources' | 'agents' | 'places' | 'claims';
  /** Id of the record; empty for the head. */
  readonly id: string;
  /** Path of the field inside the record. */
  readonly path: ReadonlyArray<string | number>;
  /** What was found, as a short text. */
  readonly found: string;
  /** What is wanted instead, as a short text. */
  readonly wanted: string;
}

/**
 * Finds every reference error of a dataset whose records are each well formed: duplicate ids, unknown places, agents,
 * sources and claims, loops in `speaksFor`, `side` and `within`, a claim related to itself, `control` of a claim that
 * contradicts itself, redirects that loop, lead nowhere or shadow a living record.
 * @returns all problems in a stable order; empty when there are none. Never throws.
 */
export function findReferenceProblems(dataset: Dataset): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const add = (
    collection: DatasetProblem['collection'],
    id: string,
    path: DatasetProblem['path'],
    found: string,
    wanted: string,
  ) => problems.push({ collection, id, path, found, wanted });

  const collections = {
    sources: dataset.sources,
    agents: dataset.agents,
    places: dataset.places,
    claims: dataset.claims,
  };
  type Collection = keyof typeof collections;
  const known = new Map<Collection, Set<string>>();
  for (const [name, records] of Object.entries(collections) as [Collection, ReadonlyArray<{ id: string }>][]) {
    const ids = new Set<string>();
    for (const record of records) {
      if (ids.has(record.id)) add(name, record.id, ['id'], `a second record ${record.id}`, 'one record per id');
      ids.add(record.id);
    }
    known.set(name, ids);
  }
  const expect = (
    target: Collection,
    value: string,
    collection: Collection,
    id: string,
    path: DatasetProblem['path'],
  ) => {
    if (!known.get(target)?.has(value)) add(collection, id, path, value, `the id of a record in ${target}`);
  };
  const findLoops = <R extends { id: string }>(
    collection: Collection,
    records: readonly R[],
    field: string,
    next: (record: R) => string | undefined,
  ) => {
    const byId = new Map(records.map((record) => [record.id, record]));
    for (const record of records) {
      const trail = [record.id];
      for (let to = next(record); to !== undefined;) {
        if (to === record.id) {
          add(collection, record.id, [field], [...trail, to].join(' → '), 'a chain that ends');
          break;
        }
        if (trail.includes(to)) break; // a loop further on: reported at its own members
        trail.push(to);
        const step = byId.get(to);
        to = step && next(step);
      }
    }
  };

  for (const source of dataset.sources) expect('agents', source.publisher, 'sources', source.id, ['publisher']);
  for (const agent of dataset.agents) {
    if (agent.speaksFor) expect('agents', agent.speaksFor, 'agents', agent.id, ['speaksFor']);
    if (agent.side) expect('agents', agent.side, 'agents', agent.id, ['side']);
  }
  for (const place of dataset.places) if (place.within) expect('places', place.within, 'places', place.id, ['within']);
  findLoops('agents', dataset.agents, 'speaksFor', (agent) => agent.speaksFor);
  findLoops('agents', dataset.agents, 'side', (agent) => agent.side);
  findLoops('places', dataset.places, 'within', (place) => place.within);

  const published = new Map(dataset.sources.map((source) => [source.id, source]));
  for (const claim of dataset.claims) {
    const at = (target: Collection, value: string, path: DatasetProblem['path']) =>
      expect(target, value, 'claims', claim.id, path);
    at('agents', claim.by, ['by']);
    claim.event.places.forEach((place, i) => at('places', place, ['event', 'places', i]));
    claim.control?.forEach((row, i) => {
      at('places', row.place, ['control', i, 'place']);
      if (row.holder !== null) at('agents', row.holder, ['control', i, 'holder']);
      if (row.previous) at('agents', row.previous, ['control', i, 'previous']);
    });
    claim.reports.forEach((report, i) => {
      at('sources', report.source, ['reports', i, 'source']);
      report.via.forEach((agent, j) => at('agents', agent, ['reports', i, 'via', j]));
      if (report.verificationBy && !report.via.includes(report.verificationBy)) {
        add('claims', claim.id, ['reports', i, 'verificationBy'], report.verificationBy, 'one of those in via');
      }
      const chars = published.get(report.source)?.chars;
      if (chars !== undefined && report.anchor.end > chars) {
        add(
          'claims',
          claim.id,
          ['reports', i, 'anchor', 'end'],
          String(report.anchor.end),
          `at most ${chars}, the length of ${report.source}`,
        );
      }
    });
    claim.relations?.forEach((relation, i) => {
      at('claims', relation.claim, ['relations', i, 'claim']);
      if (relation.claim === claim.id)
        add('claims', claim.id, ['relations', i, 'claim'], relation.claim, 'another claim');
    });
  }

  for (const [from, to] of Object.entries(dataset.redirects)) {
    const kinds = (Object.keys(collections) as Collection[]).filter((name) => known.get(name)?.has(from));
    if (kinds.length > 0)
      add(
        'dataset',
        '',
        ['redirects', from],
        `${from}, which is still a record in ${kinds.join(', ')}`,
        'an id that no record has any more',
      );
    const trail = [from];
    let end = to;
    while (Object.hasOwn(dataset.redirects, end) && !trail.includes(end)) {
      trail.push(end);
      end = dataset.redirects[end] as string;
    }
    if (trail.includes(end))
      add('dataset', '', ['redirects', from], [...trail, end].join(' → '), 'a redirect that ends at a record');
    else if (![...known.values()].some((ids) => ids.has(end)))
      add('dataset', '', ['redirects', from], end, 'the id of a living record');
  }
  return problems;
}
