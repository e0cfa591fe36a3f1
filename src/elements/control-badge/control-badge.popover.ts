/** What a badge opens: the state of a place in full, and the reports behind it. */
import { plainText, type ControlWords } from '../../i18n/index.js';
import { popover, type ShapeOf } from '../../templates/badge.js';
import { html } from '../internal/html.js';
import { open } from '../internal/popover.js';

export { close, isOpenAt } from '../internal/popover.js';

/**
 * Opens the popover at a trigger, with these words, and takes the focus there.
 * @param behind what it is put behind, where that cannot be the trigger itself: inside a drawing it would not be shown.
 */
export const show = (
  trigger: HTMLElement | SVGElement,
  words: ControlWords,
  shapeOf: ShapeOf,
  behind: Element = trigger,
): void =>
  open(
    trigger,
    {
      lang: words.lang,
      dir: words.dir,
      label: plainText(words.popover.title),
      content: popover(html, words, shapeOf),
    },
    behind,
  );
