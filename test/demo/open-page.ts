/** Opens a page of the demo in a frame, heard from before its first script. */
import { waitUntil } from '@open-wc/testing';
import type {
  AsOfControlElement,
  ClaimCardElement,
  ClaimListElement,
  ClaimRefElement,
  ClaimSourcesElement,
  ClaimTimelineElement,
  ControlBadgeElement,
  ControlHistoryElement,
  ControlMapElement,
} from '../../src/index.js';

export type Ours =
  | AsOfControlElement
  | ClaimCardElement
  | ClaimListElement
  | ClaimRefElement
  | ClaimSourcesElement
  | ClaimTimelineElement
  | ControlBadgeElement
  | ControlHistoryElement
  | ControlMapElement;

type PageWindow = Window & typeof globalThis & { readonly said: string[] };

export interface DemoPage {
  readonly window: PageWindow;
  /** Everything the page wrote to its console, and every error nobody caught. */
  readonly said: readonly string[];
  /** Address of everything it fetched. */
  requests(): string[];
  /** The page's elements, each defined and drawn. */
  elements(): Promise<Ours[]>;
  /** The first element that a selector finds. Throws where there is none. */
  one<E extends Element = HTMLElement>(selector: string): E;
}

const TAGS =
  'as-of-control, claim-card, claim-list, claim-ref, claim-sources, claim-timeline, control-badge, control-history, control-map';

/**
 * @param still leaves our script out: the page as it stands before the script has arrived.
 * @param width of the page, in CSS pixels.
 */
export async function openPage(name: string, still = false, width = 700): Promise<DemoPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px; border: 0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/demo/${name}?heard${still ? '&still' : ''}`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as PageWindow;
  return {
    window,
    said: window.said,
    requests: () => window.performance.getEntriesByType('resource').map((entry) => entry.name),
    async elements() {
      await built(window);
      const found = [...window.document.querySelectorAll<Ours>(TAGS)];
      for (const element of found) {
        element.scrollIntoView(); // the loader brings in what is near
        await window.customElements.whenDefined(element.localName);
        await element.updateComplete;
      }
      return found;
    },
    one(selector) {
      const found = window.document.querySelector(selector);
      if (!found) throw new Error(`${name} has no ${selector}`);
      return found as never;
    },
  };
}

/**
 * Resolves when the builder, the one page whose own script waits for something, has written what to paste. WebKitGTK
 * hangs where a frame is removed while a module in it waits.
 */
async function built({ document }: Window): Promise<void> {
  if (!document.querySelector('.builder')) return;
  await waitUntil(() => 'built' in document.documentElement.dataset, 'the builder is ready', { timeout: 20_000 });
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
