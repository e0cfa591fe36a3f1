/** What stands on paper alone comes when the page is idle: nobody misses it on screen, and nothing moves when it comes. */
import { whenIdle } from './idle.js';
import { quietly } from './quietly.js';

/** Writes on a drawing what stands on paper alone; after two seconds in any case. What is asked for first is done first. */
export const printSoon = (write: () => Promise<unknown>): void => whenIdle(() => quietly(write()), { timeout: 2000 });
