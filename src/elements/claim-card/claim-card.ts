import { ReactiveElement, type PropertyValues } from 'lit';
import type { ClaimSource } from '../../model/index.js';
import { cardHost } from '../../styles/card.styles.js';
import { cardQuestion } from '../../templates/key.js';
import { version } from '../../version.js';
import { ClaimSeenEvent, ClaimSourceFollowEvent } from '../events.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { unwatchSeen, watchSeen } from '../internal/seen.js';
import type * as drawing from './claim-card.draw.js';

type Drawing = typeof drawing;

const kind: RecordKind<ClaimCardElement, Drawing> = {
  noun: 'claim',
  id: ({ claim }) => claim,
  ask: (source, id) => source.forClaim(id),
  question: cardQuestion,
  load: () => import('./claim-card.draw.js'),
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
export class ClaimCardElement extends ReactiveElement implements Member {
  static readonly version = version;
  static override styles = cardHost;
  static override properties = {
    claim: {},
    asOf: { attribute: 'as-of' },
    known: {},
    density: { converter: (value: string | null) => (value === 'compact' ? value : 'full') },
    headingLevel: {
      attribute: 'heading-level',
      converter: (value: string | null) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 0),
    },
    numerals: {},
    source: { attribute: false },
    data: { attribute: false },
  };

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'claim-card', registry: CustomElementRegistry = customElements): void {
    defineElement(this, tag, registry);
  }

  /** Id of the claim. */
  declare claim: string | null | undefined;
  /** The day asked about, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null | undefined;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null | undefined;
  /** How much is shown. */
  declare density: 'full' | 'compact';
  /** Level of the card's heading, 2 to 6; 0 for a label without a place among the page's headings. */
  declare headingLevel: number;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null | undefined;
  /** Where records come from; the page's default where it is absent. */
  declare source: ClaimSource | undefined;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, (state) => this.#watch(state));
  #seen: string | undefined;

  constructor() {
    super();
    this.density = 'full';
    this.headingLevel = 0;
  }

  /** Where the card stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  get language(): string {
    return this.#record.language;
  }

  /** Asks for the record again, after an error. */
  retry(): void {
    this.#record.retry();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    join(this);
    this.#watch(this.state);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
    unwatchSeen(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot?.querySelector<HTMLElement>('[data-key]');
    const root = super.createRenderRoot() as ShadowRoot;
    if (!served) root.append(this.ownerDocument.createElement('slot'));
    this.#record.start(root, served?.dataset['key']);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#record.update();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#record.settled;
    return super.getUpdateComplete();
  }

  /** Acts on what a reader does inside the card. The document's listeners call it. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    if (url) this.dispatchEvent(new ClaimSourceFollowEvent(this.claim ?? null, null, url));
    const button = hit(event, this, 'button') as HTMLButtonElement | undefined;
    if (!button) return;
    if (event.type === 'click') void this.#take(button.value);
    else void this.#record.load();
  }

  #watch(state: ElementState): void {
    const { claim } = this;
    if (state === 'idle' || state === 'loading' || state === 'error' || !claim || this.#seen === claim) return;
    watchSeen(this, () => {
      this.#seen = claim;
      this.dispatchEvent(new ClaimSeenEvent(claim, null));
    });
  }

  async #take(act: string): Promise<void> {
    const [{ take }] = await Promise.all([import('./claim-card.acts.js'), this.#record.load()]);
    const { index } = this.#record;
    const words = index && kind.drawing?.say(this, index)?.words;
    if (words) await take(act, this, this.renderRoot, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-card': ClaimCardElement;
  }
}
