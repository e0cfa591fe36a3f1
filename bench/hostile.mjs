// node bench/hostile.mjs [WORDS]: what datasets at the limits, and far beyond them, cost a page. Needs `npm run build` and a
// Chromium (CHROME_PATH). With words, only the cases whose names contain them.
//
// Each case has a browser of its own, in it a page with a scope, a card, a list and a map. The dataset comes from an address
// or as an object; what is asked is the longest task of the main thread until all are drawn or have given up, and the most
// memory that the page's process ever held, above an empty page's. In the same run the same bytes go through JSON.parse in
// another browser: the ratios are what counts, milliseconds and megabytes are this machine's. Prints the table that stands in
// bench/README.md. Memory is read from /proc; where there is none, that column stays empty.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const files = { '/claim-elements.mjs': ['dist/cdn/claim-elements.mjs', 'text/javascript'] };
const blank = '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>';
const MB = 1_000_000;
/** Limits of src/schema/limits.ts. */
const [MAX_BYTES, MAX_CLAIMS, MAX_NAME_CHARS, MAX_REPORTS] = [5 * MB, 10_000, 2_000, 50];

const report = {
  source: 's',
  via: [],
  said: '2024-03-02',
  anchor: { start: 0, end: 1, sha256: '', head: '', tail: '' },
};
const claim = (i, text = 'Somebody said something.', more = {}) => ({
  id: `c${i}`,
  text: { en: text },
  kind: 'control',
  by: 'a',
  basis: 'stated',
  event: { date: '2024-03-02', places: ['p'] },
  reports: [report],
  ...more,
});
const dataset = (claims, more = {}) => ({
  schemaVersion: '1.0.0',
  id: 'bench',
  title: { en: 'Bench' },
  edition: '2024-04-01',
  covers: { from: '2024-03-01', to: '2024-03-04' },
  interpreter: { name: 'Nobody', method: 'Invented.' },
  sources: [
    {
      id: 's',
      publisher: 'a',
      url: 'https://example.org/',
      title: null,
      published: '2024-03-02',
      publishedBasis: 'stated',
      lang: 'en',
      sha256: '',
      chars: 1,
    },
  ],
  agents: [{ id: 'a', kind: 'outlet', name: { en: 'A' }, aliases: [] }],
  places: [{ id: 'p', kind: 'town', name: { en: 'P' }, aliases: [], within: 'p0' }],
  claims,
  redirects: {},
  ...more,
});
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));
/** Claims until the JSON is as long as an address may send. */
function full(make) {
  const each = JSON.stringify(make(10_000)).length + 1;
  return dataset(times(Math.floor((MAX_BYTES - 2_000) / each), make));
}
const nested = (depth) => '{"in":'.repeat(depth) + '1' + '}'.repeat(depth);

/** name → JSON, and whether the page gets it as an object (`true`) or from an address. */
const cases = {
  'an ordinary dataset of 50 claims': [JSON.stringify(dataset(times(50, (i) => claim(i)))), false],
  '100 MB from an address': [JSON.stringify(dataset([claim(0, 'x'.repeat(100 * MB))])), false],
  '5 MB of short claims': [JSON.stringify(full((i) => claim(i))), false],
  '5 MB of claims with the longest texts': [
    JSON.stringify(full((i) => claim(i, `${i} ${'word '.repeat(198)}`))),
    false,
  ],
  '5 MB of claims with 50 reports': [
    JSON.stringify(full((i) => claim(i, 'Many.', { reports: times(MAX_REPORTS, () => report) }))),
    false,
  ],
  '10,000 claims with the longest texts': [
    JSON.stringify(dataset(times(MAX_CLAIMS, (i) => claim(i, `${i} ${'word '.repeat(198)}`)))),
    true,
  ],
  '200,000 bad rows': [JSON.stringify(dataset([claim(0), ...times(200_000, () => ({}))])), true],
  '200,000 good rows': [JSON.stringify(dataset(times(200_000, (i) => claim(i)))), true],
  '10,000 claims in a place 10,000 places deep': [
    JSON.stringify(
      dataset(
        times(MAX_CLAIMS, (i) => claim(i)),
        {
          places: times(MAX_CLAIMS, (i) => ({
            id: i === 0 ? 'p' : `p${i - 1}`,
            kind: 'town',
            name: { en: 'P' },
            aliases: [],
            within: `p${i}`,
          })),
        },
      ),
    ),
    true,
  ],
  'depth 100,000 in a field': [
    JSON.stringify(dataset([claim(0)])).replace('{"en":"Some', `{"x":${nested(100_000)},"en":"Some`),
    true,
  ],
  'depth 100,000 and nothing else': [nested(100_000), true],
  'a name of 5 MB': [JSON.stringify(dataset([claim(0), claim(1, 'x'.repeat(MAX_BYTES))])), true],
  '2,000 names of the longest': [
    JSON.stringify(
      dataset([claim(0)], {
        agents: [
          { id: 'a', kind: 'outlet', name: { en: 'A' }, aliases: [] },
          ...times(2_000, (i) => ({
            id: `a${i}`,
            kind: 'outlet',
            name: { en: 'n'.repeat(MAX_NAME_CHARS) },
            aliases: [],
          })),
        ],
      }),
    ),
    true,
  ],
};

let served = '';
const server = createServer(({ url }, response) => {
  if (url.startsWith('/case.json')) return response.setHeader('content-type', 'application/json').end(served);
  const [file, type] = files[url] ?? [null, 'text/html'];
  return response.setHeader('content-type', type).end(file ? readFileSync(file) : blank);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

/** The most memory, in MB, that any page of the browser ever held; `NaN` where the system does not tell. */
async function peakOf(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) * 1024) / MB;
      } catch {
        return NaN;
      }
    });
  return Math.max(...peaks);
}

/** Runs `act` in a page of a browser of its own. */
async function alone(act, ...given) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(address);
    const told = await tab.evaluate(act, ...given);
    return { told, peak: await peakOf(browser) };
  } finally {
    await browser.close();
  }
}

async function parse() {
  const text = await (await fetch('/case.json')).text();
  const start = performance.now();
  window.kept = JSON.parse(text);
  return performance.now() - start;
}

async function show(asObject) {
  await import('/claim-elements.mjs');
  const scope = document.createElement('claim-scope');
  const [card, list, map] = ['claim-card', 'claim-list', 'control-map'].map((tag) => document.createElement(tag));
  card.setAttribute('claim', 'c0');
  scope.append(card, list, map);
  if (asObject) window.kept = JSON.parse(await (await fetch('/case.json')).text());
  const turn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await turn(); // reading the text was a task of the page's, not ours
  const from = performance.now();
  await turn();
  let longest = 0;
  const watch = (entries) => {
    for (const { startTime, duration } of entries) if (startTime >= from) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((entries) => watch(entries.getEntries()));
  observer.observe({ type: 'longtask' });
  if (asObject) scope.data = window.kept;
  else scope.src = '/case.json';
  document.body.append(scope);
  for (const element of [card, list, map]) await element.updateComplete;
  void document.body.offsetHeight;
  // The last task is told of after it has ended.
  for (let i = 0; i < 3; i++) await turn();
  watch(observer.takeRecords());
  return { longest, states: [card.state, list.state, map.state].join(' ') };
}

const ratio = (ours, theirs) => (theirs >= 5 && Number.isFinite(ours) ? (ours / theirs).toFixed(1) : '');
try {
  const { peak: empty } = await alone(() => null);
  served = JSON.stringify(dataset([]));
  const { peak: loaded } = await alone(show, true);
  console.log(
    `An empty page: ${empty.toFixed(0)} MB; with our script and no claims: ${(loaded - empty).toFixed(0)} MB more.\n`,
  );
  console.log('| case | JSON | JSON.parse | longest task | × parse | memory | × parse | card, list, map |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
  for (const [name, [json, asObject]] of Object.entries(cases)) {
    if (!name.includes(process.argv[2] ?? '')) continue;
    served = json;
    const parsed = await alone(parse);
    const shown = await alone(show, asObject);
    const { longest, states } = shown.told;
    const [memory, least] = [shown.peak - empty, parsed.peak - empty];
    const row = [
      name,
      `${(json.length / MB).toFixed(1)} MB`,
      `${parsed.told.toFixed(0)} ms`,
      longest ? `${longest.toFixed(0)} ms` : '< 50 ms',
      longest ? ratio(longest, parsed.told) : '',
      Number.isFinite(memory) ? `${memory.toFixed(0)} MB` : '',
      ratio(memory, least),
      states,
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
} finally {
  server.close();
}
