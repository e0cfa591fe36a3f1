// A dev-server plugin that does for demo/*.html what a newsroom's own server would: it puts each element's text, and a
// card's declarative shadow root, into the page before it is sent. Needs a build (dist/html, dist/data).
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { basename, resolve } from 'node:path';
import { cssHTML, examplesHTML, indexHTML } from './demo-parts.mjs';

// Scopes are met on the way in and out; of the others those that are empty, and marked phrases.
const ELEMENT =
  /<(claim-card|control-badge)\b([^>]*)><\/\1>|<(claim-ref)\b([^>]*)>([^<]*)<\/claim-ref>|<(\/?)(claim-scope)\b([^>]*)>|<(div) data-claim-notes><\/div>/g;
const attributesOf = (text) =>
  Object.fromEntries([...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value ?? '']));

/** What an element is asked: its own attributes, and for what it leaves open those of the scopes around it. */
const questionOf = (own, scopes) => {
  const { lang, 'as-of': asOf, known, numerals } = Object.assign({}, ...scopes, own);
  return { lang, asOf, known, numerals };
};

/** The page's own start tag stays: a day written on an element would no longer turn with its scope. */
const asWritten = (snippet, start) =>
  snippet.replace(/^<[^>]*>/, (tag) => start.replace(/>$/, `${/ data-key="[^"]*"/.exec(tag)?.[0] ?? ''}>`));

/**
 * Fills every empty element of a page, and numbers its marked phrases.
 * @param page HTML; its first `lang` is the language of elements that have none of their own.
 * @param html what the `html` door exports, @param dataset a published dataset.
 * @param shapeOf which shape a holder has.
 */
export async function fillElements(page, html, dataset, shapeOf) {
  const scopes = [{ lang: /\blang="([^"]*)"/.exec(page)?.[1] ?? 'en' }];
  const { edition } = dataset;
  const notes = [];
  const filled = [];
  for (const [whole, tag, text, ref, refText, phrase, closes, scope, scopeText, place] of page.matchAll(ELEMENT)) {
    let made = whole;
    if (scope && closes) scopes.pop();
    else if (scope) scopes.push(attributesOf(scopeText));
    else if (place) made = notes.length > 0 ? `<noscript>${notes.splice(0).join('\n')}</noscript>` : '';
    else {
      const own = attributesOf(text ?? refText);
      const question = questionOf(own, scopes);
      const start = whole.slice(0, whole.indexOf('>') + 1);
      if (tag === 'control-badge') {
        const words = await html.badgeWords(dataset, own.place, question);
        if (words) made = asWritten(html.badgeSnippetHTML(words, { ...question, edition, shapeOf }), start);
      } else {
        const words = await html.cardWords(dataset, own.claim, question);
        const headingLevel = own['heading-level'] && Number(own['heading-level']);
        const options = { ...question, edition, density: own.density, headingLevel };
        const number = notes.length + 1;
        if (words && ref) {
          made = html.refSnippetHTML(words, phrase.replace(/\s+/g, ' '), number);
          notes.push(html.noteSnippetHTML(words, number));
        } else if (words) made = asWritten(html.cardSnippetHTML(words, options), start);
      }
    }
    filled.push(made);
  }
  return page.replace(ELEMENT, () => filled.shift());
}

const fromDist = (path) => import(`${pathToFileURL(resolve('dist', path)).href}?${Date.now()}`);

/** @returns a plugin for @web/dev-server and @web/test-runner. */
export const filledDemo = () => ({
  name: 'filled-demo',
  async transform({ path, body }) {
    if (!/^\/demo\/([\w-]+\.html)?$/.test(path)) return undefined;
    const file = basename(path).endsWith('.html') ? basename(path) : 'index.html';
    const lang = /\blang="([^"]*)"/.exec(body)?.[1] ?? 'en';
    const page = body
      .replace('<nav data-index></nav>', () => indexHTML(file, lang))
      .replace(/<pre data-css="([\w./-]+)"><\/pre>/g, (_, sheet) => cssHTML(sheet))
      .replace(
        /(<main[^>]* data-tag="([\w-]+)"[^>]*>)(<\/main>)/,
        (_, start, tag, end) => start + examplesHTML(tag) + end,
      );
    // Examples are filled by the elements themselves, from the text that is printed under each.
    if (page.includes(' data-tag="')) return { body: page };
    const html = await fromDist('html/index.js');
    const { holderShapes } = await fromDist('data/holder-shapes.js');
    const dataset = JSON.parse(readFileSync('dist/data/claims.json', 'utf8'));
    return { body: await fillElements(page, html, dataset, (holder) => holderShapes?.[holder] ?? -1) };
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
