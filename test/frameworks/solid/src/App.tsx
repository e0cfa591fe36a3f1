import { createSignal, For, Show } from 'solid-js';
import type { ClaimCardElement } from 'claim-elements';
import type {} from 'claim-elements/types/solid';
import { claim, dataset, list, makeSource, place, type Texts } from '../../shared/article.ts';

const source = makeSource();

export function App(props: { texts: Texts }) {
  const [day, setDay] = createSignal('2024-12-07');
  const [shown, setShown] = createSignal(false);
  const [order, setOrder] = createSignal(list);
  const [told, setTold] = createSignal<string[]>([]);
  let unknown!: ClaimCardElement;
  const tell = (line: string) => setTold((lines) => [...lines, line]);

  return (
    <main>
      <p>
        The front reached{' '}
        <control-badge
          id="badge"
          class="inline"
          place={place}
          as-of={day()}
          on:claim-open={({ place: opened }) => tell(`opened ${opened}`)}
          innerHTML={props.texts.badge}
        />
        .
      </p>
      <claim-card
        id="card"
        class="wide"
        lang="en"
        claim={claim}
        as-of={day()}
        known="now"
        density="compact"
        heading-level={3}
        on:claim-seen={(event) => tell(`seen ${event.claim}`)}
        on:claim-source-follow={(event) => tell(`followed ${event.url}`)}
        innerHTML={props.texts.card}
      />
      <as-of-control on:as-of-change={(event) => setDay(event.asOf)} />
      <claim-card id="own" claim="ferry-stops" prop:data={dataset} />
      <claim-card id="asked" claim="ferry-stops" prop:source={source} />
      <claim-card
        id="unknown"
        claim="no-such-claim"
        ref={unknown}
        on:claim-error={({ claim: id, code }) => tell(`${code} ${id}`)}
      >
        The newsroom’s own words.
      </claim-card>
      <button id="retry" onClick={() => unknown.retry()}>
        Ask again
      </button>
      <Show when={shown()}>
        <claim-card id="sometimes" claim="ferry-stops" prop:data={dataset} density="compact" />
      </Show>
      <button id="toggle" onClick={() => setShown(!shown())}>
        Show or hide
      </button>
      <ul id="list">
        <For each={order()}>
          {(id) => (
            <li>
              <claim-card claim={id} density="compact" />
            </li>
          )}
        </For>
      </ul>
      <button id="reverse" onClick={() => setOrder(order().toReversed())}>
        Reverse
      </button>
      <ol id="told">
        <For each={told()}>{(line) => <li>{line}</li>}</For>
      </ol>
    </main>
  );
}
