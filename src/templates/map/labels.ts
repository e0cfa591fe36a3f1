/**
 * Where marks and names stand. Nothing covers anything: of two marks in one spot the less important waits until the map
 * is closer, a name that finds no room beside its mark is left out. Places keep their true spot; only names move. The
 * same places in the same drawing always give the same answer.
 */
import type { Point } from './projection.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place to be drawn. Those that come first are the more important ones. */
export interface Spot {
  readonly id: string;
  readonly at: Point;
  /** As it is written beside the mark. */
  readonly name: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A line from the mark to a name that stands off it. */
  readonly lead: readonly Point[];
}

export interface Placed {
  readonly id: string;
  readonly at: Point;
  /** Where its name starts, ends or has its middle, on the line that letters stand on; `null` where there is no room. */
  readonly label: Label | null;
}

export interface Sizes {
  readonly width: number;
  readonly height: number;
  /** Side of a mark. */
  readonly mark: number;
  /** Size of the letters. */
  readonly font: number;
  /** Width of a name, in units of the size of the letters; an estimate where the face is not known. */
  readonly widthOf?: (name: string) => number;
}

const NARROW = /[ijlIftr.,'’‘ -]/;
const WIDE = /[mwMWA-Z@%]/;
// Arabic letters join and are narrower than their sum; marks above them take no room.
const ARABIC = /[\u0600-\u06ff]/;
const NO_ROOM = /\p{Mn}/u;

/** A width that a name in a news face hardly exceeds, in units of its font size. An estimate: nothing is measured. */
export function widthOf(name: string): number {
  let width = 0;
  for (const letter of name) {
    width += NO_ROOM.test(letter)
      ? 0
      : ARABIC.test(letter)
        ? 0.5
        : NARROW.test(letter)
          ? 0.38
          : WIDE.test(letter)
            ? 0.76
            : 0.58;
  }
  return width;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box that points span. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const boxAt = ([x, y]: Point, side: number): Box => ({ x: x - side / 2, y: y - side / 2, width: side, height: side });

type Side = readonly [across: -1 | 0 | 1, down: number, off?: number];
// Beside the mark first, after it rather than before; then above, below and the corners; off it, at a line; at last well below.
const SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.7],
  [1, 0.7],
  [-1, -0.7],
  [-1, 0.7],
  ...[1.2, 2.6, 4].flatMap((off) =>
    ([1, -1] as const).flatMap((across) => [-2, 2, -1, 1, -3, 3].map((down): Side => [across, (down * off) / 2, off])),
  ),
  [0, 3, 1],
  [0, 5, 1],
];

/** Of letters above and below the line they stand on, in units of the font size. */
const ASCENT = 0.78;
const DESCENT = 0.26;
const GAP = 0.28;

function candidate({ at: [x, y], name }: Spot, [across, down, off = 0]: Side, sizes: Sizes) {
  const { mark, font } = sizes;
  const width = (sizes.widthOf ?? widthOf)(name) * font;
  const height = (ASCENT + DESCENT) * font;
  const aside = mark / 2 + (GAP + off) * font;
  const left = across === 0 ? x - width / 2 : across > 0 ? x + aside : x - aside - width;
  // Level with the mark, or clear of it.
  const middle = across === 0 ? y + down * (mark / 2 + height / 2 + 1) : y + down * (height / 2 + 1);
  // A line to a name straight below begins under the mark and ends over the letters.
  const beside = (from: number, level: number, under: number): Point => [
    x + across * from,
    across ? level : level + under,
  ];
  const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
  const label = {
    x: across === 0 ? x : across > 0 ? left : left + width,
    y: middle + ((ASCENT - DESCENT) / 2) * font,
    anchor,
    lead: off > 0 ? [beside(mark * 0.6, y, mark * 0.6), beside(aside - font * 0.15, middle, -height / 2)] : [],
  } as const;
  return { label, box: { x: left, y: middle - height / 2, width, height } };
}

const isWithin = (box: Box, { width, height }: Sizes): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

interface Mark {
  readonly spot: Spot;
  readonly box: Box;
}

/** Gives names room in the order given, each beside its mark and clear of what stands there. */
function nameAll(marks: readonly Mark[], sizes: Sizes, taken: readonly Box[]) {
  const rooms = marks.map(({ box }) => box);
  const named = new Map<Spot, Label>();
  for (const { spot } of marks) {
    for (const side of SIDES) {
      const { label, box } = candidate(spot, side, sizes);
      if (!isWithin(box, sizes) || [...taken, ...rooms].some((room) => overlap(room, box))) continue;
      // Its line crosses no mark and no name; what else is taken it may.
      const line = label.lead.length > 0 ? [boxAround(label.lead)] : [];
      if (line.some((own) => rooms.some((room) => overlap(room, own)))) continue;
      rooms.push(box, ...line);
      named.set(spot, label);
      break;
    }
  }
  return named;
}

/**
 * Places marks and names.
 * @param spots by importance, and of those that lie together the first is drawn.
 * @param taken rooms that nothing may stand in.
 * @returns those that can be drawn, in the order given.
 */
export function place(spots: readonly Spot[], sizes: Sizes, taken: readonly Box[] = []): readonly Placed[] {
  const { mark } = sizes;
  const marks: Mark[] = [];
  for (const spot of spots) {
    const box = boxAt(spot.at, mark);
    if (isWithin(box, sizes) && !marks.some((other) => overlap(box, other.box))) marks.push({ spot, box });
  }
  let named = nameAll(marks, sizes, taken);
  // Those that found no room choose first, as long as nobody loses a name by it.
  for (;;) {
    const order = [...marks].sort((a, b) => Number(named.has(a.spot)) - Number(named.has(b.spot)));
    const again = nameAll(order, sizes, taken);
    if (again.size <= named.size || [...named.keys()].some((spot) => !again.has(spot))) break;
    named = again;
  }
  return marks.map(({ spot }) => ({ id: spot.id, at: spot.at, label: named.get(spot) ?? null }));
}
