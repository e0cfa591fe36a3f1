// Named examples of the elements that need others beside them: scope, switch, marked phrases, sources. `attributes` are
// those of the <claim-scope> around them, `inside` is the piece of a page in it. examples.mjs hands them on.
const example = (title, isInvented, attributes, inside) => ({ title, invented: isInvented, attributes, inside });
const invented = (title, attributes, inside) => example(title, true, { 'as-of': '2024-03-08', ...attributes }, inside);
const real = (title, attributes, inside) => example(title, false, { 'as-of': '2024-12-07', ...attributes }, inside);

const control = '<as-of-control>Choose the day that this page speaks of.</as-of-control>';
const controlArabic = '<as-of-control>اختر اليوم الذي تتحدث عنه هذه الصفحة.</as-of-control>';
const banks = `<p>The Hill Front is in <control-badge place="alder">Alder</control-badge>; accounts of
  <control-badge place="elm">Elm</control-badge> differ.</p>
<claim-card claim="hazel-left" density="compact">Townspeople saw the army leave Hazel.</claim-card>`;
const banksArabic = `<p>جبهة التلال في <control-badge place="alder">ألدر</control-badge>، وتختلف الروايات في
  <control-badge place="elm">إلم</control-badge>.</p>
<claim-card claim="hazel-left" density="compact">رأى أهالٍ الجيش يغادر هازل.</claim-card>`;
const banksTurkish = `<p>Tepe Cephesi <control-badge place="alder">Alder</control-badge>; anlatılar ayrışıyor:
  <control-badge place="elm">Elm</control-badge>.</p>
<claim-card claim="hazel-left" density="compact">Kasabalılar ordunun ayrıldığını gördü.</claim-card>`;
const phrases = `<p>The Hill Front says it <claim-ref claim="alder-taken">has taken Alder</claim-ref>. Townspeople saw
  the army <claim-ref claim="hazel-left">leave Hazel and go down to the ferries before anybody on the northern bank had heard of it</claim-ref>,
  and a monitor counted <claim-ref claim="toll-later">41 dead</claim-ref>.</p>`;
const phraseArabic = `<p>قال أهالي إن الجيش <claim-ref claim="hazel-left">غادر هازل ونزل إلى العبّارات قبل أن يسمع بذلك أحد على الضفة الشمالية</claim-ref>.</p>`;
const homs = `<p>Between the coast and the capital lies
  <control-badge place="homs-city">Homs</control-badge>; farther north <control-badge place="hama-city">Hama</control-badge>.</p>`;
const homsArabic = '<p>بين الساحل والعاصمة تقع <control-badge place="homs-city">حمص</control-badge>.</p>';
const sources = '<claim-sources heading-level="3">Sources are named with each claim.</claim-sources>';
const sourcesArabic = '<claim-sources heading-level="3">تُذكر المصادر مع كل ادعاء.</claim-sources>';

/** Examples of <claim-scope> by name. */
export const scopes = {
  day: invented('A day for everything inside', { 'as-of': '2024-03-07' }, banks),
  knownNow: invented('As known now', { 'as-of': '2024-03-07', known: 'now' }, banks),
  nested: invented(
    'A scope in a scope',
    { 'as-of': '2024-03-07' },
    `${banks}\n<claim-scope as-of="2024-03-09" known="now">\n${banks}\n</claim-scope>`,
  ),
  arabic: invented('Language and digits', { lang: 'ar', numerals: 'arab' }, banksArabic),
  turkish: invented('In Turkish', { lang: 'tr' }, banksTurkish),
  syria: real('Syria, 6 December 2024', { 'as-of': '2024-12-06' }, homs),
  syriaArabic: real('The same in Arabic', { 'as-of': '2024-12-06', lang: 'ar' }, homsArabic),
};

/** Examples of <as-of-control> by name. */
export const switches = {
  knownThen: invented('As known then', { 'as-of': '2024-03-07', known: 'then' }, `${control}\n${banks}`),
  knownNow: invented('As known now', { 'as-of': '2024-03-07', known: 'now' }, `${control}\n${banks}`),
  quiet: invented('A day on which nothing changed', { 'as-of': '2024-03-03' }, `${control}\n${banks}`),
  recordEnds: invented('A day after the record ends', { 'as-of': '2024-06-01' }, `${control}\n${banks}`),
  headed: invented('With a heading of level 3', {}, '<as-of-control heading-level="3">Choose a day.</as-of-control>'),
  arabicDigits: invented(
    'In Arabic, with Arabic digits',
    { lang: 'ar', numerals: 'arab', known: 'then' },
    `${controlArabic}\n${banksArabic}`,
  ),
  turkish: invented('In Turkish', { lang: 'tr' }, `<as-of-control>Bir gün seçin.</as-of-control>\n${banksTurkish}`),
  syria: real('Syria, 6 December 2024', { 'as-of': '2024-12-06', known: 'now' }, `${control}\n${homs}`),
  syriaArabic: real(
    'The same in Arabic',
    { 'as-of': '2024-12-06', known: 'then', lang: 'ar' },
    `${controlArabic}\n${homsArabic}`,
  ),
};

/** Examples of <claim-ref> by name. */
export const refs = {
  phrases: invented('Phrases, numbered in reading order', {}, phrases),
  denied: invented(
    'A phrase that is denied',
    {},
    '<p>By Thursday the garrison <claim-ref claim="hazel-left">was said to have left Hazel</claim-ref>.</p>',
  ),
  noScript: invented(
    'With its note in the page',
    {},
    `<p>The Hill Front says it <claim-ref claim="alder-taken" id="claim-ref-1">has taken
    Alder<sup><a href="#claim-note-1">1</a></sup></claim-ref>.</p>
<p id="claim-note-1" data-claim-note="alder-taken"><a href="#claim-ref-1">1</a>
    The Hill Front said it had taken Alder. Morning Post, 7 Mar 2024.</p>`,
  ),
  arabicDigits: invented('In Arabic, with Arabic digits', { lang: 'ar', numerals: 'arab' }, phraseArabic),
  turkish: invented(
    'In Turkish',
    { lang: 'tr' },
    '<p>Kasabalılar, ordunun <claim-ref claim="hazel-left">Hazel’den ayrıldığını</claim-ref> söyledi.</p>',
  ),
  syria: real(
    'The last village before Homs',
    {},
    `<p>The opposition’s operations command says it <claim-ref claim="homs-last-village">holds the last
    village before the city</claim-ref>, and the army is said to <claim-ref claim="rif-dimashq-withdrawals-local">have left three towns
    near the capital</claim-ref>.</p>`,
  ),
  syriaArabic: real(
    'The same in Arabic',
    { lang: 'ar' },
    `<p>تقول إدارة العمليات إنها <claim-ref claim="homs-last-village">تسيطر على آخر
    قرية قبل المدينة</claim-ref>.</p>`,
  ),
};

/** Examples of <claim-sources> by name. */
export const references = {
  page: invented('Everything this piece of a page cites', {}, `${phrases}\n${banks}\n${sources}`),
  nothing: invented('Nothing cited yet', { 'as-of': '2024-03-01' }, '<claim-sources></claim-sources>'),
  arabicDigits: invented(
    'In Arabic, with Arabic digits',
    { lang: 'ar', numerals: 'arab' },
    `${banksArabic}\n${sourcesArabic}`,
  ),
  turkish: invented('In Turkish', { lang: 'tr' }, `${banksTurkish}\n<claim-sources></claim-sources>`),
  syria: real(
    'Five articles',
    {},
    `<p>The opposition says it <claim-ref claim="homs-last-village">holds the last village</claim-ref> before
    <control-badge place="homs-city">Homs</control-badge>.</p>
<claim-card claim="rif-dimashq-withdrawals-local" density="compact">Withdrawals near Damascus, which the ministry denies.</claim-card>
${sources}`,
  ),
  syriaArabic: real('The same in Arabic', { lang: 'ar' }, `${homsArabic}\n${sourcesArabic}`),
};
