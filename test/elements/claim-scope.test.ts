import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { makePiece, scopes } from '../../demo/examples/examples.mjs';
import type { ClaimCardElement } from '../../src/elements/claim-card/claim-card.js';
import { ClaimScopeElement } from '../../src/elements/claim-scope/claim-scope.js';
import '../../src/elements/claim-scope/claim-scope.define.js';
import '../../src/elements/claim-card/claim-card.define.js';
import '../../src/elements/control-badge/control-badge.define.js';
import '../../src/elements/control-map/control-map.define.js';
import type { ControlBadgeElement } from '../../src/elements/control-badge/control-badge.js';
import type { ClaimErrorEvent } from '../../src/elements/events.js';
import { sourceOf } from '../../src/elements/internal/source.js';
import type { ClaimSource, DatasetIndex } from '../../src/model/index.js';
import { dataset, index, listenIn, read, settle, showsOwnText, watchedSource, withoutDataset } from './helpers.js';

type Member = ClaimCardElement | ControlBadgeElement;

const address = (body: string, type = 'application/json') => URL.createObjectURL(new Blob([body], { type }));
const published = () => address(JSON.stringify(dataset));

/** A scope from markup; `data` goes in before anything asks. */
async function scoped(markup: string, data: unknown = dataset): Promise<ClaimScopeElement> {
  const scope = document.createElement('claim-scope');
  if (data) scope.data = data;
  const made = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as Element;
  for (const { name, value } of made.attributes) scope.setAttribute(name, value);
  scope.append(...[...made.childNodes].map((node) => document.adoptNode(node)));
  const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  holder.append(scope);
  await shown(scope);
  return scope;
}

const membersOf = (root: ParentNode) => [...root.querySelectorAll<Member>('claim-card, control-badge')];
async function shown(root: ParentNode): Promise<void> {
  for (const member of membersOf(root)) await member.updateComplete;
}

/** How often each member is updated until `stop`. */
function countUpdates(root: ParentNode): Map<Member, number> {
  const counts = new Map<Member, number>();
  for (const member of membersOf(root)) {
    counts.set(member, 0);
    const update = member.update.bind(member);
    member.update = () => {
      counts.set(member, (counts.get(member) ?? 0) + 1);
      update();
    };
  }
  return counts;
}

describe('<claim-scope>', () => {
  describe('what it chooses', () => {
    it('gives day, known, digits and dataset to every element in it', async () => {
      const scope = await scoped(`<claim-scope as-of="2024-03-07" known="then" numerals="arab" lang="ar">
        <claim-card claim="hazel-left"></claim-card><p><control-badge place="alder"></control-badge></p></claim-scope>`);
      const [card, badge] = membersOf(scope);
      expect(read(card as Element))
        .to.contain('٧')
        .and.to.contain('قال أهالي');
      expect((badge as ControlBadgeElement).asOf).to.equal('2024-03-07');
      expect(read(badge as Element)).to.contain('٧');
    });

    it('leaves to an element what it says itself', async () => {
      const scope = await scoped(`<claim-scope as-of="2024-03-07">
        <claim-card claim="alder-taken" as-of="2024-03-08"></claim-card></claim-scope>`);
      expect(read(membersOf(scope)[0] as Element)).to.contain('As of 8 Mar 2024');
    });

    it('lets a nearer scope choose before a farther one, each choice for itself', async () => {
      const scope = await scoped(`<claim-scope as-of="2024-03-07" numerals="arab"><claim-scope as-of="2024-03-08">
        <claim-card claim="alder-taken"></claim-card></claim-scope></claim-scope>`);
      const [card] = membersOf(scope);
      expect([card?.asOf, card?.numerals]).to.deep.equal(['2024-03-08', 'arab']);
      expect(card?.state).to.equal('ready');
    });

    it('reaches across shadow roots', async () => {
      const scope = await scoped('<claim-scope as-of="2024-03-07"><div></div></claim-scope>');
      const inner = (scope.firstElementChild as Element).attachShadow({ mode: 'open' });
      inner.append(Object.assign(document.createElement('claim-card'), { claim: 'alder-taken' }));
      await shown(inner);
      expect(read(membersOf(inner)[0] as Element)).to.contain('As of 7 Mar 2024');
    });

    it('reaches what is added later, and lets go of what has left', async () => {
      const scope = await scoped('<claim-scope as-of="2024-03-07"></claim-scope>');
      const badge = Object.assign(document.createElement('control-badge'), { place: 'alder' });
      scope.append(badge);
      await badge.updateComplete;
      expect(read(badge)).to.contain('7 Mar 2024');
      badge.source = watchedSource();
      scope.after(badge);
      await badge.updateComplete;
      expect(badge.asOf).to.equal(null);
      expect(read(badge)).to.contain('10 Mar 2024');
    });

    it('takes no room of its own, and keeps what it wraps', async () => {
      const scope = await scoped('<claim-scope><p>Text.</p></claim-scope>', null);
      expect(getComputedStyle(scope).display).to.equal('contents');
      expect((scope.firstElementChild as HTMLElement).innerText).to.equal('Text.');
      scope.hidden = true;
      expect(getComputedStyle(scope).display).to.equal('none');
    });
  });

  describe('when it changes', () => {
    it('brings exactly the members up to date that hear it from this scope, once', async () => {
      const scope = await scoped(`<claim-scope as-of="2024-03-07"><control-badge place="alder"></control-badge>
        <control-badge place="birch" as-of="2024-03-08"></control-badge>
        <claim-scope as-of="2024-03-09"><control-badge place="elm"></control-badge></claim-scope></claim-scope>`);
      const outside = Object.assign(document.createElement('control-badge'), { place: 'elm', source: watchedSource() });
      scope.after(outside);
      await outside.updateComplete;
      const counts = countUpdates(scope.parentElement as Element);
      scope.asOf = '2024-03-08';
      scope.known = 'now';
      scope.asOf = '2024-03-10';
      await shown(scope.parentElement as Element);
      // The inner one hears what is known from here, and its day from nearer by.
      expect([...counts.values()]).to.deep.equal([1, 1, 1, 0]);
      scope.asOf = '2024-03-07';
      await shown(scope.parentElement as Element);
      expect([...counts.values()]).to.deep.equal([2, 1, 1, 0]);
    });

    it('gives back what it chose when it lets go', async () => {
      const scope = await scoped(
        '<claim-scope as-of="2024-03-07"><claim-card claim="alder-taken"></claim-card></claim-scope>',
      );
      scope.asOf = null;
      await shown(scope);
      expect(read(membersOf(scope)[0] as Element)).to.contain('As of 10 Mar 2024, as known now');
    });

    it('shows another dataset when it is given one', async () => {
      const scope = await scoped('<claim-scope><claim-card claim="alder-taken"></claim-card></claim-scope>');
      const [first, ...rest] = dataset.claims;
      scope.data = { ...dataset, claims: [{ ...first, text: { en: 'Another text.' } }, ...rest] };
      await shown(scope);
      expect(read(membersOf(scope)[0] as Element)).to.contain('Another text.');
    });
  });

  describe('its dataset', () => {
    it('reads a script inside it', async () => {
      const scope = await scoped(
        '<claim-scope><script type="application/json"></script><claim-card claim="alder-taken"></claim-card></claim-scope>',
        null,
      );
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = `\n${JSON.stringify(dataset)}\n`;
      scope.firstElementChild?.replaceWith(script);
      await settle();
      await shown(scope);
      expect(read(membersOf(scope)[0] as Element)).to.contain('Hill Front');
      expect(scope.state).to.equal('ready');
    });

    it('reads a script that the parser brings after the scope', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
      const page = frame.contentDocument as Document;
      page.open();
      const taken = document.createElement('claim-scope');
      page.write('<!doctype html><body><main></main>');
      page.body.append(page.adoptNode(taken));
      page.close();
      taken.append(
        Object.assign(page.createElement('script'), { type: 'application/json', textContent: JSON.stringify(dataset) }),
      );
      const card = Object.assign(document.createElement('claim-card'), { claim: 'alder-taken' });
      taken.append(card);
      await settle();
      await card.updateComplete;
      expect(read(card)).to.contain('Hill Front');
    });

    it('fetches an address once for the page, when an element asks', async () => {
      const src = published();
      const asked: string[] = [];
      const { fetch } = window;
      window.fetch = (input, init) => {
        asked.push(`${init?.credentials} ${init?.referrerPolicy}`);
        return fetch(input, init);
      };
      try {
        const scope = await scoped(`<claim-scope src="${src}"></claim-scope>`, null);
        expect([scope.state, asked.length]).to.deep.equal(['idle', 0]);
        const again = await scoped(
          `<claim-scope src="${src}"><claim-card claim="alder-taken"></claim-card><control-badge place="elm"></control-badge></claim-scope>`,
          null,
        );
        scope.append(Object.assign(document.createElement('claim-card'), { claim: 'hazel-left' }));
        await shown(scope);
        expect(asked).to.deep.equal(['omit no-referrer']);
        expect(again.state).to.equal('ready');
        expect(membersOf(again).map(({ state }) => state)).to.deep.equal(['ready', 'ready']);
      } finally {
        window.fetch = fetch;
      }
    });

    it('asks a folder for one claim, and for one place', async () => {
      const src = new URL('/dist/data/', location.href).href;
      const scope = await scoped(
        `<claim-scope src="${src}"><claim-card claim="homs-last-village"></claim-card><control-badge place="homs-city"></control-badge></claim-scope>`,
        null,
      );
      expect(membersOf(scope).map(({ state }) => state)).to.deep.equal(['ready', 'ready']);
      expect(scope.state).to.equal('ready');
      const fetched = performance.getEntriesByType('resource').map(({ name }) => name.replace(src, ''));
      expect(fetched).to.include('shards/claims/homs-last-village.json').and.include('shards/places/homs-city.json');
    });

    it('shows nothing of a file that does not match its integrity', async () => {
      const log = listenIn();
      const scope = await scoped(
        `<claim-scope src="${published()}" integrity="sha384-${'A'.repeat(64)}"><claim-card claim="alder-taken">Own text.</claim-card></claim-scope>`,
        null,
      );
      log.stop();
      expect(scope.state).to.equal('error');
      expect(showsOwnText(membersOf(scope)[0] as Element)).to.equal(true);
    });

    it('counts what it had to leave out', async () => {
      const scope = await scoped(
        `<claim-scope src="${address(JSON.stringify({ ...dataset, claims: [...dataset.claims, { id: 4 }] }))}"><claim-card claim="alder-taken"></claim-card></claim-scope>`,
        null,
      );
      expect([scope.state, membersOf(scope)[0]?.state]).to.deep.equal(['partial', 'partial']);
    });

    for (const [what, src, code] of [
      ['an address that answers 404', () => new URL('/no-such-file.json', location.href).href, 'http-404'],
      ['a page to sign in on', () => address('<!doctype html><p>Sign in</p>', 'text/html'), 'not-json'],
      ['JSON that is cut off', () => address(JSON.stringify(dataset).slice(0, -20)), 'not-json'],
      ['JSON that is no dataset', () => address('[1, 2]'), 'not-a-dataset'],
      ['JSON that is no object', () => address('"text"'), 'not-a-dataset'],
      ['more than five megabytes', () => address(`"${'x'.repeat(5_000_001)}"`), 'too-large'],
      ['no address', () => 'https://:::', 'network'],
      ['an address that nobody answers', () => 'http://localhost:1/claims.json', 'network'],
    ] as const) {
      it(`tells ${code} of ${what}, keeps the page’s own text, and asks again when told to`, async () => {
        const log = listenIn();
        const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
        const scope = Object.assign(document.createElement('claim-scope'), { src: src() });
        const card = Object.assign(document.createElement('claim-card'), { claim: 'alder-taken' });
        card.textContent = 'Own text.';
        scope.append(card);
        const codes: Array<[EventTarget | null, string]> = [];
        holder.addEventListener('claim-error', (event) => codes.push([event.target, event.code]));
        holder.append(scope);
        await card.updateComplete;
        await settle();
        expect(codes.sort(([a]) => (a === scope ? -1 : 1))).to.deep.equal([
          [scope, code],
          [card, code],
        ]);
        expect([scope.state, card.state, showsOwnText(card)]).to.deep.equal(['error', 'error', true]);
        scope.src = published();
        scope.retry();
        await card.updateComplete;
        log.stop();
        expect([scope.state, card.state]).to.deep.equal(['ready', 'ready']);
        expect(log.errors).to.deep.equal([]);
      });
    }

    it('passes on all that a source of a class of its own can say', async () => {
      class Archive implements ClaimSource {
        readonly #index = index;
        readonly asked: string[] = [];
        get edition(): string {
          return this.#index.dataset.edition;
        }
        get shapes(): Readonly<Record<string, number>> {
          return { 'hill-front': this.#index === index ? 6 : 0 };
        }
        forClaim(): DatasetIndex {
          return this.#index;
        }
        forPlace(): DatasetIndex {
          return this.#index;
        }
        forDataset(): DatasetIndex {
          return this.#index;
        }
        retry(): void {
          this.asked.push(`retry ${this.#index.dataset.edition}`);
        }
        outlines(): Promise<never> {
          this.asked.push(`outlines ${this.#index.dataset.edition}`);
          return Promise.reject(new Error('none'));
        }
      }
      const source = new Archive();
      const scope = await scoped('<claim-scope></claim-scope>', null);
      scope.source = source;
      const make = (tag: string, own?: ClaimSource) =>
        Object.assign(document.createElement(tag), {
          place: 'alder',
          ...(own && { source: own }),
        }) as ControlBadgeElement;
      const [inside, outside] = [make('control-badge'), make('control-badge', source)];
      const map = make('control-map');
      scope.append(inside, map);
      scope.after(outside);
      for (const element of [inside, outside, map]) await element.updateComplete;
      const mark = (element: Element) => element.shadowRoot?.querySelector('[part=mark]')?.innerHTML;
      expect(mark(inside)).to.equal(mark(outside));
      map.retry();
      await map.updateComplete;
      const { edition } = dataset;
      expect(source.asked).to.include.members([`outlines ${edition}`, `retry ${edition}`]);
      expect(sourceOf(inside)?.edition).to.equal(edition);
    });

    it('has no whole dataset, and no outlines, where its source has none', async () => {
      const scope = await scoped('<claim-scope></claim-scope>', null);
      scope.source = withoutDataset;
      const heard = sourceOf(scope) as ClaimSource;
      expect([heard.forDataset, heard.outlines, heard.shapes]).to.deep.equal([undefined, undefined, undefined]);
    });

    it('reads a file that begins with a byte order mark', async () => {
      const scope = await scoped(
        `<claim-scope src="${address(`\ufeff${JSON.stringify(dataset)}`)}"><claim-card claim="alder-taken"></claim-card></claim-scope>`,
        null,
      );
      expect(membersOf(scope)[0]?.state).to.equal('ready');
    });

    it('leaves it to the element to tell that one record is not in it', async () => {
      const log = listenIn();
      const scope = await scoped(`<claim-scope><claim-card claim="nobody-knows">Own text.</claim-card></claim-scope>`);
      const [card] = membersOf(scope);
      card?.retry();
      const event: ClaimErrorEvent = await oneEvent(scope, 'claim-error');
      log.stop();
      expect([event.target, event.code, scope.state]).to.deep.equal([card, 'unknown-claim', 'ready']);
    });
  });

  describe('upgrade', () => {
    it('lets no element ask another dataset before the scope is there', async () => {
      const log = listenIn();
      const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const inert = document.implementation.createHTMLDocument().createElement('claim-scope');
      const card = Object.assign(document.createElement('claim-card'), { claim: 'alder-taken' });
      inert.append(card);
      card.textContent = 'Own text.';
      const told: Event[] = [];
      holder.addEventListener('claim-error', (event) => told.push(event));
      inert.data = dataset;
      holder.append(inert);
      await card.updateComplete;
      log.stop();
      expect(told).to.deep.equal([]);
      expect(card.state).to.equal('ready');
      expect(read(card)).to.contain('Hill Front');
    });
  });

  it('leaves nothing behind over a thousand insertions', async () => {
    const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const { scopes } = await import('../../src/elements/internal/scope.js');
    const { members } = await import('../../src/elements/internal/members.js');
    const before = [scopes.size, [...members()].length];
    const scope = document.createElement('claim-scope');
    scope.data = dataset;
    scope.append(Object.assign(document.createElement('claim-card'), { claim: 'alder-taken' }));
    for (let i = 0; i < 1_000; i++) {
      holder.append(scope);
      scope.remove();
    }
    await settle();
    expect([scopes.size, [...members()].length]).to.deep.equal(before);
  });

  describe('accessibility', () => {
    for (const [name, example] of Object.entries(scopes as Record<string, { readonly title: string }>)) {
      it(`has nothing that axe objects to: ${name}`, async () => {
        const piece = makePiece('claim-scope', example, dataset);
        await fixture(piece);
        await shown(piece);
        await expect(piece).to.be.accessible();
      });
    }
  });
});
