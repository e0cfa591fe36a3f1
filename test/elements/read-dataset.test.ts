import { expect, fixture } from '@open-wc/testing';
import { readDataset } from '../../src/elements/internal/read-dataset.js';
import '../../src/elements/claim-card/claim-card.define.js';
import { dataset, index, read } from './helpers.js';

const copy = () => structuredClone(dataset) as unknown as Record<string, unknown[]>;

describe('a dataset handed over as an object', () => {
  it('is read as it is where it is sound', () => {
    const found = readDataset(dataset);
    expect(found?.dropped).to.equal(0);
    expect(found?.dataset.claims).to.deep.equal(index.dataset.claims);
  });

  const hostile: Record<string, () => unknown> = {
    nothing: () => undefined,
    'a number': () => 7,
    'an empty object': () => ({}),
    'a cycle': () => {
      const loop: Record<string, unknown> = {};
      loop['claims'] = [loop];
      loop['title'] = loop;
      return loop;
    },
    'getters that throw': () =>
      Object.defineProperty({}, 'id', {
        get() {
          throw new Error('no');
        },
      }),
    'a proxy that throws': () =>
      new Proxy(
        {},
        {
          get() {
            throw new Error('no');
          },
        },
      ),
    'a window': () => window,
    'an element': () => document.body,
  };
  for (const [what, make] of Object.entries(hostile)) {
    it(`is no dataset where it is ${what}, and nothing is thrown`, () => {
      expect(readDataset(make())).to.equal(null);
    });
  }

  const spoiled: Record<string, (record: Record<string, unknown>) => void> = {
    'a missing text': (record) => delete record['text'],
    'a text that is no map': (record) => (record['text'] = 'words'),
    'a text too long to be a sentence': (record) => (record['text'] = { en: 'x'.repeat(2_001) }),
    'a day that no calendar has': (record) => (record['event'] = { date: '2024-02-30', places: [] }),
    'no report': (record) => (record['reports'] = []),
    'an unknown relation': (record) => (record['relations'] = [{ type: 'disproves', claim: 'x' }]),
    'a list that is none': (record) => (record['control'] = { length: 1e9 }),
    'a getter that throws': (record) =>
      Object.defineProperty(record, 'by', {
        get() {
          throw new Error('no');
        },
      }),
  };
  for (const [what, spoil] of Object.entries(spoiled)) {
    it(`loses a record with ${what}, and only that`, () => {
      const data = copy();
      spoil(data['claims']?.[0] as Record<string, unknown>);
      const found = readDataset(data);
      expect(found?.dropped).to.equal(1);
      expect(found?.dataset.claims).to.have.lengthOf(dataset.claims.length - 1);
    });
  }

  it('cannot reach a prototype', () => {
    const data = JSON.parse(
      JSON.stringify(dataset).replace('"redirects":{', '"redirects":{"__proto__":"alder-taken",'),
    );
    const found = readDataset(data);
    expect(({} as Record<string, unknown>)['alder-taken']).to.equal(undefined);
    expect(Object.getPrototypeOf(found?.dataset.redirects)).to.equal(Object.prototype);
  });

  it('is copied: what the page changes later is not shown', async () => {
    const data = copy();
    const found = readDataset(data);
    const [first] = data['claims'] as [{ text: Record<string, string> }];
    first.text['en'] = 'changed';
    expect(found?.dataset.claims[0]?.text['en']).to.equal('The Hill Front said it had taken Alder.');
  });

  it('shows strings as text, whatever they contain', async () => {
    const data = structuredClone(dataset) as unknown as { claims: { id: string; text: Record<string, string> }[] };
    const evil = '<img src=x onerror="document.title=1"> \u202egnol\u202c';
    for (const claim of data.claims) claim.text['en'] = evil;
    const element = document.createElement('claim-card');
    element.claim = 'alder-taken';
    element.data = data;
    await fixture(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(read(element)).to.contain('<img src=x onerror="document.title=1"> gnol');
  });

  it('is shown on a page that has put keys on every object', async () => {
    const proto = Object.prototype as unknown as Record<string, unknown>;
    proto['bad'] = () => 'bad';
    const { from } = Array;
    Array.from = (() => []) as typeof Array.from;
    try {
      const element = document.createElement('claim-card');
      element.claim = 'hazel-left';
      element.data = copy();
      await fixture(element);
      await element.updateComplete;
      expect(read(element)).to.contain('Denied by River Government');
    } finally {
      delete proto['bad'];
      Array.from = from;
    }
  });
});
