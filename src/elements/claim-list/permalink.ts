/**
 * A list's state in the page's address, so that a reader can send what was found. The page's own parameters stay as they
 * are: ours begin with a prefix. Nothing is read or written unless the page asks for it.
 */

/** Parameters that an address may carry, by the name of their attribute. */
const NAMES = [
  'text',
  'standing',
  'place',
  'origin',
  'source',
  'kind',
  'from',
  'to',
  'dates',
  'sort',
  'pages',
] as const;

/** What the parameters of one element begin with: what the page wrote, or `claim`. */
export const prefixOf = (permalink: string): string => `${/^[\w-]{1,40}$/.test(permalink) ? permalink : 'claim'}-`;

/** The element's attributes as the page wrote them; what a reader clears must be said to be clear. */
export type Written = ReadonlySet<string>;

/**
 * Writes the state that the address holds onto the element.
 * @returns the attributes that the element had before.
 */
export function readAddress(element: Element, permalink: string): Written {
  const written = new Set<string>(NAMES.filter((name) => element.hasAttribute(name)));
  const { searchParams } = new URL(element.ownerDocument.URL, 'https://example.org');
  const prefix = prefixOf(permalink);
  for (const name of NAMES) {
    const value = searchParams.get(prefix + name);
    if (value === '') element.removeAttribute(name);
    else if (value !== null) element.setAttribute(name, value);
  }
  return written;
}

/** Writes the element's state into the address. A page that allows no change of its address keeps the one it has. */
export function writeAddress(element: Element, permalink: string, written: Written): void {
  try {
    const url = new URL(location.href);
    const prefix = prefixOf(permalink);
    for (const name of NAMES) {
      const value = element.getAttribute(name) ?? '';
      if (value === '' && !written.has(name)) url.searchParams.delete(prefix + name);
      else url.searchParams.set(prefix + name, value);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed page, or one that has changed its address too often in a short time.
  }
}
