import { expect, oneEvent } from '@open-wc/testing';
import { badges } from '../../../demo/examples/examples.mjs';
import type { ControlBadgeElement } from '../../../src/elements/control-badge/control-badge.js';
import '../../../src/elements/control-badge/control-badge.define.js';
import { part, show, type Example } from '../helpers.js';
import { phrases, spoken } from './reader.js';

const denied = (badges as Record<string, Example>)['withdrawalDenied'] as Example;
const inArabic: Example = { ...denied, attributes: { ...denied.attributes, lang: 'ar' } };

/** Shows a badge in its sentence. */
async function sentence(example: Example, open: boolean): Promise<Element> {
  const badge = await show<ControlBadgeElement>('control-badge', example);
  if (open) {
    const opened = oneEvent(badge, 'claim-open');
    part(badge, 'trigger').click();
    await opened;
  }
  return badge.parentElement as Element;
}

describe('<control-badge>, as a screen reader says it', () => {
  it('is a button in its sentence: place, state and day, then how new the newest report is', async () => {
    const said = phrases(`
      They came as far as
      button, Hazel withdrawal reported, denied by River Government · 8 Mar 2024, newest report one day earlier, not expanded, has popup dialog
      Hazel withdrawal reported, denied by River Government · 8 Mar 2024
      , and stayed.
    `);
    expect(await spoken(await sentence(denied, false))).to.equal(said);
  });

  it('opens into every report with its way, and each with its denial', async () => {
    const said = phrases(`
      They came as far as
      button, Hazel withdrawal reported, denied by River Government · 8 Mar 2024, newest report one day earlier, expanded, has popup dialog
      Hazel withdrawal reported, denied by River Government · 8 Mar 2024
      dialog, Hazel
      Hazel
      button, Close, close
      withdrawal reported, denied by River Government, as of 8 Mar 2024 · newest report one day earlier
      list, Reports
      listitem, level 1, position 1, set size 1
      Townspeople said that the River Army had left Hazel and gone down to the ferries.
      Unnamed: townspeople
      list
      listitem, level 2, position 1, set size 2
      via (inferred)
      Wire One
      Morning Post
      7 Mar
      link, Passage in Morning Post, 7 Mar
      passage
      listitem, level 2, position 2, set size 2
      Valley Herald
      7 Mar
      link, Passage in Valley Herald, 7 Mar
      passage
      garbled passage
      Denial: The Ministry of Defence said that no unit had left Hazel.
      Ministry of Defence
      Wire One
      7 Mar
      link, Passage in Wire One, 7 Mar
      passage
      end of dialog, Hazel
      , and stayed.
    `);
    expect(await spoken(await sentence(denied, true))).to.equal(said);
  });

  it('is the same button in Arabic', async () => {
    const said = phrases(`
      They came as far as
      button, هازل تقارير عن انسحاب، جهة النفي: حكومة النهر · 8 آذار 2024, أحدث تقرير قبل يوم واحد, not expanded, has popup dialog
      هازل تقارير عن انسحاب، جهة النفي: حكومة النهر · 8 آذار 2024
      , and stayed.
    `);
    expect(await spoken(await sentence(inArabic, false))).to.equal(said);
  });

  it('opens into the same in Arabic', async () => {
    const said = phrases(`
      They came as far as
      button, هازل تقارير عن انسحاب، جهة النفي: حكومة النهر · 8 آذار 2024, أحدث تقرير قبل يوم واحد, expanded, has popup dialog
      هازل تقارير عن انسحاب، جهة النفي: حكومة النهر · 8 آذار 2024
      dialog, هازل
      هازل
      button, إغلاق, close
      تقارير عن انسحاب، جهة النفي: حكومة النهر، حتى 8 آذار 2024 · أحدث تقرير قبل يوم واحد
      list, التقارير
      listitem, level 1, position 1, set size 1
      قال أهالي إن جيش النهر غادر هازل ونزل إلى العبّارات.
      أهالي البلدة، دون تسمية
      list
      listitem, level 2, position 1, set size 2
      عبر (مستنتج)
      واير ون
      بريد الصباح
      7 آذار
      link, المقطع في بريد الصباح، 7 آذار
      المقطع
      listitem, level 2, position 2, set size 2
      منادي الوادي
      7 آذار
      link, المقطع في منادي الوادي، 7 آذار
      المقطع
      مقطع مشوّش
      النفي: قالت وزارة الدفاع إن أي وحدة لم تغادر هازل.
      وزارة الدفاع
      واير ون
      7 آذار
      link, المقطع في واير ون، 7 آذار
      المقطع
      end of dialog, هازل
      , and stayed.
    `);
    expect(await spoken(await sentence(inArabic, true))).to.equal(said);
  });
});
