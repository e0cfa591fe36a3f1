/** What the typings refuse: where they stop refusing it, the check of types fails. */
import type {} from 'claim-elements/types/solid';

export const refused = [
  // @ts-expect-error There is no such attribute.
  <claim-card clam="homs-last-village" />,
  // @ts-expect-error The id of a claim is text.
  <claim-card claim={1} />,
  // @ts-expect-error A level is a number.
  <claim-card heading-level="two" />,
  // @ts-expect-error Known then, or known now.
  <claim-card known="later" />,
  // @ts-expect-error A source can be asked.
  <claim-card prop:source={{ claims: [] }} />,
  // @ts-expect-error What an element tells of itself is not set.
  <claim-card state="ready" />,
  // @ts-expect-error An opened badge brings no address.
  <control-badge on:claim-open={({ url }) => url} />,
  // @ts-expect-error A badge does not tell that it was seen.
  <control-badge on:claim-seen={(event) => event} />,
];
