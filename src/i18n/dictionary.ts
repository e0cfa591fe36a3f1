/** One set of messages in several languages. English is always there; the others come when first needed. */

export interface Dictionary<M> {
  /**
   * Adds a language, or overrides some messages of one. What is left out falls back to that language, then to English.
   * @param lang BCP 47 tag of the messages, such as `ar` or `de`; case is ignored.
   */
  readonly register: (lang: string, messages: Partial<M>) => void;
  /** The messages for a BCP 47 tag: the tag itself, its base language, or English; and the tag they are in. */
  readonly messagesFor: (lang: string) => { readonly lang: string; readonly messages: M };
  /** True where the language must first be brought in by `load`. */
  readonly needsLoading: (lang: string) => boolean;
  /** Brings in one of our own languages. Resolves at once where there is nothing to bring; never rejects. */
  readonly load: (lang: string) => Promise<void>;
}

const base = (tag: string): string => tag.split('-', 1)[0] ?? '';

/** Makes a dictionary from its English and from functions that bring in each other language. */
export function createDictionary<M extends object>(
  english: M,
  loaders: Readonly<Record<string, () => Promise<M>>>,
): Dictionary<M> {
  const spoken = new Map<string, M>([['en', english]]);
  const overrides = new Map<string, Partial<M>>();
  const waiting = new Map(Object.entries(loaders));

  const messagesFor = (lang: string) => {
    const tag = lang.toLowerCase();
    const found = spoken.has(tag) ? tag : spoken.has(base(tag)) ? base(tag) : 'en';
    return { lang: found, messages: spoken.get(found) ?? english };
  };
  return {
    messagesFor,
    register(lang, messages) {
      const tag = lang.toLowerCase();
      overrides.set(tag, { ...overrides.get(tag), ...messages });
      spoken.set(tag, { ...messagesFor(tag).messages, ...messages });
    },
    needsLoading: (lang) => waiting.has(base(lang.toLowerCase())),
    async load(lang) {
      const key = base(lang.toLowerCase());
      const load = waiting.get(key);
      if (!load) return;
      try {
        const messages = await load();
        waiting.delete(key);
        spoken.set(key, messages);
        // What a publisher registered before the language arrived was laid over English; now it lies over the language.
        for (const [tag, own] of [...overrides].sort(([a], [b]) => a.length - b.length)) {
          if (base(tag) === key) spoken.set(tag, { ...(spoken.get(key) ?? messages), ...own });
        }
      } catch {
        // English serves; the next element to need the language asks again.
      }
    },
  };
}
