/** Walking a zod schema beside a value: what stands at a path, in words, and what can be saved of a faulty record. */
import { z } from 'zod';
import type { FieldPath } from './problems.js';

type Schema = z.core.$ZodType;

/** The schema under `optional`, `nullable` and the like. */
function unwrap(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}

/** The schema of one step below, or `null` where there is none. */
function below(schema: Schema, step: PropertyKey): Schema | null {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return (inner.shape[step as string] as Schema | undefined) ?? null;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodTuple) return inner.def.items[Number(step)] ?? null;
  return inner instanceof z.ZodRecord ? inner.valueType : null;
}

/** The schema at a path, or `null` where the path leaves it. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | null {
  return path.reduce<Schema | null>((at, step) => at && below(at, step), schema);
}

/** The fields an object schema knows; none for anything else. */
export function fieldsOf(schema: Schema | null): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What a schema wants, in a few plain words. */
export function describe(schema: Schema | null): string {
  if (schema === null) return 'something else';
  if (schema instanceof z.ZodNullable) return `${describe(schema.unwrap())}, or null`;
  const inner = unwrap(schema);
  if (inner !== schema) return describe(inner);
  if (inner instanceof z.ZodEnum) return oneOf(inner.options);
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(String).join(' or ');
  if (inner instanceof z.ZodTuple) return `a list of exactly ${inner.def.items.length}`;
  if (inner instanceof z.ZodArray) return 'a list';
  if (inner instanceof z.ZodObject)
    return `a mapping with ${Object.entries(inner.shape)
      .flatMap(([key, field]) => (field instanceof z.ZodOptional ? [] : [key]))
      .join(', ')}`;
  if (inner instanceof z.ZodRecord) return 'a mapping, such as { en: …, ar: … }';
  if (inner instanceof z.ZodNumber) return inner.isInt ? 'a whole number' : 'a number';
  if (inner instanceof z.ZodString) return ownMessage(inner) ?? 'text';
  return 'something else';
}

export const oneOf = (values: readonly unknown[]): string => `one of ${values.map(String).join(', ')}`;

// The first check that the schema's author put into words says best what the text should be.
function ownMessage(schema: z.ZodString): string | null {
  for (const check of schema.def.checks ?? []) {
    const { error } = check._zod.def;
    const message: unknown = typeof error === 'function' ? error({ code: 'custom', input: '' } as never) : undefined;
    if (typeof message === 'string') return message;
  }
  return null;
}

/**
 * Keeps what is well formed of a value and puts blanks where it is not, so that later checks can still look at the rest.
 * The result has the schema's shape but not its guarantees: whoever reads it must know which fields were at fault.
 */
export function salvage(schema: Schema, value: unknown): unknown {
  if (schema instanceof z.ZodOptional && value === undefined) return undefined;
  const whole = z.safeParse(schema, value);
  if (whole.success) return whole.data;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const fields: Record<string, unknown> =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
    return Object.fromEntries(
      Object.entries(inner.shape).flatMap(([key, field]) => {
        const kept = salvage(field as Schema, fields[key]);
        return kept === undefined ? [] : [[key, kept]];
      }),
    );
  }
  if (inner instanceof z.ZodArray) return Array.isArray(value) ? value.map((item) => salvage(inner.element, item)) : [];
  if (schema instanceof z.ZodOptional) return undefined;
  if (inner instanceof z.ZodRecord) {
    const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, salvage(inner.valueType, field)]));
  }
  return inner instanceof z.ZodNumber ? Number.NaN : '';
}

/** The same value with the keys of every free mapping (languages, redirects) in order; object fields follow the schema. */
export function inStableOrder(schema: Schema, value: unknown): unknown {
  const inner = unwrap(schema);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, i) => inStableOrder(below(inner, i) ?? inner, item));
  const fields = value as Record<string, unknown>;
  const keys =
    inner instanceof z.ZodObject
      ? Object.keys(inner.shape).filter((key) => fields[key] !== undefined)
      : Object.keys(fields).sort();
  return Object.fromEntries(keys.map((key) => [key, inStableOrder(below(inner, key) ?? inner, fields[key])]));
}
