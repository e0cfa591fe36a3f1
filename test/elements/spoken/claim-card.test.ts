import { expect } from '@open-wc/testing';
import { cards } from '../../../demo/examples/examples.mjs';
import type { ClaimCardElement } from '../../../src/elements/claim-card/claim-card.js';
import '../../../src/elements/claim-card/claim-card.define.js';
import { show, type Example } from '../helpers.js';
import { phrases, spoken } from './reader.js';

const examples = cards as Record<string, Example>;
const card = (name: string) => show<ClaimCardElement>('claim-card', examples[name] as Example);

describe('<claim-card>, as a screen reader says it', () => {
  it('says claim, way and denial before anything else, also where it is compact', async () => {
    const said = phrases(`
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
    `);
    expect(await spoken(await card('compactDenied'))).to.equal(said);
  });

  it('says the denial as fully as the claim, then standing, dates, actions and the record', async () => {
    const said = phrases(`
      article, Townspeople said that the River Army had left Hazel and gone down to the ferries.
      Claim and denial
      As of 8 Mar 2024, as known then
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
      The denial names the town.
      Ministry of Defence
      list
      listitem, level 1, position 1, set size 1
      Wire One
      7 Mar
      link, Passage in Wire One, 7 Mar
      passage
      term
      Standing
      definition
      list
      listitem, level 1, position 1, set size 3
      Denied by River Government
      listitem, level 1, position 2, set size 3
      Unnamed sources only
      listitem, level 1, position 3, set size 3
      The denial comes from the side it favours
      term
      Dates
      definition
      table
      row, Happened Said Published Recorded
      cell
      columnheader, Happened
      columnheader, Said
      columnheader, Published
      columnheader, Recorded
      row, Claim 7 Mar 2024 7 Mar 2024 7 Mar 2024 1 Apr 2024
      rowheader, Claim
      cell, 7 Mar 2024
      cell, 7 Mar 2024
      cell, 7 Mar 2024
      cell, 1 Apr 2024
      row, Denial not stated 7 Mar 2024 inferred 7 Mar 2024 1 Apr 2024
      rowheader, Denial
      cell, not stated
      cell, 7 Mar 2024 inferred
      7 Mar 2024
      inferred
      cell, 7 Mar 2024
      cell, 1 Apr 2024
      button, Cite, cite
      button, Copy as text, copy
      button, Embed, embed
      status
      Record hazel-left, edition of 1 Apr 2024
    `);
    expect(await spoken(await card('denied'))).to.equal(said);
  });

  it('says all of it in Arabic', async () => {
    const said = phrases(`
      article, قال أهالي إن جيش النهر غادر هازل ونزل إلى العبّارات.
      ادعاء ونفيه
      حتى ٨ آذار ٢٠٢٤، بحسب ما كان معروفًا حينها
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
      النفي يسمي البلدة.
      وزارة الدفاع
      list
      listitem, level 1, position 1, set size 1
      واير ون
      ٧ آذار
      link, المقطع في واير ون، ٧ آذار
      المقطع
      term
      الحالة
      definition
      list
      listitem, level 1, position 1, set size 3
      جهة النفي: حكومة النهر
      listitem, level 1, position 2, set size 3
      مصادر غير مسمّاة فقط
      listitem, level 1, position 3, set size 3
      النفي صادر عن الطرف الذي يخدمه
      term
      التواريخ
      definition
      table
      row, الحدث القول النشر التسجيل
      cell
      columnheader, الحدث
      columnheader, القول
      columnheader, النشر
      columnheader, التسجيل
      row, الادعاء ٧ آذار ٢٠٢٤ ٧ آذار ٢٠٢٤ ٧ آذار ٢٠٢٤ ١ نيسان ٢٠٢٤
      rowheader, الادعاء
      cell, ٧ آذار ٢٠٢٤
      cell, ٧ آذار ٢٠٢٤
      cell, ٧ آذار ٢٠٢٤
      cell, ١ نيسان ٢٠٢٤
      row, النفي غير مذكور ٧ آذار ٢٠٢٤ مستنتج ٧ آذار ٢٠٢٤ ١ نيسان ٢٠٢٤
      rowheader, النفي
      cell, غير مذكور
      cell, ٧ آذار ٢٠٢٤ مستنتج
      ٧ آذار ٢٠٢٤
      مستنتج
      cell, ٧ آذار ٢٠٢٤
      cell, ١ نيسان ٢٠٢٤
      button, استشهاد, cite
      button, نسخ كنص, copy
      button, تضمين, embed
      status
      السجل hazel-left، طبعة ١ نيسان ٢٠٢٤
    `);
    expect(await spoken(await card('arabicDigits'))).to.equal(said);
  });
});
