import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { histories, makeExample } from '../../demo/examples/examples.mjs';
import type { ControlHistoryElement } from '../../src/elements/control-history/control-history.js';
import '../../src/elements/control-history/control-history.define.js';
import type { ClaimErrorEvent, ClaimOpenEvent } from '../../src/elements/events.js';
import {
  all,
  dataset,
  display,
  isFocused,
  listenIn,
  onPaper,
  part,
  places,
  plain,
  read,
  showsOwnText,
  watchedSource,
  type Example,
} from './helpers.js';

const examples = histories as Record<string, Example>;

const show = (what: Example) => display<ControlHistoryElement>('control-history', what);
const example = (name: string) => show(examples[name] as Example);

const runs = (element: Element, known: string) =>
  all(element, `[part=strip] .run`).filter((run) => run.dataset['at']?.startsWith(known));
const spans = (element: Element, known: string) =>
  runs(element, known).map((run) => (run.parentElement as HTMLTableCellElement).colSpan);
const popover = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[part=popover]');
async function open(element: ControlHistoryElement, run: HTMLElement): Promise<HTMLElement> {
  const opened = oneEvent(element, 'claim-open');
  run.click();
  await opened;
  return popover(element) as HTMLElement;
}

describe('<control-history>', () => {
  describe('upgrade', () => {
    it('keeps the newsroom’s text where the place is unknown', async () => {
      const log = listenIn();
      const element = makeExample('control-history', examples['noReport'] as Example, dataset) as ControlHistoryElement;
      element.place = 'nowhere';
      const failed = oneEvent(element, 'claim-error') as Promise<ClaimErrorEvent>;
      await fixture(element);
      const { code, place } = await failed;
      log.stop();
      expect([code, place, element.state, showsOwnText(element)]).to.deep.equal([
        'unknown-place',
        'nowhere',
        'error',
        true,
      ]);
    });

    it('asks for its place alone', async () => {
      const element = document.createElement('control-history');
      const source = watchedSource();
      Object.assign(element, { source, place: 'elm' });
      await fixture(element);
      await element.updateComplete;
      expect(source.asked).to.deep.equal(['elm']);
      expect(read(element)).to.contain('Elm, day by day');
    });
  });

  describe('strips', () => {
    it('cover every day from the first to the last, gaps as gaps', async () => {
      const element = await example('claimed');
      expect(spans(element, 'then')).to.deep.equal([6, 1, 1]);
      expect(runs(element, 'then').map(({ className }) => className.replace(/ [ab]\d/g, ''))).to.deep.equal([
        'run no-report',
        'run claimed',
        'run claimed low',
      ]);
      const row = runs(element, 'then')[0]?.closest('tr');
      expect([...(row?.cells ?? [])].reduce((days, { colSpan }) => days + colSpan, 0)).to.equal(10);
    });

    it('tell apart what was known then and what is known now', async () => {
      const element = await example('homs');
      expect(spans(element, 'then')).not.to.deep.equal(spans(element, 'now'));
    });

    it('leave days after the day asked about blank', async () => {
      const element = await example('contested');
      const [row] = runs(element, 'then').map((run) => run.closest('tr'));
      const last = [...(row?.cells ?? [])].at(-1);
      expect([last?.colSpan, last?.textContent]).to.deep.equal([2, '']);
    });

    it('draw each state in its own way', async () => {
      const looks = new Set<string>();
      for (const name of [
        'claimed',
        'reported',
        'assessed',
        'contested',
        'accountsDiffer',
        'withdrawalDenied',
        'noReport',
      ]) {
        const element = await example(name);
        const [, second] = runs(element, 'then');
        const bar = (second ?? runs(element, 'then')[0])?.querySelector('.bar') as Element;
        const { backgroundImage, borderTopStyle, borderBottomStyle } = getComputedStyle(bar);
        looks.add([backgroundImage, borderTopStyle, borderBottomStyle].join('|'));
      }
      expect(looks.size).to.equal(7);
    });

    it('run from right to left in Arabic', async () => {
      const element = await example('homsArabic');
      const [first, last] = runs(element, 'now').map((run) => run.getBoundingClientRect().left);
      expect(first).to.be.greaterThan(last as number);
    });
  });

  describe('table', () => {
    for (const name of Object.keys(examples)) {
      it(`says the same as the strips: ${name}`, async () => {
        const element = await example(name);
        const strip = all(element, '[part=strip] .run');
        const rows = all(element, '[part=table] [data-at]');
        expect(rows.map((row) => row.dataset['at'])).to.deep.equal(strip.map((run) => run.dataset['at']));
        rows.forEach((row, i) => {
          const label = plain(strip[i]?.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, ''));
          const cells = row.closest('tr')?.cells;
          expect(label).to.contain(plain(row.textContent));
          expect(label).to.contain(plain(cells?.[1]?.textContent));
        });
      });
    }

    it('says who denies', async () => {
      const element = await example('withdrawalDenied');
      expect(read(element)).to.match(/Denial Ministry of Defence/);
    });
  });

  describe('popover', () => {
    it('moves nothing of the history when it opens, and shows nothing new in it', async () => {
      const element = await example('accountsDiffer');
      const before = places(element);
      await open(element, runs(element, 'then')[1] as HTMLElement);
      expect(places(element)).to.deep.equal(before);
    });

    it('opens what stands behind a run of days, from the strip and from the table', async () => {
      const element = await example('withdrawalDenied');
      for (const run of [runs(element, 'then')[1], all(element, '[part=table] [data-at="then 1"]')[0]]) {
        const box = await open(element, run as HTMLElement);
        expect(box.innerText).to.contain('no unit had left Hazel');
        expect(run?.getAttribute('aria-expanded')).to.equal('true');
        await sendKeys({ press: 'Escape' });
        expect(element.open).to.equal(false);
        expect(isFocused(run)).to.equal(true);
      }
    });

    it('tells the page which place was opened', async () => {
      const element = await example('homs');
      const opened = oneEvent(element, 'claim-open') as Promise<ClaimOpenEvent>;
      runs(element, 'now').at(-1)?.click();
      expect((await opened).place).to.equal('homs-city');
    });

    it('closes before the history is drawn anew, and gives the focus back', async () => {
      const element = await example('accountsDiffer');
      const run = runs(element, 'then')[1] as HTMLElement;
      await open(element, run);
      element.numerals = 'arab';
      await element.updateComplete;
      expect([element.open, run.getAttribute('aria-expanded'), isFocused(run)]).to.deep.equal([false, 'false', true]);
    });

    it('closes when the element goes', async () => {
      const element = await example('accountsDiffer');
      await open(element, runs(element, 'then')[1] as HTMLElement);
      element.remove();
      expect(element.open).to.equal(false);
    });
  });

  describe('room', () => {
    it('fits 320 pixels', async () => {
      await executeServerCommand('viewport', { width: 320, height: 640 });
      try {
        for (const name of ['homs', 'homsArabic', 'turkish', 'arabicDigits']) {
          const element = await example(name);
          const width = document.documentElement.clientWidth;
          for (const each of all(element, 'section, header, table, td, th')) {
            expect(each.getBoundingClientRect().right, `${name}: ${each.textContent}`).to.be.at.most(width + 1);
          }
          expect(part(element, 'history').scrollWidth).to.be.at.most(width);
        }
      } finally {
        await executeServerCommand('viewport', { width: 800, height: 600 });
      }
    });

    it('sets who reported apart from the state at 320 pixels', async () => {
      await executeServerCommand('viewport', { width: 320, height: 640 });
      try {
        for (const name of ['homs', 'homsArabic']) {
          const element = await example(name);
          const spoken = all(element, '[part=table] td > :is(ul, .m)').find(({ innerText }) => innerText);
          const line = getComputedStyle(spoken as Element);
          expect(line.borderInlineStartStyle, name).to.equal('solid');
          expect(parseFloat(line.paddingInlineStart), name).to.be.greaterThan(4);
        }
      } finally {
        await executeServerCommand('viewport', { width: 800, height: 600 });
      }
    });

    it('says on paper whose reports it rests on, and marks nothing that is open', async () => {
      const element = await example('homs');
      await waitUntil(() => all(element, '.printed li').length > 0, 'its sources for paper', { timeout: 10_000 });
      const list = () => plain(all(element, '.sources')[0]?.innerText);
      expect(list()).to.equal('');
      await open(element, runs(element, 'now')[0] as HTMLElement);
      await onPaper(element, () => {
        expect(list()).to.match(/^\[1\] Türkiye Today, 7 Dec 2024\. https:/);
        expect(plain(part(element, 'table').innerText)).to.match(/Reuters, own voice 7 Dec \[\d\]/);
        const bar = runs(element, 'now')[0]?.firstElementChild as Element;
        expect(getComputedStyle(bar).outlineStyle).to.equal('none');
      });
    });

    it('keeps its strips on paper', async () => {
      const element = await example('homs');
      await onPaper(element, () => {
        expect(getComputedStyle(runs(element, 'now')[0] as Element).display).to.equal('flex');
      });
    });

    it('says that the record ends before the day asked about', async () => {
      const element = await example('recordEnds');
      expect(element.state).to.equal('stale');
      expect(plain(part(element, 'notice').innerText)).to.contain('10 Mar 2024');
    });
  });

  describe('accessibility', () => {
    for (const name of Object.keys(examples)) {
      it(`has nothing that axe objects to: ${name}`, async () => {
        await expect(await example(name)).to.be.accessible();
      });
    }
  });
});
