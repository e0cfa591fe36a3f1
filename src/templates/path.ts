/** The way an assertion took, drawn: ring for the origin, dot for a relay, square for the outlet, then the day. */
import type { BranchWords, Name, OriginWords } from '../i18n/words.js';
import { rich, time, type Html } from './kit.js';

/** Sources as paper numbers them. */
export type Numbering = ReadonlyArray<{ readonly id: string; readonly number: string }>;

/** “[2]” behind a report, for paper; nothing where there is no list of sources to lead to. */
function numberOf(numbers: Numbering, source: string): string {
  const number = numbers.find(({ id }) => id === source)?.number;
  return number ? ` [${number}]` : '';
}

const hop = (html: Html, part: string, { lang, text }: Name, aloud: unknown = '') =>
  html`<span part=${part}><i class="seg"></i><i></i>${aloud}<bdi lang=${lang} .textContent=${text}></bdi></span>`;

const hops = (
  html: Html,
  { relays, via, outlet, day, passage, sourceId }: BranchWords,
  numbers: Numbering,
): unknown => [
  // What a dot and a dashed line say to the eye is said to the ear.
  relays.map((relay) => hop(html, 'relay', relay.name, html`<span class="aloud">${via} </span>`)),
  outlet ? hop(html, 'outlet', outlet) : '',
  html`<span class="when">${time(html, day)}${
    passage
      ? html` <a part="source" href=${passage.url} rel="noopener noreferrer nofollow" aria-label=${passage.accessibleLabel} .textContent=${passage.label}></a><span class="no" .textContent=${numberOf(numbers, sourceId)}></span>`
      : ''
  }</span>`,
];

const remarksOf = (html: Html, { remarks }: BranchWords, remark: string | null): unknown =>
  (remark ? [...remarks, [remark]] : remarks).map((one) => html`<small>${rich(html, one)}</small>`);

/**
 * One origin with its branches. One branch is drawn as a line, several as a tree, so that origins are counted by
 * counting rings.
 * @param tree draws a tree for one branch too.
 */
export function originPath(html: Html, origin: OriginWords, tree: boolean, numbers: Numbering = []): unknown {
  const { branches, name, remark } = origin;
  const [only] = branches;
  const own = branches.some(({ outlet }) => outlet === null);
  const ring = own ? 'own' : '';
  const isLine = branches.length === 1 && (!tree || (own && only?.relays.length === 0));
  return only && isLine
    ? html`<div part="path" class=${only.inferred ? 'inf' : ''}><div class="line"><span part="origin"><i class=${ring}></i><span>${rich(html, name)}</span></span>${hops(html, only, numbers)}</div>${remarksOf(html, only, remark)}</div>`
    : html`<div part="path"><span part="origin"><i class=${ring}></i><span>${rich(html, name)}</span></span><ul>${branches.map(
        (branch, i) =>
          html`<li class=${branch.inferred ? 'inf' : ''}><div class="line">${hops(html, branch, numbers)}</div>${remarksOf(html, branch, i === branches.length - 1 ? remark : null)}</li>`,
      )}</ul></div>`;
}
