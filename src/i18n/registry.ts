/** Which languages cards and badges speak on this page. */
import { getOrInsert } from '../model/get-or-insert.js';
import { createDictionary, type Dictionary } from './dictionary.js';
import { common, type Messages } from './en.js';

/** What a language says in any case; the rest of it lies over the English of whoever says it, see `messagesOf`. */
export type CommonMessages = typeof common;

export const commonMessages: Dictionary<CommonMessages & Partial<Messages>> = /* @__PURE__ */ createDictionary<
  CommonMessages & Partial<Messages>
>(common, {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  tr: () => import('./tr.js').then(({ tr }) => tr),
});

export const { messagesFor, needsLoading, load: loadMessages } = commonMessages;

/** Gives the messages of one part of the interface in a language: its English, under what the language says. */
export function messagesOf<P extends object>(
  english: P,
): (locale: { readonly messages: CommonMessages }) => CommonMessages & P {
  const made = new WeakMap<CommonMessages, CommonMessages & P>();
  return ({ messages }) => getOrInsert(made, messages, (said) => ({ ...english, ...said }));
}
