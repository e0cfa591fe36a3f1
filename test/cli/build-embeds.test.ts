import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aDataset, temporaryFolder, writeRecords } from '../fixtures/dataset.js';
import { runCommandOf } from './run-command.js';

const cwd = await temporaryFolder();
const dataset = aDataset();
Object.assign(dataset.claims[0] ?? {}, {
  text: { en: 'The <b>Blue</b> "Guard" said & held.', ar: 'قال الحرس الأزرق إنه باق.' },
});
await writeRecords(join(cwd, 'data'), dataset);
// A package whose build has written its scripts.
const home = join(cwd, 'package/dist');
await mkdir(join(home, 'cdn'), { recursive: true });
await writeFile(join(home, 'cdn/embed-page.js'), 'startPage();\n//# sourceMappingURL=embed-page.js.map\n');
await writeFile(join(home, 'cdn/embed-parent.js'), 'startParent();\n//# sourceMappingURL=embed-parent.js.map\n');

const BASE = 'https://news.example.org/claims';
const run = (out: string, ...args: readonly string[]) =>
  runCommandOf(home, cwd, 'build-embeds', '--out', out, '--base', BASE, '--data', 'data', ...args);
const filesOf = async (out: string) =>
  (await readdir(join(cwd, out), { recursive: true })).filter((file) => /\.\w+$/.test(file)).sort();
const read = (path: string) => readFile(join(cwd, path), 'utf8');
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('build-embeds', () => {
  it('writes a page and its oEmbed for every claim and place, for ids that have moved, and a list', async () => {
    const { status, out } = await run('pages');
    assert.equal(status, 0);
    assert.match(out, /^pages: 4 claims and 3 places of laketown/);
    const claims = [...dataset.claims.map(({ id }) => id), 'reds-take-lake-town'].map((id) => `claims/${id}`);
    const places = [...dataset.places.map(({ id }) => id), 'lake-town'].map((id) => `places/${id}`);
    const pages = [...claims, ...places].flatMap((path) => [`${path}.html`, `${path}.json`]);
    assert.deepEqual(await filesOf('pages'), [...pages, 'embed-parent.js', 'index.html'].sort());
    assert.equal(
      await read('pages/claims/reds-take-lake-town.html'),
      await read('pages/claims/red-takes-laketown.html'),
    );
  });

  it('writes the same bytes again, over what it wrote before', async () => {
    await run('again');
    const before = await Promise.all((await filesOf('again')).map((file) => read(`again/${file}`)));
    assert.equal((await run('again')).status, 0);
    assert.deepEqual(await Promise.all((await filesOf('again')).map((file) => read(`again/${file}`))), before);
  });

  it('gives each page a policy that allows its own script and style and nothing else', async () => {
    const page = await read('pages/places/laketown.html');
    const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    assert.equal(script, 'startPage();');
    assert.equal(
      policy,
      `default-src 'none'; script-src ${sha256(script)}; style-src ${sha256(style)}; base-uri 'none'; form-action 'none'`,
    );
    assert.doesNotMatch(page, /\sstyle=|\son\w+=|javascript:|<link rel="stylesheet|<img|@import|url\(/);
  });

  it('lets engines that size a frame by its content do so', async () => {
    assert.ok(
      (await read('pages/claims/red-takes-laketown.html')).includes('<meta name="responsive-embedded-sizing">'),
    );
  });

  it('writes each page in three languages, the one asked for first', async () => {
    const page = await read('pages/claims/red-takes-laketown.html');
    assert.deepEqual(
      [...page.matchAll(/<div lang="(\w+)" dir="(\w+)" data-title="[^"]*"( hidden)?>/g)].map((found) => found.slice(1)),
      [
        ['en', 'ltr', undefined],
        ['ar', 'rtl', ' hidden'],
        ['tr', 'ltr', ' hidden'],
      ],
    );
    await run('arabic', '--lang', 'ar');
    assert.match(await read('arabic/claims/red-takes-laketown.html'), /^<!doctype html>\n<html lang="ar" dir="rtl"/);
  });

  it('carries claim, denial, origin, outlet, day and source in the page', async () => {
    const page = await read('pages/claims/red-takes-laketown.html');
    for (const part of [
      'The Red Army said that it took Laketown.',
      'Blue Guard',
      'Ann Grey',
      'Lake Post',
      '2 Mar 2024',
    ])
      assert.ok(page.includes(part), part);
    assert.match(page, /href="https:\/\/example\.org\/lake-post-1#:~:text=/);
  });

  it('keeps a dataset’s own marks as text, in pages, titles and the list', async () => {
    for (const path of ['pages/claims/blue-denies-laketown.html', 'pages/index.html']) {
      const page = await read(path);
      assert.doesNotMatch(page, /<b>Blue/);
      assert.ok(page.includes('The &lt;b&gt;Blue&lt;/b&gt; &quot;Guard&quot; said &amp; held.'));
    }
  });

  describe('what oEmbed says', () => {
    /** https://oembed.com, 2.3.4: response parameters of every type, and those of `rich`. */
    const FIELDS: Readonly<Record<string, { readonly type: 'string' | 'number'; readonly required: boolean }>> = {
      type: { type: 'string', required: true },
      version: { type: 'string', required: true },
      title: { type: 'string', required: false },
      author_name: { type: 'string', required: false },
      author_url: { type: 'string', required: false },
      provider_name: { type: 'string', required: false },
      provider_url: { type: 'string', required: false },
      cache_age: { type: 'number', required: false },
      html: { type: 'string', required: true },
      width: { type: 'number', required: true },
      height: { type: 'number', required: true },
    };

    for (const path of ['claims/red-takes-laketown', 'claims/blue-denies-laketown', 'places/millbrook']) {
      it(`is what the specification asks of a rich response: ${path}`, async () => {
        const said = JSON.parse(await read(`pages/${path}.json`)) as Record<string, string | number>;
        for (const [name, { type, required }] of Object.entries(FIELDS)) {
          if (required || name in said) assert.equal(typeof said[name], type, name);
        }
        assert.deepEqual(
          Object.keys(said).filter((name) => !(name in FIELDS)),
          [],
        );
        assert.deepEqual([said['version'], said['type']], ['1.0', 'rich']);
        assert.equal(said['provider_name'], 'The editors');
        assert.equal(said['provider_url'], `${BASE}/index.html`);
        const { html = '', width, height } = said;
        assert.match(
          `${html}`,
          new RegExp(
            `^<iframe src="${BASE}/${path}\\.html" title="[^"<]+" width="${width}" height="${height}"></iframe>$`,
          ),
        );
      });

      it(`is found from the page: ${path}`, async () => {
        const page = await read(`pages/${path}.html`);
        const links = [...page.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/g)];
        assert.deepEqual(
          links.map(([, href]) => href),
          [`${BASE}/${path}.json`],
        );
      });
    }
  });

  it('lists every page by place, in English and Arabic, with links that work from a file', async () => {
    const list = await read('pages/index.html');
    const links = [...list.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
    const pages = [
      ...dataset.claims.map(({ id }) => `claims/${id}.html`),
      ...dataset.places.map(({ id }) => `places/${id}.html`),
    ];
    assert.deepEqual([...links].sort(), pages.sort());
    assert.ok(list.indexOf('places/laketown.html') < list.indexOf('claims/red-takes-laketown.html'));
    assert.ok(list.indexOf('claims/red-takes-laketown.html') < list.indexOf('places/millbrook.html'));
    assert.ok(list.includes('قال الجيش الأحمر إنه أخذ ليكتاون.'));
    assert.ok(list.includes('<time>2 Mar 2024</time>'));
  });

  for (const base of [
    'claims',
    '/claims/',
    'news.example.org/claims',
    'javascript:alert(1)',
    'file:///srv/claims/',
    'https://user:word@news.example.org/',
    'https://news.example.org/?claims',
    'https://news.example.org/#claims',
    '',
  ]) {
    it(`calls --base ${JSON.stringify(base)} wrong usage, says what is wanted, and writes nothing`, async () => {
      const { status, err } = await runCommandOf(
        home,
        cwd,
        'build-embeds',
        '--out',
        'none',
        '--base',
        base,
        '--data',
        'data',
      );
      assert.equal(status, 2);
      assert.match(err[0] ?? '', /^--base is the web address .* such as https:\/\//);
      await assert.rejects(readdir(join(cwd, 'none')));
    });
  }

  for (const args of [
    ['--lang', 'de'],
    ['--as-of', 'today'],
    ['--known', 'later'],
  ]) {
    it(`calls ${args.join(' ')} wrong usage`, async () => assert.equal((await run('none', ...args)).status, 2));
  }

  it('refuses a folder that holds something of somebody else’s, and leaves it as it is', async () => {
    await mkdir(join(cwd, 'site/claims'), { recursive: true });
    await writeFile(join(cwd, 'site/index.html'), '<h1>My paper</h1>');
    const { status, err } = await run('site');
    assert.equal(status, 2);
    assert.match(err[0] ?? '', /^--out site holds files that build-embeds did not write; choose a new or empty folder/);
    assert.deepEqual(await readdir(join(cwd, 'site')), ['claims', 'index.html']);
    assert.equal(await read('site/index.html'), '<h1>My paper</h1>');
  });

  it('refuses a file, and takes an empty folder', async () => {
    await writeFile(join(cwd, 'file'), '');
    assert.match((await run('file')).err[0] ?? '', /^--out file is a file; a folder is wanted/);
    await mkdir(join(cwd, 'empty'));
    assert.equal((await run('empty')).status, 0);
  });

  it('writes nothing where the records are faulty', async () => {
    const faulty = aDataset();
    Object.assign(faulty.claims[0] ?? {}, { by: 'nobody-knows' });
    await writeRecords(join(cwd, 'faulty'), faulty);
    const { status } = await runCommandOf(
      home,
      cwd,
      'build-embeds',
      '--out',
      'none',
      '--base',
      BASE,
      '--data',
      'faulty',
    );
    assert.equal(status, 1);
    await assert.rejects(readdir(join(cwd, 'none')));
  });

  it('says what to do where nothing was built', async () => {
    const bare = join(cwd, 'bare/dist');
    const { err } = await runCommandOf(bare, cwd, 'build-embeds', '--out', 'none', '--base', BASE, '--data', 'data');
    assert.deepEqual(err, ['There is no dist/cdn/embed-page.js: run npm run build first.']);
  });
});
