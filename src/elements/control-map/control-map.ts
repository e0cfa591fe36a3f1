import type { ClaimSource, DatasetIndex } from '../../model/index.js';
import type { Topology } from '../../schema/topology.js';
import { mapHost } from '../../styles/map.styles.js';
import { version } from '../../version.js';
import { ClaimSourceFollowEvent } from '../events.js';
import { wholeOf } from '../internal/choosing.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { following } from '../internal/quietly.js';
import { RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import { getDefaultSource } from '../internal/source.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import { unwatchWidth, watchWidth } from '../internal/width.js';
import type * as acting from './control-map.acts.js';
import type * as drawing from './control-map.draw.js';

type Drawing = typeof drawing;
type Acts = typeof acting;

/** The outlines that were brought in with a dataset. */
const topologies = new WeakMap<DatasetIndex, Topology>();

/** The dataset and, where somebody has some, outlines to draw it on. A map without outlines is better than none. */
async function ask(source: ClaimSource): Promise<DatasetIndex> {
  const drawn = source.outlines ? source : getDefaultSource();
  const [index, topology] = await Promise.all([wholeOf(source), drawn?.outlines?.().catch(() => undefined)]);
  if (topology) topologies.set(index, topology);
  return index;
}

const kind: RecordKind<ControlMapElement, Drawing> = {
  noun: 'dataset',
  id: () => 'map',
  ask,
  load: () => import('./control-map.draw.js'),
};

const ATTRIBUTES = {
  places: 'places',
  holder: 'holder',
  'as-of': 'asOf',
  known: 'known',
  numerals: 'numerals',
  'heading-level': 'headingLevel',
};

let acts: Acts | undefined;
const loadActs = async (): Promise<Acts> => (acts ??= await import('./control-map.acts.js'));

// A change of width that the eye does not see is no reason to place every name again, nor is a scroll bar.
const LEAST_CHANGE = 20;

/**
 * @summary Who is said to hold which place, on an outline map and in a table that says the same, as of a day.
 *
 * ```html
 * <control-map as-of="2024-12-07">Who is said to hold what on 7 December 2024.</control-map>
 * ```
 *
 * @tagname control-map
 *
 * @slot - The newsroom's own text. It is shown until the map is ready, and stays where there is no record to show.
 *
 * @csspart map - The whole map.
 * @csspart header - What the map shows, and the day it answers for.
 * @csspart notice - A remark on the record itself.
 * @csspart track - The days, with their slider and buttons.
 * @csspart drawing - The outline with its marks.
 * @csspart apart - An area that belongs to no holder.
 * @csspart mark - The drawn mark of a state.
 * @csspart zoom - The buttons that bring the map closer and move it.
 * @csspart legend - Whose claims these are, and what the marks mean.
 * @csspart table - The same as a table.
 * @csspart popover - What opens at a place: the state in full and every report behind it.
 * @csspart denial - A denial that reaches a report.
 * @csspart path - The way from an origin to its outlets.
 * @csspart origin - An origin's name with its ring.
 * @csspart outlet - An outlet's name with its square.
 * @csspart source - A link to the passage.
 *
 * @cssprop [--control-map-land] - Colour of the land.
 * @cssprop [--claim-card-accent] - Colour of links, focus and the day shown.
 * @cssprop [--claim-card-surface=Canvas] - The page's own background: behind marks and names, and of the popover.
 * @cssprop [--claim-card-text=inherit] - Colour of text and outlines.
 * @cssprop [--claim-card-muted] - Colour of lesser text.
 * @cssprop [--claim-card-edge] - Colour of the lines between governorates and of the line below.
 * @cssprop [--claim-card-hairline] - Colour of the lines between rows.
 * @cssprop [--claim-card-rule=2px solid currentColor] - The line above.
 * @cssprop [--claim-holder-1] - Colour of the first holder; likewise `-2` to `-7`.
 *
 * @fires {ClaimOpenEvent} claim-open - A reader opened the reports on a place.
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 * @fires {ClaimErrorEvent} claim-error - The record could not be shown; `code` says why.
 */
export class ControlMapElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    hold(this.prototype, 'source', 'data');
    reflect(this.prototype, ATTRIBUTES, {
      'heading-level': (value) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 0),
    });
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'control-map', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** Ids of the places to show, parted by commas or spaces; every place the dataset has a word on where it is absent. */
  declare places: string | null;
  /** Id of a holder: only places that somebody of its side is named for. */
  declare holder: string | null;
  /** The day asked about, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Level of the map's heading, 2 to 6; 0 for a label that is no heading of the page. */
  declare headingLevel: number;
  /** Where records come from; the page's default where it is absent. */
  declare source: ClaimSource | undefined;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, () => {});
  #askedDay: string | null | undefined;
  #width = 0;

  // What a reader's acts change.
  readonly turned: acting.Turned = {
    day: undefined,
    zoom: 1,
    centre: undefined,
    opener: undefined,
    wasOpen: undefined,
  };

  /** The day a reader has turned to, as `YYYY-MM-DD`; `undefined` while the map shows what it was asked for. */
  get day(): string | undefined {
    return this.turned.day;
  }

  /** How close the map is: 1 shows all of it. */
  get zoom(): number {
    return this.turned.zoom;
  }

  /** Longitude and latitude of the middle of what is in view; `undefined` for the middle of the map. */
  get centre(): readonly [number, number] | undefined {
    return this.turned.centre;
  }

  /** Where the map stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** True while the reports on a place are shown. */
  get open(): boolean {
    return acts?.isOpen(this) ?? false;
  }

  /** Resolves when the map shows what is asked of it, or has said why it cannot. */
  get updateComplete(): Promise<void> {
    return updateOf(this);
  }

  get settled(): Promise<void> | undefined {
    return this.#record.settled;
  }

  /** The outlines that came with a dataset. */
  outlinesFor(index: DatasetIndex): Topology | undefined {
    return topologies.get(index);
  }

  /** Asks for the record again, after an error. */
  retry(): void {
    this.#record.retry();
  }

  update(): void {
    // A page that turns to another day takes the reader along.
    if (this.asOf !== this.#askedDay) this.turned.day = undefined;
    this.#askedDay = this.asOf;
    this.#width = this.clientWidth;
    this.#record.update();
  }

  connectedCallback(): void {
    if (!this.#record.isStarted) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      addSheets(root, mapHost);
      root.addEventListener('input', this);
      this.#record.start(root, undefined);
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
    }
    join(this);
    // Not at once: drawing changes sizes, and a browser that is still telling of them calls that an error.
    watchWidth(this, () => requestAnimationFrame(() => this.#fit()));
  }

  disconnectedCallback(): void {
    leave(this);
    unwatchWidth(this);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, mapHost);
  }

  attributeChangedCallback(): void {
    // One that knew none of its places is asked again about others.
    if (this.state === 'error') this.retry();
    requestUpdate(this);
  }

  /** Acts on what a reader does with the map. The document's listeners call it, and the map's own for its slider. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    if (url) {
      const place = this.turned.opener?.getAttribute('data-place') ?? null;
      return void this.dispatchEvent(new ClaimSourceFollowEvent(null, place, url));
    }
    const { type, key } = event as KeyboardEvent;
    const target = hit(event, this, '[data-place], button, input');
    if (type === 'keydown' && key === ' ' && target instanceof SVGElement) event.preventDefault(); // it would scroll
    const act = { type, key, target, value: (target as HTMLInputElement | undefined)?.value };
    if (acts) acts.act(this, this.#record, act);
    else following(this.#record, loadActs(), (ready) => ready.act(this, this.#record, act));
  }

  /** Draws anew where the room has changed: a telephone that is turned would show marks four times their size. */
  #fit(): void {
    if (this.isConnected && Math.abs(this.clientWidth - this.#width) >= LEAST_CHANGE) requestUpdate(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'control-map': ControlMapElement;
  }
}
