/** Everything a card needs to draw itself. Brought in only where the card is not already in the page. */
import { agentNames, localeFor, toClaimWords, type ClaimWords } from '../../i18n/index.js';
import { toAsOf, toClaimView, type ClaimView, type DatasetIndex } from '../../model/index.js';
import { base, path, tokens } from '../../styles/base.styles.js';
import { card as cardStyles } from '../../styles/card.styles.js';
import { card } from '../../templates/card.js';
import { drawnState } from '../internal/drawing.js';
import type { ElementState } from '../internal/record.js';
import { html, render } from '../internal/html.js';
import { addSheets } from '../internal/sheets.js';

export { clear, speak } from '../internal/drawing.js';

/** What a card is asked to show. */
export interface CardQuestion {
  readonly claim?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly known?: string | null | undefined;
  readonly numerals?: string | null | undefined;
  readonly language: string;
  readonly density: string;
  readonly headingLevel: number;
}

interface Said {
  readonly view: ClaimView;
  readonly words: ClaimWords;
}

/** What a card says, decided and in words; `null` where the dataset does not know the claim. */
export function say({ claim, asOf, known, language, numerals }: CardQuestion, index: DatasetIndex): Said | null {
  const view = toClaimView(index, claim ?? '', toAsOf(index.dataset, asOf, known));
  if (!view) return null;
  const locale = localeFor(language, numerals);
  return { view, words: toClaimWords(view, locale, agentNames(index.agents, locale)) };
}

export function draw(host: CardQuestion, index: DatasetIndex, root: HTMLElement | ShadowRoot): ElementState | null {
  const said = say(host, index);
  if (!said) return null;
  const { view, words } = said;
  addSheets(root as ShadowRoot, tokens, base, path, cardStyles);
  render(card(html, words, { compact: host.density === 'compact', level: host.headingLevel }), root);
  // What was copied was what stood here before.
  root.querySelector('[role=status]')?.replaceChildren();
  return drawnState(view);
}
