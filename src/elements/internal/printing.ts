/** What stands on paper alone comes when the page is idle: nobody misses it on screen, and nothing moves when it comes. */
import { quietly } from './quietly.js';

/** A module that adds to a drawing what stands on paper alone. */
interface Printing<A extends readonly unknown[]> {
  readonly print: (into: HTMLElement | ShadowRoot, ...of: A) => void;
}

/** Gives what adds it, each time that something is drawn and in that order. `load` is asked once. */
export function printing<A extends readonly unknown[]>(load: () => Promise<Printing<A>>): Printing<A>['print'] {
  let coming: Promise<Printing<A>> | undefined;
  return (into, ...of) =>
    void (globalThis.requestIdleCallback ?? setTimeout)(() =>
      quietly((coming ??= load()).then(({ print }) => print(into, ...of))),
    );
}
