import type { AsOf, ClaimSource, Known } from '../../model/index.js';
import { asOfHost } from '../../styles/as-of.styles.js';
import { version } from '../../version.js';
import { wholeOf } from '../internal/choosing.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { hit } from '../internal/path.js';
import { RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { holderOf, inherited, scopes } from '../internal/scope.js';
import { choose } from '../internal/scoping.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import type * as drawing from './as-of-control.draw.js';
import { AsOfChangeEvent } from './as-of-control.events.js';

type Drawing = typeof drawing;

const kind: RecordKind<AsOfControlElement, Drawing> = {
  noun: 'dataset',
  id: () => 'days',
  ask: wholeOf,
  question: () => [],
  load: () => import('./as-of-control.draw.js'),
};

const ATTRIBUTES = { numerals: 'numerals', 'heading-level': 'headingLevel' };

/** Long enough to read what changed. Nothing moves in between. */
const STEP_MS = 1_500;

/** Switches that have turned a whole page; when the last one leaves, the page is as it was written. */
const turning = new WeakMap<Document, Set<Element>>();

/**
 * @summary The reader's switch: turns the elements of the nearest scope, or of the whole page, to another day, as known then or now.
 *
 * ```html
 * <claim-scope as-of="2024-12-07">
 *   <as-of-control>Choose the day that this page speaks of.</as-of-control>
 *   <p>The front reached <control-badge place="homs-city">Homs</control-badge>.</p>
 * </claim-scope>
 * ```
 *
 * The day is written on the scope as `as-of`, the choice between then and now as `known`. Elements with a day of their own
 * keep it. Arrow keys, Page Up, Page Down, Home and End move the slider.
 *
 * @tagname as-of-control
 *
 * @slot - The page's own text. It is shown until the switch is ready, and stays where there is no record.
 *
 * @csspart control - The whole switch.
 * @csspart header - Title and buttons.
 * @csspart actions - Day before, day after, play.
 * @csspart track - The days: stems, slider, scale.
 * @csspart known - As known then, as known now.
 * @csspart changes - What changed, in words.
 * @csspart mark - The mark of a state.
 * @csspart notice - A remark on the record itself.
 *
 * @cssprop [--claim-card-accent] - Colour of the chosen day, of links and of focus.
 * @cssprop [--claim-card-text=inherit] - Colour of text.
 * @cssprop [--claim-card-muted] - Colour of lesser text.
 * @cssprop [--claim-card-edge] - Colour of the line of days and of the line below.
 * @cssprop [--claim-card-hairline] - Colour of the line under the choice.
 * @cssprop [--claim-card-rule=2px solid currentColor] - The line above.
 *
 * @fires {AsOfChangeEvent} as-of-change - A reader chose another day, or what counts as known; also each step of a play.
 * @fires {ClaimErrorEvent} claim-error - The record could not be had; `code` says why.
 */
export class AsOfControlElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    reflect(this.prototype, ATTRIBUTES, {
      'heading-level': (value) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 0),
    });
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'as-of-control', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Level of the switch's heading, 2 to 6; 0 for a label that is no heading of the page. */
  declare headingLevel: number;

  readonly #record = new RecordController(this, kind, () => {});
  #source: ClaimSource | undefined;
  #data: unknown;
  #timer: ReturnType<typeof setInterval> | undefined;
  #frame: number | undefined;
  /** The day under the reader's hand, from 0. */
  #wanted = 0;
  #telling: '' | 'changes' | 'all' = '';

  /** Where records come from; the scope's or the page's where it is absent. */
  get source(): ClaimSource | undefined {
    return this.#source;
  }
  set source(source: ClaimSource | undefined) {
    this.#source = source;
    requestUpdate(this);
  }

  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  get data(): unknown {
    return this.#data;
  }
  set data(data: unknown) {
    this.#data = data;
    requestUpdate(this);
  }

  /** The day that is chosen for the scope, as `YYYY-MM-DD`; `null` where none is, which means the last one. */
  get asOf(): string | null {
    return inherited(this, 'as-of') ?? null;
  }

  /** What is chosen to count as known: `then`, `now`, or `null` where nothing is. */
  get known(): string | null {
    return inherited(this, 'known') ?? null;
  }

  /** True while it goes from day to day by itself. */
  get playing(): boolean {
    return this.#timer !== undefined;
  }

  get telling(): '' | 'changes' | 'all' {
    return this.#telling;
  }

  /** Where the switch stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** Resolves when the switch shows what is asked of it, or has said why it cannot. */
  get updateComplete(): Promise<void> {
    return updateOf(this);
  }

  get settled(): Promise<void> | undefined {
    return this.#record.settled;
  }

  /** Asks for the record again, after an error. */
  retry(): void {
    this.#record.retry();
  }

  update(): void {
    this.#record.update();
    this.#telling = '';
  }

  connectedCallback(): void {
    if (!this.#record.isStarted) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      addSheets(root, asOfHost);
      this.#record.start(root, null);
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
      root.addEventListener('input', this);
      root.addEventListener('change', this);
    }
    join(this);
  }

  disconnectedCallback(): void {
    leave(this);
    this.#stop();
    const switches = turning.get(this.ownerDocument);
    if (switches?.delete(this) && switches.size === 0) choose(this.ownerDocument, undefined);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, asOfHost);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Acts on what a reader does with the switch. */
  handleEvent(event: Event): void {
    const input = hit(event, this, 'input') as HTMLInputElement | undefined;
    if (input?.type === 'range' && event.type === 'input') this.#slide(input);
    else if (input?.type === 'range' && event.type === 'change') this.#settle('changes');
    else if (input?.type === 'range' && event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (input?.type === 'radio' && event.type === 'change') {
      this.#stop();
      this.#turn(this.#asked()?.day, input.value as Known, 'changes');
    } else if (event.type === 'click') {
      const button = hit(event, this, 'button') as HTMLButtonElement | undefined;
      if (button?.value === 'play') this.#toggle();
      else if (button && button.ariaDisabled !== 'true') {
        this.#stop();
        this.#step(button.value === 'before' ? -1 : 1, 'all');
      }
    }
  }

  #asked(): AsOf | undefined {
    const { index } = this.#record;
    return index && kind.drawing?.asked(this, index);
  }

  #days(): readonly string[] {
    const { index } = this.#record;
    return (index && kind.drawing?.days(index)) ?? [];
  }

  #at(): number {
    return kind.drawing?.position(this.#days(), this.#asked()?.day ?? '') ?? 0;
  }

  /** A hand moves faster than pages are drawn: one day a frame. */
  #slide(slider: HTMLInputElement): void {
    this.#halt();
    this.#wanted = Number(slider.value); // a drawing in between would put the slider back
    this.#frame ??= requestAnimationFrame(() => this.#settle(''));
  }

  /** Goes where the hand is. Once it has let go is the time to tell; the slider says its day itself. */
  #settle(telling: '' | 'changes'): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#turn(this.#days()[this.#wanted], this.#asked()?.known, telling);
    this.#telling = telling;
    requestUpdate(this);
  }

  /** Goes so many days on, and no further than the last. False where there is nowhere to go. */
  #step(by: number, telling: '' | 'changes' | 'all'): boolean {
    const day = this.#days()[this.#at() + by];
    this.#turn(day, this.#asked()?.known, telling);
    return day !== undefined;
  }

  #toggle(): void {
    if (this.playing) {
      this.#stop();
      this.#telling = 'all';
    } else {
      this.#timer = setInterval(() => {
        const isLast = this.#at() + 2 >= this.#days().length;
        if (isLast) this.#stop();
        this.#step(1, isLast ? 'all' : '');
      }, STEP_MS);
      // From the last day on there is nothing: it starts again.
      if (this.#at() + 1 >= this.#days().length) this.#step(-this.#at(), '');
    }
    requestUpdate(this);
  }

  #stop(): void {
    if (this.#timer !== undefined) requestUpdate(this);
    this.#halt();
  }

  #halt(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** The arrow that points onward goes on, from right to left as well; engines do not agree on that. */
  #key(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.#stop();
    const isRtl = getComputedStyle(event.composedPath()[0] as Element).direction === 'rtl';
    this.#step((key === 'ArrowRight') === isRtl ? -1 : 1, 'changes');
  }

  #turn(day: string | undefined, known: Known | undefined, telling: '' | 'changes' | 'all'): void {
    const now = this.#asked();
    if (!day || !known || !now || !this.isConnected || (now.day === day && now.known === known)) return;
    let scope = holderOf(this);
    while (scope && !scopes.has(scope)) scope = holderOf(scope);
    if (scope?.nodeType === Node.ELEMENT_NODE) {
      (scope as Element).setAttribute('as-of', day);
      (scope as Element).setAttribute('known', known);
    } else {
      const page = this.ownerDocument;
      turning.set(page, (turning.get(page) ?? new Set<Element>()).add(this));
      choose(page, { 'as-of': day, known });
    }
    this.#telling = telling;
    requestUpdate(this);
    this.dispatchEvent(new AsOfChangeEvent(day, known));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'as-of-control': AsOfControlElement;
  }
}
