/** Style sheets are shared: made once for each document, adopted by each root in it that needs them. */
import { getOrInsert } from '../../model/get-or-insert.js';

const shared = new WeakMap<Document, Map<string, CSSStyleSheet>>();

const sheetOf = (css: string, page: Document): CSSStyleSheet =>
  getOrInsert(
    getOrInsert(shared, page, () => new Map()),
    css,
    () => {
      // Of the page that the element stands in, which may not be the one that it was made in.
      const sheet = new (page.defaultView ?? window).CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    },
  );

/** What each root that cannot adopt sheets has been given instead. */
const written = new WeakMap<ShadowRoot, HTMLStyleElement>();

/** Adds sheets to a root that may have some of them already. Where sheets cannot be shared, a `<style>` does. */
export function addSheets(root: ShadowRoot, ...styles: readonly string[]): void {
  try {
    const { adoptedStyleSheets: adopted } = root;
    const missing = styles.map((css) => sheetOf(css, root.ownerDocument)).filter((sheet) => !adopted.includes(sheet));
    // In one go: each change makes the browser look at the root again.
    if (missing.length > 0) adopted.push(...missing);
  } catch {
    const style = getOrInsert(written, root, () => root.ownerDocument.createElement('style'));
    for (const css of styles) if (!style.textContent?.includes(css)) style.append(css);
    if (!style.isConnected) root.append(style); // what is drawn first takes the place of all that was there
  }
}
