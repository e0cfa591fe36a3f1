import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lists } from '../../demo/examples/examples.mjs';
import type { ClaimListElement } from '../../src/elements/claim-list/claim-list.js';
import '../../src/elements/claim-list/claim-list.define.js';
import type { ClaimErrorEvent, ClaimOpenEvent, ClaimSourceFollowEvent } from '../../src/elements/events.js';
import { ClaimSourceError, type ClaimSource } from '../../src/model/index.js';
import type { Claim, Dataset } from '../../src/schema/types.js';
import {
  all,
  dataset,
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

const examples = lists as Record<string, Example>;
const whole: ClaimSource = { ...withoutDataset, forDataset: () => Promise.resolve(index) };

const show = (what: Asked, source?: ClaimSource) => display<ClaimListElement>('claim-list', what, { source });
const example = (name: string) => show(examples[name] as Example);

const found = (element: Element) => all(element, '[part=result]').map((result) => result.dataset['claim']);
const filter = (element: Element, name: string, value: string) => one(element, `[name=${name}][value="${value}"]`);
const count = (element: Element, name: string, value: string) =>
  filter(element, name, value).lastElementChild?.textContent;
const told = (element: Element) => one(element, '[role=status]').textContent;
async function press(element: ClaimListElement, button: HTMLElement): Promise<void> {
  button.click();
  await element.updateComplete;
}
async function type(element: ClaimListElement, text: string): Promise<void> {
  one(element, '[name=text]').focus();
  await element.updateComplete; // the library is there before the first letter
  await sendKeys({ type: text });
  await element.updateComplete;
}

describe('<claim-list>', () => {
  describe('upgrade', () => {
    it('keeps the newsroom’s text until there is a record, and where there is none', async () => {
      const log = listenIn();
      const codes: string[] = [];
      const listen = (event: Event) => codes.push((event as ClaimErrorEvent).code);
      document.addEventListener('claim-error', listen);
      const failing = { ...whole, forDataset: () => Promise.reject(new ClaimSourceError('network')) };
      const elements = [await show({}, withoutDataset), await show({}, failing)];
      document.removeEventListener('claim-error', listen);
      log.stop();
      expect(elements.map(({ state }) => state)).to.deep.equal(['error', 'error']);
      expect(elements.every(showsOwnText)).to.equal(true);
      expect(codes).to.deep.equal(['unknown-dataset', 'network']);
      expect(log.errors).to.deep.equal([]);
    });

    it('asks a source for its whole dataset', async () => {
      const element = await show({}, whole);
      expect(element.state).to.equal('ready');
      expect(found(element).length).to.be.greaterThan(5);
    });

    it('says so where the record ends before the day asked about', async () => {
      const element = await example('recordEnds');
      expect(element.state).to.equal('stale');
      expect(read(element)).to.contain('The record ends on 10 Mar 2024');
    });
  });

  describe('filters', () => {
    it('finds what its attributes ask for, each result beside its denial', async () => {
      const element = await example('denied');
      expect(found(element)).to.deep.equal(['hazel-left']);
      const result = one(element, '[part=result]').innerText;
      expect(result)
        .to.contain('Townspeople said')
        .and.to.contain('no unit had left Hazel')
        .and.to.contain('Denied by River Government');
      expect(filter(element, 'standing', 'denied').getAttribute('aria-pressed')).to.equal('true');
    });

    it('takes ids of articles as its property of that name too, as frameworks hand them over', async () => {
      const written = found(await show({ source: 'post-8' }));
      const element = await show({}, whole);
      element.source = 'post-8';
      await element.updateComplete;
      expect(element.getAttribute('source')).to.equal('post-8');
      expect(element.source).to.equal(whole);
      expect(found(element)).to.deep.equal(written);
    });

    it('writes what a reader chooses into its attributes, and finds it at once', async () => {
      const element = await show({});
      await press(element, filter(element, 'kind', 'count'));
      expect(element.getAttribute('kind')).to.equal('count');
      expect(found(element)).to.have.members(['toll-early', 'toll-later']);
      await press(element, filter(element, 'kind', 'movement'));
      expect(element.getAttribute('kind')).to.equal('count movement');
      await press(element, filter(element, 'kind', 'count'));
      await press(element, filter(element, 'kind', 'movement'));
      expect(element.hasAttribute('kind')).to.equal(false);
    });

    it('counts for each value what it would leave, given everything else', async () => {
      const element = await show({});
      const before = Number(count(element, 'standing', 'denied'));
      await press(element, filter(element, 'kind', 'count'));
      expect(before).to.equal(1);
      expect(count(element, 'standing', 'denied')).to.equal('0');
      expect(count(element, 'kind', 'count')).to.equal('2');
    });

    it('keeps the focus on the value that was pressed', async () => {
      const element = await show({});
      const button = filter(element, 'kind', 'movement');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      const { activeElement } = element.shadowRoot as ShadowRoot;
      expect((activeElement as HTMLButtonElement).value).to.equal('movement');
      expect(activeElement?.getAttribute('aria-pressed')).to.equal('true');
    });

    it('keeps the focus in the list of a value that is gone once it is not chosen', async () => {
      const element = await show({});
      const unfold = () => one(element, '[name=unfold][value=place]');
      await press(element, unfold());
      const last = all(element, '[name=place]').at(-1) as HTMLButtonElement;
      const { value } = last;
      await press(element, last);
      await press(element, unfold());
      filter(element, 'place', value).focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect([element.place, all(element, `[name=place][value="${value}"]`).length]).to.deep.equal([null, 0]);
      expect(isFocused(one(element, '[name=place]'))).to.equal(true);
    });

    it('calls places, origins and articles by their names, and none by its id', async () => {
      const element = await show({});
      for (const facet of ['place', 'origin', 'source']) {
        const unfold = all(element, `[name=unfold][value=${facet}]`)[0];
        if (unfold) await press(element, unfold);
        const shown = all<HTMLButtonElement>(element, `[name=${facet}]`);
        expect(shown.length, facet).to.be.greaterThan(1);
        for (const { value, innerText } of shown) {
          const record = facet === 'place' ? index.places.get(value) : index.agents.get(value);
          const name = record
            ? record.name['en']
            : index.agents.get(index.sources.get(value)?.publisher ?? '')?.name['en'];
          expect(plain(innerText)).to.contain(name);
          expect(plain(innerText).replace(String(name), '')).not.to.contain(value);
        }
      }
    });

    it('tells days of saying from days of the event', async () => {
      const element = await example('happened');
      expect(found(element)).to.have.members(['toll-early', 'toll-later']);
      await press(element, filter(element, 'dates', 'said'));
      expect(found(element)).to.deep.equal(['toll-early']);
    });

    it('takes a day that is picked', async () => {
      const element = await show({});
      const from = one(element, '[name=from]') as HTMLInputElement;
      from.value = '2024-03-08';
      from.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(element.from).to.equal('2024-03-08');
      expect(found(element)).to.contain('toll-later').and.not.to.contain('toll-early');
    });

    it('says on paper, and only there, how many claims are left out', async () => {
      const element = await show({ 'page-size': '4' });
      const left = () => one(element, '.found > .open').innerText;
      expect(left()).to.equal('Show 4 more');
      const { length } = found(await show({}));
      await onPaper(element, () => {
        expect(left()).to.equal(`${length - 4} more claims are not printed here.`);
      });
    });

    it('drops one choice, or all, and takes the reader to what is found', async () => {
      const element = await example('chosen');
      await press(element, one(element, '[value="origin hill-front"]'));
      expect(element.origin).to.equal('river-state');
      expect(element.shadowRoot?.activeElement?.className).to.equal('count');
      await press(element, one(element, '[name=drop][value=""]'));
      expect([element.origin, element.kind, element.standing]).to.deep.equal([null, null, null]);
    });

    it('reads whatever stands in its attributes', async () => {
      const element = await show({
        kind: 'nonsense',
        standing: 'true',
        from: 'yesterday',
        'page-size': 'many',
        pages: '-1',
      });
      expect(element.state).to.equal('ready');
      expect([element.pageSize, element.pages]).to.deep.equal([20, 1]);
      expect(found(element).length).to.be.greaterThan(5);
    });
  });

  describe('search', () => {
    it('finds as one types, and says politely how many', async () => {
      const element = await show({});
      await type(element, 'pier');
      expect(element.text).to.equal('pier');

      expect(found(element)).to.contain('ferry-count');
      expect(told(element)).to.match(/claims? found/);
    });

    it('finds near spellings where nothing is spelt as typed', async () => {
      const element = await show({});
      await type(element, 'minstry');
      expect(found(element)).to.contain('hazel-denied');
    });

    it('finds Arabic however it is spelt, from a page in English', async () => {
      const element = await show({});
      for (const typed of ['الأهالي', 'اهالي', 'أَهالِي']) {
        element.text = typed;
        await element.updateComplete;
        expect(found(element), typed).to.include.members(['fir-left', 'hazel-left']);
      }
    });

    it('orders by best match while something is searched for, unless another order is asked for', async () => {
      const element = await show({ text: 'river' });
      expect(one(element, '[name=sort][aria-pressed=true]').textContent).to.equal('best match');
      await press(element, filter(element, 'sort', 'said'));
      expect(element.sort).to.equal('said');
      element.text = null;
      element.sort = null;
      await element.updateComplete;
      expect(all(element, '[name=sort][value=found]')).to.have.lengthOf(0);
    });
  });

  describe('nothing found', () => {
    it('says what to loosen, and loosens it', async () => {
      const element = await example('nothing');
      expect(found(element)).to.deep.equal([]);
      expect(told(element)).to.equal('No claim found');
      const hints = all(element, '[part=empty] button');
      expect(hints.length).to.be.greaterThan(0);
      await press(element, hints[0] as HTMLElement);
      expect(found(element).length).to.be.greaterThan(0);
    });

    it('offers to drop everything where no single part helps', async () => {
      const element = await show({ text: 'no such words', standing: 'superseded', kind: 'denial' });
      const [hint, ...more] = all(element, '[part=empty] button');
      expect(more).to.deep.equal([]);
      await press(element, hint as HTMLElement);
      expect(found(element).length).to.be.greaterThan(5);
    });
  });

  describe('results', () => {
    it('shows more by portions, and takes the reader to the first that is new', async () => {
      const element = await example('all');
      expect(found(element)).to.have.lengthOf(4);
      await press(element, one(element, '[name=more]'));
      expect(found(element)).to.have.lengthOf(8);
      await settle();
      expect(isFocused(all(element, '[part=result]')[4])).to.equal(true);
    });

    it('opens the whole record of one, and tells the page', async () => {
      const element = await example('denied');
      const events: ClaimOpenEvent[] = [];
      element.addEventListener('claim-open', (event) => events.push(event));
      const button = () => one(element, '[value="claim hazel-left"]');
      await press(element, button());
      expect(button().getAttribute('aria-expanded')).to.equal('true');
      expect(one(element, '[part=result]').innerText).to.contain('Dates');
      await press(element, button());
      expect(one(element, '[part=result]').innerText).not.to.contain('Dates');
      expect(events.map(({ claim }) => claim)).to.deep.equal(['hazel-left']);
    });

    it('tells the page which source a reader followed, and from which claim', async () => {
      const element = await example('denied');
      const events: ClaimSourceFollowEvent[] = [];
      element.addEventListener('claim-source-follow', (event) => events.push(event));
      const link = one(element, 'a[part=source]') as HTMLAnchorElement;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(events.map(({ claim, url }) => [claim, url])).to.deep.equal([['hazel-left', link.href]]);
    });

    it('stays the same where nothing of it changes', async () => {
      const element = await show({});
      const before = one(element, '[data-claim=toll-early]');
      element.kind = 'count';
      await element.updateComplete;
      expect(one(element, '[data-claim=toll-early]')).to.equal(before);
    });
  });

  describe('the page’s address', () => {
    const start = location.href;
    afterEach(() => history.replaceState(null, '', start));
    const params = () =>
      Object.fromEntries([...new URL(location.href).searchParams].filter(([name]) => /claim-|rec-/.test(name)));

    it('stays as it is unless the page asks', async () => {
      const element = await show({});
      await press(element, filter(element, 'kind', 'count'));
      expect(location.href).to.equal(start);
    });

    it('holds what is chosen, beside parameters that are not ours', async () => {
      const url = new URL(start);
      url.searchParams.set('kind', 'theirs');
      history.replaceState({ theirs: 1 }, '', url);
      const element = await show({ permalink: '' });
      await press(element, filter(element, 'kind', 'count'));
      expect(params()).to.deep.equal({ 'claim-kind': 'count' });
      expect(new URL(location.href).searchParams.get('kind')).to.equal('theirs');
      expect(history.state).to.deep.equal({ theirs: 1 });
    });

    it('is read again, also what a reader cleared', async () => {
      const element = await show({ permalink: 'rec', standing: 'denied' });
      await press(element, one(element, '[name=drop][value=""]'));
      await press(element, filter(element, 'kind', 'movement'));
      expect(params()).to.deep.equal({ 'rec-standing': '', 'rec-kind': 'movement' });
      const again = await show({ permalink: 'rec', standing: 'denied' });
      expect([again.kind, again.standing]).to.deep.equal(['movement', null]);
      expect(found(again)).to.deep.equal(found(element));
    });
  });

  describe('the way back', () => {
    const start = location.href;
    afterEach(() => history.replaceState(null, '', start));
    const went = async (element: ClaimListElement, go: () => void): Promise<void> => {
      const gone = oneEvent(window, 'popstate');
      go();
      await gone;
      await element.updateComplete;
    };
    const followLink = (element: ClaimListElement, to: string) =>
      went(element, () => {
        const link = Object.assign(document.createElement('a'), { href: `#${to}`, textContent: 'Notes' });
        element.parentElement?.append(link);
        link.click();
      });
    const pressed = (element: Element) =>
      all(element, '[part=filter][aria-pressed=true], [part=filter] [aria-pressed=true]').map(
        (button) => `${(button as HTMLButtonElement).name} ${(button as HTMLButtonElement).value}`,
      );

    it('from an in-page link leads to what was chosen before it, and the way on to what was chosen since', async () => {
      const element = await show({ permalink: '' });
      await press(element, filter(element, 'kind', 'count'));
      const before = found(element);
      await followLink(element, 'notes');
      expect([element.kind, found(element)]).to.deep.equal(['count', before]);
      await press(element, filter(element, 'kind', 'movement'));
      await type(element, 'pier');
      const since = found(element);
      expect(since).not.to.deep.equal(before);
      await went(element, () => history.back());
      expect([element.kind, element.text, found(element)]).to.deep.equal(['count', null, before]);
      expect((one(element, '[name=text]') as HTMLInputElement).value).to.equal('');
      expect(filter(element, 'kind', 'movement').getAttribute('aria-pressed')).to.equal('false');
      await went(element, () => history.forward());
      expect([element.kind, element.text, found(element)]).to.deep.equal(['count movement', 'pier', since]);
      expect((one(element, '[name=text]') as HTMLInputElement).value).to.equal('pier');
    });

    it('leads to what the page wrote where nothing was chosen yet, also where it wrote late', async () => {
      const element = await show({ permalink: '', standing: 'denied' });
      element.kind = 'movement';
      await element.updateComplete;
      const before = [found(element), pressed(element)];
      await followLink(element, 'notes');
      await press(element, one(element, '[name=drop][value=""]'));
      expect([element.standing, element.kind]).to.deep.equal([null, null]);
      await went(element, () => history.back());
      expect([found(element), pressed(element)]).to.deep.equal(before);
      expect([element.standing, element.kind]).to.deep.equal(['denied', 'movement']);
    });

    it('changes nothing where the way leads only to another part of the page', async () => {
      const element = await show({ permalink: '' });
      await press(element, filter(element, 'kind', 'count'));
      element.kind = 'movement'; // the page’s own word, which the address does not hold
      await followLink(element, 'notes');
      await went(element, () => history.back());
      expect(element.kind).to.equal('movement');
    });

    it('is not heard by a list that has left, or that keeps nothing in the address', async () => {
      const [gone, other] = [await show({ permalink: '' }), await show({ kind: 'count' })];
      await press(gone, filter(gone, 'kind', 'count'));
      await followLink(gone, 'notes');
      await press(gone, filter(gone, 'kind', 'movement'));
      gone.remove();
      await went(other, () => history.back());
      expect([gone.kind, other.kind]).to.deep.equal(['count movement', 'count']);
    });
  });

  describe('10,000 claims', () => {
    const many = (): Dataset => ({
      ...dataset,
      claims: [...new Array(10_000).keys()].map((i) => ({
        ...(dataset.claims[0] as Claim),
        id: `claim-${i}`,
        text: { en: `Claim number ${i} of a long ${i % 2 === 0 ? 'morning' : 'evening'}.` },
        relations: [],
      })),
    });

    it('draws what is looked at, and answers each key', async () => {
      const element = await show({}, withoutDataset);
      element.data = many();
      await element.updateComplete;
      expect(one(element, '.count').textContent).to.equal('10,000 of 10,000 claims');
      expect(found(element)).to.have.lengthOf(20);
      element.text = 'evening';
      await element.updateComplete;
      expect(one(element, '.count').textContent).to.equal('5,000 of 10,000 claims');
      element.text = 'evening 4243';
      await element.updateComplete;
      expect(found(element)).to.deep.equal(['claim-4243']);
    }).timeout(90_000);
  });

  describe('languages', () => {
    it('speaks Arabic, with the digits asked for', async () => {
      const element = await example('arabicDigits');
      expect(one(element, '[part=list]').dir).to.equal('rtl');
      expect(read(element)).to.contain('السجل').and.to.match(/[٠-٩]/);
      expect(found(element).length).to.be.greaterThan(0);
    });

    it('speaks Turkish', async () => {
      expect(read(await example('turkish'))).to.contain('Ara');
    });

    it('changes with the page', async () => {
      const element = await show({});
      element.lang = 'ar';
      await settle();
      await element.updateComplete;
      expect(read(element)).to.contain('السجل');
    });
  });

  describe('narrow', () => {
    const narrow = (element: HTMLElement) =>
      Object.assign(element.style, { display: 'block', inlineSize: '328px', overflow: 'auto' });

    it('folds its filters into one line that names what is chosen', async () => {
      const element = await example('chosen');
      narrow(element);
      const line = one(element, '[value=filters]');
      expect(plain(line.innerText)).to.equal('Filters: at most one named origin, 2 origins, control of a place');
      const filters = one(element, '[part=filters]');
      expect(filters.checkVisibility()).to.equal(false);
      await press(element, line);
      expect([filters.checkVisibility(), line.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
      expect(element.scrollWidth).to.be.at.most(328);
    });

    it('fits 288 px, folded and unfolded', async () => {
      const element = await example('countryside');
      narrow(element).inlineSize = '288px';
      expect(element.scrollWidth).to.be.at.most(288);
      await press(element, one(element, '[value=filters]'));
      expect(element.scrollWidth).to.be.at.most(288);
    });
  });

  describe('beside its filters', () => {
    for (const name of ['countryside', 'homsArabic']) {
      it(`keeps each filter in its column, addresses that tell articles apart included: ${name}`, async () => {
        const element = await example(name);
        Object.assign(element.style, { display: 'block', inlineSize: '680px' });
        await settle();
        const column = one(element, '[part=filters]').getBoundingClientRect();
        const over = all(element, '[part=filter] > span').filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return left < column.left - 0.5 || right > column.right + 0.5;
        });
        expect(over.map(({ innerText }) => innerText)).to.deep.equal([]);
      });
    }
  });

  describe('accessibility', () => {
    for (const name of Object.keys(examples)) {
      it(`has nothing against it: ${name}`, async () => {
        await expect(await example(name)).to.be.accessible();
      }).timeout(30_000);
    }

    it('has nothing against it with everything unfolded', async () => {
      const element = await example('all');
      for (const button of all(element, '[name=unfold]')) button.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }).timeout(30_000);
  });
});
