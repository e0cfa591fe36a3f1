/**
 * What runs in an embed page: it takes language and theme from the fragment, tells whoever frames it how tall it is, and
 * nothing else. The page can be read without it. No import, because it stands in the page itself: a frame with an opaque
 * origin, and a page opened as a file, can load nothing else of ours.
 */

/** The height of the page in CSS pixels, as each of those who may frame it wants to hear it. */
const messagesOf = (id: string, height: number, secret: string | undefined): readonly object[] => [
  { type: 'claim-embed:height', v: 1, id, height },
  // WordPress gives each frame a secret, and knows it by that.
  ...(secret === undefined ? [] : [{ message: 'height', secret, value: height }]),
  { sentinel: 'amp', type: 'embed-size', height },
];

/** Who frames us may add a fragment of their own to ours: `#theme=dark&lang=ar#?secret=abc`. */
const inFragment = (fragment: string, name: string): string | undefined =>
  new RegExp(`[#?&]${name}=([A-Za-z0-9-]{1,64})(?=[#?&]|$)`).exec(fragment)?.[1];

/** What of a message from the frame’s owner is heeded: being asked again for the height. */
function asksForHeight(data: unknown, secret: string | undefined): boolean {
  const { type, v, message, secret: given } = (data ?? {}) as Record<string, unknown>;
  return (type === 'claim-embed:ask' && v === 1) || (message === 'ready' && secret !== undefined && given === secret);
}

/** Starts the page in a window. Throws nothing into it. */
export function startPage(window: Window & typeof globalThis): void {
  const { document, parent } = window;
  const { documentElement: root, body } = document;
  const id = root.dataset['id'] ?? '';
  let told = 0;

  const fragment = () => window.location.hash;
  const secret = () => inFragment(fragment(), 'secret');

  function dress(): void {
    const theme = inFragment(fragment(), 'theme');
    if (theme === 'dark' || theme === 'light') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
    const wanted = inFragment(fragment(), 'lang')?.split('-', 1)[0]?.toLowerCase();
    const texts = [...body.querySelectorAll<HTMLElement>('main > [data-title]')];
    const shown = texts.find(({ lang }) => lang === wanted) ?? texts[0];
    if (!shown) return;
    for (const text of texts) text.hidden = text !== shown;
    root.lang = shown.lang;
    root.dir = shown.dir;
    document.title = shown.dataset['title'] ?? '';
  }

  function tell(again: boolean): void {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (parent === window || height === 0 || (height === told && !again)) return;
    told = height;
    // Whoever frames us may know how tall we are; nothing else is said.
    for (const message of messagesOf(id, height, secret())) parent.postMessage(message, '*');
    try {
      (window as { requestResize?: () => void }).requestResize?.();
    } catch {
      // The frame is not sized by its content.
    }
  }

  dress();
  window.addEventListener('hashchange', () => {
    dress();
    tell(true);
  });
  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, secret())) tell(true);
  });
  window.addEventListener('load', () => tell(false));
  window.addEventListener('resize', () => tell(false));
  if ('ResizeObserver' in window) new window.ResizeObserver(() => tell(false)).observe(body);

  // A frame that may not open windows: the address is shown beside the link, to be copied.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof window.Element ? event.target.closest('a') : null;
    if (!link || parent === window || window.origin !== 'null') return;
    event.preventDefault();
    const opened = window.open(link.href);
    if (opened) opened.opener = null;
    else if (link.nextElementSibling?.className !== 'address') {
      const address = document.createElement('bdi');
      address.className = 'address';
      address.dir = 'ltr';
      address.textContent = ` ${link.href}`;
      link.after(address);
    }
  });
}
