/**
 * The elements of this page that are ours and connected. They share everything that watches the page: one set of
 * listeners per document, one observer of languages, and none per element.
 */
import { warn } from './quietly.js';
import { requestUpdate, type Updating } from './updates.js';

/** An element that acts on what readers do inside it. */
export interface Member extends Updating {
  handleEvent(event: Event): void;
  /** The language it was last drawn in; compared when the page changes one. */
  readonly language: string;
}

const connected = new Set<Member>();
const watched = new WeakSet<Node>();

export const members = (): Iterable<Member> => connected;

/** BCP 47 tag of the nearest `lang`, through shadow roots; the document's, or English. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const near: string | null | undefined = at.closest('[lang]')?.getAttribute('lang');
    if (near) return near;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return element.ownerDocument.documentElement.lang || 'en';
}

// A getter or a listener of the page must not be able to end our work, nor we the page's.
function deliver(event: Event): void {
  try {
    for (const node of event.composedPath()) {
      if (connected.has(node as Member)) return (node as Member).handleEvent(event);
    }
  } catch (error) {
    warn(error);
  }
}

const EVENTS = ['click', 'auxclick', 'keydown', 'pointerdown', 'pointerover', 'focusin'];

function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver(() => {
    for (const member of connected) if (languageOf(member) !== member.language) requestUpdate(member);
  }).observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  // In the capture phase: articles often stop events on their way up. What happens in a closed tree, only that tree tells.
  if (root.nodeType === Node.DOCUMENT_NODE || (root as ShadowRoot).mode === 'closed')
    for (const type of EVENTS) root.addEventListener(type, deliver, true);
}

/** Called when an element is connected, also again after it has moved to another document. */
export function join(member: Member): void {
  connected.add(member);
  watch(member.ownerDocument);
  // A language may be that of any tree around it.
  for (let at = member.getRootNode(); at instanceof ShadowRoot; at = at.host.getRootNode()) watch(at);
  requestUpdate(member);
}

export function leave(member: Member): void {
  connected.delete(member);
  requestUpdate(member); // draws nothing any more, and tells those who count
}
