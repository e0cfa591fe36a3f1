// npm run pictures: takes the pictures of README.md from the demo, in Chromium. Needs a build.
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { root } from './bootstrap.mjs';
import { filledDemo } from './demo-plugin.mjs';
import { findEngines } from './engines.mjs';
import { serve } from './serve.mjs';

process.chdir(root);
const [{ found, install }] = findEngines(['chromium']);
if (!found) throw new Error(`No Chromium here. Install it with: ${install}`);

const served = await serve({ rootDir: root, plugins: [filledDemo()] });
const address = `${served.address}demo/`;
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({
  executablePath: found.executable,
  args: [...sandbox, '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
});
mkdirSync('docs/pictures', { recursive: true });

/** Waits until everything in view, and near it, has been drawn. */
const drawn = (page, selector) =>
  page.evaluate(async (wanted) => {
    const element = document.querySelector(wanted);
    element.scrollIntoView({ block: 'center' });
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
  }, selector);

/** Where an element is on the page, with some air around it. */
const boxOf = (page, selector, { before = 16, most = 1200 } = {}) =>
  page.evaluate(
    (wanted, air, height) => {
      const box = document.querySelector(wanted).getBoundingClientRect();
      const top = Math.max(0, box.top + scrollY - air);
      return { x: 0, y: top, width: innerWidth, height: Math.min(box.height + 2 * air, height) };
    },
    selector,
    before,
    most,
  );

/** Opens a page, waits for an element, does something to it, and takes what `clip` measures: that element where it is absent. */
async function picture(name, { page: path, of, width = 780, scheme = 'light', act, clip }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address + path, { waitUntil: 'networkidle0' });
  await drawn(page, of);
  await act?.(page);
  await page.screenshot({ path: `docs/pictures/${name}.png`, clip: await (clip?.(page) ?? boxOf(page, of)) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

await picture('card', {
  page: 'index.html',
  of: '[claim=rif-dimashq-withdrawals-local]',
  // Claim, denial, standing: what fits into the first screen of a README.
  async clip(page) {
    const box = await boxOf(page, '[claim=rif-dimashq-withdrawals-local]');
    const end = await page.$eval('[claim=rif-dimashq-withdrawals-local]', ({ shadowRoot }) => {
      return shadowRoot.querySelector('[part=dates]').closest('div').getBoundingClientRect().top + scrollY;
    });
    return { ...box, height: end - box.y };
  },
});
await picture('badge', {
  page: 'index.html',
  of: 'control-badge[place=homs-city]',
  async act(page) {
    await page.click('control-badge[place=homs-city]');
    await page.waitForFunction(() => document.querySelector('control-badge[place=homs-city]').open);
  },
  clip: (page) => boxOf(page, 'p:has(> control-badge[place=homs-city])').then((box) => ({ ...box, height: 560 })),
});
await picture('arabic-dark', {
  page: 'ar.html',
  of: '[claim=rif-dimashq-withdrawals-local]',
  width: 420,
  scheme: 'dark',
  clip: (page) => boxOf(page, '[claim=rif-dimashq-withdrawals-local]', { most: 900 }),
});
await picture('map', {
  page: 'index.html',
  of: 'control-map',
  clip: (page) => boxOf(page, 'control-map', { most: 716 }),
});
await picture('switch', {
  page: 'index.html',
  of: 'as-of-control',
  async act(page) {
    await page.evaluate(async () => {
      const control = document.querySelector('as-of-control');
      for (let days = 0; days < 2; days += 1) {
        control.shadowRoot.querySelector('button').click();
        await control.updateComplete;
      }
    });
  },
});
await picture('timeline', {
  page: 'index.html',
  of: 'claim-timeline',
  clip: (page) => boxOf(page, 'claim-timeline', { most: 640 }),
});

await browser.close();
await served.stop();
