// npm run pictures: takes the pictures of README.md from the demo, in Chromium. Needs a build.
import { mkdirSync } from 'node:fs';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { root } from './bootstrap.mjs';
import { filledDemo } from './demo-plugin.mjs';
import { findEngines } from './engines.mjs';

process.chdir(root);
const [{ found, install }] = findEngines(['chromium']);
if (!found) throw new Error(`No Chromium here. Install it with: ${install}`);

const config = { rootDir: root, port: 0, hostname: 'localhost', plugins: [filledDemo()] };
const server = await startDevServer({ readCliArgs: false, readFileConfig: false, logStartMessage: false, config });
const address = `http://localhost:${server.server.address().port}/demo/`;
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({
  executablePath: found.executable,
  args: [...sandbox, '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
});
mkdirSync('docs/pictures', { recursive: true });

/** Opens a page, does something to it, and takes the part of it that `clip` measures. */
async function picture(name, { page: path, width = 780, scheme = 'light', act, clip }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address + path, { waitUntil: 'networkidle0' });
  await act?.(page);
  await page.screenshot({ path: `docs/pictures/${name}.png`, clip: await page.evaluate(clip) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

await picture('card', {
  page: '',
  clip() {
    const { x, y, width, height } = document
      .querySelector('[claim=rif-dimashq-withdrawals-local]')
      .getBoundingClientRect();
    return { x: x - 20, y: y + scrollY - 16, width: width + 40, height: height + 32 };
  },
});
await picture('badge', {
  page: '',
  async act(page) {
    await page.click('[place=homs-city]');
    await page.waitForFunction(() => document.querySelector('[place=homs-city]').open);
  },
  clip() {
    const { top } = document.querySelector('[place=homs-city]').closest('p').getBoundingClientRect();
    return { x: 0, y: top + scrollY - 16, width: innerWidth, height: 430 };
  },
});
await picture('arabic-dark', {
  page: 'ar.html',
  width: 420,
  scheme: 'dark',
  clip() {
    const { top, bottom } = document.querySelector('[claim=rif-dimashq-withdrawals-local]').getBoundingClientRect();
    return { x: 0, y: top + scrollY - 16, width: innerWidth, height: Math.min(bottom - top, 900) };
  },
});

await browser.close();
await server.stop();
