import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makePiece, switches } from '../../demo/examples/examples.mjs';
import { AsOfControlElement } from '../../src/elements/as-of-control/as-of-control.js';
import type { AsOfChangeEvent } from '../../src/elements/as-of-control/as-of-control.events.js';
import '../../src/elements/as-of-control/as-of-control.define.js';
import '../../src/elements/claim-card/claim-card.define.js';
import '../../src/elements/claim-scope/claim-scope.define.js';
import '../../src/elements/control-badge/control-badge.define.js';
import { dataset, isFocused, listenIn, part, read, settle, showsOwnText, watchedSource } from './helpers.js';

const examples: Readonly<Record<string, { readonly title: string }>> = switches;

/** Puts an example into the page and waits for everything in it. */
async function show(name: string): Promise<HTMLElement> {
  const piece = makePiece('as-of-control', examples[name], dataset);
  await fixture(piece);
  await shown(piece);
  return piece;
}
async function shown(piece: ParentNode): Promise<void> {
  for (const element of piece.querySelectorAll('as-of-control, control-badge, claim-card')) {
    await (element as AsOfControlElement).updateComplete;
  }
}
const controlOf = (piece: ParentNode) => piece.querySelector('as-of-control') as AsOfControlElement;
const inside = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot?.querySelector(selector) as E;
const slider = (control: Element) => inside<HTMLInputElement>(control, '[type=range]');
const told = (control: Element) => inside(control, '[role=status]').textContent?.replace(/[\u2068\u2069]/g, '') ?? '';

function listenForChanges(piece: Element): string[] {
  const heard: string[] = [];
  piece.addEventListener('as-of-change', (event) => {
    const { asOf, known } = event as AsOfChangeEvent;
    heard.push(`${asOf} ${known}`);
  });
  return heard;
}

/** Takes the clock into the test's own hands. */
function holdClock(): { tick(): void; readonly running: number; stop(): void } {
  const running = new Map<number, () => void>();
  const { setInterval, clearInterval } = window;
  let next = 1_000_000;
  window.setInterval = ((act: () => void) => {
    running.set(++next, act);
    return next;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    if (!running.delete(id as number)) clearInterval(id as number);
  };
  return {
    tick: () => {
      running.forEach((act) => act());
    },
    get running() {
      return running.size;
    },
    stop: () => Object.assign(window, { setInterval, clearInterval }),
  };
}

describe('<as-of-control>', () => {
  describe('upgrade', () => {
    it('keeps the page’s own text where there is no record', async () => {
      const log = listenIn();
      const control = document.createElement('as-of-control');
      control.textContent = 'Choose.';
      control.data = { nothing: true };
      await fixture(control);
      await control.updateComplete;
      log.stop();
      expect([control.state, showsOwnText(control)]).to.deep.equal(['error', true]);
    });
  });

  describe('rendering', () => {
    it('shows the days, the day chosen, and in words what changed since the day before', async () => {
      const control = controlOf(await show('knownThen'));
      expect(slider(control).value).to.equal('6');
      expect(slider(control).max).to.equal('9');
      expect(slider(control).getAttribute('aria-valuetext')).to.match(/^7 Mar 2024: \d+ claims said$/);
      expect(read(control)).to.contain('read differently than on 6 Mar 2024').and.to.contain('Elm: accounts differ');
    });

    it('says also what differs from what was known then, where all counts that is known now', async () => {
      expect(read(controlOf(await show('knownNow')))).to.contain('reads differently now than was known then'.slice(6));
    });

    it('says that the record ends before the day asked about', async () => {
      const control = controlOf(await show('recordEnds'));
      expect(control.state).to.equal('stale');
      expect(read(control)).to.contain('The record ends on 10 Mar 2024');
      expect(slider(control).value).to.equal('9');
    });

    it('tells nothing before a reader has done anything', async () => {
      const piece = await show('knownThen');
      expect(told(controlOf(piece))).to.equal('');
      (piece.querySelector('claim-scope') as HTMLElement).setAttribute('as-of', '2024-03-08');
      await shown(piece);
      expect(slider(controlOf(piece)).value).to.equal('7');
      expect(told(controlOf(piece))).to.equal('');
    });
  });

  describe('keyboard', () => {
    it('moves the day with the arrow keys, Home and End, and tells what changed', async () => {
      const piece = await show('quiet');
      const control = controlOf(piece);
      const heard = listenForChanges(piece);
      slider(control).focus();
      for (const [key, day] of [
        ['ArrowRight', '2024-03-04'],
        ['End', '2024-03-10'],
        ['ArrowLeft', '2024-03-09'],
        ['Home', '2024-03-01'],
      ] as const) {
        await sendKeys({ press: key });
        await settle();
        await shown(piece);
        expect(piece.querySelector('claim-scope')?.getAttribute('as-of'), key).to.equal(day);
      }
      expect(heard).to.deep.equal(['2024-03-04 then', '2024-03-10 then', '2024-03-09 then', '2024-03-01 then']);
      expect(told(control)).to.contain('No place reads differently than on 29 Feb 2024.');
      expect(isFocused(slider(control))).to.equal(true);
    });

    it('goes on with the arrow that points forward in Arabic', async () => {
      const piece = await show('arabicDigits');
      slider(controlOf(piece)).focus();
      await sendKeys({ press: 'ArrowLeft' });
      await settle();
      await shown(piece);
      expect(piece.querySelector('claim-scope')?.getAttribute('as-of')).to.equal('2024-03-09');
    });

    it('chooses between then and now with the arrow keys', async () => {
      const piece = await show('knownThen');
      const control = controlOf(piece);
      const heard = listenForChanges(piece);
      inside(control, '[value=then]').focus();
      await sendKeys({ press: 'ArrowDown' });
      await shown(piece);
      expect(heard).to.deep.equal(['2024-03-07 now']);
      expect(read(piece.querySelector('claim-card') as Element)).to.contain('as known now');
      expect(told(control)).to.contain('now than was known then');
    });
  });

  describe('buttons', () => {
    it('go one day back and forth, and say which day it is', async () => {
      const piece = await show('quiet');
      const control = controlOf(piece);
      const heard = listenForChanges(piece);
      inside(control, '[value=after]').click();
      await shown(piece);
      expect(told(control)).to.match(/^4 Mar 2024: no claim said\. No place reads differently/);
      inside(control, '[value=before]').click();
      await shown(piece);
      expect(heard).to.deep.equal(['2024-03-04 then', '2024-03-03 then']);
    });

    it('do nothing at the ends, and stay where the focus is', async () => {
      const piece = await show('recordEnds');
      const control = controlOf(piece);
      const heard = listenForChanges(piece);
      const after = inside<HTMLButtonElement>(control, '[value=after]');
      expect(after.getAttribute('aria-disabled')).to.equal('true');
      after.click();
      await shown(piece);
      expect([heard.length, after.disabled]).to.deep.equal([0, false]);
    });

    for (const [where, day, value, key, end, next] of [
      ['after its last day', '2024-06-01', 'before', 'ArrowLeft', '2024-03-10', '2024-03-09'],
      ['before its first day', '2024-02-10', 'after', 'ArrowRight', '2024-03-01', '2024-03-02'],
    ] as const) {
      it(`lead from a day outside the record, ${where}, to that day and leave none out; so does an arrow key`, async () => {
        const piece = await show('recordEnds');
        const control = controlOf(piece);
        const scope = piece.querySelector('claim-scope') as HTMLElement;
        const dayShown = () => piece.querySelector('control-badge')?.shadowRoot?.querySelector('time')?.dateTime;
        for (const act of [
          () => inside(control, `[value=${value}]`).click(),
          async () => {
            slider(control).focus();
            await sendKeys({ press: key });
          },
        ]) {
          scope.setAttribute('as-of', day);
          await shown(piece);
          await act();
          await shown(piece);
          expect([scope.getAttribute('as-of'), dayShown()]).to.deep.equal([end, end]);
          await act();
          await shown(piece);
          expect([scope.getAttribute('as-of'), dayShown()]).to.deep.equal([next, next]);
        }
      });
    }

    it('play by day, stop at the last, and tell only then', async () => {
      const clock = holdClock();
      try {
        const piece = await show('knownThen');
        const control = controlOf(piece);
        const heard = listenForChanges(piece);
        const play = inside(control, '[value=play]');
        play.click();
        await shown(piece);
        expect([control.playing, play.innerText.trim()]).to.deep.equal([true, 'Pause']);
        clock.tick();
        await shown(piece);
        expect(told(control)).to.equal('');
        clock.tick();
        clock.tick();
        clock.tick();
        await shown(piece);
        expect(heard).to.deep.equal(['2024-03-08 then', '2024-03-09 then', '2024-03-10 then']);
        expect([control.playing, clock.running, play.innerText.trim()]).to.deep.equal([false, 0, 'Play']);
        expect(told(control)).to.contain('10 Mar 2024');
        play.click(); // from the last day it starts again
        await shown(piece);
        expect(slider(control).value).to.equal('0');
        play.click();
        await shown(piece);
        expect([control.playing, clock.running]).to.deep.equal([false, 0]);
      } finally {
        clock.stop();
      }
    });

    it('play from a day before the record with its first day, and from one after it with the same', async () => {
      const clock = holdClock();
      try {
        for (const day of ['2024-02-10', '2024-06-01']) {
          const piece = await show('recordEnds');
          piece.querySelector('claim-scope')?.setAttribute('as-of', day);
          await shown(piece);
          const heard = listenForChanges(piece);
          inside(controlOf(piece), '[value=play]').click();
          while (heard.length < 2) clock.tick();
          expect(heard.map((change) => change.split(' ')[0])).to.deep.equal(['2024-03-01', '2024-03-02']);
          inside(controlOf(piece), '[value=play]').click();
        }
      } finally {
        clock.stop();
      }
    });

    it('play on one switch of a page: the one that was taken up last', async () => {
      const clock = holdClock();
      try {
        const piece = await show('quiet');
        const first = controlOf(piece);
        const second = Object.assign(document.createElement('as-of-control'), { lang: 'en' });
        first.after(second);
        await second.updateComplete;
        const apart = controlOf(await show('quiet'));
        const play = async (control: Element) => {
          inside(control, '[value=play]').click();
          await shown(piece);
          await apart.updateComplete;
        };
        const say = () => [first, second, apart].map((each) => inside(each, '[value=play]').innerText.trim());
        const heard = listenForChanges(piece);
        await play(first);
        await play(second);
        expect([say(), clock.running]).to.deep.equal([['Play', 'Pause', 'Play'], 1]);
        clock.tick();
        expect(heard).to.deep.equal(['2024-03-04 then']);
        await play(apart);
        expect([say(), clock.running]).to.deep.equal([['Play', 'Play', 'Pause'], 1]);
        // A switch that has left stops what it plays itself, and nothing else.
        second.remove();
        expect([apart.playing, clock.running]).to.deep.equal([true, 1]);
        await play(first);
        inside(apart, '[value=after]').click();
        await shown(piece);
        expect([say()[0], clock.running]).to.deep.equal(['Play', 0]);
      } finally {
        clock.stop();
      }
    });

    it('stop playing when the reader takes the slider, or the switch leaves the page', async () => {
      const clock = holdClock();
      try {
        const piece = await show('quiet');
        const control = controlOf(piece);
        inside(control, '[value=play]').click();
        slider(control).value = '4';
        slider(control).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        expect(clock.running).to.equal(0);
        await settle();
        expect(piece.querySelector('claim-scope')?.getAttribute('as-of')).to.equal('2024-03-05');
        inside(control, '[value=play]').click();
        control.remove();
        expect(clock.running).to.equal(0);
      } finally {
        clock.stop();
      }
    });
  });

  describe('what it turns', () => {
    it('turns every element of its scope, and leaves those with a day of their own', async () => {
      const piece = await show('quiet');
      const pinned = Object.assign(document.createElement('control-badge'), { place: 'elm', asOf: '2024-03-09' });
      piece.querySelector('claim-scope')?.append(pinned);
      await shown(piece);
      inside(controlOf(piece), '[value=after]').click();
      await shown(piece);
      expect([...piece.querySelectorAll('control-badge')].map(({ asOf }) => asOf)).to.deep.equal([
        '2024-03-04',
        '2024-03-04',
        '2024-03-09',
      ]);
    });

    it('turns the whole page where there is no scope, until it leaves', async () => {
      const piece = document.createElement('div');
      piece.lang = 'en';
      const control = Object.assign(document.createElement('as-of-control'), { data: dataset });
      const badge = Object.assign(document.createElement('control-badge'), { place: 'elm', source: watchedSource() });
      const pinned = Object.assign(document.createElement('control-badge'), {
        place: 'elm',
        asOf: '2024-03-06',
        source: watchedSource(),
      });
      piece.append(control, badge, pinned);
      await fixture(piece);
      await shown(piece);
      const before = read(pinned);
      inside(control, '[value=before]').click();
      await shown(piece);
      expect(read(badge)).to.contain('9 Mar 2024');
      // Who names a day itself is as it was: what counts as known belongs to the day that is turned.
      expect([pinned.known, read(pinned)]).to.deep.equal([null, before]);
      control.remove();
      await badge.updateComplete;
      expect(inside<HTMLTimeElement>(badge, 'time').dateTime).to.equal('2024-03-10');
    });
  });

  describe('accessibility', () => {
    for (const name of Object.keys(examples)) {
      it(`${examples[name]?.title}: axe finds nothing`, async () => {
        await expect(await show(name)).to.be.accessible();
      });
    }

    it('is a named group with a heading where one is asked for', async () => {
      const control = controlOf(await show('headed'));
      expect(part(control, 'control').getAttribute('aria-label')).to.equal('Turn the page back');
      expect(inside(control, 'h3').innerText).to.equal('Turn the page back');
    });
  });

  it('speaks Arabic and Turkish', async () => {
    expect(read(controlOf(await show('arabicDigits'))))
      .to.contain('تشغيل')
      .and.to.contain('٢٠٢٤');
    expect(read(controlOf(await show('turkish')))).to.contain('Oynat');
  });

  it('leaves nothing behind over a thousand insertions', async () => {
    const { scopes } = await import('../../src/elements/internal/scope.js');
    const { members } = await import('../../src/elements/internal/members.js');
    const holder = await fixture<HTMLElement>(document.createElement('div'));
    const before = [scopes.size, [...members()].length];
    const control = Object.assign(document.createElement('as-of-control'), { data: dataset });
    for (let i = 0; i < 1_000; i++) {
      holder.append(control);
      control.remove();
    }
    await settle();
    expect([scopes.size, [...members()].length]).to.deep.equal(before);
  });
});
