import { expect, waitUntil } from '@open-wc/testing';
import { version } from '../../src/version.js';

/** A page of its own, so that its registry is empty and what goes wrong in it can be heard. */
async function openPage(): Promise<{ window: Window & typeof globalThis; said: string[]; wrong: string[] }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const said: string[] = [];
  const wrong: string[] = [];
  window.addEventListener('error', ({ message }) => wrong.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    window.console[level] = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  }
  return { window, said, wrong };
}

function load(page: Window, src: string, type: '' | 'module' = ''): Promise<void> {
  const script = Object.assign(page.document.createElement('script'), { src, type });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} did not load`)));
    page.document.head.append(script);
  });
}

function removePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

const claim = 'homs-last-village';
const classic = '/dist/cdn/claim-elements.js';
const module = '/dist/cdn/claim-elements.mjs';
const loader = '/dist/cdn/loader.js';

describe('two copies on one page', () => {
  afterEach(removePages);

  it('the same script twice: the first serves, nothing is thrown', async () => {
    const { window, wrong } = await openPage();
    await load(window, `${classic}?1`);
    const first = window.customElements.get('claim-card');
    await load(window, `${classic}?2`);
    expect(first).to.be.a('function');
    expect(window.customElements.get('claim-card')).to.equal(first);
    expect(wrong).to.deep.equal([]);
  });

  it('script, module and loader together: the first serves, nothing is thrown', async () => {
    const { window, wrong } = await openPage();
    await load(window, classic);
    const first = window.customElements.get('control-badge');
    await load(window, module, 'module');
    await load(window, loader, 'module');
    expect(window.customElements.get('control-badge')).to.equal(first);
    expect(wrong).to.deep.equal([]);
  });

  it('a tag that the page has taken for itself stays with the page', async () => {
    const { window, wrong } = await openPage();
    const Taken = class extends window.HTMLElement {};
    window.customElements.define('claim-card', Taken);
    await load(window, classic);
    expect(window.customElements.get('claim-card')).to.equal(Taken);
    expect(window.customElements.get('control-badge')).to.be.a('function');
    expect(wrong).to.deep.equal([]);
  });

  it('another version of ours: the first serves, and one line names both', async () => {
    const { window, said, wrong } = await openPage();
    const Older = class extends window.HTMLElement {
      static version = '0.0.1';
    };
    window.customElements.define('claim-card', Older);
    await load(window, classic);
    expect(window.customElements.get('claim-card')).to.equal(Older);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('0.0.1').and.to.include(version);
    expect(wrong).to.deep.equal([]);
  });

  it('the classic script serves a tag that was there before it and one that comes after', async () => {
    const { window, said, wrong } = await openPage();
    window.document.body.append(window.document.createElement('claim-card'));
    await load(window, classic);
    const late = window.document.createElement('control-badge');
    window.document.body.append(late);
    expect(window.document.querySelector('claim-card:defined')).to.not.equal(null);
    expect(late.matches(':defined')).to.equal(true);
    expect(said).to.deep.equal([]);
    expect(wrong).to.deep.equal([]);
  });
});

describe('the module build', () => {
  afterEach(removePages);

  const fetchedBy = (page: Window): string[] =>
    page.performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\/dist\/cdn\//, ''));

  it('on a page without our elements, the loader is all that is fetched', async () => {
    const { window } = await openPage();
    await load(window, loader, 'module');
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    expect(fetchedBy(window)).to.deep.equal(['loader.js']);
  });

  it('a card fetches its own shard, and neither the dataset nor the badge', async () => {
    const { window, wrong } = await openPage();
    const card = window.document.createElement('claim-card');
    card.setAttribute('claim', claim);
    window.document.body.append(card);
    await load(window, loader, 'module');
    await window.customElements.whenDefined('claim-card');
    // The element and the source that answers it come side by side, in either order.
    await waitUntil(() => (card as unknown as { state: string }).state === 'ready', 'the card is drawn');
    expect(card.shadowRoot?.textContent).to.include(claim);
    const fetched = fetchedBy(window);
    expect(fetched).to.include(`data/shards/claims/${claim}.json`);
    expect(fetched.filter((name) => name.startsWith('data/'))).to.have.length(1);
    expect(fetched.filter((name) => name.includes('badge'))).to.deep.equal([]);
    expect(wrong).to.deep.equal([]);
  });
});
