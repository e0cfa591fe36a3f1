/** `import type {} from 'claim-elements/types/vue'`: the tags in Vue's templates, where events are `@claim-open`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ClaimTags } from './elements.js';

/** The checker of templates reads `:as-of` as `asOf` and `@claim-open` as `onClaimOpen`. */
type Camel<S extends string> = S extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : S;

type Element<T extends ClaimTags[keyof ClaimTags]> = new () => T['element'] & {
  /** @deprecated There for the type checker of templates only. */
  $props: HTMLAttributes &
    PublicProps & { [N in keyof T['attributes'] & string as Camel<N>]?: T['attributes'][N] } & Omit<
      T['properties'],
      keyof T['attributes']
    > & {
      [N in keyof T['events'] & string as `on${Capitalize<Camel<N>>}`]?: (event: T['events'][N]) => void;
    };
  /** @deprecated There for the type checker of templates only. */
  $emit: EmitFn<{ [N in keyof T['events']]: (event: T['events'][N]) => void }>;
};

type Tags = { [N in keyof ClaimTags]: Element<ClaimTags[N]> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
