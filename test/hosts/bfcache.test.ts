import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inChromium, needsChromium } from './in-chromium.js';

// No engine keeps what is in a frame, and puppeteer loses hold of Firefox where that restores a page; conditions.mjs comes
// back to a page in a frame, in all three.
describe("a page in the browser's memory of pages", needsChromium, () => {
  const newPage = inChromium();

  for (const build of ['classic', 'loader'])
    it(`is kept, stands as it was left, and answers its reader: ${build}`, async () => {
      const { page, address } = await newPage();
      const badge = `document.querySelector('control-badge').shadowRoot`;
      const back = `document.querySelector('as-of-control').shadowRoot.querySelector('button[value=before]')`;
      const day = `document.querySelector('claim-scope').getAttribute('as-of')`;
      const state = (tag: string) => `document.querySelector('${tag}').state`;
      await page.goto(`${address}/page?condition=plain&build=${build}`);
      await page.evaluate(`document.querySelector('as-of-control').scrollIntoView()`);
      await page.waitForFunction(`${state('control-badge')} === 'ready' && ${state('as-of-control')} === 'ready'`);
      await page.evaluate(`${back}.click()`);
      await page.waitForFunction(`${day} === '2024-12-06'`);
      await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { window.kept = persisted })`);
      await page.goto(`${address}/empty`);
      await page.goBack();
      await page.waitForFunction(`document.querySelector('claim-card')`);
      assert.equal(await page.evaluate('window.kept'), true);
      assert.equal(await page.evaluate(day), '2024-12-06');
      await page.evaluate(`${back}.click()`);
      await page.waitForFunction(`${day} === '2024-12-05'`);
      await page.evaluate(`${badge}.querySelector('[role=button]').click()`);
      await page.waitForFunction(`${badge}.querySelector('[role=dialog]')`);
      assert.deepEqual(await page.evaluate('window.said'), []);
      await page.close();
    });
});
