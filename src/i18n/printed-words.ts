/** The sources that states of control rest on, as they stand in print. */
import { citationsOf, claimsBehind, type ControlView, type DatasetIndex } from '../model/index.js';
import { pick, toName, type Locale } from './format.js';
import { sourceWords } from './claim-words.js';
import { formatNumber } from './view-kit.js';
import type { ClaimWords } from './words.js';

/** What shows a state: a place of a map, a run of days. */
export interface Showing {
  readonly view: ControlView;
}

interface PrintedSources<S> {
  /** Each source once, numbered in order of first use. */
  readonly sources: ClaimWords['sources'];
  /** “ [1] [3]”: where a state comes from, or only some of the claims. */
  readonly numbersOf: (shown: S, claims?: readonly string[]) => string;
}

/**
 * Lists the sources of states: of every account that counts and every denial that reaches it.
 * @param besideOf ids of claims that stand beside a state, counting or not.
 */
export function toPrintedSources<S extends Showing>(
  all: readonly S[],
  index: DatasetIndex,
  locale: Locale,
  besideOf: (shown: S) => readonly string[] = () => [],
): PrintedSources<S> {
  const citations = citationsOf(
    all.map((by) => {
      const { asOf, control } = by.view;
      const current = control.evidence.filter((one) => one.current);
      return { by, index, asOf, claims: [...besideOf(by), ...claimsBehind(current)] };
    }),
  );
  return {
    sources: citations.map(({ number, source, outlet, url }) =>
      sourceWords(number, outlet ? pick(locale, outlet.name) : toName(source.publisher), source, url, locale),
    ),
    numbersOf: (shown, claims) =>
      citations
        .filter(({ uses }) =>
          uses.some((use) => use.by === shown && (!claims || claims.some((claim) => use.claims.includes(claim)))),
        )
        .map(({ number }) => ` [${formatNumber(locale, number)}]`)
        .join(''),
  };
}
