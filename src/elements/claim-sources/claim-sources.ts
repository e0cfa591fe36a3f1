import { sourcesHost } from '../../styles/sources.styles.js';
import { version } from '../../version.js';
import { ClaimSourceFollowEvent } from '../events.js';
import { defineElement } from '../internal/define.js';
import { whenIdle } from '../internal/idle.js';
import { join, languageOf, leave, members, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { following } from '../internal/quietly.js';
import { addSheets } from '../internal/sheets.js';
import {
  adoptProperties,
  afterUpdates,
  Base,
  reflect,
  requestUpdate,
  updateOf,
  type Updating,
} from '../internal/updates.js';

const ATTRIBUTES = { numerals: 'numerals', 'heading-level': 'headingLevel' };

const here = new Set<ClaimSourcesElement>();

/** Whatever changes on the page may cite something else; what the references change of themselves does not. */
function follow(updated: readonly Updating[]): void {
  if (updated.every((one) => here.has(one as ClaimSourcesElement))) return;
  for (const element of here) requestUpdate(element);
}

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve, { timeout: 500 }));

/**
 * @summary Everything the elements of the page cite, once each, numbered in order of first use, with a way back to each place.
 *
 * ```html
 * <claim-sources heading-level="2">Sources are named with each claim.</claim-sources>
 * ```
 *
 * It follows the page: what is added, removed, or turned to another day changes the list.
 *
 * @tagname claim-sources
 *
 * @slot - The page's own text. It is shown until the list is ready.
 *
 * @csspart sources - The whole list.
 * @csspart entry - One source.
 * @csspart source - The link to a source.
 * @csspart back - The ways back to where it is cited.
 *
 * @cssprop [--claim-card-accent] - Colour of links and focus.
 * @cssprop [--claim-card-text=inherit] - Colour of text.
 * @cssprop [--claim-card-muted] - Colour of lesser text.
 * @cssprop [--claim-card-hairline] - Colour of the lines between sources.
 * @cssprop [--claim-card-rule=2px solid currentColor] - The line above.
 *
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 */
export class ClaimSourcesElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    reflect(this.prototype, ATTRIBUTES, {
      'heading-level': (value) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 0),
    });
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'claim-sources', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Level of the list's heading, 2 to 6; 0 for a label that is no heading of the page. */
  declare headingLevel: number;

  #state: 'idle' | 'loading' | 'ready' | 'error' = 'idle';
  #states: CustomStateSet | undefined;
  #citing: readonly Element[] = [];
  #isDue = false;
  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  language = '';
  settled: Promise<void> | undefined;

  /** Where the list stands: idle, loading, ready or error. */
  get state(): 'idle' | 'loading' | 'ready' | 'error' {
    return this.#state;
  }

  /** Resolves when the list holds what the page cites. */
  get updateComplete(): Promise<void> {
    return updateOf(this);
  }

  update(): void {
    if (!this.isConnected) return;
    this.language = languageOf(this);
    if (this.#isDue) return;
    this.#isDue = true;
    this.settled = this.#collect();
  }

  connectedCallback(): void {
    try {
      this.#states ??= this.attachInternals().states;
    } catch {
      // Older browsers have no states; the property still tells.
    }
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
      adoptProperties(this, Object.values(ATTRIBUTES));
      this.#mark('idle');
    }
    addSheets(this.shadowRoot as ShadowRoot, sourcesHost);
    here.add(this);
    afterUpdates.add(follow);
    join(this);
  }

  disconnectedCallback(): void {
    here.delete(this);
    if (here.size === 0) afterUpdates.delete(follow);
    leave(this);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Acts on what a reader does inside the list. The document's listeners call it. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    if (url) this.dispatchEvent(new ClaimSourceFollowEvent(null, null, url));
    const button = event.type === 'click' ? (hit(event, this, 'button') as HTMLButtonElement | undefined) : undefined;
    const place = button && this.#citing[Number(button.value)];
    if (place) following(this, import('./claim-sources.acts.js'), ({ goBack }) => goBack(place));
  }

  /** References are read last, so they wait until there is time; what comes in the meantime is counted along. */
  async #collect(): Promise<void> {
    try {
      if (this.#state === 'idle' || this.#state === 'error') this.#mark('loading');
      const [{ draw, speak, usesOf }] = await Promise.all([import('./claim-sources.draw.js'), idle()]);
      this.#isDue = false;
      const [uses] = await Promise.all([usesOf(this.ownerDocument, members()), speak(this.language)]);
      if (this.#isDue || !this.isConnected) return; // another count is under way
      this.#citing = uses.map(({ by }) => by);
      const root = this.shadowRoot as ShadowRoot;
      if (this.#state !== 'ready') root.replaceChildren();
      draw(this, uses, root);
      this.#mark('ready');
    } catch (error) {
      this.#isDue = false;
      console.warn(`<${this.localName}>: internal.`, error);
      if (this.#state !== 'ready') this.#mark('error');
    }
  }

  #mark(state: 'idle' | 'loading' | 'ready' | 'error'): void {
    try {
      this.#states?.delete(this.#state);
      this.#states?.add(state);
    } catch {
      this.#states = undefined; // the first browsers with states wanted names in another form
    }
    this.#state = state;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-sources': ClaimSourcesElement;
  }
}
