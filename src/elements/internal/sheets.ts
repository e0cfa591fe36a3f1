/** Style sheets are shared: made once, adopted by each root that needs them. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Adds sheets to a root that may have some of them already. Where sheets cannot be shared, a `<style>` does. */
export function addSheets(root: ShadowRoot, ...styles: readonly string[]): void {
  try {
    const missing = styles.map(sheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    // In one go: each change makes the browser look at the root again.
    if (missing.length > 0) root.adoptedStyleSheets.push(...missing);
  } catch {
    // No constructed sheets here, or the element has moved to a document that this one does not belong to.
    const style = root.ownerDocument.createElement('style');
    style.textContent = styles.join('');
    root.append(style);
  }
}
