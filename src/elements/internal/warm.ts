/**
 * What a reader's hand would have to wait for comes before the hand does: when the page is idle, for what is on screen,
 * and not where the reader asks to save data.
 */
import { whenIdle } from './idle.js';

const cold = new Map<Element, () => void>();

function warmAll(): void {
  for (const [element, warm] of cold) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) warm();
  }
  cold.clear();
}

/** Calls `warm` when the page is idle, if the element is on screen then. */
export function warmSoon(element: Element, warm: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  if (cold.size === 0) whenIdle(warmAll);
  cold.set(element, warm);
}
