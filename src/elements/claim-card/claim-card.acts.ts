/** Cite, copy, embed. What leaves the page carries claim, origin, denial, day and source with it. */
import { claimAsText, claimCitation, copyingMessages, localeFor, type ClaimWords } from '../../i18n/index.js';
import { htmlString, markupOf } from '../../templates/html-string.js';
import { cardSnippet } from '../../templates/snippet.js';
import type { CardQuestion } from './claim-card.draw.js';

function textFor(act: string, host: CardQuestion, words: ClaimWords): string {
  if (act === 'cite') return claimCitation(words);
  if (act === 'copy') return claimAsText(words);
  return markupOf(cardSnippet(htmlString, words, host));
}

/** Copies what the act asks for, and says in the card how that went. */
export async function take(act: string, host: CardQuestion, root: ParentNode, words: ClaimWords): Promise<void> {
  const { copied, copyFailed } = copyingMessages(localeFor(host.language));
  let outcome = copyFailed;
  try {
    await navigator.clipboard.writeText(textFor(act, host, words));
    outcome = copied;
  } catch {
    // No clipboard on this page, or not allowed: that is the outcome.
  }
  const status = root.querySelector('[role=status]');
  if (status) status.textContent = outcome;
}
