/** What a reader does with the switch: brought in when the page is idle, and at the first touch at the latest. */
import { getOrInsert } from '../../model/get-or-insert.js';
import type { AsOf, DatasetIndex, Known } from '../../model/index.js';
import { holderOf, scopes } from '../internal/scope.js';
import { choose } from '../internal/scoping.js';
import { requestUpdate, type Updating } from '../internal/updates.js';
import { asked, days, type SwitchQuestion } from './as-of-control.draw.js';
import { AsOfChangeEvent } from './as-of-control.events.js';

/** What a reader did, as it was while the event was on its way. */
export interface Act {
  /** Of the event: `input`, `change`, `click` or `keydown`. */
  readonly type: string;
  /** The slider, a choice or a button. */
  readonly control: HTMLInputElement | HTMLButtonElement;
  readonly value: string;
  /** The arrow that was pressed on the slider. */
  readonly arrow: string | undefined;
}

type Telling = SwitchQuestion['telling'];
/** The switch that is acted on. */
type Switch = Updating & SwitchQuestion & { telling: Telling };

/** Long enough to read what changed. Nothing moves in between. */
const STEP_MS = 1_500;

/** Switches that have turned a whole page; when the last one leaves, the page is as it was written. */
const turning = new WeakMap<Document, Set<Element>>();

/**
 * The one of the page that goes from day to day by itself. Two in one scope would pull it to and fro, and nobody reads two
 * that move at once: who takes a switch in hand stops what plays, wherever it does.
 */
let player: Switch | undefined;
let timer: ReturnType<typeof setInterval> | undefined;

/** @param quiet is not drawn anew: it will be in any case. */
function stop(quiet?: Switch): void {
  if (player && player !== quiet) requestUpdate(player);
  clearInterval(timer);
  player = undefined;
}

/** Turns the scope of one switch, or its page, as the reader asks. */
export class TurnController {
  #frame: number | undefined;
  /** The day under the reader's hand, from 0. */
  #wanted = 0;

  /** @param index gives the record that the switch shows; `undefined` while there is none. */
  constructor(
    readonly host: Switch,
    readonly index: () => DatasetIndex | undefined,
  ) {}

  /** True while it goes from day to day by itself. */
  get playing(): boolean {
    return player === this.host;
  }

  take({ type, control, value, arrow }: Act): void {
    if (control.type === 'range') {
      if (type === 'input') this.#slide(Number(value));
      else if (type === 'change') this.#settle('changes');
      else if (arrow) this.#goOn(arrow, control);
    } else if (control.type === 'radio') {
      if (type === 'change') this.#choose(value as Known);
    } else if (type === 'click') {
      if (value === 'play') this.#toggle();
      else if (control.ariaDisabled !== 'true') {
        stop();
        this.#step(value === 'before' ? -1 : 1, 'all');
      }
    }
  }

  /** The switch has left the page: what plays stops, and the page goes back to its own day. */
  leave(): void {
    if (this.playing) stop();
    const page = this.host.ownerDocument;
    const switches = turning.get(page);
    if (switches?.delete(this.host) && switches.size === 0) choose(page, undefined);
  }

  #asked(): AsOf | undefined {
    const index = this.index();
    return index && asked(this.host, index);
  }

  #days(): readonly string[] {
    const index = this.index();
    return index ? days(index) : [];
  }

  /** Which of them is asked about, from 0. A day outside the record lies one step beyond the nearest of them. */
  #at(): number {
    const all = this.#days();
    const day = this.#asked()?.day ?? '';
    const at = all.indexOf(day);
    return at < 0 && day > (all[0] ?? '') ? all.length : at;
  }

  /** A hand moves faster than pages are drawn: one day a frame. */
  #slide(wanted: number): void {
    stop(this.host); // a drawing in between would put the slider back
    this.#wanted = wanted;
    this.#frame ??= requestAnimationFrame(() => this.#settle(''));
  }

  /** Goes where the hand is. Once it has let go is the time to tell; the slider says its day itself. */
  #settle(telling: '' | 'changes'): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#turn(this.#days()[this.#wanted], this.#asked()?.known, telling);
    this.#tell(telling);
  }

  /** The arrow that points onward goes on, from right to left as well; engines do not agree on that. */
  #goOn(arrow: string, slider: Element): void {
    stop();
    const isRtl = getComputedStyle(slider).direction === 'rtl';
    this.#step((arrow === 'ArrowRight') === isRtl ? -1 : 1, 'changes');
  }

  #choose(known: Known): void {
    stop();
    this.#turn(this.#asked()?.day, known, 'changes');
  }

  /** Goes so many days on, and no further than the last. */
  #step(by: number, telling: Telling): void {
    this.#turn(this.#days()[this.#at() + by], this.#asked()?.known, telling);
  }

  #toggle(): void {
    if (this.playing) {
      stop();
      this.#tell('all');
      return;
    }
    stop();
    player = this.host;
    timer = setInterval(() => {
      const isLast = this.#at() + 2 >= this.#days().length;
      if (isLast) stop();
      this.#step(1, isLast ? 'all' : '');
    }, STEP_MS);
    // From the last day on there is nothing: it starts again.
    if (this.#at() + 1 >= this.#days().length) this.#step(-this.#at(), '');
    requestUpdate(this.host);
  }

  #turn(day: string | undefined, known: Known | undefined, telling: Telling): void {
    const { host } = this;
    const now = this.#asked();
    if (!day || !known || !now || !host.isConnected || (now.day === day && now.known === known)) return;
    let scope = holderOf(host);
    while (scope && !scopes.has(scope)) scope = holderOf(scope);
    if (scope?.nodeType === Node.ELEMENT_NODE) {
      (scope as Element).setAttribute('as-of', day);
      (scope as Element).setAttribute('known', known);
    } else {
      const page = host.ownerDocument;
      getOrInsert(turning, page, () => new Set()).add(host);
      choose(page, { 'as-of': day, known });
    }
    this.#tell(telling);
    host.dispatchEvent(new AsOfChangeEvent(day, known));
  }

  #tell(telling: Telling): void {
    this.host.telling = telling;
    requestUpdate(this.host);
  }
}
