/**
 * A filter as attributes and as parts of an address. Several values of one facet are parted by spaces; days are
 * `YYYY-MM-DD`. What cannot be read is left out, so that whatever stands in an address gives a filter.
 */
import { isDay } from '../schema/edtf.js';
import type { Claim } from '../schema/types.js';
import { FACETS } from './facets.js';
import type { ClaimFilter } from './filter.js';
import { ownFields } from './own.js';
import type { Standing } from './standing.js';

/** Names of the attributes, in the order in which an address has them. */
export const FILTER_NAMES = ['text', ...FACETS, 'from', 'to', 'dates'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
export type FilterStrings = Readonly<Partial<Record<FilterName, string | null>>>;

const STANDINGS: Readonly<Record<Standing['type'], true>> = {
  'single-origin': true,
  'several-origins': true,
  denied: true,
  conflicting: true,
  superseded: true,
  retracted: true,
};
const KINDS: Readonly<Record<Claim['kind'], true>> = {
  control: true,
  denial: true,
  movement: true,
  count: true,
  statement: true,
  background: true,
  prediction: true,
  caption: true,
};

/** True for a kind that this version knows; a newer dataset may have others. */
export const isClaimKind = (kind: string): kind is Claim['kind'] => Object.hasOwn(KINDS, kind);

/** Longest text searched for, in UTF-16 units; the rest is left out. */
const MAX_TEXT_CHARS = 200;

/** Reads a filter from attributes or from the parameters of an address. */
export function toClaimFilter(written: FilterStrings): ClaimFilter {
  const strings = ownFields(written);
  const values = (name: FilterName): string[] => [...new Set((strings[name] ?? '').split(/\s+/).filter(Boolean))];
  const day = (name: 'from' | 'to') => {
    const value = strings[name]?.trim() ?? '';
    return isDay(value) ? { [name]: value } : {};
  };
  const facet = <T extends string>(name: FilterName, known?: Readonly<Record<T, true>>) => {
    const asked = values(name).filter((value): value is T => !known || Object.hasOwn(known, value));
    return asked.length > 0 ? { [name]: asked } : {};
  };
  const text = strings.text?.trim().slice(0, MAX_TEXT_CHARS) ?? '';
  return ownFields<ClaimFilter>({
    ...(text && { text }),
    ...facet('standing', STANDINGS),
    ...facet('place'),
    ...facet('origin'),
    ...facet('source'),
    ...facet('kind', KINDS),
    ...day('from'),
    ...day('to'),
    ...(strings.dates?.trim() === 'happened' && { dates: 'happened' as const }),
  });
}

/** Writes a filter as attributes: only what asks for something, in the order of `FILTER_NAMES`. */
export function toFilterStrings(filter: ClaimFilter): ReadonlyArray<readonly [FilterName, string]> {
  const asked = ownFields(filter);
  return FILTER_NAMES.flatMap((name) => {
    const value = asked[name];
    const written = typeof value === 'string' ? value : (value?.join(' ') ?? '');
    return written === '' || (name === 'dates' && written === 'said') ? [] : [[name, written] as const];
  });
}
