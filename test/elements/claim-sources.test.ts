import { expect, fixture } from '@open-wc/testing';
import { makePiece, references } from '../../demo/examples/examples.mjs';
import type { ClaimSourcesElement } from '../../src/elements/claim-sources/claim-sources.js';
import '../../src/elements/claim-card/claim-card.define.js';
import '../../src/elements/claim-ref/claim-ref.define.js';
import '../../src/elements/claim-scope/claim-scope.define.js';
import '../../src/elements/claim-sources/claim-sources.define.js';
import '../../src/elements/control-badge/control-badge.define.js';
import { dataset, isFocused, plain, read, settle } from './helpers.js';

const examples: Readonly<Record<string, { readonly title: string }>> = references;

interface Shown {
  readonly piece: HTMLElement;
  readonly list: ClaimSourcesElement;
}

/** Puts an example into the page and waits until everything in it is counted. */
async function show(name: string): Promise<Shown> {
  const piece = makePiece('claim-sources', examples[name], dataset);
  await fixture(piece);
  const list = piece.querySelector('claim-sources') as ClaimSourcesElement;
  await counted({ piece, list });
  return { piece, list };
}
async function counted({ piece, list }: Shown): Promise<void> {
  for (const element of piece.querySelectorAll('claim-card, control-badge, claim-ref')) {
    await (element as unknown as ClaimSourcesElement).updateComplete;
  }
  await settle();
  await list.updateComplete;
}
const entries = ({ list }: Shown) =>
  [...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=entry]') ?? [])].map((entry) => plain(entry.innerText));
const backs = ({ list }: Shown, entry: number) => [
  ...(list.shadowRoot?.querySelectorAll('[part=entry]')[entry]?.querySelectorAll('button') ?? []),
];

describe('<claim-sources>', () => {
  it('keeps the page’s own text until it has counted', async () => {
    const list = document.createElement('claim-sources');
    list.textContent = 'Sources are named with each claim.';
    document.body.append(list);
    expect(list.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.lengthOf(1);
    await list.updateComplete;
    expect([list.state, read(list)]).to.deep.equal(['ready', 'Sources Nothing on this page cites a source yet.']);
    list.remove();
  });

  it('lists each source once, in order of first use', async () => {
    const shown = await show('page');
    expect(entries(shown).map((text) => text.split(',')[0])).to.deep.equal([
      '1 Morning Post',
      '2 What both banks say',
      '3 Valley Herald',
      '4 Wire One',
    ]);
    expect(entries(shown)[2]).to.contain('date inferred').and.to.contain('example.org/herald-8');
  });

  it('leads back to each place that cites a source, and gives it the focus', async () => {
    const shown = await show('page');
    const [first] = backs(shown, 0);
    expect(first?.ariaLabel).to.match(/^1\. Back to where it is cited: .*Alder/u);
    first?.click();
    await shown.list.updateComplete;
    const phrase = shown.piece.querySelector('claim-ref') as HTMLElement;
    expect(isFocused(phrase)).to.equal(true);
    expect(phrase.shadowRoot?.activeElement?.getAttribute('role')).to.equal('button');
    const last = backs(shown, 3).at(-1);
    last?.click();
    await shown.list.updateComplete;
    expect(isFocused(shown.piece.querySelector('claim-card'))).to.equal(true);
  });

  for (const [where, markup] of [
    ['closed details', '<details><summary>More</summary><div><slot></slot></div></details>'],
    [
      'details in details',
      '<details><summary>A</summary><details><summary>B</summary><slot></slot></details></details>',
    ],
    ['what waits to be found', '<div hidden="until-found"><p><slot></slot></p></div>'],
  ] as const) {
    for (const isSlotted of [false, true]) {
      it(`leads back into ${where}${isSlotted ? ' of a shadow root that it is slotted into' : ''}`, async () => {
        const shown = await show('page');
        const phrase = shown.piece.querySelector('claim-ref') as HTMLElement;
        const around = document.createElement('div');
        const root = isSlotted ? around.attachShadow({ mode: 'open' }) : around;
        root.append(...new DOMParser().parseFromString(markup, 'text/html').body.children);
        phrase.before(around);
        if (isSlotted) around.append(phrase);
        else root.querySelector('slot')?.after(phrase);
        const told: string[] = [];
        const hidden = root.querySelector('[hidden]');
        hidden?.addEventListener('beforematch', () => told.push(String(hidden.getAttribute('hidden'))));
        await counted(shown);
        expect(phrase.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
        backs(shown, 0)[0]?.click();
        await shown.list.updateComplete;
        expect(phrase.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
        expect(isFocused(phrase)).to.equal(true);
        const { top } = phrase.getBoundingClientRect();
        expect(top > 0 && top < innerHeight).to.equal(true);
        // As when the browser finds something: the page can keep its own buttons right.
        expect(told).to.deep.equal(hidden ? ['until-found'] : []);
      });
    }
  }

  it('opens nothing where a source is cited in a summary, and nothing that the page has hidden', async () => {
    const shown = await show('page');
    const phrase = shown.piece.querySelector('claim-ref') as HTMLElement;
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    phrase.before(details);
    details.append(summary);
    summary.append(phrase);
    await counted(shown);
    backs(shown, 0)[0]?.click();
    await shown.list.updateComplete;
    expect([details.open, isFocused(phrase)]).to.deep.equal([false, true]);
    details.hidden = true;
    backs(shown, 0)[0]?.click();
    await shown.list.updateComplete;
    expect(details.hidden).to.equal(true);
  });

  it('keeps up with what is added, removed and turned to another day', async () => {
    const shown = await show('page');
    const scope = shown.piece.querySelector('claim-scope') as HTMLElement;
    const before = entries(shown).length;
    for (const element of scope.querySelectorAll('claim-ref, claim-card, control-badge')) element.remove();
    await counted(shown);
    expect([before, entries(shown).length]).to.deep.equal([4, 0]);
    const card = Object.assign(document.createElement('claim-card'), { claim: 'toll-later' });
    scope.prepend(card);
    await counted(shown);
    expect(entries(shown)).to.have.lengthOf(1);
    expect(entries(shown)[0]).to.contain('What both banks say');
    scope.setAttribute('as-of', '2024-03-07');
    await counted(shown);
    expect(entries(shown)).to.have.lengthOf(0);
  });

  it('counts what stands in shadow roots, where it stands', async () => {
    const shown = await show('page');
    const host = document.createElement('div');
    const card = Object.assign(document.createElement('claim-card'), { claim: 'hazel-denied', data: dataset });
    host.attachShadow({ mode: 'open' }).append(card);
    shown.piece.prepend(host);
    await card.updateComplete;
    await counted(shown);
    expect(entries(shown)[0]).to.match(/^1 Wire One/);
  });

  for (const name of Object.keys(examples)) {
    it(`${examples[name]?.title}: axe finds nothing`, async () => {
      await expect((await show(name)).list).to.be.accessible();
    });
  }

  it('speaks Arabic, from right to left', async () => {
    const { list } = await show('arabicDigits');
    expect(read(list)).to.contain('المصادر').and.to.contain('١');
    expect(list.shadowRoot?.querySelector('section')?.dir).to.equal('rtl');
  });

  it('leaves nothing behind over a thousand insertions', async () => {
    const { members } = await import('../../src/elements/internal/members.js');
    const { afterUpdates } = await import('../../src/elements/internal/updates.js');
    const holder = await fixture<HTMLElement>(document.createElement('div'));
    const before = [[...members()].length, afterUpdates.size];
    const list = document.createElement('claim-sources');
    for (let i = 0; i < 1_000; i++) {
      holder.append(list);
      list.remove();
    }
    await settle();
    expect([[...members()].length, afterUpdates.size]).to.deep.equal(before);
  });
});
