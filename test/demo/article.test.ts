import { expect } from '@open-wc/testing';
import type { ControlBadgeElement } from '../../src/index.js';
import { closePages, openPage, type DemoPage, type Ours } from './open-page.js';

afterEach(closePages);

/** What an element says, no-break spaces read as spaces. */
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ');
/** What an element has drawn. */
const drawn = (element: Element): string => textOf(element.shadowRoot?.lastElementChild ?? null) || textOf(element);

/** What a server cannot write into the page: it keeps its room until the script has drawn it. */
const LATE = 'as-of-control, control-history, control-map, claim-timeline, claim-list, claim-sources';

/** Turns the page to the day before, as a reader does, and waits for everything on it. */
async function turnBack(page: DemoPage): Promise<void> {
  const control = page.one<Ours>('as-of-control');
  const back = control.shadowRoot?.querySelector<HTMLElement>('button:not([aria-disabled=true], :disabled)');
  back?.click();
  await page.elements();
}

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

  for (const name of ['index.html', 'ar.html']) {
    it(`does not move by a pixel when the script arrives, but for what comes far below: ${name}`, async () => {
      // How far each part stands below the last element that comes late: their own room is another matter.
      const tops = ({ window }: DemoPage) => {
        window.scrollTo(0, 0);
        let below = 0;
        const parts = window.document.querySelectorAll<HTMLElement>(`h2, p, footer, claim-card, ${LATE}`);
        const shown = [...parts].filter((part) => part.getClientRects().length > 0);
        return shown.map((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          const distance = Math.round(top - below);
          if (part.matches(LATE)) below = bottom;
          return `${part.localName} ${distance}`;
        });
      };
      const still = await openPage(name, true);
      expect(still.window.customElements.get('claim-card')).to.equal(undefined);
      const before = tops(still);
      const live = await openPage(name);
      await live.elements();
      expect(tops(live)).to.deep.equal(before);
      // The switch stands in the first screens: it takes no more than the room that was kept for it.
      const room = (page: DemoPage) => Math.round(page.one('as-of-control').getBoundingClientRect().height);
      expect(room(live)).to.equal(room(still));
    });
  }

  it('keeps about as much room for what comes late as it takes', async () => {
    const heights = (page: DemoPage) =>
      [...page.window.document.querySelectorAll(LATE)].map((late) => late.getBoundingClientRect().height);
    const still = heights(await openPage('index.html', true));
    const page = await openPage('index.html');
    await page.elements();
    heights(page).forEach((height, i) => expect(still[i]).to.be.within(height * 0.75, height * 1.35));
  });

  it('turns badge, card, phrase, map, timeline, history, list and sources when the reader turns the day', async () => {
    const page = await openPage('index.html');
    const elements = await page.elements();
    const seen = new Map(elements.map((element) => [element, drawn(element)]));
    await turnBack(page);
    expect(page.one('claim-scope').getAttribute('as-of')).to.equal('2024-12-06');
    const changed = new Set(elements.filter((one) => drawn(one) !== seen.get(one)).map(({ localName }) => localName));
    for (const tag of ['control-badge', 'claim-card', 'control-map', 'claim-timeline', 'claim-list', 'as-of-control']) {
      expect([...changed], tag).to.include(tag);
    }
    for (const badge of page.window.document.querySelectorAll<ControlBadgeElement>('control-badge')) {
      expect(drawn(badge)).to.include('6 Dec 2024');
    }
    expect(page.said).to.deep.equal([]);
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
