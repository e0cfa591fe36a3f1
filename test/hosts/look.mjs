/**
 * What a reader meets in a host page: which words are on screen in each element, and whether they can be read. Runs in
 * the test, on a frame; where a sandbox closes the frame, in the page itself.
 */

export const TAGS = [
  'as-of-control',
  'claim-card',
  'claim-list',
  'claim-ref',
  'claim-scope',
  'claim-sources',
  'claim-timeline',
  'control-badge',
  'control-history',
  'control-map',
];

const READY = new Set(['ready', 'partial', 'stale']);
/** Below these nobody reads comfortably; WCAG 2.2, 1.4.3 has the contrast. */
const LEAST_CONTRAST = 4.5;
const LEAST_CONTRAST_LARGE = 3;
const LEAST_SIZE_PX = 9;

/** Drawn, or failed. A scope draws nothing; the list of sources is there before what it lists. */
function isSettled({ localName, state, shadowRoot }) {
  if (localName === 'claim-scope') return shadowRoot !== null;
  if (localName === 'claim-sources' && state !== 'error') return Boolean(shadowRoot?.querySelector('li'));
  return READY.has(state) || state === 'error';
}

/** Resolves when every element of the page, each brought into view, is drawn or has failed; or after `most` ms. */
export async function drawn(window, most = 20_000) {
  const start = performance.now();
  do {
    const waiting = [...window.document.querySelectorAll(TAGS.join())].find((element) => !isSettled(element));
    if (!waiting) return;
    waiting.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => setTimeout(resolve, 16));
  } while (performance.now() - start < most);
}

/** The node that holds another on screen. */
const around = (node) =>
  node.assignedSlot ?? node.parentElement ?? (node.parentNode?.nodeType === 11 ? node.parentNode.host : null);

/** Text nodes as they are on screen, through shadow roots and slots. */
function* textsIn(node) {
  if (node.nodeType === 3) {
    if (/\S/.test(node.data)) yield node;
    return;
  }
  if (node.nodeType !== 1 && node.nodeType !== 11) return;
  if (/^(style|script|template|head|noscript)$/i.test(node.localName ?? '')) return;
  const given = node.localName === 'slot' ? node.assignedNodes() : [];
  for (const child of given.length > 0 ? given : (node.shadowRoot ?? node).childNodes) yield* textsIn(child);
}

let pen;
const colours = new Map();
/** Red, green, blue from 0 to 255 and opacity from 0 to 1, of any colour CSS can write. */
function rgba(colour) {
  if (colours.has(colour)) return colours.get(colour);
  pen ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = '#f0f';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
  colours.set(colour, [r, g, b, a / 255]);
  return colours.get(colour);
}

const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];

function luminance([r, g, b]) {
  const part = (value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How an element stands on the page: whether it is shown, and what colour lies behind its text. */
function standOf(window, element, known) {
  if (!element) return { shown: true, ground: [255, 255, 255, 1] };
  let stand = known.get(element);
  if (!stand) {
    const { display, opacity, clipPath, backgroundColor } = window.getComputedStyle(element);
    const { shown, ground } = standOf(window, around(element), known);
    stand = {
      shown: shown && display !== 'none' && Number(opacity) > 0 && clipPath !== 'inset(50%)',
      ground: over(rgba(backgroundColor), ground),
    };
    known.set(element, stand);
  }
  return stand;
}

/** Why a text cannot be read, or `null`. Texts that are for the ear only, or folded away, are no problem and not read. */
function howItStands(window, text, known) {
  const element = around(text);
  const style = window.getComputedStyle(element);
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const { shown, ground } = standOf(window, element, known);
  if (boxes.length === 0 || style.visibility !== 'visible' || !shown) return { seen: false };
  const size = Number.parseFloat(style.fontSize);
  if (size < LEAST_SIZE_PX && element.namespaceURI.endsWith('xhtml')) return { seen: true, problem: `${size}px` };
  if (!element.namespaceURI.endsWith('xhtml')) return { seen: true }; // a drawing; its words stand beside it as text
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const ratio = contrast(over(rgba(style.color), ground), ground);
  const least = isLarge ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST;
  return ratio < least ? { seen: true, problem: `contrast ${ratio.toFixed(2)} (${style.color})` } : { seen: true };
}

/** What can be read in a part of the page, and what is hard to read in it. */
export function lookAt(window, root) {
  const words = [];
  const problems = new Set();
  const known = new Map();
  for (const text of textsIn(root)) {
    const { seen, problem } = howItStands(window, text, known);
    if (!seen) continue;
    words.push(text.data);
    if (problem) problems.add(`“${text.data.trim().slice(0, 40)}”: ${problem}`);
  }
  return { text: words.join(' ').replace(/\s+/g, ' '), problems: [...problems] };
}

/** Opens what an element opens, looks at it, and closes it. `null` where it opens nothing. */
async function lookBehind(window, element, most = 4000) {
  const trigger = [...(element.shadowRoot?.querySelectorAll('[aria-haspopup=dialog]') ?? [])].at(-1);
  if (!trigger) return null;
  trigger.dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  const start = performance.now();
  let box;
  while (!(box = element.shadowRoot.querySelector('[part=popover]')) || trigger.ariaExpanded !== 'true') {
    if (performance.now() - start > most) return { text: '', problems: ['did not open'] };
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  const seen = lookAt(window, box);
  box.querySelector('[value=close]')?.click();
  if (trigger.getAttribute('aria-expanded') !== 'false') seen.problems.push('did not close');
  return seen;
}

/**
 * @typedef {object} Seen
 * @property {string} text What can be read.
 * @property {readonly string[]} problems What is hard to read.
 */
/** @typedef {Seen & { state: string, direction: string | null, behind: Seen | null }} SeenElement `behind`: what it opens. */
/**
 * @typedef {object} Report
 * @property {Record<string, SeenElement>} elements By tag.
 * @property {number} wide By how many pixels the page is wider than its window.
 * @property {readonly string[]} said All that went to the console, or wrong.
 */

/**
 * Everything about one page.
 * @returns {Promise<Report>}
 */
export async function report(window) {
  await drawn(window);
  const elements = {};
  for (const tag of TAGS) {
    const element = window.document.querySelector(tag);
    if (!element) continue;
    const { state } = element;
    const own = element.shadowRoot?.querySelector('[dir]');
    elements[tag] = {
      state,
      direction: own ? window.getComputedStyle(own).direction : null,
      ...lookAt(window, element),
      behind: await lookBehind(window, element),
    };
  }
  const { scrollWidth, clientWidth } = window.document.documentElement;
  return { elements, wide: scrollWidth - clientWidth, said: [...window.said] };
}
