/** The list of all embed pages: by place and by day, in English and Arabic, so that the browser's own search finds them. */
import { formatDate, localeFor, pick, type Locale } from '../../i18n/index.js';
import { eventDays, type DatasetIndex } from '../../model/index.js';
import type { Claim, LanguageMap, Place } from '../../schema/types.js';
import { escapeHtml } from '../../templates/html-string.js';
import { embedUrl, FRAME_WIDTH, frameHTML } from './addresses.js';
import { GENERATOR, policyOf } from './page.js';
import { listCSS } from './styles.js';

interface Group {
  /** `null` for claims that name no place. */
  readonly place: Place | null;
  readonly claims: Claim[];
}

/** By code unit: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every place by its English name with the claims that name it first, each by its day. */
function groupsOf(index: DatasetIndex, locale: Locale): Group[] {
  const { claims, places } = index.dataset;
  const groups = new Map<string | undefined, Group>(places.map((place) => [place.id, { place, claims: [] }]));
  const rest: Group = { place: null, claims: [] };
  const byDay = claims
    .map((claim) => ({ claim, day: eventDays(claim, index).start }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.claim.id, b.claim.id));
  for (const { claim } of byDay) {
    (groups.get(claim.event.places[0] ?? claim.control?.[0]?.place) ?? rest).claims.push(claim);
  }
  const nameOf = ({ place }: Group) => (place ? pick(locale, place.name).text : '');
  const sorted = [...groups.values()].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return rest.claims.length > 0 ? [...sorted, rest] : sorted;
}

/** A name or text in English, or what there is, and in Arabic where that is another. */
function bothTitles(map: LanguageMap, english: Locale): readonly [shown: string, arabic: string] {
  const { text, lang } = pick(english, map);
  const arabic = map['ar'];
  return [
    `<bdi lang="${escapeHtml(lang)}">${escapeHtml(text)}</bdi>`,
    arabic && arabic !== text ? ` <bdi lang="ar" dir="rtl">${escapeHtml(arabic)}</bdi>` : '',
  ];
}

/** The list, as a page. @param base as `embedUrl` takes it; links inside the list are relative to it. */
export function embedListHTML(index: DatasetIndex, base: string, hash: (text: string) => string): string {
  const english = localeFor('en');
  const { title, edition } = index.dataset;
  const [name, arabicName] = bothTitles(title, english);
  const link = (folder: 'claims' | 'places', id: string, map: LanguageMap) => {
    const [shown, arabic] = bothTitles(map, english);
    return `<a href="${embedUrl('', folder, id)}">${shown}</a>${arabic}`;
  };
  const item = (claim: Claim) => {
    const day = claim.event.date ?? eventDays(claim, index).start;
    return `<li>${link('claims', claim.id, claim.text)} <time>${escapeHtml(formatDate(english, day).text)}</time> <code>${escapeHtml(claim.id)}</code></li>`;
  };
  const group = ({ place, claims }: Group) => {
    const heading = place ? link('places', place.id, place.name) : 'Without a place';
    const list = claims.length > 0 ? `\n<ul>\n${claims.map(item).join('\n')}\n</ul>` : '';
    return `<section><h3>${heading}</h3>${list}</section>`;
  };
  const example = frameHTML({
    url: embedUrl(base, 'claims', 'ID', { theme: 'light', lang: 'ar' }),
    title: 'Title',
    width: FRAME_WIDTH,
    height: 480,
  });
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyOf([], [hash(listCSS)])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${GENERATOR}
<title>Pages to embed: ${escapeHtml(pick(english, title).text)}</title>
<style>${listCSS}</style>
</head>
<body>
<main>
<h1>Pages to embed</h1>
<p>${name}${arabicName} Edition of ${escapeHtml(formatDate(english, edition).text)}.</p>
<h2>How</h2>
<p>Paste the address of a page where your system takes one. Where it takes a frame:</p>
<pre><code>${escapeHtml(`${example}\n<script async src="${base}embed-parent.js"></script>`)}</code></pre>
<p>The script, once for a page, makes each frame as tall as what is in it; without it, choose a height. What follows <code>#</code> is the theme, <code>light</code> or <code>dark</code>, and the language.</p>
<h2>By place and day</h2>
${groupsOf(index, english).map(group).join('\n')}
</main>
</body>
</html>
`;
}
