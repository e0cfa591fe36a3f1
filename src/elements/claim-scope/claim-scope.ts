import { ClaimSourceError, type ClaimErrorCode, type ClaimSource, type DatasetIndex } from '../../model/index.js';
import { scopeHost } from '../../styles/scope.styles.js';
import { version } from '../../version.js';
import { ClaimErrorEvent } from '../events.js';
import { dataSource } from '../internal/data-source.js';
import { defineElement } from '../internal/define.js';
import type { ElementState } from '../internal/record.js';
import { choose } from '../internal/scoping.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, reflect } from '../internal/updates.js';

const ATTRIBUTES = { src: 'src', integrity: 'integrity', 'as-of': 'asOf', known: 'known', numerals: 'numerals' };

type Answer = DatasetIndex | Promise<DatasetIndex>;

/** A source that is still to come, asked as if it were there. It is opened once: what cannot be had is not asked for again. */
function soon(open: () => Promise<ClaimSource>): ClaimSource {
  let opened: ClaimSource | undefined;
  let opening: Promise<ClaimSource> | undefined;
  const ask = (question: (source: ClaimSource) => Answer): Answer =>
    opened ? question(opened) : (opening ??= open()).then((source) => question((opened = source)));
  return {
    forClaim: (id) => ask((source) => source.forClaim(id)),
    forPlace: (id) => ask((source) => source.forPlace(id)),
    forDataset: () => ask((source) => source.forDataset?.() ?? source.forClaim('')),
  };
}

const records = () => import('./claim-scope.records.js');

/**
 * @summary Wraps part of a page and chooses for every element of ours in it: the dataset, the day, what counts as known, digits, language.
 *
 * ```html
 * <claim-scope src="/data/claims.json" as-of="2024-12-07" known="then" lang="en">
 *   <p>The front reached <control-badge place="homs-city">Homs</control-badge>.</p>
 * </claim-scope>
 * ```
 *
 * A dataset comes from `src`, from a `<script type="application/json">` as the scope's first child, or from the property
 * `data`; without any of these, from the scope around this one, and at last from the bundle. An element's own attributes
 * go before the scope's, and a nearer scope before a farther one, each choice for itself. The language is the scope's
 * `lang`, as for any element of HTML.
 *
 * @tagname claim-scope
 *
 * @slot - The part of the page. It is always shown.
 *
 * @fires {ClaimErrorEvent} claim-error - The scope's dataset could not be had; `code` says why. Elements keep the page's own text.
 */
export class ClaimScopeElement extends Base {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    reflect(this.prototype, ATTRIBUTES);
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'claim-scope', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** Address of a published JSON, or, ending in `/`, of a folder with one file for each claim and place. Fetched when an element asks. */
  declare src: string | null;
  /** Hashes that the file at `src` must match, as in `<script integrity>`; nothing of another file is shown. */
  declare integrity: string | null;
  /** The day asked about, as `YYYY-MM-DD`. */
  declare asOf: string | null;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;

  #state: ElementState = 'idle';
  #states: CustomStateSet | undefined;
  #source: ClaimSource | undefined;
  #data: unknown;
  /** The dataset in use, and what it was made from: as long as that stays, no element has to ask again. */
  #made: { readonly from: unknown; readonly source: ClaimSource } | undefined;
  #index: DatasetIndex | undefined;
  #children: MutationObserver | undefined;

  /** Where records come from, instead of `src`. */
  get source(): ClaimSource | undefined {
    return this.#source;
  }
  set source(source: ClaimSource | undefined) {
    this.#source = source;
    this.#choose();
  }

  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  get data(): unknown {
    return this.#data;
  }
  set data(data: unknown) {
    this.#data = data;
    this.#choose();
  }

  /** Where the scope's own dataset stands: idle, loading, ready, partial, stale or error. Idle where it has none. */
  get state(): ElementState {
    return this.#state;
  }

  /** Asks for the dataset again, after an error, for every element that hears it from here. */
  retry(): void {
    this.#made = undefined;
    this.#choose();
  }

  connectedCallback(): void {
    try {
      this.#states ??= this.attachInternals().states;
    } catch {
      // Older browsers have no states; the property and the events still tell.
    }
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
    }
    addSheets(this.shadowRoot as ShadowRoot, scopeHost);
    // The dataset may be further down in a page that is still being read, or be put in later.
    this.#children ??= new MutationObserver(() => this.#choose());
    this.#children.observe(this, { childList: true });
    this.#choose();
  }

  disconnectedCallback(): void {
    this.#children?.disconnect();
    choose(this, undefined);
  }

  attributeChangedCallback(): void {
    this.#choose();
  }

  #choose(): void {
    if (!this.isConnected) return;
    const read = (name: string) => this.getAttribute(name);
    choose(this, {
      'as-of': read('as-of'),
      known: read('known'),
      numerals: read('numerals'),
      records: this.#records(),
    });
    if (this.#index) this.#mark(this.#index);
  }

  #records(): ClaimSource | undefined {
    const { src } = this;
    const integrity = this.integrity ?? '';
    const data = this.#data || undefined;
    const script = this.querySelector(':scope > script[type="application/json"]');
    const from = data ?? this.#source ?? (src ? `${integrity} ${src}` : script);
    if (this.#made?.from !== from || !from) {
      this.#index = undefined;
      this.#mark('idle');
      this.#made = from
        ? {
            from,
            source: this.#heard(
              data
                ? dataSource(data)
                : (this.#source ??
                    soon(async () =>
                      src
                        ? (await records()).remoteRecords(src, this.baseURI, integrity)
                        : (await records()).inlineRecords(script as Element),
                    )),
            ),
          }
        : undefined;
    }
    return this.#made?.source;
  }

  /** The same source, with an ear on what it answers. */
  #heard(source: ClaimSource): ClaimSource {
    const listen = async (answer: Answer): Promise<void> => {
      try {
        const index = await answer;
        if (this.#made?.source === heard) this.#mark((this.#index = index));
      } catch (error) {
        if (this.#made?.source === heard) this.#fail(error);
      }
    };
    const hear = (answer: Answer): Answer => {
      if (!this.#index) {
        if (this.#state !== 'error') this.#mark('loading');
        void listen(answer);
      }
      return answer;
    };
    const retry = (): void => {
      source.retry?.();
      if (this.#state === 'error') this.retry();
    };
    // Each member is asked for when it is wanted, of the source itself: a copy would have none of what a class keeps.
    const heard = new Proxy({} as ClaimSource, {
      get(_, name: keyof ClaimSource) {
        const said = name === 'retry' ? retry : source[name];
        if (typeof said !== 'function') return said;
        const ask = said.bind(source) as (id: string) => Answer;
        return name.startsWith('for') ? (id: string) => hear(ask(id)) : ask;
      },
    });
    return heard;
  }

  #fail(error: unknown): void {
    const code: ClaimErrorCode = error instanceof ClaimSourceError ? error.code : 'internal';
    // That one record is not in it says nothing of the dataset; the element that asked tells it.
    if (code.startsWith('unknown-') || this.#state === 'error') return;
    this.#index = undefined;
    this.#mark('error');
    console.warn(`<${this.localName}>: ${code}.`, ...(code === 'internal' ? [error] : []));
    this.dispatchEvent(new ClaimErrorEvent(null, null, code));
  }

  #mark(what: ElementState | DatasetIndex): void {
    const state =
      typeof what === 'string'
        ? what
        : (this.asOf ?? '') > what.dataset.covers.to
          ? 'stale'
          : what.dropped > 0
            ? 'partial'
            : 'ready';
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
    'claim-scope': ClaimScopeElement;
  }
}
