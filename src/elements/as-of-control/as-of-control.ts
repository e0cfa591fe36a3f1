import type { ClaimSource } from '../../model/index.js';
import { asOfHost } from '../../styles/as-of.styles.js';
import { version } from '../../version.js';
import { wholeOf } from '../internal/choosing.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { hit } from '../internal/path.js';
import { warn } from '../internal/quietly.js';
import { isShown, RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { inherited } from '../internal/scope.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import { warmSoon } from '../internal/warm.js';
import type * as turning from './as-of-control.acts.js';
import type * as drawing from './as-of-control.draw.js';

type Acts = typeof turning;
type Drawing = typeof drawing;

const kind: RecordKind<AsOfControlElement, Drawing> = {
  noun: 'dataset',
  id: () => 'days',
  ask: wholeOf,
  load: () => import('./as-of-control.draw.js'),
};

const ATTRIBUTES = { numerals: 'numerals', 'heading-level': 'headingLevel' };

let acts: Acts | undefined;
let coming: Promise<Acts> | undefined;
/** One promise for all who wait: a browser answers several imports of a module in any order, and acts have one. */
const loadActs = (): Promise<Acts> =>
  (coming ??= import('./as-of-control.acts.js').then(
    (module) => (acts = module),
    (error: unknown) => {
      coming = undefined; // the next act asks again
      throw error;
    },
  ));
const warm = (): void => void loadActs().catch(() => {}); // whoever acts is told

/** The arrow that is pressed, if it is one that points along the slider. */
const arrowOf = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string | undefined =>
  /^Arrow(Left|Right)$/.test(key) && !altKey && !ctrlKey && !metaKey ? key : undefined;

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
    hold(this.prototype, 'source', 'data');
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
  /** Where records come from; the scope's or the page's where it is absent. */
  declare source: ClaimSource | undefined;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, (state) => {
    if (isShown(state)) warmSoon(this, warm);
  });
  #turns: turning.TurnController | undefined;
  /** Resolves, never rejects, when what a reader did before the acts were there is done. */
  #acting: Promise<void> | undefined;
  // What a reader is to be told of the change: nothing, what differs, or the day as well.
  telling: '' | 'changes' | 'all' = '';

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
    return this.#turns?.playing ?? false;
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
    return this.#acting ?? this.#record.settled;
  }

  /** Asks for the record again, after an error. */
  retry(): void {
    this.#record.retry();
  }

  update(): void {
    this.#record.update();
    this.telling = '';
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
    this.#turns?.leave();
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
    const { type } = event;
    const control = hit(event, this, 'input, button') as turning.Act['control'] | undefined;
    if (control && /^(input|change|click|keydown)$/.test(type)) {
      const arrow = type === 'keydown' && control.type === 'range' ? arrowOf(event as KeyboardEvent) : undefined;
      if (arrow) event.preventDefault(); // the slider would go its own way
      this.#take({ type, control, value: control.value, arrow });
    } else if (this.#record.index) warm();
  }

  /** At once, so that what plays stops under the hand; at the very first touch, as soon as the acts are there. */
  #take(act: turning.Act): void {
    if (!acts) {
      this.#acting = loadActs()
        .then(() => this.#take(act))
        .catch(warn)
        .then(() => void (this.#acting = undefined));
    } else if (this.isConnected) {
      this.#turns ??= new acts.TurnController(this, () => this.#record.index);
      this.#turns.take(act);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'as-of-control': AsOfControlElement;
  }
}
