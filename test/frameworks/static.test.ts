/** A page that was written once, by Eleventy, with the strings of claim-elements/html and one script. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { apps, openBrowser, openPage, pageOf, shownIn } from './served.ts';

for (const { name } of apps.filter(({ isStatic }) => isStatic)) {
  describe(name, () => {
    let browser: Browser;
    before(async () => {
      browser = await openBrowser();
    });
    after(() => browser.close());

    test('without scripts, the article holds the claim, its denial, its day, its source, and the badge', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(pageOf(name), { waitUntil: 'load' });
      const card = await page.$eval('claim-card', (element) => (element.shadowRoot ?? element).textContent ?? '');
      assert.match(card, /had left its posts in Zakia/);
      assert.match(card, /denied that army units had withdrawn/);
      assert.match(card, /7 Dec/);
      assert.ok(await page.$('claim-card a[href^="https://en.barran.press"]'));
      assert.match(await page.$eval('control-badge', ({ textContent }) => textContent ?? ''), /Homs.*contested/);
      await page.close();
    });

    test('with the script, card and badge are taken as they are, and nothing is said', async () => {
      const { page, said } = await openPage(browser, pageOf(name));
      assert.match(await shownIn(page, 'claim-card'), /had left its posts in Zakia/);
      assert.match(await shownIn(page, 'control-badge'), /contested/);
      // A card that was drawn again would have lost the key of the markup.
      assert.ok(await page.$eval('claim-card', ({ shadowRoot }) => shadowRoot?.querySelector('[data-key]') !== null));
      await page.click('control-badge');
      await page.waitForFunction(() => document.querySelector<HTMLElement & { open: boolean }>('control-badge')?.open);
      assert.deepEqual(said, []);
      await page.close();
    });
  });
}
