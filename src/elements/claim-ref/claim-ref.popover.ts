/** What a phrase opens, and its note on paper. Brought in when the page is idle, or when a reader's hand is on a phrase. */
import {
  agentNames,
  localeFor,
  popoverMessages,
  toClaimWords,
  type ClaimWords,
  type Locale,
} from '../../i18n/index.js';
import { getOrInsert } from '../../model/get-or-insert.js';
import { toAsOf, toClaimView, type DatasetIndex } from '../../model/index.js';
import { base } from '../../styles/base.styles.js';
import { card } from '../../styles/card.styles.js';
import { notes as notesStyles, refPopover as refPopoverStyles } from '../../styles/ref.styles.js';
import { notes, refPopover } from '../../templates/ref.js';
import { html, render } from '../internal/html.js';
import { open } from '../internal/popover.js';
import { addSheets } from '../internal/sheets.js';
import type { RefQuestion } from './claim-ref.draw.js';

export { speak } from '../internal/drawing.js';
export { goBack, isOpenAt } from '../internal/popover.js';

/** What a phrase says of itself. */
export interface Phrase extends RefQuestion, HTMLElement {
  readonly numerals: string | null;
  readonly language: string;
  readonly number: string;
}

interface Said {
  readonly words: ClaimWords;
  readonly locale: Locale;
}

function say({ claim, asOf, known, language, numerals }: Phrase, index: DatasetIndex): Said | null {
  const view = toClaimView(index, claim ?? '', toAsOf(index.dataset, asOf, known));
  if (!view) return null;
  const locale = localeFor(language, numerals);
  return { locale, words: toClaimWords(view, locale, agentNames(index.agents, locale)) };
}

/** Opens the claim at a phrase. Returns its id, or `null` where there is none to open. */
export function show(phrase: Phrase, index: DatasetIndex, trigger: HTMLElement): string | null {
  const said = say(phrase, index);
  if (!said) return null;
  const { words, locale } = said;
  open(trigger, {
    lang: words.lang,
    dir: words.dir,
    // The card in it is named by the claim; twice would be once too often.
    label: words.header.what,
    content: refPopover(html, words, phrase.number, popoverMessages(locale).close),
    styles: [card, refPopoverStyles],
  });
  return words.id;
}

/** A phrase with its record, in reading order. */
export type Noted = readonly [phrase: Phrase, index: DatasetIndex];

const placed = new Map<Document, HTMLElement[]>();

/** Paper has no links, and a word that leads nowhere says nothing. */
const withoutLinks = (words: ClaimWords): ClaimWords => ({
  ...words,
  sides: words.sides.map((side) => ({
    ...side,
    origins: side.origins.map((origin) => ({
      ...origin,
      branches: origin.branches.map((branch) => ({ ...branch, passage: null })),
    })),
  })),
});

/** True where the page brings the note itself. */
const isThere = ({ claim, ownerDocument }: Phrase): boolean =>
  ownerDocument.querySelector(`[data-claim-note="${CSS.escape(claim ?? '')}"]`) !== null;

/** Puts the notes of a page after the text they belong to, for as long as it is paper. */
export function placeNotes(page: Document, all: readonly Noted[]): void {
  removeNotes(page);
  const groups = new Map<Element, Array<{ readonly number: string; readonly words: ClaimWords }>>();
  for (const [phrase, index] of all) {
    const said = isThere(phrase) ? null : say(phrase, index);
    if (!said) continue;
    const article = phrase.closest('article, main') ?? page.body;
    getOrInsert(groups, article, () => []).push({ number: phrase.number, words: withoutLinks(said.words) });
  }
  placed.set(
    page,
    [...groups].map(([article, some]) => {
      const host = page.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      addSheets(root, base, notesStyles);
      render(notes(html, some), root);
      article.append(host);
      return host;
    }),
  );
}

export function removeNotes(page: Document): void {
  for (const host of placed.get(page) ?? []) host.remove();
  placed.delete(page);
}
