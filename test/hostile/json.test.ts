import { expect, fixture, html } from '@open-wc/testing';
import { listenIn, settle, showsOwnText } from '../elements/helpers.js';
import { ask, material, place, served } from './ask.js';
import { ownJson } from './own-json.mjs';

const MAY_SAY = ['not-json', 'not-a-dataset', 'too-large'];

const collected = await material<Record<string, string>>('json-parsing.json');
const bodies: ReadonlyArray<readonly [name: string, query: Record<string, string>]> = [
  ...Object.keys(ownJson).map((name) => [name, { own: 'yes', name }] as const),
  ...Object.keys(collected ?? {}).map((name) => [name, { name }] as const),
];

/** What one body came to, where that is not what it should come to. */
function wrong(name: string, { scope, card, codes }: ReturnType<typeof place>): string[] {
  const told = [...new Set(codes.map(([, code]) => code))].join(' ');
  const kept = scope.state === 'error' && card.state === 'error' && showsOwnText(card);
  const wanted = name.startsWith('y_') ? ['not-a-dataset'] : name.startsWith('n_') ? ['not-json'] : MAY_SAY;
  return kept && wanted.includes(told) ? [] : [`${name}: ${told}`];
}

describe('a body from an address', () => {
  // Few at a time: a busy machine must still answer each within the limit of ten seconds.
  const PORTION = 10;
  for (let from = 0; from < bodies.length; from += PORTION) {
    const portion = bodies.slice(from, from + PORTION);
    const to = from + portion.length;
    it(`tells whether it is JSON, throws nothing, and leaves the page’s own text: ${from + 1} to ${to} of ${bodies.length}`, async function (this: Mocha.Context) {
      this.timeout(60_000);
      const heard = listenIn();
      const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const asked = portion.map(([name, query]) => [name, place(holder, served('json', query).href)] as const);
      for (const [, { card }] of asked) await card.updateComplete;
      await settle();
      heard.stop();
      expect(asked.flatMap(([name, one]) => wrong(name, one))).to.deep.equal([]);
      expect(heard.errors).to.deep.equal([]);
    });
  }
});

describe('a body in the page itself', () => {
  for (const [name, body] of Object.entries(ownJson)) {
    it(`is refused with a code where it is no dataset: ${name}`, async () => {
      const { card, codes, errors } = await ask('', undefined, body);
      expect(MAY_SAY).to.include(codes[0]?.[1]);
      expect([card.state, showsOwnText(card), errors]).to.deep.equal(['error', true, []]);
    });
  }
});
