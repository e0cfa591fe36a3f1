/** What every test of an element needs: the examples as elements, sources that can be watched, and the words on screen. */
import { fixture } from '@open-wc/testing';
import { dataset as invented } from '../../demo/examples/dataset.mjs';
import { makeExample } from '../../demo/examples/examples.mjs';
import { indexDataset, type ClaimSource, type DatasetIndex } from '../../src/model/index.js';
import type { ClaimCardElement } from '../../src/elements/claim-card/claim-card.js';
import type { ControlBadgeElement } from '../../src/elements/control-badge/control-badge.js';
import type { Dataset } from '../../src/schema/types.js';

export type Ours = ClaimCardElement | ControlBadgeElement;
export interface Example {
  readonly title: string;
  readonly invented: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

export const dataset = invented as unknown as Dataset;
export const index: DatasetIndex = indexDataset(dataset);

/** A source on the invented dataset that answers late, and counts its questions. */
export function watchedSource(): ClaimSource & { asked: string[] } {
  const asked: string[] = [];
  const answer = (id: string) => {
    asked.push(id);
    return Promise.resolve(index);
  };
  return { edition: dataset.edition, asked, forClaim: answer, forPlace: answer };
}

/** Puts an example into the page, inside a sentence where it is a badge, and waits until it shows its record. */
export async function show<E extends Ours>(tag: E['localName'], example: Example): Promise<E> {
  const element = makeExample(tag, example, dataset) as E;
  const paragraph = document.createElement('p');
  paragraph.append('They came as far as ', element, ', and stayed.');
  await fixture(tag === 'claim-card' ? element : paragraph);
  await element.updateComplete;
  return element;
}

/** A source on the invented dataset that answers for claims and places, and has no whole dataset to give. */
export const withoutDataset: ClaimSource = { forClaim: () => index, forPlace: () => index };

/** An example, or attributes alone: then of the invented dataset, on the day on which most of it has been said. */
export type Asked = Example | Readonly<Record<string, string>>;
const isExample = (what: Asked): what is Example => typeof what['attributes'] === 'object';

type View = HTMLElement & { source?: ClaimSource | undefined; readonly updateComplete: Promise<void> };

/**
 * Puts an example of a view into the page and waits until it is drawn.
 * @param source is asked in place of the example's own dataset.
 * @param width of what holds it, in CSS pixels; that of the page where it is absent.
 */
export async function display<E extends View>(
  tag: string,
  what: Asked,
  { source, width }: { readonly source?: ClaimSource | undefined; readonly width?: number | undefined } = {},
): Promise<E> {
  const { attributes, invented } = isExample(what)
    ? what
    : { attributes: { 'as-of': '2024-03-08', ...what }, invented: true };
  const element = makeExample(tag, { attributes, invented: invented && !source }, dataset) as E;
  if (source) element.source = source;
  const holder = document.createElement('div');
  if (width) holder.style.width = `${width}px`;
  holder.append(element);
  await fixture(holder);
  await element.updateComplete;
  return element;
}

/** An element with attributes as written, on the invented dataset, without waiting. */
export function make<E extends Ours>(tag: string, attributes: Record<string, string>, source?: ClaimSource): E {
  const element = document.createElement(tag) as E;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
  element.textContent = 'The newsroom’s own text.';
  element.source = source ?? watchedSource();
  return element;
}

/** Everything that a selector finds in an element's shadow root. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): readonly E[] => [
  ...(element.shadowRoot?.querySelectorAll<E & Element>(selector) ?? []),
];

/** The first of them. Throws where there is none. */
export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** Text as it is read aloud: spaces that do not break are spaces, and there is none at its ends. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a reader can read of an element: rendered text, white space folded. Empty where the own text is shown instead. */
export function read(element: Element): string {
  const root = element.shadowRoot;
  if (!root) return '';
  return plain([...root.children].map((child) => (child as HTMLElement).innerText ?? '').join(' '));
}

/**
 * Where all text of an element stands, but for its popover: what opens must move nothing. Without what is in a drawing,
 * where the mark that is pressed is drawn thicker.
 */
export const places = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
    .filter(
      (each) => each instanceof HTMLElement && !each.closest('[part=popover]') && each.getClientRects().length > 0,
    )
    .map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const own = element.getBoundingClientRect();
      const box = [left - own.left, top - own.top, width, height].map((side) => side.toFixed(1));
      return `${each.localName} ${box.join(' ')}`;
    });

/** True where the page's own text inside the element is on screen. */
export function showsOwnText(element: Element): boolean {
  const slot = element.shadowRoot?.querySelector('slot');
  return element.shadowRoot === null || (slot?.assignedNodes().length ?? 0) > 0;
}

export function part<E extends HTMLElement = HTMLElement>(element: Element, name: string): E {
  const found = element.shadowRoot?.querySelector<E>(`[part~=${name}]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

/** Collects what goes to the console and to `window.onerror` until `stop`. */
export function listenIn(): { readonly warnings: string[]; readonly errors: string[]; stop(): void } {
  const warnings: string[] = [];
  const errors: string[] = [];
  const { warn, error } = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
  console.error = (...args: unknown[]) => void errors.push(args.map(String).join(' '));
  const onError = (event: ErrorEvent) => void errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => void errors.push(String(event.reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    warnings,
    errors,
    stop() {
      Object.assign(console, { warn, error });
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}

/**
 * True where an element has the focus. Told by a word and not by comparing elements: where these differ, the run hangs,
 * because all that hangs together with them is written out.
 */
export const isFocused = (element: Element | null | undefined): boolean =>
  element != null && (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** A turn of the event loop in which everything that was ready to happen has happened. */
export const settle = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Applies the rules for paper to the screen, in every engine, while `look` looks. */
export async function onPaper(element: Element, look: () => void | Promise<void>): Promise<void> {
  const changed: MediaList[] = [];
  for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? []) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
        rule.media.mediaText = 'all';
        changed.push(rule.media);
      }
    }
  }
  try {
    await look();
  } finally {
    for (const media of changed) media.mediaText = 'print';
  }
}
