/** What a map and a history open: the state of a place in full. Its words are put together when somebody asks for them. */
import { localeFor, toControlWords } from '../../i18n/index.js';
import type { ControlView } from '../../model/index.js';
import type { ShapeOf } from '../../templates/badge.js';
import { show } from '../control-badge/control-badge.popover.js';

export { close, isOpenAt } from '../control-badge/control-badge.popover.js';

interface Speaker {
  readonly language: string;
  readonly numerals: string | null;
}

/**
 * Opens the reports behind a state at a trigger.
 * @param behind what the popover is put behind; see `show`.
 */
export function showControl(
  trigger: HTMLElement | SVGElement,
  view: ControlView,
  { language, numerals }: Speaker,
  shapeOf: ShapeOf,
  behind: Element,
): void {
  show(trigger, toControlWords(view, localeFor(language, numerals)), shapeOf, behind);
}
