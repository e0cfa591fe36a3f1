import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { readRecords } from '../../src/cli/internal/records.js';
import {
  claimReviewJsonLd,
  ClaimReviewRefusal,
  claimsJsonLd,
  jsonLdHTML,
  type ClaimReviewInput,
  type JsonLdGraph,
  type JsonLdNode,
} from '../../src/html/index.js';
import { claimsShownIn, indexDataset, reportDay, toAsOf, toClaimView } from '../../src/model/index.js';
import type { Dataset } from '../../src/schema/types.js';
import { isType, kindsOf, rangeOf } from './vocabulary.js';

const { dataset } = await readRecords(fileURLToPath(new URL('../../src/data', import.meta.url)));
const index = indexDataset(dataset);
const ALL = dataset.claims.map(({ id }) => id);
const BASE = 'https://paper.example/record';
const DENIED = 'brigade-121-division-7-withdrawal-local';
const DENIAL = 'mod-denies-rif-dimashq-withdrawal';
const review: ClaimReviewInput = {
  url: 'https://checks.paper.example/2024/12/brigade',
  domain: 'paper.example',
  date: '2024-12-20',
  reviewer: { name: 'The Paper' },
  rating: { words: 'Half right', value: 3, best: 5, worst: 1, scale: 'https://paper.example/scale' },
};

const graphOf = ({ '@graph': nodes }: JsonLdGraph) => new Map(nodes.map((node) => [node['@id'] ?? '', node]));
const nodeOf = (graph: JsonLdGraph, id: string): JsonLdNode => {
  const node = graphOf(graph).get(id);
  assert.ok(node, `no ${id}`);
  return node;
};
const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const isRef = (value: unknown): value is { '@id': string } =>
  typeof value === 'object' && value !== null && '@id' in value;
const refsIn = (value: unknown): readonly string[] => listed(value).map((one) => (isRef(one) ? one['@id'] : ''));

/** What schema.org would not understand: an unknown type, a property of another type, a value out of its range. */
function misused(graph: JsonLdGraph): readonly string[] {
  const nodes = graphOf(graph);
  const found: string[] = [];
  const check = (node: JsonLdNode): void => {
    const { '@type': type, '@id': id, ...properties } = node;
    if (!isType(type)) found.push(`${type} is no type`);
    for (const [property, value] of Object.entries(properties)) {
      const range = rangeOf(type, property);
      if (!range) found.push(`${type} has no ${property}`);
      for (const one of listed(value)) {
        if (typeof one === 'string' || typeof one === 'number') {
          const literals: readonly string[] =
            typeof one === 'number'
              ? ['Number', 'Integer']
              : /^https?:/.test(one)
                ? ['URL', 'Text']
                : ['Text', 'Date', 'DateTime'];
          if (!range?.some((kind) => literals.includes(kind))) found.push(`${type}.${property} takes no ${typeof one}`);
          continue;
        }
        const target = (isRef(one) ? nodes.get(one['@id']) : one) as JsonLdNode | undefined;
        if (!target) found.push(`${type}.${property} of ${String(id)} leads nowhere`);
        else if (!kindsOf(target['@type']).some((kind) => range?.includes(kind))) {
          found.push(`${type}.${property} takes no ${target['@type']}`);
        }
        if (target && !isRef(one)) check(target);
      }
    }
  };
  graph['@graph'].forEach(check);
  return [...new Set(found)];
}

/** Triples of a graph, by a processor that is not ours and fetches nothing; the context is schema.org’s, so far as it is used. */
async function triplesOf(graph: JsonLdGraph): Promise<readonly string[]> {
  const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };
  const document = { ...graph, '@context': context };
  const documentLoader = (url: string) => Promise.reject(new Error(`${url} was asked for`));
  const lines: unknown = await jsonld.toRDF(document as never, { format: 'application/n-quads', documentLoader });
  assert.ok(typeof lines === 'string');
  return lines.split('\n').filter(Boolean);
}

describe('claims as JSON-LD', () => {
  it('uses types and properties as schema.org defines them', async () => {
    assert.deepEqual(misused(await claimsJsonLd(dataset, ALL, { base: BASE })), []);
    assert.deepEqual(misused(await claimReviewJsonLd(dataset, DENIED, review, { base: BASE })), []);
  });

  it('would be told where it did not', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Claim', '@id': 'a', rating: 'x', author: { '@id': 'b' }, appearance: 'x', about: { '@id': 'c' } },
        { '@type': 'Place', '@id': 'b', name: 'B' },
        { '@type': 'Rumour', '@id': 'd' },
      ],
    } as const;
    assert.deepEqual(misused(graph), [
      'Claim has no rating',
      'Claim.rating takes no string',
      'Claim.author takes no Place',
      'Claim.appearance takes no string',
      'Claim.about of a leads nowhere',
      'Rumour is no type',
    ]);
  });

  it('gives of each claim its text, its origin, a passage for each report, the interpreter and the edition', async () => {
    const graph = await claimsJsonLd(dataset, ALL, { base: BASE });
    for (const claim of dataset.claims) {
      const node = nodeOf(graph, `${BASE}#claim-${claim.id}`);
      assert.equal(node['@type'], 'Claim');
      assert.equal(node['text'], claim.text['en']);
      assert.equal(nodeOf(graph, refsIn(node['author'])[0] ?? '')['name'], index.agents.get(claim.by)?.name['en']);
      assert.equal(refsIn(node['appearance']).length, claim.reports.length);
      claim.reports.forEach((report, i) => {
        const passage = nodeOf(graph, refsIn(node['appearance'])[i] ?? '');
        const source = index.sources.get(report.source);
        const { url = '' } = passage;
        assert.ok(typeof url === 'string' && url.startsWith(`${new URL(source?.url ?? '').href}#:~:text=`));
        assert.equal(passage['datePublished'], source?.published);
        assert.equal(nodeOf(graph, refsIn(passage['isPartOf'])[0] ?? '')['url'], new URL(source?.url ?? '').href);
      });
      assert.equal(nodeOf(graph, refsIn(node['claimInterpreter'])[0] ?? '')['name'], dataset.interpreter.name);
      assert.equal(node['sdDatePublished'], dataset.edition);
    }
  });

  it('ties a denial to the claim it denies, both ways, and says who denies it', async () => {
    const graph = await claimsJsonLd(dataset, [DENIED], { base: BASE });
    const [denied, denial] = [nodeOf(graph, `${BASE}#claim-${DENIED}`), nodeOf(graph, `${BASE}#claim-${DENIAL}`)];
    assert.ok(refsIn(denial['about']).includes(`${BASE}#claim-${DENIED}`));
    assert.deepEqual(refsIn(denied['subjectOf']), [`${BASE}#claim-${DENIAL}`]);
    assert.equal(denied['description'], 'Denied by Syrian Ministry of Defence.');
  });

  it('says what its editors corrected, when and why', async () => {
    const corrected: Dataset = {
      ...dataset,
      claims: dataset.claims.map((claim) =>
        claim.id === DENIED
          ? {
              ...claim,
              corrections: [{ date: '2025-01-02', what: { en: 'Another day.' }, why: { en: 'It was misread.' } }],
            }
          : claim,
      ),
    };
    const graph = await claimsJsonLd(corrected, [DENIED], { base: BASE });
    assert.deepEqual(nodeOf(graph, `${BASE}#claim-${DENIED}`)['correction'], [
      {
        '@type': 'CorrectionComment',
        datePublished: '2025-01-02',
        text: 'Another day. It was misread.',
        inLanguage: 'en',
      },
    ]);
    assert.deepEqual(misused(graph), []);
  });

  it('as known now, gives a denial of a later day its own appearances', async () => {
    const dates: Readonly<Record<string, string>> = { [DENIED]: '2024-12-01', [DENIAL]: '2024-12-07' };
    const late: Dataset = {
      ...dataset,
      claims: dataset.claims.map((claim) => ({
        ...claim,
        event: { ...claim.event, date: dates[claim.id] ?? claim.event.date },
      })),
    };
    const graph = await claimsJsonLd(late, [DENIED], { base: BASE, asOf: '2024-12-01', known: 'now' });
    const appearances = refsIn(nodeOf(graph, `${BASE}#claim-${DENIAL}`)['appearance']);
    assert.equal(appearances.length, index.claims.get(DENIAL)!.reports.length);
  });

  it('holds every claim that stands on the cards of those asked for, and no other', async () => {
    for (const { id } of dataset.claims) {
      const nodes = (await claimsJsonLd(dataset, [id]))['@graph'];
      const view = toClaimView(index, id, toAsOf(dataset));
      assert.ok(view);
      assert.deepEqual(
        new Set(nodes.flatMap((node) => (node['@type'] === 'Claim' ? [node['identifier']] : []))),
        new Set([id, ...claimsShownIn(view)]),
      );
    }
  });

  it('names the first appearance only where one article was before all others', async () => {
    const graph = await claimsJsonLd(dataset, ALL);
    for (const claim of dataset.claims) {
      const node = nodeOf(graph, `urn:claim-elements:${dataset.id}:claim:${claim.id}`);
      const days = claim.reports.map(({ source }) => index.sources.get(source)?.published ?? '').sort();
      const first = new Set(
        claim.reports.flatMap(({ source }) => (index.sources.get(source)?.published === days[0] ? [source] : [])),
      );
      assert.equal(node['firstAppearance'] !== undefined, first.size === 1, claim.id);
    }
  });

  it('dates a claim by the day it was said, where that day is stated, and by no other', async () => {
    const graph = await claimsJsonLd(dataset, ALL);
    for (const claim of dataset.claims) {
      const { datePublished } = nodeOf(graph, `urn:claim-elements:${dataset.id}:claim:${claim.id}`);
      if (typeof datePublished !== 'string') continue;
      const days = claim.reports.filter(({ said }) => said !== null).map((report) => reportDay(report, index));
      assert.ok(days.includes(datePublished), claim.id);
      assert.ok(claim.reports.some(({ said, saidBasis }) => said === datePublished && saidBasis !== 'inferred'));
    }
  });

  it('counts only what had been said by the day asked about', async () => {
    const graph = await claimsJsonLd(dataset, [DENIED], { asOf: '2024-12-06', known: 'then' });
    assert.equal(nodeOf(graph, `urn:claim-elements:${dataset.id}:claim:${DENIED}`)['description'], undefined);
  });

  it('speaks the language asked for, and says so', async () => {
    const graph = await claimsJsonLd(dataset, [DENIED], { lang: 'ar' });
    const node = nodeOf(graph, `urn:claim-elements:${dataset.id}:claim:${DENIED}`);
    assert.equal(node['inLanguage'], 'ar');
    assert.equal(node['text'], index.claims.get(DENIED)?.text['ar']);
  });

  it('rates nothing', async () => {
    assert.doesNotMatch(
      JSON.stringify(await claimsJsonLd(dataset, ALL)),
      /"(Rating|ClaimReview|\w*[rR]ating|reviewRating)"/,
    );
  });

  it('is one graph whose ids are the same on every page and in every order', async () => {
    const [one, two] = [
      await claimsJsonLd(dataset, [DENIED, 'homs-last-village'], { base: BASE }),
      await claimsJsonLd(dataset, ['homs-last-village', DENIED], { base: `${BASE}#anything` }),
    ];
    const triples = await triplesOf(one);
    assert.deepEqual([...(await triplesOf(two))].sort(), [...triples].sort());
    assert.ok(triples.length > 100);
    // Nothing without a name of its own, and nothing that another thing does not lead to.
    assert.ok(triples.every((triple) => !triple.includes('_:')));
    const alone = await triplesOf(await claimsJsonLd(dataset, [DENIED], { base: BASE }));
    assert.deepEqual(
      alone.filter((triple) => !triples.includes(triple)),
      [],
    );
  });

  const wrong: ReadonlyArray<[title: string, ids: readonly string[], base: string | undefined, said: RegExp]> = [
    ['an unknown claim', ['nobody-said-this'], undefined, /There is no claim "nobody-said-this" in syria/],
    ['a base that is no address', [DENIED], 'paper', /http or https address, not "paper"/],
    ['a base that runs code', [DENIED], 'javascript:alert(1)', /http or https address/],
  ];
  for (const [title, ids, base, said] of wrong) {
    it(`refuses ${title}`, () => assert.rejects(claimsJsonLd(dataset, ids, { base }), said));
  }

  it('follows an id that has moved', async () => {
    const moved = { ...dataset, redirects: { 'old-name': DENIED } } as Dataset;
    nodeOf(await claimsJsonLd(moved, ['old-name']), `urn:claim-elements:${dataset.id}:claim:${DENIED}`);
  });

  it('cannot end the script it stands in, nor begin another', async () => {
    const evil = '</script><script>alert(1)</script><!--\u2028\u2029 & ]]>';
    const all = structuredClone(dataset);
    for (const claim of all.claims) (claim as { text: object }).text = { en: evil };
    const markup = jsonLdHTML(await claimsJsonLd(all, [DENIED]));
    const inside = /^<script type="application\/ld\+json">([^]*)<\/script>$/.exec(markup)?.[1] ?? '';
    assert.doesNotMatch(inside, /[<>&\u2028\u2029]/);
    const claim = (JSON.parse(inside) as JsonLdGraph)['@graph'].find((node) => node['@type'] === 'Claim');
    assert.equal(claim?.['text'], evil.replace(/[\u2028\u2029]+/g, ' '));
  });
});

describe('a ClaimReview', () => {
  it('is the publisher’s own, of the claim with what stands beside it', async () => {
    const [first, ...others] = (await claimReviewJsonLd(dataset, DENIED, review, { base: BASE }))['@graph'];
    assert.deepEqual(first, {
      '@type': 'ClaimReview',
      '@id': 'https://checks.paper.example/2024/12/brigade#claim-review',
      url: 'https://checks.paper.example/2024/12/brigade',
      datePublished: '2024-12-20',
      author: { '@type': 'Organization', name: 'The Paper' },
      claimReviewed: index.claims.get(DENIED)?.text['en'],
      inLanguage: 'en',
      itemReviewed: { '@id': `${BASE}#claim-${DENIED}` },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'Half right',
        ratingValue: 3,
        bestRating: 5,
        worstRating: 1,
        subjectOf: { '@type': 'WebPage', url: 'https://paper.example/scale' },
      },
    });
    assert.deepEqual(others, (await claimsJsonLd(dataset, [DENIED], { base: BASE }))['@graph']);
  });

  const refusals: ReadonlyArray<[title: string, path: string, value: unknown, field: string, reason: RegExp]> = [
    ['no reviewer', 'reviewer', undefined, 'reviewer.name', /a reviewer with a name/],
    ['a reviewer without a name', 'reviewer.name', ' ', 'reviewer.name', /a reviewer with a name/],
    ['a reviewer of no kind', 'reviewer.kind', 'crowd', 'reviewer.kind', /organisation or a person/],
    ['a reviewer at no address', 'reviewer.url', 'paper', 'reviewer.url', /no http or https/],
    ['no rating', 'rating', undefined, 'rating.words', /in words/],
    ['a rating without words', 'rating.words', undefined, 'rating.words', /in words/],
    ['a rating without a value', 'rating.value', undefined, 'rating.value', /nothing is computed/],
    ['a rating that is no number', 'rating.value', '3', 'rating.value', /nothing is computed/],
    ['a rating off the scale', 'rating.value', 6, 'rating.value', /not on a scale from 1 to 5/],
    ['a scale without a best', 'rating.best', undefined, 'rating.best', /best rating/],
    ['a scale without a worst', 'rating.worst', undefined, 'rating.worst', /worst rating/],
    ['a scale of one point', 'rating.worst', 5, 'rating.best', /two ends/],
    ['a scale that is not published', 'rating.scale', undefined, 'rating.scale', /where the scale is published/],
    ['a scale at no address', 'rating.scale', 'javascript:1', 'rating.scale', /where the scale is published/],
    ['no address', 'url', undefined, 'url', /address of the review is missing/],
    ['no domain', 'domain', undefined, 'domain', /domain of the publisher/],
    ['an address on another domain', 'url', 'https://other.example/x', 'url', /own domain/],
    ['an address that only ends alike', 'url', 'https://notpaper.example/x', 'url', /own domain/],
    ['no day', 'date', undefined, 'date', /YYYY-MM-DD/],
    ['a day that no calendar has', 'date', '2024-02-30', 'date', /YYYY-MM-DD/],
  ];
  /** The good review, with one field changed. */
  function changed(path: string, value: unknown): ClaimReviewInput {
    const bad = structuredClone(review) as unknown as Record<string, unknown>;
    const [outer = '', inner] = path.split('.');
    if (inner === undefined) bad[outer] = value;
    else (bad[outer] as Record<string, unknown>)[inner] = value;
    return bad as unknown as ClaimReviewInput;
  }
  for (const [title, path, value, field, reason] of refusals) {
    it(`is refused with ${title}: ${field}`, () =>
      assert.rejects(claimReviewJsonLd(dataset, DENIED, changed(path, value)), (error: unknown) => {
        assert.ok(error instanceof ClaimReviewRefusal);
        const problem = error.problems.find((one) => one.field === field);
        assert.match(problem?.reason ?? `only ${JSON.stringify(error.problems)}`, reason);
        assert.ok(error.message.includes(`\n${field}: `), error.message);
        return true;
      }));
  }

  for (const nothing of [undefined, null, 'x', 3, [], {}]) {
    it(`is refused, and nothing thrown but that, for ${JSON.stringify(nothing) ?? 'nothing'}`, () =>
      assert.rejects(claimReviewJsonLd(dataset, DENIED, nothing as never), ClaimReviewRefusal));
  }
});
