/** Counts the listeners of some targets from now on, by type. */
export interface Listeners {
  /** How many there are now: `{ click: 1, … }`. */
  count(): Readonly<Record<string, number>>;
  stop(): void;
}

const isCapture = (options: AddEventListenerOptions | boolean | undefined) =>
  typeof options === 'boolean' ? options : (options?.capture ?? false);

function listenersOf(...targets: readonly EventTarget[]): Listeners {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  /** Target and type → listeners, each once for either phase, as a browser keeps them. */
  const heard = new Map<string, Set<unknown>[]>();
  const setOf = (target: EventTarget, type: string, capture: boolean): Set<unknown> => {
    const key = `${targets.indexOf(target)} ${type}`;
    let sets = heard.get(key);
    if (!sets) heard.set(key, (sets = [new Set(), new Set()]));
    return sets[Number(capture)] as Set<unknown>;
  };
  // `addEventListener(…)` without a target is the window’s.
  const targetOf = (self: unknown) => (self ?? window) as EventTarget;
  EventTarget.prototype.addEventListener = function (this: unknown, type, listener, options) {
    const target = targetOf(this);
    if (targets.includes(target) && listener) {
      const set = setOf(target, type, isCapture(options));
      set.add(listener);
      if (typeof options === 'object' && options.once) {
        add.call(target, type, () => set.delete(listener), { ...options, once: true });
      }
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => set.delete(listener));
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: unknown, type, listener, options) {
    const target = targetOf(this);
    if (targets.includes(target)) setOf(target, type, isCapture(options)).delete(listener);
    return remove.call(target, type, listener, options);
  };
  return {
    count: () =>
      Object.fromEntries(
        [...heard].map(([key, [bubble, capture]]) => [key, (bubble?.size ?? 0) + (capture?.size ?? 0)]),
      ),
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
    },
  };
}

/** The listeners of the page, counted from when this module ran. */
export const pageListeners = listenersOf(window, document);
