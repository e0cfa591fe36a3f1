/** The sources that a page cites, put into words. */
import { shownAddress, type Citation } from '../model/index.js';
import { fill, formatDate, pick, plainText, toName, type Locale } from './format.js';
import { formatNumber } from './view-kit.js';
import type { SourcesWords } from './view-words.js';
import { sourcesMessages } from './views.js';
import type { Rich } from './words.js';

/**
 * Puts numbered references into words.
 * @param labelOf names the place of the page that cites, such as the text of a card's claim.
 */
export function toSourcesWords<By>(
  citations: ReadonlyArray<Citation<By>>,
  locale: Locale,
  labelOf: (by: By) => Rich,
): SourcesWords<By> {
  const { lang, messages } = sourcesMessages.messagesFor(locale.lang);
  return {
    lang,
    dir: locale.messages.dir,
    title: messages.title,
    items: citations.map(({ number, source, outlet: publisher, url, uses }) => {
      const day = formatDate(locale, source.published).text;
      const outlet = publisher ? pick(locale, publisher.name) : toName(source.publisher);
      return {
        number: formatNumber(locale, number),
        sourceId: source.id,
        name: source.title === null ? outlet : toName(source.title, source.lang),
        published:
          source.title === null ? fill(messages.published, { day }) : fill(messages.publishedBy, { outlet, day }),
        note: source.publishedBasis === 'inferred' ? messages.inferred : null,
        url,
        address: toName(shownAddress(source.url)).text,
        backLabel: messages.back,
        backs: uses.map(({ by }, i) => ({
          by,
          number: formatNumber(locale, i + 1),
          accessibleLabel: plainText(fill(messages.backTo, { what: labelOf(by) }), true),
        })),
      };
    }),
    empty: citations.length > 0 ? null : messages.nothing,
  };
}
