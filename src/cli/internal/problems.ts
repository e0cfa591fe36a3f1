/** One thing wrong with an input, and how it is said. */
import { relative } from 'node:path';
import type { Context } from './context.js';

export interface Problem {
  /** Absolute path. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Path of the field, such as `reports[0].anchor.end`; empty for the whole file. */
  readonly field: string;
  readonly found: string;
  readonly wanted: string;
}

export type FieldPath = ReadonlyArray<PropertyKey>;

/** `['reports', 0, 'said']` as `reports[0].said`. */
export function fieldName(path: FieldPath): string {
  let name = '';
  for (const step of path) name += typeof step === 'number' ? `[${step}]` : `${name && '.'}${String(step)}`;
  return name;
}

/** A value as it is shown after "found": short, on one line, with its kind where that is what is wrong. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`;
  if (typeof value !== 'string') return `a ${typeof value}`;
  const text = JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 80)}…" (${value.length} characters)` : text;
}

/** Orders by file, line, field: the order of reading. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || compareText(a.field, b.field) || compareText(a.found, b.found),
  );
}

/** Compares by code unit: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A path as people type it: from the working folder where it lies inside, absolute otherwise. */
export function displayPath(context: Pick<Context, 'cwd'>, file: string): string {
  const path = relative(context.cwd, file);
  return path && !path.startsWith('..') ? path.replaceAll('\\', '/') : file;
}

/** Prints every problem, one line each, then how many there are. */
export function printProblems(context: Context, problems: readonly Problem[]): void {
  const sorted = inReadingOrder(problems);
  for (const { file, line, field, found, wanted } of sorted) {
    context.err(`${displayPath(context, file)}:${line}: ${field && `${field}: `}found ${found}; wanted ${wanted}`);
  }
  const files = new Set(sorted.map(({ file }) => file)).size;
  context.err(`${counted(sorted.length, 'problem')} in ${counted(files, 'file')}.`);
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
