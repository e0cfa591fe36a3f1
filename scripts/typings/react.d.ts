/** `import type {} from 'claim-elements/types/react'`: the tags in JSX of React 19, where events are `onclaim-open`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ClaimTags } from './elements.js';

type Props<T extends ClaimTags[keyof ClaimTags]> = DetailedHTMLProps<HTMLAttributes<T['element']>, T['element']> &
  T['attributes'] &
  Omit<T['properties'], keyof T['attributes']> & {
    [N in keyof T['events'] & string as `on${N}`]?: ((event: T['events'][N]) => void) | undefined;
  };

type Tags = { [N in keyof ClaimTags]: Props<ClaimTags[N]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
