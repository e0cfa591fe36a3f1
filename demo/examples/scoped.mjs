// Named examples of the elements that need others beside them: scope, switch, marked phrases, sources. Each is a piece of a
// page; pages, tests and screenshots all read them. `invented` ones speak of the dataset beside this file.
import { dataset } from './dataset.mjs';

const example = (title, invented, lang, markup) => ({ title, invented, lang, markup });
const invented = (title, markup, lang = 'en') => example(title, true, lang, markup);
const real = (title, markup, lang = 'en') => example(title, false, lang, markup);

const control = '<as-of-control>Choose the day that this page speaks of.</as-of-control>';
const banks = `<p>The Hill Front is in <control-badge place="alder">Alder</control-badge>; accounts of
  <control-badge place="elm">Elm</control-badge> differ.</p><claim-card claim="hazel-left" density="compact">Hazel.</claim-card>`;
const phrases = `<p>The Hill Front says it <claim-ref claim="alder-taken">has taken Alder</claim-ref>. Townspeople saw
  the army <claim-ref claim="hazel-left">leave Hazel and go down to the ferries before anybody on the northern bank had heard of it</claim-ref>,
  and a monitor counted <claim-ref claim="toll-later">41 dead</claim-ref>.</p>`;

/** Examples of <claim-scope> by name. */
export const scopes = {
  day: invented('A day for everything inside', `<claim-scope as-of="2024-03-07">${banks}</claim-scope>`),
  nested: invented(
    'A scope in a scope',
    `<claim-scope as-of="2024-03-07">${banks}<claim-scope as-of="2024-03-09" known="now">${banks}</claim-scope></claim-scope>`,
  ),
  arabic: invented(
    'Language and digits',
    `<claim-scope lang="ar" dir="rtl" numerals="arab" as-of="2024-03-08">${banks}</claim-scope>`,
  ),
};

/** Examples of <as-of-control> by name. */
export const switches = {
  knownThen: invented('As known then', `<claim-scope as-of="2024-03-07" known="then">${control}${banks}</claim-scope>`),
  knownNow: invented('As known now', `<claim-scope as-of="2024-03-07" known="now">${control}${banks}</claim-scope>`),
  quiet: invented('A day on which nothing changed', `<claim-scope as-of="2024-03-03">${control}${banks}</claim-scope>`),
  recordEnds: invented(
    'A day after the record ends',
    `<claim-scope as-of="2024-06-01">${control}${banks}</claim-scope>`,
  ),
  headed: invented(
    'With a heading of level 3',
    `<claim-scope as-of="2024-03-08"><as-of-control heading-level="3">Choose a day.</as-of-control></claim-scope>`,
  ),
  arabicDigits: invented(
    'In Arabic, with Arabic digits',
    `<claim-scope lang="ar" dir="rtl" numerals="arab" as-of="2024-03-08" known="then">${control}${banks}</claim-scope>`,
  ),
  turkish: invented('In Turkish', `<claim-scope lang="tr" as-of="2024-03-08">${control}${banks}</claim-scope>`),
  syria: real(
    'Syria, 6 December 2024',
    `<claim-scope as-of="2024-12-06" known="now">${control}<p>Between the coast and the capital lies
    <control-badge place="homs-city">Homs</control-badge>; farther north <control-badge place="hama-city">Hama</control-badge>.</p></claim-scope>`,
  ),
  syriaArabic: real(
    'The same in Arabic',
    `<claim-scope lang="ar" dir="rtl" as-of="2024-12-06" known="then">${control}<p>بين الساحل والعاصمة تقع
    <control-badge place="homs-city">حمص</control-badge>.</p></claim-scope>`,
  ),
};

/** Examples of <claim-ref> by name. */
export const refs = {
  phrases: invented('Phrases, numbered in reading order', `<claim-scope as-of="2024-03-08">${phrases}</claim-scope>`),
  noScript: invented(
    'With its note in the page',
    `<claim-scope as-of="2024-03-08"><p>The Hill Front says it <claim-ref claim="alder-taken" id="claim-ref-1">has taken
    Alder<sup><a href="#claim-note-1">1</a></sup></claim-ref>.</p><p id="claim-note-1" data-claim-note="alder-taken"><a href="#claim-ref-1">1</a>
    The Hill Front said it had taken Alder. Morning Post, 7 Mar 2024.</p></claim-scope>`,
  ),
  arabicDigits: invented(
    'In Arabic, with Arabic digits',
    `<claim-scope lang="ar" dir="rtl" numerals="arab" as-of="2024-03-08"><p>قال أهالي إن الجيش <claim-ref claim="hazel-left">غادر هازل ونزل إلى العبّارات قبل أن يسمع بذلك أحد على الضفة الشمالية</claim-ref>.</p></claim-scope>`,
  ),
  syria: real(
    'The last village before Homs',
    `<claim-scope as-of="2024-12-07"><p>The opposition’s operations command says it <claim-ref claim="homs-last-village">holds the last
    village before the city</claim-ref>, and the army is said to <claim-ref claim="rif-dimashq-withdrawals-local">have left three towns
    near the capital</claim-ref>.</p></claim-scope>`,
  ),
  syriaArabic: real(
    'The same in Arabic',
    `<claim-scope lang="ar" dir="rtl" as-of="2024-12-07"><p>تقول إدارة العمليات إنها <claim-ref claim="homs-last-village">تسيطر على آخر
    قرية قبل المدينة</claim-ref>.</p></claim-scope>`,
  ),
};

/** Examples of <claim-sources> by name. */
export const references = {
  page: invented(
    'Everything this piece of a page cites',
    `<claim-scope as-of="2024-03-08">${phrases}${banks}<claim-sources heading-level="3">Sources are named with each claim.</claim-sources></claim-scope>`,
  ),
  nothing: invented(
    'Nothing cited yet',
    `<claim-scope as-of="2024-03-01"><claim-sources></claim-sources></claim-scope>`,
  ),
  arabicDigits: invented(
    'In Arabic, with Arabic digits',
    `<claim-scope lang="ar" dir="rtl" numerals="arab" as-of="2024-03-08">${banks}<claim-sources></claim-sources></claim-scope>`,
  ),
  syria: real(
    'Five articles',
    `<claim-scope as-of="2024-12-07"><p>The opposition says it <claim-ref claim="homs-last-village">holds the last village</claim-ref> before
    <control-badge place="homs-city">Homs</control-badge>.</p><claim-card claim="rif-dimashq-withdrawals-local" density="compact">Withdrawals.</claim-card><claim-sources></claim-sources></claim-scope>`,
  ),
};

/**
 * Makes the piece of a page of an example.
 * @param {any} example
 */
export function makePiece({ invented: isInvented, lang, markup }) {
  const piece = document.createElement('div');
  piece.lang = lang;
  piece.append(document.createRange().createContextualFragment(markup));
  if (isInvented) for (const scope of piece.querySelectorAll('claim-scope')) scope.data = dataset;
  return piece;
}
