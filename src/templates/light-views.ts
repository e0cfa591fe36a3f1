/** A badge's reports, a list and the sources of a page as plain text of an article. See `light.ts`. */
import { separators } from '../i18n/format.js';
import type { BadgeWords, ListedWords, PageSourcesWords } from '../i18n/light-words.js';
import type { ReportWords } from '../i18n/words.js';
import { name, rich, type Html } from './kit.js';
import { lightCard, lightHeading, said, way, type Dir } from './light.js';

export interface LightOptions {
  /** Level of the heading, 2 to 6; 0 for a line that is no heading of the page. */
  readonly level?: number;
}

const report = (html: Html, { text, extent, origin, denials }: ReportWords, dir: Dir) =>
  html`${name(html, text)}${extent ? html` (${extent})` : ''} ${way(html, origin, dir)}${denials.map(
    (denial) => html`<strong>${denial.label}:</strong> ${name(html, denial.text)} ${way(html, denial.origin, dir)}`,
  )}`;

/** What stands behind a badge, as phrases: the state in full, then every report with its denials. */
export function badgeNote(html: Html, { lang, dir, age, reports: behind }: BadgeWords): unknown {
  const { title, line, notices, reports, earlierLabel, earlier } = behind;
  return html`<span lang=${lang} dir=${dir}><strong>${rich(html, title)}:</strong> ${rich(html, line)}${
    age ? html` (${age})` : ''
  }. ${notices.map((notice) => html`${rich(html, notice)} `)}${reports.map((one) => report(html, one, dir))}${
    earlier.length > 0 ? html`<strong>${earlierLabel}:</strong> ${earlier.map((one) => report(html, one, dir))}` : ''
  }</span>`;
}

/** A list: what was asked for, how much was found, and each claim beside its denial. */
export const lightList = (html: Html, words: ListedWords, { level = 0 }: LightOptions = {}): unknown =>
  html`<section lang=${words.lang} dir=${words.dir}>${lightHeading(html, level, words.title)}<p>${rich(html, words.asOf)}. ${words.found}${
    words.where ? html` (${words.where})` : ''
  }.</p>${words.chips.length > 0 ? html`<p>${rich(html, words.filters)}.</p>` : ''}${words.notices.map(
    (notice) => html`<p>${rich(html, notice)}</p>`,
  )}${words.empty ? html`<p>${rich(html, words.empty.text)}</p>` : ''}${
    words.claims.length > 0
      ? html`<ol>${words.claims.map((claim) => html`<li>${lightCard(html, { ...claim, notices: [] })}</li>`)}</ol>`
      : ''
  }</section>`;

/** The sources of a page, each with what it is cited for and the ways back to where that is. */
export function lightSources(html: Html, words: PageSourcesWords, { level = 0 }: LightOptions = {}): unknown {
  const { comma } = separators(words.dir);
  return html`<section lang=${words.lang} dir=${words.dir}>${lightHeading(html, level, words.title)}${
    words.empty === null ? '' : html`<p>${words.empty}</p>`
  }${
    words.items.length > 0
      ? html`<ol>${words.items.map(
          ({ name: title, published, note, url, address, cited, backs, backLabel }) =>
            html`<li><p>${name(html, title)}${comma}${rich(html, published)}${note === null ? '' : comma + note}. ${
              url === null
                ? html`<bdi dir="ltr" .textContent=${address}></bdi>`
                : html`<a href=${url} rel="noopener noreferrer nofollow" dir="ltr" .textContent=${address}></a>`
            }</p>${
              cited.length > 0
                ? html`<ul>${cited.map(
                    ({ answers, ...side }) =>
                      html`<li>${said(html, side, words.dir)}${answers.map((answer) => html`${rich(html, answer)}. `)}</li>`,
                  )}</ul>`
                : ''
            }${
              backs.some(({ by }) => by.href)
                ? html`<p>${backLabel}${backs.map(({ by, number, accessibleLabel }) =>
                    by.href
                      ? html` <a href=${by.href} aria-label=${`${number}. ${accessibleLabel}`} .textContent=${number}></a>`
                      : '',
                  )}</p>`
                : ''
            }</li>`,
        )}</ol>`
      : ''
  }</section>`;
}
