import { expect, fixture, oneEvent } from '@open-wc/testing';
import { makePiece, refs } from '../../../demo/examples/examples.mjs';
import type { ClaimRefElement } from '../../../src/elements/claim-ref/claim-ref.js';
import '../../../src/elements/claim-ref/claim-ref.define.js';
import '../../../src/elements/claim-scope/claim-scope.define.js';
import { dataset, part, settle } from '../helpers.js';
import { phrases, spoken } from './reader.js';

const examples: Readonly<Record<string, object>> = refs;

async function sentence(name: string, open: boolean): Promise<Element> {
  const piece = makePiece('claim-ref', examples[name], dataset);
  await fixture(piece);
  for (const phrase of piece.querySelectorAll('claim-ref')) await phrase.updateComplete;
  await settle();
  if (open) {
    const phrase = piece.querySelector<ClaimRefElement>('[claim=hazel-left]') as ClaimRefElement;
    const opened = oneEvent(phrase, 'claim-open');
    part(phrase, 'trigger').click();
    await opened;
  }
  return piece;
}

describe('<claim-ref>, as a screen reader says it', () => {
  it('is a button called by its phrase; the number comes after it and not in the sentence', async () => {
    const said = phrases(`
      The Hill Front says it
      button, has taken Alder, 1, not expanded, has popup dialog
      . Townspeople saw the army
      button, leave Hazel and go down to the ferries before anybody on the northern bank had heard of it, 2, not expanded, has popup dialog
      , and a monitor counted
      button, 41 dead, 3, not expanded, has popup dialog
      .
    `);
    expect(await spoken(await sentence('phrases', false))).to.equal(said);
  });

  it('opens into the claim with its denial, and the sentence goes on behind it', async () => {
    const said = phrases(`
      The Hill Front says it
      button, has taken Alder, 1, not expanded, has popup dialog
      . Townspeople saw the army
      button, leave Hazel and go down to the ferries before anybody on the northern bank had heard of it, 2, expanded, has popup dialog
      dialog, Claim and denial
      2 Claim and denial
      button, Close, close
      article, Townspeople said that the River Army had left Hazel and gone down to the ferries.
      Claim
      Townspeople said that the River Army had left Hazel and gone down to the ferries.
      Unnamed: townspeople
      list
      listitem, level 1, position 1, set size 2
      via (inferred)
      Wire One
      Morning Post
      7 Mar
      link, Passage in Morning Post, 7 Mar
      passage
      listitem, level 1, position 2, set size 2
      Valley Herald
      7 Mar
      link, Passage in Valley Herald, 7 Mar
      passage
      garbled passage
      Denial
      The Ministry of Defence said that no unit had left Hazel.
      Ministry of Defence
      Wire One
      7 Mar
      link, Passage in Wire One, 7 Mar
      passage
      list
      listitem, level 1, position 1, set size 3
      Denied by River Government
      listitem, level 1, position 2, set size 3
      Unnamed sources only
      listitem, level 1, position 3, set size 3
      The denial comes from the side it favours
      As of 8 Mar 2024, as known then
      end of dialog, Claim and denial
      , and a monitor counted
      button, 41 dead, 3, not expanded, has popup dialog
      .
    `);
    expect(await spoken(await sentence('phrases', true))).to.equal(said);
  });

  it('is the same button in Arabic', async () => {
    const said = phrases(`
      قال أهالي إن الجيش
      button, غادر هازل ونزل إلى العبّارات قبل أن يسمع بذلك أحد على الضفة الشمالية, ١, not expanded, has popup dialog
      .
    `);
    expect(await spoken(await sentence('arabicDigits', false))).to.equal(said);
  });

  it('opens into the same in Arabic', async () => {
    const said = phrases(`
      قال أهالي إن الجيش
      button, غادر هازل ونزل إلى العبّارات قبل أن يسمع بذلك أحد على الضفة الشمالية, ١, expanded, has popup dialog
      dialog, ادعاء ونفيه
      ١ ادعاء ونفيه
      button, إغلاق, close
      article, قال أهالي إن جيش النهر غادر هازل ونزل إلى العبّارات.
      الادعاء
      قال أهالي إن جيش النهر غادر هازل ونزل إلى العبّارات.
      أهالي البلدة، دون تسمية
      list
      listitem, level 1, position 1, set size 2
      عبر (مستنتج)
      واير ون
      بريد الصباح
      ٧ آذار
      link, المقطع في بريد الصباح، ٧ آذار
      المقطع
      listitem, level 1, position 2, set size 2
      منادي الوادي
      ٧ آذار
      link, المقطع في منادي الوادي، ٧ آذار
      المقطع
      مقطع مشوّش
      النفي
      قالت وزارة الدفاع إن أي وحدة لم تغادر هازل.
      وزارة الدفاع
      واير ون
      ٧ آذار
      link, المقطع في واير ون، ٧ آذار
      المقطع
      list
      listitem, level 1, position 1, set size 3
      جهة النفي: حكومة النهر
      listitem, level 1, position 2, set size 3
      مصادر غير مسمّاة فقط
      listitem, level 1, position 3, set size 3
      النفي صادر عن الطرف الذي يخدمه
      حتى ٨ آذار ٢٠٢٤، بحسب ما كان معروفًا حينها
      end of dialog, ادعاء ونفيه
      .
    `);
    expect(await spoken(await sentence('arabicDigits', true))).to.equal(said);
  });
});
