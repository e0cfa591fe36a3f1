/** `import type {} from 'claim-elements/types/preact'`: the tags in JSX of Preact, where events are `onclaim-open`. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ClaimTags } from './elements.js';

type Props<T extends ClaimTags[keyof ClaimTags]> = HTMLAttributes<T['element']> &
  ClassAttributes<T['element']> &
  T['attributes'] &
  Omit<T['properties'], keyof T['attributes']> & {
    [N in keyof T['events'] & string as `on${N}`]?: ((event: T['events'][N]) => void) | undefined;
  };

type Tags = { [N in keyof ClaimTags]: Props<ClaimTags[N]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
