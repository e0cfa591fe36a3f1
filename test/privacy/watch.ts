/** Watches everything that a page asks for, and everything that it leaves behind, from outside the page. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

export interface Watched {
  readonly page: Page;
  /** What was asked for beside the files of the page's own folders, or with more than a plain GET. */
  readonly strangers: readonly string[];
  /** Cookies, entries and databases, each in words. */
  leftBehind(): Promise<string[]>;
}

/**
 * Opens an address in a profile of its own.
 * @param folders address of each folder that pages may ask files of, with the folder on disk.
 */
export async function watch(
  browser: Browser,
  address: string,
  folders: Readonly<Record<string, string>>,
): Promise<Watched> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const strangers: string[] = [];

  /** A file of ours on disk, asked for without a query that could carry anything. */
  const isOwnFile = (url: URL): boolean =>
    Object.entries(folders).some(([base, folder]) => {
      if (!url.href.startsWith(base) || url.search !== '') return false;
      const file = join(folder, decodeURIComponent(url.pathname.slice(new URL(base).pathname.length)));
      return (
        existsSync(file.endsWith('/') ? join(file, 'index.html') : file) &&
        (file.endsWith('/') || statSync(file).isFile())
      );
    });
  session.on('Network.requestWillBeSent', ({ request, type }) => {
    const url = new URL(request.url);
    // What the page carries in itself goes nowhere.
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    const headers = Object.keys(request.headers).filter((name) => /^(?:cookie|authorization)$/i.test(name));
    if (request.method !== 'GET' || headers.length > 0 || !isOwnFile(url)) {
      strangers.push(`${request.method} ${request.url} (${type ?? 'unknown'}) ${headers.join()}`.trim());
    }
  });
  session.on('Network.webSocketCreated', ({ url }) => strangers.push(`socket ${url}`));

  await page.goto(address, { waitUntil: 'networkidle0', timeout: 120_000 }); // a busy machine is no failure
  return {
    page,
    strangers,
    async leftBehind() {
      const { cookies } = await session.send('Network.getCookies');
      const { usageBreakdown } = await session.send('Storage.getUsageAndQuota', { origin: new URL(address).origin });
      const entries = await page.evaluate(async () => [
        ...(await caches.keys()).map((key) => `cache ${key}`),
        ...(await indexedDB.databases()).map((database) => `database ${database.name}`),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
        ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ]);
      return [
        ...cookies.map(({ name, domain }) => `cookie ${name} of ${domain}`),
        ...usageBreakdown.flatMap(({ storageType, usage }) => (usage > 0 ? [`${storageType}: ${usage} bytes`] : [])),
        ...entries,
      ];
    },
  };
}
