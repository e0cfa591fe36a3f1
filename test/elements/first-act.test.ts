/**
 * What a reader does first, before what acts on it is there. A module is brought in once for a page, so each test takes
 * a copy of the element of its own, by another address.
 */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { ClaimListElement } from '../../src/elements/claim-list/claim-list.js';
import type { ControlMapElement } from '../../src/elements/control-map/control-map.js';
import type { ClaimSource } from '../../src/model/index.js';
import { all, index, one, settle } from './helpers.js';

const source: ClaimSource = { forClaim: () => index, forPlace: () => index, forDataset: () => index };

type Defining = Readonly<Record<string, { define(tag: string): void }>>;
let copies = 0;

/** An element whose late modules are not there, off the screen: nothing warms what no reader sees. */
async function cold<E extends ClaimListElement | ControlMapElement>(
  tag: 'claim-list' | 'control-map',
  name: string,
  attributes: Readonly<Record<string, string>>,
  inlineSize = '700px',
): Promise<E> {
  copies += 1;
  const copy = `${tag}-${copies}`;
  const url = `/src/elements/${tag}/${tag}.ts?copy=${copies}`;
  const module = (await import(url)) as Defining;
  module[name]?.define(copy);
  const element = document.createElement(copy) as E;
  for (const each of Object.keys(attributes)) element.setAttribute(each, attributes[each] as string);
  element.source = source;
  const room = document.createElement('div');
  Object.assign(room.style, { marginBlockStart: '300vh', inlineSize });
  room.append(element);
  await fixture(room);
  await element.updateComplete;
  return element;
}

describe('the first act on a list', () => {
  const DAY = { 'as-of': '2024-03-08' };
  const show = (attributes: Record<string, string> = {}, inlineSize = '328px') =>
    cold<ClaimListElement>('claim-list', 'ClaimListElement', { ...DAY, ...attributes }, inlineSize);
  const found = (element: Element) => all(element, '[part=result]').map((result) => result.dataset['claim']);

  it('finds a list whose filters are folded drawn without them', async () => {
    const element = await show();
    expect(element.state).to.equal('ready');
    expect(found(element).length).to.be.greaterThan(9);
    expect(all(element, '[part=filter]')).to.have.lengthOf(0);
  });

  it('unfolds the filters, with their counts', async () => {
    const element = await show();
    one(element, '[value=filters]').click();
    await element.updateComplete;
    expect(one(element, '[part=filters]').checkVisibility()).to.equal(true);
    expect(one(element, '[value=filters]').getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, '[name=standing][value=denied]').lastElementChild?.textContent).to.equal('1');
  });

  it('searches for what is typed', async () => {
    const element = await show();
    const field = one<HTMLInputElement>(element, '[name=text]');
    field.value = 'pier';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.text).to.equal('pier');
    expect(found(element)).to.contain('ferry-count').and.not.to.contain('hazel-left');
    expect(field.value).to.equal('pier');
  });

  it('opens a result and sorts without the filters', async () => {
    const element = await show();
    one(element, '[name=sort][value=denied]').click();
    await element.updateComplete;
    expect(found(element)[0]).to.equal('hazel-left');
    one(element, '[value="claim hazel-left"]').click();
    await element.updateComplete;
    expect(one(element, '[part=result]').innerText).to.contain('Dates');
    expect(all(element, '[part=filter]')).to.have.lengthOf(0);
  });

  it('finds what attributes ask for that are set later', async () => {
    const element = await show();
    element.standing = 'denied';
    await element.updateComplete;
    expect(found(element)).to.deep.equal(['hazel-left']);
    expect(element.state).to.equal('ready');
  });

  it('waits for filters that come into sight as the page grows wide', async () => {
    const element = await show();
    const { parentElement: room } = element;
    if (room) room.style.inlineSize = '700px';
    await settle(); // until its width has been measured
    await element.updateComplete;
    expect(all(element, '[part=filter]').length).to.be.greaterThan(9);
  });

  it('never meets a short list before the filters beside it, so that nothing below them moves', async () => {
    const before: number[] = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      const look = () => {
        if (before.length === 0 && root.querySelector('[part=result]')) {
          before.push(root.querySelectorAll('[part=filter]').length);
        }
      };
      new MutationObserver(look).observe(root, { childList: true, subtree: true });
      return root;
    };
    try {
      await show({ 'page-size': '3' }, '700px');
    } finally {
      Element.prototype.attachShadow = attach;
    }
    expect(before).to.have.lengthOf(1);
    expect(before[0]).to.be.greaterThan(9);
  });
});

describe('the first act on a map', () => {
  const show = (attributes: Record<string, string> = {}) =>
    cold<ControlMapElement>('control-map', 'ControlMapElement', { 'as-of': '2024-03-08', ...attributes });
  const spot = (element: Element) => one<SVGElement>(element, '[part=drawing] [data-place=dogwood]');
  const click = { bubbles: true, composed: true };

  it('opens the reports on a place by a click', async () => {
    const element = await show();
    const opened = oneEvent(element, 'claim-open');
    spot(element).dispatchEvent(new MouseEvent('click', click));
    expect(((await opened) as unknown as { place: string }).place).to.equal('dogwood');
    expect(element.open).to.equal(true);
  });

  it('opens them by the space bar, and the page does not scroll', async () => {
    const element = await show();
    const opened = oneEvent(element, 'claim-open');
    const press = new KeyboardEvent('keydown', { ...click, key: ' ', cancelable: true });
    spot(element).dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    await opened;
    expect(element.open).to.equal(true);
  });

  it('turns two days back by two presses in a row', async () => {
    const element = await show();
    const before = one(element, '[value=before]');
    before.click();
    before.click();
    await element.updateComplete;
    expect(element.day).to.equal('2024-03-06');
  });

  it('turns to the day that the slider had when it was moved', async () => {
    const element = await show();
    const slider = one<HTMLInputElement>(element, 'input');
    slider.value = '2';
    slider.dispatchEvent(new Event('input', click));
    slider.value = '0';
    await element.updateComplete;
    expect(slider.value).to.equal('2');
  });

  it('brings the map closer', async () => {
    const element = await show();
    one(element, '[value=closer]').click();
    await element.updateComplete;
    expect(element.zoom).to.equal(2);
    expect(all(element, '[value=farther]')).to.have.lengthOf(1);
  });
});
