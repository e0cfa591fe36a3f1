import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../../scripts/engines.mjs';
import { chromiumFlags } from '../../scripts/launchers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../package/package-facts.js';
import { hostPages } from './host-pages.mjs';

// A request can be refused where a script may ask for it: in Chromium.
const executablePath = findEngines(['chromium'])[0]?.found?.executable;

/** What comes with a reader's hand, or when the page is idle. */
const LATE = /\/chunks\/[\w-]+\.(acts|filters|popover|printed|search)\.js$/;
const CLAIM = 'The opposition said government forces had left Muadamiyat al-Sham';
const DENIAL = 'The Syrian Ministry of Defence denied that army units had withdrawn';
const STATE = 'withdrawal reported, denied by Syrian Ministry of Defence';
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'claim-card': [CLAIM, DENIAL],
  // The page has given it a filter; what chooses by it never comes, so the page's own text stays.
  'claim-list': ['The claims of this article.'],
  'claim-timeline': [CLAIM, DENIAL],
  'control-badge': [STATE],
  'control-history': [STATE],
  'control-map': ['denied by Syrian Ministry of Defence'],
  'claim-ref': ['government forces had left'],
};

describe('parts that never come', { skip: executablePath ? false : 'no Chromium here' }, () => {
  const served = serve({ rootDir: root, middleware: [hostPages] });
  const opened = puppeteer.launch({ executablePath: executablePath as string, args: chromiumFlags });
  after(async () => {
    await (await opened).close();
    await (await served).stop();
  });

  it('take nothing from what can be read, however a reader presses', async () => {
    const page = await (await opened).newPage();
    const refused = new Set<string>();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const [, part] = LATE.exec(new URL(request.url()).pathname) ?? [];
      if (part) refused.add(part);
      void (part ? request.abort() : request.continue());
    });
    await page.goto(`${(await served).address}hosts/page?condition=plain&build=loader`);
    const texts = () =>
      page.evaluate(async (tags) => {
        const found: Record<string, string> = {};
        for (const tag of tags) {
          const element = document.querySelector(tag) as HTMLElement & { state: string };
          element.scrollIntoView();
          while (!/ready|error/.test(element.state)) await new Promise((resolve) => setTimeout(resolve, 20));
          const shown = [element, ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[dir]') ?? [])];
          found[tag] = `${element.state}: ${shown.map((one) => one.innerText).join(' ')}`.replace(/\s+/g, ' ');
        }
        return found;
      }, Object.keys(WORDS));
    await texts();
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('*')) {
        for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('button, [role=button], input') ?? []) {
          part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
          part.focus();
          part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        }
      }
      // Paper's part is asked for after two seconds, at the latest.
      await new Promise((resolve) => setTimeout(resolve, 2500));
    });
    assert.deepEqual([...refused].sort(), ['acts', 'filters', 'popover', 'printed']);
    const left = await texts();
    for (const [tag, words] of Object.entries(WORDS)) {
      assert.match(left[tag] ?? '', tag === 'claim-list' ? /^error/ : /^ready/);
      for (const word of words) assert.ok(left[tag]?.includes(word), `${tag}: no “${word}” in ${left[tag]}`);
    }
    const said = (await page.evaluate('window.said')) as string[];
    assert.deepEqual(
      said.filter((line) => !/^warn: .*dynamically imported module/.test(line)),
      [],
    );
    await page.close();
  });
});
