/** `claim-elements export --format jsonld` and `claim-elements claim-review`: what search engines read, made at build time. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  claimReviewJsonLd,
  claimsJsonLd,
  jsonLdHTML,
  problemsOfReview,
  type ClaimReviewInput,
  type JsonLdGraph,
} from '../html/index.js';
import { currentId, indexDataset, safeUrl } from '../model/index.js';
import type { Dataset } from '../schema/types.js';
import { FAULTY, OK, UsageError, type Context, type ExitStatus } from './internal/context.js';
import { readDatasetOrBundled, type DatasetOptions } from './internal/dataset-input.js';
import { readLocatedYaml } from './internal/located-yaml.js';
import { displayPath } from './internal/problems.js';
import { didYouMean } from './internal/suggest.js';

/** Options that only JSON-LD has. */
export interface JsonLdCommandOptions {
  readonly lang?: string;
  /** Address that ids are fragments of. */
  readonly base?: string;
  /** As the `<script>` that goes into a page. */
  readonly script?: true;
}

function checkBase({ base }: JsonLdCommandOptions): void {
  if (base !== undefined && safeUrl(base) === null) {
    throw new UsageError(`--base takes an http or https address, not ${JSON.stringify(base)}.`);
  }
}

/** The first id that the dataset does not know is told; true where it knows them all. */
function knowsAll(dataset: Dataset, ids: readonly string[], context: Context): boolean {
  const index = indexDataset(dataset);
  const unknown = ids.find((id) => !index.claims.has(currentId(index, id)));
  if (unknown === undefined) return true;
  const known = dataset.claims.map(({ id }) => id);
  context.err(`There is no claim ${unknown} in ${dataset.id}${didYouMean(unknown, known)}`);
  return false;
}

function print(graph: JsonLdGraph, { script }: JsonLdCommandOptions, context: Context): ExitStatus {
  context.out(script ? jsonLdHTML(graph) : JSON.stringify(graph, null, 2));
  return OK;
}

/** Writes the graph of some claims of a dataset that has been read. */
export async function writeJsonLd(
  dataset: Dataset,
  ids: readonly string[],
  options: JsonLdCommandOptions & { readonly asOf?: string; readonly known?: string },
  context: Context,
): Promise<ExitStatus> {
  checkBase(options);
  if (!knowsAll(dataset, ids, context)) return FAULTY;
  return print(await claimsJsonLd(dataset, ids, options), options, context);
}

export interface ClaimReviewOptions extends DatasetOptions, JsonLdCommandOptions {
  /** A YAML or JSON file with the publisher’s review. */
  readonly review: string;
}

/** Writes a publisher’s review of one claim, or says of each field why there is none. */
export async function claimReview(claim: string, options: ClaimReviewOptions, context: Context): Promise<ExitStatus> {
  checkBase(options);
  const file = resolve(context.cwd, options.review);
  const shown = displayPath(context, file);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`There is no file ${shown}.`);
  const yaml = readLocatedYaml(text);
  const { value } = yaml;
  if (!yaml.wellFormed) {
    for (const { line, found, wanted } of yaml.problems)
      context.err(`${shown}:${line}: found ${found}; wanted ${wanted}`);
    return FAULTY;
  }
  const refused = problemsOfReview(value);
  if (refused.length > 0) {
    for (const { field, reason } of refused)
      context.err(`${shown}:${yaml.lineOf(field.split('.'))}: ${field}: ${reason}`);
    context.err('No ClaimReview was written: this program rates nothing, and publishes a rating only whole.');
    return FAULTY;
  }
  const dataset = await readDatasetOrBundled(options, context);
  if (dataset === null || !knowsAll(dataset, [claim], context)) return FAULTY;
  return print(await claimReviewJsonLd(dataset, claim, value as ClaimReviewInput, options), options, context);
}
