import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { parse as parseYaml } from 'yaml';
import { packageJson, root, runInPlainNode } from '../package/package-facts.js';
import { typeCheck } from '../package/type-check.js';
import { closeBrowser, heardBy, missing, settle, visit } from './newsroom.js';
import { guides, snippetCalled, snippets, snippetsOf, type Snippet } from './snippets.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}
const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

const script = snippetsOf('docs/guides/script-tag.md').find(({ lang }) => lang === 'html')?.code ?? '';
const articleOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>${body.includes('<script') ? '' : script}<body>${body}`;
const article = articleOf(
  snippetsOf('docs/guides/script-tag.md').findLast(({ code }) => code.includes('claim-card claim'))?.code ?? '',
);

const nameOf = ({ guide, under, lang, kind }: Snippet) => `${guide}, ${under}: ${lang} ${kind}`.trim();
const opensPages = { skip: missing };

after(closeBrowser);

describe('the guides', () => {
  test('have no snippet that nothing runs', () => {
    const run = new Set([
      'html',
      'css',
      'js',
      'ts',
      'sh',
      'http',
      'php',
      'yaml library',
      'yaml info',
      'text allowed-tags',
    ]);
    const idle = snippets.filter(({ lang, kind }) => !run.has(lang) && !run.has(`${lang} ${kind}`));
    assert.deepEqual(idle.map(nameOf), []);
  });

  test('are all in the list of guides', () => {
    const index = readFileSync(`${root}docs/guides/README.md`, 'utf8');
    for (const guide of guides) {
      const file = guide.split('/').pop() ?? '';
      if (file !== 'README.md') assert.ok(index.includes(`(${file})`), file);
    }
  });
});

describe('HTML of the guides, in a page at news.example', opensPages, () => {
  for (const guide of guides) {
    let policy = '';
    for (const snippet of snippetsOf(guide)) {
      if (snippet.lang === 'http') policy = /^Content-Security-Policy: (.*)$/.exec(snippet.code)?.[1] ?? 'none given';
      if (snippet.lang !== 'html') continue;
      const headers = policy ? { 'content-security-policy': policy } : {};
      test(`${nameOf(snippet)} ${policy ? 'runs under the policy above it' : 'runs'}`, async () => {
        const hash = createHash('sha384')
          .update(readFileSync(`${root}dist/data/claims.json`))
          .digest('base64');
        const html = articleOf(snippet.code.replace('SHA384-OF-THE-FILE', `sha384-${hash}`));
        const { page, complaints } = await visit(html, headers);
        const states = await settle(page);
        assert.deepEqual([...complaints, ...(await heardBy(page))], []);
        for (const [tag, state] of states)
          assert.ok(/ready|idle/.test(state) && (state === 'ready' || tag === 'claim-scope'), `${tag} is ${state}`);
        if (snippet.code.includes('<claim-') || snippet.code.includes('<control-')) assert.notEqual(states.length, 0);
        await page.close();
      });
    }
  }

  test('a file that is not the pinned one is not shown, and the page keeps its own text', async () => {
    const wrong = snippetCalled('corrections-and-pinning.md', 'name=pinned').replace(
      'SHA384-OF-THE-FILE',
      `sha384-${'A'.repeat(64)}`,
    );
    const { page } = await visit(articleOf(wrong));
    assert.deepEqual((await settle(page)).at(-1), ['control-badge', 'error']);
    assert.match(await page.$eval('control-badge', (badge) => (badge as HTMLElement).innerText), /^Homs$/);
    await page.close();
  });
});

describe('CSS of the guides', opensPages, () => {
  for (const snippet of snippets.filter(({ lang }) => lang === 'css')) {
    test(`${nameOf(snippet)} names what there is, and changes what it names`, async () => {
      const { page } = await visit(article);
      await settle(page);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      const changed = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        const rules = [...sheet.cssRules].flatMap((rule) =>
          'media' in rule ? [...(rule as CSSMediaRule).cssRules] : [rule],
        );
        const read = (selector: string, property: string) => {
          const [host = '', part] = selector.split('::part(');
          const element = document.querySelector(host.replace(/:state\(\w+\)/, ''));
          const target = part ? element?.shadowRoot?.querySelector(`[part~="${part.slice(0, -1)}"]`) : element;
          return target ? getComputedStyle(target).getPropertyValue(property) : null;
        };
        const declarations = rules.flatMap((rule) => {
          const { selectorText, style } = rule as CSSStyleRule;
          return [...style].map((property) => ({ selectorText, property, before: read(selectorText, property) }));
        });
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        const rows = declarations.map((row) => ({ ...row, after: read(row.selectorText, row.property) }));
        document.adoptedStyleSheets = [];
        return rows;
      }, snippet.code);
      assert.notEqual(changed.length, 0);
      for (const selector of new Set(changed.map((row) => row.selectorText))) {
        const rows = changed.filter((row) => row.selectorText === selector);
        assert.ok(
          rows.some((row) => row.after !== null && row.before !== row.after),
          `${selector} changes nothing: ${JSON.stringify(rows)}`,
        );
      }
      for (const { property } of changed.filter((row) => row.property.startsWith('--'))) {
        const known = elements.some(({ cssProperties = [] }) => cssProperties.some(({ name }) => name === property));
        assert.ok(known || /^--claim-holder-[1-7]$/.test(property), `no element documents ${property}`);
      }
      await page.close();
    });
  }
});

describe('scripts of the guides', () => {
  test('events: everything a reader does is counted once', opensPages, async () => {
    const listening = `<script>${snippetCalled('events.md', 'name=analytics')}</script>`;
    const { page, complaints } = await visit(article.replace('<body>', `<body>${listening}`));
    await settle(page);
    await page.click('control-badge');
    await page.$eval('claim-card', (card) => {
      card.scrollIntoView();
      const link = card.shadowRoot?.querySelector<HTMLElement>('a[href^="https:"]');
      addEventListener('click', (event) => event.preventDefault(), { once: true });
      link?.click();
    });
    await page.waitForFunction(() => (globalThis as unknown as { counted?: unknown[] }).counted?.length === 3);
    const counted = await page.evaluate(() => (globalThis as unknown as { counted: { what: string }[] }).counted);
    assert.deepEqual(counted.map(({ what }) => what).sort(), ['followed', 'opened', 'seen']);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('static sites: the module prints the card, denial and day included', async () => {
    const printed = await runInPlainNode(snippetCalled('static-sites.md', 'node'));
    assert.match(printed, /<claim-card claim="homs-last-village"/);
    assert.match(printed, /7 Dec/);
  });

  for (const snippet of snippets.filter(({ lang }) => lang === 'ts')) {
    test(`${nameOf(snippet)} type-checks`, () => {
      const { status, output } = typeCheck(snippet.code);
      assert.equal(status, 0, output);
    });
  }
});

describe('commands of the guides', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claim-elements-guides-'));
    mkdirSync(join(folder, 'bin'));
    // What npx does once the package is installed.
    writeFileSync(
      join(folder, 'bin/npx'),
      `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}dist/cli/main.js" "$@"\n`,
    );
    chmodSync(join(folder, 'bin/npx'), 0o755);
    cpSync(`${root}src/data`, join(folder, 'my-records'), { recursive: true });
    for (const edition of ['old', 'new'])
      cpSync(`${root}dist/data/claims.json`, join(folder, `${edition}-edition.json`));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const snippet of snippets.filter(({ lang }) => lang === 'sh')) {
    test(`${nameOf(snippet)} works`, () => {
      for (const line of snippet.code.split('\n').filter(Boolean)) {
        assert.match(line, /^npx claim-elements /);
        const { NODE_OPTIONS: _loader, ...env } = process.env;
        const path = `${join(folder, 'bin')}${delimiter}${env['PATH'] ?? ''}`;
        const { status, stderr } = spawnSync('sh', ['-c', line], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...env, PATH: path },
        });
        assert.equal(status, 0, `${line}\n${stderr}`);
        const file = / > (\S+)$/.exec(line)?.[1];
        if (file) assert.match(readFileSync(join(folder, file), 'utf8'), /7\sDec/);
      }
    });
  }
});

describe('Drupal', () => {
  test('the allowed tags name every attribute they need, and keep what the guide shows', () => {
    const tags = [...snippetCalled('drupal.md', 'allowed-tags').matchAll(/<([\w-]+)([^>]*)>/g)];
    const allowed = Object.fromEntries(tags.map(([, tag = '', names = '']) => [tag, names.trim().split(/\s+/)]));
    for (const { tagName = '', attributes = [] } of elements) {
      if (!(tagName in allowed)) continue;
      for (const { name } of attributes) assert.ok(allowed[tagName]?.includes(name), `<${tagName} ${name}>`);
    }
    const shown = snippetsOf('docs/guides/drupal.md').find(({ lang }) => lang === 'html')?.code ?? '';
    const kept = sanitizeHtml(shown, { allowedTags: [...Object.keys(allowed), 'p'], allowedAttributes: allowed });
    assert.equal(kept, shown);
  });

  test('the library is declared as Drupal reads it', () => {
    const library = parseYaml(snippetCalled('drupal.md', 'library')) as Record<string, { version: string; js: object }>;
    assert.equal(library['claim-elements']?.version, packageJson.version);
    assert.deepEqual(Object.keys(library['claim-elements']?.js ?? {}), ['js/claim-elements.js']);
    assert.deepEqual(parseYaml(snippetCalled('drupal.md', 'info')), { libraries: ['THEME/claim-elements'] });
  });
});

describe('mails from Ghost', () => {
  const withoutUnknownTags = (html: string) => sanitizeHtml(html, { allowedTags: sanitizeHtml.defaults.allowedTags });

  test('keep what the guide shows when unknown tags are gone', () => {
    const mail = withoutUnknownTags(snippetCalled('ghost.md', 'mail'));
    assert.ok(!mail.includes('claim-card'));
    for (const word of ['command of the offensive', '7 December', 'three articles'])
      assert.ok(mail.includes(word), word);
  });

  test('keep claim, origin, denial, day and source of what the command prints', () => {
    const args = [
      `${root}dist/cli/main.js`,
      'embed',
      'claim',
      'rif-dimashq-withdrawals-local',
      '--as-of',
      '2024-12-07',
    ];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const mail = withoutUnknownTags(stdout).replaceAll(/\s+/g, ' ');
    for (const word of [
      'Claim:',
      'Local sources',
      'Denial:',
      'Syrian Ministry of Defence',
      '7 Dec',
      'https://en.barran.press/',
    ]) {
      assert.ok(mail.includes(word), word);
    }
  });
});
