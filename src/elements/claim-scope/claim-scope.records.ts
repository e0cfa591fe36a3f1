/** A scope's own dataset, from an address or from a script in the page. Brought in when an element first asks for it. */
import { ClaimSourceError, type ClaimSource, type DatasetIndex } from '../../model/index.js';
import { fetchJson, parseJson } from '../../net/fetch-json.js';
import { dataSource } from '../internal/data-source.js';

/** A folder as `claim-elements build` writes it: one file for each claim and each place, and one for everything. */
function folderSource(folder: URL, integrity: string): ClaimSource {
  const at = async (path: string, id: string): Promise<DatasetIndex> => {
    const source = dataSource(await fetchJson(new URL(path, folder).href, integrity));
    return source.forClaim(id);
  };
  const ask = async (kind: 'claim' | 'place', id: string): Promise<DatasetIndex> => {
    try {
      if (/^[a-z0-9-]{1,120}$/.test(id)) return await at(`shards/${kind}s/${id}.json`, id);
    } catch (error) {
      if ((error as ClaimSourceError).code !== 'http-404') throw error;
    }
    throw new ClaimSourceError(`unknown-${kind}`);
  };
  return {
    forClaim: (id) => ask('claim', id),
    forPlace: (id) => ask('place', id),
    forDataset: () => at('claims.json', ''),
  };
}

/**
 * The source behind an address.
 * @param src a folder where it ends in `/`, else a published JSON.
 * @param base what `src` is relative to: the address of the scope’s document, as for an image.
 * @param integrity hashes that the file must match, or nothing is shown.
 */
export async function remoteRecords(src: string, base: string, integrity: string): Promise<ClaimSource> {
  const url = parseUrl(src, base);
  if (!url) throw new ClaimSourceError('network', `not an address: ${src}`);
  return url.pathname.endsWith('/') ? folderSource(url, integrity) : dataSource(await fetchJson(url.href, integrity));
}

function parseUrl(src: string, base: string): URL | null {
  try {
    return new URL(src, base);
  } catch {
    return null;
  }
}

/** True once nothing can follow in the script: it has ended, or the page has. */
const isWhole = (script: Element): boolean =>
  script.ownerDocument.readyState !== 'loading' ||
  script.nextSibling !== null ||
  script.parentElement?.nextSibling !== null;

/** The source in a `<script type="application/json">`, once the page has been read that far. */
export async function inlineRecords(script: Element): Promise<ClaimSource> {
  if (!isWhole(script)) {
    await new Promise((resolve) => script.ownerDocument.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  return dataSource(parseJson(script.textContent ?? ''));
}
