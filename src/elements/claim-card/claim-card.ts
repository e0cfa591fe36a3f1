import type { ClaimSource } from '../../model/index.js';
import { cardHost } from '../../styles/host.styles.js';
import { cardQuestion, keyFrom } from '../../templates/key.js';
import { version } from '../../version.js';
import { ClaimSeenEvent, ClaimSourceFollowEvent } from '../events.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { quietly } from '../internal/quietly.js';
import { isShown, RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { unwatchSeen, watchSeen } from '../internal/seen.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import type * as drawing from './claim-card.draw.js';

type Drawing = typeof drawing;

const kind: RecordKind<ClaimCardElement, Drawing> = {
  noun: 'claim',
  id: ({ claim }) => claim,
  ask: (source, id) => source.forClaim(id),
  key: keyFrom(cardQuestion),
  load: () => import('./claim-card.draw.js'),
};

const ATTRIBUTES = {
  claim: 'claim',
  'as-of': 'asOf',
  known: 'known',
  density: 'density',
  'heading-level': 'headingLevel',
  numerals: 'numerals',
};

/**
 * @summary One claim beside what answers it: who said it, where it was reported, what denies it, as of a day.
 *
 * ```html
 * <claim-card claim="rural-damascus-withdrawal" as-of="2024-12-07">Army units left three towns; the ministry denies it.</claim-card>
 * ```
 *
 * @tagname claim-card
 *
 * @slot - The newsroom's own text. It is shown until the card is ready, and stays where there is no record to show.
 *
 * @csspart card - The whole card.
 * @csspart header - What the card holds and the day it answers for.
 * @csspart claim - The claim.
 * @csspart denial - What stands beside the claim: a denial, another account, an explanation.
 * @csspart say - The text of a claim or denial.
 * @csspart path - The way from an origin to its outlets.
 * @csspart origin - An origin's name with its ring.
 * @csspart outlet - An outlet's name with its square.
 * @csspart source - A link to the passage.
 * @csspart mark - A drawn mark.
 * @csspart standing - What the record shows of the claim.
 * @csspart note - What outlets say about their own checking.
 * @csspart dates - When it happened, was said, published and recorded.
 * @csspart correction - What was corrected in the record, when and why.
 * @csspart notice - A remark on the record itself.
 * @csspart actions - Cite, copy, embed.
 *
 * @cssprop [--claim-card-accent] - Colour of links and focus.
 * @cssprop [--claim-card-text=inherit] - Colour of text.
 * @cssprop [--claim-card-muted] - Colour of lesser text.
 * @cssprop [--claim-card-edge] - Colour of the line below and of paths.
 * @cssprop [--claim-card-hairline] - Colour of the lines between rows.
 * @cssprop [--claim-card-rule=2px solid currentColor] - The line above.
 * @cssprop [--claim-card-say-size=1.26em] - Size of claim and denial alike.
 * @cssprop [--claim-card-gap=1.5em] - Space either side of the line between claim and denial.
 *
 * @fires {ClaimSeenEvent} claim-seen - The claim came into view for the first time.
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 * @fires {ClaimErrorEvent} claim-error - The record could not be shown; `code` says why.
 */
export class ClaimCardElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    hold(this.prototype, 'source', 'data');
    reflect(this.prototype, ATTRIBUTES, {
      density: (value) => (value === 'compact' ? value : 'full'),
      'heading-level': (value) => (/^[2-6]$/.test(`${value}`) ? Number(value) : 0),
    });
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'claim-card', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** Id of the claim. */
  declare claim: string | null;
  /** The day asked about, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null;
  /** How much is shown: `full` or `compact`. */
  declare density: string;
  /** Level of the card's heading, 2 to 6; 0 for a label that is no heading of the page. */
  declare headingLevel: number;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Where records come from; the page's default where it is absent. */
  declare source: ClaimSource | undefined;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, (state) => this.#watch(state));
  readonly #seen = new Set<string>();

  /** Where the card stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** Resolves when the card shows what is asked of it, or has said why it cannot. */
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
      // A strict policy refuses the style in markup: such a card is there, but bare, and has to be drawn.
      const isDressed = root.styleSheets.length > 0;
      addSheets(root, cardHost);
      this.#record.start(root, isDressed ? root.querySelector<HTMLElement>('[data-key]')?.dataset['key'] : '');
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
    }
    join(this);
    this.#watch(this.state);
  }

  disconnectedCallback(): void {
    leave(this);
    unwatchSeen(this);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, cardHost);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Acts on what a reader does inside the card. The document's listeners call it. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    if (url) this.dispatchEvent(new ClaimSourceFollowEvent(this.claim, null, url));
    const button = hit(event, this, 'button') as HTMLButtonElement | undefined;
    if (!button) return;
    if (event.type === 'click') quietly(this.#take(button.value));
    else void this.#record.load();
  }

  #watch(state: ElementState): void {
    const { claim } = this;
    unwatchSeen(this);
    if (!isShown(state) || !claim || this.#seen.has(claim)) return;
    watchSeen(this, () => {
      this.#seen.add(claim);
      this.dispatchEvent(new ClaimSeenEvent(claim, null));
    });
  }

  async #take(act: string): Promise<void> {
    const [{ take }] = await Promise.all([import('./claim-card.acts.js'), this.#record.load()]);
    const { index } = this.#record;
    const words = index && kind.drawing?.say(this, index)?.words;
    if (words && this.shadowRoot) await take(act, this, this.shadowRoot, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-card': ClaimCardElement;
  }
}
