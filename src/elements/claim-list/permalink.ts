/**
 * A list's state in the page's address, so that a reader can send what was found. The page's own parameters stay as they
 * are: ours begin with a prefix. Nothing is read or written unless the page asks for it.
 */

import { FILTER_ATTRIBUTES } from '../internal/choosing.js';

/** Parameters that an address may carry, by the name of their attribute. */
const NAMES = [...Object.keys(FILTER_ATTRIBUTES), 'sort', 'pages'];

/** What the parameters of one element begin with: what the page wrote, or `claim`. */
export const prefixOf = (permalink: string): string => `${/^[\w-]{1,40}$/.test(permalink) ? permalink : 'claim'}-`;

/** What the page wrote into the attributes that have been written over; what a reader clears must be said to be clear. */
export type Written = ReadonlyMap<string, string>;

/**
 * The state that the address holds: attributes with their values, `''` for none. Of what the address does not hold, the
 * page has the word.
 */
export function readAddress(element: Element, permalink: string, written: Written): Array<readonly [string, string]> {
  const { searchParams } = new URL(element.ownerDocument.URL, 'https://example.org');
  return NAMES.map((name) => [
    name,
    searchParams.get(prefixOf(permalink) + name) ?? written.get(name) ?? element.getAttribute(name) ?? '',
  ]);
}

/** Writes the element's state into the address. A page that allows no change of its address keeps the one it has. */
export function writeAddress(element: Element, permalink: string, written: Written): void {
  try {
    const url = new URL(location.href);
    const prefix = prefixOf(permalink);
    for (const name of NAMES) {
      const value = element.getAttribute(name) ?? '';
      if (value === '' && !written.get(name)) url.searchParams.delete(prefix + name);
      else url.searchParams.set(prefix + name, value);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed page, or one that has changed its address too often in a short time.
  }
}
