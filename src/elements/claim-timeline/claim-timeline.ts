import type { AsOf, ClaimSource, DatasetIndex } from '../../model/index.js';
import { timelineHost } from '../../styles/timeline.styles.js';
import { version } from '../../version.js';
import { ClaimSourceFollowEvent } from '../events.js';
import { FILTER_ATTRIBUTES, numberFrom, wholeOf } from '../internal/choosing.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import type * as chooser from './claim-timeline.choose.js';
import type * as drawing from './claim-timeline.draw.js';

type Drawing = typeof drawing;

const CHOSEN = 'chosen claims';

let choosing: typeof chooser | undefined;

const hasFilter = (host: Element) => Object.keys(FILTER_ATTRIBUTES).some((name) => host.getAttribute(name));

async function askChosen(source: ClaimSource): Promise<DatasetIndex> {
  const [index, module] = await Promise.all([wholeOf(source), import('./claim-timeline.choose.js')]);
  choosing = module;
  return index;
}

const kind: RecordKind<ClaimTimelineElement, Drawing> = {
  noun: 'dataset',
  // Another question where there is a filter: what chooses has to be brought in as well.
  id: (host) => (hasFilter(host) ? CHOSEN : 'claims'),
  ask: (source, id) => (id === CHOSEN ? askChosen(source) : wholeOf(source)),
  load: () => import('./claim-timeline.draw.js'),
};

const ATTRIBUTES = {
  text: 'text',
  standing: 'standing',
  place: 'place',
  origin: 'origin',
  source: 'articles',
  kind: 'kind',
  from: 'from',
  to: 'to',
  dates: 'dates',
  pages: 'pages',
  'page-size': 'pageSize',
  'as-of': 'asOf',
  known: 'known',
  numerals: 'numerals',
  'heading-level': 'headingLevel',
};

/**
 * @summary Claims by day: when it happened and when it was said, told apart, each claim beside what denies it.
 *
 * ```html
 * <claim-timeline place="homs-governorate" kind="control">What was said of Homs, day by day.</claim-timeline>
 * ```
 *
 * @tagname claim-timeline
 *
 * @slot - The newsroom's own text. It is shown until the timeline is ready, and stays where there is no record to show.
 *
 * @csspart header - What the timeline holds and the day it answers for.
 * @csspart day - One day with its claims.
 * @csspart entry - One claim with its drawing and what answers it.
 * @csspart track - The drawing of a claim's days.
 * @csspart claim - A claim.
 * @csspart denial - What stands beside a claim: a denial, another account, an explanation.
 * @csspart say - The text of a claim or denial.
 * @csspart path - The way from an origin to its outlets.
 * @csspart origin - An origin's name with its ring.
 * @csspart outlet - An outlet's name with its square.
 * @csspart source - A link to the passage.
 * @csspart mark - A mark of the legend.
 * @csspart notice - A remark on the record itself.
 *
 * @cssprop [--claim-card-accent] - Colour of links and focus.
 * @cssprop [--claim-card-text=inherit] - Colour of text.
 * @cssprop [--claim-card-muted] - Colour of lesser text.
 * @cssprop [--claim-card-edge] - Colour of the line of days, of paths and of the line below.
 * @cssprop [--claim-card-hairline] - Colour of the lines between rows.
 * @cssprop [--claim-card-rule=2px solid currentColor] - The line above.
 *
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 * @fires {ClaimErrorEvent} claim-error - The record could not be shown; `code` says why.
 */
export class ClaimTimelineElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    hold(this.prototype, 'data');
    reflect(this.prototype, ATTRIBUTES, {
      pages: numberFrom(1, 1_000, 1),
      'page-size': numberFrom(1, 1_000, 200),
      'heading-level': (value) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 0),
    });
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'claim-timeline', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** What claims must hold, in any language of the record. */
  declare text: string | null;
  /** Standings, parted by spaces: `single-origin`, `several-origins`, `denied`, `conflicting`, `superseded`, `retracted`. */
  declare standing: string | null;
  /** Ids of places, parted by spaces; each finds what lies within it too. */
  declare place: string | null;
  /** Ids of origins, parted by spaces; each stands for the party it speaks for. */
  declare origin: string | null;
  /** Ids of articles, parted by spaces. */
  declare articles: string | null;
  /** Kinds of claims, parted by spaces, such as `control` or `denial`. */
  declare kind: string | null;
  /** First day, as `YYYY-MM-DD`. */
  declare from: string | null;
  /** Last day, as `YYYY-MM-DD`. */
  declare to: string | null;
  /** What `from` and `to` speak of: `said`, the default, or `happened`. */
  declare dates: string | null;
  /** How many pages of claims are shown, from 1. */
  declare pages: number;
  /** How many claims make a page, 1 to 1,000. */
  declare pageSize: number;
  /** The day asked about, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Level of the timeline's heading, 2 to 6, with days one below; 0 for labels that are no headings of the page. */
  declare headingLevel: number;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, () => {});
  #source: ClaimSource | undefined;

  /** Where records come from; the page's default where it is absent. */
  get source(): ClaimSource | undefined {
    return this.#source;
  }
  set source(source: ClaimSource | string | undefined) {
    // Frameworks set the property wherever there is one: a text is what the attribute of that name says.
    if (typeof source === 'string') this.articles = source;
    else this.#source = source;
    requestUpdate(this);
  }

  /** Where the timeline stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** Resolves when the timeline shows what is asked of it, or has said why it cannot. */
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

  // Ids of the claims that its filter finds; nothing where it has none.
  chosenIn(index: DatasetIndex, asOf: AsOf): readonly string[] | undefined {
    return hasFilter(this) ? choosing?.choose(this, index, asOf) : undefined;
  }

  update(): void {
    this.#record.update();
  }

  connectedCallback(): void {
    if (!this.#record.isStarted) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      addSheets(root, timelineHost);
      this.#record.start(root, null);
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
    }
    join(this);
  }

  disconnectedCallback(): void {
    leave(this);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, timelineHost);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Acts on what a reader does inside the timeline. The document's listeners call it. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    const claim = hit(event, this, '[data-claim]')?.getAttribute('data-claim') ?? null;
    if (url) this.dispatchEvent(new ClaimSourceFollowEvent(claim, null, url));
    if (event.type === 'click' && hit(event, this, '[name=more]')) void this.#showMore();
  }

  async #showMore(): Promise<void> {
    const shown = this.shadowRoot?.querySelectorAll('[part=entry]').length ?? 0;
    this.pages += 1;
    await this.updateComplete;
    // The button may be gone: the reader is taken to the first claim that is new.
    const next = this.shadowRoot?.querySelectorAll<HTMLElement>('[part=entry]')[shown];
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-timeline': ClaimTimelineElement;
  }
}
