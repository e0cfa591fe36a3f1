// node bench/as-of.mjs: turns a page of 100 elements from day to day. Needs `npm run build` and a Chromium (CHROME_PATH).
//
// The same page is turned twice in the same run: by the switch (`as-of` on the scope: decisions, words, drawing) and by hand
// (the markup of each day, made beforehand, put in place of the day before). Both end with the layout of the page. The ratio
// is what counts; milliseconds are this machine's. Ends with 1 where the ratio is above what is written below.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** A frame at 60 in a second, and the most that turning may cost against writing by hand, at the median. */
const FRAME_MS = 1_000 / 60;
const MOST = Number(process.env.MOST ?? 1);
const CARDS = 20;
const BADGES = 80;
const ROUNDS = 12;

const files = { '/claim-elements.mjs': ['dist/cdn/claim-elements.mjs', 'text/javascript'] };
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>';
const server = createServer(({ url }, response) => {
  const [file, type] = files[url] ?? [null, 'text/html'];
  response.setHeader('content-type', type).end(file ? readFileSync(file) : page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const dataset = JSON.parse(readFileSync('dist/data/claims.json', 'utf8'));
const allClaims = dataset.claims.filter(({ control }) => control).map(({ id }) => id);
const allPlaces = [...new Set(dataset.claims.flatMap(({ control = [] }) => control.map(({ place }) => place)))];
const pickOf = (list, n) => Array.from({ length: n }, (_, i) => list[Math.floor((i * list.length) / n)]);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  const times = await tab.evaluate(
    async ({ claims, places, covers, rounds }) => {
      await import('/claim-elements.mjs');
      const scope = document.createElement('claim-scope');
      scope.setAttribute('known', 'now');
      scope.setAttribute('as-of', covers.to);
      for (const place of places) {
        const sentence = document.createElement('p');
        const badge = document.createElement('control-badge');
        badge.setAttribute('place', place);
        sentence.append('The front reached ', badge, ' that day.');
        scope.append(sentence);
      }
      for (const claim of claims) {
        const card = document.createElement('claim-card');
        card.setAttribute('claim', claim);
        card.setAttribute('density', 'compact');
        scope.append(card);
      }
      document.body.append(scope);
      const elements = [...scope.querySelectorAll('control-badge, claim-card')];
      for (const element of elements) await element.updateComplete;

      const days = [];
      for (let at = Date.parse(covers.from); at <= Date.parse(covers.to); at += 86_400_000) {
        days.push(new Date(at).toISOString().slice(0, 10));
      }
      const drawnIn = ({ localName, shadowRoot }) =>
        localName === 'claim-card' ? shadowRoot.querySelector('article') : shadowRoot.querySelector('[part=trigger]');
      const turn = async (day) => {
        scope.setAttribute('as-of', day);
        await Promise.resolve(); // the batch is drawn in this turn
        await Promise.resolve();
        return document.body.offsetHeight;
      };
      // By hand: the same roots and sheets, the markup of each day from a drawer.
      const byDay = new Map();
      for (const day of days) {
        await turn(day);
        byDay.set(
          day,
          elements.map((element) => drawnIn(element).innerHTML),
        );
      }
      const copies = document.createElement('div');
      const roots = elements.map((element) => {
        const host = document.createElement(element.localName === 'claim-card' ? 'div' : 'span');
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets];
        const inside = drawnIn(element).cloneNode(true);
        root.append(inside);
        const holder = document.createElement(element.localName === 'claim-card' ? 'div' : 'p');
        if (element.localName === 'claim-card') holder.append(host);
        else holder.append('The front reached ', host, ' that day.');
        copies.append(holder);
        return inside;
      });
      const rewrite = async (day) => {
        byDay.get(day).forEach((markup, i) => {
          roots[i].innerHTML = markup;
        });
        await Promise.resolve();
        await Promise.resolve();
        return document.body.offsetHeight;
      };
      const measure = async (act) => {
        const start = performance.now();
        await act();
        return performance.now() - start;
      };
      const [turned, rewritten] = [[], []];
      for (let round = 0; round < rounds; round++) {
        for (const day of [...days, ...days.toReversed()]) {
          copies.remove();
          document.body.append(scope);
          for (const element of elements) await element.updateComplete;
          void document.body.offsetHeight;
          turned.push(await measure(() => turn(day)));
          scope.remove();
          document.body.append(copies);
          void document.body.offsetHeight;
          rewritten.push(await measure(() => rewrite(day)));
        }
        await new Promise((resolve) => setTimeout(resolve));
      }
      return { turned, rewritten, elements: elements.length };
    },
    { claims: pickOf(allClaims, CARDS), places: pickOf(allPlaces, BADGES), covers: dataset.covers, rounds: ROUNDS },
  );
  const sorted = (list) => [...list].sort((a, b) => a - b);
  const at = (list, share) => sorted(list)[Math.floor((list.length - 1) * share)];
  const line = (name, list) =>
    console.log(`${name.padEnd(28)} median ${at(list, 0.5).toFixed(2)} ms   95 % ${at(list, 0.95).toFixed(2)} ms`);
  console.log(`${times.elements} elements, ${times.turned.length} turns of a day, layout included`);
  line('by the switch', times.turned);
  line('the same text by hand', times.rewritten);
  const ratio = at(times.turned, 0.5) / at(times.rewritten, 0.5);
  const isOver = ratio > MOST;
  console.log(
    `ratio ${ratio.toFixed(2)} (at most ${MOST}), a frame is ${FRAME_MS.toFixed(1)} ms${isOver ? ': over' : ''}`,
  );
  if (isOver) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
