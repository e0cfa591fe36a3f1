/**
 * The same card and badge as strings, for servers, feeds, mails and snippets. Records in, strings out; no DOM. Every
 * string of a dataset is escaped. The words come from `cardWords` and `badgeWords`, or from the `i18n` door.
 */
export { badgeHTML, badgeSnippetHTML } from './badge.js';
export {
  cardCSS,
  cardHTML,
  cardLightHTML,
  cardShadowHTML,
  cardSnippetHTML,
  noteHTML,
  noteSnippetHTML,
  refSnippetHTML,
  type CardHTMLOptions,
} from './card.js';
export { cardMarkdown } from './markdown.js';
export { claimAsText as cardText, claimCitation as cardCitation, loadMessages } from '../i18n/index.js';
export { badgeWords, cardWords, type WordsOptions } from './words.js';
export {
  scriptHTML,
  snippetHTML,
  SNIPPETS,
  type SnippetElement,
  type SnippetOptions,
  type SnippetSubject,
} from './snippet.js';
