/** Everything the switch needs to draw itself, and to know which day comes next. */
import { toAsOfWords, toChangesWords } from '../../i18n/changes-words.js';
import { localeFor } from '../../i18n/index.js';
import { asOfWords, recordNotices } from '../../i18n/view-kit.js';
import { asOfMessages } from '../../i18n/views.js';
import {
  changesBetween,
  changesOn,
  countsByDay,
  addDays,
  limitsOf,
  toAsOf,
  type AsOf,
  type ClaimSource,
  type DatasetIndex,
} from '../../model/index.js';
import { asOf as asOfStyles } from '../../styles/as-of.styles.js';
import { base, tokens } from '../../styles/base.styles.js';
import { asOfControl } from '../../templates/as-of.js';
import { drawnState, speakFrom } from '../internal/drawing.js';
import { html, render } from '../internal/html.js';
import type { ElementState } from '../internal/record.js';
import { shapesOf } from '../internal/shapes.js';
import { addSheets } from '../internal/sheets.js';
import { sourceOf } from '../internal/source.js';

export { clear } from '../internal/drawing.js';

/** What a switch is asked to show. */
export interface SwitchQuestion extends Node {
  readonly asOf: string | null;
  readonly known: string | null;
  readonly numerals: string | null;
  readonly headingLevel: number;
  readonly language: string;
  readonly playing: boolean;
  /** What a reader is to be told of the change: nothing, what differs, or the day as well. */
  readonly telling: '' | 'changes' | 'all';
  readonly source?: ClaimSource | undefined;
  readonly data?: unknown;
}

/** What is asked of the dataset now. */
export const asked = ({ asOf, known }: SwitchQuestion, index: DatasetIndex): AsOf => toAsOf(index.dataset, asOf, known);

/** The days of the slider, as `YYYY-MM-DD`. */
export const days = (index: DatasetIndex): readonly string[] => countsByDay(index).map(({ day }) => day);

export function draw(host: SwitchQuestion, index: DatasetIndex, into: HTMLElement | ShadowRoot): ElementState {
  const asOf = asked(host, index);
  const locale = localeFor(host.language, host.numerals);
  const words = toAsOfWords(asOf, countsByDay(index), locale);
  // The nearest end where the day asked about lies outside.
  const at = Math.max(0, words.ticks.filter(({ iso }) => iso <= asOf.day).length - 1);
  const before = { day: addDays(asOf.day, -1), known: asOf.known };
  const changes = [toChangesWords(changesOn(index, asOf), before, asOf, index, locale)];
  if (asOf.known === 'now') {
    const then: AsOf = { day: asOf.day, known: 'then' };
    changes.push(toChangesWords(changesBetween(index, then, asOf), then, asOf, index, locale));
  }
  addSheets(into as ShadowRoot, tokens, base, asOfStyles);
  render(
    asOfControl(html, words, {
      level: host.headingLevel,
      at,
      playing: host.playing,
      asOf: asOfWords(locale, asOf),
      notices: recordNotices(index, asOf, locale),
      changes,
      shapeOf: shapesOf(index, sourceOf(host)?.shapes),
    }),
    into,
  );
  // What a reader has touched no longer listens to its attributes.
  for (const input of into.querySelectorAll('input')) {
    if (input.type === 'range') input.value = String(at);
    else input.checked = input.value === asOf.known;
  }
  const status = into.querySelector('[role=status]');
  const told = host.telling === 'all' ? [words.ticks[at]?.label ?? ''] : [];
  if (host.telling) told.push(...changes.map(({ text }) => text));
  if (status) status.textContent = told.join('. ');
  return drawnState(limitsOf(index, asOf));
}

export const speak = speakFrom(asOfMessages);
