/**
 * Reads a dataset that a page hands over as an object. The object may be anything: cyclic, frozen, a proxy, full of
 * getters that throw. So it is copied, each known field read once and nothing else looked at, and what comes out is
 * ours. A record that cannot be read is left out and counted; the rest is shown.
 */
import { indexDataset, type DatasetIndex } from '../../model/index.js';
import { isDay, parseEdtf } from '../../schema/edtf.js';
import { MAX_ITEMS, MAX_NAME_CHARS, MAX_REPORTS, MAX_TEXT_CHARS } from '../../schema/limits.js';
import type { Dataset } from '../../schema/types.js';

/** Gives the value as read, or throws. */
type Reader<T = unknown> = (value: unknown) => T;

/** The newest edition of the schema that this reader was made for. */
const SCHEMA_MAJOR = 1;

// One for all: 200,000 bad records would each take a picture of the stack.
const UNREADABLE = new Error('unreadable');
const refuse = (): never => {
  throw UNREADABLE;
};
const upTo =
  (max: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= max ? value : refuse();
const text = upTo(MAX_NAME_CHARS);
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
  <T>(reader: Reader<T>, max = MAX_ITEMS, min = 0): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return refuse();
    const { length } = value;
    if (!(length >= min && length <= max)) return refuse();
    const read: T[] = [];
    for (let i = 0; i < length; i++) read.push(reader(value[i]));
    return read;
  };

/** Keys and values of a plain map; `__proto__` is a key like any other and reaches no prototype. */
const mapOf =
  (reader: Reader<string>): Reader<Record<string, string>> =>
  (value) =>
    isObject(value)
      ? Object.fromEntries(
          Object.keys(value)
            .slice(0, MAX_ITEMS)
            .map((key) => [text(key), reader(value[key])]),
        )
      : refuse();
const map = mapOf(text);
const wordsOf =
  (reader: Reader<string>): Reader<Record<string, string>> =>
  (value) => {
    const read = mapOf(reader)(value);
    return Object.keys(read).length > 0 ? read : refuse();
  };
const words = wordsOf(text);

/**
 * An object with these fields of its own; a name that ends in `?` may be absent. Other fields are not looked at. What is
 * read has no prototype: whatever the page has put on every object, an absent field stays absent.
 */
function record(fields: Readonly<Record<string, Reader>>): Reader<Record<string, unknown>> {
  const known = Object.keys(fields).map(
    (key) => [key.replace('?', ''), key.endsWith('?'), fields[key] as Reader] as const,
  );
  return (value) => {
    if (!isObject(value)) return refuse();
    const read = Object.create(null) as Record<string, unknown>;
    for (const [key, optional, reader] of known) {
      const found = Object.hasOwn(value, key) ? value[key] : undefined;
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
/** Longitude and latitude in degrees. */
const point: Reader = (value) => {
  const [longitude, latitude] = items(number, 2, 2)(value) as [number, number];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : refuse();
};
const place = record({
  id,
  kind: id,
  name: words,
  aliases: items(text),
  'within?': id,
  'point?': point,
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
  'verificationBy?': id,
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
const claim = record({
  id,
  text: wordsOf(upTo(MAX_TEXT_CHARS)),
  kind: id,
  by: id,
  basis: oneOf('stated reported witnessed assessed'),
  event: record({ date: orNull(edtf), places: items(id) }),
  'control?': items(control),
  'figures?': items(figure),
  reports: items(report, MAX_REPORTS, 1),
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

interface Identified {
  readonly id: string;
}

/** Reads a list of records. Those that cannot be read, those whose id is taken and those beyond the limit are counted. */
function collect(
  data: unknown,
  key: string,
  reader: Reader,
): { readonly read: Identified[]; readonly dropped: number } {
  const read = new Map<string, Identified>();
  let length = 0;
  try {
    const list = (data as Record<string, unknown>)[key];
    if (Array.isArray(list)) ({ length } = list);
    if (!Number.isSafeInteger(length)) length = 0;
    for (let i = 0; i < Math.min(length, MAX_ITEMS); i++) {
      try {
        const found = reader((list as unknown[])[i]) as Identified;
        if (!read.has(found.id)) read.set(found.id, found);
      } catch {
        // Counted below, with the others that are not in the map.
      }
    }
  } catch {
    // A list that throws when it is looked at holds nothing.
  }
  return { read: [...read.values()], dropped: length - read.size };
}

/** A claim that nobody stands behind, or that was reported nowhere, cannot be shown with its origin: it is none. */
function attributed({ sources, agents, claims }: Dataset): Dataset['claims'] {
  const known = new Set(agents.map(({ id: agentId }) => agentId));
  const published = new Set(sources.flatMap(({ id: sourceId, publisher }) => (known.has(publisher) ? [sourceId] : [])));
  return claims.filter(({ by, reports }) => known.has(by) && reports.some((one) => published.has(one.source)));
}

function remarkOnVersion(version: string): void {
  if (!(Number.parseInt(version, 10) > SCHEMA_MAJOR)) return;
  console.warn(
    `claim-elements: the dataset is made for version ${version.slice(0, 20)}; what is known of it is shown.`,
  );
}

/**
 * Reads what can be read of `data`, an object that may be no dataset at all. Never throws.
 * @returns `null` where it has not even a dataset's frame: id, title, edition, days covered, interpreter.
 */
export function readDataset(data: unknown): DatasetIndex | null {
  try {
    const head = frame(data);
    const sources = collect(data, 'sources', source);
    const agents = collect(data, 'agents', agent);
    const places = collect(data, 'places', place);
    const claims = collect(data, 'claims', claim);
    remarkOnVersion(head['schemaVersion'] as string);
    const read = {
      redirects: {},
      ...head,
      sources: sources.read,
      agents: agents.read,
      places: places.read,
      claims: claims.read,
    } as unknown as Dataset;
    const shown = attributed(read);
    const unattributed = claims.read.length - shown.length;
    const dropped = sources.dropped + agents.dropped + places.dropped + claims.dropped + unattributed;
    return indexDataset({ ...read, claims: shown }, dropped);
  } catch {
    return null;
  }
}
