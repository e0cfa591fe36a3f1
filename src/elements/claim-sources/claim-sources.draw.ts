/** Everything the references need: who cites what, in which order, in words. */
import { localeFor, pick, type Rich } from '../../i18n/index.js';
import { toSourcesWords } from '../../i18n/sources-words.js';
import { sourcesMessages } from '../../i18n/views.js';
import {
  citationsOf,
  claimsBehind,
  claimsShownIn,
  evidenceOf,
  toAsOf,
  toClaimView,
  toControlView,
  type CitationUse,
  type ClaimSource,
  type DatasetIndex,
} from '../../model/index.js';
import type { LanguageMap } from '../../schema/types.js';
import { base, tokens } from '../../styles/base.styles.js';
import { sources as sourcesStyles } from '../../styles/sources.styles.js';
import { sources } from '../../templates/sources.js';
import { speakFrom } from '../internal/drawing.js';
import { html, render } from '../internal/html.js';
import type { Member } from '../internal/members.js';
import { inReadingOrder } from '../internal/order.js';
import { isShown } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import { sourceOf } from '../internal/source.js';

/** What a member may say of itself: which claim it shows, or which place. */
interface Citing extends Member {
  readonly claim?: string | null;
  readonly place?: string | null;
  /** Where `place` narrows what is listed. */
  readonly articles?: string | null;
  readonly asOf?: string | null;
  readonly known?: string | null;
  readonly state?: string;
  readonly source?: ClaimSource | undefined;
  readonly data?: unknown;
}

interface Use extends CitationUse<Element> {
  /** What is called upon to name the place that cites. */
  readonly label: LanguageMap;
}

/** What one member shows, or `null` where it shows no record. */
async function useOf(member: Citing): Promise<Use | null> {
  const { claim, place, asOf, known } = member;
  const source = sourceOf(member);
  if (!source || !isShown(member.state)) return null;
  const use = (index: DatasetIndex, claims: readonly string[] | undefined, label: LanguageMap | undefined) =>
    claims && label ? { by: member, index, asOf: toAsOf(index.dataset, asOf, known), claims, label } : null;
  try {
    if (claim) {
      const index = await source.forClaim(claim);
      const view = toClaimView(index, claim, toAsOf(index.dataset, asOf, known));
      return use(index, view ? claimsShownIn(view) : undefined, view?.claim.text);
    }
    if (place && member.articles === undefined) {
      const index = await source.forPlace(place);
      const view = toControlView(index, place, toAsOf(index.dataset, asOf, known));
      return use(index, view ? claimsBehind(evidenceOf(view, index)) : undefined, view?.place.name);
    }
  } catch {
    // The member that asked for the same has told already.
  }
  return null;
}

/** What the members of a page cite, in reading order. */
export async function usesOf(page: Document, members: Iterable<Member>): Promise<readonly Use[]> {
  const here = [...members].filter(({ ownerDocument }) => ownerDocument === page).sort(inReadingOrder);
  const uses = await Promise.all(here.map(useOf));
  return uses.flatMap((use) => (use === null ? [] : [use]));
}

export const speak = speakFrom(sourcesMessages);

/** What the references are drawn from beside their uses. */
export interface SourcesQuestion {
  readonly language: string;
  readonly numerals: string | null;
  readonly headingLevel: number;
}

export function draw(host: SourcesQuestion, uses: readonly Use[], root: ShadowRoot): void {
  const locale = localeFor(host.language, host.numerals);
  const numbers = new Map(uses.map(({ by }, i) => [by, i] as const));
  const labelOf = (by: Element): Rich => {
    const use = uses[numbers.get(by) ?? -1];
    return use ? [pick(locale, use.label)] : [];
  };
  addSheets(root, tokens, base, sourcesStyles);
  render(
    sources(html, toSourcesWords(citationsOf(uses), locale, labelOf), {
      level: host.headingLevel,
      valueOf: (by) => numbers.get(by) ?? -1,
    }),
    root,
  );
}
