import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fill,
  fillPlural,
  formatDate,
  listNames,
  loadMessages,
  localeFor,
  messagesFor,
  messagesOf,
  pick,
  plainText,
  registerMessages,
} from '../../src/i18n/index.js';
import { ar } from '../../src/i18n/ar.js';
import { en } from '../../src/i18n/en.js';
import { tr } from '../../src/i18n/tr.js';

await loadMessages('ar');
await loadMessages('tr-TR');

describe('formatDate', () => {
  const cases: Array<[string, string, string, string | undefined, string, string | null]> = [
    ['a day in English', '2024-12-07', 'en', undefined, '7 Dec 2024', '2024-12-07'],
    ['a month', '2024-12', 'en', undefined, 'Dec 2024', '2024-12'],
    ['a year', '2024', 'en', undefined, '2024', '2024'],
    ['an approximate day says so', '2024-12-06~', 'en', undefined, 'about 6 Dec 2024', '2024-12-06'],
    ['a range has no machine form of one day', '2024-11-27/2024-11-30', 'en', undefined, '27–30 Nov 2024', null],
    [
      'Arabic has Syrian month names and Latin digits',
      '2024-12-07',
      'ar',
      undefined,
      '7 كانون\u00a0الأول 2024',
      '2024-12-07',
    ],
    ['Arabic digits on request', '2024-12-07', 'ar', 'arab', '٧ كانون\u00a0الأول ٢٠٢٤', '2024-12-07'],
    ['Turkish', '2024-12-07', 'tr', undefined, '7 Ara 2024', '2024-12-07'],
    [
      'a language that nobody speaks here is written in English',
      '2024-12-07',
      'tlh',
      undefined,
      '7 Dec 2024',
      '2024-12-07',
    ],
    ['a malformed tag is written in English', '2024-12-07', 'not a tag!', undefined, '7 Dec 2024', '2024-12-07'],
    ['text that is no date stays as it is', 'soon', 'en', undefined, 'soon', null],
  ];
  for (const [title, date, lang, numerals, text, iso] of cases) {
    // Engines disagree on the spaces around the dash of a range.
    it(title, () => {
      const written = formatDate(localeFor(lang, numerals), date);
      assert.deepEqual({ ...written, text: written.text.replace(/\s*–\s*/, '–') }, { text, iso });
    });
  }
  it('leaves out the year where it stands nearby, and never from a month', () => {
    assert.equal(formatDate(localeFor('en'), '2024-12-07', true).text, '7 Dec');
    assert.equal(formatDate(localeFor('en'), '2024-12', true).text, 'Dec 2024');
  });
});

describe('plurals', () => {
  const arabic = localeFor('ar');
  const categories: Array<[number, string]> = [
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالًا'],
    [99, '99 مقالًا'],
    [100, '100 مقال'],
    [101, '101 مقال'],
    [103, '103 مقالات'],
  ];
  for (const [n, ending] of categories) {
    it(`Arabic, ${n} → ${ending}`, () =>
      assert.ok(fillPlural(arabic, messagesOf(en)(arabic).oneOrigin, n).endsWith(ending)));
  }
  it('exactly none may have words of its own', () =>
    assert.equal(fillPlural(localeFor('en'), en.age, 0), 'newest report the same day'));
  it('English, 1 → one day', () =>
    assert.equal(fillPlural(localeFor('en'), en.age, 1), 'newest report one day earlier'));
  it('English, 4 → 4 days', () => assert.equal(fillPlural(localeFor('en'), en.age, 4), 'newest report 4 days earlier'));
});

describe('dictionaries', () => {
  const all = (lang: string) => messagesOf(en)(messagesFor(lang));
  const placeholders = (message: unknown): string[] =>
    typeof message === 'string'
      ? (message.match(/\{\w+\}/g) ?? []).sort()
      : [...new Set(Object.values(message as object).flatMap(placeholders))].sort();
  for (const [lang, messages] of [
    ['ar', ar],
    ['tr', tr],
  ] as const) {
    it(`${lang} has every message of English, and nothing else`, () =>
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort()));
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      it(`${lang}.${key} uses the values that English uses`, () =>
        assert.deepEqual(
          placeholders(messages[key]).filter((p) => p !== '{n}'),
          placeholders(en[key]).filter((p) => p !== '{n}'),
        ));
    }
  }
  it('a publisher overrides one message and keeps the rest', () => {
    registerMessages('en-x-test', { claim: 'Assertion' });
    assert.equal(all('en-x-test').claim, 'Assertion');
    assert.equal(all('en-x-test').denial, en.denial);
    assert.equal(all('en').claim, en.claim);
  });
  it('an override made before the language arrives survives its arrival', () => {
    assert.equal(all('ar-SY').claim, ar.claim);
  });
});

describe('names and sentences', () => {
  const locale = localeFor('ar-EG');
  it('a name is picked by tag, base language, English, then whatever there is', () => {
    assert.deepEqual(pick(locale, { en: 'Homs', ar: 'حمص' }), { text: 'حمص', lang: 'ar' });
    assert.deepEqual(pick(locale, { en: 'Homs', tr: 'Humus' }), { text: 'Homs', lang: 'en' });
    assert.deepEqual(pick(locale, { tr: 'Humus' }), { text: 'Humus', lang: 'tr' });
    assert.deepEqual(pick(locale, {}), { text: '', lang: 'en' });
  });
  it('bidi overrides and control characters never reach the page', () => {
    assert.equal(pick(locale, { ar: 'a\u202eb\u2067c\u0000d' }).text, 'abcd');
  });
  it('joiners of Arabic script stay', () => assert.equal(pick(locale, { ar: 'می\u200cخواهم' }).text, 'می\u200cخواهم'));
  it('names stay apart from our words', () => {
    const by = { text: 'Red', lang: 'en' };
    assert.deepEqual(fill('Denied by {by}', { by }), ['Denied by ', by]);
  });
  it('a value cannot bring placeholders of its own', () =>
    assert.equal(plainText(fill('{a} and {b}', { a: '{b}', b: 'two' })), '{b} and two'));
  it('a placeholder without a value stays, so that a wrong override shows', () =>
    assert.equal(plainText(fill('{who}', {})), '{who}'));
  it('an inherited key is no value', () => assert.equal(plainText(fill('{constructor}', {})), '{constructor}'));
  it('plain text isolates names on request', () =>
    assert.equal(plainText(['by ', { text: 'حمص', lang: 'ar' }], true), 'by \u2068حمص\u2069'));
  it('lists read as the language lists', () => {
    const names = ['A', 'B', 'C'].map((text) => ({ text, lang: 'en' }));
    assert.equal(plainText(listNames(localeFor('en'), names)), 'A, B and C');
    assert.equal(plainText(listNames(localeFor('tr'), names)), 'A, B ve C');
  });
});
