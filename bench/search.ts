/**
 * node --import tsx bench/search.ts: does a list of 10,000 claims, the most a dataset may hold, answer while a reader types?
 *
 * Every prefix of each phrase is one keystroke. Each keystroke is answered twice in the same run: by the whole search of the
 * list (reading and the library, then filter and counts) and by the plainest thing that works, reading every folded text.
 * The ratio is what counts; milliseconds are this machine's. Ends with 1 when the ratio is above what is written below.
 */
import MiniSearch from 'minisearch';
import { facetCounts, filterClaims, indexDataset, scan, searchDocuments, createSearch } from '../src/model/index.js';
import type { ClaimFilter } from '../src/model/index.js';
import type { Dataset } from '../src/schema/types.js';

const CLAIMS = 10_000;
const ROUNDS = 5;
/** A keystroke may cost this many readings of all texts, at the median: more would be felt before the next key. */
const MOST = { search: 2, list: 6 };
const PHRASES = ['al-Harim bridge', 'brigade withdrew', 'monitor', 'القرية الشرقية', 'الجسر', 'bridje', 'zzz', 'a'];

// One sequence of numbers for everybody (mulberry32), so that every run types into the same dataset.
let seed = 20_241_207;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
function pick<T>(list: readonly T[]): T {
  const found = list.at(Math.floor(random() * list.length));
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}
const times = <T>(n: number, make: (i: number) => T): T[] => [...new Array(n).keys()].map(make);
const words = (list: readonly string[], n: number): string => times(n, () => pick(list)).join(' ');

// Invented names in numbers such as a country has them.
const SYLLABLES = [
  'ha',
  'rim',
  'ta',
  'lla',
  'qa',
  'ser',
  'du',
  'ma',
  'na',
  'wir',
  'ze',
  'bid',
  'sho',
  'kal',
  'fa',
  'yun',
];
const SYLLABLES_AR = ['حا', 'رم', 'تل', 'قا', 'سر', 'دو', 'ما', 'نو', 'زي', 'بد', 'شو', 'كل', 'فا', 'عين', 'غر', 'صا'];
const spell = (list: readonly string[]) => times(2 + Math.floor(random() * 2), () => pick(list)).join('');
const COMMON =
  'the a of in near said that its forces left took entered bridge road brigade withdrew town units after night shelling held report outskirts village north south east west'.split(
    ' ',
  );
const COMMON_AR =
  'في من على قالت إن القوات انسحبت دخلت الجسر الطريق اللواء البلدة القرية الشرقية الغربية بعد ليلة قصف أطراف شمال جنوب'.split(
    ' ',
  );
const named = (id: string) => ({
  id,
  name: { en: `al-${spell(SYLLABLES)}`, ar: `ال${spell(SYLLABLES_AR)}` },
  aliases: [spell(SYLLABLES), spell(SYLLABLES)],
});

const agents = times(200, (i) => ({ ...named(`agent-${i}`), kind: 'organisation' as const }));
agents.push({ id: 'monitor', name: { en: 'The Monitor', ar: 'المرصد' }, aliases: [], kind: 'organisation' });
const places = times(1_500, (i) => ({
  ...named(`place-${i}`),
  kind: 'town' as const,
  ...(i > 14 && { within: `place-${i % 14}` }),
}));
const day = () => `2024-12-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
const sources = times(400, (i) => ({
  id: `source-${i}`,
  publisher: `agent-${i % 40}`,
  url: `https://news.example/${i}`,
  title: words(COMMON, 8),
  published: day(),
  publishedBasis: 'stated' as const,
  lang: 'en',
  sha256: '0'.repeat(64),
  chars: 1000,
}));
const dataset: Dataset = {
  schemaVersion: '1.0.0',
  id: 'bench',
  title: { en: 'Bench' },
  edition: '2024-12-31',
  covers: { from: '2024-12-01', to: '2024-12-31' },
  interpreter: { name: 'Bench', method: 'at random' },
  sources,
  agents,
  places,
  claims: times(CLAIMS, (i) => {
    const place = pick(places);
    return {
      id: `claim-${i}`,
      text: { en: `${words(COMMON, 16)} ${place.name.en}.`, ar: `${words(COMMON_AR, 14)} ${place.name.ar}.` },
      kind: pick(['control', 'movement', 'count', 'statement'] as const),
      by: pick(agents).id,
      basis: 'stated' as const,
      event: { date: day(), places: [place.id, pick(places).id] },
      control: [{ place: place.id, holder: pick(agents).id, extent: 'whole' as const }],
      reports: times(1 + (i % 2), () => ({
        source: pick(sources).id,
        via: [],
        said: null,
        anchor: { start: 0, end: 1, sha256: '0'.repeat(64), head: 'a', tail: 'b' },
      })),
      ...(i > 0 &&
        i % 10 === 0 && { relations: [{ type: pick(['denies', 'supports'] as const), claim: `claim-${i - 1}` }] }),
    };
  }),
  redirects: {},
};

const timed = <T>(work: () => T): [number, T] => {
  const start = performance.now();
  const value = work();
  return [performance.now() - start, value];
};
const at = (all: readonly number[], part: number): number =>
  all.toSorted((a, b) => a - b).at(Math.min(all.length - 1, Math.floor(all.length * part))) ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(2).padStart(8)} ms`;

const index = indexDataset(dataset);
const asOf = { day: '2024-12-31', known: 'now' as const };
const [folding] = timed(() => searchDocuments(index));
const [listing] = timed(() => filterClaims(index, {}, asOf));
const start = performance.now();
const search = await createSearch(index, MiniSearch);
const indexing = performance.now() - start;

const keystrokes = PHRASES.flatMap((phrase) => times(phrase.length, (i) => phrase.slice(0, i + 1)));
const took = { scan: [] as number[], search: [] as number[], list: [] as number[] };
for (let round = -1; round < ROUNDS; round += 1) {
  for (const typed of keystrokes) {
    const [scanned] = timed(() => scan(index, typed));
    const [searched, matches] = timed(() => search(typed));
    const filter: ClaimFilter = { text: typed, matches };
    const [listed] = timed(() => [filterClaims(index, filter, asOf), facetCounts(index, filter, asOf)]);
    if (round < 0) continue; // the first round warms up
    took.scan.push(scanned);
    took.search.push(searched);
    took.list.push(searched + listed);
  }
}

console.log(`${CLAIMS} claims, ${keystrokes.length} keystrokes, ${ROUNDS} rounds`);
console.log(`  once: fold ${ms(folding)}, decide the list ${ms(listing)}, index in the background ${ms(indexing)}`);
const plain = at(took.scan, 0.5);
let over = false;
for (const [name, title] of [
  ['scan', 'read every text'],
  ['search', 'search'],
  ['list', 'search, filter, count'],
] as const) {
  const median = at(took[name], 0.5);
  const ratio = median / plain;
  const most = name === 'scan' ? 1 : MOST[name];
  if (ratio > most) over = true;
  console.log(
    `  ${title.padEnd(24)} median ${ms(median)}  p95 ${ms(at(took[name], 0.95))}  ${ratio.toFixed(2)}× (may ${most}×)`,
  );
}
process.exit(over ? 1 : 0);
