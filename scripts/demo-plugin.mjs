// A dev-server plugin that does for demo/*.html what a newsroom's own server would: it puts each element's text, and a
// card's declarative shadow root, into the page before it is sent. Needs a build (dist/html, dist/data).
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const ELEMENT = /<(claim-card|control-badge)\b([^>]*)><\/\1>/g;
const attributesOf = (text) =>
  Object.fromEntries([...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value ?? '']));

/**
 * Fills every empty element of a page.
 * @param page HTML; its first `lang` is the language of elements that have none of their own.
 * @param html what the `html` door exports, @param dataset a published dataset.
 */
export async function fillElements(page, html, dataset, shapes) {
  const pageLang = /\blang="([^"]*)"/.exec(page)?.[1] ?? 'en';
  const { edition } = dataset;
  const filled = [];
  for (const [element, tag, text] of page.matchAll(ELEMENT)) {
    const { claim, place, lang, 'as-of': asOf, known, numerals, density, 'heading-level': level } = attributesOf(text);
    const question = { lang: lang ?? pageLang, asOf, known, numerals };
    if (tag === 'claim-card') {
      const words = await html.cardWords(dataset, claim, question);
      const options = { ...question, edition, density, headingLevel: level && Number(level) };
      filled.push(words ? html.cardSnippetHTML(words, options) : element);
    } else {
      const words = await html.badgeWords(dataset, place, question);
      filled.push(
        words ? html.badgeSnippetHTML(words, { ...question, edition, ...(shapes && { shapeOf: shapes }) }) : element,
      );
    }
  }
  return page.replace(ELEMENT, () => filled.shift());
}

const fromDist = (path) => import(`${pathToFileURL(resolve('dist', path)).href}?${Date.now()}`);

/** @returns a plugin for @web/dev-server and @web/test-runner. */
export const filledDemo = () => ({
  name: 'filled-demo',
  async transform(context) {
    if (!/^\/demo\/[\w-]+\.html$/.test(context.path)) return undefined;
    const html = await fromDist('html/index.js');
    const { holderShapes } = await fromDist('data/holder-shapes.js');
    const dataset = JSON.parse(readFileSync('dist/data/claims.json', 'utf8'));
    return { body: await fillElements(context.body, html, dataset, (holder) => holderShapes?.[holder] ?? -1) };
  },
});

// Runs before everything else of a page, so that a test hears all that the page says.
const LISTEN = `<script>
window.said = [];
addEventListener('error', (event) => said.push('error: ' + (event.message ?? event.target?.src)), true);
addEventListener('unhandledrejection', (event) => said.push('rejected: ' + event.reason));
for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = (...parts) => said.push(level + ': ' + parts.join(' '));
</script>`;

/**
 * @returns a plugin for tests: a demo page asked for with `?heard` keeps what it says in `window.said`; with `?still` it
 * comes without our script, as a reader sees it before the script has arrived.
 */
export const heardDemo = () => ({
  name: 'heard-demo',
  transform({ path, query, body }) {
    if (!path.startsWith('/demo/') || query.heard === undefined) return undefined;
    const page = body.replace('<head>', `<head>${LISTEN}`);
    return { body: query.still === undefined ? page : page.replace(/<script[^>]*\/dist\/cdn\/[^>]*><\/script>/, '') };
  },
});
