/** An article of somebody's with one of our snippets in it, in a page of its own, and where everything in it stands. */
import { holderShapes } from '../../src/data/holder-shapes.js';
import { snippetHTML, type SnippetOptions } from '../../src/html/index.js';
import type { Dataset } from '../../src/schema/types.js';

export const CLASSIC = '/dist/cdn/claim-elements.js';

export const dataset = (await (await fetch('/dist/data/claims.json')).json()) as Dataset;

/** What each snippet is of. */
const SUBJECTS = {
  'claim-card': ['claim', 'rif-dimashq-withdrawals-local'],
  'claim-ref': ['claim', 'homs-last-village'],
  'control-badge': ['place', 'homs-city'],
} as const;

export async function snippetOf(element: keyof typeof SUBJECTS, options: SnippetOptions = {}): Promise<string> {
  const [subject, id] = SUBJECTS[element];
  const asked = { element, asOf: '2024-12-07', phrase: 'the last village before the city' };
  const snippet = await snippetHTML(dataset, subject, id, { ...asked, shapes: holderShapes, ...options });
  if (snippet === null) throw new Error(`no snippet of ${id}`);
  return snippet;
}

/** How two newspapers set their text: lines as a factor, and lines of a fixed height around small letters. */
export const PAPERS = {
  'a serif paper': { width: 640, style: 'body { font: 18px/1.62 Georgia, serif }' },
  'a narrow paper with small type and lines of fixed height': {
    width: 320,
    style: 'body { font: 14px/21px Arial, sans-serif } sup { font-size: 75%; line-height: 0 }',
  },
} as const;

const WORDS =
  'Officials spoke late in the evening and their words were carried by several outlets, none of which had anybody there. ';

/** An article with a badge and a phrase in its sentences, a card between them, and the note of the phrase at its end. */
export async function articleOf(style: string, head = '', options: SnippetOptions = {}): Promise<string> {
  const [badge, card, ref] = await Promise.all([
    snippetOf('control-badge', options),
    snippetOf('claim-card', options),
    snippetOf('claim-ref', options),
  ]);
  const [phrase = '', note = ''] = ref.split('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<style>${style} body { margin: 0 16px }</style></head><body><main>
<h1>An evening of words</h1><p>${WORDS}By then ${badge} was on everybody’s lips. ${WORDS}</p>${card}<p>${WORDS}</p>
<h2>What followed</h2><p>${WORDS}Nobody had seen ${phrase}, and nobody said so. ${WORDS}</p><p>${WORDS}</p>${note}<footer>${WORDS}</footer></main></body></html>`;
}

export interface Article {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  /** Every error that reached the page, and every promise nobody caught. */
  readonly wrong: readonly string[];
  /** Where every block of the article stands, and every line of its text outside our elements. */
  geometry(): string[];
  /** What a reader can read of it, as it is on screen. */
  text(): string;
  /** The sum of the layout shifts that the engine itself has seen; `null` where it does not look. */
  shift(): Promise<number | null>;
}

/** Opens an article. @param sandbox of its frame; none where it is absent. */
export async function openArticle(html: string, { width = 640, sandbox = '' } = {}): Promise<Article> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `inline-size: ${width}px; block-size: 2000px; border: 0; position: absolute; inset: 0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const wrong: string[] = [];
  window.addEventListener('error', ({ message }) => wrong.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  const shifts = watchShifts(window);
  await painted(window);
  return {
    frame,
    window,
    wrong,
    geometry: () => geometryOf(window.document),
    text: () => [...window.document.querySelectorAll('main')].map(readable).join(' '),
    shift: shifts,
  };
}

/** Two frames of a page: what was to be drawn has been. */
export const painted = (window: Window): Promise<void> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())));

function geometryOf(page: Document): string[] {
  const round = (value: number) => Math.round(value * 64) / 64;
  const write = ({ left, top, width, height }: DOMRect) => [left, top, width, height].map(round).join(' ');
  const blocks = [...page.querySelectorAll('h1, h2, p, footer')].filter((block) => !block.closest('claim-card'));
  const lines = blocks.flatMap((block) =>
    [...block.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE) return [];
      const range = page.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    }),
  );
  return [...blocks.map((block) => `${block.localName} ${write(block.getBoundingClientRect())}`), ...lines.map(write)];
}

/** The rendered text, with that of shadow roots, in which cards stand. */
function readable(element: Element): string {
  const inside = [...element.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [...one.shadowRoot.children].map((child) => (child as HTMLElement).innerText ?? '') : [],
  );
  return [(element as HTMLElement).innerText, ...inside].join(' ').replace(/\s+/g, ' ');
}

function watchShifts(window: Window & typeof globalThis): () => Promise<number | null> {
  if (!window.PerformanceObserver?.supportedEntryTypes.includes('layout-shift')) return () => Promise.resolve(null);
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { readonly value: number }).value;
  };
  const observer = new window.PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  return async () => {
    await painted(window);
    add(observer.takeRecords());
    return sum;
  };
}

/** Runs a script in an article. @param source its address, or its text where that holds a line. */
export function runScript({ window }: Article, source: string): Promise<void> {
  const script = window.document.createElement('script');
  if (source.includes('\n')) {
    script.text = source;
    window.document.head.append(script);
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    script.src = source;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${source} did not run`)));
    window.document.head.append(script);
  });
}

/** Waits until our elements in an article show what they can show. */
export async function settleArticle({ window }: Article): Promise<void> {
  for (const element of window.document.querySelectorAll('claim-card, claim-ref, control-badge')) {
    await (element as Element & { updateComplete?: Promise<void> }).updateComplete;
  }
  await painted(window);
}

export function closeArticles(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
