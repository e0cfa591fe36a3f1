/** One observer for the page tells each element once when its reader has it in view. */
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
    // A card taller than the screen never has half of itself in view.
    if (intersectionRatio < 0.5 && intersectionRect.height * 2 < (rootBounds?.height ?? Infinity)) continue;
    unwatchSeen(target);
    waiting.get(target)?.();
    waiting.delete(target);
  }
}

/** Calls `seen` once, when the element comes into view. Does nothing where the browser cannot tell. */
export function watchSeen(element: Element, seen: () => void): void {
  if (typeof IntersectionObserver === 'undefined') return;
  observer ??= new IntersectionObserver(tell, { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] });
  waiting.set(element, seen);
  observer.observe(element);
}

export function unwatchSeen(element: Element): void {
  observer?.unobserve(element);
}
