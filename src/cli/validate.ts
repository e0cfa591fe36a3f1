/** `claim-elements validate`: every problem of a folder of records, in one run. */
import { FAULTY, OK, type Context, type ExitStatus } from './internal/context.js';
import { findPointProblems } from './internal/outlines.js';
import { counted, displayPath, printProblems } from './internal/problems.js';
import { findDataFolder, readRecords } from './internal/records.js';

export interface ValidateOptions {
  readonly data?: string;
}

export async function validate(options: ValidateOptions, context: Context): Promise<ExitStatus> {
  const records = await readRecords(await findDataFolder(context, options.data));
  const problems = [...records.problems, ...(await findPointProblems(records))];
  if (problems.length > 0) {
    printProblems(context, problems);
    return FAULTY;
  }
  const { sources, agents, places, claims } = records.dataset;
  context.out(
    `${displayPath(context, records.folder)}: no problems in ${[counted(sources.length, 'source'), counted(agents.length, 'agent'), counted(places.length, 'place'), counted(claims.length, 'claim')].join(', ')}.`,
  );
  return OK;
}
