/**
 * An embed page: a claim or a place in every language, of which the first is shown. It is one file that asks for
 * nothing, because a frame with an opaque origin, and a page opened as a file, may load nothing.
 */
import { plainText } from '../../i18n/index.js';
import type { Dataset } from '../../schema/types.js';
import { popover, type ShapeOf } from '../../templates/badge.js';
import { card } from '../../templates/card.js';
import { escapeHtml, htmlString, markupOf } from '../../templates/html-string.js';
import { version } from '../../version.js';
import { cardWords, placeWords, type WordsOptions } from '../words.js';
import type { EmbedFolder } from './addresses.js';
import { pageCSS } from './styles.js';

/** The same thing in one language. */
export interface EmbedText {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Plain text. */
  readonly title: string;
  readonly markup: string;
}

/** What every page of a build shares. */
export interface EmbedBuild {
  /** Languages in which each page is written, the first shown unless a frame asks for another. */
  readonly languages: readonly string[];
  readonly question: Omit<WordsOptions, 'lang'>;
  readonly shapeOf: ShapeOf;
  /** The script that runs in each page. */
  readonly script: string;
  /** The hash of a text as a content security policy writes it, `sha256-…` in base64. */
  readonly hash: (text: string) => string;
}

async function textOf(
  dataset: Dataset,
  folder: EmbedFolder,
  id: string,
  lang: string,
  { question, shapeOf }: EmbedBuild,
): Promise<EmbedText | null> {
  const asked = { ...question, lang };
  if (folder === 'claims') {
    const words = await cardWords(dataset, id, asked);
    return words && { ...words, title: words.label, markup: markupOf(card(htmlString, words, { level: 2 })) };
  }
  const found = await placeWords(dataset, id, asked);
  if (!found) return null;
  const [words, reports] = found;
  const title = plainText(reports.title);
  return {
    ...words,
    title: `${title}: ${plainText(reports.line)}`,
    markup: `<article class="ce place">${markupOf(popover(htmlString, words, reports, shapeOf))}</article>`,
  };
}

/** A claim or a place in every language of a build; `null` where the dataset does not know it. */
export async function embedTexts(
  dataset: Dataset,
  folder: EmbedFolder,
  id: string,
  build: EmbedBuild,
): Promise<readonly EmbedText[] | null> {
  const texts: EmbedText[] = [];
  for (const lang of build.languages) {
    const text = await textOf(dataset, folder, id, lang, build);
    if (!text) return null;
    texts.push(text);
  }
  return texts;
}

/** @param hashes of the scripts and styles that stand in a page. No source matches in an opaque origin; a hash does. */
export const policyOf = (scripts: readonly string[], styles: readonly string[]): string => {
  const sources = (hashes: readonly string[]) =>
    hashes.length > 0 ? hashes.map((hash) => `'${hash}'`).join(' ') : "'none'";
  return `default-src 'none'; script-src ${sources(scripts)}; style-src ${sources(styles)}; base-uri 'none'; form-action 'none'`;
};

/** How our pages are told from others, so that a build never replaces what it did not write. */
export const GENERATOR = `<meta name="generator" content="claim-elements ${version}">`;

export interface EmbedPlace {
  readonly id: string;
  /** The page's own address, and that of what oEmbed says of it. */
  readonly url: string;
  readonly oEmbed: string;
}

/** The page. @param texts as `embedTexts` gives them. */
export function embedPageHTML(
  texts: readonly EmbedText[],
  { id, url, oEmbed }: EmbedPlace,
  { script, hash }: EmbedBuild,
): string {
  const [{ lang, dir, title }] = texts as [EmbedText];
  const written = texts.map(
    (text, i) =>
      `<div lang="${escapeHtml(text.lang)}" dir="${text.dir}" data-title="${escapeHtml(text.title)}"${i === 0 ? '' : ' hidden'}>${text.markup}</div>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}" data-id="${escapeHtml(id)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyOf([hash(script)], [hash(pageCSS)])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="responsive-embedded-sizing">
${GENERATOR}
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(url)}">
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbed)}" title="${escapeHtml(title)}">
<base target="_blank">
<style>${pageCSS}</style>
</head>
<body>
<main>
${written.join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}
