import { expect } from '@open-wc/testing';
import {
  articleOf,
  CLASSIC,
  closeArticles,
  openArticle,
  PAPERS,
  painted,
  runScript,
  settleArticle,
  type Article,
} from './article.js';

afterEach(closeArticles);

const bundle = await (await fetch(CLASSIC)).text();
const src = `${location.origin}${CLASSIC}`;
// Of the bytes as this server sends them, which it may have rewritten; test/package holds sri.json against the file.
const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(bundle));
const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;

/** The bundle with a dataset that does not parse. */
const broken = bundle.replace(/JSON\.parse\((["'`])\{/, 'JSON.parse($1{{');

/** What may become of the script after the article has been painted. */
const ARRIVALS: Readonly<Record<string, (article: Article) => Promise<void>>> = {
  'late, when the page is idle': async (article) => {
    await painted(article.window);
    await runScript(article, CLASSIC);
  },
  'inside one classic file with others, which do not end their lines': (article) =>
    runScript(article, `'use strict'\nwindow.before = function () { return 1 }\n${bundle}\n(function () {})()`),
  twice: async (article) => {
    await runScript(article, `${CLASSIC}?1`);
    await runScript(article, `${CLASSIC}?2`);
  },
  'with data that does not parse': (article) => runScript(article, broken),
};

/** Why it may never run. */
const ABSENCES = {
  'scripts are off': { sandbox: 'allow-same-origin', head: '', hash: integrity },
  'a policy blocks it': {
    sandbox: '',
    head: `<meta http-equiv="content-security-policy" content="script-src 'none'">`,
    hash: integrity,
  },
  'its hash is another': { sandbox: '', head: '', hash: integrity.replace(/.$/, '0') },
} as const;

/** What the article must say of each element, whatever becomes of the script. */
const SAID = [
  ['claim-card', ['Kanaker', 'Denial', 'Al Jazeera', 'As of 7 Dec 2024']],
  ['control-badge', ['Homs', 'contested', '7 Dec 2024']],
  ['claim-ref', ['the last village before the city', 'Military Operations Administration', 'Barran Press']],
] as const;

const expectText = (article: Article) => {
  const text = article.text();
  expect(
    SAID.flatMap(([tag, parts]) => parts.filter((part) => !text.includes(part)).map((part) => [tag, part])),
  ).to.deep.equal([]);
};

describe('card, badge and phrase as they are pasted', function () {
  // Each opens a page of its own and runs the whole script in it.
  this.timeout(60_000);

  for (const [paper, { style, width }] of Object.entries(PAPERS)) {
    describe(`in ${paper}`, () => {
      for (const [arrival, arrive] of Object.entries(ARRIVALS)) {
        it(`move nothing when the script comes ${arrival}, and say as much as before`, async () => {
          const article = await openArticle(await articleOf(style), { width });
          const before = article.geometry();
          await arrive(article);
          for (const [tag] of SAID) expect(article.window.customElements.get(tag), tag).to.be.a('function');
          await settleArticle(article);
          expect(article.geometry()).to.deep.equal(before);
          expect(await article.shift()).to.be.oneOf([0, null]);
          expectText(article);
          expect(article.wrong).to.deep.equal([]);
        });
      }

      for (const [absence, { sandbox, head, hash }] of Object.entries(ABSENCES)) {
        it(`say everything, in the same place, where ${absence}`, async () => {
          const plain = await openArticle(await articleOf(style), { width });
          const before = plain.geometry();
          closeArticles();
          const script = `<script async src="${src}" integrity="${hash}" crossorigin="anonymous"></script>`;
          const article = await openArticle(await articleOf(style, head + script), { width, sandbox });
          expect(article.window.customElements.get('claim-card')).to.equal(undefined);
          expectText(article);
          expect(article.geometry()).to.deep.equal(before);
        });
      }
    });
  }

  it('come with a script that runs with the hash beside it', async () => {
    const script = `<script async src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
    const article = await openArticle(await articleOf('', script));
    expect(article.window.customElements.get('control-badge')).to.be.a('function');
    expect(article.wrong).to.deep.equal([]);
  });

  it('are seen to move by this very measure where a card comes without its style sheet', async () => {
    const article = await openArticle(await articleOf('', '', { textOnly: true }));
    const before = article.geometry();
    await runScript(article, CLASSIC);
    await settleArticle(article);
    expect(article.geometry()).to.not.deep.equal(before);
    const shift = await article.shift();
    if (shift !== null) expect(shift).to.be.greaterThan(0);
  });
});
