/**
 * Calls `act` when the page is idle. Where a browser cannot tell: soon.
 * @param limit milliseconds after which it is called in any case; absent for work that a page which is never idle can do without.
 */
export function whenIdle(act: () => void, limit?: { readonly timeout: number }): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, limit);
  else setTimeout(act, limit ? 0 : 200);
}
