/** Style sheets are shared: made once for each document, adopted by each root in it that needs them. */
const shared = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(css: string, page: Document): CSSStyleSheet {
  let sheets = shared.get(page);
  if (!sheets) shared.set(page, (sheets = new Map()));
  let sheet = sheets.get(css);
  if (!sheet) {
    // Of the page that the element stands in, which may not be the one that it was made in.
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

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
    let style = written.get(root);
    if (!style) written.set(root, (style = root.ownerDocument.createElement('style')));
    for (const css of styles) if (!style.textContent?.includes(css)) style.append(css);
    if (!style.isConnected) root.append(style); // what is drawn first takes the place of all that was there
  }
}
