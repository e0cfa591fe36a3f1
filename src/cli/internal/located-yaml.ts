/** YAML (and so JSON) whose every field knows the line it stands on. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { FieldPath } from './problems.js';

export interface LocatedYaml {
  /** False where the text breaks YAML's grammar: then `value` is a guess. A key given twice is a problem, not a guess. */
  readonly wellFormed: boolean;
  /** The plain value; `undefined` where the text could not be read at all. */
  readonly value: unknown;
  readonly problems: ReadonlyArray<{
    readonly line: number;
    readonly field: string;
    readonly found: string;
    readonly wanted: string;
  }>;
  /** The line, from 1, of the deepest part of a path that exists. */
  lineOf(path: FieldPath): number;
}

const OWN_WORDS: Readonly<Record<string, { readonly found: string; readonly wanted: string }>> = {
  DUPLICATE_KEY: { found: 'this key a second time', wanted: 'each key once' },
  MULTIPLE_DOCS: { found: 'a second document', wanted: 'one record per file' },
};

/** Reads one YAML 1.2 document. Never throws: what is wrong with the text is in `problems`. */
export function readLocatedYaml(text: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }) => ({
    line: lineAt(offset),
    field: code === 'DUPLICATE_KEY' ? keyAt(text, offset) : '',
    ...(OWN_WORDS[code] ?? { found: message, wanted: 'well-formed YAML' }),
  }));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases that multiply, or that point at nothing.
    problems.push({ line: 1, field: '', found: (error as Error).message, wanted: 'YAML without aliases' });
  }
  const wellFormed = document.errors.every(({ code }) => code === 'DUPLICATE_KEY') && value !== undefined;
  return { wellFormed, value, problems, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

const keyAt = (text: string, offset: number): string => /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';

function offsetOf(document: Document, path: FieldPath): number {
  let node: Node | null = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step] as Node | null;
      if (!node) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
