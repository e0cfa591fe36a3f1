/**
 * What a reader chooses from, put into words: facets with their counts, dates, what is chosen and what to loosen. Apart
 * from the words of the results: a page brings this in after them.
 */
import { FACETS, isClaimKind, shownAddress } from '../model/index.js';
import type { DatasetIndex, Facet, FilterPart, ListView, Standing } from '../model/index.js';
import { fill, fillPlural, formatDate, pick, plainText, toName, type Locale } from './format.js';
import { toResultsWords } from './list-words.js';
import { comma, formatNumber } from './view-kit.js';
import type { ChipWords, FacetWords, FilterWords, ListWords } from './view-words.js';
import type { ListMessages } from './views.en.js';
import { listMessages } from './views.js';
import type { Rich } from './words.js';

const STANDING_KEY = {
  'single-origin': 'singleOrigin',
  'several-origins': 'severalOrigins',
  denied: 'denied',
  conflicting: 'conflicting',
  superseded: 'superseded',
  retracted: 'retracted',
} as const satisfies Record<Standing['type'], keyof ListMessages>;

const COUNT_KEY = {
  standing: 'standings',
  place: 'places',
  origin: 'origins',
  source: 'sources',
  kind: 'kinds',
} as const satisfies Record<Facet, keyof ListMessages>;

/** Everything that naming a value takes. */
interface Naming {
  readonly index: DatasetIndex;
  readonly locale: Locale;
  readonly messages: ListMessages;
}

/** An article by its outlet; where the outlet has several, with its title, else its day, else its address. */
function sourceLabel(id: string, { index, locale, messages }: Naming): Rich {
  const source = index.sources.get(id);
  if (!source) return [toName(id)];
  const agent = index.agents.get(source.publisher);
  const outlet = agent ? pick(locale, agent.name) : toName(source.publisher);
  const others = index.dataset.sources.filter((one) => one !== source && one.publisher === source.publisher);
  if (others.length === 0) return [outlet];
  if (source.title) return [outlet, ': ', toName(source.title, source.lang)];
  const label = fill(messages.sourceOn, { outlet, day: formatDate(locale, source.published).text });
  const address = shownAddress(source.url).replace(/^https?:\/\/(www\.)?/, '');
  return others.some(({ title, published }) => !title && published === source.published)
    ? [...label, ' (', toName(address), ')']
    : label;
}

function valueLabel(facet: Facet, value: string, naming: Naming): Rich {
  const { index, locale, messages } = naming;
  if (facet === 'source') return sourceLabel(value, naming);
  if (facet === 'standing') return [messages[STANDING_KEY[value as Standing['type']]]];
  if (facet === 'kind') return [isClaimKind(value) ? messages[value] : toName(value)];
  const record = (facet === 'place' ? index.places : index.agents).get(value);
  return [record ? pick(locale, record.name) : toName(value)];
}

function facetWords(facet: Facet, view: ListView, naming: Naming): FacetWords {
  const { locale, messages } = naming;
  const chosen = new Set(view.chosen[facet]);
  const totals = view.totals[facet];
  // What was chosen stays in sight, also where the record has nothing of it.
  const values = new Set([...totals.keys(), ...chosen]);
  const { compare } = new Intl.Collator(locale.intl);
  const options = [...values].map((value) => {
    const count = view.counts[facet].get(value) ?? 0;
    const label = valueLabel(facet, value, naming);
    const name = plainText(label);
    const claims = fillPlural(locale, messages.claims, count);
    return {
      order: { total: totals.get(value) ?? 0, name },
      words: {
        value,
        label,
        count: formatNumber(locale, count),
        chosen: chosen.has(value),
        accessibleLabel: plainText(fill(messages.option, { value: label, claims }), true),
      },
    };
  });
  options.sort(({ order: a }, { order: b }) => b.total - a.total || compare(a.name, b.name));
  return {
    facet,
    label: messages[facet],
    options: options.map(({ words }) => words),
    all: fillPlural(locale, messages.allOptions, options.length),
    fewer: messages.fewerOptions,
  };
}

/** The dates asked for, as a phrase; `null` where none are. */
function datesLabel({ filter }: ListView, { locale, messages }: Naming): string | null {
  const { from, to } = filter;
  if (from === undefined && to === undefined) return null;
  const message = from === undefined ? messages.until : to === undefined ? messages.since : messages.between;
  return plainText(
    fill(message, {
      by: messages[filter.dates ?? 'said'],
      from: from === undefined ? '' : formatDate(locale, from).text,
      to: to === undefined ? '' : formatDate(locale, to).text,
    }),
  );
}

/** Everything chosen, one by one, in the order of the filter. */
function chipWords(view: ListView, naming: Naming): readonly ChipWords[] {
  const { messages } = naming;
  const chip = (part: FilterPart, value: string | null, label: Rich): ChipWords => ({
    part,
    value,
    label,
    remove: messages.remove,
    accessibleLabel: plainText(fill(messages.removeThis, { value: label }), true),
  });
  const text = view.filter.text?.trim() ?? '';
  const dates = datesLabel(view, naming);
  return [
    ...(text === '' ? [] : [chip('text', null, fill(messages.typed, { text: toName(text, '') }))]),
    ...FACETS.flatMap((facet) =>
      view.chosen[facet].map((value) => chip(facet, value, valueLabel(facet, value, naming))),
    ),
    ...(dates === null ? [] : [chip('dates', null, [dates])]),
  ];
}

/** What is chosen, in one line: a single value by name, several by number. Text is left out: its field shows it. */
function summary(chips: readonly ChipWords[], { locale, messages }: Naming): Rich {
  const parts: Rich[] = [];
  for (const facet of FACETS) {
    const own = chips.filter(({ part }) => part === facet);
    const [only] = own;
    if (only) parts.push(own.length === 1 ? only.label : [fillPlural(locale, messages[COUNT_KEY[facet]], own.length)]);
  }
  for (const { part, label } of chips) if (part === 'dates') parts.push(label);
  if (parts.length === 0) return [messages.filters];
  return fill(messages.filtersChosen, {
    chosen: parts.flatMap((part, i) => (i === 0 ? part : [comma(locale), ...part])),
  });
}

/** Puts the filters of a list into words. */
export function toFilterWords(view: ListView, index: DatasetIndex, locale: Locale): FilterWords {
  const { messages } = listMessages.messagesFor(locale.lang);
  const naming = { index, locale, messages };
  const { filter, claims, total, asOf } = view;
  const chips = chipWords(view, naming);
  const nothingYet = fill(messages.nothingYet, { day: formatDate(locale, asOf.day).text });
  return {
    filters: summary(chips, naming),
    facets: FACETS.map((facet) => facetWords(facet, view, naming)),
    dates: {
      label: messages.dates,
      from: messages.from,
      to: messages.to,
      by: (['said', 'happened'] as const).map((value) => ({
        value,
        label: messages[value],
        chosen: value === (filter.dates ?? 'said'),
      })),
    },
    chosenLabel: messages.chosen,
    chips,
    clear: messages.clear,
    empty:
      claims.length > 0
        ? null
        : {
            text: total === 0 ? nothingYet : [messages.nothing],
            hints: view.loosen.map(({ part, found }) => ({
              part,
              label: plainText(
                fill(messages.without, {
                  part: messages[part],
                  claims: fillPlural(locale, messages.claims, found),
                }),
              ),
            })),
          },
  };
}

/** Puts a list into words, all but its claims. */
export const toListWords = (view: ListView, index: DatasetIndex, locale: Locale): ListWords => ({
  ...toResultsWords(view, index, locale),
  ...toFilterWords(view, index, locale),
});
