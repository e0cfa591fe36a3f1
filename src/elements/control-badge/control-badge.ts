import type { ClaimSource } from '../../model/index.js';
import { badgeHost } from '../../styles/badge.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { badgeQuestion, keyFrom } from '../../templates/key.js';
import { version } from '../../version.js';
import { ClaimOpenEvent, ClaimSourceFollowEvent } from '../events.js';
import type * as popovers from '../internal/control.popover.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { quietly } from '../internal/quietly.js';
import { isShown, RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import { sourceOf } from '../internal/source.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import { warmSoon } from '../internal/warm.js';
import type * as drawing from './control-badge.draw.js';

type Drawing = typeof drawing;
type Popover = typeof popovers;

const kind: RecordKind<ControlBadgeElement, Drawing> = {
  noun: 'place',
  id: ({ place }) => place,
  ask: (source, id) => source.forPlace(id),
  key: keyFrom(badgeQuestion),
  load: () => import('./control-badge.draw.js'),
};

const ATTRIBUTES = { place: 'place', 'as-of': 'asOf', known: 'known', numerals: 'numerals' };

let popover: Popover | undefined;
const loadPopover = async (): Promise<Popover> => (popover ??= await import('../internal/control.popover.js'));

let template: HTMLElement | undefined;
/** The trigger: a button that wraps like words, which a `<button>` does not. */
function makeTrigger(): HTMLElement {
  if (!template) {
    template = document.createElement('span');
    template.setAttribute('part', 'trigger');
    template.append(document.createElement('slot'));
  }
  return template.cloneNode(true) as HTMLElement;
}

/**
 * @summary Who is reported to hold a place, inside a sentence: place, state by word and shape, day. Opens the reports behind it.
 *
 * ```html
 * <p>The front reached <control-badge place="homs-city" as-of="2024-12-07">Homs</control-badge> on Saturday.</p>
 * ```
 *
 * @tagname control-badge
 *
 * @slot - The place's name as the newsroom writes it. It is shown until the badge is ready, and where there is no record.
 *
 * @csspart trigger - What stands in the sentence.
 * @csspart mark - The drawn mark of the state.
 * @csspart popover - What opens: the state in full and every report behind it.
 * @csspart denial - A denial that reaches a report.
 * @csspart path - The way from an origin to its outlets.
 * @csspart origin - An origin's name with its ring.
 * @csspart outlet - An outlet's name with its square.
 * @csspart source - A link to the passage.
 * @csspart notice - A remark on the record itself.
 *
 * @cssprop [--control-badge-underline] - Colour of the line under the badge.
 * @cssprop [--claim-card-accent] - Colour of links, focus and the open badge.
 * @cssprop [--claim-card-surface=Canvas] - Background of the popover.
 * @cssprop [--claim-card-text=CanvasText] - Text colour of the popover.
 * @cssprop [--claim-holder-1] - Colour of the first holder; likewise `-2` to `-7`.
 *
 * @fires {ClaimOpenEvent} claim-open - A reader opened the badge.
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 * @fires {ClaimErrorEvent} claim-error - The record could not be shown; `code` says why.
 */
export class ControlBadgeElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    hold(this.prototype, 'source', 'data');
    reflect(this.prototype, ATTRIBUTES);
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'control-badge', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** Id of the place. */
  declare place: string | null;
  /** The day asked about, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Where records come from; the page's default where it is absent. */
  declare source: ClaimSource | undefined;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, (state) => this.#operate(state));
  #trigger: HTMLElement | undefined;
  /** True where the press under way began while the popover was open: it has closed by the time of the click. */
  #wasOpen = false;

  /** Where the badge stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** True while the reports behind the badge are shown. */
  get open(): boolean {
    return popover?.isOpenAt(this.#trigger) ?? false;
  }

  /** Resolves when the badge shows what is asked of it, or has said why it cannot. */
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
  }

  connectedCallback(): void {
    if (!this.#trigger) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.#trigger = makeTrigger();
      root.replaceChildren(this.#trigger);
      addSheets(root, tokens, badgeHost);
      this.#record.start(this.#trigger, this.dataset['key']);
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
    }
    join(this);
  }

  disconnectedCallback(): void {
    leave(this);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, tokens, badgeHost);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Acts on what a reader does with the badge. The document's listeners call it. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    if (url) return void this.dispatchEvent(new ClaimSourceFollowEvent(null, this.place, url));
    const { type } = event;
    const { key } = event as KeyboardEvent;
    // A click on the element itself comes from a script, or from the loader after the fact.
    const onTrigger = hit(event, this, '[role=button]') ?? event.composedPath()[0] === this;
    if (type === 'keydown' && onTrigger && (key === 'Enter' || key === ' ')) {
      event.preventDefault(); // Space would scroll
      this.#toggle(this.open);
    } else if (type === 'pointerdown') {
      this.#wasOpen = this.open;
    } else if (type === 'click') {
      if (onTrigger) this.#toggle(this.open || this.#wasOpen);
      else if (hit(event, this, '[value=close]')) popover?.goBack(this.#trigger);
      this.#wasOpen = false;
    }
    if (onTrigger && !popover) quietly(Promise.all([this.#record.load(), loadPopover()]));
  }

  /** A badge without a record is text, not a button that opens nothing. */
  #operate(state: ElementState): void {
    const works = isShown(state);
    const trigger = this.#trigger;
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
    if (works) warmSoon(this, () => void this.#warm());
  }

  /** Fetches what opening needs, and says it once: the first words of a page take longest. */
  async #warm(): Promise<void> {
    try {
      const { place } = this;
      const source = sourceOf(this);
      if (!place || !source) return;
      const [index, badge, reports] = await Promise.all([source.forPlace(place), kind.load(), loadPopover()]);
      const said = badge.say(this, index);
      if (said) reports.say(said.view, index, this);
    } catch {
      // Whoever opens the badge is told.
    }
  }

  #toggle(isOpen: boolean): void {
    if (isOpen) popover?.goBack(this.#trigger);
    else quietly(this.#show());
  }

  async #show(): Promise<void> {
    const [{ showControl }] = await Promise.all([loadPopover(), this.#record.load()]);
    const { index } = this.#record;
    const said = index && kind.drawing?.say(this, index);
    if (!said || !this.#trigger || !this.isConnected) return;
    showControl(this.#trigger, said.view, index, this, said.shapeOf);
    this.dispatchEvent(new ClaimOpenEvent(null, said.view.place.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'control-badge': ControlBadgeElement;
  }
}
