import { expect, waitUntil } from '@open-wc/testing';

const CLAIM = 'rif-dimashq-withdrawals-local';
const PLACE = 'homs-city';

interface Embed {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  /** What the page has said to us, in its own order. */
  readonly messages: Record<string, unknown>[];
  /** Origins it spoke from. */
  readonly origins: string[];
}

/** Frames a page as a newsroom would, and hears what it says. */
async function embed(path: string, { sandbox = '', width = 640, height = 300 } = {}): Promise<Embed> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.width = `${width}`;
  frame.height = `${height}`;
  frame.style.border = '0';
  const messages: Record<string, unknown>[] = [];
  const origins: string[] = [];
  addEventListener('message', ({ source, data, origin }) => {
    if (source !== frame.contentWindow) return;
    messages.push(data as Record<string, unknown>);
    origins.push(origin);
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/embeds/${path}`;
  document.body.append(frame);
  await loaded;
  return { frame, window: frame.contentWindow as Window & typeof globalThis, messages, origins };
}

const heights = ({ messages }: Embed) =>
  messages.filter(({ type }) => type === 'claim-embed:height').map(({ height }) => height as number);
const hasSpoken = (page: Embed) => waitUntil(() => heights(page).length > 0, 'the page says its height');
const textIn = ({ frame }: Embed) => (frame.contentDocument as Document).body.innerText.replace(/\s+/g, ' ');
/** Long enough for a message to come back and forth. */
const roundTrip = async (page: Embed) => {
  const before = heights(page).length;
  page.frame.contentWindow?.postMessage({ type: 'claim-embed:ask', v: 1 }, '*');
  await waitUntil(() => heights(page).length > before, 'the page answers');
};

describe('an embed page', function () {
  this.timeout(60_000);
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('says its height to our script, to WordPress and to AMP, from an opaque origin', async () => {
    const page = await embed(`claims/${CLAIM}.html#theme=dark&lang=ar#?secret=Ab12cd34`, { sandbox: 'allow-scripts' });
    await waitUntil(() => page.messages.length >= 3, 'all three are told');
    const [height = 0] = heights(page);
    expect(height).to.be.within(200, 5000);
    expect(page.messages.slice(0, 3)).to.deep.equal([
      { type: 'claim-embed:height', v: 1, id: CLAIM, height },
      { message: 'height', secret: 'Ab12cd34', value: height },
      { sentinel: 'amp', type: 'embed-size', height },
    ]);
    expect(new Set(page.origins)).to.deep.equal(new Set(['null']));
  });

  it('tells WordPress nothing where it was given no secret', async () => {
    const page = await embed(`claims/${CLAIM}.html`, { sandbox: 'allow-scripts' });
    await hasSpoken(page);
    await roundTrip(page);
    expect(page.messages.filter(({ message }) => message === 'height')).to.deep.equal([]);
  });

  for (const path of [`claims/${CLAIM}.html`, `places/${PLACE}.html`]) {
    it(`fits the height it says, wide and narrow, and says it again when that changes: ${path}`, async () => {
      const page = await embed(path, { width: 640 });
      await hasSpoken(page);
      const fits = () => {
        page.frame.height = `${heights(page).at(-1)}`;
        const root = page.window.document.documentElement;
        expect(root.scrollHeight).to.be.at.most(page.window.innerHeight);
      };
      fits();
      const wide = heights(page).at(-1) as number;
      page.frame.width = '320';
      await waitUntil(() => (heights(page).at(-1) as number) > wide, 'the narrow page is taller');
      fits();
      expect(page.window.document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`asks nobody for anything: ${path}`, async () => {
      const page = await embed(path);
      await hasSpoken(page);
      expect(page.window.performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
      expect(page.window.document.cookie).to.equal('');
    });
  }

  it('is dressed by its own style sheet and run by its own script under its own policy', async () => {
    const page = await embed(`claims/${CLAIM}.html#theme=dark`);
    const { document: inside } = page.window;
    const refused: string[] = [];
    inside.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
    expect(page.window.getComputedStyle(inside.documentElement).backgroundColor).to.equal('rgb(22, 24, 26)');
    inside.body.append(Object.assign(inside.createElement('script'), { text: 'window.isOpen = true' }));
    await waitUntil(() => refused.length > 0, 'a script that is not its own is refused');
    expect((page.window as { isOpen?: boolean }).isOpen).to.equal(undefined);
  });

  it('takes language and theme from the fragment, also when that changes', async () => {
    const page = await embed(`claims/${CLAIM}.html#lang=ar&theme=light`);
    const { document: inside } = page.window;
    const look = () => [
      inside.documentElement.lang,
      inside.documentElement.dir,
      page.window.getComputedStyle(inside.documentElement).backgroundColor,
      /[\u0600-\u06ff]/.test(inside.title),
    ];
    expect(look()).to.deep.equal(['ar', 'rtl', 'rgb(253, 252, 249)', true]);
    expect(textIn(page)).to.include('كناكر').and.not.include('Kanaker');
    page.window.location.hash = '#theme=dark&lang=en';
    await waitUntil(() => inside.documentElement.lang === 'en', 'the page has changed its language');
    expect(look()).to.deep.equal(['en', 'ltr', 'rgb(22, 24, 26)', false]);
    expect(textIn(page)).to.include('Kanaker').and.not.include('كناكر');
  });

  for (const fragment of ['#lang=xx&theme=blue', '#lang=%3Cimg%3E', '#?secret=<b>', '#lang', '#']) {
    it(`shows its first language for the fragment ${fragment}`, async () => {
      const page = await embed(`claims/${CLAIM}.html${fragment}`);
      expect(page.window.document.documentElement.lang).to.equal('en');
      expect(textIn(page)).to.include('Kanaker');
    });
  }

  it('shows claim, denial, origin, outlet and day without any script', async () => {
    const page = await embed(`claims/${CLAIM}.html#lang=ar`, { sandbox: 'allow-same-origin' });
    expect(page.window.document.documentElement.lang).to.equal('en');
    for (const part of ['Claim', 'Kanaker', 'Denial', 'Syrian Ministry of Defence', 'Barran Press', '7 Dec 2024']) {
      expect(textIn(page)).to.include(part);
    }
    const place = await embed(`places/${PLACE}.html`, { sandbox: 'allow-same-origin' });
    for (const part of ['Homs', 'contested', 'as of 7 Dec 2024', 'Reuters', 'passage'])
      expect(textIn(place)).to.include(part);
  });

  it('heeds nothing that its frame is told but being asked for its height', async () => {
    const page = await embed(`claims/${CLAIM}.html#?secret=abc`);
    await hasSpoken(page);
    await roundTrip(page);
    const before = [page.messages.length, page.window.document.documentElement.outerHTML];
    const target = page.window;
    for (const hostile of [
      null,
      undefined,
      'claim-embed:ask',
      42,
      [],
      { type: 'claim-embed:ask' },
      { type: 'claim-embed:ask', v: '1' },
      { type: 'claim-embed:height', v: 1, id: CLAIM, height: 9 },
      { message: 'ready', secret: 'another' },
      { message: 'ready' },
      { message: 'height', secret: 'abc', value: 1 },
      { sentinel: 'amp', type: 'embed-size', height: 1 },
      { type: '<img src=x onerror=alert(1)>', v: 1, __proto__: { type: 'claim-embed:ask' } },
    ]) {
      target.postMessage(hostile, '*');
    }
    // Not from its frame’s owner: from a page beside it.
    const other = document.createElement('iframe');
    document.body.append(other);
    const beside = other.contentWindow as Window & { eval(code: string): void; target?: Window };
    beside.target = target;
    beside.eval("target.postMessage({ type: 'claim-embed:ask', v: 1 }, '*')");
    await roundTrip(page);
    const answers = page.messages.length - (before[0] as number);
    expect(answers).to.equal(3); // to the last question alone: ours, WordPress’s, AMP’s
    expect(page.window.document.documentElement.outerHTML).to.equal(before[1]);
  });

  it('answers WordPress, which says that it is ready', async () => {
    const page = await embed(`claims/${CLAIM}.html#?secret=abc`, { sandbox: 'allow-scripts' });
    await hasSpoken(page);
    const before = page.messages.length;
    page.frame.contentWindow?.postMessage({ message: 'ready', secret: 'abc' }, '*');
    await waitUntil(() => page.messages.length > before, 'it says its height again');
  });

  for (const path of [CLAIM, 'homs-last-village', 'ohchr-305000-dead', 'daraa-city-taken-rebels']
    .map((id) => `claims/${id}`)
    .concat(['places/homs-city', 'places/kanaker', 'places/aleppo-city'])) {
    it(`is about as tall as oEmbed says: ${path}`, async () => {
      const { width, height } = (await (await fetch(`/embeds/${path}.json`)).json()) as {
        width: number;
        height: number;
      };
      const page = await embed(`${path}.html`, { width });
      await hasSpoken(page);
      // Faces differ from machine to machine.
      expect(height / (heights(page).at(-1) as number)).to.be.within(0.8, 1.35);
    });
  }
});

/** Frames come when a busy machine lets them. */
const PATIENT = { timeout: 10_000 };

describe('the script of a page that frames them', function () {
  this.timeout(60_000);
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  /** A page of a newsroom's, with the script and frames of ours and of somebody else's in it. */
  async function newsroom(
    others: Readonly<Record<string, string>>,
  ): Promise<Document & { defaultView: Window & typeof globalThis }> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 700px; block-size: 500px';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const framed = Object.entries(others).map(
      ([id, script]) => `<iframe id="${id}" height="150" srcdoc="<script>${script}</script>"></iframe>`,
    );
    frame.srcdoc = `<!doctype html><script async src="${location.origin}/embeds/embed-parent.js"></script>
<iframe id="ours" sandbox="allow-scripts" src="${location.origin}/embeds/claims/${CLAIM}.html" width="640" height="150"></iframe>${framed.join('')}`;
    document.body.append(frame);
    await loaded;
    return frame.contentDocument as Document & { defaultView: Window & typeof globalThis };
  }
  const heightOf = (page: Document, id: string) => page.getElementById(id)?.getBoundingClientRect().height ?? 0;

  it('makes a sandboxed frame as tall as its page, whichever of the two came first', async () => {
    const page = await newsroom({});
    await waitUntil(() => heightOf(page, 'ours') > 400, 'the frame has grown', PATIENT);
    const late = page.createElement('script');
    const frame = page.getElementById('ours') as HTMLIFrameElement;
    frame.style.height = '';
    late.src = `${location.origin}/embeds/embed-parent.js?late`;
    page.head.append(late);
    await waitUntil(() => heightOf(page, 'ours') > 400, 'the frame has grown again', PATIENT);
  });

  it('takes from a frame nothing but a height that can be one, and for that frame alone', async () => {
    const say = (messages: string) =>
      `for (const m of [${messages}]) parent.postMessage(m, '*'); parent.postMessage({ done: 1 }, '*')`;
    const height = (value: string) => `{type: 'claim-embed:height', v: 1, id: 'x', height: ${value}}`;
    const page = await newsroom({
      hostile: say(
        [
          'null',
          `'claim-embed:height'`,
          ...['NaN', 'Infinity', '-1', '0', '10000', `'300'`, '[300]', '{}', 'null'].map(height),
          `{type: 'claim-embed:height', v: 2, height: 300}`,
          `{type: 'other', v: 1, height: 300}`,
        ].join(),
      ),
      honest: say(height('321.2')),
    });
    await waitUntil(() => heightOf(page, 'honest') > 300, 'the honest one has grown', PATIENT);
    await waitUntil(() => heightOf(page, 'ours') > 400, 'ours has grown', PATIENT);
    page.defaultView.postMessage({ type: 'claim-embed:height', v: 1, id: 'x', height: 777 }, '*');
    await new Promise((resolve) => page.defaultView.addEventListener('message', resolve, { once: true }));
    const border = 4;
    expect([heightOf(page, 'hostile'), heightOf(page, 'honest')]).to.deep.equal([150 + border, 322 + border]);
  });

  it('weighs no more than a kilobyte', async () => {
    // As it is minified by the build; the quick one leaves it readable.
    const code = await (await fetch('/dist/cdn/embed-parent.js')).text();
    const squeezed = code.replace(/\/\/.*|\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
    expect(squeezed.length).to.be.at.most(1000);
  });
});
