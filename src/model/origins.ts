/**
 * Counting origins, not articles. The origin of a claim is who stands behind it. Agents that speak for the same body are
 * one origin, and unnamed sources never add to the number.
 */
import type { Claim } from '../schema/types.js';
import { isUnnamed, partyOf } from './agents.js';
import { countingReports, type AsOf } from './as-of.js';
import type { DatasetIndex } from './dataset-index.js';
import { relatedClaims } from './relations.js';

export interface Origins {
  /** Ids of the named origins, after `speaksFor`, each once; the claim's own first. */
  readonly named: readonly string[];
  /** Ids of the unnamed ones. They are shown and never counted. */
  readonly unnamed: readonly string[];
  /** How many reports carry the assertion. */
  readonly reports: number;
  /** How many different articles those reports stand in. */
  readonly articles: number;
}

/** The claims that assert the same: this one, and each tied to it directly by `supports`, whichever end wrote the tie. */
export function supportingClaims(claim: Claim, index: DatasetIndex, asOf: AsOf): readonly Claim[] {
  const claims = new Set([claim]);
  for (const { claim: other, relation } of relatedClaims(claim, index, asOf)) {
    if (relation.type === 'supports' && other.status === undefined) claims.add(other);
  }
  return [...claims];
}

/** Counts who stands behind an assertion as of a day. */
export function originsOf(claim: Claim, index: DatasetIndex, asOf: AsOf): Origins {
  const named = new Set<string>();
  const unnamed = new Set<string>();
  const articles = new Set<string>();
  let count = 0;
  for (const one of supportingClaims(claim, index, asOf)) {
    const reports = countingReports(one, index, asOf);
    if (reports.length === 0) continue;
    count += reports.length;
    for (const report of reports) articles.add(report.source);
    const party = partyOf(index, one.by);
    (isUnnamed(index, party) ? unnamed : named).add(party);
  }
  return { named: [...named], unnamed: [...unnamed], reports: count, articles: articles.size };
}
