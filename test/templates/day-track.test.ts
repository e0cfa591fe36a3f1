import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayWords } from '../../src/i18n/view-kit.js';
import { localeFor } from '../../src/i18n/index.js';
import { eachDay } from '../../src/model/index.js';
import { scale } from '../../src/templates/day-track.js';
import { htmlString, markupOf } from '../../src/templates/html-string.js';

/** What stands under the slider: numbers with their months, `·` for a number left out, the day shown in brackets. */
function read(from: string, to: string, day: string): string {
  const days = eachDay(from, to);
  const markup = markupOf(scale(htmlString, dayWords(localeFor('en'), days), days.indexOf(day)));
  return [...markup.matchAll(/<li class="(\w*)"><span><b>(.*?)<\/b>(?:<i>(.*?)<\/i>)?<\/span>/g)]
    .map(([, on, number, month]) => [on ? `[${number}]` : number === '\u00a0' ? '·' : number, month])
    .map(([number, month]) => (month ? `${number} ${month}` : number))
    .join(' ');
}

describe('the days under a slider', () => {
  const rows = [
    ['few days: each has its number', '2024-12-01', '2024-12-05', '2024-12-03', '1 Dec 2 [3] 4 5'],
    ['many days, one that is named', '2024-12-01', '2024-12-20', '2024-12-05', '1 Dec 3 [5] 7 9 11 13 15 17 19'],
    [
      'one between two names: both give way',
      '2024-12-01',
      '2024-12-20',
      '2024-12-06',
      '1 Dec 3 · [6] · 9 11 13 15 17 19',
    ],
    [
      'a number that gives way leaves its month',
      '2024-12-01',
      '2024-12-20',
      '2024-12-02',
      '· Dec [2] · 5 7 9 11 13 15 17 19',
    ],
    ['the last day', '2024-12-01', '2024-12-20', '2024-12-20', '1 Dec 3 5 7 9 11 13 15 17 · [20]'],
  ] as const;
  for (const [title, from, to, day, expected] of rows) it(title, () => assert.equal(read(from, to, day), expected));
});
