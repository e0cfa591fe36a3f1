/** A row of days with a slider on it, and a button for the day before and the day after. */
import type { DayWords } from '../i18n/view-words.js';
import type { Html } from './kit.js';

export interface DayTrackWords {
  /** Accessible name of the slider. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Stands under the slider; a slider without a scale says nothing about where its thumb is. */
export function scale(html: Html, days: readonly DayWords[], at: number): unknown {
  const every = days.findIndex(({ isNamed }, i) => i > 0 && isNamed);
  // Of many days, a number beside the day shown would run into its own. Its month stays.
  const isCrowded = (i: number) => i !== at && Math.abs(i - at) < every;
  return html`<ol class="scale" aria-hidden="true">${days.map(
    ({ day, month, isNamed }, i) =>
      html`<li class=${i === at ? 'on' : ''}><span>${isNamed || i === at ? [html`<b>${isCrowded(i) ? '\u00a0' : day}</b>`, month ? html`<i>${month}</i>` : ''] : ''}</span></li>`,
  )}</ol>`;
}

/**
 * @param at which of the days is shown, from 0; before the first and after the last the thumb stands at the end.
 * @param text the day that is shown, in full.
 */
export const dayTrack = (
  html: Html,
  { label, before, after }: DayTrackWords,
  days: readonly DayWords[],
  at: number,
  text: string,
): unknown =>
  days.length < 2
    ? ''
    : html`<div part="track"><button type="button" value="before" aria-disabled=${at > 0 ? 'false' : 'true'}>${before}</button><button type="button" value="after" aria-disabled=${at < days.length - 1 ? 'false' : 'true'}>${after}</button><input type="range" min="0" max=${days.length - 1} value=${at} aria-label=${label} aria-valuetext=${text} />${scale(html, days, at)}</div>`;
