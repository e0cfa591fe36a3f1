/** Everything a timeline needs to draw itself. */
import { agentNames, localeFor } from '../../i18n/index.js';
import { toSideWords, toSourceWords } from '../../i18n/claim-words.js';
import { moreDaysWords, toTimelineWords } from '../../i18n/timeline-words.js';
import { timelineMessages } from '../../i18n/views.js';
import {
  asOfBeside,
  isDenial,
  limitsOf,
  timelineOf,
  toAsOf,
  type AsOf,
  type DatasetIndex,
  type SideRole,
  type SideView,
  type TimelineGroup,
} from '../../model/index.js';
import { toSideView } from '../../model/claim-view.js';
import { base, path, tokens } from '../../styles/base.styles.js';
import { timeline as timelineStyles } from '../../styles/timeline.styles.js';
import { timeline } from '../../templates/timeline.js';
import { drawnState, speakFrom } from '../internal/drawing.js';
import { html, render } from '../internal/html.js';
import type { ElementState } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';

export { clear } from '../internal/drawing.js';

/** What a timeline is asked to show; its filter is written on it. */
export interface TimelineQuestion extends HTMLElement {
  readonly asOf: string | null;
  readonly known: string | null;
  readonly numerals: string | null;
  readonly language: string;
  readonly pages: number;
  readonly pageSize: number;
  readonly headingLevel: number;
  /** Ids of the claims that its filter finds; nothing where it has none. */
  chosenIn(index: DatasetIndex, asOf: AsOf): readonly string[] | undefined;
}

/** Where each page ends, as a number of days: whole days, as many as it takes to show `size` claims. */
function pageEnds(groups: readonly TimelineGroup[], size: number): readonly number[] {
  const ends: number[] = [];
  let claims = 0;
  groups.forEach(({ entries }, i) => {
    claims += entries.length;
    if (claims < size && i < groups.length - 1) return;
    ends.push(i + 1);
    claims = 0;
  });
  return ends;
}

export function draw(host: TimelineQuestion, index: DatasetIndex, into: HTMLElement | ShadowRoot): ElementState {
  const root = into as ShadowRoot;
  const asOf = toAsOf(index.dataset, host.asOf, host.known);
  const locale = localeFor(host.language, host.numerals);
  const chosen = host.chosenIn(index, asOf);
  const all = timelineOf(index, asOf, chosen);
  const ends = pageEnds(all.groups, host.pageSize);
  const end = ends[host.pages - 1] ?? all.groups.length;
  const shown = all.groups.slice(0, end);
  const isMissed = shown.length === 0 && chosen !== undefined && timelineOf(index, asOf).groups.length > 0;
  const words = toTimelineWords({ ...all, groups: shown }, asOf, index, locale, isMissed);
  const agents = agentNames(index.agents, locale);
  const viewOf = (role: SideRole, id: string, counting: AsOf): readonly SideView[] => {
    const claim = index.claims.get(id);
    return claim ? [toSideView(role, claim, index, counting)] : [];
  };
  const year = asOf.day.slice(0, 4);
  const views = new Map(
    shown.flatMap(({ entries }) =>
      entries.map(({ claim, answers }) => {
        const own = index.claims.get(claim);
        const beside = answers.flatMap((one) => viewOf(one.role, one.claim, asOfBeside(one.role, asOf)));
        return [claim, [...viewOf(own && isDenial(own) ? 'denial' : 'claim', claim, asOf), ...beside]] as const;
      }),
    ),
  );
  addSheets(root, tokens, base, path, timelineStyles);
  render(
    timeline(html, words, {
      level: host.headingLevel,
      days: { from: all.from, to: all.to },
      sidesOf: ({ claimId }) => (views.get(claimId) ?? []).map((view) => toSideWords(view, locale, year, agents)),
      sources: toSourceWords(
        [...views.values()].flat().flatMap(({ origins }) => origins),
        locale,
      ),
      more: moreDaysWords(locale, all.groups.length - end, (ends[host.pages] ?? end) - end),
    }),
    root,
  );
  return drawnState(limitsOf(index, asOf));
}

export const speak = speakFrom(timelineMessages);
