/**
 * What a part of the page has chosen for every element of ours in it. A page without scopes pays for one question to an
 * empty map.
 */
import type { ClaimSource } from '../../model/index.js';

/** What a scope may choose, as attributes are written. */
export interface Choice {
  readonly 'as-of'?: string | null;
  readonly known?: string | null;
  readonly numerals?: string | null;
  readonly records?: ClaimSource | undefined;
}

/** What stands for each scope; the document is one where a reader has turned the whole page. */
export const scopes = new Map<Node, Choice>();

/** The node that holds another, through shadow roots: what a language is inherited from too. */
export const holderOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * What the nearest scope around a node that chooses this has chosen. What counts as known belongs to a day: who names one,
 * a scope or the element itself, does not take it from further out.
 */
export function inherited<K extends keyof Choice>(node: Node, name: K): Choice[K] | undefined {
  if (scopes.size > 0) {
    for (let at: Node | null = node; at; at = holderOf(at)) {
      const choice = scopes.get(at);
      if (choice?.[name]) return choice[name];
      if (name === 'known' && (choice?.['as-of'] || (at as Element).hasAttribute?.('as-of'))) return undefined;
    }
  }
  return undefined;
}
