import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { badgeSnippetHTML, badgeWords, cardSnippetHTML, cardWords } from 'claim-elements/html';

const dataset = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('claim-elements/data/claims.json')), 'utf8'));
const { edition } = dataset;

export default function (config) {
  config.addShortcode('claim', async (id, lang = 'en') => {
    const words = await cardWords(dataset, id, { lang });
    if (!words) throw new Error(`No claim "${id}" in the record.`);
    // Markdown puts a line that begins with a custom tag into a paragraph, and a paragraph cannot hold a card.
    return `<div>${cardSnippetHTML(words, { edition })}</div>`;
  });
  config.addShortcode('control', async (id, lang = 'en') => {
    const words = await badgeWords(dataset, id, { lang });
    if (!words) throw new Error(`No place "${id}" in the record.`);
    return badgeSnippetHTML(words, { edition });
  });
  config.addPassthroughCopy({ '../node_modules/claim-elements/dist/cdn/claim-elements.js': 'claim-elements.js' });
  return { dir: { input: 'pages', output: 'dist/client' } };
}
