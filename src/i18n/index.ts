/** Words in English, Arabic and Turkish, and a way to add or override a language. */
export { claimAsText, claimCitation, copyingMessages, correctionLines } from './claim-text.js';
export { agentNames, toClaimWords, toOriginWords, toSourceWords } from './claim-words.js';
export { popoverMessages, toControlWords, toReportsWords } from './control-words.js';
export type { Messages, Plural } from './en.js';
export {
  fill,
  fillPlural,
  formatDate,
  listNames,
  localeFor,
  pick,
  plainText,
  separators,
  type Locale,
  type Numerals,
} from './format.js';
export { register, registerMessages } from './register.js';
export { loadMessages, messagesFor, messagesOf, needsLoading } from './registry.js';
export type * from './words.js';
