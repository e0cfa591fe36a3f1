/**
 * Card, note, badge, list and sources as strings, for servers, feeds, mails and snippets: as HTML, Markdown and plain text.
 * First words (`cardWords`, `badgeWords`, `listWords`, `sourcesWords`: a dataset and an id in), then any form of them
 * (`cardHTML`, `cardMarkdown`, `cardText` and so on). No DOM; every string of a dataset is escaped.
 */
export { badgeHTML, badgeNoteHTML, badgeSnippetHTML, type BadgeHTMLOptions } from './badge.js';
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
export {
  claimReviewJsonLd,
  ClaimReviewRefusal,
  problemsOfReview,
  type ClaimReviewInput,
  type RefusedField,
} from './claim-review.js';
export {
  claimsJsonLd,
  jsonLdHTML,
  type JsonLdGraph,
  type JsonLdNode,
  type JsonLdOptions,
  type JsonLdRef,
  type JsonLdValue,
} from './json-ld.js';
export { badgeMarkdown, cardMarkdown, listMarkdown, noteMarkdown, sourcesMarkdown } from './markdown.js';
export { badgeText, listText, noteText, sourcesText } from './text.js';
export { claimAsText as cardText, claimCitation as cardCitation, loadMessages } from '../i18n/index.js';
export type { ClaimWords, ControlWords } from '../i18n/index.js';
export type { BadgeWords, Citing, ListedWords, PageSourcesWords } from '../i18n/light-words.js';
export { listWords, sourcesWords, type ListWordsOptions } from './view-words.js';
export {
  listHTML,
  listSnippetHTML,
  sourcesHTML,
  sourcesSnippetHTML,
  type ListHTMLOptions,
  type SourcesHTMLOptions,
  type ViewHTMLOptions,
} from './views.js';
export { badgeWords, cardWords, type WordsOptions } from './words.js';
export {
  scriptHTML,
  snippetHTML,
  SNIPPETS,
  type SnippetElement,
  type SnippetOptions,
  type SnippetSubject,
} from './snippet.js';
