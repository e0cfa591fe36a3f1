/** The host pages in a Chromium of their own, for what a test in a frame cannot do: leave a page, refuse a request. */
import { after } from 'node:test';
import puppeteer, { type Page } from 'puppeteer-core';
import { findEngines } from '../../scripts/engines.mjs';
import { chromiumFlags } from '../../scripts/launchers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../package/package-facts.js';
import { hostPages } from './host-pages.mjs';

const executablePath = findEngines(['chromium'])[0]?.found?.executable;

/** Options of a suite: why nothing can be opened here, if so. */
export const needsChromium = { skip: executablePath ? false : 'no Chromium here' };

/** Starts a server of the host pages and a browser, for the suite it is called in. Gives where they are, and a new page. */
export function inChromium(): () => Promise<{ readonly page: Page; readonly address: string }> {
  const served = serve({ rootDir: root, middleware: [hostPages] });
  const opened = puppeteer.launch({ executablePath: executablePath as string, args: chromiumFlags });
  after(async () => {
    await (await opened).close();
    await (await served).stop();
  });
  return async () => ({ page: await (await opened).newPage(), address: `${(await served).address}hosts` });
}
