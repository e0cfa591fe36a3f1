import { expect } from '@open-wc/testing';
import { examples } from '../../demo/examples/examples.mjs';
import { closePages, openPage } from './open-page.js';
import { pages } from './pages.js';

afterEach(closePages);

for (const name of pages) {
  describe(`demo/${name}`, function () {
    this.timeout(60_000); // dozens of elements, in three engines at once

    it('shows every element it names at 320 px, in silence, and leads to every other page', async () => {
      const page = await openPage(name, false, 320);
      const elements = await page.elements();
      expect(elements).to.not.be.empty;
      const { host } = location;
      expect(page.requests().filter((address) => new URL(address).host !== host)).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
      expect(page.window.document.cookie).to.equal('');
      // Nothing to scroll sideways.
      const { document, innerWidth } = page.window;
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      const byName = (a: string | null, b: string | null) => String(a).localeCompare(String(b));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('#index a')];
      expect(links.map((link) => link.getAttribute('href')).sort(byName)).to.deep.equal([...pages].sort(byName));
      expect(
        links.filter((link) => link.ariaCurrent === 'page').map((link) => link.getAttribute('href')),
      ).to.deep.equal([name]);
    });
  });
}

describe('a page of examples', () => {
  for (const [tag, named] of Object.entries(examples)) {
    it(`has every example of <${tag}> at an address of its own, with its HTML, before any script`, async () => {
      const page = await openPage(`${tag}.html`, true);
      for (const [name, { title }] of Object.entries(named) as Array<[string, { readonly title: string }]>) {
        const section = page.one(`section[id="${name}"]`);
        expect(section.querySelector('h2')?.textContent).to.equal(title);
        const made = section.querySelector('.example > *')?.cloneNode(true) as HTMLElement;
        expect(section.querySelector('pre')?.textContent?.trim()).to.equal(made.outerHTML);
      }
    });
  }
});
