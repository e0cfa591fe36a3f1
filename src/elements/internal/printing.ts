/** What stands on paper alone comes when the page is idle: nobody misses it on screen, and nothing moves when it comes. */
import { quietly } from './quietly.js';

/** A module that adds to a drawing what stands on paper alone. */
interface Printing<A extends readonly unknown[]> {
  readonly print: (into: HTMLElement | ShadowRoot, ...of: A) => void;
}

/** Gives what adds it: at once, or when the page is idle and `load` has brought it in. */
export function printing<A extends readonly unknown[]>(load: () => Promise<Printing<A>>): Printing<A>['print'] {
  let printed: Printing<A> | undefined;
  // What is drawn again before that waits once.
  const waiting = new Map<HTMLElement | ShadowRoot, A>();
  const bring = async (): Promise<void> => {
    printed = await load();
    for (const [into, of] of waiting) printed.print(into, ...of);
    waiting.clear();
  };
  return (into, ...of) => {
    if (printed) return printed.print(into, ...of);
    if (waiting.size === 0) (globalThis.requestIdleCallback ?? setTimeout)(() => quietly(bring()));
    waiting.set(into, of);
  };
}
