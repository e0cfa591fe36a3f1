import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { filledDemo } from '../../scripts/demo-plugin.mjs';
import { findEngines } from '../../scripts/engines.mjs';
import { chromiumFlags } from '../../scripts/launchers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../package/package-facts.js';
import { watch } from './watch.js';

const executablePath = findEngines(['chromium'])[0]?.found?.executable;
const noBrowser = executablePath ? false : 'no Chromium here, whose network log this reads';

const PLANTED = `<!doctype html><title>Planted</title><img src="http://tracker.invalid/pixel.gif" alt="">
<script>document.cookie = 'reader=1'; localStorage.setItem('reader', '1'); caches.open('reader');
navigator.sendBeacon('/demo/index.html', 'read');</script>`;

/** Pages for systems that strip tags, where the command line writes them. */
const embeds = mkdtempSync(join(tmpdir(), 'claim-elements-embeds-'));
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
const run = (...args: string[]) =>
  spawnSync(process.execPath, [`${root}dist/cli/main.js`, ...args], { encoding: 'utf8' });
if (run('--help').stdout.includes('build-embeds')) {
  const { status, stderr } = run('build-embeds', '--out', embeds, '--base', 'https://news.example/embeds/');
  assert.equal(status, 0, stderr);
}

const serveHere = (rootDir: string) =>
  serve({
    rootDir,
    plugins: rootDir === root ? [filledDemo()] : [],
    middleware: [
      (context, next) => {
        if (context.path !== '/planted.html') return next();
        context.body = PLANTED;
        return undefined;
      },
    ],
  });

/** Presses every button there is, types into every field and turns every slider, as a curious reader would. */
function use(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
    let count = 0;
    for (const place of [document, ...roots]) {
      const fields = place.querySelectorAll<HTMLInputElement>('input');
      for (const field of fields) {
        if (field.type === 'search') field.value = 'Homs';
        if (field.type === 'range') field.value = field.min;
        if (field.type === 'checkbox' || field.type === 'radio') field.click();
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        count += 1;
      }
      // Copying, citing and embedding are buttons too; links are not followed.
      for (const button of place.querySelectorAll<HTMLElement>('button, [role=button]')) {
        if (!button.isConnected) continue;
        button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        count += 1;
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return count;
  });
}

/** Waits for what was asked for last. A busy machine is no failure. */
const settle = (page: Page): Promise<void> => page.waitForNetworkIdle({ idleTime: 200, timeout: 120_000 });

describe('a page with our elements asks nobody and leaves nothing', { skip: noBrowser, timeout: 600_000 }, () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serve>>;
  let embedded: Awaited<ReturnType<typeof serve>>;
  const folders = () => ({
    [`${demo.address}demo/`]: `${root}demo`,
    [`${demo.address}dist/`]: `${root}dist`,
    [embedded.address]: embeds,
  });

  before(async () => {
    [demo, embedded] = await Promise.all([serveHere(root), serveHere(embeds)]);
    browser = await puppeteer.launch({ executablePath, args: chromiumFlags, protocolTimeout: 120_000 });
  });
  after(async () => {
    await browser.close();
    await Promise.all([demo.stop(), embedded.stop()]);
    rmSync(embeds, { recursive: true });
  });

  it('a planted image, beacon, cookie, entry and cache are seen', async () => {
    const { page, strangers, leftBehind } = await watch(browser, `${demo.address}planted.html`, {
      ...folders(),
      [demo.address]: root,
    });
    await page.waitForFunction(async () => (await caches.keys()).length > 0);
    assert.ok(
      strangers.some((line) => line.includes('tracker.invalid')),
      'the image',
    );
    assert.ok(
      strangers.some((line) => line.startsWith('POST')),
      'the beacon',
    );
    const left = (await leftBehind()).join('\n');
    for (const what of ['cookie reader', 'localStorage reader', 'cache reader']) assert.ok(left.includes(what), what);
    await page.browserContext().close();
  });

  for (const name of pagesIn(`${root}demo`)) {
    it(`demo/${name}, read and used`, async () => {
      const { page, strangers, leftBehind } = await watch(browser, `${demo.address}demo/${name}`, folders());
      assert.ok((await use(page)) > 0, 'something to press');
      await settle(page);
      assert.deepEqual(strangers, []);
      assert.deepEqual(await leftBehind(), []);
      await page.browserContext().close();
    });
  }

  // In one profile, one after the other: what any of them left would still be there at the end. All are made by one
  // template, and 300 take a minute: of each kind every eighth, or every PRIVACY_EVERY-th.
  const every = Number(process.env['PRIVACY_EVERY'] ?? 8);
  const pages = pagesIn(embeds).filter((name, i) => i % every === 0 || !name.includes('/'));
  it(`${pages.length} pages for other systems, read and used`, async () => {
    const { page, strangers, leftBehind } = await watch(browser, `${embedded.address}index.html`, folders());
    for (const name of pages) {
      await page.goto(embedded.address + name, { waitUntil: 'load' });
      await use(page);
      assert.deepEqual([name, strangers], [name, []]);
    }
    await settle(page);
    assert.deepEqual([strangers, await leftBehind()], [[], []]);
    await page.browserContext().close();
  });
});
