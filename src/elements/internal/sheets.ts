/** Style sheets are shared: made once, adopted by each root that needs them. */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds sheets to a root that may have some of them already. Where sheets cannot be shared, a `<style>` does. */
export function addSheets(root: ShadowRoot, ...styles: readonly string[]): void {
  for (const css of styles) {
    try {
      let sheet = sheets.get(css);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        sheets.set(css, sheet);
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    } catch {
      // No constructed sheets here, or the element has moved to a document that this one does not belong to.
      const style = root.ownerDocument.createElement('style');
      style.textContent = css;
      root.append(style);
    }
  }
}
