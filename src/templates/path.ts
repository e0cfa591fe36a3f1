/** The way an assertion took, drawn: ring for the origin, dot for a relay, square for the outlet, then the day. */
import type { BranchWords, OriginWords } from '../i18n/words.js';
import { name, rich, time, type Html } from './kit.js';

/** Ids of sources in the order in which a printed card numbers them. */
export type Numbering = readonly string[];

function hops(html: Html, branch: BranchWords, numbers: Numbering, joined: boolean): unknown {
  const { relays, outlet, day, passage } = branch;
  const number = numbers.indexOf(branch.sourceId) + 1;
  const ends = relays.map((relay) => ({ kind: 'dot', text: relay.name }));
  if (outlet) ends.push({ kind: 'box', text: outlet });
  return [
    ends.map(
      ({ kind, text }, i) =>
        html`<span part=${kind === 'box' ? 'outlet' : 'relay'}>${
          joined || i > 0 ? html`<i class="seg"></i>` : ''
        }<i class=${kind}></i>${name(html, text)}</span>`,
    ),
    html`<span class="when"><span class="m">${time(html, day)}</span>${
      passage
        ? html` <a part="source" href=${passage.url} rel="noopener noreferrer nofollow" aria-label=${passage.accessibleLabel}>${passage.label}</a>`
        : ''
    }${number > 0 ? html`<span class="no"> [${number}]</span>` : ''}</span>`,
  ];
}

const remarksOf = (html: Html, { remarks }: BranchWords, remark: string | null): unknown => [
  remarks.map((one) => html`<small>${rich(html, one)}</small>`),
  remark ? html`<small>${remark}</small>` : '',
];

/**
 * One origin with its branches. One branch is drawn as a line, several as a tree, so that origins are counted by
 * counting rings.
 * @param tree draws a tree for one branch too.
 */
export function originPath(html: Html, origin: OriginWords, tree: boolean, numbers: Numbering = []): unknown {
  const { branches } = origin;
  const [only] = branches;
  const own = branches.some(({ outlet }) => outlet === null);
  const ring = html`<span part="origin"><i class=${own ? 'ring own' : 'ring'}></i><span>${rich(html, origin.name)}</span></span>`;
  if (only && branches.length === 1 && (!tree || (own && only.relays.length === 0))) {
    return html`<div part="path" class=${only.inferred ? 'inf' : ''}><div class="line">${ring}${hops(html, only, numbers, true)}</div>${remarksOf(html, only, origin.remark)}</div>`;
  }
  return html`<div part="path">${ring}<ul>${branches.map(
    (branch, i) =>
      html`<li class=${branch.inferred ? 'inf' : ''}><div class="line">${hops(html, branch, numbers, false)}</div>${remarksOf(html, branch, i === branches.length - 1 ? origin.remark : null)}</li>`,
  )}</ul></div>`;
}
