/** Style sheets are shared: made once, adopted by each root that needs them. */
import { supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** Adds a sheet to a root that may have it already. Where sheets cannot be shared, a `<style>` does. */
export function addSheet(root: ShadowRoot, result: CSSResult): void {
  const sheet = supportsAdoptingStyleSheets ? result.styleSheet : undefined;
  try {
    if (!sheet) throw new Error();
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // No constructed sheets here, or the element has moved to a document that this one does not belong to.
    const style = root.ownerDocument.createElement('style');
    style.textContent = result.cssText;
    root.prepend(style);
  }
}
