/** What every application shows: an article with claims of the bundled record, and one claim of its own. */
import { indexDataset, type ClaimSource } from 'claim-elements';

export const claim = 'rif-dimashq-withdrawals-local';
export const place = 'homs-city';
export const list = ['homs-last-village', 'daraa-city-taken-rebels', 'damascus-encirclement-begun'];

/** A record of the newsroom's own, made up. */
export const dataset = {
  schemaVersion: '1.0.0',
  id: 'harbour',
  title: { en: 'The harbour' },
  edition: '2025-05-02',
  covers: { from: '2025-05-01', to: '2025-05-02' },
  interpreter: { name: 'The desk', method: 'Made up for tests.' },
  sources: [
    {
      id: 'gazette-1',
      publisher: 'gazette',
      url: 'https://gazette.example/ferry',
      title: null,
      published: '2025-05-01',
      publishedBasis: 'stated' as const,
      lang: 'en',
      sha256: '0'.repeat(64),
      chars: 900,
    },
  ],
  agents: [
    { id: 'gazette', kind: 'outlet' as const, name: { en: 'Harbour Gazette' }, aliases: [] },
    { id: 'master', kind: 'person' as const, name: { en: 'the harbour master' }, aliases: [] },
  ],
  places: [],
  claims: [
    {
      id: 'ferry-stops',
      text: { en: 'The harbour master said that the ferry stops on Sunday.' },
      kind: 'statement' as const,
      by: 'master',
      basis: 'stated' as const,
      event: { date: '2025-05-04', places: [] },
      reports: [
        {
          source: 'gazette-1',
          via: [],
          said: '2025-05-01',
          anchor: { start: 10, end: 60, sha256: '0'.repeat(64), head: 'the ferry will', tail: 'on Sunday' },
        },
      ],
    },
  ],
  redirects: {},
};

/** The same record behind a source, as a newsroom's own server would be. */
export function makeSource(): ClaimSource {
  const index = indexDataset(dataset);
  return { forClaim: async () => index, forPlace: async () => index };
}

/** What the server writes into the elements, so that the article can be read before any script. */
export interface Texts {
  readonly card: string;
  readonly badge: string;
}
