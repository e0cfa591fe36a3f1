import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { builtEmbeds } from '../../scripts/embeds.mjs';
import { findEngines } from '../../scripts/engines.mjs';
import { chromiumFlags, firefoxPrefs } from '../../scripts/launchers.mjs';

const CLAIM = 'claims/rif-dimashq-withdrawals-local.html';
const pages = builtEmbeds();
const own = mkdtempSync(join(tmpdir(), 'claim-elements-files-'));
after(() => rmSync(own, { recursive: true, force: true }));
/** A page of somebody's, itself a file, that frames one of ours in a sandbox. */
writeFileSync(
  join(own, 'newsroom.html'),
  `<!doctype html><script src="${pathToFileURL(join(pages, 'embed-parent.js')).href}"></script>
<iframe sandbox="allow-scripts" width="640" height="150" src="${pathToFileURL(join(pages, CLAIM)).href}#lang=ar"></iframe>`,
);

// WebKitGTK is not driven by puppeteer; the same pages are opened there from a server (page.browser.test.ts).
const engines = findEngines(['chromium', 'firefox']).filter(({ found }) => found);

it('there is an engine here to open files with', () => assert.ok(engines.length > 0));

for (const { name, found } of engines) {
  describe(`embed pages as files, in ${name}`, () => {
    const opened = puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath: (found as { executable: string }).executable,
      headless: true,
      ...(name === 'firefox' ? { extraPrefsFirefox: firefoxPrefs } : { args: chromiumFlags }),
    });
    after(async () => (await opened).close());

    async function open(url: URL): Promise<{ page: puppeteer.Page; wrong: string[] }> {
      const page = await (await opened).newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => void wrong.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      await page.goto(url.href);
      return { page, wrong };
    }

    it('take language and theme from the fragment', async () => {
      const { page, wrong } = await open(new URL(`${pathToFileURL(join(pages, CLAIM)).href}#lang=ar&theme=dark`));
      const seen = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        text: document.body.innerText,
        background: getComputedStyle(document.documentElement).backgroundColor,
      }));
      assert.deepEqual([seen.lang, seen.background], ['ar', 'rgb(22, 24, 26)']);
      assert.match(seen.text, /كناكر/);
      assert.deepEqual(wrong, []);
    });

    it('make the frame of a page that is a file too as tall as they are', async () => {
      const { page, wrong } = await open(pathToFileURL(join(own, 'newsroom.html')));
      await page.waitForFunction(() => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 400);
      assert.deepEqual(wrong, []);
    });

    it('are led to by the list beside them', async () => {
      const { page } = await open(pathToFileURL(join(pages, 'index.html')));
      await Promise.all([page.waitForNavigation(), page.click(`a[href="${CLAIM}"]`)]);
      assert.match(page.url(), new RegExp(`${CLAIM}$`));
    });
  });
}
