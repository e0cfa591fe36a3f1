/** A card as Markdown (CommonMark), for issues, wikis and newsletters that take nothing else. */
import { plainText, type ClaimWords, type OriginWords } from '../i18n/index.js';

/** Text with every sign escaped that CommonMark reads as markup. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\s+/g, ' ');

const way = ({ name, branches, remark }: OriginWords): string =>
  branches
    .map(({ relays, outlet, day, passage }) => {
      const hops = [plainText(name), ...relays.map((relay) => relay.name.text), ...(outlet ? [outlet.text] : [])];
      const link = passage ? ` ([${escape(passage.label)}](<${passage.url}>))` : '';
      return `- ${escape(hops.join(' → '))}, ${escape(day.text)}${link}${remark ? `; ${escape(remark)}` : ''}`;
    })
    .join('\n');

/** Claim, origin, denial, standing, day and source. Every string of the dataset is escaped. */
export const cardMarkdown = (words: ClaimWords): string =>
  [
    ...words.notices.map((notice) => escape(plainText(notice))),
    ...words.sides.map(
      (side) =>
        `**${escape(plainText(side.label))}:** ${escape(side.text.text)}\n\n${side.origins.map(way).join('\n')}`,
    ),
    words.standing.items.map((item) => `- ${escape(plainText(item.words))}`).join('\n'),
    `${escape(plainText(words.header.asOf))}\\. ${escape(plainText(words.colophon))}\\.`,
  ].join('\n\n');
