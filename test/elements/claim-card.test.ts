import { expect, fixture, oneEvent } from '@open-wc/testing';
import { cards } from '../../demo/examples/examples.mjs';
import { ClaimCardElement } from '../../src/elements/claim-card/claim-card.js';
import '../../src/elements/claim-card/claim-card.define.js';
import { cardHTML, cardShadowHTML, cardWords } from '../../src/html/index.js';
import { ClaimSourceError, indexDataset, type ClaimSource, type DatasetIndex } from '../../src/model/index.js';
import {
  all,
  dataset,
  index,
  listenIn,
  make,
  onPaper,
  one,
  part,
  plain,
  read,
  settle,
  show,
  showsOwnText,
  watchedSource,
  type Example,
} from './helpers.js';

const examples = cards as Record<string, Example>;
const example = (name: string) => examples[name] as Example;
const card = (name: string) => show<ClaimCardElement>('claim-card', example(name));
const attributes = { claim: 'hazel-left', 'as-of': '2024-03-08' };
const failing = (fail: () => never): ClaimSource => ({ forClaim: fail, forPlace: fail });

describe('<claim-card>', () => {
  it('has no room for a standing where there is none yet', async () => {
    const { claim, 'as-of': day } = example('nothingYet').attributes as Record<string, string>;
    const element = await show<ClaimCardElement>('claim-card', {
      ...example('nothingYet'),
      attributes: { claim: claim ?? '', 'as-of': day ?? '', density: 'compact' },
    });
    const asOf = one(element, 'footer > span');
    expect(asOf.getBoundingClientRect().left).to.be.closeTo(one(element, 'article').getBoundingClientRect().left, 1);
  });

  it('underlines what can be pressed, in every engine: colour alone would not tell', async () => {
    const element = await show<ClaimCardElement>('claim-card', example('denied'));
    for (const one of all(element, 'button, a')) expect(getComputedStyle(one).textDecorationLine).to.equal('underline');
  });

  for (const width of [594, 700, 920]) {
    it(`breaks no date of a card with three sides in Arabic, ${width} pixels wide`, async () => {
      const element = await show<ClaimCardElement>('claim-card', {
        ...example('daraaCity'),
        attributes: { claim: 'daraa-city-taken-rebels', 'as-of': '2024-12-07', lang: 'ar' },
      });
      element.style.cssText = `display: block; inline-size: ${width}px; font: 18px/1.6 'Noto Naskh Arabic', serif`;
      const dates = all(element, '[part=dates] time');
      expect(dates.length).to.be.greaterThan(8);
      for (const date of dates) expect(date.getBoundingClientRect().height, date.textContent ?? '').to.be.below(36);
      const { left } = part(element, 'dates').getBoundingClientRect();
      for (const cell of all(element, '[part=dates] [data-l]')) {
        expect(cell.getBoundingClientRect().left, 'inside').to.be.at.least(left - 1);
      }
    });
  }

  describe('upgrade', () => {
    it('keeps the newsroom’s text until there is a record to show', async () => {
      let answer = () => {};
      const late = new Promise<DatasetIndex>((resolve) => (answer = () => resolve(index)));
      const element = make<ClaimCardElement>('claim-card', attributes, { forClaim: () => late, forPlace: () => late });
      document.body.append(element);
      await settle();
      expect([element.state, showsOwnText(element)]).to.deep.equal(['loading', true]);
      answer();
      await element.updateComplete;
      expect(showsOwnText(element)).to.equal(false);
      expect(element.state).to.equal('ready');
      element.remove();
    });

    it('takes properties that were set before the class was there', async () => {
      const element = document.createElement('late-card') as ClaimCardElement;
      element.claim = 'hazel-left';
      element.data = dataset;
      await fixture(element);
      ClaimCardElement.define('late-card');
      await element.updateComplete;
      expect(read(element)).to.contain('Townspeople said');
    });

    it('adopts a card that is already in the page: nothing is asked, nothing is drawn', async () => {
      const { element, source } = await served();
      const article = element.shadowRoot?.querySelector('article');
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(source.asked).to.deep.equal([]);
      expect(element.shadowRoot?.querySelector('article')).to.equal(article);
    });

    it('draws an adopted card again, and once, when it is asked something else', async () => {
      const { element } = await served();
      await element.updateComplete;
      element.asOf = '2024-03-07';
      await element.updateComplete;
      expect(element.shadowRoot?.querySelectorAll('article')).to.have.lengthOf(1);
      expect(read(element)).to.contain('As of 7 Mar 2024');
    });

    it('draws again a card of another edition', async () => {
      const { element, source } = await served('2023-01-01');
      await element.updateComplete;
      expect(source.asked).to.deep.equal(['hazel-left']);
      expect(element.shadowRoot?.querySelectorAll('article')).to.have.lengthOf(1);
    });

    it('draws a card whose style the page’s policy has refused', async () => {
      const { element, source } = await served(dataset.edition, undefined, (host) =>
        host.querySelector('claim-card')?.shadowRoot?.querySelector('style')?.remove(),
      );
      await element.updateComplete;
      expect(source.asked).to.deep.equal(['hazel-left']);
      expect(getComputedStyle(part(element, 'card')).borderBlockStartWidth).to.equal('2px');
    });

    it('keeps an adopted card where its record cannot be had', async () => {
      const log = listenIn();
      const { element } = await served(
        dataset.edition,
        failing(() => {
          throw new ClaimSourceError('network');
        }),
      );
      await element.updateComplete;
      part(element, 'actions').querySelector('button')?.click();
      await settle();
      log.stop();
      expect(read(element)).to.contain('Townspeople said');
      expect(log.errors).to.deep.equal([]);
    });

    async function served(edition = dataset.edition, given?: ClaimSource, before?: (host: HTMLElement) => void) {
      const words = await cardWords(dataset, 'hazel-left', { asOf: '2024-03-08' });
      if (!words) throw new Error('no words');
      const host = document.createElement('div');
      const markup = cardShadowHTML(words, { edition, asOf: '2024-03-08' });
      host.setHTMLUnsafe(`<claim-card claim="hazel-left" as-of="2024-03-08" lang="en">${markup}Own text.</claim-card>`);
      before?.(host);
      const element = host.firstElementChild as ClaimCardElement;
      const source = watchedSource();
      element.source = given ? { edition: source.edition as string, ...given } : source;
      await fixture(host);
      return { element, source };
    }
  });

  describe('properties', () => {
    it('reflects each attribute as a property, and back', async () => {
      const element = await card('singleOrigin');
      element.asOf = '2024-03-07';
      element.headingLevel = 2;
      expect(element.getAttribute('as-of')).to.equal('2024-03-07');
      expect(element.getAttribute('heading-level')).to.equal('2');
      element.asOf = null;
      expect(element.hasAttribute('as-of')).to.equal(false);
    });

    it('narrows what it does not know to what is safe', async () => {
      const element = await card('singleOrigin');
      element.setAttribute('density', 'enormous');
      element.setAttribute('heading-level', '9');
      element.setAttribute('as-of', 'yesterday');
      element.setAttribute('known', 'perhaps');
      await element.updateComplete;
      expect([element.density, element.headingLevel]).to.deep.equal(['full', 0]);
      expect(read(element)).to.contain('As of 10 Mar 2024, as known now');
    });

    it('shows another claim when asked for one', async () => {
      const element = await card('singleOrigin');
      element.claim = 'bridge-blown';
      await element.updateComplete;
      expect(read(element)).to.contain('bridge at Gorse').and.not.to.contain('Alder');
    });

    it('counts what had been said by the day asked about, or everything held about it', async () => {
      const element = await card('nothingYet');
      expect(read(element)).to.contain('Nothing had been said of this by 6 Mar 2024.');
      element.asOf = '2024-03-08';
      await element.updateComplete;
      expect(read(element)).to.contain('As of 8 Mar 2024, as known then').and.to.contain('Hill Front Morning Post');
    });

    it('updates once for a batch of changes', async () => {
      const element = await card('singleOrigin');
      let updates = 0;
      const { update } = element;
      element.update = () => {
        updates++;
        update.call(element);
      };
      element.asOf = '2024-03-07';
      element.density = 'compact';
      element.known = 'now';
      await element.updateComplete;
      expect(updates).to.equal(1);
    });
  });

  describe('rendering', () => {
    const says: Record<string, { yes: string[]; no?: string[] }> = {
      denied: {
        yes: [
          'Claim and denial',
          'Denied by River Government',
          'The denial comes from the side it favours',
          'Ministry of Defence Wire One',
        ],
      },
      denial: { yes: ['Denial The Ministry of Defence said', 'Claim Townspeople said'] },
      singleOrigin: {
        yes: ['One origin, 3 articles', 'Comes from the side it favours', 'Record alder-taken, edition of 1 Apr 2024'],
        no: ['Denial'],
      },
      severalOrigins: {
        yes: ['Said by 2 separate origins', 'Morning Post, own voice', 'a separate claim, in support'],
      },
      conflicting: { yes: ['Claim and another account', 'Account of River Army', 'Another account, by River Army'] },
      superseded: { yes: ['Superseded on 8 Mar 2024', '30 dead'] },
      retracted: { yes: ['Retracted by its origin', 'He took the statement back.'] },
      explained: { yes: ['Explanation by River Army', 'could not check this independently'] },
      unnamedOnly: { yes: ['Unnamed: townspeople', 'Unnamed sources only'] },
      againstOwnSide: { yes: ['Goes against its own side'] },
      corrected: { yes: ['Correction', '9 Mar 2024. The number was ten.'] },
      recordEnds: { yes: ['The record ends on 10 Mar 2024'] },
      redirected: { yes: ['The Hill Front said it had taken Alder.'] },
      compact: { yes: ['As of 8 Mar 2024', 'One origin, 3 articles'], no: ['Cite', 'Recorded'] },
      compactDenied: { yes: ['Claim', 'Denial', 'Denied by River Government', 'no unit had left Hazel'] },
    };
    for (const [name, { yes, no = [] }] of Object.entries(says)) {
      it(`${name} says ${yes.map((words) => `“${words}”`).join(', ')}`, async () => {
        const text = read(await card(name));
        for (const words of yes) expect(text).to.contain(words);
        for (const words of no) expect(text).not.to.contain(words);
      });
    }

    it('sets claim and denial at the same size and weight, in both densities', async () => {
      for (const name of ['denied', 'compactDenied']) {
        const element = await card(name);
        const [claim, denial] = [...(element.shadowRoot?.querySelectorAll('[part=say]') ?? [])].map((say) =>
          getComputedStyle(say),
        );
        expect([denial?.fontSize, denial?.fontWeight, denial?.color]).to.deep.equal([
          claim?.fontSize,
          claim?.fontWeight,
          claim?.color,
        ]);
      }
    });

    it('puts the denial beside the claim where there is room, and right after it where there is none', async () => {
      const element = await card('denied');
      const frame = element.parentElement as HTMLElement;
      const tops = () => ['claim', 'denial', 'standing'].map((name) => part(element, name).getBoundingClientRect().top);
      frame.style.inlineSize = '700px';
      expect(tops()[0]).to.equal(tops()[1]);
      frame.style.inlineSize = '320px';
      const [claim, denial, standing] = tops() as [number, number, number];
      expect(claim).to.be.lessThan(denial);
      expect(denial).to.be.lessThan(standing);
    });

    it('fits 320 px without scrolling sideways', async () => {
      for (const name of ['denied', 'corrected', 'compactDenied', 'lastVillage', 'lastVillageArabic']) {
        const element = await card(name);
        (element.parentElement as HTMLElement).style.inlineSize = '320px';
        const { scrollWidth } = part(element, 'card');
        expect(scrollWidth, name).to.be.at.most(320);
      }
    });

    it('draws an inferred way dashed and a stated one whole', async () => {
      const element = await card('denied');
      const segments = [...(element.shadowRoot?.querySelectorAll('.seg') ?? [])]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => getComputedStyle(one).borderBlockStartStyle);
      expect(segments).to.deep.equal(['dashed']);
    });

    it('links each passage by its words, and trusts no page it links to', async () => {
      const element = await card('singleOrigin');
      const link = part<HTMLAnchorElement>(element, 'source');
      expect(link.href).to.equal(
        'https://example.org/post-7#:~:text=They%20said%20on%20Thursday,of%20the%20northern%20bank',
      );
      expect(link.rel).to.equal('noopener noreferrer nofollow');
    });

    it('lets the page’s own type through and none of its accidents', async () => {
      const element = await card('denied');
      const frame = element.parentElement as HTMLElement;
      frame.style.cssText =
        'font: italic 700 20px/3 serif; letter-spacing: 9px; text-transform: uppercase; text-align: center; color: rgb(10, 20, 30)';
      const style = getComputedStyle(part(element, 'say'));
      expect([
        style.fontStyle,
        style.fontWeight,
        style.letterSpacing,
        style.textTransform,
        style.textAlign,
      ]).to.deep.equal(['normal', '400', 'normal', 'none', 'start']);
      expect([style.fontFamily, style.color]).to.deep.equal(['serif', 'rgb(10, 20, 30)']);
    });

    it('draws what the html door writes, to the node', async () => {
      for (const [name, one] of Object.entries(examples)) {
        if (!one.invented) continue;
        const element = await card(name);
        const {
          lang = 'en',
          claim = '',
          'as-of': asOf,
          known,
          numerals,
          density = 'full',
          'heading-level': level,
        } = one.attributes;
        const words = await cardWords(dataset, claim, { lang, asOf, known, numerals });
        if (!words) throw new Error(name);
        const host = document.createElement('div');
        host.setHTMLUnsafe(cardHTML(words, { density, headingLevel: Number(level ?? 0) }));
        expect(shape(element.shadowRoot?.querySelector('article') as Element), name).to.equal(
          shape(host.firstElementChild as Element),
        );
      }
    });

    // Elements, attributes and text; lit's own comments and empty texts left out.
    function shape(node: Node): string {
      if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
      if (!(node instanceof Element)) return '';
      const given = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).toSorted();
      return `<${node.localName}${given.join('')}>${[...node.childNodes].map(shape).join('')}</${node.localName}>`;
    }
  });

  describe('accessibility', () => {
    for (const [name, one] of Object.entries(examples)) {
      it(`${name}: ${one.title}`, async () => {
        const element = await card(name);
        expect(['ready', 'stale']).to.contain(element.state);
        await expect(element).to.be.accessible();
      });
    }

    it('is an article with a name, and no heading unless the page gives it a place', async () => {
      const element = await card('denied');
      expect(part(element, 'card').getAttribute('aria-label')).to.contain('Townspeople said');
      expect(element.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]')).to.equal(null);
      element.headingLevel = 3;
      await element.updateComplete;
      const headings = [...(element.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map(
        (one) => `${one.localName} ${one.textContent}`,
      );
      expect(headings).to.deep.equal(['h3 Claim and denial', 'h4 Claim', 'h4 Denial']);
    });

    it('names each passage link by its outlet and day', async () => {
      const element = await card('singleOrigin');
      expect(part(element, 'source').getAttribute('aria-label')).to.contain('Morning Post').and.to.contain('7 Mar');
    });
  });

  describe('events', () => {
    it('tells once that a reader has a claim in view, and again for another claim', async () => {
      const element = make<ClaimCardElement>('claim-card', attributes);
      const seen: (string | null)[] = [];
      element.addEventListener('claim-seen', ({ claim }) => seen.push(claim));
      const first = oneEvent(element, 'claim-seen');
      await fixture(element);
      await first;
      element.asOf = '2024-03-07';
      await element.updateComplete;
      element.parentElement?.append(element);
      await settle();
      expect(seen).to.deep.equal(['hazel-left']);
      const next = oneEvent(element, 'claim-seen');
      element.claim = 'alder-taken';
      await next;
      expect(seen).to.deep.equal(['hazel-left', 'alder-taken']);
      element.claim = 'hazel-left';
      await element.updateComplete;
      // Whoever watches the card has been told of it by the time that this one is.
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(element));
      await settle();
      expect(seen).to.deep.equal(['hazel-left', 'alder-taken']);
    });

    it('tells once that a reader follows a source, with its address', async () => {
      const element = await card('denied');
      const followed: string[] = [];
      document.body.addEventListener('claim-source-follow', ({ claim, url }) => followed.push(`${claim} ${url}`), {
        once: true,
      });
      const link = part<HTMLAnchorElement>(element, 'source');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(followed).to.deep.equal([`hazel-left ${link.href}`]);
    });

    it('tells also where the page stops clicks on their way up', async () => {
      const element = await card('denied');
      const link = part<HTMLAnchorElement>(element, 'source');
      link.addEventListener('click', (event) => event.preventDefault());
      element.parentElement?.addEventListener('click', (event) => event.stopPropagation());
      const followed = oneEvent(element, 'claim-source-follow');
      link.click();
      await followed;
    });

    it('says nothing for what a script sets', async () => {
      const element = await card('denied');
      const heard: string[] = [];
      for (const type of ['claim-open', 'claim-source-follow', 'claim-error'])
        element.addEventListener(type, () => heard.push(type));
      element.claim = 'alder-taken';
      element.density = 'compact';
      await element.updateComplete;
      expect(heard).to.deep.equal([]);
    });
  });

  describe('cite, copy, embed', () => {
    const copy = async (element: ClaimCardElement, label: string, writeText: (text: string) => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      const status = part(element, 'actions').parentElement?.querySelector('[role=status]') as HTMLElement;
      const told = new Promise<string>((resolve) => {
        new MutationObserver(() => resolve(status.textContent ?? '')).observe(status, { childList: true });
      });
      [...part(element, 'actions').querySelectorAll('button')]
        .find(({ textContent }) => textContent === label)
        ?.click();
      const outcome = await told;
      delete (navigator as { clipboard?: unknown }).clipboard;
      return outcome;
    };

    for (const label of ['Cite', 'Copy as text', 'Embed']) {
      it(`${label}: what leaves the page carries claim, denial, day and record`, async () => {
        const element = await card('denied');
        let left = '';
        const outcome = await copy(element, label, async (text) => void (left = text));
        expect(outcome).to.equal('Copied');
        for (const words of ['Townspeople said', 'no unit had left Hazel', '8 Mar 2024', 'hazel-left'])
          expect(plain(left)).to.contain(words);
        if (label !== 'Cite')
          for (const words of ['Wire One', 'Ministry of Defence', 'https://example.org/post-7'])
            expect(left).to.contain(words);
        if (label === 'Embed')
          expect(left).to.match(/^<claim-card claim="hazel-left" as-of="2024-03-08" lang="en"><article /);
      });
    }

    for (const [what, change] of [
      ['claim', (element: ClaimCardElement) => void (element.claim = 'alder-taken')],
      ['language', (element: ClaimCardElement) => void (element.lang = 'ar')],
      ['day', (element: ClaimCardElement) => void (element.asOf = '2024-03-07')],
    ] as const) {
      it(`says no longer that something was copied once its ${what} is another`, async () => {
        const element = await card('denied');
        const status = () => plain(one(element, '[role=status]').innerText);
        expect(await copy(element, 'Cite', async () => {})).to.equal('Copied');
        expect(status()).to.equal('Copied');
        const before = read(element);
        change(element);
        await settle();
        await element.updateComplete;
        expect([read(element) === before, status()]).to.deep.equal([false, '']);
      });
    }

    it('says so where copying is not possible', async () => {
      const element = await card('denied');
      const outcome = await copy(element, 'Copy as text', () => Promise.reject(new Error('not allowed')));
      expect(outcome).to.equal('Copying was not possible here');
    });
  });

  describe('missing data', () => {
    const codes: Array<[string, Record<string, string>, ClaimSource | undefined, string]> = [
      ['an unknown id', { claim: 'nobody-said-this' }, undefined, 'unknown-claim'],
      [
        'a source that cannot be reached',
        attributes,
        {
          forClaim: () => Promise.reject(new ClaimSourceError('http-500')),
          forPlace: () => Promise.reject(new Error()),
        },
        'http-500',
      ],
      [
        'a source that throws',
        attributes,
        failing(() => {
          throw new TypeError('broken');
        }),
        'internal',
      ],
    ];
    for (const [what, given, source, code] of codes) {
      it(`keeps the newsroom’s text and says ${code} for ${what}`, async () => {
        const log = listenIn();
        const element = make<ClaimCardElement>('claim-card', given, source);
        const failed = oneEvent(element, 'claim-error');
        await fixture(element);
        expect(((await failed) as unknown as { code: string }).code).to.equal(code);
        await element.updateComplete;
        log.stop();
        expect(element.state).to.equal('error');
        expect(showsOwnText(element)).to.equal(true);
        expect(log.errors).to.deep.equal([]);
        expect(log.warnings).to.have.lengthOf(1);
      });
    }

    it('puts the newsroom’s text back when the next id is unknown, and the card when it is known again', async () => {
      const log = listenIn();
      const element = await card('singleOrigin');
      element.claim = 'nobody-said-this';
      await element.updateComplete;
      expect(showsOwnText(element)).to.equal(true);
      element.claim = 'alder-taken';
      await element.updateComplete;
      log.stop();
      expect(read(element)).to.contain('had taken Alder');
    });

    it('asks again when told to', async () => {
      const log = listenIn();
      let fails = true;
      const element = make<ClaimCardElement>('claim-card', attributes, {
        forClaim: () =>
          fails ? Promise.reject(new ClaimSourceError('network')) : Promise.resolve(indexDataset(dataset)),
        forPlace: () => Promise.reject(new Error()),
      });
      await fixture(element);
      await element.updateComplete;
      log.stop();
      expect(element.state).to.equal('error');
      fails = false;
      element.retry();
      await element.updateComplete;
      expect(element.state).to.equal('ready');
    });

    it('leaves out records that cannot be read, counts them, and shows the rest', async () => {
      const element = document.createElement('claim-card');
      element.claim = 'alder-taken';
      element.data = { ...dataset, claims: [...dataset.claims, { id: 'half-a-claim' }, null] };
      await fixture(element);
      await element.updateComplete;
      expect(element.state).to.equal('partial');
      expect(read(element))
        .to.contain('2 records could not be read and were left out.')
        .and.to.contain('had taken Alder');
    });

    it('is stale after the last day of the record', async () => {
      expect((await card('recordEnds')).state).to.equal('stale');
    });

    it('waits, idle, without an id', async () => {
      const element = make<ClaimCardElement>('claim-card', {});
      await fixture(element);
      await element.updateComplete;
      expect(element.state).to.equal('idle');
      expect(showsOwnText(element)).to.equal(true);
    });

    it('tells its state to style sheets', async () => {
      const element = await card('denied');
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(false);
    });
  });

  describe('languages', () => {
    it('speaks the nearest language and follows it when it changes', async () => {
      const element = make<ClaimCardElement>('claim-card', attributes);
      const page = document.createElement('div');
      page.lang = 'tr';
      page.append(element);
      await fixture(page);
      await element.updateComplete;
      expect(read(element)).to.contain('İddia ve yalanlama');
      page.lang = 'en-GB';
      await settle();
      await element.updateComplete;
      expect(read(element)).to.contain('Claim and denial');
    });

    it('finds the language through the shadow roots it stands in', async () => {
      const outer = document.createElement('div');
      outer.lang = 'ar';
      const element = make<ClaimCardElement>('claim-card', attributes);
      outer.attachShadow({ mode: 'open' }).append(element);
      await fixture(outer);
      await element.updateComplete;
      expect(read(element)).to.contain('ادعاء');
    });

    it('runs from right to left in Arabic, path and columns alike', async () => {
      const element = await card('arabicDigits');
      (element.parentElement as HTMLElement).style.inlineSize = '700px';
      expect(getComputedStyle(part(element, 'card')).direction).to.equal('rtl');
      const left = (name: string) => part(element, name).getBoundingClientRect().left;
      expect(left('claim')).to.be.greaterThan(left('denial'));
      expect(left('relay')).to.be.greaterThan(left('outlet'));
    });

    it('writes the digits it is asked for', async () => {
      const element = await card('arabicDigits');
      expect(read(element)).to.match(/٢٠٢٤/).and.not.to.match(/2024/);
      element.numerals = null;
      await element.updateComplete;
      expect(read(element)).to.match(/2024/);
    });

    it('isolates every name and says its language', async () => {
      const element = await card('turkish');
      const claim = part(element, 'say').querySelector('bdi');
      expect(claim?.lang).to.equal('en');
      expect(part(element, 'origin').querySelector('bdi')?.lang).to.equal('tr');
    });
  });

  describe('definition and life', () => {
    it('forgives being defined again, also under another name', async () => {
      ClaimCardElement.define();
      ClaimCardElement.define('another-card');
      const element = make<ClaimCardElement>('another-card', attributes);
      await fixture(element);
      await element.updateComplete;
      expect(read(element)).to.contain('Townspeople');
    });

    it('gives way to another version with one line on the console', () => {
      class Other extends HTMLElement {
        static readonly version = '0.0.0';
      }
      customElements.define('taken-card', Other);
      const { info } = console;
      const lines: string[] = [];
      console.info = (line: string) => void lines.push(line);
      ClaimCardElement.define('taken-card');
      console.info = info;
      expect(customElements.get('taken-card')).to.equal(Other);
      expect(lines).to.have.lengthOf(1);
    });

    it('shows the same after being taken out and put back, a hundred times', async () => {
      const element = await card('denied');
      const frame = element.parentElement as HTMLElement;
      const before = read(element);
      for (let i = 0; i < 100; i++) {
        element.remove();
        frame.append(element);
      }
      await element.updateComplete;
      expect(read(element)).to.equal(before);
      expect(element.shadowRoot?.querySelectorAll('article')).to.have.lengthOf(1);
    });

    it('moves to another document with its looks', async () => {
      const element = await card('denied');
      const frame = document.createElement('iframe');
      await fixture(frame);
      const other = frame.contentDocument as Document;
      other.body.append(other.adoptNode(element));
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      const style = other.defaultView?.getComputedStyle(part(element, 'card'));
      expect(style?.borderBlockStartWidth).to.equal('2px');
    });

    it('honours hidden', async () => {
      const element = await card('denied');
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });

  describe('on paper', () => {
    it('leaves out what paper cannot do and numbers its sources', async () => {
      const element = await card('denied');
      expect(read(element)).to.contain('passage').and.not.to.contain('[1]');
      await onPaper(element, () => {
        const text = read(element);
        expect(text).not.to.contain('passage 7');
        expect(text).not.to.contain('Cite');
        expect(text).to.contain('7 Mar [1]').and.to.contain('[1] Morning Post, 7 Mar 2024. https://example.org/post-7');
        expect(text).to.contain('Denied by River Government').and.to.contain('no unit had left Hazel');
        const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('ol a') ?? [])];
        expect(links.map((link) => [link.checkVisibility(), link.textContent, link.href])[0]).to.deep.equal([
          true,
          'https://example.org/post-7',
          'https://example.org/post-7',
        ]);
      });
    });
  });
});
