import { expect, fixture } from '@open-wc/testing';
import { makeExample, maps } from '../../demo/examples/examples.mjs';
import type { ControlMapElement } from '../../src/elements/control-map/control-map.js';
import '../../src/elements/control-map/control-map.define.js';
import { dataset, settle, type Example } from './helpers.js';

describe('<control-map> with forced colours', () => {
  it('draws every line of a contested area, on the reader’s own paper', async () => {
    const host = document.createElement('div');
    host.style.setProperty('--claim-card-surface', 'rgb(1, 2, 3)');
    const example = (maps as Record<string, Example>)['syria'] as Example;
    const element = makeExample('control-map', example, dataset) as ControlMapElement;
    host.append(element);
    await fixture(host);
    await settle();
    await element.updateComplete;
    const root = element.shadowRoot as ShadowRoot;
    const strokes = [...root.querySelectorAll('.hatch')].map((each) => getComputedStyle(each).stroke);
    expect(strokes.length).to.be.greaterThan(4);
    expect(new Set(strokes).size).to.equal(1);
    const disc = root.querySelector('.spot .hit + circle') as Element;
    expect(getComputedStyle(disc).fill).not.to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(disc).fill).not.to.equal(strokes[0]);
  });
});
