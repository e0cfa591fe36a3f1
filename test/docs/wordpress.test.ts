import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packageJson, root } from '../package/package-facts.js';
import { snippets, snippetsOf } from './snippets.js';

const GUIDE = 'docs/guides/wordpress.md';
const wordpress = [process.env['WORDPRESS_DIR'] ?? '', `${root}.cache/wordpress`, '/usr/share/wordpress'].find(
  (folder) => existsSync(join(folder, 'wp-includes/kses.php')),
);
const hasPhp = spawnSync('php', ['--version']).status === 0;
const skip =
  wordpress && hasPhp
    ? false
    : `needs ${[!hasPhp && 'php (apt-get install -y php-cli)', !wordpress && "WordPress's files in WORDPRESS_DIR"].filter(Boolean).join(' and ')}`;

interface Answer {
  readonly bare: string;
  readonly stored: string;
  readonly shown: string;
  readonly scripts: Record<string, readonly [url: string, version: string]>;
}

describe("the plugin of the WordPress guide, with WordPress's own filters", { skip }, () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claim-elements-wordpress-'));
    writeFileSync(
      join(folder, 'plugin.php'),
      snippets.find(({ guide, lang }) => guide === GUIDE && lang === 'php')?.code ?? '',
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  function publish(post: string): Answer {
    const args = [`${root}test/docs/wordpress.php`, wordpress ?? '', join(folder, 'plugin.php')];
    const { stdout, stderr } = spawnSync('php', args, { input: post, encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as Answer;
  }

  test('keeps what WordPress takes out without it', () => {
    const post = snippetsOf(GUIDE).find(({ lang }) => lang === 'html')?.code ?? '';
    const { bare, stored, shown, scripts } = publish(post);
    assert.ok(!bare.includes('claim-card'));
    assert.equal(stored, post);
    assert.equal(shown, post);
    assert.deepEqual(scripts['claim-elements'], [
      'https://news.example/wp-content/plugins/claim-elements/claim-elements.js',
      packageJson.version,
    ]);
  });

  test('keeps all that the command prints as text', () => {
    const args = [
      `${root}dist/cli/main.js`,
      'embed',
      'claim',
      'homs-last-village',
      '--as-of',
      '2024-12-07',
      '--text-only',
    ];
    const { stdout: post } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const withoutScript = post.replace(/<script[^]*?<\/script>\s*/, '');
    const plain = (html: string) => html.replaceAll(/&quot;/g, '"').replaceAll('&amp;', '&');
    assert.equal(plain(publish(withoutScript).stored), plain(withoutScript));
  });

  const shortcodes: readonly (readonly [post: string, shown: string])[] = [
    [
      '[claim id="a-b" as-of="2024-12-07"]Own <em>words</em>.[/claim]',
      '<claim-card claim="a-b" as-of="2024-12-07">Own <em>words</em>.</claim-card>',
    ],
    ['[control place="homs-city"]Homs[/control]', '<control-badge place="homs-city">Homs</control-badge>'],
    ['[claim]Own words.[/claim]', 'Own words.'],
    ['[claim id="a" onclick="x"]Own words.[/claim]', '<claim-card claim="a">Own words.</claim-card>'],
    [`[claim id='"><script>x</script>']Own words.[/claim]`, '<claim-card claim="&quot;&gt;x">Own words.</claim-card>'],
  ];
  for (const [post, shown] of shortcodes) {
    test(`${post} becomes ${shown}`, () => assert.equal(publish(post).shown, shown));
  }

  test('loads no script for a post that uses none', () => {
    assert.deepEqual(publish('<p>A post.</p>').scripts, []);
  });
});
