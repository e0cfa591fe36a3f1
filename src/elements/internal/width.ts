/** One observer for the page tells elements that are drawn to measure when the room they have has changed. */
const tellers = new WeakMap<Element, () => void>();
let observer: ResizeObserver | undefined;

/** Calls `changed` when the element's size changes, and once at the start. Does nothing where the browser cannot tell. */
export function watchWidth(element: Element, changed: () => void): void {
  if (typeof ResizeObserver === 'undefined') return;
  observer ??= new ResizeObserver((entries) => {
    for (const { target } of entries) tellers.get(target)?.();
  });
  tellers.set(element, changed);
  observer.observe(element);
}

export function unwatchWidth(element: Element): void {
  observer?.unobserve(element);
}
