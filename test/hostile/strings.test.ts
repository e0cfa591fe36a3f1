import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { listenIn } from '../elements/helpers.js';
import { material } from './ask.js';
import { ownStrings } from './own-strings.js';
import { draw } from './spoiled.js';

const MAX_CHARS = 1_000; // what is longer is no claim; test/elements/read-dataset.test.ts looks at that
const BATCH = 64;
const EVERY = Number(await (await fetch('/test/hostile/every')).text());

const collected = [
  ...((await material<string[]>('xss-payloads.json')) ?? []),
  ...((await material<string[]>('naughty-strings.json')) ?? []),
];
const sample = [...ownStrings, ...collected.filter((_, i) => i % EVERY === 0)].filter(
  (text) => text.length <= MAX_CHARS,
);

/** Written apart from the code it tests: what a browser would follow as a link, and we may. */
const isLink = (text: string): boolean =>
  /^https?:\/\/[^\s\\]+$/i.test(text) &&
  URL.canParse(text) &&
  !/^https?:\/\/[^/?#]*@/i.test(text) &&
  !/[\0-\x1f\x7f-\x9f]/.test(text);
/** What a reader is to see of a string: everything but what reorders, rings, or is half a character; lines run on. */
const shown = (text: string): string =>
  text
    .replaceAll(/[\t\n\u2028\u2029]+/g, ' ')
    .split(/(?:)/u)
    .filter((char) => {
      const code = char.codePointAt(0) as number;
      const isControl = code < 32 || (code >= 127 && code < 160);
      const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
      return !isControl && !turns && !(code >= 0xd800 && code <= 0xdfff);
    })
    .join('');

/** Everything drawn in some roots: how many elements of each name, which attributes, and the text. */
interface Census {
  readonly elements: Record<string, number>;
  readonly attributes: ReadonlySet<string>;
  /** Values of the attributes that a browser acts upon. */
  readonly addresses: readonly string[];
  readonly text: string;
}

// Whether a name fits beside its place on the map depends on how long it is.
const BY_LENGTH = new Set(['text']);

function take(roots: Iterable<ParentNode & Node>): Census {
  const elements: Record<string, number> = {};
  const attributes = new Set<string>();
  const addresses: string[] = [];
  let text = '';
  for (const root of roots) {
    text += `${root.textContent}\n`;
    for (const element of root.querySelectorAll('*')) {
      const isLine = element.matches('path:has(+ text)'); // from a name to its mark
      if (!BY_LENGTH.has(element.localName) && !isLine)
        elements[element.localName] = (elements[element.localName] ?? 0) + 1;
      for (const { name, value } of element.attributes) {
        attributes.add(name);
        if (/^(?:on|src|xlink:|action$|formaction$|data$|background$|poster$)/i.test(name))
          addresses.push(`${name}=${value}`);
        if (name === 'href' && !/^(?:https?:\/\/|#)/.test(value)) addresses.push(`${name}=${value}`);
      }
    }
  }
  return { elements, attributes, addresses, text };
}

const rootsOf = (scope: Element): ShadowRoot[] =>
  [...scope.children].flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));

/** A page with these strings in every field, looked at as it stands and with a popover of each kind open. */
async function censusOf(strings: readonly string[], address: (i: number) => string): Promise<Census[]> {
  const scope = await draw(strings, address);
  // What stands on paper alone comes when the page is idle.
  const printed = [...scope.querySelectorAll('control-history, control-map')];
  await waitUntil(() => printed.every(({ shadowRoot }) => shadowRoot?.querySelector('.printed')), 'sources on paper', {
    timeout: 20_000,
  });
  const found = [take(rootsOf(scope))];
  for (const tag of ['control-badge', 'claim-ref']) {
    const element = scope.querySelector(tag) as HTMLElement;
    const opened = oneEvent(element, 'claim-open');
    element.shadowRoot?.querySelector<HTMLElement>('[role=button], [part=trigger]')?.click();
    await opened;
    found.push(take([element.shadowRoot?.querySelector('[role=dialog]') as HTMLElement]));
  }
  const states = [...scope.children].map((element) => (element as { state?: string }).state ?? 'ready');
  expect(new Set(states)).to.deep.equal(new Set(['ready']));
  scope.remove();
  return found;
}

/** The strings in batches of one kind: addresses that may be links, and those that may not. */
function* batches(): Generator<readonly string[]> {
  for (const links of [true, false]) {
    const strings = sample.filter((text) => isLink(text) === links);
    for (let from = 0; from < strings.length; from += BATCH) {
      const batch = strings.slice(from, from + BATCH);
      yield [...batch, ...strings.slice(0, BATCH - batch.length)];
    }
  }
}

const ran: string[] = [];
const watched = ['alert', 'prompt', 'confirm', 'print', 'open'] as const;
const originals = Object.fromEntries(watched.map((name) => [name, window[name]]));

describe('strings that mean ill, in every text, name, address and id', () => {
  const heard = listenIn();
  let outside = 0;

  before(() => {
    for (const name of watched) Object.assign(window, { [name]: () => ran.push(name) });
    outside = document.querySelectorAll('*').length;
  });

  after(() => {
    heard.stop();
    Object.assign(window, originals);
  });

  const harmless = new Map<string, Promise<Census[]>>();
  /** What the same dataset draws with harmless strings. */
  function plain(strings: readonly string[], links: boolean): Promise<Census[]> {
    // Where a string stands twice, so does a word: what reads alike is told apart by more. And nothing is no title.
    const words = strings.map((text) => (text === '' ? '' : `Word ${strings.indexOf(text)}`));
    const key = `${links} ${words.join()}`;
    const made = harmless.get(key) ?? censusOf(words, (i) => (links ? `https://example.org/${i}` : `address ${i}`));
    harmless.set(key, made);
    return made;
  }

  let done = 0;
  for (const strings of batches()) {
    const from = done + 1;
    done += strings.length;
    it(`are text and nothing else: ${from} to ${done} of ${sample.length}, ${collected.length} collected`, async function (this: Mocha.Context) {
      this.timeout(60_000);
      const links = isLink(strings[0] as string);
      const expected = await plain(strings, links);
      const found = await censusOf(strings, (i) => strings[i] as string);
      for (const [i, census] of found.entries()) {
        const like = expected[i] as Census;
        expect(census.elements).to.deep.equal(like.elements);
        expect([...census.attributes].filter((name) => !like.attributes.has(name))).to.deep.equal([]);
        expect(census.addresses).to.deep.equal([]);
      }
      const all = found[0] as Census;
      expect(strings.filter((text) => !all.text.includes(shown(text)))).to.deep.equal([]);
      expect(ran).to.deep.equal([]);
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('left nothing in the page and on no prototype', () => {
    expect(document.querySelectorAll('*').length).to.be.at.most(outside + 20);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    const blank: Record<string, unknown> = {};
    expect(blank['polluted'] ?? blank['en']).to.equal(undefined);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(asked.filter(({ hostname }) => hostname !== 'localhost' && hostname !== '127.0.0.1')).to.deep.equal([]);
  });
});
