/**
 * The history of a place: two strips of days, as known then and as known now, and beneath them the same in words. A strip is
 * a row of a table whose cells span days, so that it keeps its proportions without a script and runs the way the page reads.
 */
import { eachDay } from '../model/index.js';
import type { DayWords, HistoryWords, SegmentWords } from '../i18n/view-words.js';
import type { Rich } from '../i18n/words.js';
import type { ShapeOf } from './badge.js';
import { heading, rich, time, type Html } from './kit.js';
import { controlMark } from './marks.js';

export interface HistoryOptions {
  readonly level?: number;
  readonly shapeOf: ShapeOf;
  /** Every day of the scale; those after the history's last are left blank. */
  readonly days: readonly DayWords[];
  readonly notices: readonly Rich[];
}

const markOf = (html: Html, { state, holders }: SegmentWords, shapeOf: ShapeOf, rtl: boolean) =>
  controlMark(html, state, holders.map(shapeOf), rtl);

/** A run of days; `at` finds it again: its band and its number. */
function run(html: Html, segment: SegmentWords, at: string, { dir }: HistoryWords, shapeOf: ShapeOf): unknown {
  const { state, quiet, holders, words, label } = segment;
  const [a, b] = holders.map((holder) => (shapeOf(holder) + 8) % 8);
  // A gap shows as a gap, also after there has been a report.
  const low = quiet && state !== 'no-report' ? ' low' : '';
  return html`<td colspan=${eachDay(segment.from, segment.to).length}><button type="button" value="open" class=${`run ${state}${low} a${a ?? 7} b${b ?? 8}`} data-at=${at} aria-haspopup="dialog" aria-expanded="false" aria-label=${label}><span class="bar">${
    state === 'no-report' || state === 'withdrawal-reported' ? markOf(html, segment, shapeOf, dir === 'rtl') : ''
  }${state === 'no-report' ? html` <span>${rich(html, words)}</span>` : ''}</span></button></td>`;
}

function strips(html: Html, words: HistoryWords, { days, shapeOf }: HistoryOptions): unknown {
  const last = words.bands[0]?.segments.at(-1)?.to ?? '';
  const later = days.filter(({ iso }) => iso > last).length;
  return html`<table part="strip" aria-label=${words.period.text}>${words.bands.map(
    ({ known, label, segments }) =>
      html`<tbody><tr><th scope="rowgroup" colspan=${days.length}>${label}</th></tr><tr>${segments.map((segment, i) =>
        run(html, segment, `${known} ${i}`, words, shapeOf),
      )}${later > 0 ? html`<td colspan=${later}></td>` : ''}</tr></tbody>`,
  )}<tfoot aria-hidden="true"><tr>${days.map(
    ({ day, month, isNamed }) => html`<td>${isNamed ? html`${day}${month ? html`<i>${month}</i>` : ''}` : ''}</td>`,
  )}</tr></tfoot></table>`;
}

/** Who spoke anew, and when; what they said stands behind the days. */
const news = (html: Html, { news: all, note }: SegmentWords, denialLabel: string) =>
  note
    ? html`<span class="m">${note}</span>`
    : html`<ul>${all.map(
        ({ days, by, denial }) =>
          html`<li>${denial ? html`<b>${denialLabel}</b> ` : ''}${rich(html, by)} <small>${time(html, days)}</small><span class="no"></span></li>`,
      )}</ul>`;

function list(html: Html, words: HistoryWords, { shapeOf }: HistoryOptions): unknown {
  const { bands, columns, denialLabel, dir } = words;
  return html`<table part="table"><thead><tr><th scope="col">${columns.days}</th><th scope="col">${columns.state}</th><th scope="col">${columns.news}</th></tr></thead>${bands.map(
    ({ known, label, segments }) =>
      html`<tbody><tr><th scope="rowgroup" colspan="3">${label}</th></tr>${segments.map(
        (segment, i) =>
          html`<tr><th scope="row"><button type="button" value="open" data-at=${`${known} ${i}`} aria-haspopup="dialog" aria-expanded="false">${time(html, segment.days)}</button></th><td>${markOf(html, segment, shapeOf, dir === 'rtl')} ${rich(html, segment.words)}</td><td>${news(html, segment, denialLabel)}</td></tr>`,
      )}</tbody>`,
  )}</table>`;
}

/** One place day by day, as known then over as known now. */
export const history = (html: Html, words: HistoryWords, options: HistoryOptions): unknown =>
  html`<section part="history" class="ce" lang=${words.lang} dir=${words.dir}><header part="header">${heading(html, options.level ?? 0, rich(html, words.title))}<span class="m">${words.period.text}${
    words.age ? ` · ${words.age}` : ''
  }</span></header>${options.notices.map((notice) => html`<p part="notice">${rich(html, notice)}</p>`)}${strips(html, words, options)}${list(html, words, options)}<div class="sources"></div></section>`;
