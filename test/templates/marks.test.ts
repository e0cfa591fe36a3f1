import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlString, markupOf } from '../../src/templates/html-string.js';
import { controlMark } from '../../src/templates/marks.js';

/** Where each half of a contested mark stands, by the number of its holder. */
function halves(rtl: boolean): Record<string, number> {
  const mark = markupOf(controlMark(htmlString, 'contested', [0, 1], rtl));
  return Object.fromEntries(
    [...mark.matchAll(/<svg x="([\d.]+)".*?--claim-holder-(\d)/g)].map(([, x, holder]) => [holder, Number(x)]),
  );
}

describe('the mark of a contested place', () => {
  for (const [rtl, first, second] of [
    [false, 2.5, 8],
    [true, 8, 2.5],
  ] as const) {
    it(`has the holder who is named first where reading begins: ${rtl ? 'right' : 'left'}`, () =>
      assert.deepEqual(halves(rtl), { 1: first, 2: second }));
  }
});
