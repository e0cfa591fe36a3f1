import { expect, fixture } from '@open-wc/testing';
import { makePiece, switches } from '../../../demo/examples/examples.mjs';
import type { AsOfControlElement } from '../../../src/elements/as-of-control/as-of-control.js';
import '../../../src/elements/as-of-control/as-of-control.define.js';
import '../../../src/elements/claim-card/claim-card.define.js';
import '../../../src/elements/claim-scope/claim-scope.define.js';
import '../../../src/elements/control-badge/control-badge.define.js';
import { dataset, settle } from '../helpers.js';
import { phrases, spoken } from './reader.js';

const examples: Readonly<Record<string, object>> = switches;

async function control(name: string): Promise<AsOfControlElement> {
  const piece = makePiece('as-of-control', examples[name], dataset);
  await fixture(piece);
  const element = piece.querySelector('as-of-control') as AsOfControlElement;
  await element.updateComplete;
  return element;
}

/** Turns to the day after, as a reader does. */
async function turned(element: AsOfControlElement): Promise<AsOfControlElement> {
  element.shadowRoot?.querySelector<HTMLElement>('[value=after]')?.click();
  await element.updateComplete;
  await settle();
  return element;
}

describe('<as-of-control>, as a screen reader says it', () => {
  it('says the day and what was said on it, what counts, and what has changed', async () => {
    const said = phrases(`
      group, Turn the page back
      Turn the page back
      button, Day before, before, not disabled
      button, Day after, after, not disabled
      button, Play, play, not disabled
      slider, Day, orientated horizontally, max value 9, min value 0, current value 7 Mar 2024: 15 claims said
      Stems: claims said on each day.
      group, What counts
      What counts
      radio, As known then, Only what had been said by 7 Mar 2024, checked, position 1, set size 2
      As known then
      Only what had been said by 7 Mar 2024
      radio, As known now, All the record holds about 7 Mar 2024, not checked, position 2, set size 2
      As known now
      All the record holds about 7 Mar 2024
      8 places read differently than on 6 Mar 2024.
      list
      listitem, level 1, position 1, set size 3
      Birch: reported: River Army · according to Delta Watch and Morning Post, 7 Mar
      listitem, level 1, position 2, set size 3
      Elm: accounts differ: River Army and Hill Front · according to River Army and Hill Front, 7 Mar
      listitem, level 1, position 3, set size 3
      Hazel: withdrawal reported, denied by River Government · according to townspeople, 7 Mar · denied by Ministry of Defence, 7 Mar
      And 5 more places.
      status
    `);
    expect(await spoken(await control('knownThen'))).to.equal(said);
  });

  it('says of a day it was turned to what was said on it and what changed', async () => {
    const said = phrases(`
      group, Turn the page back
      Turn the page back
      button, Day before, before, not disabled
      button, Day after, after, not disabled
      button, Play, play, not disabled
      slider, Day, orientated horizontally, max value 9, min value 0, current value 8 Mar 2024: 2 claims said
      Stems: claims said on each day.
      group, What counts
      What counts
      radio, As known then, Only what had been said by 8 Mar 2024, checked, position 1, set size 2
      As known then
      Only what had been said by 8 Mar 2024
      radio, As known now, All the record holds about 8 Mar 2024, not checked, position 2, set size 2
      As known now
      All the record holds about 8 Mar 2024
      No place reads differently than on 7 Mar 2024.
      status
      8 Mar 2024: 2 claims said. No place reads differently than on 7 Mar 2024.
    `);
    expect(await spoken(await turned(await control('knownThen')))).to.equal(said);
  });

  it('says the same in Arabic', async () => {
    const said = phrases(`
      group, العودة بالصفحة إلى الوراء
      العودة بالصفحة إلى الوراء
      button, اليوم السابق, before, not disabled
      button, اليوم التالي, after, not disabled
      button, تشغيل, play, not disabled
      slider, اليوم, orientated horizontally, max value 9, min value 0, current value ٨ آذار ٢٠٢٤: قيل ادعاءان
      الأعمدة: عدد ما قيل من ادعاءات كل يوم.
      group, ما يُحتسب
      ما يُحتسب
      radio, بحسب ما كان معروفًا حينها, ما كان قد قيل حتى ٨ آذار ٢٠٢٤ فقط, checked, position 1, set size 2
      بحسب ما كان معروفًا حينها
      ما كان قد قيل حتى ٨ آذار ٢٠٢٤ فقط
      radio, بحسب ما هو معروف الآن, كل ما في السجل عن ٨ آذار ٢٠٢٤, not checked, position 2, set size 2
      بحسب ما هو معروف الآن
      كل ما في السجل عن ٨ آذار ٢٠٢٤
      لم تتغير قراءة أي مكان عمّا كانت عليه في ٧ آذار ٢٠٢٤.
      status
    `);
    expect(await spoken(await control('arabicDigits'))).to.equal(said);
  });

  it('says in Arabic what changed on the day it was turned to', async () => {
    const said = phrases(`
      group, العودة بالصفحة إلى الوراء
      العودة بالصفحة إلى الوراء
      button, اليوم السابق, before, not disabled
      button, اليوم التالي, after, not disabled
      button, تشغيل, play, not disabled
      slider, اليوم, orientated horizontally, max value 9, min value 0, current value ٩ آذار ٢٠٢٤: لم يُقل أي ادعاء
      الأعمدة: عدد ما قيل من ادعاءات كل يوم.
      group, ما يُحتسب
      ما يُحتسب
      radio, بحسب ما كان معروفًا حينها, ما كان قد قيل حتى ٩ آذار ٢٠٢٤ فقط, checked, position 1, set size 2
      بحسب ما كان معروفًا حينها
      ما كان قد قيل حتى ٩ آذار ٢٠٢٤ فقط
      radio, بحسب ما هو معروف الآن, كل ما في السجل عن ٩ آذار ٢٠٢٤, not checked, position 2, set size 2
      بحسب ما هو معروف الآن
      كل ما في السجل عن ٩ آذار ٢٠٢٤
      لم تتغير قراءة أي مكان عمّا كانت عليه في ٨ آذار ٢٠٢٤.
      status
      ٩ آذار ٢٠٢٤: لم يُقل أي ادعاء. لم تتغير قراءة أي مكان عمّا كانت عليه في ٨ آذار ٢٠٢٤.
    `);
    expect(await spoken(await turned(await control('arabicDigits')))).to.equal(said);
  });
});
