/** Links out of a dataset. Only plain http(s) addresses without credentials become links; everything else stays text. */
import type { Anchor, Source } from '../schema/types.js';

// A parser of addresses drops line breaks, turns backslashes and adds slashes; what needs that was not written honestly.
const HONEST = /^https?:\/\/[^\s\\\u0000-\u001f\u007f-\u009f]+$/i;

function parse(text: string): URL | null {
  try {
    const url = HONEST.test(text) ? new URL(text) : null;
    return url && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/** The address, normalised, where it may be linked; `null` where it must stay text. Never throws. */
export const safeUrl = (text: string): string | null => parse(text)?.href ?? null;

/** What to show of an address: as it is written, but with the host as a browser asks for it, so that look-alike letters show. */
export function shownAddress(text: string): string {
  const url = parse(text);
  return !url || text.startsWith(`${url.protocol}//${url.host}`) ? text : url.href;
}

// A hyphen separates the parts of a text directive, so it must be escaped inside one. Half a character cannot be encoded.
const directive = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(/-/g, '%2D');

/**
 * The address of a passage: the source's own, with a text fragment (WICG Scroll to Text Fragment) from its first words to
 * its last. `null` where the source's address may not be linked.
 */
export function passageUrl(source: Source, anchor: Anchor): string | null {
  const url = safeUrl(source.url);
  if (url === null) return null;
  // In a short passage the last words are among the first; a browser looks for them behind those, and would not find them.
  const shared = anchor.head.length + anchor.tail.length - anchor.end + anchor.start;
  const words = shared > 0 ? [anchor.head + anchor.tail.slice(shared)] : [anchor.head, anchor.tail];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words.map(directive).join(',')}`;
}
