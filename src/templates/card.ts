/** The card. Its parts stand in reading order, so that it reads the same without a style sheet. */
import type { ClaimWords, SideWords } from '../i18n/words.js';
import { heading, name, rich, time, type Html } from './kit.js';
import { standingMark } from './marks.js';
import { originPath, type Numbering } from './path.js';

export interface CardOptions {
  readonly compact?: boolean;
  /** Level of the card's heading, 2 to 6; 0 for none. */
  readonly level?: number;
  /** What the card answers, so that an element can tell whether it must draw it again. */
  readonly key?: string;
}

const noun = { claim: 'claim', denial: 'denial', account: 'denial', explanation: 'denial' } as const;

const sideOf = (html: Html, side: SideWords, numbers: Numbering, compact: boolean, level: number, labelled: boolean) =>
  html`<section part=${noun[side.role]}>${labelled ? heading(html, level, rich(html, side.label)) : ''}<p part="say">${name(html, side.text)}</p>${
    side.note && !compact ? html`<p class="m">${name(html, side.note)}</p>` : ''
  }${side.origins.map((origin) => originPath(html, origin, !compact, numbers))}</section>`;

const row = (html: Html, label: string, part: string, content: unknown) =>
  html`<div><dt>${label}</dt><dd part=${part}>${content}</dd></div>`;

const standings = (html: Html, { standing, dir }: ClaimWords) =>
  html`<ul>${standing.items.map(({ mark, words }) => html`<li>${standingMark(html, mark, dir === 'rtl')}<span>${rich(html, words)}</span></li>`)}</ul>`;

function dates(html: Html, { dates: { columns, rows } }: ClaimWords): unknown {
  const several = rows.length > 1;
  return html`<table><thead><tr>${several ? html`<td></td>` : ''}${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows.map(
    ({ label, cells }) =>
      html`<tr>${several ? html`<th scope="row">${rich(html, label)}</th>` : ''}${cells.map(
        (cell, i) =>
          html`<td data-l=${columns[i]}>${time(html, cell)}${cell.note ? html` <small>${cell.note}</small>` : ''}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

const rows = (html: Html, words: ClaimWords) =>
  html`<dl>${[
    words.standing.items.length > 0 ? row(html, words.standing.label, 'standing', standings(html, words)) : '',
    words.verification.items.length > 0
      ? row(
          html,
          words.verification.label,
          'note',
          words.verification.items.map((item) => html`<p>${rich(html, item)}</p>`),
        )
      : '',
    row(html, words.dates.label, 'dates', dates(html, words)),
    words.corrections.items.length > 0
      ? row(
          html,
          words.corrections.label,
          'correction',
          words.corrections.items.map(
            ({ date, what, why }) => html`<p>${time(html, date)}. ${name(html, what)} ${name(html, why)}</p>`,
          ),
        )
      : '',
  ]}</dl>`;

const sources = (html: Html, words: ClaimWords) =>
  html`<ol>${words.sources.map(
    (source, i) =>
      html`<li>[${i + 1}] ${name(html, source.name)}, ${time(html, source.published)}. <bdi>${source.address}</bdi></li>`,
  )}</ol>`;

const actions = (html: Html, { actions: { cite, copy, embed } }: ClaimWords) =>
  html`<span part="actions"><button type="button" value="cite">${cite}</button><button type="button" value="copy">${copy}</button><button type="button" value="embed">${embed}</button></span><span role="status"></span>`;

/** One claim beside what answers it. */
export function card(
  html: Html,
  words: ClaimWords,
  { compact = false, level = 0, key = '' }: CardOptions = {},
): unknown {
  const numbers = words.sources.map(({ id }) => id);
  // A header already says that a lone claim is one; beside another it has to say which it is.
  const labelled = words.sides.length > 1 || (compact && words.sides[0]?.role !== 'claim');
  const asOf = html`<span>${rich(html, words.header.asOf)}</span>`;
  return html`<article part="card" class=${compact ? 'ce compact' : 'ce'} lang=${words.lang} dir=${words.dir} aria-label=${words.label} data-key=${key}>${
    compact && level < 2
      ? ''
      : html`<header part="header">${heading(html, level, words.header.what)}${compact ? '' : asOf}</header>`
  }${words.notices.map((notice) => html`<p part="notice">${rich(html, notice)}</p>`)}<div class=${words.sides.length > 1 ? 'sides two' : 'sides'}>${words.sides.map(
    (side) => sideOf(html, side, numbers, compact, level > 1 ? Math.min(level + 1, 6) : 0, labelled),
  )}</div>${compact ? '' : rows(html, words)}${sources(html, words)}<footer>${
    compact ? [standings(html, words), asOf] : [actions(html, words), html`<span>${rich(html, words.colophon)}</span>`]
  }</footer></article>`;
}
