/**
 * What a badge, a map and a history open: the state of a place in full, and the reports behind it. Its words are put
 * together when somebody asks for them.
 */
import {
  localeFor,
  plainText,
  toControlWords,
  toReportsWords,
  type ControlWords,
  type ReportsWords,
} from '../../i18n/index.js';
import { evidenceOf, type ControlView, type DatasetIndex } from '../../model/index.js';
import { popover, type ShapeOf } from '../../templates/badge.js';
import { html } from './html.js';
import { open } from './popover.js';

export { goBack, isOpenAt } from './popover.js';

interface Speaker {
  readonly language: string;
  readonly numerals: string | null;
}

/** The state, and the reports behind it, in words. */
export function say(
  view: ControlView,
  index: DatasetIndex,
  { language, numerals }: Speaker,
): readonly [ControlWords, ReportsWords] {
  const locale = localeFor(language, numerals);
  return [toControlWords(view, locale), toReportsWords(view, evidenceOf(view, index), locale)];
}

/**
 * Opens the reports behind a state at a trigger, and takes the focus there.
 * @param behind what the popover is put behind, where that cannot be the trigger itself: inside a drawing it would not
 * be shown.
 */
export function showControl(
  trigger: HTMLElement | SVGElement,
  view: ControlView,
  index: DatasetIndex,
  speaker: Speaker,
  shapeOf: ShapeOf,
  behind: Element = trigger,
): void {
  const [words, reports] = say(view, index, speaker);
  const content = popover(html, words, reports, shapeOf);
  open(trigger, { lang: words.lang, dir: words.dir, label: plainText(reports.title), content }, behind);
}
