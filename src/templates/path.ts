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
  html`<span class="when"><span class="m">${time(html, day)}</span>${
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
 * @param tree draws a tree for one branch too, but for the origin's own.
 */
export function originPath(html: Html, origin: OriginWords, tree: boolean, numbers: Numbering = []): unknown {
  const { branches, name, remark } = origin;
  // What came straight from the origin's own pages has no way to draw: its days stand beside the ring.
  const hangs = ({ outlet, relays }: BranchWords) => (tree || branches.length > 1) && (outlet || relays.length > 0);
  const beside = branches.filter((branch) => !hangs(branch));
  const hanging = branches.filter(hangs);
  const last = hanging.at(-1) ?? beside.at(-1);
  const draw = (some: readonly BranchWords[], ring: unknown = '') =>
    html`<div class=${some.some(({ inferred }) => inferred) ? 'line inf' : 'line'}>${ring}${some.map((branch) => hops(html, branch, numbers))}</div>${some.map((branch) => remarksOf(html, branch, branch === last ? remark : null))}`;
  const own = branches.some(({ outlet }) => !outlet);
  return html`<div part="path">${draw(beside, html`<span part="origin"><i class=${own ? 'own' : ''}></i><span>${rich(html, name)}</span></span>`)}${
    hanging.length > 0 ? html`<ul>${hanging.map((branch) => html`<li>${draw([branch])}</li>`)}</ul>` : ''
  }</div>`;
}
