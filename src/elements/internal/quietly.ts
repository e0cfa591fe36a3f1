/** Work that nobody waits for. What goes wrong in it is told to the console, and is no error of the page. */

export const warn = (error: unknown): void => console.warn('claim-elements:', error);

export const quietly = (work: Promise<unknown>): void => void work.catch(warn);

/**
 * Does something when both some work and what an element has under way are done, and makes it a part of that: only then
 * is the element what is asked for. What is asked for first is done first.
 */
export function following<T>(
  record: { settled: Promise<void> | undefined },
  work: Promise<T>,
  act: (done: T) => void,
): void {
  const before = record.settled;
  const follow = async (): Promise<void> => {
    const [done] = await Promise.all([work, before]);
    act(done);
  };
  record.settled = follow().catch(warn);
}
