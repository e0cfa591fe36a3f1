/** `claim-elements embed`: what to paste into an article, its text inside so that it reads without a script. */
import { holderShapes } from '../data/holder-shapes.js';
import { SNIPPETS, snippetHTML, type SnippetElement, type SnippetOptions, type SnippetSubject } from '../html/index.js';
import { isDay } from '../schema/edtf.js';
import { version } from '../version.js';
import { FAULTY, OK, UsageError, type Context, type ExitStatus } from './internal/context.js';
import { readDatasetOrBundled, type DatasetOptions } from './internal/dataset-input.js';
import { integrityOf } from './internal/shipped.js';
import { didYouMean } from './internal/suggest.js';

export interface EmbedOptions extends DatasetOptions {
  readonly element?: SnippetElement;
  readonly lang: string;
  readonly asOf?: string;
  readonly known?: string;
  readonly numerals?: string;
  readonly density?: string;
  readonly phrase?: string;
  readonly number?: string;
  readonly textOnly?: true;
  readonly scriptUrl: string;
  /** `--no-script` makes it false. */
  readonly script: boolean;
}

/** The script of the snippets, under `dist`. */
const SCRIPT = 'cdn/claim-elements.js';
/** Where a site is taken to serve it: at its own root, under a name that a later version does not overwrite. */
export const DEFAULT_SCRIPT_URL = `/claim-elements-${version}.js`;

export async function embed(
  subject: SnippetSubject,
  id: string,
  options: EmbedOptions,
  context: Context,
): Promise<ExitStatus> {
  const { script, scriptUrl, number, ...question } = options;
  checkOptions(subject, options);
  const dataset = await readDatasetOrBundled(options, context);
  if (dataset === null) return FAULTY;
  const isOwn = options.data !== undefined || options.dataset !== undefined;
  const snippet = await snippetHTML(dataset, subject, id, {
    ...question,
    ...(number && { number: Number(number) }),
    ...(!isOwn && { shapes: holderShapes }),
    ...(script && { script: { src: scriptUrl, integrity: await integrityOf(SCRIPT, context) } }),
  } satisfies SnippetOptions);
  if (snippet === null) {
    const ids = (subject === 'claim' ? dataset.claims : dataset.places).map((record) => record.id);
    context.err(`There is no ${subject} ${id} in ${dataset.id}${didYouMean(id, ids)}`);
    return FAULTY;
  }
  context.out(snippet);
  if (script)
    context.err(`Serve dist/${SCRIPT} of this package as ${scriptUrl}; any change to it makes browsers refuse it.`);
  if (isOwn)
    context.err(
      'The script holds our own dataset: put the element inside <claim-scope src="…"> with the address of yours.',
    );
  return OK;
}

function checkOptions(subject: SnippetSubject, { element, asOf, number, scriptUrl }: EmbedOptions): void {
  const known: readonly string[] = SNIPPETS[subject];
  if (element !== undefined && !known.includes(element))
    throw new UsageError(`--element of a ${subject} is one of ${known.join(', ')}, not ${element}.`);
  if (asOf !== undefined && !isDay(asOf))
    throw new UsageError(`--as-of takes a real day as YYYY-MM-DD, not ${JSON.stringify(asOf)}.`);
  if (number !== undefined && !/^[1-9]\d{0,3}$/.test(number))
    throw new UsageError(`--number counts from 1; it was ${JSON.stringify(number)}.`);
  // Relative addresses are the page's business; what must not get through is a scheme that is not the web's.
  const site = 'https://example.org/';
  if (scriptUrl.trim() === '' || !URL.canParse(scriptUrl, site) || !/^https?:$/.test(new URL(scriptUrl, site).protocol))
    throw new UsageError(`--script-url takes a web address or a path on your site, not ${JSON.stringify(scriptUrl)}.`);
}
