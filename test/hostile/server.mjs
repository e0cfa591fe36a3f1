/**
 * A server that serves badly, for the tests in this folder: middleware for @web/test-runner, on the runner's own port.
 * The same paths under 127.0.0.1 instead of localhost are another origin.
 *
 *   /test/hostile/serve/<how>?key=…   the example dataset, served as the table `HOW` says
 *   /test/hostile/log?key=…           what was asked for with that key, once nothing is being sent for it any more;
 *                                     with &stop at once, and nothing more is sent
 *   /test/hostile/material/<name>     a file of ../shared/material; 204 where that folder is not there
 *   /test/hostile/every               which of its strings a test takes: every sixteenth, or every HOSTILE_EVERY-th
 */
import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { dataset } from '../../demo/examples/dataset.mjs';
import { ownJson } from './own-json.mjs';

const SOUND = JSON.stringify(dataset);
const HUGE_BYTES = 100_000_000;
const CHUNK = Buffer.alloc(65_536, ' ');
/** Beside the project and no part of it. */
const MATERIAL = new URL('../../../shared/material/', import.meta.url);

/** @typedef {{ requests: Array<{ cookie?: string, referer?: string }>, bytes: number, sending: Promise<unknown>, stopped?: boolean }} Entry */
/** @type {Map<string, Entry>} */
const log = new Map();

/** A body that counts what goes out, and that ends when nobody listens any more. */
function stream(context, entry, chunks) {
  const body = Readable.from(
    (async function* count() {
      for await (const chunk of chunks) {
        if (entry.stopped) return;
        entry.bytes += chunk.length;
        yield chunk;
      }
    })(),
    { objectMode: false },
  );
  entry.sending = new Promise((resolve) => context.res.once('close', resolve));
  context.type = 'application/json';
  context.body = body;
}

// As fast as the line of a household, and no faster: WebKitGTK hears nothing of an end while more is coming in.
async function* endless() {
  for (let sent = 0; sent < HUGE_BYTES; sent += CHUNK.length) {
    yield CHUNK;
    await wait(10);
  }
}

async function* slowly() {
  for (;;) {
    yield ' ';
    await wait(5);
  }
}

/** How a request is answered, by the name in its path. */
const HOW = {
  sound: (context) => (context.body = SOUND),
  shared: (context) => {
    context.set('access-control-allow-origin', '*');
    context.body = SOUND;
  },
  cookie: (context) => {
    context.set('set-cookie', 'hostile=1; path=/');
    context.body = SOUND;
  },
  status: (context) => {
    context.status = Number(context.query.code);
    context.body = SOUND;
  },
  type: (context) => {
    context.type = context.query.type;
    context.body = SOUND;
  },
  body: (context) => (context.body = Buffer.from(context.query.text, 'utf8')),
  utf16: (context) => (context.body = Buffer.from(`\ufeff${SOUND}`, 'utf16le')),
  redirect: (context) => context.redirect(context.query.to),
  loop: (context) => context.redirect(context.url),
  changing: (context, entry) => {
    const [first, ...rest] = dataset.claims;
    const text = { en: `Version ${entry.requests.length} of the text.` };
    context.body = JSON.stringify({ ...dataset, claims: [{ ...first, text }, ...rest] });
  },
  'fails-first': (context, entry) => {
    context.status = entry.requests.length === 1 ? 503 : 200;
    context.body = SOUND;
  },
  // The head never comes.
  hang: (context) => new Promise((resolve) => context.res.once('close', resolve)),
  // One byte after the other, for ever.
  drip: (context, entry) => stream(context, entry, slowly()),
  // No length is said. Spaces are valid JSON so far.
  huge: (context, entry) => stream(context, entry, endless()),
  // A length is said, and the line goes dead before it.
  truncated: (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json', 'content-length': SOUND.length });
    context.res.write(SOUND.slice(0, SOUND.length / 2), () => context.res.destroy());
  },
  json: (context) => {
    const cases = context.query.own ? ownJson : material('json-parsing.json');
    context.body = Buffer.from(cases[context.query.name], context.query.own ? 'latin1' : 'base64');
  },
};

const read = new Map();

function material(name) {
  const file = new URL(name, MATERIAL);
  if (!read.has(name)) read.set(name, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
  return read.get(name);
}

/** @returns middleware for the `middleware` list of @web/test-runner. */
export function hostileServer() {
  return async function serveBadly(context, next) {
    const [, what, name] = /^\/test\/hostile\/(serve|log|material|every)(?:\/([\w.-]+))?$/.exec(context.path) ?? [];
    if (!what) return next();
    context.set('cache-control', 'no-store');
    if (what === 'every') {
      context.body = process.env.HOSTILE_EVERY ?? '16';
      return undefined;
    }
    if (what === 'material') {
      context.body = material(name);
      return undefined;
    }
    const key = context.query.key ?? '';
    if (!log.has(key)) log.set(key, { requests: [], bytes: 0, sending: Promise.resolve() });
    const entry = log.get(key);
    if (what === 'log') {
      entry.stopped = context.query.stop !== undefined;
      if (!entry.stopped) await entry.sending;
      context.body = { requests: entry.requests, bytes: entry.bytes };
      return undefined;
    }
    const { cookie, referer } = context.headers;
    entry.requests.push({ cookie, referer });
    context.type = 'application/json';
    await HOW[name](context, entry);
    return undefined;
  };
}
