/** zod's issues, said as what was found and what is wanted. */
import type { z } from 'zod';
import { show, type FieldPath } from './problems.js';
import { describe, fieldsOf, oneOf, schemaAt } from './schema-walk.js';
import { didYouMean, suggest } from './suggest.js';

export interface FieldProblem {
  readonly path: FieldPath;
  readonly found: string;
  readonly wanted: string;
}

const bounded = (origin: string, bound: string): string =>
  origin === 'string' ? `text of ${bound} characters` : origin === 'array' ? `a list of ${bound}` : bound;

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** Every way in which `value` misses `schema`, in the schema's order; empty where it fits. */
export function findSchemaProblems(schema: z.ZodType, value: unknown): FieldProblem[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => toProblems(schema, value, issue));
}

function toProblems(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): FieldProblem[] {
  const { path } = issue;
  const input = valueAt(value, path);
  const at = schemaAt(schema, path);
  const problem = (wanted: string, found = show(input)): FieldProblem[] => [{ path, found, wanted }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsOf(at);
      return issue.keys.map((key) => {
        const near = suggest(key, known);
        return {
          path: [...path, key],
          found: `an unknown field ${key}`,
          wanted: near === null ? `no other fields than ${known.join(', ')}` : `a known field; did you mean ${near}?`,
        };
      });
    }
    case 'invalid_type': {
      const unquoted = issue.expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
      return problem(describe(at) + (unquoted ? ' (put it in quotes)' : ''));
    }
    case 'invalid_value':
      return problem(
        issue.values.length === 1
          ? describe(at)
          : oneOf(issue.values) + (typeof input === 'string' ? didYouMean(input, issue.values.map(String)) : ''),
      );
    case 'too_small':
      return problem(bounded(issue.origin, `at least ${String(issue.minimum)}`));
    case 'too_big':
      return problem(bounded(issue.origin, `at most ${String(issue.maximum)}`));
    case 'invalid_key':
      return problem(issue.issues.map(({ message }) => message).join('; '), `the key ${show(path.at(-1))}`);
    default:
      return problem(issue.message);
  }
}
