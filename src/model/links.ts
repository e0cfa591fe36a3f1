/** Links out of a dataset. Only plain http(s) addresses without credentials become links; everything else stays text. */
import type { Anchor, Source } from '../schema/types.js';

/** The address, normalised, where it may be linked; `null` where it must stay text. Never throws. */
export function safeUrl(text: string): string | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

// A hyphen separates the parts of a text directive, so it must be escaped inside one.
const directive = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The address of a passage: the source's own, with a text fragment (WICG Scroll to Text Fragment) from its first words to
 * its last. `null` where the source's address may not be linked.
 */
export function passageUrl(source: Source, anchor: Anchor): string | null {
  const url = safeUrl(source.url);
  if (url === null) return null;
  const words = anchor.head === anchor.tail ? [anchor.head] : [anchor.head, anchor.tail];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words.map(directive).join(',')}`;
}
