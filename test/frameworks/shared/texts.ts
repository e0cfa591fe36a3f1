/** On the server: the claim and the badge as HTML, from the same words as the elements draw. */
import type { Dataset } from 'claim-elements';
import dataset from 'claim-elements/data/claims.json';
import { badgeHTML, badgeWords, cardLightHTML, cardWords } from 'claim-elements/html';
import { claim, place, type Texts } from './article.ts';

export async function loadTexts(): Promise<Texts> {
  const record = dataset as unknown as Dataset; // the build has checked it
  const card = await cardWords(record, claim, { lang: 'en' });
  const badge = await badgeWords(record, place, { lang: 'en' });
  return { card: card ? cardLightHTML(card) : '', badge: badge ? badgeHTML(badge) : '' };
}
