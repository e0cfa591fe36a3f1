/**
 * JSON from somebody's server, as a guest on somebody's page: one fetch per address and page, so that all elements show
 * the same snapshot; no credentials, no referrer; no longer and no more than `schema/limits.ts` allows. What fails says
 * why in a code.
 */
import { ClaimSourceError, type ClaimErrorCode } from '../model/index.js';
import { MAX_BYTES, TIMEOUT_MS } from '../schema/limits.js';

/** What one fetch may take. */
export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

const LIMITS: FetchLimits = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };

const fetched = new Map<string, Promise<unknown>>();

const fail = (code: ClaimErrorCode): never => {
  throw new ClaimSourceError(code);
};

/** Counts while reading: a length that a server states is not always the one it sends. A BOM is taken off. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    bytes += value?.byteLength ?? 0;
    if (bytes > maxBytes) return fail('too-large');
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

/** A page to sign in on often comes with status 200. Other types are only remarked upon: plain file servers know no better. */
function checkType(url: string, type: string): void {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) fail('not-json');
  if (type && !/^[\w.+-]+\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    console.warn(`claim-elements: ${url} is served as ${type}; application/json is expected.`);
  }
}

async function load(url: string, integrity: string, { timeoutMs, maxBytes }: FetchLimits): Promise<unknown> {
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => stop.abort((late = true)), timeoutMs);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      integrity,
      signal: stop.signal,
    });
    if (!response.ok) return fail(`http-${response.status}`);
    checkType(url, response.headers.get('content-type') ?? '');
    return parseJson(await readText(response, maxBytes));
  } catch (error) {
    if (error instanceof ClaimSourceError) throw error;
    return fail(late ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
    stop.abort(); // whatever is still under way is not wanted: the rest of a body too large, or of an error page
  }
}

/**
 * Fetches an address once for the page. Whoever asks again gets the same answer; after a failure it is fetched again.
 * @param url absolute.
 * @param integrity hashes as in `<script integrity>`; a body that does not match them fails with `network`.
 * @param limits milliseconds to the last byte, and bytes of the body.
 * @returns a promise that rejects with a `ClaimSourceError` only: `network`, `timeout`, `too-large`, `not-json`, `http-404` and the like.
 */
export function fetchJson(url: string, integrity = '', limits = LIMITS): Promise<unknown> {
  const key = `${integrity} ${url}`;
  let answer = fetched.get(key);
  if (!answer) {
    answer = load(url, integrity, limits);
    fetched.set(key, answer);
    answer.catch(() => fetched.delete(key));
  }
  return answer;
}
