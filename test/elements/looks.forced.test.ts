import { expect } from '@open-wc/testing';
import { badges, cards } from '../../demo/examples/examples.mjs';
import '../../src/define.js';
import { part, show, type Example } from './helpers.js';

describe('with forced colours', () => {
  it('draws lines and words in the colours the reader chose', async () => {
    const card = await show('claim-card', (cards as Record<string, Example>)['denied'] as Example);
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const chosen = getComputedStyle(probe).color;
    probe.remove();
    expect(getComputedStyle(part(card, 'say')).color).to.equal(chosen);
    expect(getComputedStyle(part(card, 'claim')).borderBlockStartColor).to.equal(chosen);
  });

  it('keeps the two halves of a contested mark apart', async () => {
    const badge = await show('control-badge', (badges as Record<string, Example>)['contested'] as Example);
    const [left, right] = [...part(badge, 'mark').querySelectorAll('svg')].map(
      (half) => getComputedStyle(half.firstElementChild as Element).fill,
    );
    expect(left).not.to.equal(right);
  });
});
