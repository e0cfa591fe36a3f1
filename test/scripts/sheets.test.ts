import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { whyNotCompared } from '../../scripts/sheets/environment.mjs';
import { compare, cut, drawDifference, drawSheet, hashOf, layOut } from '../../scripts/sheets/pictures.mjs';
import { examples } from '../../demo/examples/examples.mjs';
import { isKept, openedExamples, variationsOf } from '../../scripts/sheets/variations.mjs';

/** A word on paper, as a picture. */
async function written(word: string, width = 120, height = 40) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fdfcf9"/><text x="6" y="26" font-size="20">${word}</text></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

describe('contact sheets', () => {
  it('give back every picture that was laid on them, to the pixel', async () => {
    const pictures = [await written('claimed'), await written('denied', 120, 60), await written('no report', 90)];
    const plan = layOut(pictures);
    const again = await cut(await drawSheet(pictures, plan), plan.boxes);
    assert.deepEqual(
      again.map((one, i) => compare(pictures[i], one).differ),
      [0, 0, 0],
    );
  });

  it('never lay one picture over another, and stay narrow enough to be looked at', () => {
    const sizes = Array.from({ length: 24 }, (_, i) => ({ width: 320, height: 100 + ((i * 37) % 300) }));
    const { boxes, width } = layOut(sizes);
    assert.ok(width <= 1960);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`);
      }
    }
  });
});

describe('comparing pictures', () => {
  it('sees one pixel that is a little darker, and not one that nobody can tell', async () => {
    const before = await written('claimed');
    const darker = (by: number) => {
      const after = { ...before, data: Buffer.from(before.data) };
      for (const channel of [0, 1, 2]) after.data[channel]! -= by; // of the paper, in a corner
      return after;
    };
    const { differ, drawn } = compare(before, darker(24));
    assert.equal(differ, 1);
    assert.ok(drawn);
    assert.equal(compare(before, darker(1)).differ, 0);
    assert.notEqual(hashOf(before), hashOf(darker(1)));
  });

  it('sees another word', async () => {
    assert.ok(compare(await written('claimed'), await written('reported')).differ > 50);
  });

  it('sees another size, whatever is on it', async () => {
    assert.equal(compare(await written('denied'), await written('denied', 120, 41)).differ, 120 * 41);
  });

  it('shows what was approved, what is there and what differs beside each other', async () => {
    const [before, after] = [await written('claimed'), await written('reported')];
    const { drawn } = compare(before, after);
    const { width, height, format } = await sharp(await drawDifference(before, after, drawn)).metadata();
    assert.deepEqual([width, height, format], [3 * 120 + 2, 40, 'png']);
  });
});

describe('what can be compared', () => {
  const here = { version: '140', fonts: 'abc' };
  const cases: ReadonlyArray<
    readonly [title: string, approved: object | undefined, here: object, reason: RegExp | null]
  > = [
    ['the same engine with the same fonts', here, here, null],
    ['nothing approved', undefined, here, /nothing was approved/],
    ['another version of the engine', { ...here, version: '139' }, here, /version 139, this is 140/],
    ['no fonts', here, { ...here, fonts: null }, /fonts-noto-core/],
    ['other fonts', { ...here, fonts: 'abd' }, here, /other versions of the Noto fonts/],
  ];
  for (const [title, approved, now, reason] of cases) {
    it(`${title}: ${reason ?? 'compared'}`, () => {
      const why = whyNotCompared(approved as typeof here | undefined, now as typeof here);
      if (reason) assert.match(why ?? '', reason);
      else assert.equal(why, null);
    });
  }
});

describe('what is photographed', () => {
  it('is every look an engine has, in both languages and widths', () => {
    assert.deepEqual(
      ['chromium', 'firefox', 'webkit'].map((engine) => variationsOf(engine).length),
      [16, 12, 8],
    );
  });

  it('is kept as pictures in some looks of Chromium, and elsewhere as hashes', () => {
    assert.deepEqual(
      ['chromium', 'firefox', 'webkit'].map(
        (engine) => variationsOf(engine).filter((one) => isKept(engine, one)).length,
      ),
      [4, 0, 0],
    );
  });

  it('opens examples that exist', () => {
    const all = examples as Record<string, Record<string, object>>;
    for (const [tag, byLanguage] of Object.entries(openedExamples))
      for (const name of Object.values(byLanguage).flat()) assert.ok(all[tag]?.[name], `${tag} ${name}`);
  });
});
