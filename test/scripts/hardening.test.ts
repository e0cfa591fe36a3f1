import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const folder = 'docs/hardening';
/** `path: words that stand in that file`. */
const CITED = /`([\w./-]+\.\w+|\.npmrc): ([^`]+)`/g;

describe('each threat is met by what is said to meet it', () => {
  for (const document of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    it(`${folder}/${document} names files and titles that are there`, () => {
      const cited = [...readFileSync(`${folder}/${document}`, 'utf8').matchAll(CITED)];
      assert.ok(cited.length > 0);
      const missing = cited
        .filter(([, file = '', words = '']) => !existsSync(file) || !readFileSync(file, 'utf8').includes(words))
        .map(([citation]) => citation);
      assert.deepEqual(missing, []);
    });
  }
});
