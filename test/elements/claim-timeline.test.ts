import { expect } from '@open-wc/testing';
import { timelines } from '../../demo/examples/examples.mjs';
import type { ClaimTimelineElement } from '../../src/elements/claim-timeline/claim-timeline.js';
import '../../src/elements/claim-timeline/claim-timeline.define.js';
import type { ClaimErrorEvent, ClaimSourceFollowEvent } from '../../src/elements/events.js';
import { ClaimSourceError, type ClaimSource } from '../../src/model/index.js';
import {
  all,
  display,
  index,
  isFocused,
  listenIn,
  one,
  onPaper,
  plain,
  read,
  settle,
  showsOwnText,
  withoutDataset,
  type Asked,
  type Example,
} from './helpers.js';

const examples = timelines as Record<string, Example>;

const show = (what: Asked, source?: ClaimSource) => display<ClaimTimelineElement>('claim-timeline', what, { source });
const example = (name: string) => show(examples[name] as Example);

const entries = (element: Element) => all(element, '[part=entry]').map((entry) => entry.dataset['claim']);
/** The paths of a drawing that hold something, by what they are. */
const drawn = (element: Element, claim: string) => {
  const paths = [...one(element, `[data-claim=${claim}]`).querySelectorAll('.track path')];
  const [, links, dashes, ends, square, rings, open] = paths.map((path) => path.getAttribute('d') ?? '');
  const count = (d = '', sign: RegExp) => d.match(sign)?.length ?? 0;
  return {
    links: count(links, /M/g),
    dashes: count(dashes, /M/g),
    ends: count(ends, /M/g),
    squares: count(square, /M/g),
    rings: count(rings, /M/g),
    open: count(open, /M/g),
  };
};

describe('<claim-timeline>', () => {
  describe('upgrade', () => {
    it('keeps the newsroom’s text where there is no record', async () => {
      const log = listenIn();
      const codes: string[] = [];
      const listen = (event: Event) => codes.push((event as ClaimErrorEvent).code);
      document.addEventListener('claim-error', listen);
      const failing = { ...withoutDataset, forDataset: () => Promise.reject(new ClaimSourceError('timeout')) };
      const elements = [await show({}, withoutDataset), await show({}, failing)];
      document.removeEventListener('claim-error', listen);
      log.stop();
      expect(elements.map(({ state }) => state)).to.deep.equal(['error', 'error']);
      expect(elements.every(showsOwnText)).to.equal(true);
      expect(codes).to.deep.equal(['unknown-dataset', 'timeout']);
      expect(log.errors).to.deep.equal([]);
    });

    it('takes ids of articles as its property of that name too, as frameworks hand them over', async () => {
      const written = entries(await show({ source: 'post-8' }));
      const element = await show({});
      element.source = 'post-8';
      await element.updateComplete;
      expect(element.getAttribute('source')).to.equal('post-8');
      expect(entries(element)).to.deep.equal(written);
    });

    it('draws once the record is there', async () => {
      const element = await show({}, { ...withoutDataset, forDataset: () => Promise.resolve(index) });
      expect(element.state).to.equal('ready');
      expect(showsOwnText(element)).to.equal(false);
    });
  });

  describe('rendering', () => {
    it('is an ordered list of days, each an ordered list of claims', async () => {
      const element = await example('all');
      const days = all(element, 'ol > [part=day] > .l time').map((time) => time.getAttribute('datetime'));
      expect(days.every((day, i) => i === 0 || String(days[i - 1]) < String(day))).to.equal(true);
      expect(days).to.include.members(['2024-03-06', '2024-03-07']);
      for (const entry of all(element, '[part=entry]')) expect(entry.parentElement?.localName).to.equal('ol');
    });

    it('tells when it happened from when it was said, in words and in marks', async () => {
      const element = await example('all');
      expect(plain(one(element, '[data-claim=birch-held] .days').innerText)).to.equal('happened and said 7 Mar');
      expect(drawn(element, 'birch-held')).to.deep.equal({
        links: 0,
        dashes: 0,
        ends: 0,
        squares: 1,
        rings: 1,
        open: 0,
      });
    });

    it('draws a range as a bracket, and a line to where it was said', async () => {
      const element = await example('uncertain');
      expect(one(element, '[data-claim=toll-early] .days').innerText.replace(/\s+/g, '').trim()).to.equal(
        'happened5–6Marsaid6Mar',
      );
      const { squares, dashes, ends, rings } = drawn(element, 'toll-early');
      expect([squares, dashes, rings]).to.deep.equal([0, 1, 1]);
      expect(ends).to.equal(1); // where it ends it was said: the ring stands there
      expect(one(element, '[data-claim=toll-later] .days').innerText).to.contain('about');
    });

    it('draws no square where nobody stated a date', async () => {
      const element = await example('undated');
      expect(drawn(element, 'night-march')).to.include({ squares: 0, dashes: 0, rings: 1 });
      expect(one(element, '.days').innerText).to.contain('not stated');
    });

    it('sets a denial beside what it denies, at the same size, and nowhere else', async () => {
      const element = await example('all');
      const entry = one(element, '[data-claim=hazel-left]');
      expect(entry.textContent).to.contain('Denial').and.to.contain('no unit had left Hazel');
      expect(entries(element)).not.to.contain('hazel-denied');
      const [claim, denial] = [...entry.querySelectorAll('[part=say]')].map((say) => getComputedStyle(say).fontSize);
      expect(claim).to.equal(denial);
    });

    it('shows a denial that is asked for by itself', async () => {
      const element = await show({ kind: 'denial' });
      expect(entries(element)).to.deep.equal(['hazel-denied']);
      expect(read(element)).to.contain('Denial');
    });

    it('says so where the record ends, and where nothing meets the filter', async () => {
      const ended = await example('recordEnds');
      expect(ended.state).to.equal('stale');
      expect(read(ended)).to.contain('The record ends on 10 Mar 2024');
      const nothing = await example('nothing');
      expect(nothing.state).to.equal('ready');
      expect(one(nothing, '[part=notice]').innerText).to.equal('No claim meets all of this.');
    });

    it('shows more days when asked, and takes the reader to the first claim that is new', async () => {
      const element = await example('portions');
      const before = entries(element).length;
      one(element, '[name=more]').click();
      await element.updateComplete;
      await settle();
      expect(entries(element).length).to.be.greaterThan(before);
      expect(isFocused(all(element, '[part=entry]')[before])).to.equal(true);
    });
  });

  describe('properties', () => {
    it('chooses by the same attributes as a list', async () => {
      const element = await show({ kind: 'count' });
      expect(entries(element)).to.deep.equal(['toll-early', 'toll-later']);
      element.kind = null;
      element.standing = 'denied';
      await element.updateComplete;
      expect(entries(element)).to.deep.equal(['hazel-left']);
      element.standing = null;
      element.text = 'ferries';
      await element.updateComplete;
      expect(entries(element)).to.contain('ferry-count');
    });

    it('goes back to what had been said by a day', async () => {
      const element = await show({ kind: 'count', 'as-of': '2024-03-06' });
      expect(entries(element)).to.deep.equal(['toll-early']);
      element.asOf = '2024-03-05';
      await element.updateComplete;
      expect(read(element)).to.contain('Nothing had been said by 5 Mar 2024');
    });

    it('numbers its sources for paper, each report with the number of its own', async () => {
      const element = await example('all');
      const printed = all(element, '.printed > li').map(({ textContent }) => plain(textContent));
      expect(printed).not.to.be.empty;
      printed.forEach((line, i) =>
        expect(line).to.match(new RegExp(`^\\[${i + 1}\\] .*, \\d+ \\w+ 2024(?:, inferred)?\\. \\S`)),
      );
      const numbers = all(element, '.no').map(({ textContent }) => plain(textContent));
      expect(numbers).not.to.be.empty;
      for (const number of numbers) expect(printed.filter((line) => line.startsWith(number))).to.have.length(1);
    });

    it('says on paper, and only there, how many days are left out', async () => {
      const element = await example('portions');
      const left = () => one(element, '.more').innerText;
      expect(left()).to.match(/^Show/);
      await onPaper(element, () => {
        expect(left()).to.equal('One more day is not printed here.');
      });
      const whole = await example('denied');
      await onPaper(whole, () => {
        expect(read(whole)).not.to.contain('not printed');
      });
    });

    it('has every ring of its drawings in its key', async () => {
      const element = await example('all');
      const dashes = all(element, '.key circle').map((ring) => ring.getAttribute('stroke-dasharray'));
      expect(dashes).to.deep.equal([null, '1.8 1.4', null]);
      expect(all(element, '.key li').map(({ innerText }) => plain(innerText))).to.include('published');
    });

    it('gives its heading the level asked for, and days one below', async () => {
      const element = await example('headed');
      expect(all(element, 'h3')).to.have.lengthOf(1);
      expect(all(element, 'h4').length).to.equal(all(element, '[part=day]').length);
    });
  });

  describe('events', () => {
    it('tells the page which source a reader followed, and from which claim', async () => {
      const element = await example('uncertain');
      const events: ClaimSourceFollowEvent[] = [];
      element.addEventListener('claim-source-follow', (event) => events.push(event));
      const link = one(element, 'a[part=source]') as HTMLAnchorElement;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(events.map(({ claim, url }) => [claim, url])).to.deep.equal([['toll-early', link.href]]);
    });
  });

  describe('languages', () => {
    it('speaks Arabic from right to left, with the digits asked for', async () => {
      const element = await example('arabicDigits');
      expect(one(element, '[part=timeline]').dir).to.equal('rtl');
      expect(getComputedStyle(one(element, '.track')).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
      expect(read(element)).to.match(/[٠-٩]/);
    });

    it('speaks Turkish', async () => {
      expect(one(await example('turkish'), '[part=timeline]').lang).to.equal('tr');
    });
  });

  describe('narrow', () => {
    it('fits 288 px, the drawing above the text', async () => {
      const element = await example('denied');
      Object.assign(element.style, { display: 'block', inlineSize: '288px', overflow: 'auto' });
      expect(element.scrollWidth).to.be.at.most(288);
      const track = one(element, '.track').getBoundingClientRect();
      expect(track.bottom).to.be.at.most(one(element, '[part=say]').getBoundingClientRect().top);
    });
  });

  describe('accessibility', () => {
    for (const name of Object.keys(examples)) {
      it(`has nothing against it: ${name}`, async () => {
        await expect(await example(name)).to.be.accessible();
      }).timeout(30_000);
    }
  });
});
