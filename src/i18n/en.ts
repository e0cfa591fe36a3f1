/**
 * English, and the type that every other language fills. `{name}` marks where a value goes. In parts, so that an element
 * carries no word it never says; a language that is brought in comes whole.
 */

/** A message that depends on a number: CLDR plural categories, `other` always, `0` for exactly none. `{n}` is the number. */
export type Plural = Readonly<Partial<Record<'0' | Intl.LDMLPluralRule, string>> & { other: string }>;

/** What every element says: the day, and what a reader should know of the record itself. */
export const common = {
  dir: 'ltr' as 'ltr' | 'rtl',
  asOfThen: 'As of {day}, as known then',
  asOfNow: 'As of {day}, as known now',
  recordEnds: 'The record ends on {day}; later reports are not in it.',
  dropped: {
    one: 'One record could not be read and was left out.',
    other: '{n} records could not be read and were left out.',
  } as Plural,
  about: 'about {day}',
};

/** An origin by its name. */
export const origin = {
  ownVoice: '{name}, own voice',
  unnamed: 'Unnamed: {name}',
};

/** The path from it to its outlets. */
export const path = {
  via: 'via',
  inferred: 'inferred',
  support: 'a separate claim, in support',
  passage: 'passage',
  passageIn: 'Passage in {outlet}, {day}',
  garbled: 'garbled passage',
};

/** The word that every denial stands under. */
export const denial = { denial: 'Denial' };

/** A claim and what stands beside it. */
export const sides = {
  ...denial,
  claim: 'Claim',
  account: 'Account of {by}',
  explanation: 'Explanation by {by}',
};

/** The rest of a card. */
export const card = {
  // The header and notices.
  withDenial: 'Claim and denial',
  withAccount: 'Claim and another account',
  withExplanation: 'Claim and explanation',
  notYet: 'Nothing had been said of this by {day}.',
  withdrawn: 'This record has been withdrawn by its editors.',
  // Standing.
  standing: 'Standing',
  oneOrigin: { one: 'One origin, one article', other: 'One origin, {n} articles' } as Plural,
  oneNamed: 'One named origin; unnamed sources add none',
  unnamedOnly: 'Unnamed sources only',
  severalOrigins: { other: 'Said by {n} separate origins' } as Plural,
  severalInOne: { other: 'Said by {n} separate origins, in one article' } as Plural,
  denied: 'Denied by {by}',
  conflicting: 'Another account, by {by}',
  superseded: 'Superseded on {day}',
  retracted: 'Retracted by its origin',
  favours: 'Comes from the side it favours',
  against: 'Goes against its own side',
  denialFavours: 'The denial comes from the side it favours',
  denialAgainst: 'The denial goes against its own side',
  // The outlet’s own word on its checking, and corrections.
  outletNote: 'Outlet’s note',
  inOutlet: '{relay}, in {outlet}',
  couldNotVerify: '{who}: could not check this independently',
  verified: '{who}: says it checked this itself',
  correction: 'Correction',
  // Dates.
  dates: 'Dates',
  happened: 'Happened',
  said: 'Said',
  published: 'Published',
  recorded: 'Recorded',
  notStated: 'not stated',
  unsaid: 'not yet',
  // Actions and the end of a card.
  cite: 'Cite',
  copy: 'Copy as text',
  embed: 'Embed',
  colophon: 'Record {id}, edition of {day}',
};

/** What a reader is told who has copied a card. */
export const copying = { copied: 'Copied', copyFailed: 'Copying was not possible here' };

/** Who is said to hold a place. */
export const control = {
  claimed: 'claimed by {holder}',
  reported: 'reported: {holder}',
  assessed: 'assessed by {by}: {holder}',
  contested: 'contested',
  contestedBetween: 'contested: {holders}',
  accountsDiffer: 'accounts differ',
  accountsDifferBetween: 'accounts differ: {holders}',
  withdrawal: 'withdrawal reported, successor unnamed',
  withdrawalDenied: 'withdrawal reported, denied by {by}',
  stateDenied: '{state}, denied by {by}',
  deniedInPart: '{state}; denied in part by {by}',
  noReport: 'no report',
  noHolder: 'no report of who holds it',
  withExtent: '{state} ({extent})',
  most: 'most of it',
  part: 'a part',
  centre: 'the centre',
  outskirts: 'the outskirts',
  entered: 'entered',
  surrounded: 'encirclement',
  held: 'held',
};

/** The same with its day. */
export const badge = {
  age: {
    '0': 'newest report the same day',
    one: 'newest report one day earlier',
    other: 'newest report {n} days earlier',
  } as Plural,
  badge: '{place}: {state}, as of {day}',
};

/** What a badge, a history and a map open. */
export const popover = {
  asOf: '{state}, as of {day}',
  reports: 'Reports',
  earlier: 'Earlier reports',
  close: 'Close',
};

export const en = { ...common, ...origin, ...path, ...sides, ...card, ...copying, ...control, ...badge, ...popover };

/** Every message of the interface. A publisher may override any of them with `registerMessages`. */
export type Messages = Readonly<typeof en>;
