import { expect, fixture } from '@open-wc/testing';
import { histories, makeExample } from '../../demo/examples/examples.mjs';
import type { ControlHistoryElement } from '../../src/elements/control-history/control-history.js';
import '../../src/elements/control-history/control-history.define.js';
import { all, dataset, one, type Example } from './helpers.js';

describe('<control-history> with forced colours', () => {
  it('draws a holder in its bars as in its marks', async () => {
    // Of the first holder alone.
    const example = (histories as Record<string, Example>)['assessed'] as Example;
    const element = makeExample('control-history', example, dataset) as ControlHistoryElement;
    await fixture(element);
    await element.updateComplete;
    const mark = all(element, '[part=table] [part=mark] path').find((each) => each.hasAttribute('fill'));
    const bar = getComputedStyle(one(element, '.run.assessed'));
    const probe = document.createElement('i');
    one(element, '.run.assessed').append(probe);
    probe.style.color = bar.getPropertyValue('--a');
    probe.style.forcedColorAdjust = 'none';
    expect(getComputedStyle(probe).color).to.equal(getComputedStyle(mark as Element).fill);
  });
});
