import { expect, fixture } from '@open-wc/testing';
import type { ControlBadgeElement } from '../../src/elements/control-badge/control-badge.js';
import '../../src/elements/control-badge/control-badge.define.js';
import { make, read, settle } from './helpers.js';

// A file of its own: a name can be defined once, and here it is not ours that defines it.
describe('a scope whose script is another version of ours', () => {
  it('is waited for until it is there, and then the badge in it is drawn', async () => {
    const badge = make<ControlBadgeElement>('control-badge', { place: 'alder', 'as-of': '2024-03-08' });
    const scope = document.createElement('claim-scope');
    scope.append(badge);
    await fixture(scope);
    await badge.updateComplete;
    expect(badge.state).to.equal('idle');
    customElements.define('claim-scope', class extends HTMLElement {});
    await settle();
    await badge.updateComplete;
    expect(badge.state).to.equal('ready');
    expect(read(badge)).to.contain('claimed by Hill Front');
  });
});
