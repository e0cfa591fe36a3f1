import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { datasetSchema, toJsonSchema } from '../../src/schema/index.js';
import { aDataset } from '../fixtures/dataset.js';

const isValid = new Ajv2020({ strict: false }).compile(toJsonSchema());

type Edit = (dataset: ReturnType<typeof aDataset>) => unknown;
const edited = (edit: Edit): unknown => {
  const dataset = aDataset();
  return edit(dataset) ?? dataset;
};
// Fields are replaced by what their types refuse; that is the point.
const put = (record: object | undefined, fields: Record<string, unknown>) => void Object.assign(record ?? {}, fields);

const GOOD: Record<string, Edit> = {
  'the fixture as it is': () => undefined,
  'no records at all': (d) => ({ ...d, sources: [], agents: [], places: [], claims: [] }),
  'a leap day': (d) => put(d, { edition: '2024-02-29' }),
  'a leap day of a century that has one': (d) => put(d, { edition: '2000-02-29' }),
  'a month as event date': (d) => put(d.claims[0]?.event, { date: '2024-12' }),
  'a year as event date': (d) => put(d.claims[0]?.event, { date: '2024' }),
  'an approximate interval': (d) => put(d.claims[0]?.event, { date: '2024-11-27~/2024-11-30?' }),
  'an event without a date': (d) => put(d.claims[0]?.event, { date: null }),
  'an address with a query and a fragment': (d) => put(d.sources[0], { url: 'https://example.org/a?b=c@d#e' }),
  'a text in Arabic with a joiner': (d) => put(d.claims[0], { text: { ar: 'قال\u200Dوا إنهم دخلوا.' } }),
  'a text beyond the basic plane': (d) => put(d.claims[0], { text: { en: '𝔸 said so.' } }),
  'a head of four words': (d) => put(d.claims[0]?.reports[0]?.anchor, { head: 'one two three four' }),
  'a withdrawal without holder': (d) => put(d.claims[0]?.control?.[0], { extent: 'left', holder: null }),
};

const BAD: Record<string, Edit> = {
  'a list instead of a dataset': () => [],
  'an unknown field at the head': (d) => put(d, { extra: 1 }),
  'an unknown field in a report': (d) => put(d.claims[0]?.reports[0], { extra: 1 }),
  'a missing field': (d) => void Reflect.deleteProperty(d, 'edition'),
  'an id in capitals': (d) => put(d.claims[0], { id: 'Homs' }),
  'an id with two hyphens': (d) => put(d.claims[0], { id: 'a--b' }),
  'an id of 121 characters': (d) => put(d.claims[0], { id: 'a'.repeat(121) }),
  'the day 2024-02-30': (d) => put(d, { edition: '2024-02-30' }),
  'the leap day of a common year': (d) => put(d, { edition: '2023-02-29' }),
  'the leap day of 1900': (d) => put(d, { edition: '1900-02-29' }),
  'the 31st of April': (d) => put(d, { edition: '2024-04-31' }),
  'a month 13': (d) => put(d.claims[0]?.event, { date: '2024-13' }),
  'a month where a day is wanted': (d) => put(d, { edition: '2024-12' }),
  'a time of day': (d) => put(d.claims[0]?.event, { date: '2024-12-06T10:00' }),
  'an interval of three': (d) => put(d.claims[0]?.event, { date: '2024/2024/2024' }),
  'a season': (d) => put(d.claims[0]?.event, { date: '2024-21' }),
  'a javascript address': (d) => put(d.sources[0], { url: 'javascript:alert(1)' }),
  'a data address': (d) => put(d.sources[0], { url: 'data:text/html,x' }),
  'an address with a password': (d) => put(d.sources[0], { url: 'https://user:pass@example.org/' }),
  'an address with a line break': (d) => put(d.sources[0], { url: 'https://example.org/\nx' }),
  'an address with a hidden override': (d) => put(d.sources[0], { url: 'https://example.org/\u202Egpj' }),
  'an address with a backslash': (d) => put(d.sources[0], { url: 'https://example.org\\@evil.example/' }),
  'a hash in capitals': (d) => put(d.sources[0], { sha256: 'A'.repeat(64) }),
  'a name in no language': (d) => put(d.agents[0], { name: {} }),
  'a language that is no tag': (d) => put(d.agents[0], { name: { English: 'x' } }),
  'an empty name': (d) => put(d.agents[0], { name: { en: '' } }),
  'a bidi override in a name': (d) => put(d.agents[0], { name: { en: 'a\u202Eb' } }),
  'a NUL in a text': (d) => put(d.claims[0], { text: { en: 'a\u0000b' } }),
  'a lone surrogate in a text': (d) => put(d.claims[0], { text: { en: 'a\uD800b' } }),
  'a text of 1,001 characters': (d) => put(d.claims[0], { text: { en: 'x'.repeat(1001) } }),
  'a kind of claim nobody knows': (d) => put(d.claims[0], { kind: 'rumour' }),
  'a claim without reports': (d) => put(d.claims[0], { reports: [] }),
  'a claim with 51 reports': (d) => put(d.claims[0], { reports: Array(51).fill(d.claims[0]?.reports[0]) }),
  'garbled: false': (d) => put(d.claims[0]?.reports[0], { garbled: false }),
  'an anchor before the start': (d) => put(d.claims[0]?.reports[0]?.anchor, { start: -1 }),
  'an anchor between two characters': (d) => put(d.claims[0]?.reports[0]?.anchor, { start: 0.5 }),
  'a head of five words': (d) => put(d.claims[0]?.reports[0]?.anchor, { head: 'one two three four five' }),
  'a withdrawal with a holder': (d) => put(d.claims[0]?.control?.[0], { extent: 'left', holder: 'sohr' }),
  'a point of three numbers': (d) => put(d.places[0], { point: [36, 34, 1], pointPrecision: 'exact' }),
  'a point off the earth': (d) => put(d.places[0], { point: [181, 34], pointPrecision: 'exact' }),
  'a point without precision': (d) => put(d.places[0], { point: [36, 34], pointPrecision: undefined }),
  'a precision without point': (d) => put(d.places[0], { point: undefined, pointPrecision: 'exact' }),
  'a figure in words': (d) =>
    put(d.claims[0], { figures: [{ value: 'ten', unit: 'people', bound: 'exact', of: { en: 'x' } }] }),
  'a redirect to no id': (d) => put(d, { redirects: { old: 'No Id' } }),
  'a redirect from no id': (d) => put(d, { redirects: { 'No Id': 'old' } }),
};

describe('JSON Schema', () => {
  for (const [title, edit] of Object.entries(GOOD)) {
    it(`accepts ${title}, as zod does`, () => {
      const dataset = JSON.parse(JSON.stringify(edited(edit)));
      assert.equal(datasetSchema.safeParse(dataset).error, undefined);
      assert.ok(isValid(dataset), JSON.stringify(isValid.errors));
    });
  }
  for (const [title, edit] of Object.entries(BAD)) {
    it(`refuses ${title}, as zod does`, () => {
      const dataset = JSON.parse(JSON.stringify(edited(edit)));
      assert.equal(datasetSchema.safeParse(dataset).success, false);
      assert.equal(isValid(dataset), false);
    });
  }

  for (const [title, edit] of Object.entries<Edit>({
    'an anchor that ends before it starts': (d) => put(d.claims[0]?.reports[0]?.anchor, { start: 9, end: 3 }),
    'a period that ends before it starts': (d) => put(d, { covers: { from: '2024-12-07', to: '2024-12-01' } }),
    'an interval that runs backwards': (d) => put(d.claims[0]?.event, { date: '2024-12-07/2024-12-01' }),
  })) {
    it(`cannot see ${title}; zod refuses it`, () => {
      const dataset = JSON.parse(JSON.stringify(edited(edit)));
      assert.equal(datasetSchema.safeParse(dataset).success, false);
      assert.ok(isValid(dataset));
    });
  }

  it('names what a reader of the schema looks for', () => {
    const { $defs } = toJsonSchema() as { $defs: object };
    for (const name of ['Source', 'Agent', 'Place', 'Claim', 'Report', 'Anchor', 'ControlRow', 'Relation'])
      assert.ok(name in $defs, name);
  });
});
