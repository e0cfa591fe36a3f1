import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dataset as invented } from '../../demo/examples/dataset.mjs';
import * as html from '../../src/html/index.js';
import type { Dataset } from '../../src/schema/types.js';
import { readHTML, readMarkdown, readText, type Reading } from './reading.js';

const MATERIAL = new URL('../../../shared/material/', import.meta.url);
const stored = ['xss-payloads.json', 'naughty-strings.json'].map((name) => new URL(name, MATERIAL)).filter(existsSync);

/** Ours, so that something is tried wherever the tests run: each is markup, or an order, to some reader of these forms. */
const OURS = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '</bdi></article></template><iframe src=//evil.example>',
  '<!-- --><style>*{display:none}</style>',
  "' onmouseover=alert(1) x='",
  '&lt;script&gt;',
  ' .textContent=',
  'a=',
  '|',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example www.evil.example',
  '**bold** _thin_ `code` ~~gone~~',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '    code',
  '---',
  '| a | b |',
  '[1]: https://evil.example',
  '\\',
  'trailing\\',
  'a\n\nDenial: nobody said so',
  'a\u2028Denial: nobody said so',
  '\u202Eright to left\u202C \u2066isolated\u2069 \u0007bell\u0000\u009b',
  '{{constructor.constructor("alert(1)")()}}',
];
const STRINGS: readonly string[] = [
  ...OURS,
  ...stored.flatMap((url) => JSON.parse(readFileSync(url, 'utf8')) as readonly string[]),
];

/** The invented dataset with one string in place of every text, name, title and note. */
function poison(evil: string): Dataset {
  const all = structuredClone(invented) as unknown as {
    agents: { name: object }[];
    claims: { text: object; relations?: { note: object }[]; corrections?: { what: object; why: object }[] }[];
    places: { name: object }[];
    sources: { title: string | null }[];
  };
  for (const one of [...all.agents, ...all.places]) one.name = { en: evil };
  for (const claim of all.claims) {
    claim.text = { en: evil };
    for (const relation of claim.relations ?? []) relation.note = { en: evil };
    for (const correction of claim.corrections ?? []) correction.what = correction.why = { en: evil };
  }
  for (const source of all.sources) source.title = evil;
  return all as unknown as Dataset;
}

/** Every form of one claim, one place, one list and one page’s sources. */
async function formsOf(dataset: Dataset) {
  const asked = { asOf: '2024-03-08' };
  const card = await html.cardWords(dataset, 'hazel-left', asked);
  const badge = await html.badgeWords(dataset, 'hazel', asked);
  assert.ok(card && badge);
  const list = await html.listWords(dataset, { ...asked, limit: 3 });
  const sources = await html.sourcesWords(dataset, [{ claim: 'hazel-left', href: '#here' }, { place: 'hazel' }], asked);
  return {
    markup: [
      html.cardSnippetHTML(card, { edition: '2024-04-01' }),
      html.cardLightHTML(card),
      html.noteHTML(card),
      html.badgeSnippetHTML(badge, { edition: '2024-04-01' }),
      html.badgeNoteHTML(badge),
      html.listSnippetHTML(list),
      html.sourcesSnippetHTML(sources),
    ],
    markdown: [
      html.cardMarkdown(card),
      html.noteMarkdown(card),
      html.badgeMarkdown(badge),
      html.listMarkdown(list),
      html.sourcesMarkdown(sources),
    ],
    text: [
      html.cardText(card),
      html.noteText(card),
      html.badgeText(badge),
      html.listText(list),
      html.sourcesText(sources),
    ],
  };
}

const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const clean = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
const shrink = (text: string) => clean(text).replace(/\s+/g, ' ').trim();
const union = (readings: readonly Reading[], part: 'kinds' | 'attributes') =>
  new Set(readings.flatMap((reading) => [...reading[part]]));

// What harmless strings give is what any strings may give.
const harmless = await formsOf(poison('Hazel'));
const own = harmless.markup.map(readHTML);
const [elements, attributes] = [union(own, 'kinds'), union(own, 'attributes')];
const nodes = union(harmless.markdown.map(readMarkdown), 'kinds');
const links = new Set([...own, ...harmless.markdown.map(readMarkdown)].flatMap((reading) => reading.links));
const lines = harmless.text.map((text) => text.split('\n').length);

function assertHarmless({ markup, markdown, text }: Awaited<ReturnType<typeof formsOf>>, evil: string): void {
  const shown = shrink(evil);
  const read = markup.map(readHTML);
  for (const kind of union(read, 'kinds')) assert.ok(elements.has(kind), `an element <${kind}> of ${evil}`);
  for (const one of union(read, 'attributes')) assert.ok(attributes.has(one), `an attribute ${one} of ${evil}`);
  const marked = markdown.map(readMarkdown);
  for (const kind of union(marked, 'kinds')) assert.ok(nodes.has(kind), `${kind} in Markdown of ${evil}`);
  for (const link of [...read, ...marked].flatMap((reading) => reading.links)) {
    assert.ok(links.has(link), `a link to ${link} of ${evil}`);
  }
  for (const { text: said } of [...read, ...marked]) assert.ok(said.includes(shown), `${shown} in ${said}`);
  text.forEach((one, i) => {
    assert.equal(HIDDEN.exec(one), null, `a hidden sign of ${evil}`);
    assert.equal(one.split('\n').length, lines[i], `a line of its own of ${evil}`);
    assert.ok(one.replace(/\s+/g, ' ').includes(shown), `${shown} in ${one}`);
  });
}

/** A dataset of as many claims as there are strings, each said by somebody of that name. */
async function manyAtOnce(strings: readonly string[]) {
  const all = structuredClone(invented) as unknown as { agents: object[]; claims: Array<{ id: string }> } & Dataset;
  const like = all.claims.find(({ id }) => id === 'hazel-denied');
  strings.forEach((evil, i) => {
    all.agents.push({ id: `agent-${i}`, kind: 'person', name: { en: evil }, aliases: [] });
    all.claims.push({ ...like, id: `claim-${i}`, text: { en: evil }, by: `agent-${i}` } as never);
  });
  const asked = { asOf: '2024-03-08' };
  const card = await html.cardWords(all, 'hazel-left', asked);
  assert.ok(card);
  const list = await html.listWords(all, { ...asked, place: '' });
  const sources = await html.sourcesWords(
    all,
    strings.map((_, i) => ({ claim: `claim-${i}` })),
    asked,
  );
  return { card, list, sources };
}

describe('strings of a hostile dataset', () => {
  for (const evil of OURS) {
    it(`stay text in HTML, in Markdown and in plain text: ${JSON.stringify(evil)}`, async () =>
      assertHarmless(await formsOf(poison(evil)), evil));
  }

  const others = STRINGS.slice(OURS.length);
  it(`${others.length > 0 ? 'and so do' : 'no collection is here to be tried:'} ${others.length} collected ones`, async () => {
    // A page for each would take minutes: a hundred stand beside each other, each the text and the origin of a claim.
    for (let i = 0; i < others.length; i += 100) {
      const strings = others.slice(i, i + 100);
      const { card, list, sources } = await manyAtOnce(strings);
      const read = [html.listHTML(list), html.sourcesHTML(sources), html.cardSnippetHTML(card)].map(readHTML);
      const marked = [html.listMarkdown(list), html.sourcesMarkdown(sources), html.cardMarkdown(card)].map(
        readMarkdown,
      );
      const foreign = [
        ...[...union(read, 'kinds')].filter((kind) => !elements.has(kind)),
        ...[...union(read, 'attributes')].filter((one) => !attributes.has(one)),
        ...[...union(marked, 'kinds')].filter((kind) => !nodes.has(kind)),
        ...[...read, ...marked].flatMap((reading) => reading.links.filter((link) => !links.has(link))),
      ];
      assert.deepEqual(foreign, [], `among the strings from ${i}`);
      for (const written of [html.listText(list), html.sourcesText(sources)]) {
        assert.equal(HIDDEN.exec(written), null, `among the strings from ${i}`);
      }
      for (const { text } of [...read.slice(0, 2), ...marked.slice(0, 2), readText(html.listText(list))]) {
        for (const evil of strings) assert.ok(text.includes(shrink(evil)), `${shrink(evil)} is not read`);
      }
    }
  });

  it('give no link but http and https', async () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:pass@example.org/',
      'file:///etc/passwd',
      '//evil.example',
      'https://example.org/>)<script>',
    ]) {
      const all = structuredClone(invented) as unknown as { sources: { url: string }[] };
      for (const source of all.sources) source.url = url;
      const { markup, markdown } = await formsOf(all as unknown as Dataset);
      const found = [...markup.map(readHTML), ...markdown.map(readMarkdown)].flatMap((reading) => reading.links);
      const foreign = found.filter(
        (link) => link !== '#here' && !link.startsWith('https://example.org/%3E)%3Cscript%3E'),
      );
      assert.deepEqual(foreign, [], url);
    }
  });
});
