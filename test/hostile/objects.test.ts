import { expect, fixture, html } from '@open-wc/testing';
import './every-element.js';
import { readDataset } from '../../src/elements/internal/read-dataset.js';
import { MAX_ITEMS, MAX_STEPS } from '../../src/schema/limits.js';
import { dataset, listenIn, read, settle, showsOwnText } from '../elements/helpers.js';

type Json = Record<string, unknown>;
type Records = Record<'sources' | 'agents' | 'places' | 'claims', Json[]> & Json;
type Element_ = HTMLElement & { readonly state: string; readonly updateComplete: Promise<void> };

const BAD_ROWS = 200_000;
const DEPTH = 100_000;
/** All that ask for a dataset; `<claim-sources>` lists what these cite. */
const TAGS = [
  'as-of-control',
  'claim-card',
  'claim-list',
  'claim-ref',
  'claim-timeline',
  'control-badge',
  'control-history',
  'control-map',
] as const;
const CLAIM = 'The Hill Front said it had taken Alder.';

const copy = (): Records => structuredClone<unknown>(dataset) as Records;
const first = (data: Records, kind: 'sources' | 'agents' | 'places' | 'claims' = 'claims'): Json =>
  data[kind][0] as Json;

/** One object in another, deeper than any stack. */
function deep(): Json {
  let inner: Json = {};
  for (let i = 0; i < DEPTH; i++) inner = { inner };
  return inner;
}

function crowd(rows: unknown[], row: unknown, times = BAD_ROWS): void {
  for (let i = 0; i < times; i++) rows.push(row);
}

function throwing(on: object, ...keys: readonly string[]): object {
  for (const key of keys) {
    Object.defineProperty(on, key, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
  }
  return on;
}

const refuse = (): never => {
  throw new Error('no');
};
/** Throws whatever is done with it. */
const refusing = (): object =>
  new Proxy(
    {},
    Object.fromEntries(
      ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'set', 'defineProperty'].map((trap) => [
        trap,
        refuse,
      ]),
    ),
  );

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A form whose fields stand under the names that a dataset has. */
function clobbering(...names: readonly string[]): HTMLFormElement {
  const form = document.createElement('form');
  for (const name of names) {
    for (const type of ['text', 'radio']) form.append(Object.assign(document.createElement('input'), { name, type }));
  }
  return form;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

interface Seen {
  /** `state` of each element, by its tag. */
  readonly states: Readonly<Record<string, string>>;
  readonly card: Element_;
  readonly elements: readonly Element_[];
  readonly codes: readonly string[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

/** Hands an object to a scope with all our elements in it, and waits until each has drawn or given up. */
async function hand(data: unknown, claim = 'alder-taken', place = 'alder', lang = 'en'): Promise<Seen> {
  const heard = listenIn();
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const codes: string[] = [];
  holder.addEventListener('claim-error', ({ code }) => codes.push(code));
  const scope = document.createElement('claim-scope');
  scope.data = data;
  const elements = TAGS.map((tag) => {
    const element = document.createElement(tag) as unknown as Element_;
    if (tag === 'claim-card' || tag === 'claim-ref') element.setAttribute('claim', claim);
    if (tag === 'control-badge' || tag === 'control-history') element.setAttribute('place', place);
    element.textContent = 'Own text.';
    return element;
  });
  scope.append(...elements);
  holder.append(scope);
  for (const element of elements) await element.updateComplete;
  await settle();
  heard.stop();
  return {
    states: Object.fromEntries(elements.map(({ localName, state }) => [localName, state])),
    card: elements[TAGS.indexOf('claim-card')] as Element_,
    elements,
    codes,
    warnings: heard.warnings,
    errors: heard.errors,
  };
}

const everyIs = (state: string): Record<string, string> => Object.fromEntries(TAGS.map((tag) => [tag, state]));

let names: readonly PropertyKey[] = [];
before(() => (names = Reflect.ownKeys(Object.prototype)));
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(names));

describe('an object that is no dataset', () => {
  const objects: Readonly<Record<string, () => unknown>> = {
    'an empty object': () => ({}),
    'a list': () => [],
    'an object in an object, 100,000 deep': deep,
    'a cycle': () => {
      const loop: Json = {};
      for (const key of Object.keys(dataset)) loop[key] = loop;
      return loop;
    },
    'getters that throw': () => throwing({}, ...Object.keys(dataset)),
    'a proxy that throws': refusing,
    'a proxy that is revoked': revoked,
    'a form with fields of these names': () => clobbering(...Object.keys(dataset)),
    'a document': () => document,
    'a window': () => window,
    'inherited fields alone': () => Object.create(copy()) as object,
    'a number': () => 7,
    'a dataset still written as text': () => JSON.stringify(dataset),
    'a yes': () => true,
    'a symbol': () => Symbol('a'),
    'a whole number of any size': () => 10n,
    'a function': () => () => dataset,
  };
  for (const [what, make] of Object.entries(objects)) {
    it(`is told by a code, and the page’s own text stays: ${what}`, async () => {
      const { states, elements, codes, errors } = await hand(make());
      expect(states).to.deep.equal(everyIs('error'));
      expect(elements.filter((element) => !showsOwnText(element))).to.deep.equal([]);
      expect([...new Set(codes)]).to.deep.equal(['not-a-dataset']);
      expect(errors).to.deep.equal([]);
    });
  }

  // As frameworks hand them over where there is nothing yet.
  const none: readonly unknown[] = [null, false, '', NaN];
  for (const value of none) {
    it(`is as good as none: ${typeof value} ${String(value)}`, async () => {
      const without = await hand(undefined);
      const { states, codes, errors } = await hand(value);
      expect([states, codes, errors]).to.deep.equal([without.states, without.codes, []]);
    });
  }
});

describe('a dataset in which records are bad', () => {
  /** How many records are lost; the rest is shown. */
  const spoiled: Readonly<Record<string, readonly [lost: number, spoil: (data: Records) => unknown]>> = {
    '200,000 rows that are nothing': [BAD_ROWS, ({ claims }) => crowd(claims, undefined)],
    '200,000 rows that throw': [BAD_ROWS, ({ claims }) => crowd(claims, refusing())],
    '200,000 rows of one id': [BAD_ROWS, ({ claims }) => crowd(claims, claims[0])],
    'a field 100,000 deep where a text belongs': [1, ({ claims }) => claims.push({ id: 'x', text: deep() })],
    'a record that holds itself': [
      1,
      ({ claims }) => {
        const loop: Json = { ...claims[0], id: 'loop' };
        loop['relations'] = loop['reports'] = [loop];
        claims.push(loop);
      },
    ],
    'a list that holds itself': [1, ({ claims }) => crowd(claims, claims, 1)],
    'a form for a record': [1, ({ claims }) => crowd(claims, clobbering('id', 'text', 'by'), 1)],
    'getters that throw': [1, ({ claims }) => claims.push(throwing({ ...claims[0], id: 'x' }, 'figures') as Json)],
    'an id twice': [1, (data) => data.claims.push({ ...first(data), text: { en: 'Another text.' } })],
    'an agent nobody knows': [1, ({ claims }) => claims.push({ ...claims[0], id: 'x', by: 'ghost' })],
    'a source nobody knows': [
      1,
      (data) => {
        const [report] = first(data)['reports'] as [Json];
        data.claims.push({ ...first(data), id: 'x', reports: [{ ...report, source: 'nowhere' }] });
      },
    ],
    'the day 2024-02-30': [
      1,
      ({ claims }) => claims.push({ ...claims[0], id: 'x', event: { date: '2024-02-30', places: [] } }),
    ],
    'words of a newer edition where only some are known': [
      2,
      ({ claims }) =>
        claims.push(
          { ...claims[0], id: 'x', basis: 'overheard' },
          { ...claims[0], id: 'y', control: [{ place: 'alder', holder: null, extent: 'hovering' }] },
        ),
    ],
  };
  for (const [what, [lost, spoil]] of Object.entries(spoiled)) {
    it(`loses them, counts them, and shows the rest: ${what}`, async () => {
      const data = copy();
      spoil(data);
      expect(readDataset(data)?.dropped).to.equal(lost);
      const { states, card, codes, errors } = await hand(data);
      expect(states).to.deep.equal(everyIs('partial'));
      expect(read(card)).to.contain(CLAIM);
      expect([codes, errors]).to.deep.equal([[], []]);
    });
  }

  it('is looked at no further than the limit', () => {
    let looked = 0;
    const rows = new Proxy(new Array<Json>(BAD_ROWS), {
      get(list, key, receiver) {
        if (/^\d+$/.test(String(key))) looked += 1;
        return Reflect.get(list, key, receiver) as unknown;
      },
    });
    expect(readDataset({ ...copy(), claims: rows })?.dropped).to.equal(BAD_ROWS);
    expect(looked).to.equal(MAX_ITEMS);
  });
});

describe('a dataset that is strange and sound', () => {
  const strange: Readonly<Record<string, (data: Records) => unknown>> = {
    frozen: frozen,
    'fields nobody knows, deep and cyclic': (data) =>
      Object.assign(first(data), { deep: deep(), loop: data, form: clobbering('id') }),
    'getters that throw under names nobody asks for': (data) => throwing(first(data), 'toJSON', 'then', 'headline'),
    'a relation to a claim that is not there': (data) =>
      Object.assign(first(data), { relations: [{ type: 'denies', claim: 'ghost' }] }),
    'places and agents that are not there': (data) => {
      Object.assign(first(data, 'places'), { within: 'nowhere' });
      Object.assign(first(data, 'agents'), { side: 'nobody' });
      Object.assign(first(data), { event: { date: null, places: ['nowhere'] } });
    },
    'kinds nobody knows': (data) => {
      for (const kind of ['agents', 'places', 'claims'] as const) {
        for (const name of ['constructor', '__proto__', 'rumour']) {
          data[kind].push({ ...data[kind][0], id: `${kind} ${name}`, kind: name });
        }
      }
    },
    'places within places within places, for ever': (data) => {
      for (let i = 0; i < MAX_ITEMS / 10; i++) {
        data.places.push({ ...first(data, 'places'), id: `p${i}`, within: `p${(i + 1) % (MAX_ITEMS / 10)}` });
      }
      Object.assign(first(data, 'places'), { within: 'p0' });
    },
    'agents who speak for agents who speak for agents, for ever': (data) => {
      const side = first(data, 'agents');
      for (let i = 0; i <= 2 * MAX_STEPS; i++) {
        data.agents.push({ ...side, id: `a${i}`, speaksFor: `a${(i + 1) % (2 * MAX_STEPS)}` });
      }
      Object.assign(side, { speaksFor: 'a0' });
    },
  };
  for (const [what, change] of Object.entries(strange)) {
    it(`is shown: ${what}`, async () => {
      const data = copy();
      change(data);
      const { states, card, codes, errors } = await hand(data);
      expect(states).to.deep.equal(everyIs('ready'));
      expect(read(card)).to.contain(CLAIM);
      expect([codes, errors]).to.deep.equal([[], []]);
    });
  }

  it('is read once: each field that answers differently is asked a single time', () => {
    let asked = 0;
    const data = copy();
    Object.defineProperty(first(data), 'id', { enumerable: true, get: () => `answer-${++asked}` });
    expect(readDataset(data)?.dataset.claims[0]?.id).to.equal('answer-1');
    expect(asked).to.equal(1);
  });

  it('of a newer edition is shown as far as it is known, and one line says so', async () => {
    const data = copy();
    Object.assign(data, { schemaVersion: '2.0.0', layers: [{ id: 'x' }] });
    Object.assign(first(data), { mood: 'new', text: { ...(first(data)['text'] as object), tlh: 'x' } });
    const { states, card, warnings, errors } = await hand(data);
    expect(states).to.deep.equal(everyIs('ready'));
    expect(read(card)).to.contain(CLAIM);
    expect(warnings.map((line) => line.includes('made for version 2.0.0'))).to.deep.equal([true]);
    expect(errors).to.deep.equal([]);
  });
});

describe('names that every object inherits', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']) {
    it(`are ids like any other: ${name}`, async () => {
      const text = JSON.stringify(dataset)
        .replaceAll('"alder-taken"', `"${name}"`)
        .replaceAll('"alder"', `"${name}"`)
        .replaceAll('"hill-front"', `"${name}"`)
        .replaceAll('"post-7"', `"${name}"`);
      const { states, card, errors } = await hand(JSON.parse(text), name, name);
      expect(states).to.deep.equal(everyIs('ready'));
      expect(read(card)).to.contain(CLAIM);
      expect(errors).to.deep.equal([]);
    });

    it(`are no claim where the dataset has none: ${name}`, async () => {
      const { card, codes, errors } = await hand(copy(), name, name);
      expect(showsOwnText(card)).to.equal(true);
      expect([...new Set(codes)].sort()).to.deep.equal(['unknown-claim', 'unknown-place']);
      expect(errors).to.deep.equal([]);
    });

    it(`are languages like any other: ${name}`, async () => {
      const text = JSON.stringify(dataset).replaceAll('{"en":', `{"${name}":"[]","en":`);
      const { states, card, errors } = await hand(JSON.parse(text), undefined, undefined, name);
      expect(states).to.deep.equal(everyIs('ready'));
      expect(read(card)).to.not.equal('');
      expect(errors).to.deep.equal([]);
    });
  }
});
