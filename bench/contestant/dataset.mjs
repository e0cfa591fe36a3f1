/**
 * The bench's invented claims in the shape of our dataset. The bench's status is a verdict, and ours has no place for one:
 * on a card it is what a desk that denies the claim notes about it; in a badge it stands where a holder's name stands.
 */
import { STATUS_LABEL } from '../../shared/status.mjs';

const NO_HASH = '0'.repeat(64);
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const fewWords = (text) => text.split(' ').slice(0, 4).join(' ');
const byId = (records) => [...new Map(records.map((record) => [record.id, record])).values()];

const agent = (kind, name) => ({ id: slug(name), kind, name: { en: name }, aliases: [] });
const DESK = agent('outlet', 'Claim Bench Desk');
const PLACE = { id: 'harrowgate', kind: 'town', name: { en: 'Harrowgate' }, aliases: [] };

const sourceOf = (id, { title, publisher, date, url }) => ({
  id,
  publisher: slug(publisher),
  url,
  title,
  published: date,
  publishedBasis: 'stated',
  lang: 'en',
  sha256: NO_HASH,
  chars: 1000,
});

const reportOf = (source, passage, note) => ({
  source,
  via: [],
  said: null,
  anchor: { start: 0, end: 1, sha256: NO_HASH, head: fewWords(passage), tail: fewWords(passage) },
  note: { en: note },
});

function claimOf({ id, kind, by, basis, text, date, places = [], ...rest }) {
  return { id, text: { en: text }, kind, by: by.id, basis, event: { date, places }, ...rest };
}

const frame = (id, rest) => ({
  schemaVersion: '1.0.0',
  id,
  title: { en: 'Claims invented by the claim bench' },
  edition: '2026-01-01',
  covers: { from: '2021-01-01', to: '2025-12-31' },
  interpreter: { name: 'Claim bench', method: 'Made from a seed.' },
  redirects: {},
  ...rest,
});

/** The three sources of a claim, its reports in them, and whoever made and published it. */
function partsOf(claim) {
  const speaker = agent('person', claim.speaker);
  return {
    speaker,
    agents: [speaker, ...claim.sources.map(({ publisher }) => agent('outlet', publisher))],
    sources: claim.sources.map((source, i) => sourceOf(`${claim.id}-${i}`, source)),
    // Title and date as the bench writes them, in small below each report.
    reports: claim.sources.map(({ title, date }, i) => reportOf(`${claim.id}-${i}`, title, `${title}, ${date}`)),
  };
}

/** A claim and the counter-claim, which is a desk's denial; the status is the desk's note on its own article. */
export function cardDataset(claims) {
  const parts = claims.map(partsOf);
  return frame('bench-cards', {
    agents: byId([DESK, ...parts.flatMap(({ agents }) => agents)]),
    places: [],
    sources: [
      ...parts.flatMap(({ sources }) => sources),
      ...claims.map(({ id, date }) =>
        sourceOf(`${id}-desk`, {
          title: null,
          publisher: DESK.name.en,
          date,
          url: `https://claim-bench-desk.example.org/${id}`,
        }),
      ),
    ],
    claims: claims.flatMap(({ id, headline, counter, date, dateLabel, status }, i) => [
      claimOf({
        id,
        kind: 'statement',
        by: parts[i].speaker,
        basis: 'stated',
        text: headline,
        date,
        reports: parts[i].reports,
      }),
      claimOf({
        id: `${id}-denial`,
        kind: 'denial',
        by: DESK,
        basis: 'reported',
        text: counter,
        date,
        reports: [reportOf(`${id}-desk`, counter, `Rated “${STATUS_LABEL[status]}” on ${dateLabel}`)],
        relations: [{ type: 'denies', claim: id }],
      }),
    ]),
  });
}

/** A place for each claim, of which the claim says who holds it: somebody who is called like the status. */
export function badgeDataset(claims) {
  const parts = claims.map(partsOf);
  return frame('bench-badges', {
    agents: byId([
      ...Object.values(STATUS_LABEL).map((label) => agent('organisation', label)),
      ...parts.flatMap(({ agents }) => agents),
    ]),
    places: claims.map(({ id }) => ({ ...PLACE, id })),
    sources: parts.flatMap(({ sources }) => sources),
    claims: claims.map(({ id, headline, date, status }, i) =>
      claimOf({
        id,
        kind: 'control',
        by: parts[i].speaker,
        basis: 'stated',
        text: headline,
        date,
        places: [id],
        control: [{ place: id, holder: slug(STATUS_LABEL[status]), extent: 'whole' }],
        reports: parts[i].reports,
      }),
    ),
  });
}
