/**
 * What became of an anchored passage in the text as it is now. The passage itself is not in the dataset, only its place,
 * length, hash and first and last words, so:
 *
 * - `exact`: the slice at the anchor's place has its hash.
 * - `moved`: some other slice of that length has it.
 * - `changed`: none has, but its first or last words still stand where the passage would be.
 * - `gone`: nothing of that either.
 *
 * Nothing is ever anchored anew.
 */
import { distance } from 'fastest-levenshtein';
import type { Anchor } from '../../schema/types.js';
import { sha256Of } from './source-texts.js';

export type AnchorFate =
  | {
      readonly state: 'exact';
      /** Words of `head` or `tail` that are not the passage's. */ readonly misquoted: ReadonlyArray<'head' | 'tail'>;
    }
  | { readonly state: 'moved'; readonly to: number }
  | { readonly state: 'changed' | 'gone' };

/**
 * Tells the fate of each anchor of one source, in the order given.
 * @param text the source as it is now.
 * @param chars its length, in UTF-16 units, when the anchors were set.
 */
export function fatesOf(anchors: readonly Anchor[], text: string, chars: number): AnchorFate[] {
  // A paragraph inserted above moves many anchors by one distance: each distance met is tried first for the next.
  const shifts = new Set([0, text.length - chars]);
  const fates = anchors.map((anchor): AnchorFate | null => {
    const at = whereabouts(anchor, text, shifts);
    if (at === null) return null;
    shifts.add(at - anchor.start);
    return at === anchor.start
      ? { state: 'exact', misquoted: misquotedOf(anchor, text.slice(at, anchor.end)) }
      : { state: 'moved', to: at };
  });
  return fates.map(
    (fate, i) => fate ?? { state: isRecognisable(anchors[i] as Anchor, text, shifts) ? 'changed' : 'gone' },
  );
}

function whereabouts({ start, end, sha256 }: Anchor, text: string, shifts: ReadonlySet<number>): number | null {
  const length = end - start;
  const isThere = (at: number) =>
    at >= 0 && at + length <= text.length && sha256Of(text.slice(at, at + length)) === sha256;
  for (const shift of shifts) if (isThere(start + shift)) return start + shift;
  for (let at = 0; at + length <= text.length; at++) if (isThere(at)) return at;
  return null;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether `head` and `tail` really are the first and last words, looked at word by word: marks and spacing may differ. */
function misquotedOf({ head, tail }: Anchor, passage: string): ('head' | 'tail')[] {
  const words = wordsOf(passage).join(' ');
  const misquoted: ('head' | 'tail')[] = [];
  if (!words.startsWith(wordsOf(head).join(' '))) misquoted.push('head');
  if (!words.endsWith(wordsOf(tail).join(' '))) misquoted.push('tail');
  return misquoted;
}

// Marks before the first and after the last word may belong to the passage and not to `head` and `tail`.
const SLACK = 8;

function isRecognisable({ start, end, head, tail }: Anchor, text: string, shifts: ReadonlySet<number>): boolean {
  for (const shift of shifts) {
    if (standsNear(head, text, start + shift) || standsNear(tail, text, end + shift - tail.length)) return true;
  }
  // Both ends still there, in order and about as far apart: the change is between them.
  const length = end - start;
  for (let from = text.indexOf(head); from >= 0; from = text.indexOf(head, from + 1)) {
    const to = text.indexOf(tail, from);
    if (to >= 0 && to + tail.length - from <= 1.5 * length && to + tail.length - from >= length / 2) return true;
  }
  return false;
}

/** True where the words stand within a few characters of `at`, give or take a letter in five. */
function standsNear(words: string, text: string, at: number): boolean {
  const tolerance = Math.floor(words.length / 5);
  for (let from = Math.max(0, at - SLACK); from <= at + SLACK; from++) {
    const there = text.slice(from, from + words.length);
    if (there.length === words.length && distance(there, words) <= tolerance) return true;
  }
  return false;
}
