/** `claim-elements check-anchors`: whether every report's passage still stands where the dataset says. */
import { fatesOf, type AnchorFate } from './internal/anchors.js';
import { FAULTY, OK, type Context, type ExitStatus } from './internal/context.js';
import { readDataset, type DatasetOptions } from './internal/dataset-input.js';
import { counted } from './internal/problems.js';
import { openSourceTexts, sha256Of } from './internal/source-texts.js';

export interface CheckAnchorsOptions extends DatasetOptions {
  readonly sources?: string;
}

const STATES = ['exact', 'moved', 'changed', 'gone'] as const satisfies readonly AnchorFate['state'][];

export async function checkAnchors(options: CheckAnchorsOptions, context: Context): Promise<ExitStatus> {
  const texts = await openSourceTexts(context, options.sources);
  const dataset = await readDataset(options, context);
  if (dataset === null) return FAULTY;

  let status: ExitStatus = OK;
  for (const source of dataset.sources) {
    const reports = dataset.claims.flatMap((claim) =>
      claim.reports.flatMap((report, i) =>
        report.source === source.id ? [{ name: `${claim.id} reports[${i}]`, report }] : [],
      ),
    );
    const text = await texts.read(source.id);
    if (text === null) {
      context.out(`${source.id}: no file ${source.id}.txt, ${counted(reports.length, 'anchor')} not checked`);
      status = FAULTY;
      continue;
    }
    const fates = fatesOf(
      reports.map(({ report }) => report.anchor),
      text,
      source.chars,
    );
    fates.forEach((fate, i) => {
      const { name, report } = reports[i] as (typeof reports)[number];
      const complaint = complain(fate);
      if (complaint === null) return;
      context.out(`${source.id} ${report.anchor.start}–${report.anchor.end}: ${complaint}  ${name}`);
      status = FAULTY;
    });
    const counts = STATES.map((state) => `${fates.filter((fate) => fate.state === state).length} ${state}`).join(', ');
    // The hash is said and does not fail the run by itself: a text may grow below the last passage.
    const same =
      sha256Of(text) === source.sha256
        ? ''
        : ` (the stored text is not the one the dataset was made from: ${text.length} characters, not ${source.chars})`;
    context.out(`${source.id}: ${counts}${same}`);
  }
  return status;
}

function complain(fate: AnchorFate): string | null {
  if (fate.state === 'moved') return `moved to ${fate.to}`;
  if (fate.state !== 'exact') return fate.state;
  return fate.misquoted.length === 0
    ? null
    : `exact, but ${fate.misquoted.join(' and ')} ${fate.misquoted.length === 1 ? 'is' : 'are'} not its words`;
}
