/**
 * JSON from somebody's server, as a guest on somebody's page: one fetch per address and page, so that all elements show
 * the same snapshot; no credentials, no referrer; ten seconds and five megabytes at most. What fails says why in a code.
 */
import { ClaimSourceError, type ClaimErrorCode } from '../model/index.js';

const TIMEOUT_MS = 10_000;
// Larger than any dataset of a few thousand claims, and small enough to parse on a phone without a long pause.
const MAX_BYTES = 5_000_000;

const fetched = new Map<string, Promise<unknown>>();

const fail = (code: ClaimErrorCode): never => {
  throw new ClaimSourceError(code);
};

/** Counts while reading: a length that a server states is not always the one it sends. A BOM is taken off. */
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

/** Text as JSON; fails with `not-json`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('not-json');
  }
}

async function load(url: string, integrity: string): Promise<unknown> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      integrity,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return fail(`http-${response.status}`);
    // A page to sign in on often comes with status 200.
    if (/^text\/html/i.test(response.headers.get('content-type') ?? '')) return fail('not-json');
    return parseJson(await readText(response));
  } catch (error) {
    if (error instanceof ClaimSourceError) throw error;
    return fail((error as Error).name === 'TimeoutError' ? 'timeout' : 'network');
  }
}

/**
 * Fetches an address once for the page. Whoever asks again gets the same answer; after a failure it is fetched again.
 * @param url absolute.
 * @param integrity hashes as in `<script integrity>`; a body that does not match them fails with `network`.
 * @returns a promise that rejects with a `ClaimSourceError` only: `network`, `timeout`, `too-large`, `not-json`, `http-404` and the like.
 */
export function fetchJson(url: string, integrity = ''): Promise<unknown> {
  const key = `${integrity} ${url}`;
  let answer = fetched.get(key);
  if (!answer) {
    answer = load(url, integrity);
    fetched.set(key, answer);
    answer.catch(() => fetched.delete(key));
  }
  return answer;
}
