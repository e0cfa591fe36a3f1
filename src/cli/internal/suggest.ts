/** Near misses. */
import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to what was typed, or `null` where none is near enough to be meant. */
export function suggest(typed: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const near = closest(typed.toLowerCase(), known);
  return distance(typed.toLowerCase(), near.toLowerCase()) <= Math.max(1, Math.floor(typed.length / 3)) ? near : null;
}

/** `; did you mean x?` where there is a near miss, nothing otherwise. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const near = suggest(typed, known);
  return near === null ? '' : `; did you mean ${near}?`;
}
