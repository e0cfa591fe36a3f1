import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { makeExample, maps } from '../../demo/examples/examples.mjs';
import type { ControlMapElement } from '../../src/elements/control-map/control-map.js';
import '../../src/elements/control-map/control-map.define.js';
import type { ClaimErrorEvent, ClaimOpenEvent, ClaimSourceFollowEvent } from '../../src/elements/events.js';
import { ClaimSourceError, type ClaimSource } from '../../src/model/index.js';
import {
  all,
  dataset,
  display,
  index,
  isFocused,
  listenIn,
  one,
  onPaper,
  part,
  places,
  plain,
  read,
  settle,
  showsOwnText,
  withoutDataset,
  type Asked,
  type Example,
} from './helpers.js';

const examples = maps as Record<string, Example>;

async function show(what: Asked, source?: ClaimSource, width?: number): Promise<ControlMapElement> {
  const element = await display<ControlMapElement>('control-map', what, { source, width });
  await settle(); // until its width has been measured
  await element.updateComplete;
  return element;
}
const example = (name: string) => show(examples[name] as Example);

const spots = (element: Element) => all<SVGElement>(element, '[part=drawing] [role=button]');
const placesOf = (elements: readonly Element[]) => elements.map((each) => each.getAttribute('data-place'));
const spot = (element: Element, place: string) =>
  one<SVGElement>(element, `[part=drawing] [role=button][data-place=${place}]`);
const popover = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[part=popover]');
const isShown = (element: Element) => popover(element)?.matches(':popover-open') ?? false;
const press = async (element: ControlMapElement, value: string) => {
  one<HTMLButtonElement>(element, `button[value=${value}]`).click();
  await element.updateComplete;
};
async function open(element: ControlMapElement, trigger: Element): Promise<HTMLElement> {
  const opened = oneEvent(element, 'claim-open');
  trigger.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await opened;
  return popover(element) as HTMLElement;
}

describe('<control-map>', () => {
  describe('upgrade', () => {
    it('keeps the newsroom’s text where there is no record', async () => {
      const log = listenIn();
      const codes: string[] = [];
      const listen = (event: Event) => codes.push((event as ClaimErrorEvent).code);
      document.addEventListener('claim-error', listen);
      const failing = { ...withoutDataset, forDataset: () => Promise.reject(new ClaimSourceError('timeout')) };
      const elements = [await show({}, withoutDataset), await show({}, failing), await show({ places: 'nowhere' })];
      document.removeEventListener('claim-error', listen);
      log.stop();
      expect(codes).to.deep.equal(['unknown-dataset', 'timeout', 'unknown-place']);
      expect(elements.map(showsOwnText)).to.deep.equal([true, true, true]);
      expect(elements.map(({ state }) => state)).to.deep.equal(['error', 'error', 'error']);
      expect(log.errors).to.deep.equal([]);
    });

    it('is drawn without outlines where these cannot be had', async () => {
      const source = {
        ...withoutDataset,
        forDataset: () => index,
        outlines: () => Promise.reject(new Error('gone')),
      };
      const element = await show({}, source);
      expect(element.state).to.equal('ready');
      expect(spots(element)).to.have.lengthOf(8);
    });
  });

  describe('places', () => {
    it('are those asked for, those of one side, or all that somebody spoke of', async () => {
      const cases: Array<[name: string, places: string[]]> = [
        ['all', ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'hazel', 'ivy']],
        ['chosen', ['dogwood', 'elm', 'hazel']],
        ['holder', ['alder', 'cedar', 'dogwood', 'elm']],
      ];
      for (const [name, places] of cases) expect(placesOf(spots(await example(name))), name).to.deep.equal(places);
    });

    it('that have no point are in the table, and the map says so', async () => {
      const element = await example('chosen');
      expect(placesOf(all(element, '[part=table] [data-place]'))).to.deep.equal(['dogwood', 'elm', 'gorse', 'hazel']);
      expect(read(element)).to.contain('One place is not drawn');
    });

    it('say what is said of them, as a badge says it', async () => {
      const element = await example('all');
      expect(spot(element, 'dogwood').getAttribute('aria-label')).to.match(
        /Dogwood.*contested.*Hill Front.*River Army/,
      );
      expect(spot(element, 'elm').getAttribute('aria-label')).to.match(/accounts differ/);
      const early = await example('early');
      expect(spots(early).map((each) => /no report/.test(each.getAttribute('aria-label') ?? ''))).not.to.include(false);
    });

    it('of contested, differing and missing accounts have marks of their own', async () => {
      const element = await example('all');
      const early = await example('early');
      const drawings = [spot(element, 'dogwood'), spot(element, 'elm'), spot(early, 'dogwood')].map(
        (each) => each.querySelector('[part=mark]')?.innerHTML,
      );
      expect(new Set(drawings).size).to.equal(3);
    });
  });

  describe('names', () => {
    for (const width of [360, 640, 900]) {
      it(`do not cover each other or a mark at ${width} pixels`, async () => {
        const host = document.createElement('div');
        host.style.width = `${width}px`;
        document.body.append(host);
        for (const name of ['syria', 'all', 'citiesArabic']) {
          const element = makeExample('control-map', examples[name] as Example, dataset) as ControlMapElement;
          host.replaceChildren(element);
          await settle();
          await element.updateComplete;
          const boxes = [
            ...all<SVGGElement>(element, '.spot').map((each) => markBox(each)),
            ...all<SVGTextElement>(element, '[part=drawing] text').map((each) => nameBox(each)),
          ];
          for (const [i, a] of boxes.entries()) {
            for (const b of boxes.slice(i + 1)) {
              const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              expect(apart, `${name}: ${a.what} and ${b.what}`).to.equal(true);
            }
          }
        }
        host.remove();
      });
    }
    it('are there for every mark at 1280 pixels, and none lies across the Golan’s rim', async () => {
      const element = await show(examples['syria'] as Example, undefined, 1248);
      for (const each of all<SVGGElement>(element, '.spot')) {
        expect(each.querySelector('text'), String(each.getAttribute('data-place'))).not.to.equal(null);
      }
      const rim = one<SVGGeometryElement>(element, '[part=apart] .edge');
      const points = [...new Array(400).keys()].map((i) => rim.getPointAtLength((rim.getTotalLength() * i) / 400));
      for (const each of all<SVGTextElement>(element, '.spot text')) {
        const { what, left, right, top, bottom } = nameBox(each);
        const across = points.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
        expect(across, what).to.equal(false);
      }
    });

    it('of an area apart stand in lines that are texts of their own, in Arabic too', async () => {
      // As lines of one text, WebKit drew the first letter of one in the other.
      const lines = [...part(await example('citiesArabic'), 'apart').querySelectorAll('text')];
      expect(lines.map(({ textContent }) => textContent)).to.deep.equal(['الجولان', 'المحتل']);
      const [first, second] = lines.map((line) => line.getStartPositionOfChar(0).y) as [number, number];
      expect(second - first).to.be.greaterThan(10);
    });

    // In units of the drawing, which are pixels. The box of a name holds room for letters it may not have.
    const nameBox = (each: SVGTextElement) => {
      const { x, y, width, height } = each.getBBox();
      const spare = height * 0.17;
      return { what: each.textContent, left: x, right: x + width, top: y + spare, bottom: y + height - spare };
    };
    const markBox = (each: SVGGElement) => {
      const [x, y] = (/\((\S+) (\S+)\)/.exec(each.firstElementChild?.getAttribute('transform') ?? '') ?? [])
        .slice(1)
        .map(Number) as [number, number];
      const half = Number(each.querySelector('[part=mark]')?.getAttribute('width')) / 2 - 0.2;
      return {
        what: each.getAttribute('data-place'),
        left: x - half,
        right: x + half,
        top: y - half,
        bottom: y + half,
      };
    };
  });

  it('explains each mark once, with all whose mark it is', async () => {
    const element = await example('syria');
    const marks = all(element, '[part=legend] ul:not(.states, .wide ul) li').map(({ innerHTML, innerText }) => [
      innerHTML.split('</svg>', 1)[0],
      innerText,
    ]);
    expect(new Set(marks.map(([mark]) => mark)).size).to.equal(marks.length);
    expect(marks.map(([, text]) => plain(text))).to.include('Syrian opposition, Military Operations Administration');
  });

  describe('areas', () => {
    it('are filled by what is said of the area itself, and say nothing of its towns', async () => {
      const element = await show({ places: 'homs-city', 'as-of': '2024-12-07' }, undefined);
      element.data = undefined;
      await element.updateComplete;
      expect(all(element, '.hatch')).to.have.lengthOf(0);
      element.places = 'homs-governorate';
      await element.updateComplete;
      expect(all(element, '.hatch').length).to.be.greaterThan(0);
      expect(placesOf(spots(element))).to.deep.equal(['homs-governorate']);
    });

    it('keep the Golan apart: named, hatched, no button, no holder, and a row of the table', async () => {
      const element = await example('cities');
      const golan = part(element, 'apart');
      expect(plain(golan.textContent)).to.match(/Occupied ?Golan/);
      expect(golan.querySelector('.strokes')?.getAttribute('d')).to.match(/^M/);
      expect(golan.querySelector('[role=button]')).to.equal(null);
      const row = all<HTMLTableRowElement>(element, '[part=table] tbody tr').at(-1);
      expect(row?.innerText).to.match(/Occupied Golan/);
      expect(row?.innerText).to.match(/no holder shown/);
    });
  });

  describe('table', () => {
    for (const name of ['all', 'chosen', 'syria', 'citiesArabic']) {
      it(`says the same as the map: ${name}`, async () => {
        const element = await example(name);
        const rows = all<HTMLTableRowElement>(element, '[part=table] tbody tr');
        const places = placesOf(all(element, '[part=table] [data-place]'));
        for (const each of spots(element)) {
          const place = each.getAttribute('data-place');
          const row = rows[places.indexOf(place)];
          expect(row, place ?? '').not.to.equal(undefined);
          const shown = each.querySelector('[part=mark]');
          // The same drawing in both, where the place has a mark of its own.
          if (shown) expect(row?.querySelector('[part=mark]')?.innerHTML).to.equal(shown.innerHTML);
          const label = each.getAttribute('aria-label') ?? '';
          expect(label).to.contain(row?.querySelector('th')?.innerText.trim());
        }
        const order = placesOf(spots(element)).map((place) => places.indexOf(place));
        expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
      });
    }

    it('waits behind its name where it is long, and opens the same reports', async () => {
      const element = await example('syria');
      const twin = part<HTMLDetailsElement>(element, 'table');
      expect(twin.open).to.equal(false);
      twin.open = true;
      const box = await open(element, one(element, '[part=table] [data-place=homs-city]'));
      expect(box.innerText).to.match(/contested/);
    });
  });

  describe('days', () => {
    it('go back and forth by button, and the slider says which', async () => {
      const element = await example('all');
      const slider = one<HTMLInputElement>(element, 'input');
      expect([slider.value, slider.getAttribute('aria-valuetext')]).to.deep.equal(['7', '8 Mar 2024']);
      await press(element, 'before');
      await press(element, 'before');
      expect([slider.value, element.day]).to.deep.equal(['5', '2024-03-06']);
      expect(read(element)).to.contain('As of 6 Mar 2024, as known then');
      expect(spot(element, 'alder').getAttribute('aria-label')).to.contain('no report');
      await press(element, 'after');
      expect(spot(element, 'alder').getAttribute('aria-label')).not.to.contain('no report');
    });

    it('stop at the first and the last', async () => {
      const element = await show({ 'as-of': '2024-03-01' });
      await press(element, 'before');
      expect(one<HTMLInputElement>(element, 'input').value).to.equal('0');
      expect(one(element, '[value=before]').getAttribute('aria-disabled')).to.equal('true');
    });

    for (const [where, day, value, days] of [
      ['after its last day', '2024-06-01', 'before', ['2024-03-10', '2024-03-09']],
      ['before its first day', '2024-02-10', 'after', ['2024-03-01', '2024-03-02']],
    ] as const) {
      it(`lead from a day outside the record, ${where}, to that day and leave none out`, async () => {
        const element = await show({ 'as-of': day });
        for (const next of days) {
          await press(element, value);
          expect(element.day).to.equal(next);
        }
      });
    }

    it('follow the slider by key, and the attribute again when it changes', async () => {
      const element = await example('all');
      one<HTMLInputElement>(element, 'input').focus();
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect(element.day).to.equal('2024-03-07');
      element.asOf = '2024-03-04';
      await element.updateComplete;
      expect([element.day, one<HTMLInputElement>(element, 'input').value]).to.deep.equal([undefined, '3']);
    });

    it('keep how the record is known', async () => {
      const element = await show({ title: '', invented: true, attributes: {} });
      expect(read(element)).to.contain('as known now');
      await press(element, 'before');
      expect(read(element)).to.contain('as known now');
    });
  });

  it('knows its places again after it knew none', async () => {
    const element = await show({ places: 'nowhere' });
    expect(element.state).to.equal('error');
    element.places = 'elm';
    await element.updateComplete;
    expect([element.state, placesOf(spots(element))]).to.deep.equal(['ready', ['elm']]);
  });

  describe('zoom', () => {
    it('comes closer, moves, and goes back by buttons', async () => {
      const element = await example('syria');
      const before = spots(element).length;
      await press(element, 'closer');
      await press(element, 'closer');
      expect(element.zoom).to.equal(4);
      const seen = placesOf(spots(element));
      await press(element, 'south');
      expect(placesOf(spots(element))).not.to.deep.equal(seen);
      one(element, '[value=whole]').focus();
      await press(element, 'whole');
      expect([element.zoom, spots(element).length]).to.deep.equal([1, before]);
      // The button is gone; a reader at the keyboard is still at the map.
      expect(isFocused(one(element, '[value=closer]'))).to.equal(true);
      expect(all(element, '[value=farther]')).to.have.lengthOf(0);
    });

    it('comes closer to the place that was opened last, and draws what lay too near to it', async () => {
      const element = await example('syria');
      expect(placesOf(spots(element))).not.to.include('al-waer');
      await open(element, spot(element, 'homs-city'));
      await press(element, 'close');
      for (let i = 0; i < 4; i++) await press(element, 'closer');
      expect(placesOf(spots(element)))
        .to.include('homs-city')
        .and.to.include('al-waer');
    });
  });

  describe('keyboard', () => {
    it('goes from place to place in the order of the table', async () => {
      const element = await example('all');
      spot(element, 'alder').focus();
      const visited: Array<string | null> = [];
      for (let i = 0; i < 4; i++) {
        visited.push(element.shadowRoot?.activeElement?.getAttribute('data-place') ?? null);
        await sendKeys({ press: 'Tab' });
      }
      expect(visited).to.deep.equal(['alder', 'birch', 'cedar', 'dogwood']);
    });

    for (const key of ['Enter', ' ']) {
      it(`opens a place by ${key === ' ' ? 'Space' : key}; Escape closes and gives the focus back`, async () => {
        const element = await example('all');
        const trigger = spot(element, 'birch');
        trigger.focus();
        const opened = oneEvent(element, 'claim-open');
        await sendKeys({ press: key });
        await opened;
        expect([isShown(element), trigger.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
        expect(isFocused(popover(element))).to.equal(true);
        await sendKeys({ press: 'Escape' });
        expect([isShown(element), trigger.getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
        expect(isFocused(trigger)).to.equal(true);
      });
    }
  });

  describe('popover', () => {
    it('opens and closes by pointer, also where an area is pressed', async () => {
      const element = await example('cities');
      element.scrollIntoView();
      const { left, top, width, height } = spot(element, 'aleppo-city').querySelector('.hit')!.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      const opened = oneEvent(element, 'claim-open') as Promise<ClaimOpenEvent>;
      await sendMouse({ type: 'click', position });
      expect((await opened).place).to.equal('aleppo-city');
      await sendMouse({ type: 'click', position });
      await settle();
      expect(isShown(element)).to.equal(false);
      await resetMouse();
      await open(element, one(element, '.area[data-place=daraa-governorate]'));
      expect(spot(element, 'daraa-governorate').getAttribute('aria-expanded')).to.equal('true');
    });

    it('moves nothing of the map and its table when it opens, and shows nothing new in them', async () => {
      const element = await show(examples['chosen'] as Example, undefined, 1000);
      const before = places(element);
      await open(element, spot(element, 'dogwood'));
      expect(places(element)).to.deep.equal(before);
    });

    it('gives the focus back when the map is drawn anew', async () => {
      const element = await example('chosen');
      await open(element, spot(element, 'dogwood'));
      element.asOf = '2024-03-07';
      await element.updateComplete;
      expect([isShown(element), isFocused(spot(element, 'dogwood'))]).to.deep.equal([false, true]);
    });

    it('tells which source a reader follows', async () => {
      const element = await example('all');
      const box = await open(element, spot(element, 'birch'));
      const link = box.querySelector<HTMLAnchorElement>('a[part=source]') as HTMLAnchorElement;
      link.addEventListener('click', (event) => event.preventDefault());
      const followed = oneEvent(element, 'claim-source-follow') as Promise<ClaimSourceFollowEvent>;
      link.click();
      expect([(await followed).place, (await followed).url]).to.deep.equal(['birch', link.href]);
    });

    it('closes when the map turns to another day or goes', async () => {
      const element = await example('all');
      await open(element, spot(element, 'birch'));
      element.asOf = '2024-03-07';
      await element.updateComplete;
      expect(isShown(element)).to.equal(false);
      await open(element, spot(element, 'birch'));
      element.remove();
      expect(element.open).to.equal(false);
    });
  });

  describe('languages', () => {
    it('runs from right to left, but the map does not mirror', async () => {
      const element = await example('citiesArabic');
      const x = (place: string) => spot(element, place).querySelector('.hit')!.getBoundingClientRect().left;
      expect(part(element, 'map').dir).to.equal('rtl');
      expect(x('deir-ez-zor-city')).to.be.greaterThan(x('hama-city'));
      expect(one(element, 'h2, .l').getBoundingClientRect().right).to.be.greaterThan(
        element.getBoundingClientRect().right - 40,
      );
    });

    it('writes Arabic digits where they are asked for', async () => {
      expect(read(await example('arabicDigits'))).to.match(/٨/);
    });

    it('says that the record ends before the day asked about', async () => {
      const element = await example('recordEnds');
      expect(element.state).to.equal('stale');
      // No line ends inside a date.
      expect(part(element, 'notice').innerText).to.contain('10\u00a0Mar\u00a02024');
    });
  });

  describe('room', () => {
    it('is drawn anew where it changes, also while the reports on a place are open', async () => {
      const element = await example('all');
      await open(element, spot(element, 'dogwood'));
      const before = one<SVGElement>(element, '[part=drawing]').getAttribute('viewBox');
      (element.parentElement as HTMLElement).style.width = '320px';
      await waitUntil(() => one<SVGElement>(element, '[part=drawing]').getAttribute('viewBox') !== before);
      await element.updateComplete;
      expect(isShown(element)).to.equal(false);
      (element.parentElement as HTMLElement).style.width = '';
    });

    it('fits 320 pixels, in every language', async () => {
      await executeServerCommand('viewport', { width: 320, height: 640 });
      try {
        for (const name of ['syria', 'citiesArabic', 'turkish', 'arabicDigits']) {
          const element = await example(name);
          const width = document.documentElement.clientWidth;
          for (const each of all(element, 'section, header, [part=track], [part=legend], [part=table], .scale')) {
            expect(each.scrollWidth, `${name}: ${each.className}`).to.be.at.most(width + 1);
          }
        }
      } finally {
        await executeServerCommand('viewport', { width: 800, height: 600 });
      }
    });

    it('says on paper whose reports each state rests on', async () => {
      const element = await example('cities');
      await waitUntil(() => all(element, '.printed li').length > 0, 'its sources for paper', { timeout: 10_000 });
      expect(read(element)).not.to.contain('[1]');
      await onPaper(element, () => {
        expect(plain(part(element, 'table').innerText)).to.match(/contested (\[\d\] ?)+/);
        expect(plain(one(element, '.sources').innerText)).to.match(
          /\[\d\] TRT World: [^[]+, 7 Dec 2024, inferred\. https:/,
        );
      });
      element.asOf = '2024-11-28';
      await waitUntil(() => all(element, '.printed li').length === 0, 'no sources', { timeout: 10_000 });
    });

    it('is no taller than it needs where there is no land to show', async () => {
      const element = await show(examples['all'] as Example, undefined, 1200);
      expect(part(element, 'drawing').getBoundingClientRect().height).to.be.at.most(421);
    });

    it('on paper shows the whole table, with names as text, and no buttons to press', async () => {
      const element = await example('syria');
      await onPaper(element, () => {
        expect(getComputedStyle(part(element, 'track')).display).to.equal('none');
        expect(getComputedStyle(part(element, 'zoom')).display).to.equal('none');
        const button = one(element, '[part=table] th button');
        expect(getComputedStyle(button).display).not.to.equal('none');
        expect(getComputedStyle(button).textDecorationLine).to.equal('none');
      });
    });
  });

  describe('accessibility', () => {
    for (const name of Object.keys(examples)) {
      it(`has nothing that axe objects to: ${name}`, async () => {
        const element = await example(name);
        part<HTMLDetailsElement>(element, 'table').open = true;
        await expect(element).to.be.accessible();
      }).timeout(30_000);
    }
  });
});
