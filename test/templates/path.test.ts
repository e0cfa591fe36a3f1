import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BranchWords, OriginWords } from '../../src/i18n/index.js';
import { htmlString, markupOf } from '../../src/templates/html-string.js';
import { originPath } from '../../src/templates/path.js';

const named = (text: string) => ({ text, lang: 'en' });
const branch = (day: string, outlet: string | null, iso: string | null = '2024-12-07'): BranchWords => ({
  relays: [],
  via: 'via',
  inferred: false,
  outlet: outlet === null ? null : named(outlet),
  day: { text: day, iso },
  passage: null,
  remarks: [],
  sourceId: day,
});
const draw = (branches: BranchWords[], tree: boolean) => {
  const origin: OriginWords = { ownVoice: false, name: [named('Anadolu')], remark: null, branches };
  return markupOf(originPath(htmlString, origin, tree));
};
/** What hangs from the ring, each as a reader sees it. */
const hanging = (markup: string) => [...markup.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, one = '']) => seen(one));
const seen = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the path of an origin', () => {
  for (const tree of [true, false]) {
    it(`two passages of its own stand beside the ring, and no branch is empty (${tree ? 'tree' : 'line'})`, () => {
      const markup = draw([branch('6 Dec', null), branch('7 Dec', null)], tree);
      assert.deepEqual(hanging(markup), []);
      assert.equal(seen(markup), 'Anadolu 6 Dec 7 Dec');
    });
    it(`its own beside the ring, what others carried on a branch (${tree ? 'tree' : 'line'})`, () => {
      const markup = draw([branch('6 Dec', null), branch('7 Dec', 'Gazette')], tree);
      assert.deepEqual(hanging(markup), ['Gazette 7 Dec']);
      assert.equal(seen(markup), 'Anadolu 6 Dec Gazette 7 Dec');
    });
  }
  it('one report of an outlet is a branch of a tree, or a line', () => {
    const one = [branch('7 Dec', 'Gazette')];
    assert.deepEqual([hanging(draw(one, true)), hanging(draw(one, false))], [['Gazette 7 Dec'], []]);
  });
  it('several days are set like one', () => {
    const around = (iso: string | null) =>
      /<span class="m">(.*?)<\/span>/.exec(draw([branch('6 – 7 Dec', 'Gazette', iso)], true));
    assert.equal(seen(around(null)?.[1] ?? ''), seen(around('2024-12-07')?.[1] ?? ''));
  });
});
