/**
 * English of the larger views, and the types that the other languages fill. One set of messages for each view, so that
 * each element carries its own only. `{name}` marks where a value goes, `{n}` the number of a plural.
 */
import type { Plural } from './en.js';

/** Where nothing is found among what was said, and where nothing had been said. */
const none = {
  nothing: 'No claim meets all of this.',
  nothingYet: 'Nothing had been said by {day}.',
};

export const list = {
  title: 'The record',
  claims: { one: 'one claim', other: '{n} claims' } as Plural,
  search: 'Search',
  filters: 'Filters',
  chosen: 'Chosen',
  results: 'Results',
  filtersChosen: 'Filters: {chosen}',
  standing: 'Standing',
  place: 'Place',
  origin: 'Origin',
  source: 'Source',
  kind: 'Kind',
  dates: 'Date',
  text: 'Search',
  standings: { other: '{n} standings' } as Plural,
  places: { other: '{n} places' } as Plural,
  origins: { other: '{n} origins' } as Plural,
  sources: { other: '{n} sources' } as Plural,
  kinds: { other: '{n} kinds' } as Plural,
  // Standing.
  singleOrigin: 'at most one named origin',
  severalOrigins: 'several origins',
  denied: 'denied',
  conflicting: 'another account',
  superseded: 'superseded',
  retracted: 'retracted',
  // Kinds of claims.
  control: 'control of a place',
  denial: 'denial',
  movement: 'movement',
  count: 'count',
  statement: 'statement',
  background: 'background',
  prediction: 'prediction',
  caption: 'picture caption',
  // Dates.
  from: 'From',
  to: 'To',
  said: 'said',
  happened: 'happened',
  between: '{by} {from} to {to}',
  since: '{by} from {from}',
  until: '{by} up to {to}',
  // Options and chips.
  option: '{value}: {claims}',
  sourceOn: '{outlet}, {day}',
  allOptions: { other: 'Show all {n}' } as Plural,
  fewerOptions: 'Show fewer',
  remove: 'remove',
  removeThis: 'Remove the filter {value}',
  clear: 'Clear all',
  // Order.
  sort: 'Sort',
  bySaid: 'newest said',
  byHappened: 'newest event',
  byPlace: 'by place',
  byDenied: 'most denied',
  byFound: 'best match',
  // Results.
  foundOf: { one: '{found} of one claim', other: '{found} of {n} claims' } as Plural,
  announced: { '0': 'No claim found', one: 'One claim found', other: '{n} claims found' } as Plural,
  more: { one: 'Show one more', other: 'Show {n} more' } as Plural,
  unprinted: {
    one: 'One more claim is not printed here.',
    other: '{n} more claims are not printed here.',
  } as Plural,
  open: 'Whole record',
  close: 'Less',
  pages: 'Pages',
  range: { one: '{first}–{last} of one', other: '{first}–{last} of {n}' } as Plural,
  previous: 'Previous page',
  next: 'Next page',
  ...none,
  typed: '“{text}”',
  without: 'Without “{part}”: {claims}',
};
export type ListMessages = Readonly<typeof list>;

export const timeline = {
  title: 'Said and happened',
  happened: 'happened',
  said: 'said',
  published: 'published',
  both: 'both on one day',
  uncertain: 'date uncertain',
  happenedOn: 'happened {day}',
  undated: 'date of the event not stated',
  saidOn: 'said {day}',
  saidInferred: 'said {day}, inferred',
  publishedOn: 'published {day}',
  happenedAndSaid: 'happened and said {day}',
  happenedAndPublished: 'happened and published {day}',
  ...none,
  more: { one: 'Show one more day', other: 'Show {n} more days' } as Plural,
  unprinted: {
    one: 'One more day is not printed here.',
    other: '{n} more days are not printed here.',
  } as Plural,
};
export type TimelineMessages = Readonly<typeof timeline>;

export const history = {
  title: '{place}, day by day',
  knownThen: 'Known then',
  knownNow: 'Known now',
  knownAlike: 'Known then and now alike',
  days: 'Days',
  state: 'What the record shows',
  news: 'New on these days',
  quiet: 'Nothing newer. The last report is carried on; nothing is added.',
  segment: '{days}: {state}',
  quietSegment: '{days}: {state}; nothing newer',
  newReports: { one: 'one new report', other: '{n} new reports' } as Plural,
  claims: { other: '{by}: {n} claims' } as Plural,
};
export type HistoryMessages = Readonly<typeof history>;

export const asOf = {
  title: 'Turn the page back',
  before: 'Day before',
  after: 'Day after',
  play: 'Play',
  pause: 'Pause',
  day: 'Day',
  ticks: 'Stems: claims said on each day.',
  tick: '{day}: {claims}',
  saidThatDay: { '0': 'no claim said', one: 'one claim said', other: '{n} claims said' } as Plural,
  known: 'What counts',
  knownThen: 'As known then',
  thenHint: 'Only what had been said by {day}',
  knownNow: 'As known now',
  nowHint: 'All the record holds about {day}',
  // What changed.
  changedSince: {
    '0': 'No place reads differently than on {day}.',
    one: 'One place reads differently than on {day}.',
    other: '{n} places read differently than on {day}.',
  } as Plural,
  changedKnown: {
    '0': 'No place reads differently now than was known then.',
    one: 'One place reads differently now than was known then.',
    other: '{n} places read differently now than was known then.',
  } as Plural,
  changed: '{place}: {after}',
  beforeThat: 'before: {before}',
  beforeKnown: 'known then: {before}',
  accordingTo: 'according to {by}, {day}',
  deniedBy: 'denied by {by}, {day}',
  others: { one: 'one other', other: '{n} others' } as Plural,
  more: { one: 'And one more place.', other: 'And {n} more places.' } as Plural,
};
export type AsOfMessages = Readonly<typeof asOf>;

export const sources = {
  title: 'Sources',
  publishedBy: '{outlet}, published {day}',
  published: 'published {day}',
  inferred: 'date inferred',
  back: 'Cited at',
  backTo: 'Back to where it is cited: {what}',
  nothing: 'Nothing on this page cites a source yet.',
};
export type SourcesMessages = Readonly<typeof sources>;

export const map = {
  title: 'Who is said to hold what',
  drawing: 'Map of who is said to hold what',
  day: 'Day',
  before: 'Day before',
  after: 'Day after',
  places: { '0': 'no places', one: 'one place', other: '{n} places' } as Plural,
  areas: { one: 'one governorate', other: '{n} governorates' } as Plural,
  // Legend.
  holders: 'Who is named as holder',
  nobody: 'Nobody is named up to this day.',
  states: 'What the record shows',
  claimed: 'the holder says so itself',
  reported: 'an outlet, a monitor or another party says so',
  assessed: 'an analyst says so, always named',
  contested: 'cited fighting, or split control',
  accountsDiffer: 'sources name different holders',
  withdrawal: 'somebody is said to have left; that is not capture',
  noReport: 'nothing on who holds it up to this day; nothing is inferred',
  areaLabel: 'Areas',
  area: 'a whole governorate named in a claim; says nothing about its towns',
  ownArea: '{place}: an area of its own, no holder shown',
  whose: 'These are claims of {by}.',
  whoseNobody: 'Nobody had said anything of these places.',
  deniedBy: 'Parts of it are denied by {by}.',
  others: { one: 'one other', other: '{n} others' } as Plural,
  schematic: 'Governorate lines are simplified.',
  // The table and the buttons.
  table: 'The same as a table',
  place: 'Place',
  state: 'What the record shows',
  newest: 'Newest report',
  age: { '0': 'the same day', one: 'one day earlier', other: '{n} days earlier' } as Plural,
  holder: 'Holder named',
  none: 'none',
  justClaimed: 'claimed',
  justReported: 'reported',
  justAssessed: 'assessed',
  assessedBy: '{holder}, by {by}',
  gone: '{who}, said to have left',
  ownState: 'an area of its own',
  ownHolder: 'no holder shown',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  north: 'Move north',
  south: 'Move south',
  east: 'Move east',
  west: 'Move west',
  hidden: {
    one: 'One place is not drawn: too close to another, or its spot is not known. The table has it.',
    other: '{n} places are not drawn: too close to others, or their spots are not known. The table has them.',
  } as Plural,
};
export type MapMessages = Readonly<typeof map>;
