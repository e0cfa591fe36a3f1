/**
 * What a screen reader says of a part of the page. The reader is `@guidepup/virtual-screen-reader`: roles, names, states
 * and the order of reading are its doing, by the standards. It walks a document and not the shadow roots in it, so it is
 * given the page as a browser composes it: shadow roots and slotted nodes in place, without what is not rendered or
 * hidden from readers, and with the state of controls written down.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** Attributes that hold ids of the same root. */
const ID_LISTS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
/** What readers say nothing of: a run of these is one line to them. */
const WITHOUT_A_WORD = /^(bdi|span|small|b|i|time|sup|slot)$|-/;
/** Roles that the library announces and no reader does; and the end of what is no dialog, which most readers leave out. */
const UNSAID = /^((end of )?(paragraph|rowgroup|strong)|end of (?!dialog).*)$/;
const MOST_PHRASES = 500;

const roots = new WeakMap<Node, number>();
let rootCount = 0;
/** An id, told apart from the same one in another root. */
function idIn(root: Node, id: string): string {
  let number = roots.get(root);
  if (number === undefined) roots.set(root, (number = ++rootCount));
  return `root-${number}-${id}`;
}

function childrenOf(node: Element): readonly Node[] {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...node.childNodes];
}

function copyOf(node: Element, display: string): Element | DocumentFragment {
  const isWords = !node.hasAttribute('role') && !node.hasAttribute('aria-label') && /^(inline|contents)$/.test(display);
  if (isWords && WITHOUT_A_WORD.test(node.localName)) return document.createDocumentFragment();
  // A copy of a custom element would become one of ours again.
  const copy = node.localName.includes('-')
    ? document.createElement('div')
    : (node.cloneNode(false) as HTMLElement | SVGElement);
  const root = node.getRootNode();
  copy.removeAttribute('popover');
  copy.style.display = display;
  if (node.id) copy.id = idIn(root, node.id);
  for (const list of ID_LISTS) {
    const ids = node.getAttribute(list)?.split(/\s+/);
    if (ids) copy.setAttribute(list, ids.map((id) => idIn(root, id)).join(' '));
  }
  if (node instanceof HTMLInputElement) {
    copy.setAttribute('value', node.value);
    copy.toggleAttribute('checked', node.checked);
  }
  return copy;
}

/** Copies a node as it is composed; nothing where it is not rendered, or hidden from readers. */
function compose(node: Node): Node | null {
  if (node instanceof Text) return document.createTextNode(node.data);
  if (!(node instanceof Element)) return null;
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden' || node.getAttribute('aria-hidden') === 'true') return null;
  const copy = copyOf(node, display);
  for (const child of childrenOf(node)) {
    const composed = compose(child);
    if (composed) copy.append(composed);
  }
  return copy;
}

/** What is said from the first to the last word of a part of the page, one phrase a line. */
export async function spoken(part: Element): Promise<string> {
  const page = document.createElement('div');
  page.setAttribute('role', 'document');
  const composed = compose(part);
  if (composed) page.append(composed);
  page.normalize();
  document.body.append(page);
  try {
    await virtual.start({ container: page });
    const said = async () => virtual.spokenPhraseLog();
    while ((await virtual.lastSpokenPhrase()) !== 'end of document' && (await said()).length < MOST_PHRASES)
      await virtual.next();
    return (
      (await said())
        .slice(1, -1)
        .map((phrase) => phrase.replace(/\s+/g, ' ').replace(/[\u2066-\u2069]/g, ''))
        // A dialog is announced twice: once for being entered, once for standing there.
        .filter((phrase, i, all) => !UNSAID.test(phrase) && !(phrase.startsWith('dialog') && phrase === all[i - 1]))
        .join('\n')
    );
  } finally {
    await virtual.stop();
    page.remove();
  }
}

/** Phrases as they stand in a test, without its indentation. */
export const phrases = (lines: string): string => lines.trim().replace(/\n\s+/g, '\n');
