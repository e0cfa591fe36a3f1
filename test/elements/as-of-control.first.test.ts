import { expect, fixture } from '@open-wc/testing';
import { makePiece, switches } from '../../demo/examples/examples.mjs';
import type { AsOfControlElement } from '../../src/elements/as-of-control/as-of-control.js';
import '../../src/elements/as-of-control/as-of-control.define.js';
import '../../src/elements/claim-scope/claim-scope.define.js';
import { dataset } from './helpers.js';

const examples: Readonly<Record<string, object>> = switches;

async function show(): Promise<{ piece: HTMLElement; control: AsOfControlElement; heard: string[] }> {
  const piece = makePiece('as-of-control', examples['quiet'], dataset);
  await fixture(piece);
  const control = piece.querySelector('as-of-control') as AsOfControlElement;
  await control.updateComplete;
  const heard: string[] = [];
  piece.addEventListener('as-of-change', ({ asOf, known }) => heard.push(`${asOf} ${known}`));
  return { piece, control, heard };
}
const inside = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot?.querySelector(selector) as E;
const isActsThere = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('control.acts'));

// One test alone has a page that has not seen an act yet.
describe('<as-of-control>, before what acts is there', () => {
  const isIdleKnown = 'requestIdleCallback' in window;
  const { requestIdleCallback, setTimeout } = window;
  before(() => {
    // A page that is never idle, whether the engine has a word for it or not.
    if (isIdleKnown) window.requestIdleCallback = () => 0;
    else
      window.setTimeout = ((act: () => void, delay?: number) => (delay === 200 ? 0 : setTimeout(act, delay))) as never;
  });
  after(() => {
    if (isIdleKnown) window.requestIdleCallback = requestIdleCallback;
    window.setTimeout = setTimeout;
  });

  it('does all that a reader has done since, in order, and nothing where the switch has left', async () => {
    const { piece, control, heard } = await show();
    const other = await show();
    expect(isActsThere()).to.equal(false);

    const slider = inside<HTMLInputElement>(control, '[type=range]');
    const press = (key: string, init?: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
      return slider.dispatchEvent(event);
    };
    inside(other.control, '[value=play]').click();
    other.control.remove();
    inside(control, '[value=after]').click();
    const goesItsOwnWay = [press('ArrowRight'), press('ArrowRight', { altKey: true }), press('Home')];
    slider.value = '7';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    expect([isActsThere(), goesItsOwnWay, heard]).to.deep.equal([false, [false, true, true], []]);

    await control.updateComplete;
    expect(heard).to.deep.equal(['2024-03-04 then', '2024-03-05 then', '2024-03-08 then']);
    expect(piece.querySelector('claim-scope')?.getAttribute('as-of')).to.equal('2024-03-08');
    expect(slider.value).to.equal('7');
    expect([other.heard, other.control.playing]).to.deep.equal([[], false]);
  });
});
