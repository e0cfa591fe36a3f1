/**
 * A newsroom's site in one browser: pages at https://news.example, files at https://static.example.org. Every request is
 * answered here, and one that no guide speaks of is noted and refused.
 */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findEngines } from '../../scripts/engines.mjs';
import { root } from '../package/package-facts.js';

export const PAGE = 'https://news.example/article.html';
const [chromium] = findEngines(['chromium']);

/** Why nothing can be opened here, if so. */
export const missing: string | false = chromium?.found
  ? false
  : `no Chromium here; install it with ${chromium?.install ?? 'apt-get install -y chromium'}`;

/** What a page did that a guide does not promise. Empty when all is well. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Where the addresses of the guides lead. */
const FILES: readonly [RegExp, (path: string) => string][] = [
  [/^https:\/\/static\.example\.org\/(?:claim-elements-[\d.]+\/)?(claim-elements\.js)$/, (path) => `dist/cdn/${path}`],
  [/^https:\/\/static\.example\.org\/cdn\/(.+)$/, (path) => `dist/cdn/${path}`],
  [/^https:\/\/news\.example\/data\/(claims\.json)$/, (path) => `dist/data/${path}`],
  [/^https:\/\/news\.example\/node_modules\/claim-elements\/(.+)$/, (path) => `dist/${path}`],
  [
    /^https:\/\/news\.example\/node_modules\/((?:lit|lit-html|lit-element|@lit)\/.+)$/,
    (path) => `node_modules/${path}`,
  ],
];
const TYPES: Record<string, string> = { js: 'text/javascript', mjs: 'text/javascript', json: 'application/json' };

function answer(request: HTTPRequest, html: string, headers: Record<string, string>, complaints: string[]): void {
  const url = request.url();
  if (url === PAGE) {
    void request.respond({ body: html, contentType: 'text/html; charset=utf-8', headers });
    return;
  }
  for (const [pattern, fileOf] of FILES) {
    const file = fileOf(pattern.exec(url)?.[1] ?? '');
    if (!pattern.test(url) || !existsSync(root + file)) continue;
    void request.respond({
      body: readFileSync(root + file),
      contentType: TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream',
      headers: { 'access-control-allow-origin': '*' },
    });
    return;
  }
  // The browser asks for this by itself, now and then; a page that lacks it is told so on its console.
  const icon = url.endsWith('/favicon.ico');
  if (!icon && !url.startsWith('data:')) complaints.push(`asks for ${url}`);
  void request.respond({ status: icon ? 204 : 404 });
}

// Before everything else of the page, whatever its policy: a preload script is not the page's.
const listen = (): void => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  addEventListener('error', (event) => heard.push(`error: ${event.message}`), true);
  addEventListener('unhandledrejection', (event) => heard.push(`rejected: ${String(event.reason)}`));
  addEventListener('securitypolicyviolation', (event) =>
    heard.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
};

let browser: Browser | undefined;

/** Opens a page of the newsroom. @param headers of its answer, by name. */
export async function visit(html: string, headers: Record<string, string> = {}): Promise<Visit> {
  browser ??= await puppeteer.launch({
    executablePath: chromium?.found?.executable ?? '',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  // The loader of the tests names functions with a helper of its own, which the page lacks.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(listen);
  await page.setRequestInterception(true);
  page.on('request', (request) => answer(request, html, headers, complaints));
  await page.goto(PAGE, { waitUntil: 'load' });
  return { page, complaints };
}

/** Waits until each element of ours has said how it stands. Gives `[tag, state]` for each. */
export const settle = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(async () => {
    const ours = [...document.querySelectorAll('*')].filter((element) =>
      /^(claim|control|as-of)-/.test(element.localName),
    );
    await Promise.all(
      ours.map(async (element) => {
        element.scrollIntoView();
        await customElements.whenDefined(element.localName);
        const settled = () =>
          /ready|partial|stale|error/.test((element as unknown as { state?: string }).state ?? 'ready');
        while (!settled() && element.localName !== 'claim-scope') {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }),
    );
    return ours.map(
      (element) => [element.localName, (element as unknown as { state?: string }).state ?? 'ready'] as const,
    );
  });

/** What the page itself heard: errors, refused promises, reports of its policy. */
export const heardBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
