import { getOrInsert } from '../../model/get-or-insert.js';
import type { ClaimSource, DatasetIndex } from '../../model/index.js';
import { listHost } from '../../styles/list.styles.js';
import { version } from '../../version.js';
import { ClaimOpenEvent, ClaimSourceFollowEvent } from '../events.js';
import { FILTER_ATTRIBUTES, numberFrom, wholeOf } from '../internal/choosing.js';
import { defineElement } from '../internal/define.js';
import { join, leave, type Member } from '../internal/members.js';
import { followed, hit } from '../internal/path.js';
import { following, quietly } from '../internal/quietly.js';
import { RecordController, type ElementState, type RecordKind } from '../internal/record.js';
import { addSheets } from '../internal/sheets.js';
import { adoptProperties, Base, hold, reflect, requestUpdate, updateOf } from '../internal/updates.js';
import { warmSoon } from '../internal/warm.js';
import { unwatchWidth, watchWidth } from '../internal/width.js';
import type * as drawing from './claim-list.draw.js';
import type * as choosing from './claim-list.filters.js';
import { readAddress, writeAddress } from './permalink.js';

type Drawing = typeof drawing;
type Filters = typeof choosing;

let filters: Filters | undefined;
const loadFilters = async (): Promise<Filters> => (filters ??= await import('./claim-list.filters.js'));

/** The dataset, and what chooses from it. */
async function askToChoose(source: ClaimSource): Promise<DatasetIndex> {
  const [index] = await Promise.all([wholeOf(source), loadFilters()]);
  return index;
}

const WHOLE = 'claims';
const CHOSEN = 'chosen claims';

const kind: RecordKind<ClaimListElement, Drawing> = {
  noun: 'dataset',
  id: ({ needsFilters }) => (needsFilters ? CHOSEN : WHOLE),
  ask: (source, id) => (id === CHOSEN && !filters ? askToChoose(source) : wholeOf(source)),
  load: () => import('./claim-list.draw.js'),
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
  sort: 'sort',
  pages: 'pages',
  'page-size': 'pageSize',
  'as-of': 'asOf',
  known: 'known',
  numerals: 'numerals',
  'heading-level': 'headingLevel',
  permalink: 'permalink',
};

/** Names of the controls that hold what a reader types. */
const TYPED = ['text', 'from', 'to'];

/**
 * @summary A record to search and to filter: every claim beside its denial, with live counts, as of a day.
 *
 * ```html
 * <claim-list standing="denied" place="rif-dimashq-governorate">Denied claims about the Damascus countryside.</claim-list>
 * ```
 *
 * @tagname claim-list
 *
 * @slot - The newsroom's own text. It is shown until the list is ready, and stays where there is no record to show.
 *
 * @csspart header - What the list holds and the day it answers for.
 * @csspart search - The search field with its label.
 * @csspart filters - The filters.
 * @csspart filter - One value of a filter, with its count.
 * @csspart chosen - What is chosen, each with a way to drop it.
 * @csspart results - The results.
 * @csspart result - One result.
 * @csspart card - The card of a result.
 * @csspart claim - A claim.
 * @csspart denial - What stands beside a claim: a denial, another account, an explanation.
 * @csspart say - The text of a claim or denial.
 * @csspart path - The way from an origin to its outlets.
 * @csspart origin - An origin's name with its ring.
 * @csspart outlet - An outlet's name with its square.
 * @csspart source - A link to the passage.
 * @csspart mark - A drawn mark.
 * @csspart notice - A remark on the record itself.
 * @csspart empty - What is said where nothing is found.
 *
 * @cssprop [--claim-card-accent] - Colour of links, focus and what is chosen.
 * @cssprop [--claim-card-text=inherit] - Colour of text.
 * @cssprop [--claim-card-muted] - Colour of lesser text.
 * @cssprop [--claim-card-edge] - Colour of controls, paths and the line below.
 * @cssprop [--claim-card-hairline] - Colour of the lines between rows.
 * @cssprop [--claim-card-rule=2px solid currentColor] - The line above.
 *
 * @fires {ClaimOpenEvent} claim-open - A reader opened the full record of a result.
 * @fires {ClaimSourceFollowEvent} claim-source-follow - A reader followed a link to a source.
 * @fires {ClaimErrorEvent} claim-error - The record could not be shown; `code` says why.
 */
export class ClaimListElement extends Base implements Member {
  static readonly version = version;
  static readonly observedAttributes = Object.keys(ATTRIBUTES);
  static {
    hold(this.prototype, 'data');
    reflect(this.prototype, ATTRIBUTES, {
      pages: numberFrom(1, 10_000, 1),
      'page-size': numberFrom(1, 100, 20),
      'heading-level': (value) => (/^[2-6]$/.test(value ?? '') ? Number(value) : 0),
    });
  }

  /** Registers the element, under another name if need be. A name that is taken stays as it is. */
  static define(tag = 'claim-list', registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    defineElement(this, tag, registry);
  }

  /** What is searched for, in any language of the record. */
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
  /** Order: `said`, the default, `happened`, `place`, `denied` or `found`, which is the default where text is searched for. */
  declare sort: string | null;
  /** How many pages of results are shown, from 1. */
  declare pages: number;
  /** How many results make a page, 1 to 100. */
  declare pageSize: number;
  /** The day asked about, as `YYYY-MM-DD`; the last day the dataset covers where it is absent. */
  declare asOf: string | null;
  /** `then` counts only what had been said by that day, `now` everything the dataset holds about it. */
  declare known: string | null;
  /** `arab` for Arabic-Indic digits; Latin ones otherwise. */
  declare numerals: string | null;
  /** Level of the list's heading, 2 to 6; 0 for a label that is no heading of the page. */
  declare headingLevel: number;
  /** Keeps what is chosen in the page's address, in parameters that begin with its value, or with `claim`. */
  declare permalink: string | null;
  /** A dataset of the page's own, as an object. Records that cannot be read are left out and counted. */
  declare data: unknown;

  readonly #record = new RecordController(this, kind, () => {});
  #source: ClaimSource | undefined;
  readonly #written = new Map<string, string>();
  /** What the address held, but for its fragment, when the list last looked. */
  #search = '';
  #focusFound = false;

  // `filters` on a narrow page, the name of a facet with all its values, `claim` and the id of a result. No part of the
  // state: nobody would send it to another.
  readonly unfolded = new Set<string>();

  // True for good where something was asked for before there was what chooses: asking for both is another question.
  needsFilters = false;

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

  /** Where the list stands: idle, loading, ready, partial, stale or error. */
  get state(): ElementState {
    return this.#record.state;
  }

  /** BCP 47 tag of the language it speaks: the nearest `lang`. */
  get language(): string {
    return this.#record.language;
  }

  /** Resolves when the list shows what is asked of it, or has said why it cannot. */
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

  get filters(): Filters | undefined {
    return filters;
  }

  awaitFilters(): void {
    this.needsFilters = true;
    requestUpdate(this);
  }

  update(): void {
    const isAsked =
      this.unfolded.has('filters') || Object.keys(FILTER_ATTRIBUTES).some((name) => this.hasAttribute(name));
    if (isAsked && !filters) this.needsFilters = true;
    this.#record.update();
    if (filters && this.text) this.#warm();
    this.#bringFilters();
    if (this.#focusFound) this.#showFound();
  }

  connectedCallback(): void {
    if (!this.#record.isStarted) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      addSheets(root, listHost);
      root.addEventListener('input', this);
      this.#record.start(root, null);
      adoptProperties(this, [...Object.values(ATTRIBUTES), 'source', 'data']);
      this.#recall();
    }
    addEventListener('popstate', this);
    join(this);
    if (!filters) watchWidth(this, () => this.#bringFilters());
  }

  disconnectedCallback(): void {
    leave(this);
    removeEventListener('popstate', this);
    unwatchWidth(this);
  }

  /** A sheet made in one document is of no use in another. */
  adoptedCallback(): void {
    if (this.shadowRoot) addSheets(this.shadowRoot, listHost);
  }

  attributeChangedCallback(): void {
    requestUpdate(this);
  }

  /** Acts on what a reader does inside the list. The document's listeners call it, and the list's own for typing. */
  handleEvent(event: Event): void {
    const url = followed(event, this);
    if (url) this.dispatchEvent(new ClaimSourceFollowEvent(this.#claimAt(event), null, url));
    // Back, or on: what was chosen there. Only another part of the page is no reason to look.
    if (event.type === 'popstate' && location.search !== this.#search) this.#recall();
    else if (event.type === 'input') this.#type(event.composedPath()[0] as HTMLInputElement);
    else if (event.type === 'focusin' && hit(event, this, '[name=text]')) this.#warm();
    else if (event.type === 'click') {
      const button = hit(event, this, 'button') as HTMLButtonElement | undefined;
      if (button) this.#press(button.name, button.value, this.#claimAt(event));
    }
  }

  #claimAt(event: Event): string | null {
    return hit(event, this, '[data-claim]')?.getAttribute('data-claim') ?? null;
  }

  /** What was typed or picked becomes the filter. */
  #type({ name, value }: HTMLInputElement): void {
    if (TYPED.includes(name)) this.#choose([[name, value]]);
  }

  #press(name: string, value: string, claim: string | null): void {
    if (name === 'more') void this.#showMore();
    else if (name === 'unfold') this.#unfold(value);
    else if (name === 'sort') this.#choose([[name, value]]);
    else if (name === 'drop' || name in FILTER_ATTRIBUTES) {
      this.#choose(filters?.changesBy(this, name, value) ?? []);
      this.#focusFound = name === 'drop';
    } else if (claim) quietly(this.#take(value, claim));
  }

  /** Changes what is asked for; what is found then is shown from its start. */
  #choose(changes: ReadonlyArray<readonly [string, string]>): void {
    this.#write([...changes, ['pages', '']]);
    this.#remember();
  }

  #write(changes: ReadonlyArray<readonly [string, string]>): void {
    for (const [name, value] of changes) {
      const before = this.getAttribute(name) ?? '';
      if (value === before) continue;
      getOrInsert(this.#written, name, () => before);
      if (value === '') this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
  }

  async #showMore(): Promise<void> {
    const shown = this.shadowRoot?.querySelectorAll('[part=result]').length ?? 0;
    this.#write([['pages', `${this.pages + 1}`]]);
    this.#remember();
    await this.updateComplete;
    // The button may be gone: the reader is taken to the first result that is new.
    const next = this.shadowRoot?.querySelectorAll<HTMLElement>('[part=result]')[shown];
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }

  #unfold(what: string): void {
    const claim = what.startsWith('claim ') ? what.slice(6) : null;
    if (this.unfolded.delete(what)) requestUpdate(this);
    else {
      this.unfolded.add(what);
      requestUpdate(this);
      if (claim) this.dispatchEvent(new ClaimOpenEvent(claim, null));
    }
  }

  #remember(): void {
    const { permalink } = this;
    if (permalink !== null) writeAddress(this, permalink, this.#written);
    this.#search = location.search;
  }

  /** Shows what the address asks for. */
  #recall(): void {
    const { permalink } = this;
    if (permalink !== null) this.#write(readAddress(this, permalink, this.#written));
    this.#search = location.search;
  }

  /** Filters in sight follow the results at once; folded ones come when the page is idle, or are unfolded. */
  #bringFilters(): void {
    const panel = filters ? null : this.shadowRoot?.querySelector('[part=filters]');
    if (!panel) return;
    const bring = (): void => following(this.#record, loadFilters(), () => requestUpdate(this));
    if (getComputedStyle(panel).display === 'none') warmSoon(this, bring);
    else bring();
  }

  /** Brings the search library in, and shows what it finds. */
  #warm(): void {
    const { index } = this.#record;
    if (!filters) following(this.#record, loadFilters(), () => this.#warm());
    const wait = index && filters?.warm(index);
    if (wait) following(this.#record, wait, () => requestUpdate(this));
  }

  /** What was pressed may be gone: the reader is taken to what was found. */
  #showFound(): void {
    this.#focusFound = false;
    const found = this.shadowRoot?.querySelector<HTMLElement>('.count');
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'nearest' });
  }

  async #take(act: string, claim: string): Promise<void> {
    const [{ take }] = await Promise.all([import('../claim-card/claim-card.acts.js'), this.#record.load()]);
    const { index } = this.#record;
    const result = this.shadowRoot?.querySelector(`[data-claim="${CSS.escape(claim)}"]`);
    const words = index && kind.drawing?.sayClaim(this, index, claim);
    if (!words || !result) return;
    const { asOf, known, numerals, language } = this;
    await take(act, { claim, asOf, known, numerals, language, density: 'full', headingLevel: 0 }, result, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-list': ClaimListElement;
  }
}
