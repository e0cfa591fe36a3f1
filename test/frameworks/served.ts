/** What scripts/frameworks.mjs hands over: the applications that were made, their address and the browser. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export interface App {
  readonly name: string;
  /** True where the framework renders on a server too. */
  readonly served?: boolean;
  /** True where there is no framework in the page at all. */
  readonly isStatic?: boolean;
}

const read = <T>(name: string, otherwise: string): T => JSON.parse(process.env[name] ?? otherwise) as T;

export const apps = read<App[]>('FRAMEWORKS_APPS', '[]');
export const folder = process.env['FRAMEWORKS_FOLDER'] ?? '';
export const pageOf = (app: string, build: 'client' | 'development' = 'client'): string =>
  `${process.env['FRAMEWORKS_ADDRESS']}${app}/dist/${build}/index.html`;

export const openBrowser = (): Promise<Browser> =>
  puppeteer.launch(read<{ executablePath: string; args: string[] }>('FRAMEWORKS_BROWSER', '{}'));

/** Lines that these pages ask for: a claim that is not there, and builds meant for developers. */
const asked = ['"no-such-claim": unknown-claim', 'Lit is in dev mode', 'Download the React DevTools'];

/** Opens a page and hears everything that goes wrong in it. */
export async function openPage(browser: Browser, url: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!asked.some((line) => text.includes(line))) said.push(`${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  // Of a machine that does much else at the same time, minutes are no sign of a fault.
  page.setDefaultTimeout(120_000);
  await page.goto(url, { waitUntil: 'load' });
  return { page, said };
}

/** What the tests know of an element of ours in the page. */
export type Shown = HTMLElement & { readonly state: string; readonly open: boolean };

/** Waits until the element shows its record; gives what a reader sees of it. */
export async function shownIn(page: Page, selector: string, state = 'ready'): Promise<string> {
  const seen = await page.waitForFunction(
    (wanted, inState) => {
      const element = document.querySelector<Shown>(wanted);
      return element?.state === inState && { text: `${element.shadowRoot?.textContent} ${element.innerText}` };
    },
    {},
    selector,
    state,
  );
  return ((await seen.jsonValue()) as { text: string }).text;
}
