/** The map: days, drawing, legend and the table that says the same. It reads in this order without a style sheet. */
import { separators } from '../../i18n/format.js';
import type { DayWords, MapRowWords, MapWords } from '../../i18n/view-words.js';
import type { ShapeOf } from '../badge.js';
import { dayTrack } from '../day-track.js';
import { fromMarkup, heading, name, rich, time, unbroken, type Html } from '../kit.js';
import { controlMark, holderColour, markInDrawing } from '../marks.js';
import { boxAround, place, widthOf as estimate, type Box, type Placed, type Spot } from './labels.js';
import { boundsOf, type Area, type LonLat, type Outlines } from './outlines.js';
import { fit, hatch, linePath, ringsPath, type Point, type Projection } from './projection.js';

export interface MapOptions {
  /** Width of the drawing and size of its letters, in pixels. */
  readonly width: number;
  readonly font: number;
  /** Width of a name, in units of the size of the letters; an estimate where nothing can be measured. */
  readonly widthOf?: ((name: string) => number) | undefined;
  readonly zoom: number;
  readonly centre?: LonLat | undefined;
  readonly level?: number;
  /** What the map answers; see `key.ts`. */
  readonly key?: string;
  readonly outlines: Outlines | null;
  readonly shapeOf: ShapeOf;
  /** Where the places lie, by id, in degrees. */
  readonly points: ReadonlyMap<string, LonLat>;
  /** How important a place is, from 0: where two lie in one spot, the one with the lower number is drawn. */
  readonly rankOf: (id: string) => number;
  readonly days: readonly DayWords[];
  /** Which of the days is shown, from 0, and in words. */
  readonly at: number;
  readonly day: string;
  /** How many places are not drawn, in words; `''` for none. */
  readonly hiddenWords: (count: number) => string;
}

/** Tags for markup and for drawings. A renderer that writes strings hands in the same one twice. */
export interface Tags {
  readonly html: Html;
  readonly svg: Html;
}

/** Height of a line of a name, in units of its font size. */
const LINE = 1.2;

// Narrower than this, marks take more of the map, and names that are not needed go.
const NARROW = 520;

/** Of a drawing without outlines. */
const TALLEST = 420;

// Angle and gap of the hatching of each holder, in the order of the seven marks: as unlike as their textures.
const HATCHES: ReadonlyArray<readonly (readonly [angle: number, gap: number])[]> = [
  [
    [0, 9],
    [90, 9],
  ],
  [[45, 6.5]],
  [[0, 6.5]],
  [[90, 6.5]],
  [
    [45, 9.5],
    [135, 9.5],
  ],
  [[22, 6.5]],
  [[68, 6.5]],
];
const OTHER_HATCH = [[112, 6.5]] as const;

type Rings = ReadonlyArray<readonly Point[]>;
const ringsOf = (area: Area, { project }: Projection): Rings => area.rings.map((ring) => ring.map(project));

const line = (svg: Html, kind: string, d: string, colour = 'currentColor') =>
  svg`<path class=${kind} d=${d} stroke=${colour}></path>`;

/** The filling of an area, by what is said of the area itself. */
function fillings(svg: Html, { state, holders }: MapRowWords, rings: Rings, shapeOf: ShapeOf): unknown {
  const [a, b] = holders.map(shapeOf);
  const strokes = (shape: number | undefined, kind: string) =>
    (HATCHES[shape ?? -1] ?? OTHER_HATCH).map(([angle, gap]) =>
      line(svg, kind, hatch(rings, angle, gap), holderColour(shape)),
    );
  switch (state) {
    case 'claimed':
      return strokes(a, 'hatch said');
    case 'reported':
    case 'assessed':
      return strokes(a, 'hatch');
    case 'contested':
      // Their lines by turns: whole for the one, broken for the other.
      return [
        line(svg, 'hatch', hatch(rings, 45, 13), holderColour(a)),
        line(svg, 'hatch turn', hatch(rings, 45, 13, 6.5), holderColour(b)),
      ];
    case 'accounts-differ':
      return [
        line(svg, 'hatch', hatch(rings, 30, 11), holderColour(a)),
        line(svg, 'hatch turn', hatch(rings, 120, 11), holderColour(b)),
      ];
    case 'withdrawal-reported':
      return line(svg, 'hatch left', hatch(rings, 45, 13));
    default:
      return '';
  }
}

/** Words of an area apart, in two lines at most. */
function twoLines(text: string): readonly string[] {
  const at = text.lastIndexOf(' ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** An area apart, with its name and where that stands. */
interface Apart {
  readonly area: Area;
  readonly lines: readonly string[];
  readonly lang: string;
  readonly anchor: 'start' | 'end';
  /** Where its lines start or end, and the middle of their height. */
  readonly at: Point;
  /** A line from the name to the area, as path data; `''` where the name stands beside it. */
  readonly lead: string;
}

interface Drawn {
  readonly projection: Projection;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly mark: number;
  readonly apart: readonly Apart[];
  /** How many places have no mark although they are in view, or have no spot at all. */
  readonly hidden: number;
}

/** Decides where everything stands. */
function layOut(words: MapWords, options: MapOptions): Drawn | null {
  const { width, font, zoom, centre, outlines, points, rankOf, widthOf = estimate } = options;
  const bounds = outlines?.bounds ?? boundsOf([...points.values()]);
  if (!bounds) return null;
  const narrow = width < NARROW;
  const mark = narrow ? 15 : 18;
  const longest = Math.max(0, ...words.ownAreas.flatMap(({ place: { text } }) => twoLines(text)).map(widthOf)) * font;
  const projection = fit(bounds, {
    width,
    margins: outlines ? [4, 4, 8, narrow ? font * 2 : longest + font] : [mark, mark * 5, mark, mark * 5],
    zoom,
    centre,
    // Marks alone, without land between them, need no more.
    tallest: outlines ? width : Math.min(width, TALLEST),
  });
  const apart = words.ownAreas.flatMap(({ placeId, place: { text, lang } }): Apart[] => {
    const area = outlines?.apart.find(({ id }) => id === placeId);
    if (!area) return [];
    const rim = ringsOf(area, projection).flat();
    const [west, top, east, bottom] = boundsOf(rim) ?? [0, 0, 0, 0];
    if (east < 0 || west > width || bottom < 0 || top > projection.height) return [];
    const lines = twoLines(text);
    const room = Math.max(...lines.map(widthOf)) * font;
    const half = (lines.length * font * LINE) / 2;
    const y = (top + bottom) / 2;
    // Beside it; where there is no room, off the coast with a line to it; in a map that is closer, over it.
    if (west - 8 >= room) return [{ area, lines, lang, anchor: 'end', at: [west - 8, y], lead: '' }];
    if (zoom === 1) {
      const at: Point = [0, Math.max(half, top - half - font)];
      const lead = linePath([
        [Math.min(room / 2, west - 4), at[1] + half + 2],
        [west, y],
      ]);
      return [{ area, lines, lang, anchor: 'start', at, lead }];
    }
    const x = Math.max(2, Math.min((west + east - room) / 2, width - room));
    return [
      { area, lines, lang, anchor: 'start', at: [x, Math.max(half, Math.min(y, projection.height - half))], lead: '' },
    ];
  });
  const taken = apart.flatMap(({ area, lines, at: [x, y], anchor }): readonly Box[] => {
    const room = Math.max(...lines.map(widthOf)) * font;
    const half = (lines.length * LINE * font) / 2;
    const left = anchor === 'end' ? x - room : x;
    // Arabic faces reach further up and down.
    const own = { x: left - 3, y: y - half - font * 0.3, width: room + 6, height: 2 * half + font * 0.6 };
    // And no other name lies across its rim.
    return [
      own,
      ...ringsOf(area, projection).flatMap((ring) => ring.map((end, i) => boxAround([end, ring.at(i - 1) ?? end]))),
    ];
  });
  // A place that nothing is said of gives way to one that something is said of.
  const silent = new Set(words.rows.filter(({ state }) => state === 'no-report').map(({ placeId }) => placeId));
  const spots = words.rows
    .flatMap(({ placeId, place: { text } }): Spot[] => {
      const point = points.get(placeId);
      return point ? [{ id: placeId, at: projection.project(point), name: text }] : [];
    })
    .sort((a, b) => Number(silent.has(a.id)) - Number(silent.has(b.id)) || rankOf(a.id) - rankOf(b.id));
  const isInView = ({ at: [x, y] }: Spot) => x >= 0 && y >= 0 && x <= width && y <= projection.height;
  const pointless = words.rows.filter(({ area, placeId }) => !area && !points.has(placeId)).length;
  const sizes = { width, height: projection.height, mark, font, widthOf };
  const placed = new Map(place(spots, sizes, taken).map((one) => [one.id, one]));
  return { projection, mark, apart, placed, hidden: spots.filter(isInView).length - placed.size + pointless };
}

const round = (value: number) => value.toFixed(1);

function apartArea(svg: Html, one: Apart, projection: Projection, font: number): unknown {
  const { area, lines, at, lang, anchor, lead } = one;
  const rings = ringsOf(area, projection);
  const d = ringsPath(rings);
  const lineAt = (i: number) => at[1] + ((i - lines.length / 2) * LINE + 0.9) * font;
  return svg`<g part="apart"><path class="paper" d=${d}></path><path class="strokes" d=${hatch(rings, 135, 5)}></path><path class="edge" d=${d}></path><path class="strokes" d=${lead}></path>${lines.map(
    // Not lines of one text: WebKit puts letters of a line that reads from the right into the other.
    (text, i) => svg`<text lang=${lang} text-anchor=${anchor} x=${round(at[0])} y=${round(lineAt(i))}>${text}</text>`,
  )}</g>`;
}

function spotAt(
  svg: Html,
  row: MapRowWords,
  { at: [x, y], label }: Placed,
  mark: number,
  rtl: boolean,
  shapeOf: ShapeOf,
) {
  const { state, placeId, place: called, holders } = row;
  return svg`<g class=${state === 'no-report' ? 'spot none' : 'spot'} role="button" tabindex="0" aria-haspopup="dialog" aria-expanded="false" data-place=${placeId} aria-label=${row.label}><g aria-hidden="true" transform=${`translate(${round(x)} ${round(y)})`}><circle class="hit" r=${mark * 0.68}></circle>${markInDrawing(svg, state, holders.map(shapeOf), rtl, mark)}</g>${
    label
      ? svg`<path class="strokes" d=${linePath(label.lead)}></path><text lang=${called.lang} x=${round(label.x)} y=${round(label.y)} text-anchor=${label.anchor}>${called.text}</text>`
      : ''
  }</g>`;
}

function drawing({ svg, html }: Tags, words: MapWords, options: MapOptions, drawn: Drawn): unknown {
  const { outlines, shapeOf, font } = options;
  const { projection, placed, mark, apart } = drawn;
  const { rows } = words;
  const lines = (some: Outlines['inner'] = []) => some.map((one) => linePath(one.map(projection.project))).join('');
  const areas = (outlines?.areas ?? []).map((area) => {
    const rings = ringsOf(area, projection);
    return { row: rows.find((row) => row.area && row.placeId === area.id), rings, d: ringsPath(rings) };
  });
  return html`<svg part="drawing" viewBox=${`0 0 ${projection.width} ${projection.height}`} role="group" aria-label=${words.drawing}>${[
    svg`<path class="land" d=${areas.map(({ d }) => d).join('')}></path>`,
    areas.map(({ row, rings }) => (row ? fillings(svg, row, rings, shapeOf) : '')),
    svg`<path class="inner" d=${lines(outlines?.inner)}></path>`,
    areas.map(({ row, d }) =>
      row && row.state !== 'no-report' ? svg`<path class="area" d=${d} data-place=${row.placeId}></path>` : '',
    ),
    svg`<path class="rim" d=${lines(outlines?.outer)}></path>`,
    apart.map((one) => apartArea(svg, one, projection, font)),
    // In the order of the table, which is that of the keyboard. Areas come last and let the pointer through.
    rows.map((row) => {
      const at = placed.get(row.placeId);
      const area = areas.find((one) => one.row === row);
      if (at) return spotAt(svg, row, at, mark, words.dir === 'rtl', shapeOf);
      return area && row.state !== 'no-report'
        ? svg`<path class="ring" d=${area.d} role="button" tabindex="0" aria-haspopup="dialog" aria-expanded="false" data-place=${row.placeId} aria-label=${row.label}></path>`
        : '';
    }),
  ]}</svg>`;
}

const button = (html: Html, value: string, label: string) =>
  html`<button type="button" value=${value}>${label}</button>`;

function zoomButtons(html: Html, { zoom: words }: MapWords, zoom: number): unknown {
  return html`<p part="zoom" role="group" aria-label=${words.label}>${button(html, 'closer', words.closer)}${
    zoom > 1
      ? (['farther', 'whole', 'north', 'south', 'west', 'east'] as const).map((act) => button(html, act, words[act]))
      : ''
  }</p>`;
}

const SAMPLE: Rings = [
  [
    [0, 0],
    [28, 0],
    [28, 16],
    [0, 16],
  ],
];
const sample = (html: Html, svg: Html, content: unknown) =>
  html`<svg class="sample" viewBox="0 0 28 16" aria-hidden="true">${content}${svg`<path class="inner" d="M0 0H28V16H0Z"></path>`}</svg>`;

function legend({ html, svg }: Tags, words: MapWords, { shapeOf, outlines }: MapOptions): unknown {
  const { ownAreas } = words;
  const { whose, holdersLabel, holders, nobody, statesLabel, states, areasLabel, area } = words.legend;
  const { comma } = separators(words.dir);
  const filled = words.rows.find((row) => row.area && row.state !== 'no-report' && row.holders.length > 0);
  return html`<div part="legend"><p>${rich(html, words.asOf)}. ${whose.map((one) => html`${rich(html, one)} `)}</p><div><p class="l">${holdersLabel}</p>${
    nobody ? html`<p>${nobody}</p>` : ''
  }<ul>${[...new Set(holders.map(({ id }) => shapeOf(id)))].map(
    // Each mark once, with all whose mark it is.
    (shape) =>
      html`<li>${controlMark(html, 'reported', [shape], false)}<span>${holders
        .filter(({ id }) => shapeOf(id) === shape)
        .map((one, i) => [i > 0 ? comma : '', name(html, one.name)])}</span></li>`,
  )}</ul></div><div><p class="l">${statesLabel}</p><ul class="states">${states.map(
    (one) =>
      html`<li>${controlMark(html, one.state, [0, 1], words.dir === 'rtl')}<span><b>${one.words}</b> <span class="m">· ${one.meaning}</span></span></li>`,
  )}</ul></div>${
    outlines && (filled || ownAreas.length > 0)
      ? html`<div class="wide"><p class="l">${areasLabel}</p><ul>${
          filled
            ? html`<li>${sample(html, svg, fillings(svg, { ...filled, state: 'reported' }, SAMPLE, shapeOf))}<span>${area}</span></li>`
            : ''
        }${ownAreas.map(
          (one) =>
            html`<li>${sample(html, svg, svg`<path class="strokes" d=${hatch(SAMPLE, 135, 5)}></path>`)}<span>${rich(html, one.legend)}</span></li>`,
        )}</ul></div>`
      : ''
  }</div>`;
}

// More rows than this wait behind the table's name.
const MOST_ROWS_OPEN = 30;

function table(html: Html, words: MapWords, shapeOf: ShapeOf): unknown {
  const { rows, ownAreas, dir } = words;
  const { label, columns, none } = words.table;
  const { comma } = separators(dir);
  const row = (head: unknown, cells: readonly unknown[]) =>
    html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td class=${cell === none ? 'none' : ''}>${cell}</td>`)}</tr>`;
  return html(
    fromMarkup(
      `<details part="table"${rows.length > MOST_ROWS_OPEN ? '' : ' open'}><summary class="l">|</summary>|</details>`,
    ),
    label,
    html`<table><thead><tr>${[columns.place, columns.state, columns.holder, columns.newest].map(
      (column) => html`<th scope="col">${column}</th>`,
    )}</tr></thead><tbody>${rows.map((one) =>
      row(
        html`<button type="button" value="open" aria-haspopup="dialog" aria-expanded="false" data-place=${one.placeId}>${name(html, one.place)}</button>`,
        [
          html`${controlMark(html, one.state, one.holders.map(shapeOf), dir === 'rtl')} ${one.stateWord}<span class="no"></span>`,
          one.holder ? rich(html, one.holder) : none,
          one.newest
            ? html`<span class="label">${columns.newest} </span>${time(html, one.newest)}${comma}<small>${one.age}</small>`
            : none,
        ],
      ),
    )}${ownAreas.map((area) => row(name(html, area.place), [area.stateWord, area.holder, none]))}</tbody></table>`,
  );
}

/** Who is said to hold what, on an outline and in a table; and what of it is in view, `null` where nothing can be drawn. */
export function map(
  tags: Tags,
  words: MapWords,
  options: MapOptions,
): { readonly markup: unknown; readonly inView: Projection | null } {
  const { html } = tags;
  const drawn = layOut(words, options);
  const markup = html`<section part="map" class="ce" lang=${words.lang} dir=${words.dir} aria-label=${words.title} data-key=${options.key ?? ''}><header part="header">${heading(html, options.level ?? 0, words.title)}<span class="m">${rich(html, words.asOf)} · ${unbroken(words.counts)}</span></header>${words.notices.map(
    (notice) => html`<p part="notice">${rich(html, notice)}</p>`,
  )}${dayTrack(html, words.slider, options.days, options.at, options.day)}${drawn ? [drawing(tags, words, options, drawn), zoomButtons(html, words, options.zoom)] : ''}${
    drawn && drawn.hidden > 0 ? html`<p class="m">${options.hiddenWords(drawn.hidden)}</p>` : ''
  }${legend(tags, words, options)}${table(html, words, options.shapeOf)}${
    options.outlines ? html`<p class="m">${words.legend.schematic}</p>` : ''
  }<div class="sources"></div></section>`;
  return { markup, inView: drawn?.projection ?? null };
}
