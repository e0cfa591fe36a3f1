import type { ClaimSource, DatasetIndex } from '../../model/index.js';
import { tokens } from '../../styles/base.styles.js';
import { refHost } from '../../styles/ref.styles.js';
import { version } from '../../version.js';
import { ClaimOpenEvent, ClaimSourceFollowEvent } from '../events.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { quietly } from '../internal/quietly.js';
import { isShown, RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import type * as drawing from './claim-ref.draw.js';
import * as numbers from './claim-ref.numbers.js';

type Drawing = typeof drawing;

const kind: RecordKind<ClaimRefElement, Drawing> = {
  noun: 'claim',
  id: ({ claim }) => claim,
  ask: (source, id) => source.forClaim(id),
  load: () => import('./claim-ref.draw.js'),
};

const ATTRIBUTES = { claim: 'claim', 'as-of': 'asOf', known: 'known', numerals: 'numerals' };

/**
 * @summary A phrase of the article that a claim stands behind: marked, numbered, and opening the claim with what denies it.
 *
 * ```html
 * <p>The command says it <claim-ref claim="homs-last-village">holds the last village before the city</claim-ref>.</p>
 * ```
 *
 * The phrase stays the page's own text: it can be selected, and it breaks across lines. Phrases are numbered in reading
 * order. On paper the note stands under its number at the end of the article, unless the page brings it itself, marked
 * with `data-claim-note`.
 *
 * @tagname claim-ref
 *
 * @slot - The phrase. A `<sup>` in it, for pages without scripts, gives way to the number.
 * @slot number - A number that the page has printed, with its link to the note. It stays while it is the right one.
 *
 * @csspart trigger - The phrase.
 * @csspart number - The number behind it.
 * @csspart popover - What opens: the compact claim.
 * @csspart card - The claim in the popover.
 * @csspart claim - The claim itself.
 * @csspart denial - What stands beside it: a denial, another account, an explanation.
 * @csspart say - The text of a claim or denial.
 * @csspart path - The way from an origin to its outlets.
 * @csspart origin - An origin's name with its ring.
 * @csspart outlet - An outlet's name with its square.
 * @csspart source - A link to the passage.
 * @csspart mark - A drawn mark.
 * @csspart notice - A remark on the record itself.
 *
 * @cssprop [--claim-card-accent] - Colour of the line, the number, links and focus.
 * @cssprop [--claim-card-surface=Canvas] - Background of the popover.
 * @cssprop [--claim-card-text=CanvasText] - Text colour of the popover.
 *
 * @fires {ClaimOpenEvent} claim-open - A reader opened the claim.
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 * @fires {ClaimErrorEvent} claim-error - The record could not be had; `code` says why. The phrase stays text.
 */
export class ClaimRefElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    hold(this.prototype, 'source', 'data');
    reflect(this.prototype, ATTRIBUTES);
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'claim-ref', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** Id of the claim. */
  declare claim: string | null;
  /** The day asked about, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Where records come from; the scope's or the page's where it is absent. */
  declare source: ClaimSource | undefined;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, () => this.#operate());
  #trigger: HTMLElement | undefined;
  /** Where the page's own number stands, while it is the right one. */
  #printed: HTMLSlotElement | undefined;
  #number = 0;
  /** True where the press under way began while the popover was open: it has closed by the time of the click. */
  #wasOpen = false;

  /** Where the phrase stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** The number behind the phrase, in the digits of the page; empty while it opens nothing. */
  get number(): string {
    const digits = this.numerals === 'arab' ? 'arab' : 'latn';
    return this.noted && this.#number > 0 ? new Intl.NumberFormat(`en-u-nu-${digits}`).format(this.#number) : '';
  }

  get noted(): DatasetIndex | undefined {
    return isShown(this.state) ? this.#record.index : undefined;
  }

  /** True while the claim is shown. */
  get open(): boolean {
    return numbers.popover?.isOpenAt(this.#trigger) ?? false;
  }

  /** Resolves when the phrase can be opened, or has said why it cannot. */
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
    this.#write();
  }

  connectedCallback(): void {
    if (!this.#trigger) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.#trigger = document.createElement('span');
      this.#trigger.setAttribute('part', 'trigger');
      this.#printed = document.createElement('slot');
      this.#printed.name = 'number';
      root.replaceChildren(this.#trigger, this.#printed);
      addSheets(root, tokens, refHost);
      this.#record.start(this.#trigger, null);
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
    }
    numbers.enter(this);
    join(this);
  }

  disconnectedCallback(): void {
    numbers.leave(this);
    leave(this);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, tokens, refHost);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Takes its place in the count. */
  count(number: number): void {
    this.#number = number;
    this.#write();
  }

  /** Acts on what a reader does with the phrase. The document's listeners call it. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    if (url) return void this.dispatchEvent(new ClaimSourceFollowEvent(this.claim, null, url));
    const { type } = event;
    const { key } = event as KeyboardEvent;
    // A click on the element itself comes from a script, or from the loader after the fact.
    const onTrigger = hit(event, this, '[role=button]') ?? event.composedPath()[0] === this;
    if (type === 'keydown' && onTrigger && !hit(event, this, 'a') && (key === 'Enter' || key === ' ')) {
      event.preventDefault(); // Space would scroll
      this.#toggle(this.open);
    } else if (type === 'pointerdown') {
      this.#wasOpen = this.open;
    } else if (type === 'click') {
      if (onTrigger && !this.#isSelecting() && !hit(event, this, 'a')) this.#toggle(this.open || this.#wasOpen);
      else if (hit(event, this, '[value=close]')) numbers.popover?.goBack(this.#trigger);
      this.#wasOpen = false;
    }
    if (onTrigger && !numbers.popover) quietly(Promise.all([this.#record.load(), numbers.loadPopover()]));
  }

  /** Whoever marks words of the phrase wants the words. */
  #isSelecting(): boolean {
    const selection = this.ownerDocument.getSelection();
    return selection !== null && !selection.isCollapsed && selection.containsNode(this, true);
  }

  /** A phrase without a record is text, not a button that opens nothing. */
  #operate(): void {
    const trigger = this.#trigger;
    const works = this.noted !== undefined;
    if (!trigger || works === trigger.hasAttribute('role')) return;
    for (const [name, value] of [
      ['role', 'button'],
      ['tabindex', '0'],
      ['aria-haspopup', 'dialog'],
      ['aria-expanded', 'false'],
    ] as const) {
      if (works) trigger.setAttribute(name, value);
      else trigger.removeAttribute(name);
    }
    numbers.changed(this);
  }

  /**
   * The number stands behind the phrase. One that the page has printed stays, so that no line moves, unless it is not
   * the right one. A space that does not break keeps ours from being read as part of the last word; said aloud it would
   * be part of the sentence all the same (“41 dead 3”), so there it comes after the button.
   */
  #write(): void {
    const { number } = this;
    const trigger = this.#trigger;
    const printed = this.querySelector(':scope > [slot=number]')?.textContent?.trim();
    const isRight = printed !== undefined && (number === '' || number === printed);
    // Without its slot it is not shown.
    if (this.#printed) this.#printed.name = isRight ? 'number' : 'other';
    let sup = trigger?.querySelector('sup');
    if (number === '' || isRight) {
      sup?.remove();
      trigger?.removeAttribute('aria-description');
    } else {
      if (!sup) {
        sup = document.createElement('sup');
        sup.setAttribute('part', 'number');
        sup.setAttribute('aria-hidden', 'true');
        trigger?.append(sup);
      }
      // Digits of Arabic script are drawn smaller than Latin ones.
      sup.className = this.numerals === 'arab' ? 'arab' : '';
      sup.textContent = `\u202f${number}`;
      trigger?.setAttribute('aria-description', number);
    }
  }

  #toggle(isOpen: boolean): void {
    if (isOpen) numbers.popover?.goBack(this.#trigger);
    else quietly(this.#show());
  }

  async #show(): Promise<void> {
    const [{ show, speak }] = await Promise.all([numbers.loadPopover(), this.#record.load()]);
    await speak(this.language);
    const { index } = this.#record;
    const claim = index && this.#trigger && this.isConnected ? show(this, index, this.#trigger) : null;
    if (claim) this.dispatchEvent(new ClaimOpenEvent(claim, null));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-ref': ClaimRefElement;
  }
}
