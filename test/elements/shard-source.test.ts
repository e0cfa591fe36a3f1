import { expect } from '@open-wc/testing';
import { shardSource } from '../../src/data/shard-source.js';
import { ClaimSourceError } from '../../src/model/index.js';
import { dataset } from './helpers.js';

const original = window.fetch;
const answer = (body: BodyInit | null, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
let calls: Array<{ url: string; init: RequestInit | undefined }> = [];
let shard = 0;

/** Each test asks another folder, because what was fetched once is not fetched again. */
function source(reply: () => Promise<Response>) {
  calls = [];
  window.fetch = (url, init) => {
    calls.push({ url: url instanceof Request ? url.url : `${url}`, init });
    return reply();
  };
  return shardSource(`data-${++shard}/`);
}
const codeOf = async (asked: unknown): Promise<string> => {
  try {
    await asked;
    return 'none';
  } catch (error) {
    return error instanceof ClaimSourceError ? error.code : String(error);
  }
};

describe('a dataset in shards', () => {
  afterEach(() => {
    window.fetch = original;
  });

  it('is asked for by claim and by place, beside the page, without credentials or referrer', async () => {
    const asked = source(answer(JSON.stringify(dataset)));
    const index = await asked.forClaim('hazel-left');
    await asked.forPlace('hazel');
    expect(index.claims.has('hazel-left')).to.equal(true);
    expect(calls.map(({ url }) => url)).to.deep.equal([
      new URL(`data-${shard}/shards/claims/hazel-left.json`, document.baseURI).href,
      new URL(`data-${shard}/shards/places/hazel.json`, document.baseURI).href,
    ]);
    expect([calls[0]?.init?.credentials, calls[0]?.init?.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('fetches each address once for the page', async () => {
    const asked = source(answer(JSON.stringify(dataset)));
    await Promise.all([asked.forClaim('a'), asked.forClaim('a'), asked.forClaim('b')]);
    await asked.forClaim('a');
    expect(calls).to.have.lengthOf(2);
  });

  const failures: Array<[string, () => Promise<Response>, string]> = [
    ['a refusal', answer(null, { status: 500 }), 'http-500'],
    ['no such shard', answer(null, { status: 404 }), 'unknown-claim'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['a log-in page', answer('<!doctype html>'), 'not-json'],
    ['half a file', answer('{"claims":['), 'not-json'],
    ['other JSON', answer('{"hello":1}'), 'not-a-dataset'],
    ['null', answer('null'), 'not-a-dataset'],
    ['more than five megabytes', answer('x'.repeat(5_000_001)), 'too-large'],
  ];
  for (const [what, reply, code] of failures) {
    it(`says ${code} for ${what}`, async () => {
      expect(await codeOf(source(reply).forClaim('hazel-left'))).to.equal(code);
    });
  }

  it('asks again for what failed', async () => {
    let works = false;
    const asked = source(() => (works ? answer(JSON.stringify(dataset))() : answer(null, { status: 503 })()));
    expect(await codeOf(asked.forClaim('a'))).to.equal('http-503');
    works = true;
    expect(await codeOf(asked.forClaim('a'))).to.equal('none');
  });

  for (const id of ['../secret', 'a/b', 'A', '', 'x'.repeat(121), '%2e%2e']) {
    it(`never asks for what is no id: “${id.slice(0, 12)}”`, async () => {
      expect(await codeOf(source(answer('{}')).forClaim(id))).to.equal('unknown-claim');
      expect(calls).to.deep.equal([]);
    });
  }

  it('accepts a byte order mark', async () => {
    expect(await codeOf(source(answer(`\ufeff${JSON.stringify(dataset)}`)).forClaim('a'))).to.equal('none');
  });
});
