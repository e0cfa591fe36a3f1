/**
 * `import type {} from 'claim-elements/types/solid'`: the tags in JSX of Solid, where properties are `prop:data` and
 * events `on:claim-open`.
 */
import type { JSX } from 'solid-js';
import type { ClaimTags } from './elements.js';

type Props<T extends ClaimTags[keyof ClaimTags]> = JSX.HTMLAttributes<T['element']> &
  T['attributes'] & {
    [N in keyof T['properties'] & string as `prop:${N}`]?: T['properties'][N];
  } & {
    [N in keyof T['events'] & string as `on:${N}`]?: ((event: T['events'][N]) => void) | undefined;
  };

type Tags = { [N in keyof ClaimTags]: Props<ClaimTags[N]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
