/** `claim-elements diff`: what a newer edition changed, and which kind of release that is. */
import { resolve } from 'node:path';
import type { Dataset } from '../schema/types.js';
import { FAULTY, OK, type Context, type ExitStatus } from './internal/context.js';
import { readPublished } from './internal/dataset-input.js';
import { compareText, counted, fieldName, show, type FieldPath } from './internal/problems.js';
import { COLLECTIONS, type Collection } from './internal/records.js';
import { redirectEnd } from './internal/shards.js';

export type Release = 'none' | 'patch' | 'minor' | 'major';

export interface DatasetDifference {
  readonly lines: readonly string[];
  /** Removing an id is major, adding one is minor, correcting a record is a patch. An id that redirects is not removed. */
  readonly release: Release;
  /** Ids that are gone without a redirect. */
  readonly gaps: readonly string[];
}

/** Compares two published files. Exit status 1 where an id is gone without a redirect. */
export async function diff(oldFile: string, newFile: string, context: Context): Promise<ExitStatus> {
  const before = await readPublished(resolve(context.cwd, oldFile), context);
  const after = await readPublished(resolve(context.cwd, newFile), context);
  if (before === null || after === null) return FAULTY;
  const { lines, release, gaps } = differenceOf(before, after);
  for (const line of lines) context.out(line);
  context.out(release === 'none' ? 'No difference.' : `This is a ${release} release of the data.`);
  if (gaps.length === 0) return OK;
  context.err(`${counted(gaps.length, 'id')} gone without a redirect: ${gaps.join(', ')}`);
  return FAULTY;
}

/** Everything that differs between two editions, collection by collection, in the order of ids. */
export function differenceOf(before: Dataset, after: Dataset): DatasetDifference {
  const lines: string[] = [];
  const gaps: string[] = [];
  const met = new Set<Release>();
  for (const { path, from, to } of changesOf([], headOf(before), headOf(after))) {
    lines.push(`~ dataset ${fieldName(path)}: ${show(from)} → ${show(to)}`);
    met.add(path[0] === 'schemaVersion' && major(before) !== major(after) ? 'major' : 'patch');
  }
  for (const collection of COLLECTIONS) {
    const old = byId(before, collection);
    const now = byId(after, collection);
    for (const id of [...new Set([...old.keys(), ...now.keys()])].sort(compareText)) {
      const name = `${collection}/${id}`;
      if (!old.has(id)) {
        lines.push(`+ ${name}`);
        met.add('minor');
      } else if (now.has(id)) {
        for (const { path, from, to } of changesOf([], old.get(id), now.get(id))) {
          lines.push(`~ ${name} ${fieldName(path)}: ${show(from)} → ${show(to)}`);
          met.add('patch');
        }
      } else if (Object.hasOwn(after.redirects, id)) {
        lines.push(`> ${name} now leads to ${redirectEnd(after, id)}`);
        met.add('patch');
      } else {
        lines.push(`- ${name}, without a redirect`);
        gaps.push(name);
        met.add('major');
      }
    }
  }
  for (const id of [...new Set([...Object.keys(before.redirects), ...Object.keys(after.redirects)])].sort(
    compareText,
  )) {
    const [led, leads] = [before, after].map((dataset) =>
      Object.hasOwn(dataset.redirects, id) ? redirectEnd(dataset, id) : null,
    );
    const isRecord = [before, after].some((dataset) =>
      COLLECTIONS.some((collection) => byId(dataset, collection).has(id)),
    );
    if (led === leads || isRecord) continue;
    lines.push(
      `${led === null ? '+' : leads === null ? '-' : '~'} redirects/${id}: ${led ?? 'nothing'} → ${leads ?? 'nothing'}`,
    );
    met.add(led === null ? 'minor' : leads === null ? 'major' : 'patch');
    if (leads === null) gaps.push(`redirects/${id}`);
  }
  return { lines, gaps, release: RELEASES.find((release) => met.has(release)) ?? 'none' };
}

const RELEASES: readonly Release[] = ['major', 'minor', 'patch'];
const major = ({ schemaVersion }: Dataset): string | undefined => schemaVersion.split('.')[0];

const byId = (dataset: Dataset, collection: Collection): Map<string, object> =>
  new Map(dataset[collection].map((record) => [record.id, record]));

// Redirects are told with the records that they replace.
function headOf({ schemaVersion, id, title, edition, covers, interpreter }: Dataset) {
  return { schemaVersion, id, title, edition, covers, interpreter };
}

interface Change {
  readonly path: FieldPath;
  readonly from: unknown;
  readonly to: unknown;
}

/** The innermost fields that differ. Lists are compared place by place. */
function changesOf(path: FieldPath, from: unknown, to: unknown): Change[] {
  if (from === to) return [];
  const both = [from, to];
  if (
    !both.every((value) => typeof value === 'object' && value !== null) ||
    Array.isArray(from) !== Array.isArray(to)
  ) {
    return [{ path, from, to }];
  }
  const [a, b] = both as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    changesOf([...path, Array.isArray(from) ? Number(key) : key], a[key], b[key]),
  );
}
