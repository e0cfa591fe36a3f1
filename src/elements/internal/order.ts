/** Reading order across shadow roots. */
import { holderOf } from './scope.js';

/** The node and all that hold it, outermost first. */
function line(node: Node): readonly Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = holderOf(at)) nodes.unshift(at);
  return nodes;
}

/** For sorting nodes of one page as a reader meets them. What is inside an element's own root comes before its children. */
export function inReadingOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const [before, after] = [line(a), line(b)];
  let i = 0;
  while (before[i] !== undefined && before[i] === after[i]) i++;
  const [first, second] = [before[i], after[i]];
  if (!first || !second) return first ? 1 : -1;
  if (first instanceof ShadowRoot) return -1;
  if (second instanceof ShadowRoot) return 1;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
