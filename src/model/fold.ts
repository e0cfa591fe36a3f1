/**
 * Folding text for search, so that one spelling finds another. Both what is searched and what is typed are folded; nothing
 * folded is ever shown.
 *
 * Everywhere: compatibility forms are opened up (Unicode NFKD), combining marks go (accents, and in Arabic the short
 * vowels U+064B–0652, the dagger alef, the hamza and madda above a carrier), invisible format characters go, case goes,
 * digits become 0–9, whatever is neither letter nor digit parts words.
 * Arabic: أ إ آ ٱ → ا, ؤ → و, ئ → ي, ى and Persian ی → ي, ک → ك, ة → ه; ء and the tatweel go. The article ال goes where three
 * letters or more remain, also behind و ف ب ك and as لل.
 * Latin: apostrophes and the signs for ayn and hamza go (Da'el, Daʿel → dael), ı → i, ø → o, ł → l, đ → d. The article goes
 * where it stands before a word, with a hyphen or a space (al-, el-, ash-, as-, ad-, ez-…); where it is written together
 * with the name nothing shows that it is one, so documents carry that spelling too (`foldDocument`).
 */

const MARKS = /[\p{M}\p{Cf}\u0621\u0640'`‘’‛′\u02b9-\u02bf]/gu;
const LETTERS = /[\u0671\u0649\u06cc\u06a9\u0629ıøłđ\u0660-\u0669\u06f0-\u06f9]/g;
const LETTER: Readonly<Record<string, string>> = {
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
  '\u0629': '\u0647',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};
// A hyphen behind a word is kept until articles have been told from other short words.
const WORDS = /[\p{L}\p{N}]+[-\u2010]?/gu;
const LATIN_ARTICLE = /^[ae](?:[ldnrstz]|[sdt]h)$/;
const LATIN_START = /^[a-z]/;
const ARABIC_ARTICLE = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=[\u0621-\u064a]{3})/;

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll('´', '') // opens up into a space and an accent, and would part the word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => LETTER[letter] ?? String(letter.charCodeAt(0) % 16))
    .match(WORDS) ?? [];

/** Calls back with each word without its article, and with the spellings in which the article is part of the word. */
function eachWord(text: string, take: (word: string, withArticle: readonly string[]) => void): void {
  let article = '';
  let hyphen = false;
  const words = wordsOf(text);
  words.forEach((written, i) => {
    const word = written.replace(/[-\u2010]$/, '');
    if (LATIN_ARTICLE.test(word) && LATIN_START.test(words[i + 1] ?? '')) {
      article = word;
      hyphen = word !== written;
      return;
    }
    const bare = word.replace(ARABIC_ARTICLE, '');
    if (bare !== word) take(bare, [...new Set([word, `\u0627\u0644${bare}`])]);
    // “as”, “an” and “at” are also English words: only a hyphen shows that they are articles.
    else if (hyphen || article.endsWith('l')) take(word, [...new Set([article + word, `al${word}`])]);
    else take(word, []);
    article = '';
    hyphen = false;
  });
}

/** Folds what a reader types, or any text to compare with it: words parted by single spaces, `''` where there are none. */
export function foldText(text: string): string {
  const folded: string[] = [];
  eachWord(text, (word) => folded.push(word));
  return folded.join(' ');
}

/** Folds a text to be searched: its words, and after them the spellings of some with the article written together. */
export function foldDocument(text: string): string {
  const folded: string[] = [];
  const joined: string[] = [];
  eachWord(text, (word, withArticle) => {
    folded.push(word);
    joined.push(...withArticle);
  });
  return [...folded, ...joined].join(' ');
}
