/** The sources that a page cites, as numbered references. */
import type { Agent, Source } from '../schema/types.js';
import { countingReports, type AsOf } from './as-of.js';
import type { ClaimView } from './claim-view.js';
import type { ControlEvidence } from './control.js';
import { currentId, type DatasetIndex } from './dataset-index.js';
import { safeUrl } from './links.js';
import { asOfBeside, isDenial } from './relations.js';

/** One element of a page that shows claims. `by` says which, in whatever way the caller knows it. */
export interface CitationUse<By> {
  readonly by: By;
  readonly index: DatasetIndex;
  readonly asOf: AsOf;
  /** Ids of every claim and denial it shows, in the order it shows them. */
  readonly claims: readonly string[];
}

/** One source, once, with all who cite it. */
export interface Citation<By> {
  /** Counting from 1, in order of first use. */
  readonly number: number;
  readonly source: Source;
  /** Who published it; `null` where the record does not say. */
  readonly outlet: Agent | null;
  /** Where it may be linked to; `null` where its address must stay text. */
  readonly url: string | null;
  /** In order of use, each once, with the claims for which it cites this source. */
  readonly uses: ReadonlyArray<{ readonly by: By; readonly claims: readonly string[] }>;
}

/** Ids of the claims that a card shows: each side with its support. */
export const claimsShownIn = ({ sides }: ClaimView): readonly string[] => [
  ...new Set(sides.flatMap(({ origins }) => origins.map(({ claim }) => claim.id))),
];

/** Ids of the claims behind a state, as a badge’s popover shows them: each report with the denials that reach it. */
export const claimsBehind = (evidence: readonly ControlEvidence[]): readonly string[] => [
  ...new Set(evidence.flatMap(({ claim, denials }) => [claim.id, ...denials.map(({ id }) => id)])),
];

/**
 * Lists the sources cited by the elements of a page, in the order of the page.
 * Sources of two datasets are the same where id and address are.
 */
export function citationsOf<By>(uses: ReadonlyArray<CitationUse<By>>): ReadonlyArray<Citation<By>> {
  const found = new Map<string, { source: Source; index: DatasetIndex; uses: Map<By, Set<string>> }>();
  for (const { by, index, asOf, claims } of uses) {
    for (const id of claims) {
      const claim = index.claims.get(currentId(index, id));
      if (!claim) continue;
      // A denial is mostly shown beside its claim; by itself it is not among these before it counts.
      for (const report of countingReports(claim, index, asOfBeside(isDenial(claim) ? 'denial' : 'claim', asOf))) {
        const source = index.sources.get(report.source);
        if (!source) continue;
        const key = `${source.id} ${source.url}`;
        const entry = found.get(key) ?? { source, index, uses: new Map<By, Set<string>>() };
        found.set(key, entry);
        const cited = entry.uses.get(by) ?? new Set();
        entry.uses.set(by, cited.add(claim.id));
      }
    }
  }
  return [...found.values()].map(({ source, index, uses: by }, i) => ({
    number: i + 1,
    source,
    outlet: index.agents.get(source.publisher) ?? null,
    url: safeUrl(source.url),
    uses: [...by].map(([one, claims]) => ({ by: one, claims: [...claims] })),
  }));
}
