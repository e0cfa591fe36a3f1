import type { ClaimSource } from '../../model/index.js';
import { historyHost } from '../../styles/history.styles.js';
import { version } from '../../version.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { hit } from '../internal/path.js';
import { quietly } from '../internal/quietly.js';
import { RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import type * as drawing from './control-history.draw.js';
import type * as popovers from './control-history.popover.js';

type Drawing = typeof drawing;
type Popover = typeof popovers;

const kind: RecordKind<ControlHistoryElement, Drawing> = {
  noun: 'place',
  id: ({ place }) => place,
  ask: (source, id) => source.forPlace(id),
  load: () => import('./control-history.draw.js'),
};

const ATTRIBUTES = { place: 'place', 'as-of': 'asOf', numerals: 'numerals', 'heading-level': 'headingLevel' };

let popover: Popover | undefined;
const loadPopover = async (): Promise<Popover> => (popover ??= await import('./control-history.popover.js'));

/**
 * @summary One place day by day, as known then over as known now: who was said to hold it, and where nobody said anything.
 *
 * ```html
 * <control-history place="homs-city">Homs from 27 November to 7 December 2024.</control-history>
 * ```
 *
 * @tagname control-history
 *
 * @slot - The newsroom's own text. It is shown until the history is ready, and stays where there is no record to show.
 *
 * @csspart history - The whole history.
 * @csspart header - The place, and the days it is followed over.
 * @csspart notice - A remark on the record itself.
 * @csspart strip - The two rows of days.
 * @csspart table - The same in words.
 * @csspart mark - The drawn mark of a state.
 * @csspart popover - What opens at a run of days: the state in full and every report behind it.
 * @csspart denial - A denial that reaches a report.
 * @csspart path - The way from an origin to its outlets.
 * @csspart origin - An origin's name with its ring.
 * @csspart outlet - An outlet's name with its square.
 * @csspart source - A link to the passage.
 *
 * @cssprop [--claim-card-accent] - Colour of links and focus.
 * @cssprop [--claim-card-surface=Canvas] - The page's own background.
 * @cssprop [--claim-card-text=inherit] - Colour of text.
 * @cssprop [--claim-card-muted] - Colour of lesser text.
 * @cssprop [--claim-card-edge] - Colour of the line below.
 * @cssprop [--claim-card-hairline] - Colour of the lines between rows.
 * @cssprop [--claim-card-rule=2px solid currentColor] - The line above.
 * @cssprop [--claim-holder-1] - Colour of the first holder; likewise `-2` to `-7`.
 *
 * @fires {ClaimOpenEvent} claim-open - A reader opened the reports behind a run of days.
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 * @fires {ClaimErrorEvent} claim-error - The record could not be shown; `code` says why.
 */
export class ControlHistoryElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    hold(this.prototype, 'source', 'data');
    reflect(this.prototype, ATTRIBUTES, {
      'heading-level': (value) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 0),
    });
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(
    tag = 'control-history',
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    defineElement(this, tag, registry);
  }

  /** Id of the place. */
  declare place: string | null;
  /** The last day shown, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Level of the heading, 2 to 6; 0 for a label that is no heading of the page. */
  declare headingLevel: number;
  /** Where records come from; the page's default where it is absent. */
  declare source: ClaimSource | undefined;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, () => {});

  /** Where the history stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** True while the reports behind a run of days are shown. */
  get open(): boolean {
    return popover?.isOpen(this) ?? false;
  }

  /** Resolves when the history shows what is asked of it, or has said why it cannot. */
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
    if (!this.#record.isStarted) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      addSheets(root, historyHost);
      this.#record.start(root, undefined);
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
    }
    join(this);
  }

  disconnectedCallback(): void {
    leave(this);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, historyHost);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Acts on what a reader does with the history. The document's listeners call it. */
  handleEvent(event: Event): void {
    const run = hit(event, this, '[data-at]') as HTMLElement | undefined;
    // Before its module is there nothing is open: there is nothing to close, and no link to follow.
    const isToOpen = popover ? popover.operate(event, this, run) : event.type === 'click';
    if (run && isToOpen) quietly(this.#show(run));
    else if (run && !popover) quietly(loadPopover());
  }

  async #show(run: HTMLElement): Promise<void> {
    const [{ show }] = await Promise.all([loadPopover(), this.#record.load()]);
    const { index } = this.#record;
    if (index) show(this, index, run);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'control-history': ControlHistoryElement;
  }
}
