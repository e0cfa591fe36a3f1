/** The commands, their options and their help; apart from `main.ts` so that tests can call it. */
import { Argument, Command, CommanderError, Option } from 'commander';
import { build } from './build.js';
import { buildEmbeds } from './build-embeds.js';
import { checkAnchors } from './check-anchors.js';
import { coverage } from './coverage.js';
import { describe } from './describe.js';
import { diff } from './diff.js';
import { DEFAULT_SCRIPT_URL, embed, type EmbedOptions } from './embed.js';
import { SNIPPETS, type SnippetSubject } from '../html/index.js';
import { EXPORT_FORMATS, exportRows, WHATS } from './export.js';
import { FAULTY, OK, UsageError, WRONG_USAGE, type Context, type ExitStatus } from './internal/context.js';
import { claimReview, type ClaimReviewOptions } from './json-ld.js';
import { version } from '../version.js';
import { lint } from './lint.js';
import { validate } from './validate.js';

/**
 * Runs one command line.
 * @param args what follows the program's name.
 * @returns the exit status; never throws for bad input or wrong usage.
 */
export async function runCli(args: readonly string[], context: Context): Promise<ExitStatus> {
  let status: ExitStatus = OK;
  const program = new Command('claim-elements')
    .description('Checks, builds and reads datasets of sourced, dated claims.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .configureOutput({
      writeOut: (text) => context.out(text.trimEnd()),
      writeErr: (text) => context.err(text.trimEnd()),
    });
  // Each command types its own options; what makes them true is the options declared beside it.
  const command = (name: string, description: string, run: (options: never, context: Context) => Promise<ExitStatus>) =>
    program
      .command(name)
      .description(description)
      .action(async (...given: unknown[]) => {
        // commander hands over the arguments, the options, then itself.
        status = await run(given.at(-2) as never, context);
      });

  command('validate', 'Print every problem of a folder of records.', validate).option(...DATA);
  command('build', 'Check the records and write the published files.', build)
    .option(...DATA)
    .option('--out <dir>', 'folder to write to', 'dist/data');
  command(
    'build-embeds',
    'Write a page to embed for every claim and place, with oEmbed, and a list of them.',
    buildEmbeds,
  )
    .requiredOption('--out <dir>', 'folder to write to: new, empty, or written by an earlier build')
    .requiredOption('--base <url>', 'web address that the folder will have')
    .option('--lang <tag>', 'the language shown first; a frame may ask for another', 'en')
    .option('--provider <name>', 'who publishes the pages (default: who made the dataset)')
    .option('--as-of <day>', 'the day asked about, YYYY-MM-DD (default: the last day the dataset covers, as known now)')
    .addOption(new Option('--known <when>', 'as known then or now').choices(['then', 'now']))
    .option(...DATA)
    .option(...DATASET);
  command('check-anchors', 'Say of each reported passage: exact, moved, changed or gone.', checkAnchors)
    .option(...SOURCES)
    .option(...DATA)
    .option(...DATASET);
  command('coverage', 'Say of each sentence of each source whether a claim or an excuse answers for it.', coverage)
    .option(...SOURCES)
    .option(...DATA);
  command('lint', 'Refuse verdicts, partisan labels, copied words, missing languages and reasons.', lint)
    .option(...SOURCES)
    .option(...DATA)
    .option('--text-languages <list>', 'languages that every claim is written in', 'en,ar')
    .option('--name-languages <list>', 'languages that every agent and place is named in', 'en,ar,tr');
  command('export', 'List what the dataset says as of a day, for other programs.', exportRows)
    .addOption(new Option('--what <table>', 'which table').choices(WHATS).makeOptionMandatory())
    .option('--as-of <day>', 'the day asked about, YYYY-MM-DD (default: the last day the dataset covers, as known now)')
    .addOption(
      new Option(
        '--known <when>',
        'then: only what had been said by that day; now: everything about it (default: then, where a day is named)',
      ).choices(['then', 'now']),
    )
    .addOption(new Option('--format <format>', 'how to write it').choices(EXPORT_FORMATS).default('json'))
    .option('--claims <ids>', 'for jsonld: ids of the claims, parted by commas (default: all)')
    .option(...LANG_OF_GRAPH)
    .option(...BASE)
    .option(...SCRIPT)
    .option(...DATA)
    .option(...DATASET);
  command('describe', 'Describe a dataset in tables, as Markdown, for people who check it.', describe)
    .option(...DATA)
    .option(...DATASET);
  program
    .command('embed')
    .description('Print what to paste into an article: the script, and an element with its text inside.')
    .addArgument(new Argument('<what>', 'what the id names').choices(Object.keys(SNIPPETS)))
    .argument('<id>', 'id of the claim or place')
    .addOption(
      new Option(
        '--element <tag>',
        'which element (default: claim-card for a claim, control-badge for a place)',
      ).choices(Object.values(SNIPPETS).flat()),
    )
    .option('--lang <tag>', 'language of the text', 'en')
    .option('--as-of <day>', 'the day asked about, YYYY-MM-DD')
    .addOption(new Option('--known <when>', 'as known then or now').choices(['then', 'now']))
    .addOption(new Option('--numerals <digits>', 'digits of dates and numbers').choices(['latn', 'arab']))
    .addOption(new Option('--density <density>', 'of a card').choices(['full', 'compact']))
    .option('--phrase <words>', 'of a claim-ref: your own words, which it marks (default: the text of the claim)')
    .option('--number <n>', 'of a claim-ref: its number on the page, from 1', '1')
    .option('--script-url <url>', 'where your site serves the script', DEFAULT_SCRIPT_URL)
    .option('--no-script', 'leave the script out, for every snippet of a page but the first')
    .option('--text-only', 'a card without its style sheet; the page then moves once when the script arrives')
    .option(...DATA)
    .option(...DATASET)
    .action(async (what: SnippetSubject, id: string, options: EmbedOptions) => {
      status = await embed(what, id, options, context);
    });
  program
    .command('claim-review')
    .description('Print a publisher’s own ClaimReview of a claim as JSON-LD; refused where any of it is missing.')
    .argument('<claim>', 'id of the claim')
    .requiredOption('--review <file>', 'the review: YAML or JSON with url, domain, date, reviewer and rating')
    .option(...LANG_OF_GRAPH)
    .option(...BASE)
    .option(...SCRIPT)
    .option(...DATA)
    .option(...DATASET)
    .action(async (claim: string, options: ClaimReviewOptions) => {
      status = await claimReview(claim, options, context);
    });
  program
    .command('diff')
    .description('Say what a newer published JSON changed, and which kind of release that is.')
    .argument('<old>', 'the published JSON of before')
    .argument('<new>', 'the one of now')
    .action(async (before: string, after: string) => {
      status = await diff(before, after, context);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : WRONG_USAGE;
    if (error instanceof UsageError) {
      context.err(error.message);
      return WRONG_USAGE;
    }
    // The system says in one line that a file cannot be read or written; anything else is a fault of ours, told in full.
    const isSystemError = error instanceof Error && 'syscall' in error;
    context.err(
      `claim-elements: ${error instanceof Error ? (isSystemError ? error.message : error.stack) : String(error)}`,
    );
    return FAULTY;
  }
}

const LANG_OF_GRAPH = ['--lang <tag>', 'for jsonld: language of texts and names (default: English)'] as const;
const BASE = [
  '--base <url>',
  'for jsonld: address that ids are fragments of, one for a whole site (default: urn:…)',
] as const;
const SCRIPT = ['--script', 'for jsonld: as the <script> that goes into a page'] as const;
const DATA = ['--data <dir>', 'folder of records (default: src/data in the checkout, else data)'] as const;
const DATASET = ['--dataset <file>', 'a published JSON instead of a folder of records'] as const;
const SOURCES = ['--sources <dir>', 'folder with the stored text of each source, as <source id>.txt'] as const;
