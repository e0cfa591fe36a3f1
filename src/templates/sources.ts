/** What a page cites, as numbered references that lead back to where they are used. */
import { separators } from '../i18n/format.js';
import type { SourcesWords } from '../i18n/view-words.js';
import { heading, name, rich, type Html } from './kit.js';

export interface SourcesOptions<By> {
  /** Level of the heading, 2 to 6; 0 for a label that is no heading of the page. */
  readonly level: number;
  /** What a button that leads back says of whom it leads to. */
  readonly valueOf: (by: By) => number;
}

// On paper the scheme says nothing, and on screen the link knows it.
const short = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '');

export function sources<By>(html: Html, words: SourcesWords<By>, { level, valueOf }: SourcesOptions<By>): unknown {
  const { comma } = separators(words.dir);
  return html`<section part="sources" class="ce" lang=${words.lang} dir=${words.dir} aria-label=${words.title}>${heading(html, level, words.title)}${
    words.empty === null ? '' : html`<p class="m">${words.empty}</p>`
  }<ol>${words.items.map(
    ({ number, name: title, published, note, url, address, backLabel, backs }) =>
      html`<li part="entry"><span class="number" aria-hidden="true">${number}</span><span><b>${name(html, title)}</b>${comma}${rich(html, published)}${note === null ? '' : comma + note}. ${
        url === null
          ? html`<bdi dir="ltr" .textContent=${address}></bdi>`
          : html`<a part="source" href=${url} rel="noopener noreferrer nofollow"><bdi dir="ltr" .textContent=${short(address)}></bdi></a>`
      }</span><span part="back"><span class="m">${backLabel}</span>${backs.map(
        (back) =>
          html` <button type="button" value=${valueOf(back.by)} aria-label=${`${back.number}. ${back.accessibleLabel}`} .textContent=${back.number}></button>`,
      )}</span></li>`,
  )}</ol></section>`;
}
