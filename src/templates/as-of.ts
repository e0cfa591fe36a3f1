/** The reader's switch: days with stems, then or now, and in words what changed. */
import type { AsOfWords, ChangesWords } from '../i18n/view-words.js';
import type { Rich } from '../i18n/words.js';
import type { ShapeOf } from './badge.js';
import { scale } from './day-track.js';
import { fromMarkup, heading, rich, unbroken, type Html } from './kit.js';
import { controlMark } from './marks.js';

/** What the switch shows beside its words. */
export interface AsOfOptions {
  /** Level of its heading, 2 to 6; 0 for a label that is no heading of the page. */
  readonly level: number;
  /** Which of the days is shown, from 0. */
  readonly at: number;
  readonly playing: boolean;
  /** “As of 7 Dec 2024, as known then”, for paper, where the switch is not. */
  readonly asOf: Rich;
  readonly notices: readonly Rich[];
  /** What changed since the day before; and where all counts that is known now, what differs from then. */
  readonly changes: readonly ChangesWords[];
  readonly shapeOf: ShapeOf;
}

const LINE = 28;

/** Stems over a line, a tick under each day. Scaled to the room there is; strokes keep their width. */
function stems(html: Html, { ticks }: AsOfWords, at: number): unknown {
  const most = Math.max(1, ...ticks.map(({ claims }) => claims));
  const stem = (claims: number, i: number) =>
    claims > 0 ? `M${i} ${LINE}V${Math.round(LINE - 3 - (claims / most) * (LINE - 4))}` : '';
  const last = ticks.length - 1;
  const draw = (from: number, to: number) => `M${from} ${LINE}H${to}`;
  const others = ticks.map(({ claims }, i) => (i === at ? '' : stem(claims, i))).join('');
  const marks = last > 62 ? '' : ticks.map((_, i) => `M${i} ${LINE}v6`).join('');
  return html`<svg class="stems" viewBox=${`0 0 ${last} 36`} preserveAspectRatio="none" aria-hidden="true" fill="none"><path d=${draw(at, last) + marks} stroke="currentColor" vector-effect="non-scaling-stroke"></path><path class="past" d=${draw(0, at)} vector-effect="non-scaling-stroke"></path><path d=${others} stroke="currentColor" vector-effect="non-scaling-stroke"></path><path class="on" d=${stem(ticks[at]?.claims ?? 0, at)} vector-effect="non-scaling-stroke"></path></svg>`;
}

const ICONS = {
  play: '<path d="M4 2.5v11l9-5.5z" fill="currentColor"/>',
  pause: '<path d="M4 3h3v10H4zM9.5 3h3v10h-3z" fill="currentColor"/>',
} as const;
const icon = (html: Html, which: keyof typeof ICONS): unknown =>
  html(fromMarkup(`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${ICONS[which]}</svg>`));

const button = (html: Html, value: string, works: boolean, content: unknown): unknown =>
  html`<button type="button" value=${value} aria-disabled=${works ? 'false' : 'true'}>${content}</button>`;

const changed = (html: Html, { lead, items, more, dir }: ChangesWords, shapeOf: ShapeOf): unknown =>
  html`<div><p>${unbroken(lead)}</p>${
    items.length > 0
      ? html`<ul>${items.map(
          ({ state, holders, words, why }) =>
            html`<li>${controlMark(html, state, holders.map(shapeOf), dir === 'rtl')}<span>${rich(html, words)}${why.map(
              (one) => html`<span class="m">\u00a0· ${rich(html, one)}</span>`,
            )}</span></li>`,
        )}</ul>`
      : ''
  }${more === null ? '' : html`<p class="m">${more}</p>`}</div>`;

export const asOfControl = (html: Html, words: AsOfWords, options: AsOfOptions): unknown => {
  const { level, at, playing, asOf, notices, changes, shapeOf } = options;
  const { ticks, known } = words;
  return html`<section part="control" class="ce" role="group" lang=${words.lang} dir=${words.dir} aria-label=${words.title}><div part="header" class="head">${heading(html, level, words.title)}<span part="actions">${[
    button(html, 'before', at > 0, words.before),
    button(html, 'after', at < ticks.length - 1, words.after),
    button(html, 'play', true, [icon(html, playing ? 'pause' : 'play'), '\u00a0', playing ? words.pause : words.play]),
  ]}</span></div><p class="paper">${rich(html, asOf)}</p>${notices.map((notice) => html`<p part="notice">${rich(html, notice)}</p>`)}<div part="track">${stems(html, words, at)}<input type="range" min="0" max=${ticks.length - 1} aria-label=${words.slider} aria-valuetext=${ticks[at]?.label} />${scale(html, ticks, at)}</div><p class="m note">${words.ticksNote}</p><fieldset part="known"><legend>${known.label}</legend>${known.options.map(
    ({ value, name, hint }) =>
      html`<label><input type="radio" name="known" value=${value} aria-label=${name} aria-description=${hint} /><b>${name}</b> <span class="m">${hint}</span></label>`,
  )}</fieldset><div part="changes">${changes.map((one) => changed(html, one, shapeOf))}</div><p role="status"></p></section>`;
};
