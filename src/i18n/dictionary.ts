/** One set of messages in several languages. English is always there; the others come when first needed. */

export interface Dictionary<M> {
  /** The messages for a BCP 47 tag: the tag itself, its base language, or English; and the tag they are in. */
  readonly messagesFor: (lang: string) => { readonly lang: string; readonly messages: M };
  /** True where the language must first be brought in by `load`. */
  readonly needsLoading: (lang: string) => boolean;
  /** Brings in one of our own languages. Resolves at once where there is nothing to bring; never rejects. */
  readonly load: (lang: string) => Promise<void>;
  /** What is spoken, by tag in lower case. `register` writes into it. */
  readonly spoken: Map<string, M>;
  /** Called with a language that has been brought in. */
  arrived?: (tag: string) => void;
}

/** The language of a tag. */
export const base = (tag: string): string => tag.split('-', 1)[0] ?? '';

/** Makes a dictionary from its English and from functions that bring in each other language. */
export function createDictionary<M extends object>(
  english: M,
  loaders: Readonly<Record<string, () => Promise<M>>>,
): Dictionary<M> {
  const spoken = new Map<string, M>([['en', english]]);
  const waiting = new Map(Object.entries(loaders));
  const dictionary: Dictionary<M> = {
    spoken,
    messagesFor(lang) {
      const tag = lang.toLowerCase();
      const found = spoken.has(tag) ? tag : spoken.has(base(tag)) ? base(tag) : 'en';
      return { lang: found, messages: spoken.get(found) ?? english };
    },
    needsLoading: (lang) => waiting.has(base(lang.toLowerCase())),
    async load(lang) {
      const key = base(lang.toLowerCase());
      const load = waiting.get(key);
      if (!load) return;
      try {
        spoken.set(key, await load());
        waiting.delete(key);
        dictionary.arrived?.(key);
      } catch {
        // English serves; the next element to need the language asks again.
      }
    },
  };
  return dictionary;
}
