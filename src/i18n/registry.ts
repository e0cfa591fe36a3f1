/** Which languages are spoken on this page. English is always there; Arabic and Turkish come when first needed. */
import { en, type Messages } from './en.js';

const spoken = new Map<string, Messages>([['en', en]]);

const base = (lang: string): string => lang.split('-', 1)[0] ?? '';

/**
 * Adds a language, or overrides some messages of one. What is left out falls back to that language, then to English.
 * @param lang BCP 47 tag of the messages, such as `ar` or `de`; case is ignored.
 */
export function registerMessages(lang: string, messages: Partial<Messages>): void {
  const tag = lang.toLowerCase();
  spoken.set(tag, { ...messagesFor(tag).messages, ...messages });
}

/** The messages for a BCP 47 tag: the tag itself, its base language, or English; and the tag they are in. */
export function messagesFor(lang: string): { readonly lang: string; readonly messages: Messages } {
  const tag = lang.toLowerCase();
  const found = spoken.has(tag) ? tag : spoken.has(base(tag)) ? base(tag) : 'en';
  return { lang: found, messages: spoken.get(found) ?? en };
}

const loaders = new Map<string, () => Promise<Messages>>([
  ['ar', () => import('./ar.js').then(({ ar }) => ar)],
  ['tr', () => import('./tr.js').then(({ tr }) => tr)],
]);

/** True where the language must first be brought in by `loadMessages`. */
export const needsLoading = (lang: string): boolean => loaders.has(base(lang.toLowerCase()));

/** Brings in one of our own languages. Resolves at once where there is nothing to bring; never rejects. */
export async function loadMessages(lang: string): Promise<void> {
  const key = base(lang.toLowerCase());
  const load = loaders.get(key);
  if (!load) return;
  try {
    const messages = await load();
    const own = spoken.get(key); // a publisher's overrides, registered before the language arrived
    spoken.set(key, own ? { ...messages, ...own } : messages);
    loaders.delete(key);
  } catch {
    // English serves; the next element to need the language asks again.
  }
}
