/**
 * Brings elements in when a page needs them, and their data by shard. What is already in the page, as declarative shadow
 * DOM or as keyed text, can be read without any of it, so it waits until the page is idle or a reader's hand is on it;
 * what is not, comes as soon as it is near.
 */
import type { ClaimSource } from './model/index.js';

const TAGS = {
  'as-of-control': () => import('./elements/as-of-control/as-of-control.js').then((m) => m.AsOfControlElement.define()),
  'claim-card': () => import('./elements/claim-card/claim-card.js').then((m) => m.ClaimCardElement.define()),
  'claim-list': () => import('./elements/claim-list/claim-list.js').then((m) => m.ClaimListElement.define()),
  'claim-ref': () => import('./elements/claim-ref/claim-ref.js').then((m) => m.ClaimRefElement.define()),
  'claim-scope': () => import('./elements/claim-scope/claim-scope.js').then((m) => m.ClaimScopeElement.define()),
  'claim-sources': () =>
    import('./elements/claim-sources/claim-sources.js').then((m) => m.ClaimSourcesElement.define()),
  'claim-timeline': () =>
    import('./elements/claim-timeline/claim-timeline.js').then((m) => m.ClaimTimelineElement.define()),
  'control-badge': () =>
    import('./elements/control-badge/control-badge.js').then((m) => m.ControlBadgeElement.define()),
  'control-history': () =>
    import('./elements/control-history/control-history.js').then((m) => m.ControlHistoryElement.define()),
  'control-map': () => import('./elements/control-map/control-map.js').then((m) => m.ControlMapElement.define()),
};
const WAITING = `:is(${Object.keys(TAGS).join()}):not(:defined)`;
// Far enough ahead that a card is there before a reader who scrolls.
const NEAR = '600px';

/** It can answer everything. */
type Shards = Required<ClaimSource>;

let coming: Promise<Shards> | undefined;
const load = (): Promise<Shards> =>
  (coming ??= import('./data/shard-source.js').then(
    ({ ownShards }) => Object.assign(shards, ownShards(new URL('./data/', import.meta.url).href)),
    (error: unknown) => {
      coming = undefined; // the next question asks again
      throw error;
    },
  ));

/** Comes at the first question: a page whose cards and badges are all in its markup asks none. */
const shards = {
  forClaim: async (id) => (await load()).forClaim(id),
  forPlace: async (id) => (await load()).forPlace(id),
  forDataset: async () => (await load()).forDataset(),
  outlines: async () => (await load()).outlines(),
} as Shards;

/** Shows nothing itself. What is inside waits for it. */
const isScope = (element: Element) => element.localName === 'claim-scope';

const isReadable = (element: Element) => element.shadowRoot !== null || element.hasAttribute('data-key');

const offer = () => import('./elements/internal/source.js').then(({ offerSource }) => offerSource(shards));

/** Never rejects: what cannot be brought in leaves the page's own text as it is. */
const bring = (element: Element): Promise<unknown> => {
  const needed = [offer(), TAGS[element.localName as keyof typeof TAGS]()];
  // What will have to ask need not wait to be asked.
  if (!isScope(element) && !isReadable(element)) needed.push(load().then(() => {}));
  return Promise.all(needed).catch(() => {});
};

/** A page that hides what is not defined yet would wait for us, and we for it. */
const isHidden = (element: Element) => getComputedStyle(element).display === 'none';

const watched = new WeakSet<Element>();
const near =
  'IntersectionObserver' in window
    ? new IntersectionObserver(
        (entries, observer) => {
          for (const { isIntersecting, target } of entries) {
            if (!isIntersecting && !isHidden(target)) continue;
            observer.unobserve(target);
            void bring(target);
          }
        },
        { rootMargin: NEAR },
      )
    : { observe: bring };

const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 200);

function look(): void {
  for (const element of document.querySelectorAll(WAITING)) {
    if (watched.has(element)) continue;
    watched.add(element);
    if (isScope(element)) void bring(element);
    else if (isReadable(element)) whenLoaded(() => whenIdle(() => void bring(element)));
    else void near.observe(element);
  }
}

function whenLoaded(act: () => void): void {
  if (document.readyState === 'complete') act();
  else addEventListener('load', act, { once: true });
}

const handOn = ({ target, type }: Event): void => {
  const element = target instanceof Element ? target.closest(WAITING) : null;
  // A click that came before the script is not lost.
  if (element && !isScope(element)) {
    void bring(element).then(() => type === 'click' && (element as HTMLElement).click());
  }
};
for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, handOn, true);

// A style sheet may come after the observer has looked; what it hides never comes near.
addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof Element && !/^(link|style)$/.test(target.localName)) return;
    for (const element of document.querySelectorAll(WAITING)) {
      if (watched.has(element) && !isReadable(element) && isHidden(element)) void bring(element);
    }
  },
  true,
);

let looking = false;
new MutationObserver(() => {
  if (looking) return;
  looking = true;
  whenIdle(() => {
    looking = false;
    look();
  });
}).observe(document, { childList: true, subtree: true });
look();
