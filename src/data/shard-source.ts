/**
 * A dataset in shards, as `claim-elements build` writes them: a page pays for the claims it shows. One fetch per address
 * and page; no credentials, no referrer.
 */
import {
  ClaimSourceError,
  indexDataset,
  type ClaimErrorCode,
  type ClaimSource,
  type DatasetIndex,
} from '../model/index.js';
import type { Dataset } from '../schema/types.js';
import { holderShapes } from './holder-shapes.js';

const TIMEOUT_MS = 10_000;
// Larger than any shard of 10,000 claims, and small enough to parse on a phone without a visible pause.
const MAX_BYTES = 5_000_000;

const fetched = new Map<string, Promise<DatasetIndex>>();

const fail = (code: ClaimErrorCode): never => {
  throw new ClaimSourceError(code);
};

/** Counts while reading: a length that a server states is not always the one it sends. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    bytes += value?.byteLength ?? 0;
    if (bytes > MAX_BYTES) {
      void reader?.cancel();
      return fail('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): DatasetIndex {
  let read: Partial<Dataset>;
  try {
    read = JSON.parse(text) as Partial<Dataset>;
  } catch {
    return fail('not-json');
  }
  return Array.isArray(read?.claims) && read.covers ? indexDataset(read as Dataset) : fail('not-a-dataset');
}

async function load(url: string): Promise<DatasetIndex> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return fail(`http-${response.status}`);
    return parse(await readText(response));
  } catch (error) {
    if (error instanceof ClaimSourceError) throw error;
    return fail((error as Error).name === 'TimeoutError' ? 'timeout' : 'network');
  }
}

function once(url: string): Promise<DatasetIndex> {
  let shard = fetched.get(url);
  if (!shard) {
    shard = load(url);
    fetched.set(url, shard);
    shard.catch(() => fetched.delete(url)); // what failed may be asked for again
  }
  return shard;
}

/**
 * A source that fetches one shard for each claim or place.
 * @param base address of the folder that holds `shards/` and `claims.json`, relative to the document; an id that has no shard is unknown.
 * @param shapes which of the seven marks each holder has, from 0, by agent id.
 */
export function shardSource(base: string, shapes: ClaimSource['shapes'] = holderShapes): ClaimSource {
  const at = (path: string) => once(new URL(path, new URL(base, document.baseURI)).href);
  const ask = async (folder: 'claims' | 'places', id: string): Promise<DatasetIndex> => {
    const unknown = folder === 'claims' ? 'unknown-claim' : 'unknown-place';
    if (!/^[a-z0-9-]{1,120}$/.test(id)) return fail(unknown);
    try {
      return await at(`shards/${folder}/${id}.json`);
    } catch (error) {
      return error instanceof ClaimSourceError && error.code === 'http-404' ? fail(unknown) : Promise.reject(error);
    }
  };
  return {
    ...(shapes && { shapes }),
    forClaim: (id) => ask('claims', id),
    forPlace: (id) => ask('places', id),
    forDataset: () => at('claims.json'),
    outlines: async () => (await import('./geometry/syria.js')).syria,
  };
}
