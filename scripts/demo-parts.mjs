// The parts that the pages of the demo have in common, as HTML: the index at the foot of each page, and the sections of a
// page of examples. Each is made from one list, so that no page can say something else.
import { readdirSync, readFileSync } from 'node:fs';
import { aroundExample, exampleHTML, examples } from '../demo/examples/examples.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const TITLES = {
  en: { all: 'All pages', article: 'The article', elements: 'The elements', more: 'Make it yours' },
  ar: { all: 'كل الصفحات', article: 'المقال', elements: 'العناصر', more: 'اجعلها لك' },
};
const ARTICLES = [
  { file: 'index.html', lang: 'en', title: 'In English' },
  { file: 'ar.html', lang: 'ar', title: 'بالعربية' },
];
const MORE = [
  { file: 'build-embed.html', en: 'Build your embed', ar: 'ركّب شيفرة التضمين' },
  { file: 'restyle.html', en: 'Restyle in ten lines', ar: 'عشرة أسطر لمظهر آخر' },
];

/** An index of every page of the demo. @param file the page it is for, @param lang `en` or `ar`. */
export function indexHTML(file, lang) {
  const titles = TITLES[lang] ?? TITLES.en;
  const there = new Set(readdirSync('demo'));
  const item = (to, label, attributes = '') =>
    `<li><a href="${to}"${attributes}${to === file ? ' aria-current="page"' : ''}>${label}</a></li>`;
  const group = (title, items) => `<div><h2>${title}</h2><ul>${items.join('')}</ul></div>`;
  return `<nav id="index" class="index" aria-label="${titles.all}">${group(
    titles.article,
    ARTICLES.map((page) => item(page.file, page.title, ` lang="${page.lang}" hreflang="${page.lang}"`)),
  )}${group(
    titles.elements,
    Object.keys(examples).map((tag) => item(`${tag}.html`, tag, ' lang="en" dir="ltr"')),
  )}${group(
    titles.more,
    MORE.filter((page) => there.has(page.file)).map((page) => item(page.file, page[lang] ?? page.en)),
  )}</nav>`;
}

/** A style sheet of the demo as text: the file that the page has loaded. */
export const cssHTML = (sheet) =>
  `<pre lang="en" dir="ltr" data-css="${sheet}"><code>${escape(readFileSync(`demo/${sheet}`, 'utf8').trim())}</code></pre>`;

/** What an element is, in the sentence that its documentation opens with. */
function summaryOf(tag) {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  return found?.summary?.split('\n\n')[0] ?? '';
}

/** Every example of an element, one under the other: its name, itself, and the HTML to paste. */
export function examplesHTML(tag) {
  const named = Object.entries(examples[tag]);
  const sections = named.map(([name, example]) => {
    const [before, after] = aroundExample(tag, example);
    const html = exampleHTML(tag, example);
    const { lang = 'en' } = example.attributes;
    return `<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title"><a href="#${name}">${escape(example.title)}</a></h2>
<div class="example" lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}${example.invented ? ' data-invented' : ''}>${before}${html}${after}</div>
<pre lang="en" dir="ltr"><code>${escape(html)}</code></pre>
</section>`;
  });
  return `<h1>&lt;${tag}&gt;</h1>
<p class="standfirst">${escape(summaryOf(tag))}</p>
<p class="byline">Under each example stands the HTML that made it. Those named after Syria, or a place in it, can be pasted as
they are; the others speak of an invented record of a river and its two banks, which this page hands to them as
<code>element.data</code>.</p>
<ul class="contents">${named.map(([name, { title }]) => `<li><a href="#${name}">${escape(title)}</a></li>`).join('')}</ul>
${sections.join('\n')}`;
}
