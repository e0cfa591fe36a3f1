/** A publisher's own words. Apart from the dictionaries: most pages register none, and carry nothing of it. */
import { getOrInsert } from '../model/get-or-insert.js';
import { base, type Dictionary } from './dictionary.js';
import type { Messages } from './en.js';
import { commonMessages, type CommonMessages } from './registry.js';

const registered = new WeakMap<object, Map<string, object>>();

/**
 * Adds a language to a dictionary, or overrides some messages of one. What is left out falls back to that language, then to
 * English. It may come before the language does.
 * @param lang BCP 47 tag of the messages, such as `ar` or `de`; case is ignored.
 */
export function register<M extends object>(dictionary: Dictionary<M>, lang: string, messages: Partial<M>): void {
  const { spoken, messagesFor } = dictionary;
  const own = getOrInsert(registered, dictionary, () => new Map<string, object>());
  const tag = lang.toLowerCase();
  own.set(tag, { ...own.get(tag), ...messages });
  spoken.set(tag, { ...messagesFor(tag).messages, ...messages });
  // What was registered before a language arrived was laid over English; now it lies over the language.
  dictionary.arrived = (key) => {
    for (const [one, theirs] of [...own].sort(([a], [b]) => a.length - b.length)) {
      if (base(one) === key) spoken.set(one, { ...messagesFor(key).messages, ...theirs });
    }
  };
}

/**
 * Adds a language for cards and badges, or overrides some of their messages; see `register`.
 * @param lang BCP 47 tag of the messages, such as `ar` or `de`; case is ignored.
 */
export function registerMessages(lang: string, messages: Partial<Messages>): void {
  register<CommonMessages & Partial<Messages>>(commonMessages, lang, messages);
}
