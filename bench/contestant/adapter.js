/** Many cards and badges in one page, drawn by the published one-file module. */
import { indexDataset, setDefaultSource } from './static/claim-elements.mjs';
import { nextStatus } from '../../shared/gen.mjs';
import { badgeDataset, cardDataset } from './dataset.mjs';

let now;
let next;
const offer = (dataset) => {
  const index = indexDataset(dataset);
  setDefaultSource({ forClaim: () => index, forPlace: () => index, edition: dataset.edition });
};
const all = (toDataset) => (claims) => {
  now = toDataset(claims);
  next = { ...toDataset(claims.map((c) => ({ ...c, status: nextStatus(c.status) }))), edition: '2026-01-02' };
};
export const prepareCards = all(cardDataset);
export const prepareBadges = all(badgeDataset);
const mount = (tag, attr) => (root, claims) => {
  offer(now);
  const f = document.createDocumentFragment();
  for (const c of claims) {
    const el = document.createElement(tag);
    el.setAttribute(attr, c.id);
    f.append(el, tag === 'control-badge' ? ' ' : '');
  }
  root.append(f);
};
export const mountCards = mount('claim-card', 'claim');
export const mountBadges = mount('control-badge', 'place');
export const updateCards = async () => {
  offer(next);
};
export const updateBadges = updateCards;
export const openBadge = (root, i) => root.children[i].click();
