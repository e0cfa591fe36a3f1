/** The reader's switch. The thumb stands over the day: line, stems and scale keep the thumb's half width at either end. */
import { css } from './css.js';
import { dayScale } from './track.styles.js';

export const asOfHost = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 18em);
  }
`;

export const asOf: string =
  dayScale +
  css`
  section {
    font-size: max(12px, 0.86em);
    border-block-start: var(--claim-card-rule, 2px solid currentColor);
    border-block-end: 1px solid var(--_edge);
    padding-block: 0.55em 0.9em;
    break-inside: avoid;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.1em 1.5em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
  }
  button {
    min-block-size: 24px;
  }
  button[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  .icon {
    inline-size: 0.72em;
    block-size: 0.72em;
  }
  .paper,
  legend,
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .paper {
    display: none;
  }
  [part='track'] {
    margin-block-start: 0.9em;
    padding-inline: 0.95em;
  }
  .stems {
    display: block;
    inline-size: calc(100% - 8px);
    block-size: 36px;
    margin-inline: 4px;
    overflow: visible;
    color: var(--_edge);
  }
  [dir='rtl'] :is(.stems, .icon) {
    transform: scaleX(-1);
  }
  .past {
    stroke: var(--claim-card-text, CanvasText);
  }
  .stems .on {
    stroke: var(--_accent);
  }
  [type='range'] {
    display: block;
    inline-size: 100%;
    margin-block-start: -20px;
    position: relative;
    background: none;
  }
  .scale {
    padding-inline: 4px;
  }
  .note {
    font-size: 0.94em;
    margin-block-start: 0.3em;
  }
  fieldset {
    display: grid;
    grid-template-columns: 1fr 1fr;
    min-inline-size: 0;
    margin-block-start: 0.9em;
    border: 0;
    border-block-end: 1px solid var(--_hair);
  }
  label {
    position: relative;
    padding-block: 0.55em 0.6em;
    border-block-start: 1px solid var(--_edge);
    cursor: pointer;
    line-height: 1.35;
  }
  label + label {
    padding-inline-start: 1.5em;
  }
  label:first-of-type {
    padding-inline-end: 1.5em;
  }
  label :is(b, span) {
    display: block;
    font-weight: 400;
  }
  label span {
    font-size: 0.94em;
  }
  /* The whole label is the radio; its own circle would say the same a second time. */
  [type='radio'] {
    appearance: none;
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  [type='radio']:checked {
    border-block-start: 3px solid var(--_accent);
    inset-block-start: -1px;
  }
  [type='radio']:checked + b {
    font-weight: 700;
  }
  [part='changes'] {
    font-size: 1.08em;
    margin-block-start: 0.8em;
  }
  [part='changes'] div + div {
    border-block-start: 1px solid var(--_hair);
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
  }
  [part='changes'] ul {
    margin-block: 0.3em 0.5em;
    display: grid;
    gap: 0.3em;
  }
  [part='changes'] li {
    display: flex;
    gap: 0.6em;
  }
  [part='changes'] li > [part='mark'] {
    margin-block-start: calc(0.5lh - 0.5em);
  }
  section:lang(ar) {
    line-height: 1.72;
  }
  :is(label, .scale):lang(ar) {
    line-height: 1.6;
  }
  @media (forced-colors: active) {
    [type='radio']:checked {
      border-block-start-color: Highlight;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .paper {
      display: block;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
      overflow: visible;
    }
    .head,
    [part='track'],
    .note,
    fieldset {
      display: none;
    }
  }
`;
