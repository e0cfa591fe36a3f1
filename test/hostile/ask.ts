/** Asking the server that serves badly, and what an element makes of it. */
import { fixture, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import '../../src/elements/claim-scope/claim-scope.define.js';
import type { ClaimCardElement } from '../../src/elements/claim-card/claim-card.js';
import type { ClaimScopeElement } from '../../src/elements/claim-scope/claim-scope.js';
import { listenIn, settle } from '../elements/helpers.js';

/** The same server as another origin. */
export const OTHER_ORIGIN = location.origin.replace('localhost', '127.0.0.1');

let keys = 0;

/** What the server saw of an address: its requests, and how many bytes it has sent. */
export interface ServerLog {
  readonly requests: ReadonlyArray<{ readonly cookie?: string; readonly referer?: string }>;
  readonly bytes: number;
}

export interface Address {
  readonly href: string;
  /** Answers once nothing is being sent any more. */
  log(): Promise<ServerLog>;
  /** Answers at once, and sends nothing more. */
  stop(): Promise<ServerLog>;
}

/** An address of its own, served as `how` says. */
export function served(how: string, query: Record<string, string> = {}, origin = location.origin): Address {
  const key = `${Date.now()}-${Math.random()}-${keys++}`;
  const url = new URL(`/test/hostile/serve/${how}`, origin);
  url.search = new URLSearchParams({ ...query, key }).toString();
  return {
    href: url.href,
    log: async () => (await fetch(`/test/hostile/log?key=${key}`)).json(),
    stop: async () => (await fetch(`/test/hostile/log?key=${key}&stop`)).json(),
  };
}

export interface Asked {
  readonly scope: ClaimScopeElement;
  readonly card: ClaimCardElement;
  /** Codes of `claim-error`, by who told them. */
  readonly codes: ReadonlyArray<readonly [tag: string, code: string]>;
  readonly warnings: readonly string[];
  /** What reached `console.error` or `window`. */
  readonly errors: readonly string[];
}

/** Puts a scope with this address and one card with its own text into the page, and waits until the card knows. */
export async function ask(src: string, integrity?: string, inline?: string): Promise<Asked> {
  const heard = listenIn();
  const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const { scope, card, codes } = place(holder, src, integrity, inline);
  await card.updateComplete;
  await settle();
  heard.stop();
  return { scope, card, codes, warnings: heard.warnings, errors: heard.errors };
}

/** The same without waiting, in a part of the page that is already there. */
export function place(
  holder: Element,
  src: string,
  integrity?: string,
  inline?: string,
): Pick<Asked, 'scope' | 'card' | 'codes'> {
  const codes: Array<[string, string]> = [];
  const scope = document.createElement('claim-scope');
  scope.addEventListener('claim-error', (event) => codes.push([(event.target as Element).localName, event.code]));
  if (src) scope.src = src;
  if (integrity) scope.integrity = integrity;
  if (inline !== undefined) {
    scope.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: inline }));
  }
  const card = Object.assign(document.createElement('claim-card'), { claim: 'alder-taken' });
  card.textContent = 'Own text.';
  scope.append(card);
  holder.append(scope);
  return { scope, card, codes };
}

/** A file of the collected material, or `null` where that is not beside the project; then the run says so. */
export async function material<T>(name: string): Promise<T | null> {
  const answer = await fetch(`/test/hostile/material/${name}`);
  if (answer.status === 200) return (await answer.json()) as T;
  console.info(`../shared/material/${name} is not here: the strings and bodies of our own are tried alone.`);
  return null;
}
