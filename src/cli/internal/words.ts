/** Words, runs of words and sentences of a text. */
import { getOrInsert } from '../../model/get-or-insert.js';

/** The words of a text in lower case: letters, digits, hyphens and apostrophes; curly apostrophes made straight. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []
  );
}

/** Fewest consecutive words that count as copied. */
export const RUN_WORDS = 8;
// A run where at least half the words are names is a list of names, which nobody owns.
const ORDINARY_WORDS = RUN_WORDS / 2;

/** Finds runs of words that a text shares with others; names are known, so that a bare list of them may be shared. */
export class CopyFinder {
  readonly #runs = new Map<string, string>();
  readonly #names = new Map<string, string[][]>();

  /** @param names every spelling of every name; matched as whole sequences of words. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const words = wordsOf(name);
      const [first] = words;
      if (first === undefined) continue;
      getOrInsert(this.#names, first, () => []).push(words);
    }
  }

  /** Adds a text that must not be copied from; `title` says which it is. */
  add(title: string, text: string): void {
    for (const run of runsOf(wordsOf(text))) if (!this.#runs.has(run)) this.#runs.set(run, title);
  }

  /** The first copied run of a text, or `null`. */
  find(text: string): { readonly run: string; readonly from: string } | null {
    const words = wordsOf(text);
    const named = this.#namedWords(words);
    let at = 0;
    for (const run of runsOf(words)) {
      const from = this.#runs.get(run);
      const ordinary = named.slice(at, at + RUN_WORDS).filter((isName) => !isName).length;
      if (from !== undefined && ordinary >= ORDINARY_WORDS) return { run, from };
      at += 1;
    }
    return null;
  }

  #namedWords(words: readonly string[]): boolean[] {
    const named = words.map(() => false);
    words.forEach((word, i) => {
      for (const name of this.#names.get(word) ?? []) {
        if (name.every((part, j) => words[i + j] === part)) named.fill(true, i, i + name.length);
      }
    });
    return named;
  }
}

function* runsOf(words: readonly string[]): Generator<string> {
  for (let i = 0; i + RUN_WORDS <= words.length; i++) yield words.slice(i, i + RUN_WORDS).join(' ');
}

export interface Sentence {
  /** UTF-16 offsets, blanks at both ends left out. */
  readonly start: number;
  readonly end: number;
}

// A full stop after these ends no sentence.
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Brig|Sgt|St|No|vs|e\.g|i\.e|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/u;
// Text lifted from a page often lacks the blank between two paragraphs: "required.Another".
const ENDING = /[.!?؟。]+["”’»)\]]*(?=\s|$)|(?<=\p{Ll}{2})[.!?]["”’»)\]]*(?=\p{Lu}[\p{Ll}\s])/gu;

/**
 * Splits a text into sentences. A line break always ends one. Full stops, question and exclamation marks end one where
 * blank space or, after a word, a capital follows, except after an initial or a common abbreviation. Written out here,
 * because the sentence breaks of `Intl.Segmenter` differ between versions of Node and a committed list of positions must not.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (from: number, to: number) => {
    const body = text.slice(from, to);
    const start = from + (body.length - body.trimStart().length);
    const end = from + body.trimEnd().length;
    if (start < end) sentences.push({ start, end });
  };
  for (const { 0: line, index: lineStart } of text.matchAll(/[^\n\r]+/g)) {
    let from = 0;
    for (const { 0: mark, index } of line.matchAll(ENDING)) {
      if (mark === '.' && ABBREVIATION.test(line.slice(from, index))) continue;
      add(lineStart + from, lineStart + index + mark.length);
      from = index + mark.length;
    }
    add(lineStart + from, lineStart + line.length);
  }
  return sentences;
}
