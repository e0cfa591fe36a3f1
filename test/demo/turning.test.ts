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

describe('the article as it comes, and as it is turned', function () {
  this.timeout(60_000); // ten elements, and as many pages as engines at once

  for (const name of ['index.html', 'ar.html']) {
    it(`does not move by a pixel when the script arrives, but for what comes far below: ${name}`, async () => {
      // How far each part stands below the last element that comes late: what room these keep is another matter.
      const tops = ({ window }: DemoPage) => {
        window.scrollTo(0, 0);
        let below = 0;
        const parts = window.document.querySelectorAll<HTMLElement>(`h2, p, footer, claim-card, ${LATE}`);
        const shown = [...parts].filter((part) => part.getClientRects().length > 0);
        return shown.map((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          const distance = top - below;
          if (part.matches(LATE)) below = bottom;
          return { part: part.localName, distance };
        });
      };
      const still = await openPage(name, true);
      expect(still.window.customElements.get('claim-card')).to.equal(undefined);
      const before = tops(still);
      const live = await openPage(name);
      await live.elements();
      const after = tops(live);
      expect(after.map(({ part }) => part)).to.deep.equal(before.map(({ part }) => part));
      before.forEach(({ part, distance }, i) => {
        expect(after[i]?.distance, `${part} ${i}`).to.be.closeTo(distance, 0.99);
      });
      // The switch stands in the first screens: it takes no more than the room that was kept for it.
      const rooms = ({ window }: DemoPage) =>
        [...window.document.querySelectorAll(LATE)].map((late) => late.getBoundingClientRect().height);
      const [kept, taken] = [rooms(still), rooms(live)];
      expect(taken[0]).to.be.closeTo(kept[0] ?? 0, 0.99);
      // What stands further down is there before it is seen: about as much will do.
      taken.forEach((height, i) => expect(kept[i]).to.be.within(height * 0.7, height * 1.4));
    });
  }

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
});
