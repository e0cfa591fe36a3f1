/**
 * Keeps one element's record: asks the source, brings in what draws, and knows in which state the element is. What the
 * page put into the element stays visible until there is a record to show, and whenever there is none. Nothing thrown
 * here or below reaches the page.
 */
import { ClaimSourceError, type ClaimErrorCode, type ClaimSource, type DatasetIndex } from '../../model/index.js';
import { ClaimErrorEvent } from '../events.js';
import { languageOf, type Member } from './members.js';
import { sourceOf } from './source.js';
import { requestUpdate } from './updates.js';

/** In one of these at any time; readable from CSS as `:state(ready)` and the like. */
export type ElementState = 'idle' | 'loading' | 'ready' | 'partial' | 'stale' | 'error';

/** True where the record is on screen, all of it or some. */
export const isShown = (state: string | undefined): boolean => /^(ready|partial|stale)$/.test(`${state}`);

export interface RecordHost extends Member {
  source?: ClaimSource | undefined;
  data?: unknown;
}

/** What an element brings in when it has to draw: decisions, words, templates. */
export interface Drawing<H> {
  /** A promise where the language has to be brought in first. */
  speak(language: string): Promise<unknown> | undefined;
  /** Draws the record into `into`. Returns `null` where the dataset does not know it. */
  draw(host: H, index: DatasetIndex, into: HTMLElement | ShadowRoot): ElementState | null;
  /** Puts the page's own text back into what was drawn. */
  clear(into: HTMLElement | ShadowRoot): void;
}

/** How one kind of element asks and draws. One object per class. */
export interface RecordKind<H, D extends Drawing<H>> {
  readonly noun: 'claim' | 'place' | 'dataset';
  id(host: H): string | null | undefined;
  ask(source: ClaimSource, id: string): DatasetIndex | Promise<DatasetIndex>;
  /** What a drawing of it answers, as the snippet writes it; absent where no drawing is found in a page. */
  key?(edition: string, language: string, host: H): string;
  load(): Promise<D>;
  /** Set once `load` has answered. */
  drawing?: D;
}

const awaitsScope = (host: Element): boolean => host.closest('claim-scope:not(:defined)') !== null;

const isPromise = (got: object): got is Promise<DatasetIndex> => 'then' in got;

export class RecordController<H extends RecordHost, D extends Drawing<H>> {
  state: ElementState = 'idle';
  language = '';
  index: DatasetIndex | undefined;
  /** Resolves, never rejects, when the record under way is drawn or has failed. */
  settled: Promise<void> | undefined;
  /** Where the record is drawn; holds a `<slot>` while there is none. */
  #into: HTMLElement | ShadowRoot | undefined;
  #asked: { readonly id: string; readonly source: ClaimSource } | undefined;
  /** What the markup in the page answers; empty where there is none, or it has been drawn over. */
  #adopted = '';
  #drawn = false;
  #spoken = '';
  #states: CustomStateSet | undefined;

  constructor(
    readonly host: H,
    readonly kind: RecordKind<H, D>,
    readonly changed: (state: ElementState) => void,
  ) {
    try {
      this.#states = host.attachInternals().states;
      this.#states.add('idle');
    } catch {
      // Older browsers have no states; the property and the events still tell.
    }
  }

  /** @param key what the markup that was already there answers; nothing is drawn while it is what would be drawn. */
  start(into: HTMLElement | ShadowRoot, key: string | null | undefined): void {
    this.#into = into;
    this.#adopted = key ?? '';
    if (!this.#adopted) this.#clear('idle');
  }

  get isStarted(): boolean {
    return this.#into !== undefined;
  }

  /** Brings the element up to date with its properties. */
  update(): void {
    if (!this.#into || !this.host.isConnected) return; // WebKit may ask before the element has heard that it is in
    try {
      this.language = languageOf(this.host);
      if (this.#isAdopted()) this.#mark('ready');
      else if (this.#ask()) this.#draw();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Sees to it that the record can be drawn or acted upon. True where it can; otherwise the reason has been told. */
  async load(): Promise<boolean> {
    try {
      if (awaitsScope(this.host)) await customElements.whenDefined('claim-scope');
      if (this.#ask()) await this.#speak();
      else await this.settled;
    } catch (error) {
      this.#fail(error);
    }
    return this.index !== undefined;
  }

  /** Asks again after an error. */
  retry(): void {
    this.#asked = undefined;
    this.#source()?.retry?.();
    requestUpdate(this.host);
  }

  #isAdopted(): boolean {
    if (!this.#adopted) return false;
    // What a scope has chosen cannot be read before its script is there; until then the markup stands.
    if (awaitsScope(this.host)) return true;
    const [edition] = this.#adopted.split('|', 1) as [string];
    const known = this.#source()?.edition ?? edition;
    if (this.#adopted === this.kind.key?.(known, this.language, this.host)) return true;
    this.#adopted = '';
    return false;
  }

  /** None yet where a scope is in the page and its script is not: another dataset would be the wrong one. */
  #source(): ClaimSource | undefined {
    if (!awaitsScope(this.host)) return sourceOf(this.host);
    // A scope tells whom it holds when it comes; one of another version on the page does not know us.
    void customElements.whenDefined('claim-scope').then(() => requestUpdate(this.host));
    return undefined;
  }

  /** True where the record and what draws it are there. */
  #ask(): boolean {
    const { kind, host } = this;
    const id = kind.id(host);
    const source = this.#source();
    if (!id || !source) {
      this.#asked = this.index = undefined;
      this.#clear('idle');
      return false;
    }
    if (this.#asked?.id !== id || this.#asked.source !== source) {
      const asked = (this.#asked = { id, source });
      this.index = undefined;
      if (!this.#adopted) this.#mark('loading');
      const got = kind.ask(source, id);
      if (kind.drawing && !isPromise(got)) this.index = got;
      else this.settled = this.#fetch(asked, got);
    }
    return this.index !== undefined;
  }

  async #fetch(asked: object, got: DatasetIndex | Promise<DatasetIndex>): Promise<void> {
    try {
      const [index, drawing] = await Promise.all([got, this.kind.load()]);
      this.kind.drawing = drawing;
      await this.#speak();
      if (this.#asked !== asked) return;
      this.index = index;
      if (!this.#adopted) requestUpdate(this.host);
    } catch (error) {
      if (this.#asked === asked) this.#fail(error);
    }
  }

  #speak(): Promise<unknown> | undefined {
    if (this.#spoken === this.language) return undefined;
    this.#spoken = this.language; // asked for once: where it cannot be had, English serves
    return this.kind.drawing?.speak(this.language);
  }

  #draw(): void {
    const wait = this.#speak();
    if (wait) {
      this.settled = wait.then(() => requestUpdate(this.host));
      return;
    }
    const into = this.#into as HTMLElement;
    if (!this.#drawn) into.replaceChildren();
    this.#drawn = true;
    const state = this.kind.drawing?.draw(this.host, this.index as DatasetIndex, into);
    if (!state) throw new ClaimSourceError(`unknown-${this.kind.noun}`);
    this.#mark(state);
  }

  #clear(state: ElementState): void {
    const into = this.#into as HTMLElement;
    if (this.#drawn) this.kind.drawing?.clear(into);
    else if (!this.#adopted) into.replaceChildren(into.ownerDocument.createElement('slot'));
    this.#mark(state);
  }

  #fail(error: unknown): void {
    const { kind, host } = this;
    const code: ClaimErrorCode = error instanceof ClaimSourceError ? error.code : 'internal';
    const id = kind.id(host) ?? null;
    console.warn(`<${host.localName}> ${kind.noun} "${id}": ${code}.`, error);
    this.index = undefined;
    if (this.#adopted)
      this.#asked = undefined; // what was already there is as good as before
    else this.#clear('error');
    host.dispatchEvent(new ClaimErrorEvent(kind.noun === 'claim' ? id : null, kind.noun === 'place' ? id : null, code));
  }

  #mark(state: ElementState): void {
    if (state === this.state) return;
    try {
      this.#states?.delete(this.state);
      this.#states?.add(state);
    } catch {
      this.#states = undefined; // the first browsers with states wanted names in another form
    }
    this.state = state;
    this.changed(state);
  }
}
