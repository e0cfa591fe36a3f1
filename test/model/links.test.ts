import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passageUrl, safeUrl, shownAddress } from '../../src/model/index.js';
import type { Source } from '../../src/schema/types.js';

describe('an address of a dataset', () => {
  const cases: ReadonlyArray<readonly [written: string, linked: string | null, shown?: string]> = [
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['https://example.org/سوريا', 'https://example.org/%D8%B3%D9%88%D8%B1%D9%8A%D8%A7'],
    // The first letter is Cyrillic.
    ['https://аpple.com/', 'https://xn--pple-43d.com/', 'https://xn--pple-43d.com/'],
    [
      'https://аpple.com/xn--pple-43d.com',
      'https://xn--pple-43d.com/xn--pple-43d.com',
      'https://xn--pple-43d.com/xn--pple-43d.com',
    ],
    ['HTTPS://EXAMPLE.ORG/', 'https://example.org/', 'https://example.org/'],
    ['https://reader:secret@example.org/', null],
    ['https://example.org@evil.example/', null],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['ht\ntps://example.org/', null],
    [' https://example.org/', null],
    ['https:\\\\example.org\\', null],
    ['https:example.org', null],
    ['https://', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['blob:https://example.org/1', null],
    ['file:///etc/passwd', null],
    ['//example.org/', null],
    ['', null],
  ];
  for (const [written, linked, shown = written] of cases) {
    it(`${JSON.stringify(written)} is ${linked === null ? 'text' : 'a link'}, shown as ${JSON.stringify(shown)}`, () => {
      assert.equal(safeUrl(written), linked);
      assert.equal(shownAddress(written), shown);
    });
  }

  it('leads to a passage also where half a character stands in its first words', () => {
    const source = { url: 'https://example.org/' } as Source;
    const anchor = { start: 0, end: 9, sha256: '', head: 'a \ud800 b-c', tail: 'd' };
    assert.equal(passageUrl(source, anchor), 'https://example.org/#:~:text=a%20%20b%2Dc,d');
  });
});
