import { useEffect, useRef, useState } from 'react';
import type { ClaimCardElement } from 'claim-elements';
import type {} from 'claim-elements/types/react';
import { claim, dataset, list, makeSource, place, type Texts } from '../../shared/article.ts';

const source = makeSource();

export function App({ texts }: { texts: Texts }) {
  const [day, setDay] = useState('2024-12-07');
  const [shown, setShown] = useState(false);
  const [order, setOrder] = useState(list);
  const [told, setTold] = useState<string[]>([]);
  const unknown = useRef<ClaimCardElement>(null);
  const tell = (line: string) => setTold((lines) => [...lines, line]);

  // While React takes over the HTML of a server it neither listens to elements nor hands them objects (react/react#35446).
  // It listens from the next render on; the elements come after that. Objects are handed over by a ref.
  const [, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
    void import('claim-elements/define');
  }, []);

  return (
    <main>
      <p>
        The front reached{' '}
        <control-badge
          id="badge"
          className="inline"
          place={place}
          as-of={day}
          onclaim-open={({ place: opened }) => tell(`opened ${opened}`)}
          dangerouslySetInnerHTML={{ __html: texts.badge }}
        />
        .
      </p>
      <claim-card
        id="card"
        className="wide"
        lang="en"
        claim={claim}
        as-of={day}
        known="now"
        density="compact"
        heading-level={3}
        onclaim-seen={(event) => tell(`seen ${event.claim}`)}
        onclaim-source-follow={(event) => tell(`followed ${event.url}`)}
        dangerouslySetInnerHTML={{ __html: texts.card }}
      />
      <as-of-control onas-of-change={(event) => setDay(event.asOf)} />
      <claim-card id="own" claim="ferry-stops" ref={(card) => void (card && (card.data = dataset))} />
      <claim-card id="asked" claim="ferry-stops" ref={(card) => void (card && (card.source = source))} />
      <claim-card
        id="unknown"
        claim="no-such-claim"
        ref={unknown}
        onclaim-error={({ claim: id, code }) => tell(`${code} ${id}`)}
      >
        The newsroom’s own words.
      </claim-card>
      <button id="retry" onClick={() => unknown.current?.retry()}>
        Ask again
      </button>
      {shown && <claim-card id="sometimes" claim="ferry-stops" data={dataset} density="compact" />}
      <button id="toggle" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <ul id="list">
        {order.map((id) => (
          <li key={id}>
            <claim-card claim={id} density="compact" />
          </li>
        ))}
      </ul>
      <button id="reverse" onClick={() => setOrder(order.toReversed())}>
        Reverse
      </button>
      <ol id="told">
        {told.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ol>
    </main>
  );
}
