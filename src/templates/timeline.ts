/** The timeline: an ordered list of days, each an ordered list of claims, with a drawing beside every row. */
import type { MoreWords, TimelineEntryWords, TimelineMark, TimelineWords } from '../i18n/view-words.js';
import type { ClaimWords, SideWords } from '../i18n/words.js';
import { fromMarkup, heading, name, rich, time, unbroken, type Html } from './kit.js';
import { originPath, type Numbering } from './path.js';
import { printedSources } from './printed-sources.js';
import { track } from './track.js';

/** What a timeline shows beside its words. */
export interface TimelineOptions {
  /** Level of its heading, 2 to 6, days one below; 0 for labels that are no headings of the page. */
  readonly level?: number;
  /** First and last day of the line that marks are drawn on. */
  readonly days: { readonly from: string; readonly to: string };
  /** The claim of an entry, then what stands beside it. */
  readonly sidesOf: (entry: TimelineEntryWords) => readonly SideWords[];
  /** The sources of all that is shown, in the order in which paper numbers them. */
  readonly sources: ClaimWords['sources'];
  /** `null` at the end. */
  readonly more: MoreWords | null;
}

const MARKS: Readonly<Record<TimelineMark, string>> = {
  happened: '<path d="M4.5 4.5h7v7h-7z" fill="currentColor" stroke="none"/>',
  said: '<circle cx="8" cy="8" r="4.6"/>',
  published: '<circle cx="8" cy="8" r="4.6" stroke-dasharray="1.8 1.4"/>',
  both: '<circle cx="8" cy="8" r="6.4"/><path d="M5 5h6v6H5z" fill="currentColor" stroke="none"/>',
  uncertain: '<path d="M2 8h24" stroke-dasharray="2.6 2.2"/><path d="M2 3.5v9M26 3.5v9"/>',
};

const MARK_ORDER: readonly TimelineMark[] = ['happened', 'said', 'published', 'both', 'uncertain'];

const legendMark = (html: Html, mark: TimelineMark): unknown => {
  const width = mark === 'uncertain' ? 28 : 16;
  return html(
    fromMarkup(
      `<svg part="mark" viewBox="0 0 ${width} 16" width="${width / 18.6}em" height=".86em" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4">${MARKS[mark]}</svg>`,
    ),
  );
};

const side = (html: Html, { role, label, text, origins }: SideWords, labelled: boolean, numbers: Numbering) =>
  html`<div part=${role === 'claim' ? 'claim' : 'denial'}>${labelled ? html`<b>${rich(html, label)}</b>` : ''}<p part="say">${name(html, text)}</p>${origins.map(
    (origin) => originPath(html, origin, false, numbers),
  )}</div>`;

const row = (html: Html, entry: TimelineEntryWords, { days, sidesOf, sources }: TimelineOptions) => {
  const sides = sidesOf(entry);
  const labelled = sides.length > 1 || sides[0]?.role !== 'claim';
  return html`<li part="entry" data-claim=${entry.claimId}><div class="days">${track(html, { ...days, ...entry })}<span class="m">${entry.when.map(
    (phrase) => html`<span>${unbroken(phrase)}</span> `,
  )}</span></div><div class=${sides.length > 1 ? 'two' : ''}>${sides.map((one) => side(html, one, labelled, sources))}</div></li>`;
};

/** A timeline. The list says everything that the drawings say. */
export const timeline = (html: Html, words: TimelineWords, options: TimelineOptions): unknown => {
  const { level = 0, more, sources } = options;
  const below = level > 1 ? Math.min(level + 1, 6) : 0;
  return html`<div part="timeline" class="ce timeline" lang=${words.lang} dir=${words.dir}><div part="header" class="head">${heading(html, level, words.title)}<span class="m">${rich(html, words.asOf)}</span></div><ul class="key m">${MARK_ORDER.map(
    (mark) => html`<li>${legendMark(html, mark)} ${words.key[mark]}</li>`,
  )}</ul>${words.notices.map((notice) => html`<p part="notice" class="m">${rich(html, notice)}</p>`)}${
    words.nothing ? html`<p part="notice">${words.nothing}</p>` : ''
  }<ol>${words.groups.map(
    (group) =>
      html`<li part="day">${heading(html, below, time(html, group.date))}<ol>${group.entries.map((entry) => row(html, entry, options))}</ol></li>`,
  )}</ol>${more ? html`<p class="more"><button type="button" name="more">${more.show}</button><span class="no">${more.unprinted}</span></p>` : ''}${printedSources(html, sources)}</div>`;
};
