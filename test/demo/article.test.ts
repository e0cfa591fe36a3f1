import { expect } from '@open-wc/testing';
import type { ControlBadgeElement } from '../../src/index.js';
import { closePages, openPage, type Ours } from './open-page.js';

afterEach(closePages);

/** What an element says, no-break spaces read as spaces. */
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ');

describe('the article', function () {
  this.timeout(60_000); // ten elements, and as many pages as engines at once

  it('stands in the page before any script has run', async () => {
    const html = await (await fetch('/demo/index.html')).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const badges = [...page.querySelectorAll('control-badge')];
    expect(badges).to.not.be.empty;
    for (const badge of badges) expect(textOf(badge)).to.include('7 Dec 2024');
    for (const card of page.querySelectorAll('claim-card')) expect(textOf(card)).to.include('Barran Press');
    const numbers = [...page.querySelectorAll('claim-ref sup')].map(textOf);
    expect(numbers).to.deep.equal(numbers.map((_, i) => `${i + 1}`));
    // What is read where scripts never run.
    const notes = page.querySelector('noscript')?.innerHTML ?? '';
    expect(notes.match(/id="claim-note-\d+"/g)).to.have.lengthOf(numbers.length);
  });

  it('is told with all ten elements, each ready, and no served card is drawn again', async () => {
    const page = await openPage('index.html');
    const cards = [...page.window.document.querySelectorAll('claim-card')];
    const served = cards.map((card) => card.shadowRoot?.querySelector('article'));
    const elements = await page.elements();
    expect([...new Set(elements.map(({ localName }) => localName))]).to.have.lengthOf(9); // and the scope around them
    expect(page.one('claim-scope').contains(elements[0] ?? null)).to.equal(true);
    expect(elements.map(({ state, localName }) => `${localName} ${state}`)).to.deep.equal(
      elements.map(({ localName }) => `${localName} ready`),
    );
    expect(cards.map((card) => card.shadowRoot?.querySelector('article'))).to.deep.equal(served);
  });

  it('keeps what was served until the script of its scope is there', async () => {
    const page = await openPage('index.html', true);
    const card = page.one<Ours>('claim-card');
    const served = card.shadowRoot?.querySelector('article');
    const script = page.window.document.createElement('script');
    script.type = 'module';
    script.src = '/src/elements/claim-card/claim-card.define.ts';
    page.window.document.head.append(script);
    await page.window.customElements.whenDefined('claim-card');
    await card.updateComplete;
    expect(page.window.customElements.get('claim-scope')).to.equal(undefined);
    expect(card.shadowRoot?.querySelector('article')).to.equal(served);
  });

  it('never says that anyone holds the whole of Homs', async () => {
    const page = await openPage('index.html');
    const homs = page.one<ControlBadgeElement>('control-badge[place=homs-city]');
    expect(textOf(homs))
      .to.include('contested')
      .and.not.match(/claimed|reported/);
  });

  it('changes between light and dark by its own switch, and stores nothing', async () => {
    const page = await openPage('index.html');
    const root = page.window.document.documentElement;
    const before = root.dataset['scheme'];
    const paper = page.window.getComputedStyle(root).backgroundColor;
    page.one('[data-switch=scheme]').click();
    expect(root.dataset['scheme']).to.equal(before === 'dark' ? 'light' : 'dark');
    expect(page.window.getComputedStyle(root).backgroundColor).to.not.equal(paper);
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });
});

describe('the article in Arabic', () => {
  it('reads from right to left, in Arabic words', async () => {
    const page = await openPage('ar.html');
    const badge = page.one<ControlBadgeElement>('control-badge[place=homs-city]');
    expect(textOf(badge)).to.include('حمص').and.to.include('كانون الأول');
    expect(page.window.getComputedStyle(badge).direction).to.equal('rtl');
  });
});
