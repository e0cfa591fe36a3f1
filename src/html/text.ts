/** Notes, badges, lists and sources as plain text, for mails and feeds. A card’s text is what its “Copy as text” gives. */
import type { ClaimWords } from '../i18n/index.js';
import type { BadgeWords, ListedWords, PageSourcesWords } from '../i18n/light-words.js';
import { badgeProse, listProse, noteProse, sourcesProse, type Block, type Run } from './prose.js';

function writeRun(run: Run): string {
  if (typeof run === 'string') return run;
  if ('strong' in run) return run.strong;
  return 'passage' in run ? '' : run.address;
}

function write(blocks: readonly Block[], isItem = false): string {
  return blocks
    .map((block, i) => {
      const parted = i === 0 ? '' : isItem ? '\n' : '\n\n';
      if ('line' in block) return parted + block.line.map(writeRun).join('').replace(/\s+/g, ' ').trim();
      return parted + block.items.map((item, n) => writeItem(item, block.numbered ? `${n + 1}. ` : '- ')).join('\n');
    })
    .join('');
}

const writeItem = (item: readonly Block[], marker: string): string =>
  marker + write(item, true).replace(/\n/g, `\n${' '.repeat(marker.length)}`);

/** Claim, origin, denial, standing, day, record and sources in one line. */
export const noteText = (words: ClaimWords): string => write(noteProse(words));
/** A place's state with every report behind it, its denials and its sources. */
export const badgeText = (words: BadgeWords): string => write(badgeProse(words));
/** A list, each claim beside its denial. */
export const listText = (words: ListedWords): string => write(listProse(words));
/** Numbered sources, each with what it is cited for. */
export const sourcesText = (words: PageSourcesWords): string => write(sourcesProse(words));
