/**
 * A card as plain text of an article: what stands inside the element before its script, and where scripts never run. No
 * class and no style sheet: a class of ours would mean nothing in the page's own text, or something else.
 */
import { separators } from '../i18n/format.js';
import type { ClaimWords, Name, OriginWords, Rich, SideWords } from '../i18n/words.js';
import { correction, fromMarkup, name, rich, time, type Html } from './kit.js';

/** Direction of the words around, which an arrow follows. */
export type Dir = ClaimWords['dir'];

// A remark that the record writes as a sentence ends itself.
function isEnded(remark: Rich | undefined): boolean {
  const last = remark?.at(-1) ?? '';
  return /[.!?؟…]$/.test(typeof last === 'string' ? last : last.text);
}

/** The way of each report of an origin, as sentences: origin → relay → outlet, day, the link to the passage. */
export function way(html: Html, { name: origin, branches, remark }: OriginWords, dir: Dir): unknown {
  const { arrow, comma, semicolon } = separators(dir);
  return branches.map(({ relays, outlet, day, passage, remarks }) => {
    const hops: Name[] = relays.map((relay) => relay.name);
    if (outlet) hops.push(outlet);
    const all = [...remarks, ...(remark ? [[remark]] : [])];
    return html`${rich(html, origin)}${hops.map((hop) => html`${arrow}${name(html, hop)}`)}${comma}${time(html, day)}${
      passage ? html` (<a href=${passage.url} rel="noopener noreferrer nofollow">${passage.label}</a>)` : ''
    }${all.map((one) => html`${semicolon}${rich(html, one)}`)}${isEnded(all.at(-1)) ? ' ' : '. '}`;
  });
}

/** What one side says, by whom, where and when. */
export const said = (html: Html, { label, text, origins }: SideWords, dir: Dir): unknown =>
  html`<strong>${rich(html, label)}:</strong> ${name(html, text)} ${origins.map((origin) => way(html, origin, dir))}`;

/** A heading of the level asked for, or a line that stands out where the page wants none. */
export const lightHeading = (html: Html, level: number, content: unknown): unknown =>
  html(fromMarkup(level > 1 ? `<h${level}>|</h${level}>` : '<p><strong>|</strong></p>'), content);

const rest = (html: Html, words: ClaimWords) =>
  html`${words.standing.items.map((item) => html`${rich(html, item.words)}. `)}${words.corrections.items.map(
    (one) => html`${words.corrections.label}: ${correction(html, one)} `,
  )}${rich(html, words.header.asOf)}. ${rich(html, words.colophon)}.`;

/** Claim, origin, denial, standing, day, source and record, in this order and without a style sheet. */
export const lightCard = (html: Html, words: ClaimWords): unknown =>
  html`<article lang=${words.lang} dir=${words.dir}>${words.notices.map((notice) => html`<p>${rich(html, notice)}</p>`)}${words.sides.map(
    (side) => html`<p>${said(html, side, words.dir)}</p>`,
  )}<p>${rest(html, words)}</p></article>`;

/** The same in one paragraph's worth of phrases: a footnote, a line in a mail. */
export const note = (html: Html, words: ClaimWords): unknown =>
  html`<span lang=${words.lang} dir=${words.dir}>${words.notices.map((notice) => html`${rich(html, notice)} `)}${words.sides.map((side) => said(html, side, words.dir))}${rest(html, words)}</span>`;
