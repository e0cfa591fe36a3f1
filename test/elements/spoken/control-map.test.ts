import { expect, fixture, oneEvent } from '@open-wc/testing';
import { makeExample, maps } from '../../../demo/examples/examples.mjs';
import type { ControlMapElement } from '../../../src/elements/control-map/control-map.js';
import '../../../src/elements/control-map/control-map.define.js';
import { dataset, part, type Example } from '../helpers.js';
import { phrases, spoken } from './reader.js';

const four = (maps as Record<string, Example>)['chosen'] as Example;
const inArabic: Example = { ...four, attributes: { ...four.attributes, lang: 'ar', numerals: 'arab' } };

async function map(example: Example): Promise<ControlMapElement> {
  const element = makeExample('control-map', example, dataset) as ControlMapElement;
  await fixture(element);
  await element.updateComplete;
  return element;
}

/** What opens at a place of the table. */
async function opened(element: ControlMapElement): Promise<Element> {
  const event = oneEvent(element, 'claim-open');
  element.shadowRoot?.querySelector<HTMLElement>('button[data-place=elm]')?.click();
  await event;
  return part(element, 'popover');
}

describe('<control-map>, as a screen reader says it', () => {
  it('says each place with its state, whose claims they are, and the same again as a table', async () => {
    const said = phrases(`
      region, Who is said to hold what
      Who is said to hold what
      As of 8 Mar 2024, as known then · 4 places
      button, Day before, before, not disabled
      button, Day after, after, not disabled
      slider, Day, orientated horizontally, max value 9, min value 0, current value 8 Mar 2024
      group, Map of who is said to hold what
      button, Dogwood: contested: Hill Front and River Army, as of 8 Mar 2024; newest report one day earlier, not expanded, has popup dialog
      Dogwood
      button, Elm: accounts differ: River Army and Hill Front, as of 8 Mar 2024; newest report one day earlier, not expanded, has popup dialog
      Elm
      button, Hazel: withdrawal reported, denied by River Government, as of 8 Mar 2024; newest report one day earlier, not expanded, has popup dialog
      Hazel
      group, Zoom
      button, Zoom in, closer
      One place is not drawn: too close to another, or its spot is not known. The table has it.
      As of 8 Mar 2024, as known then. These are claims of Hill Front, River Army and townspeople. Parts of it are denied by River Government.
      Who is named as holder
      list
      listitem, level 1, position 1, set size 2
      Hill Front
      listitem, level 1, position 2, set size 2
      River Army
      What the record shows
      list
      listitem, level 1, position 1, set size 4
      contested · cited fighting, or split control
      listitem, level 1, position 2, set size 4
      accounts differ · sources name different holders
      listitem, level 1, position 3, set size 4
      withdrawal reported, successor unnamed · somebody is said to have left; that is not capture
      listitem, level 1, position 4, set size 4
      no report · nothing on who holds it up to this day; nothing is inferred
      group
      The same as a table
      table
      row, Place What the record shows Holder named Newest report
      columnheader, Place
      columnheader, What the record shows
      columnheader, Holder named
      columnheader, Newest report
      row, Dogwood contested Hill Front and River Army 7 Mar, one day earlier
      rowheader, Dogwood
      button, Dogwood, open, not expanded, has popup dialog
      cell, contested
      cell, Hill Front and River Army
      cell, 7 Mar, one day earlier
      row, Elm accounts differ River Army and Hill Front 7 Mar, one day earlier
      rowheader, Elm
      button, Elm, open, not expanded, has popup dialog
      cell, accounts differ
      cell, River Army and Hill Front
      cell, 7 Mar, one day earlier
      row, Gorse no report none none
      rowheader, Gorse
      button, Gorse, open, not expanded, has popup dialog
      cell, no report
      cell, none
      cell, none
      row, Hazel withdrawal reported, successor unnamed River Army, said to have left, denied by River Government 7 Mar, one day earlier
      rowheader, Hazel
      button, Hazel, open, not expanded, has popup dialog
      cell, withdrawal reported, successor unnamed
      cell, River Army, said to have left, denied by River Government
      cell, 7 Mar, one day earlier
    `);
    expect(await spoken(await map(four))).to.equal(said);
  });

  it('opens the reports of a place', async () => {
    const said = phrases(`
      dialog, Elm
      Elm
      button, Close, close
      accounts differ: River Army and Hill Front, as of 8 Mar 2024 · newest report one day earlier
      list, Reports
      listitem, level 1, position 1, set size 2
      The River Army said it had never lost Elm.
      River Army
      Morning Post
      7 Mar
      link, Passage in Morning Post, 7 Mar
      passage
      listitem, level 1, position 2, set size 2
      The Hill Front said it held Elm.
      Hill Front
      Morning Post
      7 Mar
      link, Passage in Morning Post, 7 Mar
      passage
      end of dialog, Elm
    `);
    expect(await spoken(await opened(await map(four)))).to.equal(said);
  });

  it('says the same in Arabic', async () => {
    const said = phrases(`
      region, من يُقال إنه يسيطر على ماذا
      من يُقال إنه يسيطر على ماذا
      حتى ٨ آذار ٢٠٢٤، بحسب ما كان معروفًا حينها · ٤ أماكن
      button, اليوم السابق, before, not disabled
      button, اليوم التالي, after, not disabled
      slider, اليوم, orientated horizontally, max value 9, min value 0, current value ٨ آذار ٢٠٢٤
      group, خريطة من يُقال إنه يسيطر على ماذا
      button, إلم: الروايات مختلفة: جيش النهر وجبهة التلال، حتى ٨ آذار ٢٠٢٤؛ أحدث تقرير قبل يوم واحد, not expanded, has popup dialog
      إلم
      button, دوغوود: متنازع عليها: جبهة التلال وجيش النهر، حتى ٨ آذار ٢٠٢٤؛ أحدث تقرير قبل يوم واحد, not expanded, has popup dialog
      دوغوود
      button, هازل: تقارير عن انسحاب، جهة النفي: حكومة النهر، حتى ٨ آذار ٢٠٢٤؛ أحدث تقرير قبل يوم واحد, not expanded, has popup dialog
      هازل
      group, التكبير والتصغير
      button, تكبير, closer
      مكان واحد غير مرسوم لقربه من غيره أو لأن موقعه غير معروف، وهو في الجدول.
      حتى ٨ آذار ٢٠٢٤، بحسب ما كان معروفًا حينها. أصحاب هذه الادعاءات: جبهة التلال وجيش النهر وأهالي البلدة. جهات نفت بعضها: حكومة النهر.
      من سُمّي مسيطرًا
      list
      listitem, level 1, position 1, set size 2
      جبهة التلال
      listitem, level 1, position 2, set size 2
      جيش النهر
      ما يبيّنه السجل
      list
      listitem, level 1, position 1, set size 4
      متنازع عليها · قتال مذكور أو سيطرة منقسمة
      listitem, level 1, position 2, set size 4
      الروايات مختلفة · تسمّي المصادر مسيطرين مختلفين
      listitem, level 1, position 3, set size 4
      تقارير عن انسحاب، دون تسمية من خلفه · يُقال إن جهة غادرت، وهذا لا يعني أن أخرى استولت
      listitem, level 1, position 4, set size 4
      لا تقارير · لا شيء عمّن يسيطر عليها حتى هذا اليوم، ولا شيء مستنتج
      group
      الشيء نفسه في جدول
      table
      row, المكان ما يبيّنه السجل المسيطر المسمّى أحدث تقرير
      columnheader, المكان
      columnheader, ما يبيّنه السجل
      columnheader, المسيطر المسمّى
      columnheader, أحدث تقرير
      row, إلم الروايات مختلفة جيش النهر وجبهة التلال ٧ آذار، قبل يوم واحد
      rowheader, إلم
      button, إلم, open, not expanded, has popup dialog
      cell, الروايات مختلفة
      cell, جيش النهر وجبهة التلال
      cell, ٧ آذار، قبل يوم واحد
      row, دوغوود متنازع عليها جبهة التلال وجيش النهر ٧ آذار، قبل يوم واحد
      rowheader, دوغوود
      button, دوغوود, open, not expanded, has popup dialog
      cell, متنازع عليها
      cell, جبهة التلال وجيش النهر
      cell, ٧ آذار، قبل يوم واحد
      row, غورس لا تقارير لا يوجد لا يوجد
      rowheader, غورس
      button, غورس, open, not expanded, has popup dialog
      cell, لا تقارير
      cell, لا يوجد
      cell, لا يوجد
      row, هازل تقارير عن انسحاب، دون تسمية من خلفه تقارير عن انسحاب جيش النهر، جهة النفي: حكومة النهر ٧ آذار، قبل يوم واحد
      rowheader, هازل
      button, هازل, open, not expanded, has popup dialog
      cell, تقارير عن انسحاب، دون تسمية من خلفه
      cell, تقارير عن انسحاب جيش النهر، جهة النفي: حكومة النهر
      cell, ٧ آذار، قبل يوم واحد
    `);
    expect(await spoken(await map(inArabic))).to.equal(said);
  });

  it('opens the same in Arabic', async () => {
    const said = phrases(`
      dialog, إلم
      إلم
      button, إغلاق, close
      الروايات مختلفة: جيش النهر وجبهة التلال، حتى ٨ آذار ٢٠٢٤ · أحدث تقرير قبل يوم واحد
      list, التقارير
      listitem, level 1, position 1, set size 2
      قال جيش النهر إنه لم يفقد إلم قط.
      جيش النهر
      بريد الصباح
      ٧ آذار
      link, المقطع في بريد الصباح، ٧ آذار
      المقطع
      listitem, level 1, position 2, set size 2
      قالت جبهة التلال إنها تسيطر على إلم.
      جبهة التلال
      بريد الصباح
      ٧ آذار
      link, المقطع في بريد الصباح، ٧ آذار
      المقطع
      end of dialog, إلم
    `);
    expect(await spoken(await opened(await map(inArabic)))).to.equal(said);
  });
});
