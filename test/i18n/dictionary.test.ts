import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDictionary } from '../../src/i18n/dictionary.js';
import { register } from '../../src/i18n/register.js';

const english = { yes: 'yes', no: 'no', maybe: 'maybe' };
const arabic = { yes: 'نعم', no: 'لا', maybe: 'ربما' };
const make = (load = () => Promise.resolve(arabic)) => createDictionary<typeof english>(english, { ar: load });

describe('createDictionary', () => {
  const cases: Array<[string, string, string]> = [
    ['English → English', 'en', 'yes'],
    ['a region of a language → the language', 'ar-SY', 'نعم'],
    ['case does not matter', 'AR-sy', 'نعم'],
    ['a language nobody speaks here → English', 'tlh', 'yes'],
    ['no tag → English', '', 'yes'],
    ['the name of an inherited key → English', 'constructor', 'yes'],
  ];
  for (const [title, lang, yes] of cases) {
    it(title, async () => {
      const dictionary = make();
      await dictionary.load('ar');
      assert.equal(dictionary.messagesFor(lang).messages.yes, yes);
    });
  }
  it('a language is brought in once, and only when asked for', async () => {
    let loads = 0;
    const dictionary = make(() => Promise.resolve(((loads += 1), arabic)));
    assert.deepEqual([loads, dictionary.needsLoading('ar-EG'), dictionary.needsLoading('de')], [0, true, false]);
    await dictionary.load('ar-EG');
    await dictionary.load('ar');
    assert.deepEqual([loads, dictionary.needsLoading('ar')], [1, false]);
  });
  it('a language that cannot be brought in → English, and the next one asks again', async () => {
    let loads = 0;
    const dictionary = make(
      () => ((loads += 1), loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(arabic)),
    );
    await dictionary.load('ar');
    assert.deepEqual([dictionary.messagesFor('ar').messages.yes, dictionary.needsLoading('ar')], ['yes', true]);
    await dictionary.load('ar');
    assert.equal(dictionary.messagesFor('ar').messages.yes, 'نعم');
  });
  it('an override keeps the other messages, also where it came before the language', async () => {
    const dictionary = make();
    register(dictionary, 'ar', { yes: 'أجل' });
    register(dictionary, 'ar-SY', { no: 'كلا' });
    assert.deepEqual(dictionary.messagesFor('ar').messages, { yes: 'أجل', no: 'no', maybe: 'maybe' });
    await dictionary.load('ar');
    assert.deepEqual(dictionary.messagesFor('ar').messages, { yes: 'أجل', no: 'لا', maybe: 'ربما' });
    assert.deepEqual(dictionary.messagesFor('ar-SY').messages, { yes: 'أجل', no: 'كلا', maybe: 'ربما' });
  });
  it('two overrides of one language add up, before it arrives and after', async () => {
    const dictionary = make();
    register(dictionary, 'ar', { yes: 'أجل' });
    register(dictionary, 'ar', { no: 'كلا' });
    await dictionary.load('ar');
    assert.deepEqual(dictionary.messagesFor('ar').messages, { yes: 'أجل', no: 'كلا', maybe: 'ربما' });
    register(dictionary, 'ar', { maybe: 'لعل' });
    assert.deepEqual(dictionary.messagesFor('ar').messages, { yes: 'أجل', no: 'كلا', maybe: 'لعل' });
  });
  it('a new language falls back to English', () => {
    const dictionary = make();
    register(dictionary, 'de', { yes: 'ja' });
    assert.deepEqual(dictionary.messagesFor('de-AT'), {
      lang: 'de',
      messages: { yes: 'ja', no: 'no', maybe: 'maybe' },
    });
  });
});
