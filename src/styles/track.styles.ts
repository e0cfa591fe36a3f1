/** A row of days: a slider whose thumb stands over the day, and a scale beneath it. */
import { css } from './css.js';

/** What a map and the reader's switch both have: the thumb over the day that is shown, and the days beneath it. */
export const dayScale = css`
  [type='range'] {
    appearance: none;
    block-size: 24px;
    cursor: pointer;
  }
  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 8px;
    block-size: 20px;
    border: 0;
    border-radius: 0;
    background: var(--_accent);
  }
  ::-moz-range-thumb {
    inline-size: 8px;
    block-size: 20px;
    border: 0;
    border-radius: 0;
    background: var(--_accent);
  }
  ::-moz-range-track {
    background: none;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    list-style-type: '';
    min-block-size: 2.7em;
    line-height: 1.3;
  }
  .scale li {
    text-align: center;
    inline-size: 0;
    display: flex;
    justify-content: center;
  }
  /* The first month would reach over the edge. */
  .scale li:first-child {
    justify-content: flex-start;
    text-align: start;
  }
  .scale li:first-child span {
    margin-inline-start: -0.55em;
  }
  .scale span {
    text-align: inherit;
    white-space: nowrap;
  }
  .scale :is(b, i) {
    display: block;
    font: inherit;
  }
  .scale i {
    font-size: max(11px, 0.88em);
  }
  /* The accent is made from the text around it, which is not the lesser one. */
  .scale li:not(.on) {
    color: var(--_muted);
  }
  .scale .on {
    color: var(--_accent);
  }
  .scale .on b {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    [type='range'] {
      forced-color-adjust: none;
    }
    ::-webkit-slider-thumb {
      background: Highlight;
    }
    ::-moz-range-thumb {
      background: Highlight;
    }
  }
`;

export const track: string =
  dayScale +
  css`
  [part='track'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin-block-start: 0.4em;
  }
  [part='track'] button,
  [part='zoom'] button {
    min-block-size: 24px;
  }
  [part='track'] [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  [part='track'] input {
    flex: 0 0 100%;
    padding-inline: 0.95em;
    margin-block-start: 0.3em;
    background: linear-gradient(var(--_edge), var(--_edge)) center / 100% 1px no-repeat;
  }
  .scale {
    flex: 0 0 100%;
    /* The middle of the thumb goes from half its width to half its width before the end. */
    padding-inline: calc(0.95em + 4px);
  }
  @media (forced-colors: active) {
    [part='track'] input {
      background-color: Canvas;
    }
  }
  @media print {
    [part='track'] {
      display: none;
    }
  }
`;
