/** A claim as plain text that can leave the page: whoever pastes it pastes the origin, the denial, the day and the source. */
import { copying } from './en.js';
import { plainText, separators } from './format.js';
import { messagesOf } from './registry.js';
import type { ClaimWords, OriginWords, SideWords } from './words.js';

/** How copying went. */
export const copyingMessages = /* @__PURE__ */ messagesOf(copying);

type Separators = ReturnType<typeof separators>;

const originLine = (origin: OriginWords, { arrow, comma }: Separators): string =>
  origin.branches
    .map(
      ({ relays, outlet, day }) =>
        [plainText(origin.name), ...relays.map(({ name }) => name.text), ...(outlet ? [outlet.text] : [])].join(arrow) +
        comma +
        day.text,
    )
    .join('\n');

const sideLines = (side: SideWords, by: Separators): string =>
  [`${plainText(side.label)}: ${side.text.text}`, ...side.origins.map((origin) => originLine(origin, by))].join('\n');

/** What editors changed in the record, when and why: a line for each time. */
export const correctionLines = ({ corrections: { label, items } }: ClaimWords): readonly string[] =>
  items.map(({ date, what, why }) => `${label}: ${date.text}. ${what.text} ${why.text}`);

/** The whole record as lines of text: header, each side with its path, standing, sources, edition. */
export function claimAsText(words: ClaimWords): string {
  const by = separators(words.dir);
  return [
    plainText(words.header.asOf),
    ...words.notices.map((notice) => plainText(notice)),
    ...words.sides.map((side) => sideLines(side, by)),
    ...words.standing.items.map((item) => plainText(item.words)),
    ...words.verification.items.map((item) => plainText(item)),
    ...correctionLines(words),
    words.sources.map((source) => `${plainText(source.words)}. ${source.address}`).join('\n'),
    plainText(words.colophon),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A reference in one line: claim, origin, day, record and edition. */
export function claimCitation(words: ClaimWords): string {
  const sides = words.sides.map((side) => `${plainText(side.label)}: ${side.text.text}`).join(' ');
  return `${sides} ${plainText(words.header.asOf)}. ${plainText(words.colophon)}.`;
}
