/**
 * What an element needs to be one: attributes as properties, and one update per batch of changes. Functions and not a
 * base class; lit's own elements would weigh more than everything that a card decides.
 */
import { inherited } from './scope.js';

/** Where there is no DOM, classes can still be imported. */
export const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

export interface Updating extends HTMLElement {
  /** Brings the element up to date. Must not throw. */
  update(): void;
  /** Resolves, never rejects, when what is under way is done. */
  readonly settled: Promise<void> | undefined;
}

const pending = new Set<Updating>();

/** Told of each batch of updates before it is drawn, and when an element has left the page. */
export const beforeUpdates = new Set<(updated: readonly Updating[]) => void>();

/** The same, after it is drawn. */
export const afterUpdates = new Set<(updated: readonly Updating[]) => void>();

function flush(): void {
  const all = [...pending];
  pending.clear();
  for (const tell of beforeUpdates) tell(all);
  for (const element of all) element.update();
  for (const tell of afterUpdates) tell(all);
}

/** Updates the element once, soon, however often it is asked. */
export function requestUpdate(element: Updating): void {
  if (pending.size === 0) queueMicrotask(flush);
  pending.add(element);
}

/** Resolves when the element shows what its properties ask for, or has said why it cannot. */
export async function updateOf(element: Updating): Promise<void> {
  let waited: Promise<void> | undefined;
  do {
    waited = element.settled;
    await waited;
    await Promise.resolve();
  } while (pending.has(element) || waited !== element.settled);
}

/**
 * Gives a class a property for each attribute: setting one sets the other. What the element does not say itself, the
 * nearest scope may say for it.
 * @param names properties by the name of their attribute.
 * @param read what the property gives for the attribute's value; the value itself where there is no reader.
 */
export function reflect(
  prototype: HTMLElement,
  names: Readonly<Record<string, string>>,
  read: Readonly<Record<string, (value: string | null) => unknown>> = {},
): void {
  for (const attribute of Object.keys(names)) {
    Object.defineProperty(prototype, names[attribute] as string, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        const value = this.getAttribute(attribute) ?? inherited(this, attribute as 'known') ?? null;
        return Object.hasOwn(read, attribute) ? read[attribute]?.(value) : value;
      },
      set(this: HTMLElement, value: string | number | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
}

/** Gives a class properties that hold what a page hands over; setting one asks for an update. */
export function hold(prototype: Updating, ...names: readonly string[]): void {
  for (const name of names) {
    const held = new WeakMap<object, unknown>();
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Updating) {
        return held.get(this);
      },
      set(this: Updating, value: unknown) {
        held.set(this, value);
        requestUpdate(this);
      },
    });
  }
}

/** Hands properties that were set before the class was there to its accessors. */
export function adoptProperties(element: HTMLElement, names: Iterable<string>): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const own = element as unknown as Record<string, unknown>;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
