/**
 * What stands on paper alone comes when the page is idle: nobody misses it on screen, and nothing moves when it comes.
 * What is asked for first is done first.
 */
import { quietly } from './quietly.js';

const soon: (act: () => void, limit: { readonly timeout: number }) => unknown =
  globalThis.requestIdleCallback ?? ((act) => setTimeout(act));

/** Begins some work when the page is idle; after two seconds in any case, because a page that never is may be printed too. */
export const whenIdle = (work: () => Promise<unknown>): void => void soon(() => quietly(work()), { timeout: 2000 });
