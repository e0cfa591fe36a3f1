/** What a newsroom's server puts into the page: the html door's own snippets, out of the published package. */
import { badgeSnippetHTML, badgeWords, cardSnippetHTML, cardWords } from './package/html/index.js';
import { badgeDataset, cardDataset } from './dataset.mjs';
import { readFileSync } from 'node:fs';

const claims = JSON.parse(readFileSync(new URL('../../data/claims.json', import.meta.url), 'utf8')).slice(0, 1);
const [{ id }] = claims;
const cards = cardDataset(claims);
const badges = badgeDataset(claims);
const cardOfPage = cardSnippetHTML(await cardWords(cards, id), { edition: cards.edition });
const badgeOfPage = badgeSnippetHTML(await badgeWords(badges, id), { edition: badges.edition });

export const card = () => cardOfPage;
export const badge = () => badgeOfPage;
