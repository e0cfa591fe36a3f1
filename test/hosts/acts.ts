/** What pages do with their markup once it stands. Each gives the window in which the elements then are. */
type PageWindow = Window & typeof globalThis;

const loaded = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

export const acts: Readonly<Record<string, (frame: HTMLIFrameElement) => Promise<PageWindow> | PageWindow>> = {
  reparse(frame) {
    const { body } = (frame.contentWindow as PageWindow).document;
    const markup = body.innerHTML;
    body.innerHTML = markup;
    return frame.contentWindow as PageWindow;
  },

  clone(frame) {
    const { body } = (frame.contentWindow as PageWindow).document;
    body.replaceWith(body.cloneNode(true));
    return frame.contentWindow as PageWindow;
  },

  async swap(frame) {
    const window = frame.contentWindow as PageWindow;
    const { document } = window;
    const first = document.body;
    const html = await (await window.fetch(frame.src)).text();
    const fetched = new window.DOMParser().parseFromString(html, 'text/html').body;
    for (const script of fetched.querySelectorAll('script')) script.remove();
    document.documentElement.replaceChild(document.adoptNode(fetched), first);
    document.documentElement.replaceChild(first, fetched);
    document.documentElement.replaceChild(fetched, first);
    return window;
  },

  async adopt(frame) {
    const window = frame.contentWindow as PageWindow;
    const inner = window.document.createElement('iframe');
    inner.style.cssText = 'inline-size: 900px; block-size: 4000px';
    const ready = loaded(inner);
    inner.src = '/hosts/empty';
    window.document.body.append(inner);
    await ready;
    const other = inner.contentWindow as PageWindow;
    other.document.body.append(other.document.adoptNode(window.document.querySelector('main') as Element));
    return Object.assign(other, { said: (window as unknown as { said: string[] }).said });
  },

  async comeBack(frame) {
    const window = frame.contentWindow as PageWindow;
    // Left while its load is still being told, a page is replaced in WebKit, and there is nothing to come back to.
    await new Promise((resolve) => setTimeout(resolve));
    const away = loaded(frame);
    window.location.href = '/hosts/empty';
    await away;
    const back = loaded(frame);
    frame.contentWindow?.history.back();
    await back;
    return frame.contentWindow as PageWindow;
  },
};
