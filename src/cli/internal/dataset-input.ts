/** Where a command gets its dataset from: a folder of records, or one published JSON file. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { datasetSchema, findReferenceProblems } from '../../schema/index.js';
import type { Dataset } from '../../schema/types.js';
import { UsageError, type Context } from './context.js';
import { readLocatedYaml } from './located-yaml.js';
import { displayPath, fieldName, printProblems, type FieldPath, type Problem } from './problems.js';
import { findDataFolder, HEAD_FILE, isFolder, readRecords } from './records.js';
import { findSchemaProblems } from './schema-problems.js';

export interface DatasetOptions {
  readonly data?: string;
  readonly dataset?: string;
}

/** The dataset the options name, else the folder that `validate` would read; `null`, with every problem printed, where it is faulty. */
export async function readDataset(options: DatasetOptions, context: Context): Promise<Dataset | null> {
  if (options.data !== undefined && options.dataset !== undefined)
    throw new UsageError('Give --data or --dataset, not both.');
  return options.dataset === undefined
    ? readFolder(await findDataFolder(context, options.data), context)
    : readPublished(resolve(context.cwd, options.dataset), context);
}

/** As `readDataset`, but without options the dataset that ships with the package. */
export async function readDatasetOrBundled(options: DatasetOptions, context: Context): Promise<Dataset | null> {
  if (options.data !== undefined || options.dataset !== undefined) return readDataset(options, context);
  const bundled = join(context.home, 'data');
  const records = await readFile(join(bundled, HEAD_FILE)).catch(() => null);
  return records === null ? readPublished(join(bundled, 'claims.json'), context) : readFolder(bundled, context);
}

async function readFolder(folder: string, context: Context): Promise<Dataset | null> {
  const { dataset, problems } = await readRecords(folder);
  return settle(dataset, problems, context);
}

/** Reads one published JSON file and checks it whole. */
export async function readPublished(file: string, context: Context): Promise<Dataset | null> {
  if (await isFolder(file))
    throw new UsageError(`${displayPath(context, file)} is a folder; a published dataset is one JSON file.`);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(`There is no file ${displayPath(context, file)}.`);
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return settle(
      null,
      [{ file, line: 1, field: '', found: 'bytes that are not UTF-8', wanted: 'UTF-8 text' }],
      context,
    );
  }
  try {
    value = JSON.parse(text);
  } catch (error) {
    return settle(
      null,
      [
        {
          file,
          line: lineOfError(text, error),
          field: '',
          found: (error as Error).message,
          wanted: 'well-formed JSON',
        },
      ],
      context,
    );
  }
  const faults: { readonly path: FieldPath; readonly found: string; readonly wanted: string }[] = findSchemaProblems(
    datasetSchema,
    value,
  );
  if (faults.length === 0) {
    const dataset = datasetSchema.parse(value);
    for (const { collection, id, path, found, wanted } of findReferenceProblems(dataset)) {
      const at =
        collection === 'dataset' ? [] : [collection, dataset[collection].findIndex((record) => record.id === id)];
      faults.push({ path: [...at, ...path], found, wanted });
    }
    if (faults.length === 0) return dataset;
  }
  // JSON is read a second time as YAML, which knows its lines, only where there is something to point at.
  const yaml = readLocatedYaml(text);
  return settle(
    null,
    faults.map(({ path, found, wanted }) => ({ file, line: yaml.lineOf(path), field: fieldName(path), found, wanted })),
    context,
  );
}

function settle(dataset: Dataset | null, problems: readonly Problem[], context: Context): Dataset | null {
  if (problems.length === 0) return dataset;
  printProblems(context, problems);
  return null;
}

// V8 names the offset in some messages and only quotes the text in others.
function lineOfError(text: string, error: unknown): number {
  const offset = /position (\d+)/.exec((error as Error).message)?.[1];
  return offset === undefined ? 1 : text.slice(0, Number(offset)).split('\n').length;
}
