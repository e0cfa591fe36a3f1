/** What an event met on its way out of an element. */

/** The innermost element on the event's path that matches, inside `host`; works where the event was delegated. */
export function hit(event: Event, host: Element, selector: string): Element | undefined {
  for (const node of event.composedPath()) {
    if (node === host) return undefined;
    if (node instanceof Element && node.matches(selector)) return node;
  }
  return undefined;
}

/** The address of a link to a source that the event followed: a click, a middle click, Enter; `undefined` otherwise. */
export function followed(event: Event, host: Element): string | undefined {
  const isFollowing = event.type === 'click' || (event.type === 'auxclick' && (event as MouseEvent).button === 1);
  return isFollowing ? (hit(event, host, 'a[part=source]') as HTMLAnchorElement | undefined)?.href : undefined;
}
