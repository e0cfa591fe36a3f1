/** The badge in its sentence, and the popover behind it. */
import type { ControlWords, ReportsWords, ReportWords, Rich } from '../i18n/words.js';
import { name, rich, type Html } from './kit.js';
import { controlMark } from './marks.js';
import { originPath } from './path.js';

/** Which of the seven shapes a holder has, from 0, by its id; `-1` for a holder without one. */
export type ShapeOf = (holder: string) => number;

const markOf = (html: Html, { state, holders, dir }: ControlWords, shapeOf: ShapeOf) =>
  controlMark(html, state, holders.map(shapeOf), dir === 'rtl');

/** Longer names do not keep the mark company: they would leave a narrow column. */
const MOST_BESIDE = 24;

/** The first word, or the name that words begin with, and the rest. */
function firstOf([first = '', ...rest]: Rich): readonly [first: Rich, rest: Rich] {
  if (typeof first !== 'string') return first.text.length > MOST_BESIDE ? [[], [first, ...rest]] : [[first], rest];
  const end = first.indexOf(' ');
  return end < 0 ? [[first], rest] : [[first.slice(0, end)], [first.slice(end), ...rest]];
}

/**
 * Place, mark, state and day, as they stand in a sentence, with room between them where no style sheet gives any. In a
 * page without our sheet it takes the same room as with it, so that nothing moves when the element comes. The mark stays
 * on the line of the first word: no space holds a drawing there, so the two have an element of their own.
 */
export const badge = (html: Html, words: ControlWords, shapeOf: ShapeOf): unknown => {
  const [first, rest] = firstOf(words.words);
  return html`<bdi lang=${words.place.lang} .textContent=${words.place.text}></bdi> <span>${markOf(html, words, shapeOf)} <small>${rich(html, first)}</small></span><small>${rich(html, rest)}\u00a0·</small> <small><time datetime=${words.day.iso} .textContent=${words.day.text.replaceAll(' ', '\u00a0')}></time></small>`;
};

const report = (html: Html, { text, extent, origin, denials }: ReportWords): unknown =>
  html`<li><p>${name(html, text)}${extent ? html` <span class="m">(${extent})</span>` : ''}</p>${originPath(html, origin, false)}${denials.map(
    (denial) =>
      html`<p part="denial"><b>${denial.label}:</b> ${name(html, denial.text)}</p>${originPath(html, denial.origin, false)}`,
  )}</li>`;

const list = (html: Html, label: string, reports: readonly ReportWords[]): unknown =>
  reports.length > 0 ? html`<ul class="list" aria-label=${label}>${reports.map((one) => report(html, one))}</ul>` : '';

/** What the popover holds: the state in full, then every report behind it, each with the denials that reach it. */
export const popover = (html: Html, words: ControlWords, behind: ReportsWords, shapeOf: ShapeOf): unknown => {
  const { title, line, close, notices, reportsLabel, reports, earlierLabel, earlier } = behind;
  return html`<div class="head"><strong>${rich(html, title)}</strong><button type="button" value="close" .textContent=${close}></button></div><p>${markOf(html, words, shapeOf)} ${rich(html, line)}${
    words.age ? html`<span class="m">\u00a0· ${words.age}</span>` : ''
  }</p>${notices.map((notice) => html`<p part="notice">${rich(html, notice)}</p>`)}${list(html, reportsLabel, reports)}${
    earlier.length > 0 ? html`<p class="l">${earlierLabel}</p>` : ''
  }${list(html, earlierLabel, earlier)}`;
};
