import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ControlBadgeElement } from '../../src/index.js';

// In the test's own page, not in a frame: Firefox does not hand a driver's keys on to frames.
describe('the article in Arabic, by keyboard', function () {
  this.timeout(60_000); // in three engines at once

  let badge: ControlBadgeElement;
  let trigger: HTMLElement;

  before(async () => {
    const html = await (await fetch('/demo/ar.html')).text();
    const article = new DOMParser().parseFromString(html, 'text/html').querySelector('main') as HTMLElement;
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
    // The scope with this one paragraph: the rest of the article is for other tests.
    const scope = article.querySelector('claim-scope') as HTMLElement;
    scope.replaceChildren(article.querySelector('[place=homs-city]')?.closest('p') as Node);
    document.body.append(document.adoptNode(article));
    const loader = '/dist/cdn/loader.js'; // built, so the compiler does not know it
    await import(loader);
    badge = document.querySelector('[place=homs-city]') as ControlBadgeElement;
    badge.scrollIntoView();
    await customElements.whenDefined('control-badge');
    await badge.updateComplete;
    trigger = badge.shadowRoot?.querySelector('[role=button]') as HTMLElement;
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`opens a badge with ${name}, closes it with Escape, and gives the focus back`, async () => {
      const opened = new Promise((resolve) => badge.addEventListener('claim-open', resolve, { once: true }));
      trigger.focus();
      await sendKeys({ press: key });
      await opened;
      expect(badge.open).to.equal(true);
      const popover = badge.shadowRoot?.querySelector('[role=dialog]');
      expect(popover?.getAttribute('aria-label')).to.equal('حمص');
      expect(popover?.textContent).to.include('رويترز');
      await sendKeys({ press: 'Escape' });
      expect(badge.open).to.equal(false);
      expect(badge.shadowRoot?.activeElement === trigger).to.equal(true);
    });
  }
});
