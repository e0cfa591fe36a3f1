// What is photographed: every named example in every look that an engine has.

/** Looks by engine. Only Chromium can be shown paper without printing; WebKitGTK has no forced colours. */
const looks = {
  chromium: ['light', 'dark', 'forced', 'print'],
  firefox: ['light', 'dark', 'forced'],
  webkit: ['light', 'dark'],
};
export const lookNames = looks.chromium;
const languages = ['en', 'ar'];
const widths = [320, 1280];

/** Examples that are also shown opened, by tag. */
export const openedExamples = {
  'claim-ref': { en: ['phrases'], ar: ['arabicDigits'] },
  'control-badge': { en: ['withdrawalDenied'], ar: ['withdrawalDenied'] },
  'control-history': { en: ['accountsDiffer'], ar: ['accountsDiffer'] },
  'control-map': { en: ['chosen'], ar: ['chosen'] },
};

/** Elements that look at the whole page: each of their examples has one to itself. */
const ALONE = ['claim-ref', 'claim-sources'];

/** The pages that show an element's examples, as queries. */
export function pagesOf(tag, lang, names) {
  const page = `?tag=${tag}&lang=${lang}`;
  const opened = openedExamples[tag]?.[lang] ?? [];
  return [
    ...(ALONE.includes(tag) ? names.map((name) => `${page}&example=${name}`) : [page]),
    ...opened.map((name) => `${page}&opened=${name}`),
  ];
}

/** Every variation of an engine: `{ look, lang, width, name }`, those that share a page one after the other. */
export const variationsOf = (engine) =>
  languages.flatMap((lang) =>
    looks[engine].flatMap((look) => widths.map((width) => ({ look, lang, width, name: `${look}-${lang}-${width}` }))),
  );

/**
 * Of every approved picture a hash is kept; of these the picture too, so that a difference can be shown, and these CI looks
 * at. All of them would weigh more than the project and take longer than anybody waits.
 */
const kept = ['light-en-1280', 'dark-en-320', 'print-en-1280', 'light-ar-320'];

/** True where the picture of a variation is kept. */
export const isKept = (engine, { name }) => engine === 'chromium' && kept.includes(name);
