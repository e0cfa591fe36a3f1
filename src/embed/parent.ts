/**
 * What a page may run that frames our embed pages: each frame becomes as tall as its page says it is. Pages that are
 * sized by WordPress, by AMP or by `frame-sizing` do without it.
 */

/** Starts it in the window of the framing page. A frame can say its own height and nothing else. */
export function startParent(window: Window): void {
  const frames = window.document.getElementsByTagName('iframe');
  window.addEventListener('message', ({ source, data }) => {
    if (!source || !data || data.type !== 'claim-embed:height' || data.v !== 1) return;
    const { height } = data as { height: unknown };
    // A page that keeps asking for more is stopped somewhere.
    if (typeof height !== 'number' || !(height > 0 && height < 10000)) return;
    for (const frame of frames) if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
  });
  // Pages that were there before this script have already said it.
  for (const frame of frames) {
    if (/\/(claims|places)\/[^/]+\.html/.test(frame.src)) {
      frame.contentWindow?.postMessage({ type: 'claim-embed:ask', v: 1 }, '*');
    }
  }
}
