/**
 * A `ClaimReview` for publishers who rate claims. The rating is theirs: nothing of it is made, guessed or filled in here,
 * and without a named reviewer, a rating in words on a published scale, an address of their own and a day there is none.
 */
import { pick } from '../i18n/index.js';
import { safeUrl, toAsOf, toClaimView } from '../model/index.js';
import { isDay } from '../schema/edtf.js';
import type { Dataset } from '../schema/types.js';
import { claimsJsonLd, idsUnder, type JsonLdGraph, type JsonLdOptions } from './json-ld.js';
import { indexOf, localeOf } from './words.js';

/** A review as its publisher has written it. */
export interface ClaimReviewInput {
  /** Where the review stands, on the publisher’s own domain. */
  readonly url: string;
  /** The publisher’s domain, such as `paper.example`; `url` is on it or under it. */
  readonly domain: string;
  /** The day of the review, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reviewer: {
    readonly name: string;
    /** A newsroom where it is absent. */
    readonly kind?: 'organisation' | 'person' | undefined;
    readonly url?: string | undefined;
  };
  readonly rating: {
    /** The rating as readers read it, such as “Half right”. */
    readonly words: string;
    readonly value: number;
    readonly best: number;
    readonly worst: number;
    /** Where the scale is published. */
    readonly scale: string;
    readonly explanation?: string | undefined;
  };
}

/** A field that a review lacks, or that does not do. */
export interface RefusedField {
  /** Such as `rating.scale`. */
  readonly field: string;
  readonly reason: string;
}

/** No review was made. `problems` names each field and what is wrong with it. */
export class ClaimReviewRefusal extends Error {
  constructor(readonly problems: readonly RefusedField[]) {
    super(`No ClaimReview was made.\n${problems.map(({ field, reason }) => `${field}: ${reason}`).join('\n')}`);
    this.name = 'ClaimReviewRefusal';
  }
}

type Unread = Readonly<Record<string, unknown>>;

const partOf = (value: unknown): Unread => (typeof value === 'object' && value !== null ? (value as Unread) : {});
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isAddress = (value: unknown): value is string => isText(value) && safeUrl(value) !== null;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function isUnder(url: string, domain: string): boolean {
  const { hostname } = new URL(url);
  const own = domain.trim().toLowerCase();
  return hostname === own || hostname.endsWith(`.${own}`);
}

/** What a review lacks, in the order of its fields; nothing where it may be published. It takes anything, and never throws. */
export function problemsOfReview(input: unknown): readonly RefusedField[] {
  const { url, domain, date, reviewer: by, rating: given } = partOf(input);
  const [reviewer, rating] = [partOf(by), partOf(given)];
  const { value, best, worst } = rating;
  const found: RefusedField[] = [];
  const want = (holds: boolean, field: string, reason: string) => {
    if (!holds) found.push({ field, reason });
  };
  want(isAddress(url), 'url', 'the http or https address of the review is missing');
  want(
    isText(domain) && /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(domain.trim()),
    'domain',
    'the domain of the publisher, such as paper.example, is missing',
  );
  if (found.length === 0) {
    want(
      isUnder(url as string, domain as string),
      'url',
      `the review has to stand on ${String(domain)}, the publisher’s own domain`,
    );
  }
  want(isText(date) && isDay(date), 'date', 'the day of the review, YYYY-MM-DD, is missing');
  want(isText(reviewer['name']), 'reviewer.name', 'a review needs a reviewer with a name');
  const { kind, url: home } = reviewer;
  want(
    kind === undefined || kind === 'organisation' || kind === 'person',
    'reviewer.kind',
    'a reviewer is an organisation or a person',
  );
  want(home === undefined || isAddress(home), 'reviewer.url', 'this is no http or https address');
  want(isText(rating['words']), 'rating.words', 'a rating is published in words, and these are missing');
  want(isNumber(value), 'rating.value', 'where the rating stands on the scale is missing; nothing is computed');
  want(isNumber(best), 'rating.best', 'the best rating of the scale is missing');
  want(isNumber(worst), 'rating.worst', 'the worst rating of the scale is missing');
  if (isNumber(best) && isNumber(worst)) {
    want(best !== worst, 'rating.best', 'a scale has two ends');
    if (isNumber(value) && best !== worst) {
      const inside = value >= Math.min(best, worst) && value <= Math.max(best, worst);
      want(inside, 'rating.value', `${value} is not on a scale from ${worst} to ${best}`);
    }
  }
  want(isAddress(rating['scale']), 'rating.scale', 'the http or https address where the scale is published is missing');
  return found;
}

/**
 * The graph of a review: the publisher’s `ClaimReview` and the claim it is about, with what stands beside it.
 * @param review read as it is; whatever is missing or does not do is a reason to refuse.
 * @throws {ClaimReviewRefusal} naming every field that is missing or does not do.
 * @throws {RangeError} as `claimsJsonLd`.
 */
export async function claimReviewJsonLd(
  dataset: Dataset,
  claim: string,
  review: ClaimReviewInput,
  options: JsonLdOptions = {},
): Promise<JsonLdGraph> {
  const problems = problemsOfReview(review);
  if (problems.length > 0) throw new ClaimReviewRefusal(problems);
  const { '@context': context, '@graph': nodes } = await claimsJsonLd(dataset, [claim], options);
  const view = toClaimView(indexOf(dataset), claim, toAsOf(dataset, options.asOf, options.known));
  const reviewed = view?.claim;
  if (!reviewed) return { '@context': context, '@graph': nodes };
  const { url, date, reviewer, rating } = review;
  const text = pick(await localeOf(options), reviewed.text);
  return {
    '@context': context,
    '@graph': [
      {
        '@type': 'ClaimReview',
        '@id': `${url.split('#', 1)[0]}#claim-review`,
        url,
        datePublished: date,
        author: {
          '@type': reviewer.kind === 'person' ? 'Person' : 'Organization',
          name: reviewer.name,
          ...(reviewer.url !== undefined && { url: reviewer.url }),
        },
        claimReviewed: text.text,
        inLanguage: text.lang,
        itemReviewed: { '@id': idsUnder(dataset, options.base)('claim', reviewed.id) },
        reviewRating: {
          '@type': 'Rating',
          alternateName: rating.words,
          ratingValue: rating.value,
          bestRating: rating.best,
          worstRating: rating.worst,
          ...(rating.explanation !== undefined && { ratingExplanation: rating.explanation }),
          subjectOf: { '@type': 'WebPage', url: rating.scale },
        },
      },
      ...nodes,
    ],
  };
}
