import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRecords } from '../../src/cli/internal/records.js';
import * as html from '../../src/html/index.js';

const { dataset } = await readRecords(fileURLToPath(new URL('../../src/data', import.meta.url)));
const page = readFileSync(new URL('../../docs/HTML.md', import.meta.url), 'utf8');

// The words that the page makes in its first lines.
const claim = 'sana-denies-qaryatayn-entry';
const words: Readonly<Record<string, unknown>> = {
  card: await html.cardWords(dataset, claim),
  badge: await html.badgeWords(dataset, 'muadamiyat-al-sham'),
  list: await html.listWords(dataset, { standing: 'denied', place: 'al-qaryatayn', limit: 20 }),
  sources: await html.sourcesWords(dataset, [{ claim, href: '#claim-ref-1' }]),
};
const doors = html as unknown as Readonly<Record<string, (of: unknown) => string>>;

/** Outputs on the page: a call at the start of a paragraph, and the block below it. */
const SHOWN = /^`(\w+)\((\w+)\)`[^\n]*\n\n<!-- prettier-ignore -->\n```\w+\n([^]*?)\n```$/gm;

describe('docs/HTML.md', () => {
  const shown = [...page.matchAll(SHOWN)];

  it('shows outputs', () => assert.ok(shown.length >= 8, `${shown.length}`));

  for (const [, name = '', of = '', output] of shown) {
    it(`shows what ${name}(${of}) gives`, () => assert.equal(output, doors[name]?.(words[of])));
  }

  it('names no function that is not there', () => {
    const named = [...page.matchAll(/`(\w+(?:HTML|Markdown|Text|Words|JsonLd|CSS|Citation))\b/g)].map(
      ([, name = '']) => name,
    );
    assert.deepEqual(
      named.filter((name) => !(name in html)),
      [],
    );
  });

  it('names every function that writes a string', () => {
    const written = Object.keys(html).filter((name) => /(?:HTML|Markdown|Text|JsonLd)$/.test(name));
    // Those of the snippet a page is given whole are on the pages of the guides.
    const elsewhere = new Set(['snippetHTML', 'scriptHTML']);
    assert.deepEqual(
      written.filter((name) => !elsewhere.has(name) && !page.includes(`\`${name}`)),
      [],
    );
  });
});
