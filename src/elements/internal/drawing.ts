/** What every drawing of a record does alike. */
import { loadMessages, needsLoading } from '../../i18n/index.js';
import type { RecordLimits } from '../../model/index.js';
import { html, render } from './html.js';
import type { ElementState } from './record.js';

/** A dictionary that an element speaks from beside the words of all. */
interface Words {
  readonly needsLoading: (language: string) => boolean;
  readonly load: (language: string) => Promise<void>;
}

/** Brings in a language of the words of all; a promise where there is something to wait for. */
export const speak = (language: string): Promise<unknown> | undefined =>
  needsLoading(language) ? loadMessages(language) : undefined;

/** The same, of these words too. */
export const speakFrom =
  (own: Words) =>
  (language: string): Promise<unknown> | undefined =>
    needsLoading(language) || own.needsLoading(language)
      ? Promise.all([loadMessages(language), own.load(language)])
      : undefined;

/** The state of an element whose record is drawn. */
export const drawnState = ({ recordEnds, dropped }: RecordLimits): ElementState =>
  recordEnds ? 'stale' : dropped > 0 ? 'partial' : 'ready';

/** Puts the page's own text back into what was drawn. */
export const clear = (into: HTMLElement | ShadowRoot): void => {
  render(html`<slot></slot>`, into);
};
