/** Rules between fields and records that neither the schema nor the reference check can see. */
import type { DatasetProblem } from '../../schema/references.js';
import type { Claim, Dataset } from '../../schema/types.js';

/** Every breach of the rules below, in the order of the dataset. Records may be blanks in part; that is no breach here. */
export function findDataProblems(dataset: Dataset): DatasetProblem[] {
  return dataset.claims.flatMap((claim) => [
    ...findDateProblems(claim),
    ...findDenialProblems(claim),
    ...findControlProblems(claim),
    ...findRepetitions(claim),
  ]);
}

const problem = (claim: Claim, path: DatasetProblem['path'], found: string, wanted: string): DatasetProblem => ({
  collection: 'claims',
  id: claim.id,
  path,
  found,
  wanted,
});

function findDateProblems(claim: Claim): DatasetProblem[] {
  return claim.reports.flatMap((report, i) => {
    const path = ['reports', i, 'saidBasis'];
    if (report.said === null)
      return report.saidBasis === undefined
        ? []
        : [problem(claim, path, report.saidBasis, 'no saidBasis where said is null')];
    return report.saidBasis === undefined
      ? [problem(claim, path, 'nothing', 'stated or inferred, because said is given')]
      : [];
  });
}

function findDenialProblems(claim: Claim): DatasetProblem[] {
  if (claim.kind !== 'denial' || claim.relations?.some(({ type }) => type === 'denies')) return [];
  return [
    problem(claim, ['relations'], 'no relation of type denies', 'a relation that names the claim this denial answers'),
  ];
}

function findControlProblems(claim: Claim): DatasetProblem[] {
  return (claim.control ?? []).flatMap((row, i) => {
    if (row.extent === 'left') {
      return row.previous === undefined
        ? [problem(claim, ['control', i, 'previous'], 'nothing', 'the agent that left')]
        : [];
    }
    return row.holder !== null && row.holder === row.previous
      ? [problem(claim, ['control', i, 'previous'], row.previous, 'another agent than the holder')]
      : [];
  });
}

function findRepetitions(claim: Claim): DatasetProblem[] {
  const repeated = <T>(list: readonly T[], field: DatasetProblem['path'], key: (entry: T) => string, what: string) => {
    const seen = new Set<string>();
    return list.flatMap((entry, i) => {
      const name = key(entry);
      const again = seen.has(name);
      seen.add(name);
      return again ? [problem(claim, [...field, i], `${name} a second time`, what)] : [];
    });
  };
  return [
    ...repeated(claim.event.places, ['event', 'places'], (place) => place, 'each place once'),
    ...repeated(
      claim.relations ?? [],
      ['relations'],
      ({ type, claim: other }) => `${type} ${other}`,
      'each relation once',
    ),
    ...repeated(
      claim.control ?? [],
      ['control'],
      ({ place, holder, extent }) => `${place} ${extent} ${holder ?? 'null'}`,
      'each control row once',
    ),
    ...repeated(
      claim.reports,
      ['reports'],
      ({ source, anchor }) => `${source} ${anchor.start}–${anchor.end}`,
      'each passage once',
    ),
  ];
}
