/** A dataset in shards, as `claim-elements build` writes them: a page pays for the claims it shows. */
import { ClaimSourceError, indexDataset, type ClaimSource, type DatasetIndex } from '../model/index.js';
import { getOrInsert } from '../model/get-or-insert.js';
import { fetchJson } from '../net/fetch-json.js';
import type { Dataset } from '../schema/types.js';
import { holderShapes } from './holder-shapes.js';

const indexes = new WeakMap<object, DatasetIndex>();

/** Our own files were checked when they were built; enough is looked at to know that this is one of them. */
function read(json: unknown): DatasetIndex {
  const dataset = json as Partial<Dataset> | null;
  if (!Array.isArray(dataset?.claims) || !dataset.covers) throw new ClaimSourceError('not-a-dataset');
  return getOrInsert(indexes, dataset, () => indexDataset(dataset as Dataset));
}

/**
 * A source that fetches one shard for each claim or place.
 * @param base address of the folder that holds `shards/` and `claims.json`, relative to the document; an id that has no shard is unknown.
 * @param shapes which of the seven marks each holder has, from 0, by agent id. Without it each shard counts its own
 *   holders, so that a holder may change its mark from badge to badge.
 */
export function shardSource(base: string, shapes?: ClaimSource['shapes']): ClaimSource {
  const at = async (path: string) => read(await fetchJson(new URL(path, new URL(base, document.baseURI)).href));
  const ask = async (folder: 'claims' | 'places', id: string): Promise<DatasetIndex> => {
    const unknown = folder === 'claims' ? 'unknown-claim' : 'unknown-place';
    if (!/^[a-z0-9-]{1,120}$/.test(id)) throw new ClaimSourceError(unknown);
    try {
      return await at(`shards/${folder}/${id}.json`);
    } catch (error) {
      throw error instanceof ClaimSourceError && error.code === 'http-404' ? new ClaimSourceError(unknown) : error;
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

/** Our own dataset in shards. @param base as above. */
export const ownShards = (base: string): ClaimSource => shardSource(base, holderShapes);
