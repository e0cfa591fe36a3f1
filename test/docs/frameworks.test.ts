import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { root } from '../package/package-facts.js';

const pages = readdirSync(`${root}docs/frameworks`).filter((file) => file.endsWith('.md'));

/** Code without its indentation: a snippet stands at the margin, in its application it does not. */
const atMargin = (code: string): string => code.replace(/^[ \t]+/gm, '').trim();

describe('the pages on frameworks', () => {
  for (const page of pages) {
    const text = readFileSync(`${root}docs/frameworks/${page}`, 'utf8');
    const snippets = [...text.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)];

    test(`${page}: each snippet is code of the application that the tests open`, () => {
      assert.ok(snippets.length > 0);
      for (const [, language, file, code = ''] of snippets) {
        // What is typed into a shell or settings is in no application.
        if (language === 'sh' || language === 'json') continue;
        assert.ok(file && existsSync(root + file), `a snippet does not say where it is from:\n${code}`);
        const source = atMargin(readFileSync(root + file, 'utf8'));
        assert.ok(source.includes(atMargin(code)), `${file} does not hold:\n${code}`);
      }
    });

    test(`${page}: the files it links to are there`, () => {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        assert.ok(existsSync(`${root}docs/frameworks/${target}`), target);
      }
    });
  }
});
