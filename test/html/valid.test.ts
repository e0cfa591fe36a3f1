import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { readRecords } from '../../src/cli/internal/records.js';
import * as html from '../../src/html/index.js';

const { dataset } = await readRecords(fileURLToPath(new URL('../../src/data', import.meta.url)));
const { edition } = dataset;
/** Where the Nu HTML checker lies; the package comes without types. */
const jar = createRequire(import.meta.url)('vnu-jar') as string;
const LANGUAGES = ['en', 'ar', 'tr'] as const;

/** A page as a newsroom would write it, with what is asked for at the end of the article. */
const page = (lang: string, title: string, body: string) => `<!DOCTYPE html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>
${body}
</main></body>
</html>
`;
const inParagraph = (phrases: string) => `<p>${phrases}</p>`;

/** The first things that together hold whatever any of them holds: two hundred cards of one kind say nothing more. */
function tellingOf<T>(all: readonly T[], write: (one: T) => string): readonly T[] {
  const met = new Set<string>();
  return all.filter((one) => {
    const before = met.size;
    // What stands in what: a tag with the one before it.
    const tags = [...write(one).matchAll(/<\/?[a-z][\w-]*/g)].map(([tag]) => tag);
    tags.forEach((tag, i) => met.add(`${tags[i - 1] ?? ''}${tag}`));
    return met.size > before;
  });
}

/** Each named form of the `html` door, over enough of the record to meet everything that a form can hold. */
async function formsIn(lang: string): Promise<Readonly<Record<string, string>>> {
  const asked = { lang, ...(lang === 'ar' && { numerals: 'arab' }) };
  const found = await Promise.all(dataset.claims.map(({ id }) => html.cardWords(dataset, id, asked)));
  const cards = found.flatMap((words) => words ?? []);
  const badges = (await Promise.all(dataset.places.map(({ id }) => html.badgeWords(dataset, id, asked)))).flatMap(
    (words) => words ?? [],
  );
  const early = await html.cardWords(dataset, 'homs-last-village', { ...asked, asOf: '2024-11-28', known: 'then' });
  const late = await html.cardWords(dataset, 'homs-last-village', { ...asked, asOf: '2025-02-01' });
  assert.ok(early && late);
  const all = [...tellingOf(cards, (words) => html.cardHTML(words) + html.noteHTML(words)), early, late];
  const some = tellingOf(badges, (words) => html.badgeHTML(words) + html.badgeNoteHTML(words));
  const list = await html.listWords(dataset, { ...asked, standing: 'denied single-origin', text: 'homs', limit: 20 });
  const empty = await html.listWords(dataset, { ...asked, from: '2030-01-01' });
  const citing = cards.slice(0, 20).map(({ id }, i) => ({ claim: id, href: `#claim-ref-${i + 1}` }));
  const sources = await html.sourcesWords(dataset, [...citing, { place: 'homs-city' }], asked);
  const none = await html.sourcesWords(dataset, [], asked);
  return {
    cardHTML: all.map((words) => html.cardHTML(words, { headingLevel: 2, edition })).join(''),
    'cardHTML, compact': all.map((words) => html.cardHTML(words, { density: 'compact' })).join(''),
    cardLightHTML: all.map(html.cardLightHTML).join(''),
    cardShadowHTML: all.map((words) => `<div>${html.cardShadowHTML(words, { edition })}</div>`).join(''),
    cardSnippetHTML: all.map((words) => html.cardSnippetHTML(words, { edition, headingLevel: 2 })).join(''),
    noteHTML: all.map((words) => inParagraph(html.noteHTML(words))).join(''),
    'refSnippetHTML and noteSnippetHTML':
      all.map((words, i) => inParagraph(`It ${html.refSnippetHTML(words, 'was said', i + 1)}.`)).join('') +
      all.map((words, i) => html.noteSnippetHTML(words, i + 1)).join(''),
    badgeHTML: some.map((words) => inParagraph(html.badgeHTML(words))).join(''),
    badgeSnippetHTML: some.map((words) => inParagraph(html.badgeSnippetHTML(words, { edition }))).join(''),
    badgeNoteHTML: some.map((words) => inParagraph(html.badgeNoteHTML(words))).join(''),
    listHTML: html.listHTML(list, { headingLevel: 2 }) + html.listHTML(empty, { headingLevel: 2 }),
    'listHTML without a heading': html.listHTML(list),
    listSnippetHTML: html.listSnippetHTML(list, { standing: 'denied', headingLevel: 2 }),
    sourcesHTML:
      citing.map((_, i) => `<span id="claim-ref-${i + 1}"></span>`).join('') +
      html.sourcesHTML(sources, { headingLevel: 2 }) +
      html.sourcesHTML(none, { headingLevel: 2 }),
    sourcesSnippetHTML:
      citing.map((_, i) => `<span id="claim-ref-${i + 1}"></span>`).join('') + html.sourcesSnippetHTML(sources),
  };
}

const pages = new Map<string, string>();
for (const lang of LANGUAGES) {
  for (const [form, body] of Object.entries(await formsIn(lang))) {
    pages.set(`${form} in ${lang}`, page(lang, form, body));
  }
}

describe('every form is valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Custom elements stand in sentences, and theirs is what a <span> may hold.
    elements: [
      'html5',
      {
        'claim-card': { flow: true },
        'claim-list': { flow: true },
        'claim-sources': { flow: true },
        'control-badge': { flow: true, phrasing: true, permittedContent: ['@phrasing'] },
        'claim-ref': { flow: true, phrasing: true, permittedContent: ['@phrasing'] },
      },
    ],
  });
  for (const [name, markup] of pages) {
    it(name, async () => {
      const { results } = await validator.validateString(markup);
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      );
      assert.deepEqual([...new Set(messages)].slice(0, 12), []);
    });
  }
});

const hasJava = (() => {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

// `part` is of CSS Shadow Parts, which the checker does not know. That an article has no heading is a remark and no error:
// the headings of a page are its own, and a card has one where it is asked for.
const UNKNOWN_TO_NU = /^Attribute “part” not allowed|^(Section|Article) lacks heading/;

// The Nu checker is a Java program of 30 MB; where there is no Java the forms have been looked at above.
describe(`every form in the eyes of the Nu HTML checker${hasJava ? '' : ': not asked, there is no java here'}`, () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claim-elements-nu-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  if (hasJava) {
    it(`${pages.size} pages: no error, no warning`, async () => {
      const names = [...pages.keys()];
      await Promise.all(names.map((name, i) => writeFile(join(folder, `${i}.html`), pages.get(name) ?? '')));
      const told = await new Promise<string>((resolve, reject) => {
        const files = names.map((_, i) => join(folder, `${i}.html`));
        const options = ['-Xss4m', '-jar', jar, '--format', 'json', ...files];
        execFile('java', options, { maxBuffer: 1 << 28 }, (error, _out, err) =>
          err.startsWith('{') ? resolve(err) : reject(error ?? new Error(err)),
        );
      });
      const { messages } = JSON.parse(told) as {
        messages: Array<{ url: string; type: string; message: string; extract?: string }>;
      };
      const problems = messages
        .filter(({ message }) => !UNKNOWN_TO_NU.test(message))
        .map(
          ({ url, type, message, extract }) =>
            `${names[Number(/(\d+)\.html$/.exec(url)?.[1])]}: ${type}: ${message} (${extract})`,
        );
      assert.deepEqual(problems.slice(0, 12), []);
    });
  } else {
    it('the pages are there for it', () => assert.ok(pages.size > 0));
  }
});
