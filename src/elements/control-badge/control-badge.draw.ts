/** Everything a badge needs to draw its own words. Brought in only where they are not already in the sentence. */
import { localeFor, toControlWords, type ControlWords } from '../../i18n/index.js';
import { toAsOf, toControlView, type ClaimSource, type ControlView, type DatasetIndex } from '../../model/index.js';
import { badge, type ShapeOf } from '../../templates/badge.js';
import { clear as clearDrawing, drawnState } from '../internal/drawing.js';
import type { ElementState } from '../internal/record.js';
import { shapesOf } from '../internal/shapes.js';
import { html, render } from '../internal/html.js';
import { sourceOf } from '../internal/source.js';

export { speak } from '../internal/drawing.js';

/** What a badge is asked to show. */
export interface BadgeQuestion extends Node {
  readonly place?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly numerals?: string | null | undefined;
  readonly language: string;
  readonly source?: ClaimSource | undefined;
  readonly data?: unknown;
}

interface Said {
  readonly view: ControlView;
  readonly words: ControlWords;
  readonly shapeOf: ShapeOf;
}

/** What a badge says, decided and in words; `null` where the dataset does not know the place. */
export function say(host: BadgeQuestion, index: DatasetIndex): Said | null {
  const { place, asOf, known, language, numerals } = host;
  const view = toControlView(index, place ?? '', toAsOf(index.dataset, asOf, known));
  if (!view) return null;
  const words = toControlWords(view, localeFor(language, numerals));
  return { view, words, shapeOf: shapesOf(index, sourceOf(host)?.shapes) };
}

// The most that stands on one line of a phone; what is longer wraps like words.
const UNBROKEN_CHARS = 34;

export function draw(host: BadgeQuestion, index: DatasetIndex, trigger: HTMLElement | ShadowRoot): ElementState | null {
  const said = say(host, index);
  if (!said) return null;
  const { view, words, shapeOf } = said;
  const button = trigger as HTMLElement;
  button.lang = words.lang;
  button.dir = words.dir;
  render(badge(html, words, shapeOf), button);
  button.className = (button.textContent?.length ?? 0) <= UNBROKEN_CHARS ? 'nb' : '';
  // Its name is what can be read: place, state, day. The age is said after it.
  button.setAttribute('aria-description', words.age ?? '');
  return drawnState(view);
}

export const clear = (trigger: HTMLElement | ShadowRoot): void => {
  for (const name of ['lang', 'dir', 'class', 'aria-description']) (trigger as HTMLElement).removeAttribute(name);
  clearDrawing(trigger);
};
