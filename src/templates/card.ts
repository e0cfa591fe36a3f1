/** The card. Its parts stand in reading order, so that it reads the same without a style sheet. */
import type { ClaimWords, SideWords } from '../i18n/words.js';
import { correction, heading, name, rich, time, type Html } from './kit.js';
import { standingMark } from './marks.js';
import { originPath, type Numbering } from './path.js';
import { printedSources } from './printed-sources.js';

export interface CardOptions {
  readonly compact?: boolean;
  /** Level of the card's heading, 2 to 6; 0 for none. */
  readonly level?: number;
}

const sideOf = (html: Html, side: SideWords, numbers: Numbering, compact: boolean, label: unknown): unknown =>
  html`<section part=${side.role === 'claim' ? 'claim' : 'denial'}>${label}<p part="say">${name(html, side.text)}</p>${
    side.note && !compact ? html`<p class="m">${name(html, side.note)}</p>` : ''
  }${side.origins.map((origin) => originPath(html, origin, !compact, numbers))}</section>`;

const row = (html: Html, label: string, part: string, content: unknown): unknown =>
  html`<div><dt .textContent=${label}></dt><dd part=${part}>${content}</dd></div>`;

const standings = (html: Html, { standing, dir }: ClaimWords): unknown =>
  html`<ul>${standing.items.map(
    ({ mark, words }) => html`<li>${standingMark(html, mark, dir === 'rtl')}<span>${rich(html, words)}</span></li>`,
  )}</ul>`;

function dates(html: Html, { dates: { columns, rows } }: ClaimWords): unknown {
  const several = rows.length > 1;
  return html`<table><thead><tr>${several ? html`<td></td>` : ''}${columns.map(
    (column) => html`<th scope="col" .textContent=${column}></th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ label, cells }) =>
      html`<tr>${several ? html`<th scope="row">${rich(html, label)}</th>` : ''}${cells.map(
        (cell, i) =>
          html`<td data-l=${columns[i]}>${time(html, cell)}${cell.note ? html` <small .textContent=${cell.note}></small>` : ''}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

const rows = (html: Html, words: ClaimWords): unknown =>
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
          words.corrections.items.map((one) => html`<p>${correction(html, one)}</p>`),
        )
      : '',
  ]}</dl>`;

/** One claim beside what answers it. */
export function card(html: Html, words: ClaimWords, { compact = false, level = 0 }: CardOptions = {}): unknown {
  const { sides, header, actions: act } = words;
  // A header already says that a lone claim is one; beside another it has to say which it is.
  const isLabelled = sides.length > 1 || (compact && sides[0]?.role !== 'claim');
  const label = (side: SideWords) =>
    isLabelled ? heading(html, level && Math.min(level + 1, 6), rich(html, side.label)) : '';
  const asOf = rich(html, header.asOf);
  const printed = printedSources(html, words.sources);
  return html`<article part="card" class=${compact ? 'ce compact' : 'ce'} lang=${words.lang} dir=${words.dir} aria-label=${words.label}>${
    compact && !level
      ? ''
      : html`<header part="header">${heading(html, level, header.what)}<span>${compact ? '' : asOf}</span></header>`
  }${words.notices.map((notice) => html`<p part="notice">${rich(html, notice)}</p>`)}<div class=${sides.length > 1 ? 'sides two' : 'sides'}>${sides.map(
    (side) => sideOf(html, side, words.sources, compact, label(side)),
  )}</div>${
    compact
      ? html`${words.corrections.items.map(
          (one) => html`<p class="m" part="correction">${words.corrections.label}: ${correction(html, one)}</p>`,
        )}<footer>${standings(html, words)}<span>${asOf}</span></footer>${printed}`
      : html`${rows(html, words)}${printed}<footer><span part="actions"><button type="button" value="cite" .textContent=${act.cite}></button><button type="button" value="copy" .textContent=${act.copy}></button><button type="button" value="embed" .textContent=${act.embed}></button></span><span role="status"></span><span>${rich(html, words.colophon)}</span></footer>`
  }</article>`;
}
