/**
 * Searching claims by what a reader types. `scan` reads every folded document and finds what is spelt as typed, in any
 * part of a word. A search library finds near spellings as well and ranks what it found; it is handed in by whoever brings
 * it to the page when a reader first searches, so that nothing here depends on it.
 */
import type { Claim, LanguageMap } from '../schema/types.js';
import type { DatasetIndex } from './dataset-index.js';
import { foldDocument, foldText } from './fold.js';
import { perIndex } from './per-index.js';

/** What is searched of one claim, folded: its texts in every language, and every name and alias of whom it speaks. */
export interface SearchDocument {
  readonly id: string;
  readonly text: string;
  readonly places: string;
  readonly agents: string;
  readonly sources: string;
}

const FIELDS = ['text', 'places', 'agents', 'sources'] as const;

const allNames = (record: { readonly name: LanguageMap; readonly aliases: readonly string[] } | undefined): string =>
  record ? [...Object.values(record.name), ...record.aliases].join(' · ') : '';

/** The documents of a dataset, folded once, in the order of its claims. Withdrawn records are left out. */
export const searchDocuments = perIndex((index): readonly SearchDocument[] => {
  const folded = new Map<string, string>();
  const fold = (key: string, text: () => string): string => {
    let found = folded.get(key);
    if (found === undefined) folded.set(key, (found = foldDocument(text())));
    return found;
  };
  const agent = (id: string) => fold(`agent ${id}`, () => allNames(index.agents.get(id)));
  const place = (id: string) => fold(`place ${id}`, () => allNames(index.places.get(id)));
  const source = (id: string) => fold(`source ${id}`, () => index.sources.get(id)?.title ?? '');
  const join = (ids: Iterable<string>, name: (id: string) => string) => [...ids].map(name).join(' ');
  return index.dataset.claims.flatMap((claim) => {
    if (claim.status === 'withdrawn') return [];
    const sources = new Set(claim.reports.map((report) => report.source));
    return [
      {
        id: claim.id,
        text: foldDocument(Object.values(claim.text).join(' · ')),
        places: join(placesOf(claim), place),
        agents: join(agentsOf(claim, index), agent),
        sources: join(sources, source),
      },
    ];
  });
});

function placesOf(claim: Claim): Set<string> {
  return new Set([...claim.event.places, ...(claim.control ?? []).map((row) => row.place)]);
}

function agentsOf(claim: Claim, index: DatasetIndex): Set<string> {
  const agents = new Set([claim.by]);
  for (const { holder, previous } of claim.control ?? []) {
    if (holder !== null) agents.add(holder);
    if (previous !== undefined) agents.add(previous);
  }
  for (const { via, source } of claim.reports) {
    for (const id of via) agents.add(id);
    const publisher = index.sources.get(source)?.publisher;
    if (publisher !== undefined) agents.add(publisher);
  }
  return agents;
}

const haystacks = perIndex((index) =>
  searchDocuments(index).map((document) => ({ id: document.id, text: FIELDS.map((name) => document[name]).join(' ') })),
);

/** Ids of the claims that hold every word typed, in any part of a word; `null` where nothing was typed that can be searched. */
export function scan(index: DatasetIndex, typed: string): ReadonlySet<string> | null {
  const words = foldText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const found = new Set<string>();
  for (const { id, text } of haystacks(index)) if (words.every((word) => text.includes(word))) found.add(id);
  return found;
}

/** The part of minisearch 7 that is used. */
export interface SearchLibrary {
  new (options: {
    readonly fields: string[];
    readonly tokenize: (text: string) => string[];
    readonly processTerm: (term: string) => string;
  }): {
    addAllAsync(documents: readonly SearchDocument[], options: { readonly chunkSize: number }): Promise<void>;
    search(
      query: string,
      options: {
        readonly combineWith: 'AND';
        readonly prefix: (term: string) => boolean;
        readonly fuzzy: (term: string) => number | false;
        readonly boost: Record<string, number>;
      },
    ): ReadonlyArray<{ readonly id: string }>;
  };
}

/**
 * Finds claims by what was typed: position by id, 0 for the best, the same for what is equally good; `null` where nothing
 * was typed that can be searched.
 */
export type ClaimSearch = (typed: string) => ReadonlyMap<string, number> | null;

/** Documents indexed in one go; the page answers in between. */
const CHUNK_SIZE = 50;
/** Shorter words begin too many others: they choose by reading alone. */
const RANKED_FROM_CHARS = 3;
/** Of more than these nobody looks for the best: all stand equal. */
const MAX_RANKED = 1_000;
/** Near spellings are looked for where fewer than these are spelt as typed. */
const ENOUGH = 10;
/** Shorter words have too many neighbours one letter away. */
const NEAR_FROM_CHARS = 5;

/**
 * Indexes the claims of a dataset, piece by piece.
 * @param library the constructor that `minisearch` exports by default.
 * @returns a search that finds whatever `scan` finds, ranked where a reader could look through it, and where that is little
 * near spellings after it. Rejects where the library cannot work on this page; `scan` still can.
 */
export async function createSearch(index: DatasetIndex, library: SearchLibrary): Promise<ClaimSearch> {
  const engine = new library({
    fields: [...FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  await engine.addAllAsync(searchDocuments(index), { chunkSize: CHUNK_SIZE });
  return (typed) => {
    const exact = scan(index, typed);
    if (exact === null) return null;
    const words = foldText(typed).split(' ');
    const query = words.filter((word) => word.length >= RANKED_FROM_CHARS).join(' ');
    if (query === '' || exact.size > MAX_RANKED) return new Map([...exact].map((id) => [id, 0]));
    const ranked = exact.size > 1 ? ask(engine, query, false) : [];
    const near = exact.size < ENOUGH ? ask(engine, words.join(' '), true) : [];
    const ids = new Set([...ranked.filter((id) => exact.has(id)), ...exact, ...near]);
    return new Map([...ids].map((id, position) => [id, position]));
  };
}

function ask(engine: InstanceType<SearchLibrary>, query: string, near: boolean): readonly string[] {
  try {
    return engine
      .search(query, {
        combineWith: 'AND',
        prefix: (term) => term.length >= RANKED_FROM_CHARS,
        fuzzy: (term) => (near && term.length >= NEAR_FROM_CHARS ? 1 : false),
        boost: { text: 2, places: 2 },
      })
      .map(({ id }) => id);
  } catch {
    // A host page may have replaced what the library is built on (Prototype.js has an Array.from of its own).
    return [];
  }
}
