/**
 * A claim's days on a line: a square where it happened, rings where it was said, a thin line between them. What is no
 * certain day is a dashed bracket. Drawn with attributes on one set of paths, so that a row is drawn again without being
 * built again.
 */
import { daysBetween, type Day } from '../schema/edtf.js';
import { positionOf, type HappenedMark, type SaidMark } from '../model/index.js';
import type { Html } from './kit.js';

/** What a row's drawing shows, and the days that the line runs over. */
export interface TrackMarks {
  readonly from: Day;
  readonly to: Day;
  readonly happened: HappenedMark | null;
  readonly said: readonly SaidMark[];
  readonly sameDay: boolean;
}

const START = 6;
const LENGTH = 110;
const ROW = 8;
const RING = 3.4;
const RING_AROUND = 5.6;
const HALF_SQUARE = 3;
/** More days than this stand too close to be told apart; every n-th then gets a tick. */
const MOST_TICKS = 31;

type Span = readonly [from: number, to: number];

const ring = (x: number, r: number): string =>
  `M${x - r} ${ROW}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`;
const line = ([from, to]: Span): string => `M${from} ${ROW}H${to}`;
const bar = (x: number): string => `M${x} ${ROW - 3.5}v7`;
const round = (x: number): number => Math.round(x * 10) / 10;

/** What is left of a span where marks stand on it. */
function between([from, to]: Span, marks: readonly Span[]): readonly Span[] {
  let at = from;
  const left: Span[] = [];
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    if (start > at) left.push([at, Math.min(start, to)]);
    at = Math.max(at, end);
  }
  if (at < to) left.push([at, to]);
  return left.filter(([start, end]) => end - start > 0.5);
}

function ticks(from: Day, to: Day): string {
  const days = Math.max(1, daysBetween(from, to));
  const every = Math.ceil(days / MOST_TICKS);
  let drawn = `M${START} 17H${START + LENGTH}`;
  for (let day = 0; day <= days; day += every) drawn += `M${round(START + (LENGTH * day) / days)} 14v3`;
  return drawn;
}

/** The drawing of one row. It says nothing that the words beside it do not say. */
export function track(html: Html, { from, to, happened, said, sameDay }: TrackMarks): unknown {
  const at = (day: Day) => round(START + LENGTH * positionOf(day, from, to));
  const step = LENGTH / Math.max(1, daysBetween(from, to));
  const rings = [...new Set(said.map(({ day }) => at(day)))];
  const marks: Span[] = rings.map((x) => [x - RING, x + RING]);
  let square = '';
  let dashes = '';
  let ends = '';
  let span: Span | null = null;
  if (happened && !happened.uncertain) {
    const x = at(happened.start);
    square = `M${x - HALF_SQUARE} ${ROW - HALF_SQUARE}h6v6h-6z`;
    span = [x - HALF_SQUARE, x + HALF_SQUARE];
  } else if (happened) {
    // A single day that is only about right still has a width.
    const reach = happened.start === happened.end ? Math.max(4, Math.min(step, 11)) : 0;
    const start = Math.max(START, at(happened.start) - reach);
    const end = Math.min(START + LENGTH, at(happened.end) + reach);
    const free = (x: number) => marks.every(([a, b]) => x < a || x > b);
    dashes = between([start, end], marks).map(line).join('');
    // A bracket is closed only on the line: what began before it stays open.
    if (happened.start >= from && free(start)) ends += bar(start);
    if (happened.end <= to && free(end)) ends += bar(end);
    span = [start, end];
  }
  const all = span ? [...marks, span] : marks;
  const whole: Span = [Math.min(...all.map(([a]) => a)), Math.max(...all.map(([, b]) => b))];
  const links = sameDay || all.length === 0 ? '' : between(whole, all).map(line).join('');
  const firm = said.filter(({ basis }) => basis !== 'published').map(({ day }) => at(day));
  const draw = (xs: readonly number[]) => xs.map((x) => ring(x, sameDay ? RING_AROUND : RING)).join('');
  return html`<svg part="track" class="track" viewBox="0 0 122 19" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4"><path class="ticks" d=${ticks(from, to)} stroke-width=".8"></path><path d=${links} stroke-width="1"></path><path d=${dashes} stroke-dasharray="2.4 2.2"></path><path d=${ends}></path><path d=${square} fill="currentColor" stroke="none"></path><path d=${draw(firm)}></path><path d=${draw(rings.filter((x) => !firm.includes(x)))} stroke-dasharray="1.8 1.4"></path></svg>`;
}
