/** The words of what leaves the page: a list with its claims in it, sources with what they are cited for. No script brings the rest. */
import type { SourcesWords, ListWords } from './view-words.js';
import type { ClaimWords, ControlWords, ReportsWords, Rich, SideWords } from './words.js';

/** A badge with the reports behind it, and their sources, numbered in this order. */
export interface BadgeWords extends ControlWords {
  readonly reports: ReportsWords;
  readonly sources: ClaimWords['sources'];
}

/** A list with its claims. */
export interface ListedWords extends ListWords {
  readonly claims: readonly ClaimWords[];
  /** “1–20 of 118”, where there are more than are listed; `null` otherwise. */
  readonly where: string | null;
}

/** One place of a page that shows claims: a card, a reference or a badge, as it is asked. */
export type Citing = ({ readonly claim: string } | { readonly place: string }) & {
  readonly asOf?: string | null | undefined;
  readonly known?: string | null | undefined;
  /** Where on the page it stands, such as `#claim-ref-1`: with it, a source leads back to it. */
  readonly href?: string | undefined;
};

/** What a source is cited for: one claim or denial, with those of its reports that stand in this source. */
export interface CitedWords extends SideWords {
  /** “Denied by X”: so that a denial in another source is not missed here. */
  readonly answers: readonly Rich[];
}

export interface PageSourcesWords extends SourcesWords<Citing> {
  readonly items: ReadonlyArray<SourcesWords<Citing>['items'][number] & { readonly cited: readonly CitedWords[] }>;
}
