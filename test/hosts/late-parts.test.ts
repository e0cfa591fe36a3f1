import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inChromium, needsChromium } from './in-chromium.js';

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

/** The parts that this page asks for when every button has been pressed. */
const ASKED = [
  'as-of-control.acts',
  'claim-card.acts',
  'claim-list.filters',
  'claim-ref.popover',
  'control-history.popover',
  'control-history.printed',
  'control-map.acts',
  'control-map.printed',
];

describe('parts that never come', needsChromium, () => {
  const newPage = inChromium();

  it('take nothing from what can be read, however a reader presses', async () => {
    const { page, address } = await newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (LATE.test(new URL(request.url()).pathname) ? request.abort() : request.continue());
    });
    await page.goto(`${address}/page?condition=plain&build=loader`);
    const texts = async () => {
      const found: Record<string, string> = {};
      for (const tag of Object.keys(WORDS)) {
        await page.$eval(tag, (element) => element.scrollIntoView());
        await page.waitForFunction(
          (one) => /ready|error/.test((document.querySelector(one) as HTMLElement & { state: string }).state),
          {},
          tag,
        );
        found[tag] = await page.$eval(tag, (element) => {
          const shown = [element, ...(element.shadowRoot?.querySelectorAll('[dir]') ?? [])] as HTMLElement[];
          const { state } = element as Element & { state: string };
          return `${state}: ${shown.map((one) => one.innerText).join(' ')}`.replace(/\s+/g, ' ');
        });
      }
      return found;
    };
    await texts();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('button, [role=button], input') ?? []) {
          part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
          part.focus();
          part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        }
      }
    });
    // Each is missed aloud, once it has been asked for in vain; what paper needs, when the page is idle.
    await page.waitForFunction(
      (parts) => {
        const said = (globalThis as unknown as { said: string[] }).said.join();
        return parts.every((part) => said.includes(`/${part}.js`));
      },
      {},
      ASKED,
    );
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
