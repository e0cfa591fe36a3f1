/**
 * How tall a page is before anything has measured it: what a frame is given where nobody listens to what the page says.
 * Lines are counted in the markup; the figures are fitted to what browsers measure, and test/embeds holds them.
 */
import type { EmbedText } from './page.js';

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Lines that paragraphs, remarks and paths take in a column of so many characters. */
function linesOf(markup: string, chars: number): number {
  let lines = countOf(markup, 'class="line"');
  for (const [, , words = ''] of markup.matchAll(/<(p|small)\b[^>]*>(.*?)<\/\1>/g)) {
    lines += Math.ceil(words.replace(/<svg.*?<\/svg>|<[^>]*>/g, '').length / chars);
  }
  return lines;
}

/** Characters on a line of the usual frame, and of a side that shares it with another. */
const WHOLE = 66;
const HALF = 30;

/** Height of a page in a frame of the usual width, in CSS pixels, a multiple of ten: rather a little too tall. */
export function frameHeight({ markup: printed }: Pick<EmbedText, 'markup'>): number {
  const markup = printed.replace(/<ol\b.*?<\/ol>/g, '');
  const sides = markup.match(/<section.*?<\/section>/g) ?? [];
  if (sides.length === 0) return roundUp(100 + 27 * linesOf(markup, WHOLE));
  const rows = markup.replace(/<section.*?<\/section>/g, '');
  const tallest = Math.max(...sides.map((side) => linesOf(side, sides.length > 1 ? HALF : WHOLE)));
  const below = linesOf(rows, WHOLE) + countOf(rows, '<li') + countOf(rows, '<tr');
  return roundUp(200 + 21 * tallest * Math.ceil(sides.length / 2) + 35 * below);
}

const roundUp = (height: number): number => Math.ceil(height / 10) * 10;
