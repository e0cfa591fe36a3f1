/**
 * Cards, notes, badges, lists and sources as Markdown (CommonMark), for issues, wikis and newsletters that take nothing
 * else. Every string of a dataset is escaped: what it says is read, never obeyed.
 */
import type { ClaimWords } from '../i18n/index.js';
import type { BadgeWords, ListedWords, PageSourcesWords } from '../i18n/light-words.js';
import { badgeProse, cardProse, listProse, noteProse, sourcesProse, type Block, type Run } from './prose.js';

/** Signs that mean something anywhere in a line; an address that begins with `www.` or holds `://` would become a link. */
const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');

/** Signs that mean something at the start of a line: a heading, a list, a rule. */
const escapeStart = (line: string): string =>
  line.replace(/^(\s*)([-+#=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');

const link = (label: string, url: string): string => `[${escape(label)}](<${url.replace(/[\\<>&]/g, '\\$&')}>)`;

function writeRun(run: Run): string {
  if (typeof run === 'string') return escape(run);
  if ('strong' in run) return `**${escape(run.strong).trim()}**`;
  if ('passage' in run) return ` (${link(run.passage, run.url)})`;
  // An address that may be linked is written as one: `safeUrl` has left no space and no angle bracket in it.
  return run.url === null ? escape(run.address) : `<${run.url}>`;
}

/** Blocks below each other; in an item, a list stands right under its line. */
function write(blocks: readonly Block[], isItem = false): string {
  return blocks
    .map((block, i) => {
      const parted = i === 0 ? '' : isItem && 'items' in block ? '\n' : '\n\n';
      if ('line' in block) return parted + escapeStart(block.line.map(writeRun).join('').trim());
      return parted + block.items.map((item, n) => writeItem(item, block.numbered ? `${n + 1}. ` : '- ')).join('\n');
    })
    .join('');
}

const writeItem = (item: readonly Block[], marker: string): string =>
  marker + write(item, true).replace(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length)}`);

/** Claim, origin, denial, standing, sources, day and record. */
export const cardMarkdown = (words: ClaimWords): string => write(cardProse(words));
/** The same in one paragraph. */
export const noteMarkdown = (words: ClaimWords): string => write(noteProse(words));
/** A place's state with every report behind it, its denials and its sources. */
export const badgeMarkdown = (words: BadgeWords): string => write(badgeProse(words));
/** A list, each claim beside its denial. */
export const listMarkdown = (words: ListedWords): string => write(listProse(words));
/** Numbered sources, each with what it is cited for. */
export const sourcesMarkdown = (words: PageSourcesWords): string => write(sourcesProse(words));
