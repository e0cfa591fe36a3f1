// Named examples: demo pages, tests and screenshots all read these, so what is tested is what is looked at.
// `attributes` are written on the element as they stand; `invented` ones ask the dataset beside this file. Examples with an
// `inside` are a piece of a page: their attributes are those of the <claim-scope> around it.
import { references, refs, scopes, switches } from './scoped.mjs';

export { dataset } from './dataset.mjs';
export { references, refs, scopes, switches };

const day = { 'as-of': '2024-03-08' };
/** @param text the newsroom's own text, where it is not the usual one. */
const invented = (title, attributes, text) => ({ title, invented: true, attributes: { ...day, ...attributes }, text });
const real = (title, attributes, text) => ({
  title,
  invented: false,
  attributes: { 'as-of': '2024-12-07', ...attributes },
  text,
});

/** Examples of <claim-card> by name. */
export const cards = {
  denied: invented('A claim beside its denial', { claim: 'hazel-left' }),
  denial: invented('A denial, asked for by itself', { claim: 'hazel-denied' }),
  singleOrigin: invented('One origin, three articles', { claim: 'alder-taken' }),
  severalOrigins: invented('Two separate origins', { claim: 'birch-held' }),
  conflicting: invented('Two accounts that conflict', { claim: 'elm-front' }),
  superseded: invented('Superseded by a later count', { claim: 'toll-early' }),
  retracted: invented('Retracted by its origin', { claim: 'bridge-blown', 'as-of': '2024-03-10' }),
  explained: invented('Explained by the other side, and not checked by the outlet', { claim: 'ivy-left' }),
  garbled: invented('A garbled passage, and a way that is inferred', { claim: 'hazel-left', known: 'now' }),
  unnamedOnly: invented('Unnamed sources only', { claim: 'fir-left' }),
  againstOwnSide: invented('Goes against its own side', { claim: 'army-lost-alder' }),
  corrected: invented('Corrected in the record', { claim: 'ferry-count', 'as-of': '2024-03-10' }),
  nothingYet: invented('Nothing said yet on that day', { claim: 'night-march', 'as-of': '2024-03-06' }),
  recordEnds: invented('A day after the record ends', { claim: 'alder-taken', 'as-of': '2024-06-01' }),
  redirected: invented('An id that has moved', { claim: 'alder-captured' }),
  compact: invented('Compact', { claim: 'alder-taken', density: 'compact' }),
  compactDenied: invented('Compact, with its denial', { claim: 'hazel-left', density: 'compact' }),
  headed: invented('With a heading of level 3', { claim: 'alder-taken', 'heading-level': '3' }),
  arabicDigits: invented('In Arabic, with Arabic digits', { claim: 'hazel-left', lang: 'ar', numerals: 'arab' }),
  turkish: invented('In Turkish', { claim: 'hazel-left', lang: 'tr' }),
  ruralDamascus: real('Withdrawals near Damascus, and the ministry’s denial', {
    claim: 'rif-dimashq-withdrawals-local',
  }),
  daraaCity: real('The city of Daraa, and the army’s account', { claim: 'daraa-city-taken-rebels' }),
  lastVillage: real('The last village before Homs', { claim: 'homs-last-village' }),
  lastVillageArabic: real('The same in Arabic', { claim: 'homs-last-village', lang: 'ar' }),
};

/** Examples of <control-badge> by name. */
export const badges = {
  claimed: invented('Claimed by one side', { place: 'alder', 'as-of': '2024-03-07' }),
  reported: invented('Reported', { place: 'birch' }),
  assessed: invented('Assessed', { place: 'cedar' }),
  contested: invented('Contested', { place: 'dogwood' }),
  accountsDiffer: invented('Accounts differ', { place: 'elm' }),
  withdrawalReported: invented('Withdrawal reported', { place: 'fir' }),
  withdrawalDenied: invented('Withdrawal reported and denied', { place: 'hazel' }),
  noReport: invented('No report', { place: 'gorse' }),
  longName: invented('A long name', { place: 'ivy' }),
  recordEnds: invented('A day after the record ends', { place: 'alder', 'as-of': '2024-06-01' }),
  arabicDigits: invented('In Arabic, with Arabic digits', { place: 'hazel', lang: 'ar', numerals: 'arab' }, 'هازل'),
  turkish: invented('In Turkish', { place: 'elm', lang: 'tr' }),
  homs: real('Homs', { place: 'homs-city' }),
  daraa: real('Daraa', { place: 'daraa-city' }),
  kanaker: real('Kanaker', { place: 'kanaker' }),
  homsArabic: real('Homs in Arabic', { place: 'homs-city', lang: 'ar' }, 'حمص'),
};

/** Examples of <claim-list> by name. */
export const lists = {
  all: invented('Everything said by a day', { 'page-size': '4' }),
  denied: invented('Denied claims', { standing: 'denied' }),
  searched: invented('Searched, with a spelling of its own', { text: 'townspeaple' }),
  chosen: invented('Several things chosen', {
    standing: 'single-origin',
    origin: 'river-state hill-front',
    kind: 'control',
  }),
  happened: invented('By the days of the event', { dates: 'happened', from: '2024-03-05', to: '2024-03-06' }),
  byDenials: invented('Most denied first', { sort: 'denied', 'page-size': '3' }),
  nothing: invented('Nothing meets all of it', { text: 'bridge', standing: 'denied', place: 'hazel' }),
  recordEnds: invented('A day after the record ends', { standing: 'superseded', 'as-of': '2024-06-01' }),
  headed: invented('With a heading of level 3', { standing: 'conflicting', 'heading-level': '3' }),
  arabicDigits: invented('In Arabic, with Arabic digits', { text: 'الجيش', lang: 'ar', numerals: 'arab' }),
  turkish: invented('In Turkish', { kind: 'count movement', lang: 'tr' }),
  countryside: real('Denied claims on the countryside of Damascus', {
    standing: 'denied',
    place: 'rif-dimashq-governorate',
  }),
  homsArabic: real('Homs, searched in Arabic', { text: 'حُمص', lang: 'ar', 'page-size': '6' }),
};

/** Examples of <claim-timeline> by name. */
export const timelines = {
  all: invented('Everything said by a day'),
  uncertain: invented('Ranges and dates that are about right', { kind: 'count' }),
  denied: invented('A claim beside its denial', { standing: 'denied' }),
  undated: invented('A date that nobody stated', { kind: 'prediction' }),
  nothing: invented('Nothing meets it', { text: 'no such words' }),
  portions: invented('In portions', { 'page-size': '2' }),
  recordEnds: invented('A day after the record ends', { kind: 'count', 'as-of': '2024-06-01' }),
  headed: invented('With a heading of level 3', { kind: 'movement', 'heading-level': '3' }),
  arabicDigits: invented('In Arabic, with Arabic digits', { kind: 'count movement', lang: 'ar', numerals: 'arab' }),
  turkish: invented('In Turkish', { kind: 'count', lang: 'tr' }),
  homs: real('Who was said to be in Homs', { place: 'homs-governorate', kind: 'control' }),
  countrysideArabic: real('Denied claims on the countryside of Damascus, in Arabic', {
    standing: 'denied',
    place: 'rif-dimashq-governorate',
    lang: 'ar',
  }),
};

/** Examples of <control-map> by name. */
export const maps = {
  all: invented('Places without an outline', {}),
  chosen: invented('Four places, one of them without a point', { places: 'dogwood, elm, hazel, gorse' }),
  holder: invented('What one side is named for', { holder: 'hill-front' }),
  early: invented('A day on which nothing had been said', { 'as-of': '2024-03-02' }),
  recordEnds: invented('A day after the record ends', { 'as-of': '2024-06-01' }),
  headed: invented('With a heading of level 3', { places: 'alder birch', 'heading-level': '3' }),
  arabicDigits: invented('In Arabic, with Arabic digits', { lang: 'ar', numerals: 'arab' }),
  turkish: invented('In Turkish', { places: 'dogwood elm fir', lang: 'tr' }),
  syria: real('Syria on 7 December 2024', {}),
  syriaThen: real('Syria as known on 6 December', { 'as-of': '2024-12-06' }),
  cities: real('Cities and governorates', {
    places:
      'aleppo-city hama-city homs-city damascus daraa-city as-suwayda-city quneitra-city deir-ez-zor-city palmyra al-qaryatayn kanaker khalkhalah-airbase idlib-governorate as-suwayda-governorate daraa-governorate',
  }),
  citiesArabic: real('The same in Arabic', {
    places:
      'aleppo-city hama-city homs-city damascus daraa-city as-suwayda-city quneitra-city deir-ez-zor-city palmyra al-qaryatayn kanaker khalkhalah-airbase idlib-governorate as-suwayda-governorate daraa-governorate',
    lang: 'ar',
  }),
};

/** Examples of <control-history> by name. */
export const histories = {
  claimed: invented('Claimed, with days before it that nobody spoke of', { place: 'alder' }),
  reported: invented('Reported, then carried on', { place: 'birch', 'as-of': '2024-03-10' }),
  assessed: invented('Assessed', { place: 'cedar' }),
  contested: invented('Contested', { place: 'dogwood' }),
  accountsDiffer: invented('Accounts differ', { place: 'elm' }),
  withdrawalDenied: invented('Withdrawal reported and denied', { place: 'hazel' }),
  noReport: invented('Never a report', { place: 'gorse' }),
  recordEnds: invented('A day after the record ends', { place: 'fir', 'as-of': '2024-06-01' }),
  headed: invented('With a heading of level 3', { place: 'ivy', 'heading-level': '3' }),
  arabicDigits: invented('In Arabic, with Arabic digits', { place: 'elm', lang: 'ar', numerals: 'arab' }),
  turkish: invented('In Turkish', { place: 'dogwood', lang: 'tr' }),
  homs: real('Homs', { place: 'homs-city' }),
  aleppo: real('Aleppo, day by day', { place: 'aleppo-city' }),
  homsArabic: real('Homs in Arabic', { place: 'homs-city', lang: 'ar' }),
};

/** Every named example, by the tag that it shows. */
export const examples = {
  'claim-card': cards,
  'control-badge': badges,
  'claim-ref': refs,
  'claim-list': lists,
  'claim-timeline': timelines,
  'control-map': maps,
  'control-history': histories,
  'claim-sources': references,
  'claim-scope': scopes,
  'as-of-control': switches,
};

const ownText = {
  en: 'Your own words, shown first and kept where there is nothing else to show.',
  ar: 'كلماتكم أنتم، تظهر أولًا وتبقى حيث لا شيء آخر يُعرض.',
  tr: 'Kendi sözleriniz: önce görünür, gösterilecek başka bir şey yoksa kalır.',
};
/** A badge is read inside a sentence. */
const sentences = {
  en: [
    'They came on foot as far as ',
    ', and this sentence stays on its line when the badge is read, opened and closed.',
  ],
  ar: ['وصلوا سيرًا على الأقدام إلى ', '، ولا تترك هذه الجملة سطرها حين تُقرأ الشارة وتُفتح وتُغلق.'],
  tr: ['Yürüyerek geldikleri yer ', '; rozet okunsa, açılsa, kapansa da bu cümle satırında kalır.'],
};

const languageOf = ({ attributes }) => attributes.lang ?? 'en';
const attributesOf = ({ attributes }) => (attributes.lang === 'ar' ? { ...attributes, dir: 'rtl' } : attributes);
const nameOf = (place) => place.replace(/-city$/, '').replace(/^./, (first) => first.toUpperCase());
const textOf = (tag, example) =>
  example.text ?? (tag === 'control-badge' ? nameOf(example.attributes.place) : ownText[languageOf(example)]);
const quoted = (value) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** What to paste for an example: the element with the newsroom's own text in it. */
export function exampleHTML(tag, example) {
  const name = example.inside === undefined ? tag : 'claim-scope';
  const attributes = Object.entries(attributesOf(example)).map(([key, value]) => ` ${key}=${quoted(value)}`);
  const content = example.inside === undefined ? textOf(tag, example) : `\n${example.inside}\n`;
  return `<${name}${attributes.join('')}>${content}</${name}>`;
}

/** What stands before and after an example on a page: words of a sentence around a badge, nothing around all others. */
export const aroundExample = (tag, example) => (tag === 'control-badge' ? sentences[languageOf(example)] : ['', '']);

/**
 * Makes the element of an example, with the newsroom's own text in it.
 * @param {{ readonly attributes: object, readonly invented: boolean }} example
 */
export function makeExample(tag, example, dataset) {
  const piece = document.createRange().createContextualFragment(exampleHTML(tag, example));
  const element = document.adoptNode(piece.firstElementChild);
  customElements.upgrade(element);
  if (example.invented) element.data = dataset;
  return element;
}

/**
 * Makes an example as it stands on a page, in a block of its language.
 * @param {any} example
 */
export function makePiece(tag, example, dataset) {
  const piece = document.createElement(tag === 'control-badge' ? 'p' : 'div');
  const [before, after] = aroundExample(tag, example);
  piece.lang = languageOf(example);
  if (piece.lang === 'ar') piece.dir = 'rtl';
  piece.append(before, makeExample(tag, example, dataset), after);
  return piece;
}
