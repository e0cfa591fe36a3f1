import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { badges } from '../../demo/examples/examples.mjs';
import { ControlBadgeElement } from '../../src/elements/control-badge/control-badge.js';
import '../../src/elements/control-badge/control-badge.define.js';
import { badgeHTML, badgeSnippetHTML, badgeWords } from '../../src/html/index.js';
import { ClaimSourceError } from '../../src/model/index.js';
import {
  dataset,
  index,
  isFocused,
  listenIn,
  make,
  onPaper,
  part,
  plain,
  read,
  settle,
  show,
  showsOwnText,
  watchedSource,
  type Example,
} from './helpers.js';

const examples = badges as Record<string, Example>;
/** What a reader sees, what a script is told, and what assistive technology hears. */
const openness = (element: ControlBadgeElement) => [
  isShown(element),
  element.open,
  trigger(element).getAttribute('aria-expanded'),
];
const badge = (name: string) => show<ControlBadgeElement>('control-badge', examples[name] as Example);
const trigger = (element: Element) => part(element, 'trigger');
const popover = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[part=popover]');
const isShown = (element: Element) => popover(element)?.matches(':popover-open') ?? false;
const attributes = { place: 'hazel', 'as-of': '2024-03-08' };

/** Opens as a reader does, and waits until it is open. */
async function open(element: ControlBadgeElement): Promise<HTMLElement> {
  const opened = oneEvent(element, 'claim-open');
  trigger(element).click();
  await opened;
  return popover(element) as HTMLElement;
}

describe('<control-badge>', () => {
  describe('upgrade', () => {
    it('keeps the newsroom’s text until there is a record, and is no button before', async () => {
      const element = make<ControlBadgeElement>('control-badge', attributes, {
        forClaim: () => new Promise(() => {}),
        forPlace: () => new Promise(() => {}),
      });
      document.body.append(element);
      await settle();
      expect([element.state, showsOwnText(element)]).to.deep.equal(['loading', true]);
      expect(trigger(element).hasAttribute('role')).to.equal(false);
      element.remove();
    });

    it('keeps text that already says what it would say: nothing is asked, nothing is drawn', async () => {
      const { element, source } = await served();
      expect([element.state, showsOwnText(element)]).to.deep.equal(['ready', true]);
      expect(source.asked).to.deep.equal([]);
      expect(trigger(element).getAttribute('role')).to.equal('button');
    });

    it('does not move the text it keeps', async () => {
      const { element, before } = await served();
      const after = element.getBoundingClientRect();
      expect(Math.abs(after.height - before.height)).to.be.lessThan(1);
      expect(after.width).to.be.closeTo(before.width, 0.1);
    });

    it('opens text it kept, asking for the record then', async () => {
      const { element, source } = await served();
      const box = await open(element);
      expect([...new Set(source.asked)]).to.deep.equal(['hazel']);
      expect(box.innerText).to.contain('no unit had left Hazel');
    });

    it('fetches ahead, when the page is idle, what opening the badges on screen needs', async () => {
      const asked: string[] = [];
      let first = () => {};
      const answered = new Promise<void>((resolve) => (first = resolve));
      const forPlace = (id: string) => {
        asked.push(id);
        first();
        return index;
      };
      const host = document.createElement('div');
      for (const place of ['alder', 'hazel']) {
        const words = await badgeWords(dataset, place, { asOf: '2024-03-08' });
        if (!words) throw new Error('no words');
        const paragraph = document.createElement('p');
        paragraph.setHTMLUnsafe(badgeSnippetHTML(words, { edition: dataset.edition, asOf: '2024-03-08' }));
        (paragraph.firstElementChild as ControlBadgeElement).source = { forClaim: forPlace, forPlace };
        host.prepend(paragraph);
      }
      (host.lastElementChild as HTMLElement).style.marginBlockStart = '300vh';
      await fixture(host);
      await answered;
      expect(asked).to.deep.equal(['hazel']);
    });

    it('draws its own words once it is asked about another day', async () => {
      const { element } = await served();
      element.asOf = '2024-03-05';
      await element.updateComplete;
      expect(showsOwnText(element)).to.equal(false);
      expect(read(element)).to.contain('no report');
    });

    async function served() {
      const words = await badgeWords(dataset, 'hazel', { asOf: '2024-03-08' });
      if (!words) throw new Error('no words');
      const markup = badgeSnippetHTML(words, { edition: dataset.edition, asOf: '2024-03-08' });
      const host = document.createElement('p');
      host.setHTMLUnsafe(`As far as ${markup.replaceAll('control-badge', 'kept-badge')} on foot.`);
      await fixture(host);
      const element = host.firstElementChild as ControlBadgeElement;
      const before = element.getBoundingClientRect();
      const source = watchedSource();
      element.source = source;
      ControlBadgeElement.define('kept-badge');
      customElements.upgrade(host);
      await element.updateComplete;
      return { element, source, before };
    }
  });

  describe('rendering', () => {
    const says: Record<string, string> = {
      claimed: 'Alder claimed by Hill Front · 7 Mar 2024',
      reported: 'Birch reported: River Army · 8 Mar 2024',
      assessed: 'Cedar assessed by Lena Orme: Hill Front (most of it) · 8 Mar 2024',
      contested: 'Dogwood contested · 8 Mar 2024',
      accountsDiffer: 'Elm accounts differ · 8 Mar 2024',
      withdrawalReported: 'Fir withdrawal reported, successor unnamed · 8 Mar 2024',
      withdrawalDenied: 'Hazel withdrawal reported, denied by River Government · 8 Mar 2024',
      noReport: 'Gorse no report · 8 Mar 2024',
      turkish: 'Elm anlatımlar farklı · 8 Mar 2024',
    };
    for (const name of Object.keys(says)) {
      it(`${name} says “${says[name]}”`, async () => {
        expect(read(await badge(name))).to.equal(says[name]);
      });
    }

    it('gives every state a mark of its own, told apart without colour', async () => {
      const marks = new Set<string>();
      const names = Object.keys(says).filter((name) => !['withdrawalDenied', 'turkish'].includes(name));
      for (const name of names) {
        const mark = part(await badge(name), 'mark');
        marks.add(
          [...mark.querySelectorAll('*')]
            .map((one) => `${one.localName}${one.getAttribute('d')}${one.getAttribute('transform')}`)
            .join(),
        );
      }
      expect(marks.size).to.equal(names.length);
    });

    it('does not disturb the lines of its paragraph', async () => {
      for (const lang of ['en', 'ar']) {
        const paragraph = document.createElement('p');
        paragraph.style.cssText = 'font: 18px/1.5 serif; inline-size: 300px';
        paragraph.lang = lang;
        const element = make<ControlBadgeElement>('control-badge', attributes);
        paragraph.append(
          'They had come down from the hills on foot as far as ',
          element,
          ' and stayed there for the night.',
        );
        await fixture(paragraph);
        await element.updateComplete;
        const height = paragraph.getBoundingClientRect().height;
        expect(height % 27, `${lang}: ${height}`).to.equal(0);
      }
    });

    it('wraps like words where it is long', async () => {
      const element = await badge('withdrawalDenied');
      (element.parentElement as HTMLElement).style.inlineSize = '220px';
      expect(trigger(element).getClientRects().length).to.be.greaterThan(1);
    });

    it('keeps its mark on the line of its first word', async () => {
      const drawn = await badge('withdrawalDenied');
      const mark = trigger(drawn).querySelector('svg') as Element;
      const first = trigger(drawn).querySelector('small') as Element;
      const apart: number[] = [];
      for (let width = 80; width < 400; width += 4) {
        (drawn.parentElement as HTMLElement).style.inlineSize = `${width}px`;
        const [a, b] = [mark.getBoundingClientRect(), first.getClientRects()[0] as DOMRect];
        if (Math.abs(a.top + a.bottom - b.top - b.bottom) > 20) apart.push(width);
      }
      expect(apart).to.deep.equal([]);
    });

    it('draws what the html door writes, to the node', async () => {
      const shape = (node: Node): string =>
        node instanceof Element
          ? `<${node.localName}${[...node.attributes]
              .map(({ name, value }) => ` ${name}="${value}"`)
              .toSorted()
              .join('')}>${[...node.childNodes].map(shape).join('')}</>`
          : node.nodeType === Node.TEXT_NODE
            ? (node as Text).data
            : '';
      for (const name of ['reported', 'contested', 'withdrawalDenied', 'noReport']) {
        const element = await badge(name);
        const words = await badgeWords(dataset, element.place ?? '', { asOf: element.asOf });
        if (!words) throw new Error(name);
        const holders = ['hill-front', 'river-army'];
        const host = document.createElement('span');
        host.setHTMLUnsafe(badgeHTML(words, (holder) => holders.indexOf(holder)));
        expect([...trigger(element).childNodes].map(shape).join('')).to.equal([...host.childNodes].map(shape).join(''));
      }
    });
  });

  describe('accessibility', () => {
    for (const [name, one] of Object.entries(examples)) {
      it(`${name}: ${one.title}, closed and open`, async () => {
        const element = await badge(name);
        await expect(element).to.be.accessible();
        await open(element);
        await expect(element).to.be.accessible();
      });
    }

    it('is a button called by what can be read, with the age of the newest report after it', async () => {
      const button = trigger(await badge('withdrawalDenied'));
      expect(button.getAttribute('role')).to.equal('button');
      expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(button.hasAttribute('aria-label')).to.equal(false);
      expect(button.getAttribute('aria-description')).to.equal('newest report one day earlier');
    });

    it('names the dialog by the place', async () => {
      const box = await open(await badge('withdrawalDenied'));
      expect([box.getAttribute('role'), box.getAttribute('aria-label')]).to.deep.equal(['dialog', 'Hazel']);
    });
  });

  describe('keyboard', () => {
    for (const key of ['Enter', ' ']) {
      it(`opens by “${key}”, closes by Escape, and gives the focus back`, async () => {
        const element = await badge('withdrawalDenied');
        trigger(element).focus();
        const opened = oneEvent(element, 'claim-open');
        await sendKeys({ press: key });
        await opened;
        expect(openness(element)).to.deep.equal([true, true, 'true']);
        expect(isFocused(popover(element))).to.equal(true);
        await sendKeys({ press: 'Escape' });
        expect(openness(element)).to.deep.equal([false, false, 'false']);
        expect(isFocused(trigger(element))).to.equal(true);
      });
    }

    it('goes on from the badge into what it opened, and from there on into the text', async () => {
      const element = await badge('withdrawalReported');
      const after = document.createElement('a');
      after.href = '#after';
      after.textContent = 'after';
      element.after(after);
      const box = await open(element);
      await sendKeys({ press: 'Tab' });
      expect(isFocused(box.querySelector('button'))).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('source');
      await sendKeys({ press: 'Tab' });
      expect(isFocused(after)).to.equal(true);
    });

    it('closes by Escape what it opened, and not the dialog around it', async () => {
      const element = await badge('withdrawalDenied');
      const dialog = document.createElement('dialog');
      element.closest('p')?.replaceWith(dialog);
      dialog.append(element);
      dialog.showModal();
      await element.updateComplete;
      await open(element);
      await sendKeys({ press: 'Escape' });
      expect([element.open, dialog.open]).to.deep.equal([false, true]);
      dialog.remove();
    });

    it('opens in Arabic as well', async () => {
      const element = await badge('arabicDigits');
      trigger(element).focus();
      const opened = oneEvent(element, 'claim-open');
      await sendKeys({ press: 'Enter' });
      await opened;
      const box = popover(element) as HTMLElement;
      expect([box.dir, box.lang]).to.deep.equal(['rtl', 'ar']);
      expect(box.innerText).to.contain('قال أهالي');
    });
  });

  describe('popover', () => {
    afterEach(() => resetMouse());

    it('does not scroll where everything in it fits, words for the ear included', async () => {
      const box = await open(await badge('withdrawalDenied'));
      const last = box.lastElementChild as Element;
      expect(last.getBoundingClientRect().bottom).to.be.below(box.getBoundingClientRect().bottom);
      expect(box.scrollHeight).to.equal(box.clientHeight);
    });

    it('shows every report, and each denial at the size and weight of what it denies', async () => {
      const box = await open(await badge('withdrawalDenied'));
      expect(box.innerText)
        .to.contain('Townspeople said')
        .and.to.contain('no unit had left Hazel')
        .and.to.contain('newest report one day earlier');
      const [said, denied] = [box.querySelector('li p'), box.querySelector('[part=denial] bdi')].map((one) =>
        getComputedStyle(one as Element),
      );
      expect([denied?.fontSize, denied?.fontWeight, denied?.color]).to.deep.equal([
        said?.fontSize,
        said?.fontWeight,
        said?.color,
      ]);
    });

    it('closes when the badge is to say something else, and gives the focus back', async () => {
      const element = await badge('withdrawalDenied');
      await open(element);
      element.asOf = '2024-03-06';
      await element.updateComplete;
      expect(openness(element)).to.deep.equal([false, false, 'false']);
      expect(isFocused(trigger(element))).to.equal(true);
    });

    it('opens in a closed tree too', async () => {
      const element = make<ControlBadgeElement>('control-badge', { lang: 'en', place: 'hazel', 'as-of': '2024-03-08' });
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append(element);
      await fixture(host);
      await element.updateComplete;
      await open(element);
      expect(element.open).to.equal(true);
    });

    it('opens and closes by a click, and closes by its word', async () => {
      const element = await badge('withdrawalDenied');
      await open(element);
      trigger(element).click();
      expect(isShown(element)).to.equal(false);
      const box = await open(element);
      box.querySelector('button')?.click();
      expect([isShown(element), isFocused(trigger(element))]).to.deep.equal([false, true]);
    });

    it('opens and closes by the mouse', async () => {
      const element = await badge('contested');
      const { x, y } = trigger(element).getBoundingClientRect();
      const position: [number, number] = [Math.round(x + 8), Math.round(y + 8)];
      const opened = oneEvent(element, 'claim-open');
      await sendMouse({ type: 'click', position });
      await opened;
      expect(isShown(element)).to.equal(true);
      await sendMouse({ type: 'click', position });
      await settle();
      expect(isShown(element)).to.equal(false);
    });

    it('closes when the reader goes on with the page', async () => {
      const element = await badge('contested');
      await open(element);
      await sendMouse({ type: 'click', position: [2, 590] });
      await settle();
      expect(openness(element)).to.deep.equal([false, false, 'false']);
    });

    it('is one for the page: a second one closes the first', async () => {
      const first = await badge('contested');
      const second = await badge('withdrawalDenied');
      await open(first);
      await open(second);
      expect([first.open, second.open, trigger(first).getAttribute('aria-expanded')]).to.deep.equal([
        false,
        true,
        'false',
      ]);
    });

    it('stays inside the article’s column, under its badge', async () => {
      const paragraph = document.createElement('p');
      paragraph.style.cssText = 'inline-size: 380px; margin-inline-start: 60px';
      const element = make<ControlBadgeElement>('control-badge', attributes);
      paragraph.append('A line that is long enough for the badge ', element, ' to break.');
      await fixture(paragraph);
      await element.updateComplete;
      const box = (await open(element)).getBoundingClientRect();
      const column = paragraph.getBoundingClientRect();
      expect(box.left).to.be.at.least(column.left - 1);
      expect(box.right).to.be.at.most(column.right + 1);
      const lines = trigger(element).getClientRects();
      expect(box.top).to.be.closeTo(lines[lines.length - 1]?.bottom ?? 0, 2);
    });

    it('goes with its badge when that is taken out of the page', async () => {
      const element = await badge('contested');
      await open(element);
      element.remove();
      expect(element.open).to.equal(false);
      document.body.append(element);
      await element.updateComplete;
      await open(element);
      expect(isShown(element)).to.equal(true);
      element.remove();
    });
  });

  describe('events', () => {
    it('tells once that a reader opens it, and follows a source', async () => {
      const element = await badge('withdrawalDenied');
      const heard: string[] = [];
      const hear = (event: Event) => heard.push(`${event.type} ${(event as unknown as { place: string }).place}`);
      document.body.addEventListener('claim-open', hear);
      document.body.addEventListener('claim-source-follow', hear);
      const box = await open(element);
      const link = box.querySelector<HTMLAnchorElement>('a') as HTMLAnchorElement;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      document.body.removeEventListener('claim-open', hear);
      document.body.removeEventListener('claim-source-follow', hear);
      expect(heard).to.deep.equal(['claim-open hazel', 'claim-source-follow hazel']);
    });
  });

  describe('missing data', () => {
    it('leaves plain text, and no button that opens nothing, where the place is unknown', async () => {
      const log = listenIn();
      const element = make<ControlBadgeElement>('control-badge', { place: 'nowhere' });
      const failed = oneEvent(element, 'claim-error');
      await fixture(element);
      expect(((await failed) as unknown as { code: string }).code).to.equal('unknown-place');
      log.stop();
      expect([element.state, showsOwnText(element), trigger(element).hasAttribute('tabindex')]).to.deep.equal([
        'error',
        true,
        false,
      ]);
      expect([log.errors.length, log.warnings.length]).to.deep.equal([0, 1]);
    });

    it('says why an adopted badge cannot be opened, and stays as it is', async () => {
      const log = listenIn();
      const fail = () => Promise.reject(new ClaimSourceError('timeout'));
      const element = make<ControlBadgeElement>(
        'control-badge',
        { ...attributes, lang: 'en', 'data-key': `${dataset.edition}|en|hazel|2024-03-08||` },
        { forClaim: fail, forPlace: fail },
      );
      await fixture(element);
      await element.updateComplete;
      const failed = oneEvent(element, 'claim-error');
      trigger(element).click();
      expect(((await failed) as unknown as { code: string }).code).to.equal('timeout');
      await settle();
      log.stop();
      expect([element.state, showsOwnText(element), element.open]).to.deep.equal(['ready', true, false]);
      expect(log.errors).to.deep.equal([]);
    });

    it('says in words that the record ends before the day asked about', async () => {
      const element = await badge('recordEnds');
      expect(element.state).to.equal('stale');
      expect(plain((await open(element)).innerText)).to.contain('The record ends on 10 Mar 2024');
    });
  });

  describe('on paper', () => {
    it('keeps place, mark, state and day, and loses the line and the popover', async () => {
      const element = await badge('contested');
      await open(element);
      await onPaper(element, () => {
        expect(getComputedStyle(trigger(element)).borderBlockEndWidth).to.equal('0px');
        expect(getComputedStyle(popover(element) as HTMLElement).display).to.equal('none');
      });
      expect(read(element)).to.contain('Dogwood contested · 8 Mar 2024');
    });
  });

  describe('many', () => {
    it('adds no listener for each, and one popover for all', async () => {
      const elements = await Promise.all(['claimed', 'reported', 'contested'].map(badge));
      for (const element of elements) await open(element);
      const boxes = elements.filter((element) => popover(element));
      expect(boxes).to.have.lengthOf(1);
    });
  });
});
