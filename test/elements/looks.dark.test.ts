import { expect } from '@open-wc/testing';
import { badges, cards } from '../../demo/examples/examples.mjs';
import '../../src/define.js';
import { part, show, type Example } from './helpers.js';

// The page declares no scheme; its words are light on dark, and that is enough to go by.
describe('in the dark', () => {
  before(() => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: #16181a; color: #e3e0da';
  });
  after(() => {
    document.documentElement.style.cssText = '';
  });
  for (const name of ['denied', 'corrected', 'compactDenied', 'lastVillageArabic']) {
    it(`a card can be read: ${name}`, async () => {
      await expect(await show('claim-card', (cards as Record<string, Example>)[name] as Example)).to.be.accessible();
    });
  }
  for (const name of ['contested', 'withdrawalDenied', 'noReport']) {
    it(`a badge can be read: ${name}`, async () => {
      await expect(
        await show('control-badge', (badges as Record<string, Example>)[name] as Example),
      ).to.be.accessible();
    });
  }

  it('takes the lightness of its accent from the text around it', async () => {
    const card = await show('claim-card', (cards as Record<string, Example>)['denied'] as Example);
    const lightness = /oklch\(([\d.]+)/.exec(getComputedStyle(part(card, 'source')).color)?.[1];
    expect(Number(lightness)).to.be.closeTo(0.79, 0.02);
  });
});
