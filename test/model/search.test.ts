import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MiniSearch from 'minisearch';
import { createSearch, scan, searchDocuments, type SearchLibrary } from '../../src/model/search.js';
import { AGENTS, index, row } from './build-dataset.js';

const place = (id: string, en: string, ar: string, aliases: string[] = []) => ({
  id,
  kind: 'town' as const,
  name: { en, ar },
  aliases,
});
const data = index(
  [
    {
      id: 'a',
      by: 'blue',
      text: { en: 'They took the bridge.', ar: 'سيطروا على الجسر.' },
      control: [row('qary', 'blue', 'whole', 'red')],
    },
    { id: 'b', by: 'monitor', text: { en: 'Shelling near the bridgehead.' }, places: ['suw'] },
    {
      id: 'c',
      by: 'blue-spokesman',
      text: { en: 'Nothing moved.' },
      places: ['hama'],
      reports: [{ source: 'herald-6', via: ['wire'] }],
    },
    { id: 'gone', by: 'blue', text: { en: 'A withdrawn bridge.' }, status: 'withdrawn' },
  ],
  {
    agents: AGENTS,
    places: [
      place('qary', 'Al-Qaryatayn', 'القريتين', ['Qaryatein']),
      place('suw', 'As-Suwayda', 'السويداء'),
      place('hama', 'Hama', 'حماة', ['Hamah']),
    ],
  },
);

/** What is found by reading, and by the library: the same, unless a case says otherwise. */
const cases: Array<[string, string, string[], string[]?]> = [
  ['a word of the text', 'took', ['a']],
  ['the beginning of a word', 'bri', ['a', 'b']],
  ['the middle of a word', 'ridge', ['a', 'b']],
  ['two words, in any order', 'bridge took', ['a']],
  ['words of different fields', 'bridge blue', ['a']],
  ['Arabic, with vowels and another alef', 'أَلجِسر', ['a']],
  ['a place with its article', 'al-Qaryatayn', ['a']],
  ['without it', 'qaryatayn', ['a']],
  ['with it written together', 'alqar', ['a']],
  ['an alias of a place', 'Qaryatein', ['a']],
  ['a place in Arabic without its article', 'قريتين', ['a']],
  ['the first letters of an Arabic article', 'الق', ['a']],
  ['hamza left out', 'السويدا', ['b']],
  ['ta marbuta as ha', 'حماه', ['c']],
  ['a holder', 'red', ['a']],
  ['who relayed it', 'wire', ['c']],
  ['the outlet', 'herald', ['c']],
  ['a near spelling is found by the library alone', 'bridje', [], ['a']],
  ['a near spelling of a short word is not', 'hamo', []],
  ['nobody', 'nobody', []],
  ['a withdrawn record', 'withdrawn', []],
  ['names of inherited keys', '__proto__ constructor', []],
];

describe('scan finds claims by', () => {
  for (const [title, typed, ids] of cases) it(title, () => assert.deepEqual([...(scan(data, typed) ?? [])], ids));
  it('nothing typed → null, which is no filter', () => assert.equal(scan(data, ' – '), null));
});

describe('createSearch finds claims by', async () => {
  const library: SearchLibrary = MiniSearch;
  const search = await createSearch(data, library);
  for (const [title, typed, read, found = read] of cases) {
    it(title, () => assert.deepEqual([...(search(typed)?.keys() ?? [])].sort(), found));
  }
  it('nothing typed → null, which is no filter', () => assert.equal(search(' – '), null));
  it('a whole word comes before the beginning of one, and positions count from 0', async () => {
    const words = index([
      { id: 'long', by: 'red', text: { en: 'Shelling near the bridgehead.' } },
      { id: 'whole', by: 'red', text: { en: 'Shelling near the bridge.' } },
    ]);
    const ranked = (await createSearch(words, library))('bridge');
    assert.deepEqual(
      [...(ranked ?? [])],
      [
        ['whole', 0],
        ['long', 1],
      ],
    );
  });
  it('one or two letters are not ranked', () =>
    assert.deepEqual(
      [...(search('br') ?? [])],
      [
        ['a', 0],
        ['b', 0],
      ],
    ));
  it('on a page that replaced Array.from, as Prototype.js does → what reading finds', (t) => {
    t.mock.method(Array, 'from', () => []);
    assert.deepEqual([...(search('bri')?.keys() ?? [])].sort(), ['a', 'b']);
  });
});

describe('searchDocuments', () => {
  it('folds a dataset once', () => assert.equal(searchDocuments(data), searchDocuments(data)));
});
