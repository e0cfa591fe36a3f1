/** Everything a history needs to draw itself. */
import { toHistoryWords } from '../../i18n/history-words.js';
import { localeFor } from '../../i18n/index.js';
import { dayWords, recordNotices } from '../../i18n/view-kit.js';
import { historyMessages } from '../../i18n/views.js';
import {
  eachDay,
  historyOf,
  limitsOf,
  toAsOf,
  type ClaimSource,
  type DatasetIndex,
  type PlaceHistory,
} from '../../model/index.js';
import { base, tokens } from '../../styles/base.styles.js';
import { history as historyStyles } from '../../styles/history.styles.js';
import { panel } from '../../styles/panel.styles.js';
import type { ShapeOf } from '../../templates/badge.js';
import { history } from '../../templates/history.js';
import { holderColour } from '../../templates/marks.js';
import { drawnState, speakFrom } from '../internal/drawing.js';
import { html, render } from '../internal/html.js';
import { printSoon } from '../internal/printing.js';
import type { ElementState } from '../internal/record.js';
import { shapesOf } from '../internal/shapes.js';
import { addSheets } from '../internal/sheets.js';
import { sourceOf } from '../internal/source.js';

export { clear } from '../internal/drawing.js';

/** What a history is asked to show. */
export interface HistoryQuestion extends Node {
  readonly place: string | null;
  readonly asOf: string | null;
  readonly numerals: string | null;
  readonly headingLevel: number;
  readonly language: string;
  readonly source: ClaimSource | undefined;
  readonly data: unknown;
}

/** Which shape marks a holder. */
export const shapeOfHost = (host: HistoryQuestion, index: DatasetIndex): ShapeOf =>
  shapesOf(index, sourceOf(host)?.shapes);

/** What is shown. The last day: the day asked about, or the last day covered where the record ends before. */
export function toHistory({ place, asOf }: HistoryQuestion, index: DatasetIndex): PlaceHistory | null {
  const { from, to } = index.dataset.covers;
  const { day } = toAsOf(index.dataset, asOf);
  return historyOf(index, place ?? '', from, day < to ? (day > from ? day : from) : to);
}

const historySheet = historyStyles(holderColour);

export const speak = speakFrom(historyMessages);

export function draw(host: HistoryQuestion, index: DatasetIndex, into: HTMLElement | ShadowRoot): ElementState | null {
  const locale = localeFor(host.language, host.numerals);
  const found = toHistory(host, index);
  const words = found && toHistoryWords(found, index, locale);
  if (!words) return null;
  const { covers } = index.dataset;
  const asOf = toAsOf(index.dataset, host.asOf);
  addSheets(into as ShadowRoot, tokens, base, panel, historySheet);
  render(
    history(html, words, {
      level: host.headingLevel,
      shapeOf: shapeOfHost(host, index),
      days: dayWords(locale, eachDay(covers.from, covers.to)),
      notices: recordNotices(index, asOf, locale),
    }),
    into,
  );
  printSoon(async () => (await import('./control-history.printed.js')).print(into, found, words, index, locale));
  return drawnState(limitsOf(index, asOf));
}
