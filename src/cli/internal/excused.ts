/**
 * `excused.yml`: the sentences of each source that no claim answers for, by position and with a reason.
 *
 *     barran-press-5645:
 *       - { start: 0, end: 12, reason: The site's name. }
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dataset } from '../../schema/types.js';
import { readLocatedYaml } from './located-yaml.js';
import { fieldName, type FieldPath, type Problem } from './problems.js';
import { findSchemaProblems } from './schema-problems.js';
import { salvage } from './schema-walk.js';
import { didYouMean } from './suggest.js';

const passageSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1), reason: z.string().min(1) })
  .refine(({ start, end }) => end > start, { path: ['end'], message: 'an end after the start' });
const excusedSchema = z.record(z.string(), z.array(passageSchema));

export type ExcusedPassage = z.infer<typeof passageSchema>;
export const EXCUSED_FILE = 'excused.yml';

/** Reads the list, which may be missing. `passages` is empty where there are problems. */
export async function readExcused(
  folder: string,
  dataset: Pick<Dataset, 'sources'>,
): Promise<{
  readonly passages: ReadonlyMap<string, readonly ExcusedPassage[]>;
  readonly problems: readonly Problem[];
}> {
  const file = join(folder, EXCUSED_FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passages: new Map(), problems: [] };
  const yaml = readLocatedYaml(text);
  const value = yaml.value ?? {};
  const problems: Problem[] = yaml.problems.map((problem) => ({ file, ...problem }));
  const add = (path: FieldPath, found: string, wanted: string) =>
    problems.push({ file, line: yaml.lineOf(path), field: fieldName(path), found, wanted });

  for (const { path, found, wanted } of findSchemaProblems(excusedSchema, value)) add(path, found, wanted);
  const read = excusedSchema.safeParse(value);
  for (const [id, passages] of Object.entries(salvage(excusedSchema, value) as z.infer<typeof excusedSchema>)) {
    const source = dataset.sources.find((one) => one.id === id);
    if (!source) {
      add(
        [id],
        id,
        `the id of a record in sources${didYouMean(
          id,
          dataset.sources.map((one) => one.id),
        )}`,
      );
      continue;
    }
    passages.forEach(({ end }, i) => {
      if (end > source.chars) add([id, i, 'end'], String(end), `at most ${source.chars}, the length of ${id}`);
    });
  }
  return { passages: new Map(problems.length === 0 ? Object.entries(read.data ?? {}) : []), problems };
}
