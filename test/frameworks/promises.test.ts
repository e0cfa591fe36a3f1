/** What every application promises its readers, whatever it is built with. scripts/frameworks.mjs builds and serves them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { apps, openBrowser, openPage, pageOf, shownIn, type Shown } from './served.ts';

const claim = 'rif-dimashq-withdrawals-local';

const toldIn = (page: Page): Promise<string[]> =>
  page.$$eval('#told li', (lines) => lines.map(({ textContent }) => textContent ?? ''));

const waitUntilTold = (page: Page, line: string, times = 1): Promise<unknown> =>
  page.waitForFunction(
    (wanted, count) =>
      [...document.querySelectorAll('#told li')].filter(({ textContent }) => textContent === wanted).length >= count,
    {},
    line,
    times,
  );

for (const { name, served } of apps.filter(({ isStatic }) => !isStatic)) {
  describe(name, () => {
    let browser: Browser;
    let page: Page;
    let said: string[];
    before(async () => {
      browser = await openBrowser();
      ({ page, said } = await openPage(browser, pageOf(name)));
    });
    after(() => browser.close());

    if (served) {
      test('the first HTML holds the claim, its denial, its day and its source, before any script', async () => {
        const html = await (await fetch(pageOf(name))).text();
        const inside = /<claim-card id="card".*?<\/claim-card>/s.exec(html)?.[0] ?? html;
        assert.match(inside, /had left its posts in Zakia/);
        assert.match(inside, /denied that army units had withdrawn/);
        assert.match(inside, /<time datetime="2024-12-07">/);
        assert.match(inside, /<a href="https:\/\/en\.barran\.press\/news\/topic\/5651/);
        assert.match(html, /<control-badge id="badge".*?contested.*?<\/control-badge>/s);
        assert.doesNotMatch(html, /\[object/);
      });
    }

    test('attributes arrive as they are written, and the card answers them', async () => {
      const text = await shownIn(page, '#card');
      assert.match(text, /had left its posts in Zakia/);
      const attributes = await page.$eval('#card', (card) =>
        Object.fromEntries([...card.attributes].map(({ name: attribute, value }) => [attribute, value])),
      );
      for (const [attribute, value] of Object.entries({
        claim,
        'as-of': '2024-12-07',
        known: 'now',
        density: 'compact',
        'heading-level': '3',
        lang: 'en',
        id: 'card',
      })) {
        assert.equal(attributes[attribute], value, attribute);
      }
      assert.ok(await page.$eval('#card', ({ shadowRoot }) => shadowRoot?.querySelector('h3') !== null));
    });

    test("the page's classes and the page's own text inside stay", async () => {
      assert.ok(await page.$eval('#card', (card) => card.classList.contains('wide')));
      assert.ok(await page.$eval('#badge', (badge) => badge.classList.contains('inline')));
      assert.match(await page.$eval('#card', ({ textContent }) => textContent ?? ''), /den(ied|ies)/);
    });

    test('an object handed over as data is shown', async () => {
      assert.match(await shownIn(page, '#own'), /the ferry stops on Sunday/);
    });

    test('an object handed over as source is asked', async () => {
      assert.match(await shownIn(page, '#asked'), /the ferry stops on Sunday/);
    });

    test('the application hears that a claim was seen', async () => {
      await waitUntilTold(page, `seen ${claim}`);
    });

    test('the application hears why a claim cannot be shown, and its own words stand', async () => {
      await waitUntilTold(page, 'unknown-claim no-such-claim');
      assert.match(await shownIn(page, '#unknown', 'error'), /The newsroom’s own words\./);
    });

    test('the application can tell an element to ask again', async () => {
      await page.click('#retry');
      await waitUntilTold(page, 'unknown-claim no-such-claim', 2);
    });

    test('the application hears that a reader opened a badge', async () => {
      await shownIn(page, '#badge');
      await page.click('#badge');
      await waitUntilTold(page, 'opened homs-city');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector<Shown>('#badge')?.open === false);
    });

    test('the application hears which source a reader followed', async () => {
      await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
      const link = await page.waitForSelector('#card >>> a[href*="barran.press"]');
      const href = await link?.evaluate(({ href: address }) => address);
      await link?.click();
      await waitUntilTold(page, `followed ${href}`);
    });

    test("a reader's choice of another day reaches the application, and through it other elements", async () => {
      await shownIn(page, 'as-of-control');
      await page.focus('as-of-control >>> input[type=range]');
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(() =>
        ['#card', '#badge'].every((one) => document.querySelector(one)?.getAttribute('as-of') === '2024-12-06'),
      );
      assert.match(await shownIn(page, '#card'), /6\sDec/);
    });

    test('what is shown on a condition comes, goes and comes back', async () => {
      assert.equal(await page.$('#sometimes'), null);
      await page.click('#toggle');
      assert.match(await shownIn(page, '#sometimes'), /the ferry stops on Sunday/);
      await page.click('#toggle');
      await page.waitForFunction(() => document.querySelector('#sometimes') === null);
      await page.click('#toggle');
      assert.match(await shownIn(page, '#sometimes'), /the ferry stops on Sunday/);
    });

    test('a list that is put in another order keeps its cards, and none is drawn again', async () => {
      await page.waitForFunction(() =>
        [...document.querySelectorAll<Shown>('#list claim-card')].every(({ state }) => state === 'ready'),
      );
      const cards = await page.$$('#list claim-card');
      const drawn = await page.$$eval('#list claim-card', (all) =>
        all.map((card) => card.shadowRoot?.firstElementChild),
      );
      assert.equal(drawn.length, 3);
      await page.$$eval('#list claim-card', (all) =>
        all.forEach((card, at) => card.shadowRoot?.firstElementChild?.setAttribute('data-was', String(at))),
      );
      await page.click('#reverse');
      await page.waitForFunction(
        (last) => document.querySelector('#list claim-card') === last,
        {},
        cards.at(-1) as never,
      );
      assert.deepEqual(
        await page.$$eval('#list claim-card', (all) =>
          all.map((card) => card.shadowRoot?.firstElementChild?.getAttribute('data-was')),
        ),
        ['2', '1', '0'],
      );
    });

    test('nothing is thrown and nothing is said in all this', async () => {
      assert.deepEqual(said, []);
      assert.deepEqual(
        (await toldIn(page)).filter((line) => /undefined|null/.test(line)),
        [],
      );
    });

    if (served) {
      test('the framework, built to complain, takes over the HTML of its server without a word', async () => {
        const development = await openPage(browser, pageOf(name, 'development'));
        await shownIn(development.page, '#card');
        await shownIn(development.page, '#own');
        await waitUntilTold(development.page, 'unknown-claim no-such-claim');
        assert.deepEqual(development.said, []);
        await development.page.close();
      });
    }
  });
}
