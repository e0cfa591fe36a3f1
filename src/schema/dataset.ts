/**
 * The one definition of a dataset: every type, the JSON Schema and every validator come from here.
 *
 * Field names are the published contract. This module builds zod objects when it loads, so page code must never import
 * it (one enumerable property on a host's `Object.prototype` makes every zod constructor throw); page code imports
 * `./types.js`, which is types alone.
 */
import { z } from 'zod';
import { DAY_PATTERN, EDTF_PATTERN, isDay, parseEdtf } from './edtf.js';
import { MAX_CLAIMS, MAX_NAME_CHARS, MAX_REPORTS, MAX_TEXT_CHARS } from './limits.js';

// JSON Schema knows no refinements, so each one that a pattern or a keyword can say is registered here with it, and each
// record with its name there. What no keyword can say (an end after a start, an interval that runs forwards) zod alone checks.
const inJsonSchema = z.registry<Record<string, unknown>>();

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower-case letters, digits and single hyphens, such as homs-city')
  .max(120)
  .register(inJsonSchema, { id: 'Id' });
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag, such as en or ar')
  .register(inJsonSchema, { id: 'Language' });
// Control characters, bidi overrides and lone surrogates reorder or hide what a reader sees; no honest text needs them.
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const SHOWN = '[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff]*$';
const plain = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !HIDDEN.test(text), 'text without control characters, bidi overrides or lone surrogates')
    .register(inJsonSchema, { pattern: `^${SHOWN}` });
const inLanguages = (name: string, max: number) =>
  z
    .record(language, plain(max))
    .refine((map) => Object.keys(map).length > 0, 'text in at least one language')
    .register(inJsonSchema, { id: name, minProperties: 1 });
const names = inLanguages('Names', MAX_NAME_CHARS);
const note = inLanguages('Note', MAX_NAME_CHARS);

const day = z
  .string()
  .refine(isDay, 'a real calendar day as YYYY-MM-DD')
  .register(inJsonSchema, { id: 'Day', pattern: DAY_PATTERN });
const edtf = z
  .string()
  .refine(
    (text) => parseEdtf(text) !== null,
    'a real date in EDTF: 2024, 2024-12, 2024-12-06, 2024-12-06~ or 2024-11-27/2024-11-30',
  )
  .register(inJsonSchema, { id: 'EdtfDate', pattern: EDTF_PATTERN });
const HTTP_URL =
  /^https?:\/\/[^\s\\/?#@\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+(?:[/?#][^\s\\\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*)?$/;
const httpUrl = z
  .string()
  .max(MAX_NAME_CHARS)
  .regex(HTTP_URL, 'an http or https address without user name or password');
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 hash as 64 lower-case hexadecimal digits')
  .register(inJsonSchema, { id: 'Sha256' });
const offset = z.int().min(0);

export const AGENT_KINDS = [
  'person',
  'armed-group',
  'government',
  'state',
  'agency',
  'outlet',
  'monitor',
  'organisation',
  'unnamed',
] as const;
export const PLACE_KINDS = [
  'governorate',
  'city',
  'town',
  'village',
  'district',
  'neighbourhood',
  'base',
  'site',
  'crossing',
  'road',
  'mountain',
  'region',
] as const;
export const CLAIM_KINDS = [
  'control',
  'denial',
  'movement',
  'count',
  'statement',
  'background',
  'prediction',
  'caption',
] as const;
export const BASES = ['stated', 'reported', 'witnessed', 'assessed'] as const;
export const EXTENTS = [
  'whole',
  'most',
  'part',
  'centre',
  'outskirts',
  'entered',
  'surrounded',
  'left',
  'held',
] as const;
export const RELATION_TYPES = ['denies', 'conflicts-with', 'supports', 'supersedes', 'explains'] as const;
export const BOUNDS = ['exact', 'at-least', 'more-than', 'fewer-than', 'about'] as const;
export const VERIFICATIONS = ['outlet-could-not-verify', 'outlet-verified'] as const;

/** Where a text was published. Dates it by `published`, a day; `sha256` and `chars` (UTF-16 units) fix the stored text. */
export const sourceSchema = z
  .strictObject({
    id,
    publisher: id,
    url: httpUrl,
    title: plain(MAX_NAME_CHARS).nullable(),
    published: day,
    publishedBasis: z.enum(['stated', 'inferred']),
    lang: language,
    sha256,
    chars: z.int().min(1),
    note: note.optional(),
  })
  .register(inJsonSchema, { id: 'Source' });

/** Somebody who can stand behind, relay or publish an assertion, or hold a place. */
export const agentSchema = z
  .strictObject({
    id,
    kind: z.enum(AGENT_KINDS),
    name: names,
    aliases: z.array(plain(MAX_NAME_CHARS)),
    speaksFor: id.optional(),
    side: id.optional(),
    role: note.optional(),
  })
  .register(inJsonSchema, { id: 'Agent' });

/** A place on the earth; `point` is `[longitude, latitude]` in WGS 84 degrees, absent where unknown. */
export const placeSchema = z
  .strictObject({
    id,
    kind: z.enum(PLACE_KINDS),
    name: names,
    aliases: z.array(plain(MAX_NAME_CHARS)),
    within: id.optional(),
    point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
    pointPrecision: z.enum(['exact', 'approximate']).optional(),
    note: note.optional(),
  })
  .refine((place) => (place.point === undefined) === (place.pointPrecision === undefined), {
    path: ['pointPrecision'],
    message: 'point and pointPrecision together, or neither',
  })
  .register(inJsonSchema, { id: 'Place', dependentRequired: { point: ['pointPrecision'], pointPrecision: ['point'] } });

const fewWords = plain(200)
  .refine((text) => text.trim().split(/\s+/).length <= 4, 'at most four words')
  .register(inJsonSchema, { pattern: `^(?=${SHOWN})\\s*(?:\\S+(?:\\s+\\S+){0,3}\\s*)?$` });

/**
 * An exact passage of a stored text, without the passage: `start` and `end` count UTF-16 units, `sha256` is of exactly
 * that slice in UTF-8, `head` and `tail` are its first and last words, at most four each, for a text-fragment link.
 */
export const anchorSchema = z
  .strictObject({
    start: offset,
    end: offset,
    sha256,
    head: fewWords,
    tail: fewWords,
  })
  .refine((anchor) => anchor.end > anchor.start, { path: ['end'], message: 'an end after the start' })
  .register(inJsonSchema, { id: 'Anchor' });

/** One appearance of the assertion: in which source, through whom, said when. */
export const reportSchema = z
  .strictObject({
    source: id,
    via: z.array(id),
    viaInferred: z.literal(true).optional(),
    said: edtf.nullable(),
    saidBasis: z.enum(['stated', 'inferred']).optional(),
    verification: z.enum(VERIFICATIONS).optional(),
    verificationBy: id.optional(),
    anchor: anchorSchema,
    garbled: z.literal(true).optional(),
    note: note.optional(),
  })
  .register(inJsonSchema, { id: 'Report' });

/** Who is said to hold how much of one place. `left` names who left in `previous` and has no holder. */
export const controlRowSchema = z
  .strictObject({
    place: id,
    holder: id.nullable(),
    previous: id.optional(),
    extent: z.enum(EXTENTS),
  })
  .refine((row) => row.extent !== 'left' || row.holder === null, {
    path: ['holder'],
    message: 'null: leaving is not capture, so a row with extent left has no holder',
  })
  .register(inJsonSchema, {
    id: 'ControlRow',
    // With a holder, any extent but left.
    anyOf: [{ properties: { holder: { type: 'null' } } }, { properties: { extent: { not: { const: 'left' } } } }],
  });

export const figureSchema = z
  .strictObject({
    value: z.number(),
    unit: plain(80),
    bound: z.enum(BOUNDS),
    of: note,
  })
  .register(inJsonSchema, { id: 'Figure' });

export const relationSchema = z
  .strictObject({
    type: z.enum(RELATION_TYPES),
    claim: id,
    note: note.optional(),
  })
  .register(inJsonSchema, { id: 'Relation' });

export const correctionSchema = z
  .strictObject({ date: day, what: note, why: note })
  .register(inJsonSchema, { id: 'Correction' });

/** One assertion by one origin (`by`), with every report of it. */
export const claimSchema = z
  .strictObject({
    id,
    text: inLanguages('Text', MAX_TEXT_CHARS),
    kind: z.enum(CLAIM_KINDS),
    by: id,
    basis: z.enum(BASES),
    event: z.strictObject({ date: edtf.nullable(), places: z.array(id) }),
    control: z.array(controlRowSchema).optional(),
    figures: z.array(figureSchema).optional(),
    reports: z.array(reportSchema).min(1).max(MAX_REPORTS),
    relations: z.array(relationSchema).optional(),
    corrections: z.array(correctionSchema).optional(),
    status: z.enum(['retracted', 'withdrawn']).optional(),
  })
  .register(inJsonSchema, { id: 'Claim' });

/** The published JSON. `redirects` keeps the ids of merged or withdrawn records alive. */
export const datasetSchema = z.strictObject({
  schemaVersion: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  id,
  title: names,
  edition: day,
  covers: z.strictObject({ from: day, to: day }).refine((covers) => covers.from <= covers.to, {
    path: ['to'],
    message: 'a last day on or after the first',
  }),
  interpreter: z.strictObject({ name: plain(MAX_NAME_CHARS), method: plain(MAX_NAME_CHARS) }),
  sources: z.array(sourceSchema),
  agents: z.array(agentSchema),
  places: z.array(placeSchema),
  claims: z.array(claimSchema).max(MAX_CLAIMS),
  redirects: z.record(id, id),
});

/**
 * The JSON Schema (draft 2020-12) of a dataset as it is published. It accepts whatever `datasetSchema` accepts, and beyond
 * that only what no keyword can refuse: an anchor or a period that ends before it starts, an interval that runs backwards,
 * more UTF-16 units than allowed where code points are fewer.
 */
export function toJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(datasetSchema, { io: 'input', reused: 'ref', metadata: inJsonSchema });
}
