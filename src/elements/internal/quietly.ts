/** Work that nobody waits for. What goes wrong in it is told to the console, and is no error of the page. */

export const warn = (error: unknown): void => console.warn('claim-elements:', error);

export const quietly = (work: Promise<unknown>): void => void work.catch(warn);
