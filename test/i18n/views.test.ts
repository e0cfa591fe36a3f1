import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as ar from '../../src/i18n/views.ar.js';
import * as en from '../../src/i18n/views.en.js';
import * as tr from '../../src/i18n/views.tr.js';
import { localeFor } from '../../src/i18n/index.js';
import { dayWords } from '../../src/i18n/view-kit.js';
import { asOfMessages, mapMessages } from '../../src/i18n/views.js';
import { eachDay } from '../../src/model/index.js';
import { refusedIn } from '../../src/cli/internal/refused-words.js';

type View = keyof typeof en;
type Message = string | Readonly<Record<string, string>>;
const views = Object.keys(en) as View[];
const messagesOf = (language: object, view: View): Array<[string, Message]> =>
  Object.entries((language as Record<View, Record<string, Message>>)[view]);
const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (message: Message): string[] =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].filter((one) => one !== '{n}').sort();

describe('dictionaries of the views', () => {
  for (const [lang, language] of [
    ['ar', ar],
    ['tr', tr],
  ] as const) {
    for (const view of views) {
      it(`${lang} has every message of ${view}, and nothing else`, () =>
        assert.deepEqual(
          messagesOf(language, view)
            .map(([key]) => key)
            .sort(),
          messagesOf(en, view)
            .map(([key]) => key)
            .sort(),
        ));
      const own = new Map(messagesOf(language, view));
      for (const [key, message] of messagesOf(en, view)) {
        it(`${lang}.${view}.${key} uses the values that English uses`, () =>
          assert.deepEqual(placeholders(own.get(key) ?? ''), placeholders(message)));
      }
    }
  }
  it('Arabic has a form for two, few and many of whatever English counts, unless the number alone changes', () => {
    const counted = views.flatMap((view) => messagesOf(ar, view)).filter(([, message]) => typeof message !== 'string');
    for (const [key, message] of counted) {
      const wanted = ['range', 'allOptions'].includes(key) ? ['other'] : ['few', 'many', 'other', 'two'];
      for (const form of wanted) assert.ok(Object.hasOwn(message as object, form), `${key}.${form}`);
    }
  });
  for (const [lang, language] of Object.entries({ en, ar, tr })) {
    it(`${lang} says no word of judgement`, () => {
      for (const view of views) {
        for (const [key, message] of messagesOf(language, view)) {
          for (const form of forms(message)) assert.deepEqual(refusedIn(form, lang, []), [], `${view}.${key}`);
        }
      }
    });
  }
  it('each view is brought in by itself', async () => {
    await mapMessages.load('ar-SY');
    assert.equal(mapMessages.messagesFor('ar').messages.title, ar.map.title);
    assert.equal(asOfMessages.messagesFor('ar').messages.title, en.asOf.title);
    assert.ok(asOfMessages.needsLoading('ar'));
  });
});

describe('dayWords', () => {
  it('names every so many of many days, and each month at the first of its days that is named', () => {
    const words = dayWords(localeFor('en'), eachDay('2024-10-25', '2024-12-07'));
    assert.deepEqual(
      words.filter(({ isNamed }) => isNamed).map(({ day, month }) => (month ? `${day} ${month}` : day)),
      ['25 Oct', '29', '2 Nov', '6', '10', '14', '18', '22', '26', '30', '4 Dec'],
    );
  });
});
