import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset as invented } from '../../demo/examples/dataset.mjs';
import * as html from '../../src/html/index.js';
import { htmlString, markupOf } from '../../src/templates/html-string.js';
import type { Dataset } from '../../src/schema/types.js';

const dataset = invented as unknown as Dataset;
const words = async (claim = 'hazel-left', options = {}) => {
  const found = await html.cardWords(dataset, claim, { asOf: '2024-03-08', ...options });
  assert.ok(found);
  return found;
};
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');

describe('a card as a string', () => {
  const forms = {
    card: html.cardHTML,
    'plain article': html.cardLightHTML,
    note: html.noteHTML,
    text: html.cardText,
    Markdown: html.cardMarkdown,
  };
  for (const [form, write] of Object.entries(forms)) {
    it(`${form}: carries claim, origin, denial, day, outlet, source and record`, async () => {
      const written = write(await words()).replace(/\\/g, '');
      for (const part of [
        'Townspeople said',
        'Unnamed: townspeople',
        'no unit had left Hazel',
        'Ministry of Defence',
        '8 Mar 2024',
        'Morning Post',
        'hazel-left',
      ]) {
        assert.ok(textOf(written).includes(part), `${part} in ${written}`);
      }
      assert.ok(written.includes('https://example.org/post-7'));
    });
  }

  it('numbers its sources by outlet and title, with their days, below the standing', async () => {
    const written = await words('alder-taken');
    for (const write of [html.cardText, html.cardMarkdown, html.noteText]) {
      assert.ok(write(written).includes('Morning Post: What both banks say, 8 Mar 2024. '), write(written));
    }
    for (const density of ['full', 'compact']) {
      const text = textOf(html.cardHTML(written, { density }));
      const source = text.indexOf('[2] Morning Post: What both banks say, 8 Mar 2024. ');
      assert.ok(source > text.indexOf('One origin, 3 articles'), text);
    }
    assert.match(html.cardText(await words('hazel-left')), /Valley Herald, 8 Mar 2024, inferred\. https/);
  });

  it('puts the claim before what answers it', async () => {
    const text = textOf(html.cardLightHTML(await words()));
    assert.ok(text.indexOf('Townspeople said') < text.indexOf('no unit had left'));
  });

  it('writes markup that is closed as it was opened', async () => {
    const markup = html.cardHTML(await words()) + html.cardLightHTML(await words()) + html.noteHTML(await words());
    const open: string[] = [];
    for (const [, close, tag = '', end] of markup.matchAll(/<(\/?)([a-z0-9-]+)[^>]*?(\/?)>/g)) {
      if (end) continue;
      if (close) assert.equal(open.pop(), tag);
      else open.push(tag);
    }
    assert.deepEqual(open, []);
  });

  it('gives an element its text, and its shadow root where the edition is known', async () => {
    const plain = html.cardSnippetHTML(await words(), { asOf: '2024-03-08' });
    assert.match(plain, /^<claim-card claim="hazel-left" as-of="2024-03-08" lang="en"><article /);
    const whole = html.cardSnippetHTML(await words(), {
      asOf: '2024-03-08',
      density: 'compact',
      edition: '2024-04-01',
    });
    assert.match(whole, /<template shadowrootmode="open"><style>:host\{/);
    assert.match(whole, /data-key="2024-04-01\|en\|hazel-left\|2024-03-08\|\|compact\|\|"/);
    assert.match(whole, /<\/template><article lang="en" dir="ltr">/);
  });

  it('speaks Arabic, from right to left, with the digits it is asked for', async () => {
    const written = html.cardHTML(await words('hazel-left', { lang: 'ar', numerals: 'arab' }));
    assert.match(written, /lang="ar" dir="rtl"/);
    assert.match(written, /٢٠٢٤/);
  });

  it('knows what the dataset does not know', async () => {
    assert.equal(await html.cardWords(dataset, 'nobody-said-this'), null);
    assert.equal(await html.badgeWords(dataset, 'nowhere'), null);
  });
});

describe('a badge as a string', () => {
  it('is text with a mark, and says to the element what it answers', async () => {
    const found = await html.badgeWords(dataset, 'hazel', { asOf: '2024-03-08' });
    assert.ok(found);
    assert.equal(textOf(html.badgeHTML(found)), 'Hazel withdrawal reported, denied by River Government · 8 Mar 2024');
    assert.match(
      html.badgeSnippetHTML(found, { edition: '2024-04-01', asOf: '2024-03-08' }),
      /^<control-badge place="hazel" as-of="2024-03-08" lang="en" data-key="2024-04-01\|en\|hazel\|2024-03-08\|\|"><bdi lang="en">Hazel<\/bdi> <span><svg /,
    );
  });
});

describe('the tag that writes markup', () => {
  const minified = Object.assign(['<p lang="', '" .textContent="', '"></p>'], { raw: [] });
  const written = Object.assign(['<p lang=', ' .textContent=', '></p>'], { raw: [] });
  for (const [what, strings] of Object.entries({ written, minified })) {
    it(`writes the same from templates as ${what}`, () => {
      assert.equal(markupOf(htmlString(strings, 'a"b', '<i> & co')), '<p lang="a&quot;b">&lt;i&gt; &amp; co</p>');
    });
  }
});

describe('a correction', () => {
  it('is on a compact card', async () => {
    const corrected = await words('ferry-count', { asOf: '2024-03-10' });
    const text = textOf(html.cardHTML(corrected, { density: 'compact' }));
    for (const { what, why } of corrected.corrections.items)
      for (const part of [corrected.corrections.label, what.text, why.text]) assert.ok(text.includes(part), part);
  });
  const { cardHTML, cardLightHTML, cardSnippetHTML, cardMarkdown, cardText, noteHTML, noteMarkdown, noteText } = html;
  const forms = { cardHTML, cardLightHTML, cardSnippetHTML, cardMarkdown, cardText, noteHTML, noteMarkdown, noteText };
  for (const [name, form] of Object.entries(forms)) {
    it(`is in ${name}`, async () => {
      const corrected = await words('ferry-count', { asOf: '2024-03-10' });
      assert.equal(corrected.corrections.items.length, 1);
      const text = textOf(form(corrected));
      for (const { what, why } of corrected.corrections.items)
        for (const part of [corrected.corrections.label, what.text, why.text]) assert.ok(text.includes(part), part);
    });
  }
});
