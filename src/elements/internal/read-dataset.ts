/**
 * Reads a dataset that a page hands over as an object. The object may be anything: cyclic, frozen, a proxy, full of
 * getters that throw. So it is copied, each known field read once and nothing else looked at, and what comes out is
 * ours. A record that cannot be read is left out and counted; the rest is shown.
 */
import { indexDataset, type DatasetIndex } from '../../model/index.js';
import { isDay, parseEdtf } from '../../schema/edtf.js';
import type { Dataset } from '../../schema/types.js';

class Unreadable extends Error {}
/** Gives the value as read, or throws. */
type Reader<T = unknown> = (value: unknown) => T;

// As in the published schema: what is longer is no name and no sentence, and would only stall a phone.
const MAX_CHARS = 2_000;
const MAX_ITEMS = 10_000;

const refuse = (): never => {
  throw new Unreadable();
};
const text: Reader<string> = (value) => (typeof value === 'string' && value.length <= MAX_CHARS ? value : refuse());
const when =
  (holds: (value: string) => boolean): Reader<string> =>
  (value) =>
    holds(text(value)) ? (value as string) : refuse();
const id = when((value) => value !== '');
const day = when(isDay);
const edtf = when((value) => parseEdtf(value) !== null);
const number: Reader<number> = (value) => (Number.isFinite(value) ? (value as number) : refuse());
const flag: Reader<true> = (value) => value === true || refuse();
const oneOf = (words: string): Reader<string> => when((value) => words.split(' ').includes(value));
const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : reader(value);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const items =
  <T>(reader: Reader<T>): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > MAX_ITEMS) return refuse();
    const read: T[] = [];
    for (let i = 0; i < value.length; i++) read.push(reader(value[i]));
    return read;
  };

/** Keys and values of a plain map; `__proto__` is a key like any other and reaches no prototype. */
const map: Reader<Record<string, string>> = (value) =>
  isObject(value)
    ? Object.fromEntries(
        Object.keys(value)
          .slice(0, MAX_ITEMS)
          .map((key) => [text(key), text(value[key])]),
      )
    : refuse();
const words: Reader<Record<string, string>> = (value) => {
  const read = map(value);
  return Object.keys(read).length > 0 ? read : refuse();
};

/** An object with these fields; a name that ends in `?` may be absent. Other fields are not looked at. */
function record(fields: Readonly<Record<string, Reader>>): Reader<Record<string, unknown>> {
  const known = Object.keys(fields).map(
    (key) => [key.replace('?', ''), key.endsWith('?'), fields[key] as Reader] as const,
  );
  return (value) => {
    if (!isObject(value)) return refuse();
    const read: Record<string, unknown> = {};
    for (const [key, optional, reader] of known) {
      const found = value[key];
      if (found !== undefined || !optional) read[key] = reader(found);
    }
    return read;
  };
}

const source = record({
  id,
  publisher: id,
  url: text,
  title: orNull(text),
  published: day,
  publishedBasis: oneOf('stated inferred'),
  lang: id,
  sha256: text,
  chars: number,
  'note?': words,
});
const agent = record({
  id,
  kind: id,
  name: words,
  aliases: items(text),
  'speaksFor?': id,
  'side?': id,
  'role?': words,
});
const place = record({
  id,
  kind: id,
  name: words,
  aliases: items(text),
  'within?': id,
  'point?': items(number),
  'pointPrecision?': id,
  'note?': words,
});
const anchor = record({ start: number, end: number, sha256: text, head: text, tail: text });
const report = record({
  source: id,
  via: items(id),
  'viaInferred?': flag,
  said: orNull(edtf),
  'saidBasis?': oneOf('stated inferred'),
  'verification?': oneOf('outlet-could-not-verify outlet-verified'),
  anchor,
  'garbled?': flag,
  'note?': words,
});
const control = record({
  place: id,
  holder: orNull(id),
  'previous?': id,
  extent: oneOf('whole most part centre outskirts entered surrounded left held'),
});
const relation = record({
  type: oneOf('denies conflicts-with supports supersedes explains'),
  claim: id,
  'note?': words,
});
const correction = record({ date: day, what: words, why: words });
const figure = record({ value: number, unit: text, bound: id, of: words });
const reports: Reader = (value) => {
  const read = items(report)(value);
  return read.length > 0 ? read : refuse();
};
const claim = record({
  id,
  text: words,
  kind: id,
  by: id,
  basis: oneOf('stated reported witnessed assessed'),
  event: record({ date: orNull(edtf), places: items(id) }),
  'control?': items(control),
  'figures?': items(figure),
  reports,
  'relations?': items(relation),
  'corrections?': items(correction),
  'status?': oneOf('retracted withdrawn'),
});
const frame = record({
  schemaVersion: text,
  id,
  title: words,
  edition: day,
  covers: record({ from: day, to: day }),
  interpreter: record({ name: text, method: text }),
  'redirects?': map,
});

/**
 * Reads what can be read of `data`, an object that may be no dataset at all. Never throws.
 * @returns `null` where it has not even a dataset's frame: id, title, edition, days covered, interpreter.
 */
export function readDataset(data: unknown): DatasetIndex | null {
  let dropped = 0;
  const lenient = (key: string, reader: Reader): unknown[] => {
    const read: unknown[] = [];
    let list: unknown;
    try {
      list = (data as Record<string, unknown>)[key];
      if (!Array.isArray(list)) return read;
    } catch {
      return read;
    }
    const length = Math.min(list.length, MAX_ITEMS);
    for (let i = 0; i < length; i++) {
      try {
        read.push(reader(list[i]));
      } catch {
        dropped++;
      }
    }
    return read;
  };
  try {
    const read = {
      redirects: {},
      ...frame(data),
      sources: lenient('sources', source),
      agents: lenient('agents', agent),
      places: lenient('places', place),
      claims: lenient('claims', claim),
    };
    return indexDataset(read as unknown as Dataset, dropped);
  } catch {
    return null;
  }
}
