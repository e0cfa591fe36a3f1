/** A dataset whose every text, name, address and id holds one of the strings given; and what is drawn of it. */
import { fixture, html } from '@open-wc/testing';
import './every-element.js';
import type { ClaimScopeElement } from '../../src/elements/claim-scope/claim-scope.js';
import type { Updating } from '../../src/elements/internal/updates.js';

/** Ids stay apart from each other, whatever the strings are. */
export const idOf = (kind: string, i: number, text: string): string => `${kind}${i} ${text}`;

/** One record of each kind for each string, each string in every field that takes words. */
export function spoil(strings: readonly string[], address: (i: number) => string): Record<string, unknown> {
  const id = (kind: string, i: number) => idOf(kind, i, strings[i] as string);
  const all = <T>(make: (text: string, i: number) => T): T[] => strings.map(make);
  const [first = ''] = strings;
  return {
    schemaVersion: '1.0.0',
    id: first || 'x',
    title: { en: first },
    edition: '2024-04-01',
    covers: { from: '2024-03-01', to: '2024-03-04' },
    interpreter: { name: first, method: first },
    sources: all((text, i) => ({
      id: id('s', i),
      publisher: id('a', i),
      url: address(i),
      title: i % 2 ? text : null,
      published: '2024-03-02',
      publishedBasis: 'inferred',
      lang: text || 'en',
      sha256: text,
      chars: 1,
      note: { en: text },
    })),
    agents: all((text, i) => ({
      id: id('a', i),
      kind: text || 'outlet',
      name: { en: text, [text || 'x']: text },
      aliases: [text],
      role: { en: text },
    })),
    places: all((text, i) => ({
      id: id('p', i),
      kind: text || 'town',
      name: { en: text },
      aliases: [text],
      point: [-40 + (i % 8), 30 + Math.floor(i / 8) / 2],
      pointPrecision: 'exact',
      note: { en: text },
    })),
    claims: all((text, i) => ({
      id: id('c', i),
      text: { en: text },
      kind: 'control',
      by: id('a', i),
      basis: 'stated',
      event: { date: '2024-03-02', places: [id('p', i)] },
      control: [{ place: id('p', i), holder: id('a', i), previous: id('a', 0), extent: 'whole' }],
      figures: [{ value: 1e308, unit: text, bound: text || 'exact', of: { en: text } }],
      reports: [
        {
          source: id('s', i),
          via: [id('a', (i + 1) % strings.length)],
          said: '2024-03-02',
          verification: 'outlet-could-not-verify',
          anchor: { start: 0, end: 1, sha256: text, head: text, tail: `${text}.` },
          note: { en: text },
        },
      ],
      relations: i % 2 ? [{ type: 'denies', claim: id('c', i - 1), note: { en: text } }] : [],
      corrections: [{ date: '2024-03-03', what: { en: text }, why: { en: text } }],
    })),
    redirects: { [first || 'x']: id('c', 0) },
  };
}

/** Every element of ours on one dataset, the small ones for some of its records, drawn; and one of each popover opened. */
export async function draw(strings: readonly string[], address: (i: number) => string): Promise<ClaimScopeElement> {
  const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const scope = document.createElement('claim-scope');
  scope.data = spoil(strings, address);
  const add = (tag: string, attributes: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    scope.append(element);
  };
  for (const tag of ['as-of-control', 'claim-list', 'claim-timeline', 'control-map', 'claim-sources']) add(tag);
  for (let i = 1; i < strings.length; i += Math.ceil(strings.length / 4)) {
    const [claim, place] = [idOf('c', i, strings[i] as string), idOf('p', i, strings[i] as string)];
    add('claim-card', { claim });
    add('claim-ref', { claim });
    add('control-badge', { place });
    add('control-history', { place });
  }
  holder.append(scope);
  for (const element of scope.children) await (element as Updating & { updateComplete: Promise<void> }).updateComplete;
  return scope;
}
