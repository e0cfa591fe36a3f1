/** The sources of a card, a timeline, a history or a map, as they stand below it on paper. */
import type { ClaimWords } from '../i18n/words.js';
import { rich, type Html } from './kit.js';

/**
 * A numbered list; the numbers are those that stand behind each report on paper. There a link is an address; in a file
 * made by printing, the address is a link.
 */
export const printedSources = (html: Html, sources: ClaimWords['sources']): unknown =>
  html`<ol class="printed">${sources.map(
    ({ number, words, address, url }) =>
      html`<li>[${number}] ${rich(html, words)}. ${
        url
          ? html`<a href=${url} rel="noopener noreferrer nofollow" dir="ltr" .textContent=${address}></a>`
          : html`<bdi .textContent=${address}></bdi>`
      }</li>`,
  )}</ol>`;
