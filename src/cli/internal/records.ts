/**
 * The folder of YAML records: one file each in `sources`, `agents`, `places` and `claims`, named by its id, and
 * `dataset.yml` for the head. Everything wrong with it is collected in one run; nothing is thrown for bad content.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { z } from 'zod';
import {
  agentSchema,
  claimSchema,
  datasetSchema,
  findReferenceProblems,
  placeSchema,
  sourceSchema,
} from '../../schema/index.js';
import type { Dataset } from '../../schema/types.js';
import { UsageError, type Context } from './context.js';
import { findDataProblems } from './data-rules.js';
import { readExcused } from './excused.js';
import { readLocatedYaml, type LocatedYaml } from './located-yaml.js';
import { compareText, displayPath, fieldName, show, type FieldPath, type Problem } from './problems.js';
import { findSchemaProblems } from './schema-problems.js';
import { inStableOrder, salvage } from './schema-walk.js';
import { didYouMean } from './suggest.js';

const SCHEMAS = { sources: sourceSchema, agents: agentSchema, places: placeSchema, claims: claimSchema } as const;
export type Collection = keyof typeof SCHEMAS;
export const COLLECTIONS = Object.keys(SCHEMAS) as readonly Collection[];

const headSchema = datasetSchema.omit({ sources: true, agents: true, places: true, claims: true });
export const HEAD_FILE = 'dataset.yml';

interface RecordFile {
  readonly file: string;
  readonly yaml: LocatedYaml;
  /** Fields at fault already, so that no later check complains of the same one again. */
  readonly faulty: FieldPath[];
}

export interface Records {
  /** The folder, absolute. */
  readonly folder: string;
  /** Every record, sorted by id, in the order of the schema's fields. Trustworthy only without problems. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** Where a field of a record stands, for checks that come later. */
  locate(
    collection: Collection | 'dataset',
    id: string,
    path: FieldPath,
  ): { readonly file: string; readonly line: number };
}

/** The folder to read: what was asked for, else the package's own in its checkout, else `./data`. */
export async function findDataFolder(context: Context, asked: string | undefined): Promise<string> {
  const own = join(context.cwd, 'src', 'data');
  const folder =
    asked === undefined
      ? (await isOwnCheckout(context.cwd))
        ? own
        : join(context.cwd, 'data')
      : resolve(context.cwd, asked);
  if (!(await isFolder(folder))) {
    throw new UsageError(
      `There is no folder ${displayPath(context, folder)}. --data names the folder that holds ${HEAD_FILE} and the records.`,
    );
  }
  return folder;
}

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

async function isOwnCheckout(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  return /"name":\s*"claim-elements"/.test(text) && (await isFolder(join(folder, 'src', 'data')));
}

/** Reads and checks a whole folder. Rejects only where the folder itself cannot be read. */
export async function readRecords(folder: string): Promise<Records> {
  const problems: Problem[] = [];
  const files = new Map<string, RecordFile>();
  const collections: Partial<Record<Collection, object[]>> = {};

  const head = await readHead(folder, files, problems);
  for (const collection of COLLECTIONS)
    collections[collection] = await readCollection(folder, collection, files, problems);

  const dataset = Object.assign(head, collections) as Dataset;
  const locate: Records['locate'] = (collection, id, path) => {
    const at = files.get(`${collection}/${id}`);
    return at ? { file: at.file, line: at.yaml.lineOf(path) } : { file: folder, line: 1 };
  };
  for (const { collection, id, path, found, wanted } of [
    ...findReferenceProblems(dataset),
    ...findDataProblems(dataset),
  ]) {
    const faulty = files.get(`${collection}/${id}`)?.faulty ?? [];
    if (faulty.some((fault) => startsWith(path, fault) || startsWith(fault, path))) continue;
    problems.push({
      ...locate(collection, id, path),
      field: fieldName(path),
      found,
      wanted: wanted + nearestId(dataset, found, wanted),
    });
  }
  problems.push(...(await readExcused(folder, dataset)).problems);
  return { folder, dataset: inStableOrder(datasetSchema, dataset) as Dataset, problems, locate };
}

const startsWith = (path: FieldPath, start: FieldPath): boolean => start.every((step, i) => path[i] === step);

function nearestId(dataset: Dataset, found: string, wanted: string): string {
  const target = /^the id of a record in (\w+)$/.exec(wanted)?.[1] as Collection | undefined;
  return target
    ? didYouMean(
        found,
        dataset[target].map(({ id }) => id),
      )
    : '';
}

async function readHead(folder: string, files: Map<string, RecordFile>, problems: Problem[]): Promise<object> {
  const file = join(folder, HEAD_FILE);
  const text = await readText(file, problems);
  if (text === null) return salvage(headSchema, {}) as object;
  return check('dataset', '', file, text, headSchema, (value) => ({ redirects: {}, ...value }), files, problems);
}

async function readCollection(
  folder: string,
  collection: Collection,
  files: Map<string, RecordFile>,
  problems: Problem[],
): Promise<object[]> {
  const inside = join(folder, collection);
  const entries = (await isFolder(inside))
    ? (await readdir(inside, { withFileTypes: true })).sort((a, b) => compareText(a.name, b.name))
    : [];
  const records = await Promise.all(
    entries.map(async (entry) => {
      const file = join(inside, entry.name);
      if (entry.name.startsWith('.')) return [];
      if (!entry.isFile() || extname(entry.name) !== '.yml') {
        problems.push({
          file,
          line: 1,
          field: '',
          found: entry.isFile() ? `a file named ${entry.name}` : `a folder named ${entry.name}`,
          wanted: 'records only, each in a file named <id>.yml',
        });
        return [];
      }
      const text = await readText(file, problems);
      if (text === null) return [];
      const id = basename(entry.name, '.yml');
      const withId: Complete = (value, yaml) => {
        if (value['id'] !== undefined && value['id'] !== id) {
          problems.push({
            file,
            line: yaml.lineOf(['id']),
            field: 'id',
            found: `${show(value['id'])} in a file named ${entry.name}`,
            wanted: `no id, or the file's own name: ${id}`,
          });
        }
        return { ...value, id };
      };
      return [{ ...check(collection, id, file, text, SCHEMAS[collection], withId, files, problems), id }];
    }),
  );
  return records.flat().sort((a, b) => compareText(a.id, b.id));
}

async function readText(file: string, problems: Problem[]): Promise<string | null> {
  const bytes = await readFile(file).catch(() => null);
  try {
    if (bytes !== null) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    problems.push({ file, line: 1, field: '', found: 'no readable file', wanted: 'a YAML file' });
  } catch {
    problems.push({ file, line: 1, field: '', found: 'bytes that are not UTF-8', wanted: 'UTF-8 text' });
  }
  return null;
}

/** Adds what a file leaves out on purpose: its name says the id. */
type Complete = (value: Record<string, unknown>, yaml: LocatedYaml) => unknown;

function check(
  collection: Collection | 'dataset',
  id: string,
  file: string,
  text: string,
  schema: z.ZodType,
  complete: Complete,
  files: Map<string, RecordFile>,
  problems: Problem[],
): object {
  const yaml = readLocatedYaml(text);
  for (const problem of yaml.problems) problems.push({ file, ...problem });
  const { value } = yaml;
  const faulty: FieldPath[] = [];
  files.set(`${collection}/${id}`, { file, yaml, faulty });
  const readable = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!readable && yaml.wellFormed) {
    problems.push({
      file,
      line: 1,
      field: '',
      found: value === null ? 'an empty file' : 'something else than fields',
      wanted: 'the fields of one record',
    });
  }
  if (!readable || !yaml.wellFormed) {
    faulty.push([]);
    return salvage(schema, {}) as object;
  }
  const whole = complete(value as Record<string, unknown>, yaml);
  for (const { path, found, wanted } of findSchemaProblems(schema, whole)) {
    faulty.push(path);
    // The id is the file's name: its fault is the name's.
    problems.push({
      file,
      line: yaml.lineOf(path),
      field: fieldName(path),
      found: path[0] === 'id' && collection !== 'dataset' ? `the file name ${id}.yml` : found,
      wanted,
    });
  }
  return (faulty.length === 0 ? schema.parse(whole) : salvage(schema, whole)) as object;
}
