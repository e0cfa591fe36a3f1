import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

const root = new URL('../../', import.meta.url);
const documents = [
  'README.md',
  ...readdirSync(new URL('docs/', root), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  'src/data/geometry/README.md',
];

describe('the documents', () => {
  for (const document of documents) {
    it(`${document} leads to files that exist`, () => {
      const at = new URL(document, root);
      const links: string[] = [];
      marked.walkTokens(marked.lexer(readFileSync(at, 'utf8')), (token) => {
        if (token.type === 'link' || token.type === 'image') links.push(String(token['href']).replace(/#.*$/, ''));
      });
      assert.deepEqual(
        links.filter((link) => !/^(https?:|$)/.test(link) && !existsSync(fileURLToPath(new URL(link, at)))),
        [],
      );
    });
  }

  it('METHODOLOGY.md calls each record it links by its id', () => {
    const text = readFileSync(new URL('docs/METHODOLOGY.md', root), 'utf8');
    const claims = [...text.matchAll(/\[([^\]]+)\]\(\.\.\/src\/data\/claims\/([^)]+)\.yml\)/g)];
    assert.ok(claims.length > 20);
    for (const [, name, id] of claims) assert.equal(name, id);
  });
});
