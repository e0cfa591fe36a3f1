/** `import type {} from 'claim-elements/types/svelte'`: the tags in Svelte 5, where events are `onclaim-open`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ClaimTags } from './elements.js';

type Props<T extends ClaimTags[keyof ClaimTags]> = HTMLAttributes<T['element']> &
  T['attributes'] &
  Omit<T['properties'], keyof T['attributes']> & {
    [N in keyof T['events'] & string as `on${N}`]?: ((event: T['events'][N]) => void) | undefined;
  };

type Tags = { [N in keyof ClaimTags]: Props<ClaimTags[N]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
