/** What the typings refuse: where they stop refusing it, the check of types fails. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'claim-elements/types/svelte';

type Card = SvelteHTMLElements['claim-card'];
type Badge = SvelteHTMLElements['control-badge'];

export const refused: [Card, Card, Card, Card, Card, Card, Badge, Badge] = [
  // @ts-expect-error There is no such attribute.
  { clam: 'homs-last-village' },
  // @ts-expect-error The id of a claim is text.
  { claim: 1 },
  // @ts-expect-error A level is a number.
  { 'heading-level': 'two' },
  // @ts-expect-error Known then, or known now.
  { known: 'later' },
  // @ts-expect-error A source can be asked.
  { source: { claims: [] } },
  // @ts-expect-error What an element tells of itself is not set.
  { state: 'ready' },
  // @ts-expect-error An opened badge brings no address.
  { 'onclaim-open': ({ url }) => url },
  // @ts-expect-error A badge does not tell that it was seen.
  { 'onclaim-seen': () => {} },
];
