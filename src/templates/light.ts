/** A card as plain text of an article: what stands inside the element before its script, and where scripts never run. */
import type { ClaimWords, Name, OriginWords, SideWords } from '../i18n/words.js';
import { name, rich, time, type Html } from './kit.js';

const way = (html: Html, { name: origin, branches, remark }: OriginWords) =>
  branches.map(({ relays, outlet, day, passage, remarks }) => {
    const hops: Name[] = relays.map((relay) => relay.name);
    if (outlet) hops.push(outlet);
    return html`${rich(html, origin)}${hops.map((hop) => html` → ${name(html, hop)}`)}, ${time(html, day)}${
      passage ? html` (<a href=${passage.url} rel="noopener noreferrer nofollow">${passage.label}</a>)` : ''
    }${[...remarks, ...(remark ? [[remark]] : [])].map((one) => html`; ${rich(html, one)}`)}. `;
  });

const said = (html: Html, side: SideWords) =>
  html`<strong>${rich(html, side.label)}:</strong> ${name(html, side.text)} ${side.origins.map((origin) => way(html, origin))}`;

const rest = (html: Html, words: ClaimWords) =>
  html`${words.standing.items.map((item) => html`${rich(html, item.words)}. `)}${rich(html, words.header.asOf)}. ${rich(html, words.colophon)}.`;

/** Claim, origin, denial, standing, day, source and record, in this order and without a style sheet. */
export const lightCard = (html: Html, words: ClaimWords): unknown =>
  html`<article lang=${words.lang} dir=${words.dir}>${words.notices.map((notice) => html`<p>${rich(html, notice)}</p>`)}${words.sides.map(
    (side) => html`<p>${said(html, side)}</p>`,
  )}<p>${rest(html, words)}</p></article>`;

/** The same in one paragraph's worth of phrases: a footnote, a line in a mail. */
export const note = (html: Html, words: ClaimWords): unknown =>
  html`<span lang=${words.lang} dir=${words.dir}>${words.notices.map((notice) => html`${rich(html, notice)} `)}${words.sides.map((side) => said(html, side))}${rest(html, words)}</span>`;
