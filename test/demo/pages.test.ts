import { expect } from '@open-wc/testing';
import type { ControlBadgeElement } from '../../src/index.js';
import { closePages, openPage, type DemoPage } from './open-page.js';
import { pages } from './pages.js';

afterEach(closePages);

/** What an element says, no-break spaces read as spaces. */
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ');

for (const name of pages) {
  describe(`demo/${name}`, () => {
    it('says nothing to the console, asks no other host, and shows every element it names', async () => {
      const page = await openPage(name);
      const elements = await page.elements();
      expect(elements).to.not.be.empty;
      const { host } = location;
      expect(page.requests().filter((address) => new URL(address).host !== host)).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
      expect(page.window.document.cookie).to.equal('');
    });
  });
}

describe('the article', () => {
  it('stands in the page before any script has run', async () => {
    const html = await (await fetch('/demo/index.html')).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const badge of page.querySelectorAll('control-badge')) expect(textOf(badge)).to.include('7 Dec 2024');
    for (const card of page.querySelectorAll('claim-card')) expect(textOf(card)).to.include('Barran Press');
  });

  it('shows every card and badge as ready, without drawing the served ones again', async () => {
    const page = await openPage('index.html');
    const served = [...page.window.document.querySelectorAll('claim-card')].map((card) =>
      card.shadowRoot?.querySelector('article'),
    );
    const elements = await page.elements();
    expect(elements.map(({ state }) => state)).to.satisfy((states: string[]) =>
      states.every((state) => state === 'ready'),
    );
    const cards = [...page.window.document.querySelectorAll('claim-card')];
    expect(cards.map((card) => card.shadowRoot?.querySelector('article'))).to.deep.equal(served);
  });

  for (const name of ['index.html', 'ar.html']) {
    it(`does not move by a pixel when the script arrives: ${name}`, async () => {
      const tops = ({ window }: DemoPage) => {
        window.scrollTo(0, 0);
        return [...window.document.querySelectorAll('h2, p, footer')].map((part) =>
          Math.round(part.getBoundingClientRect().top),
        );
      };
      const still = await openPage(name, true);
      expect(still.window.customElements.get('claim-card')).to.equal(undefined);
      const before = tops(still);
      const live = await openPage(name);
      await live.elements();
      expect(tops(live)).to.deep.equal(before);
    });
  }

  it('never says that anyone holds the whole of Homs', async () => {
    const page = await openPage('index.html');
    await page.elements();
    const homs = page.window.document.querySelector<ControlBadgeElement>('[place=homs-city]');
    expect(textOf(homs))
      .to.include('contested')
      .and.not.match(/claimed|reported/);
  });

  it('changes between light and dark by its own switch, and stores nothing', async () => {
    const page = await openPage('index.html');
    const root = page.window.document.documentElement;
    const before = root.dataset['scheme'];
    page.window.document.querySelector<HTMLElement>('[data-switch=scheme]')?.click();
    expect(root.dataset['scheme']).to.equal(before === 'dark' ? 'light' : 'dark');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });
});

describe('the article in Arabic', () => {
  it('reads from right to left, in Arabic words', async () => {
    const page = await openPage('ar.html');
    await page.elements();
    const badge = page.window.document.querySelector<ControlBadgeElement>('[place=homs-city]');
    expect(textOf(badge)).to.include('حمص').and.to.include('كانون الأول');
    expect(page.window.getComputedStyle(badge as Element).direction).to.equal('rtl');
  });
});
