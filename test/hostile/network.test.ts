import { expect } from '@open-wc/testing';
import { ClaimSourceError } from '../../src/model/index.js';
import { fetchJson } from '../../src/net/fetch-json.js';
import { MAX_BYTES, TIMEOUT_MS } from '../../src/schema/limits.js';
import { read, settle, showsOwnText } from '../elements/helpers.js';
import { ask, OTHER_ORIGIN, served, type Address } from './ask.js';

const hashOf = async (url: string): Promise<string> => {
  const body = await (await fetch(url)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', body));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
};

/** The code that an address fails with; fails itself where it does not. */
async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
  } catch (error) {
    expect(error).to.be.instanceOf(ClaimSourceError);
    return (error as ClaimSourceError).code;
  }
  throw new Error('it was read');
}

describe('a dataset from an address that answers badly', function (this: Mocha.Suite) {
  this.timeout(30_000);
  const refused: ReadonlyArray<readonly [what: string, make: () => Address, code: string]> = [
    ['404, with a body that would do', () => served('status', { code: '404' }), 'http-404'],
    ['403', () => served('status', { code: '403' }), 'http-403'],
    ['500', () => served('status', { code: '500' }), 'http-500'],
    ['a page with status 200', () => served('type', { type: 'text/html; charset=utf-8' }), 'not-json'],
    ['a page of XHTML with status 200', () => served('type', { type: 'application/xhtml+xml' }), 'not-json'],
    ['a page that calls itself JSON', () => served('body', { text: '<!doctype html><p>Sign in</p>' }), 'not-json'],
    ['JSON in UTF-16', () => served('utf16'), 'not-json'],
    ['a line that goes dead half-way', () => served('truncated'), 'network'],
    ['a redirect to itself', () => served('loop'), 'network'],
    ['another origin without leave', () => served('sound', {}, OTHER_ORIGIN), 'network'],
    [
      'a redirect to another origin without leave',
      () => served('redirect', { to: served('sound', {}, OTHER_ORIGIN).href }),
      'network',
    ],
    [
      'a redirect to an address of another kind',
      () => served('redirect', { to: 'data:application/json,{}' }),
      'network',
    ],
  ];
  for (const [what, make, code] of refused) {
    it(`tells ${code} of ${what}, throws nothing, and leaves the page’s own text`, async () => {
      const { scope, card, codes, errors } = await ask(make().href);
      expect(new Map(codes)).to.deep.equal(
        new Map([
          ['claim-scope', code],
          ['claim-card', code],
        ]),
      );
      expect([scope.state, card.state, showsOwnText(card)]).to.deep.equal(['error', 'error', true]);
      expect(errors).to.deep.equal([]);
    });
  }

  const allowed: ReadonlyArray<readonly [what: string, make: () => Address]> = [
    ['another origin that gives leave', () => served('shared', {}, OTHER_ORIGIN)],
    ['a redirect', () => served('redirect', { to: served('sound').href })],
    [
      'a redirect to another origin that gives leave',
      () => served('redirect', { to: served('shared', {}, OTHER_ORIGIN).href }),
    ],
  ];
  for (const [what, make] of allowed) {
    it(`shows what comes by ${what}`, async () => {
      const { card, codes } = await ask(make().href);
      expect([card.state, codes]).to.deep.equal(['ready', []]);
    });
  }

  for (const [type, remarks] of [
    ['application/json; charset=utf-8', 0],
    ['text/json', 0],
    ['application/ld+json', 0],
    ['text/plain; charset=utf-8', 1],
    ['application/octet-stream', 1],
    ['image/png', 1],
  ] as const) {
    it(`reads JSON served as ${type}, ${remarks === 0 ? 'without a word' : 'and says what was expected'}`, async () => {
      const { card, warnings } = await ask(served('type', { type }).href);
      expect(card.state).to.equal('ready');
      expect(warnings.filter((line) => line.includes('application/json is expected'))).to.have.lengthOf(remarks);
    });
  }

  it('takes a file that matches its integrity, and nothing of one that does not', async () => {
    const address = served('sound');
    const hash = await hashOf(address.href);
    expect((await ask(address.href, hash)).card.state).to.equal('ready');
    const other = await ask(served('changing').href, hash);
    expect([other.card.state, showsOwnText(other.card)]).to.deep.equal(['error', true]);
    expect(new Map(other.codes).get('claim-scope')).to.equal('network');
  });
});

describe('how long and how much', function (this: Mocha.Suite) {
  this.timeout(30_000);
  it('is ten seconds and five megabytes', () => {
    expect([TIMEOUT_MS, MAX_BYTES]).to.deep.equal([10_000, 5_000_000]);
  });

  for (const [what, how] of [
    ['never answers', 'hang'],
    ['sends a byte now and then', 'drip'],
  ] as const) {
    it(`lets go of a server that ${what} when the time is up`, async () => {
      const address = served(how);
      const answer = fetchJson(address.href, '', { timeoutMs: 500, maxBytes: MAX_BYTES });
      expect(await codeOf(answer)).to.equal('timeout');
      await address.log(); // answers once the line is closed
    });
  }

  it('stops at the limit, whatever is still to come of 100 MB', async () => {
    const address = served('huge');
    const answer = fetchJson(address.href, '', { timeoutMs: 60_000, maxBytes: 500_000 });
    expect(await codeOf(answer)).to.equal('too-large');
    // Beside what was read, some lay in the buffers between server and page. WebKitGTK goes on filling them for a while.
    const { bytes } = await address.stop();
    expect(bytes).to.be.greaterThan(500_000).and.lessThan(50_000_000);
  });

  it('counts bytes and not characters', async () => {
    const arabic = JSON.stringify('\u0633'.repeat(60));
    const limits = { timeoutMs: TIMEOUT_MS, maxBytes: 100 };
    expect(await codeOf(fetchJson(served('body', { text: arabic }).href, '', limits))).to.equal('too-large');
    expect(await fetchJson(served('body', { text: '"x"' }).href, '', limits)).to.equal('x');
  });
});

describe('what the server learns', function (this: Mocha.Suite) {
  this.timeout(30_000);
  it('is no cookie and no address of the page, and what it sets is not kept', async () => {
    document.cookie = 'reader=known; path=/';
    try {
      const address = served('cookie');
      expect((await ask(address.href)).card.state).to.equal('ready');
      expect((await address.log()).requests).to.deep.equal([{}]);
      expect(document.cookie).to.equal('reader=known');
    } finally {
      document.cookie = 'reader=; path=/; max-age=0';
    }
  });

  it('is asked once for the page: what changes between two questions is one snapshot for all', async () => {
    const address = served('changing');
    const first = await ask(address.href);
    const second = await ask(address.href);
    expect([read(first.card), read(second.card)].every((text) => text.includes('Version 1 of the text.'))).to.equal(
      true,
    );
    expect((await address.log()).requests).to.have.lengthOf(1);
  });

  it('is not asked again after a failure until somebody says so, and then once for all', async () => {
    const address = served('fails-first');
    const { scope, card } = await ask(address.href);
    expect([scope.state, card.state]).to.deep.equal(['error', 'error']);
    const cards = [0, 1, 2].map(() => Object.assign(document.createElement('claim-card'), { claim: 'hazel-left' }));
    for (const late of cards) {
      scope.append(late);
      await late.updateComplete;
    }
    expect(cards.map(({ state }) => state)).to.deep.equal(['error', 'error', 'error']);
    expect((await address.log()).requests).to.have.lengthOf(1);
    cards[1]?.retry(); // what a button of the page does when a reader presses it
    for (const one of [card, ...cards]) await one.updateComplete;
    await settle();
    expect([scope, card, ...cards].map(({ state }) => state)).to.deep.equal(new Array(5).fill('ready'));
    expect((await address.log()).requests).to.have.lengthOf(2);
  });
});
