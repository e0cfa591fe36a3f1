/** The snippets of docs/guides, as a reader would copy them. */
import { readFileSync, readdirSync } from 'node:fs';
import { marked } from 'marked';
import { root } from '../package/package-facts.js';

export interface Snippet {
  readonly guide: string;
  /** First word after the fence: `html`, `js`, `sh` … */
  readonly lang: string;
  /** The rest of that line: which check a snippet has beside being run. */
  readonly kind: string;
  readonly code: string;
  /** Text of the nearest heading above. */
  readonly under: string;
}

const FOLDER = 'docs/guides/';

export const guides: readonly string[] = readdirSync(root + FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => FOLDER + file);

/** Every fenced snippet of a guide, in order. */
export function snippetsOf(guide: string): readonly Snippet[] {
  const found: Snippet[] = [];
  let under = '';
  marked.walkTokens(marked.lexer(readFileSync(root + guide, 'utf8')), (token) => {
    if (token.type === 'heading') under = String(token['text']);
    if (token.type !== 'code' || token['lang'] === undefined) return;
    const [lang = '', ...kind] = String(token['lang']).split(' ');
    found.push({ guide, lang, kind: kind.join(' '), code: String(token['text']), under });
  });
  return found;
}

export const snippets: readonly Snippet[] = guides.flatMap(snippetsOf);

/** The one snippet of a guide that its fence calls so. */
export function snippetCalled(guide: string, kind: string): string {
  const found = snippets.filter((snippet) => snippet.guide === FOLDER + guide && snippet.kind === kind);
  if (found.length !== 1) throw new Error(`${guide} has ${found.length} snippets called "${kind}".`);
  return (found[0] as Snippet).code;
}
