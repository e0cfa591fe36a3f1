import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makePiece, refs } from '../../demo/examples/examples.mjs';
import type { ClaimRefElement } from '../../src/elements/claim-ref/claim-ref.js';
import { loadPopover } from '../../src/elements/claim-ref/claim-ref.numbers.js';
import '../../src/elements/claim-ref/claim-ref.define.js';
import '../../src/elements/claim-scope/claim-scope.define.js';
import '../../src/elements/control-badge/control-badge.define.js';
import { ClaimOpenEvent, ClaimSourceFollowEvent } from '../../src/elements/events.js';
import { noteHTML, cardWords, refSnippetHTML, noteSnippetHTML } from '../../src/html/index.js';
import { dataset, isFocused, listenIn, one, plain, settle, showsOwnText } from './helpers.js';

const examples: Readonly<Record<string, { readonly title: string }>> = refs;

async function show(name: string): Promise<{ readonly piece: HTMLElement; readonly phrases: ClaimRefElement[] }> {
  const piece = makePiece('claim-ref', examples[name], dataset);
  await fixture(piece);
  const phrases = [...piece.querySelectorAll('claim-ref')];
  for (const phrase of phrases) await phrase.updateComplete;
  await settle();
  return { piece, phrases };
}
const numbersOf = (phrases: Iterable<ClaimRefElement>) => [...phrases].map(({ number }) => number);
const triggerOf = (phrase: Element) => phrase.shadowRoot?.querySelector('[part=trigger]') as HTMLElement;
const dialogOf = (phrase: Element) => phrase.shadowRoot?.querySelector('[role=dialog]') as HTMLElement;

async function open(phrase: ClaimRefElement, act = () => triggerOf(phrase).click()): Promise<ClaimOpenEvent> {
  const opened = new Promise<ClaimOpenEvent>((resolve) =>
    phrase.addEventListener('claim-open', resolve, { once: true }),
  );
  act();
  return opened;
}

describe('<claim-ref>', () => {
  describe('the phrase', () => {
    it('stays the page’s own text, and can be selected', async () => {
      const { phrases } = await show('phrases');
      const [first] = phrases as [ClaimRefElement];
      expect(showsOwnText(first)).to.equal(true);
      const selection = getSelection() as Selection;
      selection.selectAllChildren(first);
      expect(selection.toString().trim()).to.equal('has taken Alder');
      triggerOf(first).click(); // the end of a drag over words is a click
      await settle();
      expect(first.open).to.equal(false);
      selection.removeAllRanges();
    });

    it('breaks across lines like words', async () => {
      const { piece, phrases } = await show('phrases');
      piece.style.inlineSize = '16em';
      expect(triggerOf(phrases[1] as Element).getClientRects().length).to.be.greaterThan(2);
    });

    it('is a button where there is a record, and text where there is none', async () => {
      const log = listenIn();
      const unknown = Object.assign(document.createElement('claim-ref'), { claim: 'nobody-knows', data: dataset });
      await fixture(unknown);
      await unknown.updateComplete;
      log.stop();
      expect([unknown.state, triggerOf(unknown).hasAttribute('role'), unknown.number]).to.deep.equal([
        'error',
        false,
        '',
      ]);
      const known = triggerOf((await show('phrases')).phrases[0] as Element);
      expect([known.getAttribute('role'), known.tabIndex, known.getAttribute('aria-haspopup')]).to.deep.equal([
        'button',
        0,
        'dialog',
      ]);
    });
  });

  describe('numbers', () => {
    it('count in reading order, and again when phrases come and go', async () => {
      const { piece, phrases } = await show('phrases');
      expect(numbersOf(phrases)).to.deep.equal(['1', '2', '3']);
      const early = Object.assign(document.createElement('claim-ref'), { claim: 'elm-front', textContent: 'Elm' });
      piece.querySelector('p')?.prepend(early);
      await early.updateComplete;
      await settle();
      expect(numbersOf([early, ...phrases])).to.deep.equal(['1', '2', '3', '4']);
      expect(
        triggerOf(phrases[2] as Element)
          .querySelector('sup')
          ?.textContent?.trim(),
      ).to.equal('4');
      phrases[0]?.remove();
      await settle();
      expect(numbersOf([early, ...phrases.slice(1)])).to.deep.equal(['1', '2', '3']);
    });

    it('count phrases in shadow roots where they stand, and leave out those that open nothing', async () => {
      const { piece, phrases } = await show('phrases');
      const host = document.createElement('div');
      const inner = Object.assign(document.createElement('claim-ref'), { claim: 'elm-front', textContent: 'Elm' });
      host.attachShadow({ mode: 'open' }).append(inner);
      phrases[0]?.after(host);
      await inner.updateComplete;
      const log = listenIn();
      (phrases[1] as ClaimRefElement).claim = 'nobody-knows';
      await phrases[1]?.updateComplete;
      await settle();
      log.stop();
      expect(numbersOf([phrases[0] as ClaimRefElement, inner, ...phrases.slice(1)])).to.deep.equal(['1', '2', '', '3']);
      piece.remove();
    });

    it('are written in the digits of the page', async () => {
      const { phrases } = await show('arabicDigits');
      expect(numbersOf(phrases)).to.deep.equal(['١']);
      // They are drawn smaller than Latin ones, so they stand larger.
      const number = one(phrases[0] as ClaimRefElement, '[part=number]');
      expect(parseFloat(getComputedStyle(number).fontSize)).to.be.at.least(12);
    });
  });

  describe('the popover', () => {
    it('holds the compact claim with its denial, and takes the focus', async () => {
      const { phrases } = await show('phrases');
      const phrase = phrases[1] as ClaimRefElement;
      const event = await open(phrase);
      expect([event.claim, event.place]).to.deep.equal(['hazel-left', null]);
      const dialog = dialogOf(phrase);
      expect(dialog.innerText).to.contain('Townspeople said').and.to.contain('no unit had left Hazel');
      expect(isFocused(dialog)).to.equal(true);
      expect(dialog.getAttribute('aria-label')).to.equal('Claim and denial');
      await expect(phrase).to.be.accessible();
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`opens with ${name}, closes with Escape, and gives the focus back`, async () => {
        const phrase = (await show('phrases')).phrases[0] as ClaimRefElement;
        triggerOf(phrase).focus();
        await open(phrase, () => void sendKeys({ press: key }));
        expect([phrase.open, triggerOf(phrase).getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
        await sendKeys({ press: 'Escape' });
        expect([phrase.open, triggerOf(phrase).getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
        expect(isFocused(triggerOf(phrase))).to.equal(true);
      });
    }

    it('leaves a link in the phrase to itself', async () => {
      const phrase = (await show('phrases')).phrases[0] as ClaimRefElement;
      const link = Object.assign(document.createElement('a'), { href: '#there', textContent: 'a link' });
      phrase.append(link);
      const pressed = new Promise<boolean>((resolve) =>
        addEventListener('keydown', (event) => resolve(event.defaultPrevented), { once: true }),
      );
      link.focus();
      await sendKeys({ press: 'Enter' });
      expect([await pressed, phrase.open]).to.deep.equal([false, false]);
    });

    it('closes when the phrase stands for something else', async () => {
      const phrase = (await show('phrases')).phrases[0] as ClaimRefElement;
      await open(phrase);
      phrase.claim = 'alder-taken';
      await phrase.updateComplete;
      expect([phrase.open, triggerOf(phrase).getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
    });

    it('is the one that badges use: opening another closes it', async () => {
      const { phrases } = await show('phrases');
      const [first, second] = phrases as [ClaimRefElement, ClaimRefElement];
      await open(first);
      await open(second);
      expect([first.open, second.open]).to.deep.equal([false, true]);
      (dialogOf(second).querySelector('[value=close]') as HTMLElement).click();
      expect(second.open).to.equal(false);
    });

    it('tells which link to a source was followed', async () => {
      const phrase = (await show('phrases')).phrases[0] as ClaimRefElement;
      await open(phrase);
      const link = dialogOf(phrase).querySelector('a[part=source]') as HTMLAnchorElement;
      const followed = new Promise<ClaimSourceFollowEvent>((resolve) =>
        phrase.addEventListener('claim-source-follow', resolve, { once: true }),
      );
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect((await followed).url).to.contain('https://example.org/post-7');
    });

    it('speaks Arabic', async () => {
      const phrase = (await show('arabicDigits')).phrases[0] as ClaimRefElement;
      await open(phrase);
      expect(dialogOf(phrase).innerText).to.contain('النفي').and.to.contain('إغلاق');
      expect(dialogOf(phrase).dir).to.equal('rtl');
      await expect(phrase).to.be.accessible();
    });
  });

  describe('on paper', () => {
    const notesIn = (root: ParentNode) =>
      [...root.querySelectorAll('div')].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll('[part=notes] li') ?? []),
      ]);

    it('puts the notes at the end of the article, in order, for as long as it is printed', async () => {
      const { piece, phrases } = await show('phrases');
      const article = document.createElement('article');
      piece.replaceWith(article);
      article.append(piece);
      for (const phrase of phrases) await phrase.updateComplete;
      await loadPopover();
      await settle();
      dispatchEvent(new Event('beforeprint'));
      const notes = notesIn(article).map(({ textContent }) => plain(textContent));
      expect(notes).to.have.lengthOf(3);
      expect(notes[0]).to.match(/^1 .*Hill Front/);
      expect(notes[1]).to.contain('no unit had left Hazel').and.not.to.contain('passage)');
      dispatchEvent(new Event('afterprint'));
      expect(notesIn(article)).to.have.lengthOf(0);
      article.remove();
    });

    it('leaves it to the page where the page brings the note itself', async () => {
      const { piece } = await show('noScript');
      await loadPopover();
      dispatchEvent(new Event('beforeprint'));
      expect(notesIn(document)).to.have.lengthOf(0);
      dispatchEvent(new Event('afterprint'));
      const number = piece.querySelector('sup') as HTMLElement;
      expect(getComputedStyle(number).display).to.equal('none');
    });
  });

  it('is pasted with a number that leads to its note, and the note back', async () => {
    const words = await cardWords(dataset, 'hazel-left', { asOf: '2024-03-08' });
    if (!words) throw new Error('no words');
    expect(refSnippetHTML(words, 'left <Hazel>', 2)).to.equal(
      '<claim-ref claim="hazel-left" id="claim-ref-2" lang="en">left &lt;Hazel&gt;<sup slot="number"><a href="#claim-note-2">2</a></sup></claim-ref>',
    );
    expect(noteSnippetHTML(words, 2)).to.equal(
      `<p id="claim-note-2" data-claim-note="hazel-left"><a href="#claim-ref-2">2</a> ${noteHTML(words)}</p>`,
    );
  });

  for (const [printed, shown] of [
    ['1', ['1']],
    ['7', ['\u202f1']],
  ] as const) {
    it(`with a ${printed} printed behind the first phrase of a page, shows ${shown.join()}`, async () => {
      const words = await cardWords(dataset, 'hazel-left', { asOf: '2024-03-08' });
      if (!words) throw new Error('no words');
      const page = new DOMParser().parseFromString(refSnippetHTML(words, 'left', Number(printed)), 'text/html');
      const phrase = document.adoptNode(page.querySelector('claim-ref') as ClaimRefElement);
      phrase.data = dataset;
      await fixture(phrase);
      await phrase.updateComplete;
      await settle();
      const numbers = [...phrase.querySelectorAll('sup'), ...(phrase.shadowRoot?.querySelectorAll('sup') ?? [])];
      const seen = numbers.filter((sup) => sup.getClientRects().length > 0);
      expect(seen.map(({ textContent }) => textContent)).to.deep.equal(shown);
    });
  }

  for (const name of Object.keys(examples)) {
    it(`${examples[name]?.title}: axe finds nothing`, async () => {
      const { piece } = await show(name);
      await expect(piece).to.be.accessible();
    });
  }

  it('leaves nothing behind over a thousand insertions', async () => {
    const { members } = await import('../../src/elements/internal/members.js');
    const holder = await fixture<HTMLElement>(document.createElement('p'));
    const before = [...members()].length;
    const phrase = Object.assign(document.createElement('claim-ref'), { claim: 'alder-taken', data: dataset });
    for (let i = 0; i < 1_000; i++) {
      holder.append(phrase);
      phrase.remove();
    }
    await settle();
    expect([...members()].length).to.equal(before);
  });
});
