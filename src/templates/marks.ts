/**
 * The drawings: a shape for each holder, a mark for each state and each standing, all on a grid of 16 × 16. Shape and
 * texture say the same as colour, so that nothing is lost in grey. Presentation attributes and not classes, because a
 * badge's mark also stands in the page's own text, where no style sheet of ours reaches.
 */
import type { ControlState } from '../model/index.js';
import type { StandingMark } from '../i18n/words.js';
import { fromMarkup, type Html } from './kit.js';

// Outline, colour (Okabe–Ito), texture and its line width. In the order of `--claim-holder-1` … `-7`.
const HOLDERS: ReadonlyArray<readonly [outline: string, colour: string, texture?: string, width?: number]> = [
  ['M2.5 2.5h11v11h-11z', '#0072b2'],
  ['M2 8a6 6 0 1 1 12 0a6 6 0 1 1-12 0z', '#e69f00', 'M3.3 9.9L9.9 3.3M6.1 12.7L12.7 6.1'],
  ['M2 13.6V8a6 6 0 0 1 12 0v5.6z', '#d55e00', 'M3.2 7.6h9.6M2.4 10.6h11.2'],
  ['M8 1.4L14.5 6.4L12 14.2H4L1.5 6.4z', '#56b4e9', 'M5.6 3.6v10.4M8 1.8v12.2M10.4 3.6v10.4'],
  ['M4.6 2.2h6.8L14.8 8l-3.4 5.8H4.6L1.2 8z', '#009e73', 'M4.4 5.2l7.2 7.2M11.6 3.6l-7.2 7.2'],
  ['M8 1.2L14.8 8L8 14.8L1.2 8z', '#cc79a7', 'M5.4 8h0M8 5.4h0M10.6 8h0M8 10.6h0', 2.1],
  ['M4.6 2.8h6.8L15 13.2H1z', '#f0e442', 'M8 8.4h0', 2.1],
];
// A holder beyond the seven: an octagon without a colour of its own.
const OTHER = ['M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z', '#999'] as const;
const SURFACE = 'var(--claim-card-surface,Canvas)';

type Shape = number | undefined;
const holder = (shape: Shape) => HOLDERS[shape ?? -1] ?? OTHER;
const path = (d: string, attributes = '') => `<path d="${d}" ${attributes}/>`;
const group = (transform: string, content: string) => `<g transform="${transform}">${content}</g>`;

/** The colour of a holder, as a publisher set it or as it is by default. */
export const holderColour = (shape: Shape): string =>
  `var(--claim-holder-${HOLDERS[shape ?? -1] ? (shape as number) + 1 : 8},${holder(shape)[1]})`;
const fill = (shape: Shape) => `fill="${holderColour(shape)}"`;

function texture(shape: Shape): string {
  const [, , d, width = 1.1] = holder(shape);
  return d ? path(d, `stroke="var(--claim-texture,#1a1a1a)" stroke-linecap="round" stroke-width="${width}"`) : '';
}

const whole = (shape: Shape) => path(holder(shape)[0], fill(shape)) + texture(shape);

// Half a square with the middle of a holder's texture in it; the inner viewport cuts the texture off.
const half = (shape: Shape, x: number) =>
  `<svg x="${x}" y="2.5" width="5.5" height="11" viewBox="5.25 2.5 5.5 11">${path('M0 0h16v16H0z', fill(shape))}${texture(shape)}</svg>`;

const WAY_OUT = path('M10 2.5H2.5v11H10M6 8h9M12 4.8L15.2 8L12 11.2');

/** @param rtl puts the half of the holder who is named first on the right, where reading begins; textures stay as they are. */
function stateDrawing(state: ControlState, [a, b]: readonly number[], rtl: boolean): string {
  switch (state) {
    case 'claimed':
      return (
        path(holder(a)[0]) +
        group('translate(8 8.3) scale(.42) translate(-8 -8)', path(holder(a)[0], `${fill(a)} stroke-width="2.4"`))
      );
    case 'reported':
      return whole(a);
    case 'assessed':
      return group('translate(1.6 -.6) scale(.8)', whole(a)) + path('M1.5 15h13', 'stroke-width="1.8"');
    case 'contested':
      return (
        half(a, rtl ? 8 : 2.5) + (b === undefined ? '' : half(b, rtl ? 2.5 : 8)) + path('M2.5 2.5h11v11h-11zM8 2.5v11')
      );
    case 'accounts-differ':
      return (
        group('scale(.66)', whole(a)) +
        group(
          'translate(5.4 5.4) scale(.66)',
          b === undefined
            ? WAY_OUT
            : path(holder(b)[0], `fill="${SURFACE}" stroke="${SURFACE}" stroke-width="5"`) + whole(b),
        )
      );
    case 'withdrawal-reported':
      return WAY_OUT;
    case 'no-report':
      return '<circle cx="8" cy="8" r="5.6" stroke-dasharray="1.3 2.22" stroke-width="1.5"/>';
  }
}

const ONE = 'M1 8a2.4 2.4 0 1 1 4.8 0a2.4 2.4 0 1 1-4.8 0z';
const RING = 'M2.2 8a5.8 5.8 0 1 1 11.6 0a5.8 5.8 0 1 1-11.6 0z';
const SOLID = 'fill="currentColor"';
const STANDINGS: Readonly<Record<StandingMark, string>> = {
  'single-origin': path(`${ONE}M5.8 8H9M14.5 2.5H9v11h5.5M9 8h5.5`),
  'several-origins': path(
    'M1 3.6a2.4 2.4 0 1 1 4.8 0a2.4 2.4 0 1 1-4.8 0zM1 12.4a2.4 2.4 0 1 1 4.8 0a2.4 2.4 0 1 1-4.8 0zM5.8 3.6h8.7M5.8 12.4h8.7',
  ),
  denied: path('M1.4 5h4v6h-4z', SOLID) + path('M10.6 5h4v6h-4zM8 1.8v12.4'),
  conflicting: path('M7 9.5H2v-7h7v4M7 6.5h7v7H7z'),
  superseded: path('M2 4h8M2 8h5', 'stroke-dasharray="1.6"') + path('M2 12.5h12', 'stroke-width="2"'),
  retracted: path('M2 4.5h12M2 11.5h12') + path('M.8 8h14.4', 'stroke-width="2"'),
  favours: path(RING) + path('M8 2.2a5.8 5.8 0 0 0 0 11.6z', SOLID),
  against: path(`${RING}M8 .6v14.8`),
};

const MIRRORED = 'matrix(-1 0 0 1 16 0)';

function drawing(html: Html, content: string, size: string, mirrored: boolean): unknown {
  return html(
    fromMarkup(
      `<svg part="mark" viewBox="0 0 16 16" width="${size}" height="${size}" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round">${mirrored ? group(MIRRORED, content) : content}</svg>`,
    ),
  );
}

/** The mark of a standing. It reads from the origin's end, so it is mirrored from right to left. */
export const standingMark = (html: Html, mark: StandingMark, rtl: boolean): unknown =>
  drawing(html, STANDINGS[mark], '1em', rtl);

/**
 * The mark of a state of control.
 * @param shapes which of the seven shapes each holder has, from 0; any other number is a holder beyond them.
 */
export const controlMark = (html: Html, state: ControlState, shapes: readonly number[], rtl: boolean): unknown =>
  drawing(html, stateDrawing(state, shapes, rtl), '.8em', rtl && state === 'withdrawal-reported');

/**
 * The same mark as a piece of a larger drawing, in a square of the given side around the drawing's own origin, on a disc
 * of the page's colour, so that lines behind it do not run into it.
 */
export const markInDrawing = (
  svg: Html,
  state: ControlState,
  shapes: readonly number[],
  rtl: boolean,
  side: number,
): unknown => {
  const content = stateDrawing(state, shapes, rtl);
  return svg(
    fromMarkup(
      `<circle r="${side * 0.6}" fill="${SURFACE}"/><svg part="mark" x="${-side / 2}" y="${-side / 2}" width="${side}" height="${side}" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" overflow="visible">${rtl && state === 'withdrawal-reported' ? group(MIRRORED, content) : content}</svg>`,
    ),
  );
};
