/** `claim-elements embed`: the element to paste into an article, with its text inside so that it reads without a script. */
import { badgeSnippetHTML, badgeWords, cardSnippetHTML, cardWords } from '../html/index.js';
import { isDay } from '../schema/edtf.js';
import { FAULTY, OK, UsageError, type Context, type ExitStatus } from './internal/context.js';
import { readDatasetOrBundled, type DatasetOptions } from './internal/dataset-input.js';
import { didYouMean } from './internal/suggest.js';

export interface EmbedOptions extends DatasetOptions {
  readonly lang: string;
  readonly asOf?: string;
  readonly known?: string;
  readonly numerals?: string;
  readonly density?: string;
  /** Without its style sheet: a card is light text alone, and the page moves once when the script arrives. */
  readonly textOnly?: true;
}

export const EMBEDDED = ['claim', 'place'] as const;

export async function embed(
  what: (typeof EMBEDDED)[number],
  id: string,
  options: EmbedOptions,
  context: Context,
): Promise<ExitStatus> {
  const { lang, asOf, known, numerals, density, textOnly } = options;
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of takes a real day as YYYY-MM-DD, not ${JSON.stringify(asOf)}.`);
  }
  const dataset = await readDatasetOrBundled(options, context);
  if (dataset === null) return FAULTY;
  const { edition } = dataset;
  const question = { lang, asOf, known, numerals };
  let snippet: string | null;
  if (what === 'claim') {
    const words = await cardWords(dataset, id, question);
    snippet = words && cardSnippetHTML(words, { asOf, known, numerals, density, ...(!textOnly && { edition }) });
  } else {
    const words = await badgeWords(dataset, id, question);
    snippet = words && badgeSnippetHTML(words, { asOf, known, numerals, edition });
  }
  if (snippet === null) {
    const ids = (what === 'claim' ? dataset.claims : dataset.places).map((record) => record.id);
    context.err(`There is no ${what} ${id} in ${dataset.id}${didYouMean(id, ids)}`);
    return FAULTY;
  }
  context.out(snippet);
  return OK;
}
