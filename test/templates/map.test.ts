import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Topology } from '../../src/schema/topology.js';
import { place, widthOf, type Sizes, type Spot } from '../../src/templates/map/labels.js';
import { boundsOf, toOutlines } from '../../src/templates/map/outlines.js';
import { fit, hatch, linePath, type Point } from '../../src/templates/map/projection.js';

// Two squares side by side, a third apart below them; the line between the two is shared.
const squares: Topology = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [10, 20] },
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'east', arcs: [[[-1, 2]]] },
      ],
    },
    island: { type: 'Polygon', id: 'island', arcs: [[3]] },
  },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
    [
      [0, -3],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
};

describe('outlines', () => {
  const outlines = toOutlines(squares);

  it('put shared lines together, run backwards where an index says so', () => {
    assert.deepEqual(
      outlines.areas.map(({ id }) => id),
      ['west', 'east'],
    );
    assert.deepEqual(outlines.areas[0]?.rings, [
      [
        [11, 20],
        [11, 21],
        [10, 21],
        [10, 20],
        [11, 20],
      ],
    ]);
    assert.deepEqual(
      outlines.areas[1]?.rings[0]?.slice(0, 3),
      [
        [11, 21],
        [11, 20],
        [12, 21],
      ]
        .slice(0, 2)
        .concat([[12, 21]]),
    );
  });

  it('tell the line between two areas from the rim, and what stands alone from both', () => {
    assert.deepEqual(outlines.inner, [
      [
        [11, 20],
        [11, 21],
      ],
    ]);
    assert.equal(outlines.outer.length, 2);
    assert.deepEqual(
      outlines.apart.map(({ id }) => id),
      ['island'],
    );
  });

  it('are bounded by everything, and nothing has no bounds', () => {
    assert.deepEqual(outlines.bounds, [10, 17, 12, 21]);
    assert.equal(boundsOf([]), null);
  });

  it('of Syria: its border with the Golan is a rim of both', async () => {
    const text = await readFile(new URL('../../src/data/geometry/syria.json', import.meta.url), 'utf8');
    const syria = toOutlines(JSON.parse(text) as Topology);
    assert.equal(syria.areas.length, 14);
    assert.deepEqual(
      syria.apart.map(({ id }) => id),
      ['golan'],
    );
  });
});

const view = { width: 700, margins: [10, 20, 30, 40] as const, zoom: 1 };
const near = (a: Point, b: Point) => a.every((value, i) => Math.abs(value - (b[i] as number)) < 1e-6);

describe('projection', () => {
  const bounds = [36, 32, 42, 37] as const;
  const whole = fit(bounds, view);

  it('fits the bounds inside the margins, north up and east to the right', () => {
    for (const corner of [
      [36, 37],
      [42, 32],
    ] as const) {
      const [x, y] = whole.project(corner);
      assert.ok(x >= 40 - 1e-6 && x <= 680 + 1e-6, `${x}`);
      assert.ok(y >= 9 && y <= whole.height - 29, `${y} of ${whole.height}`);
    }
    assert.ok(whole.project([36, 37])[1] < whole.project([36, 32])[1]);
    assert.ok(whole.project([36, 37])[0] < whole.project([42, 37])[0]);
  });

  it('keeps a kilometre a kilometre in both directions', () => {
    const [x0, y0] = whole.project([39, 34.5]);
    const east = whole.project([39 + 1 / Math.cos((34.5 * Math.PI) / 180), 34.5])[0] - x0;
    const north = y0 - whole.project([39, 35.5])[1];
    assert.ok(Math.abs(east - north) < 1e-6);
  });

  it('says what is in view', () => {
    assert.deepEqual(whole.centre, [39, 34.5]);
    assert.ok(near(whole.span, [6, 5]) || whole.span[0] > 6);
    assert.ok(near(fit(bounds, { ...view, zoom: 2 }).span, [whole.span[0] / 2, whole.span[1] / 2]));
  });

  it('zooms about a centre, keeps its height, and never shows more than the bounds', () => {
    const close = fit(bounds, { ...view, zoom: 4, centre: [38, 35] });
    assert.equal(close.height, whole.height);
    const [x, y] = close.project([38, 35]);
    assert.ok(near([x, y], [360, 10 + (whole.height - 40) / 2]));
    const corner = fit(bounds, { ...view, zoom: 4, centre: [0, 0] });
    const [left, bottom] = corner.project([36, 32]);
    assert.ok(left >= 39 && bottom <= whole.height - 29, `${left}, ${bottom}`);
  });

  it('is at most as tall as it is wide, and can be asked about one place', () => {
    assert.ok(fit([36, 10, 37, 60], view).height <= 700);
    assert.ok(Number.isFinite(fit([36, 33, 36, 33], view).project([36, 33])[0]));
  });
});

describe('hatching', () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  const hole: Point[] = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
    [4, 4],
  ];
  const cases = [
    { what: 'level lines', rings: [square], angle: 0, gap: 4, path: 'M0 0L10 0M0 4L10 4M0 8L10 8' },
    { what: 'a hole stays free', rings: [square, hole], angle: 0, gap: 5, path: 'M0 0L10 0M0 5L4 5M6 5L10 5' },
    { what: 'an offset', rings: [square], angle: 0, gap: 10, offset: 3, path: 'M0 3L10 3' },
  ];
  for (const { what, rings, angle, gap, offset, path } of cases) {
    it(`${what}: ${path}`, () => assert.equal(hatch(rings, angle, gap, offset), path));
  }

  it('slanted lines end at the rim', () => {
    const ends = [...hatch([square], 45, 3).matchAll(/[ML](\S+) (\S+?)(?=[ML]|$)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    assert.ok(ends.length > 4);
    for (const [x, y] of ends as Array<[number, number]>) {
      assert.ok(
        [x, y].some((value) => Math.abs(value) < 0.11 || Math.abs(value - 10) < 0.11),
        `${x}, ${y}`,
      );
    }
  });

  it('a line is written to a tenth', () =>
    assert.equal(
      linePath(
        [
          [0.04, 1.26],
          [2, 3],
        ],
        true,
      ),
      'M0 1.3L2 3Z',
    ));
});

const sizes: Sizes = { width: 300, height: 200, mark: 16, font: 12 };
const spot = (id: string, x: number, y: number, name = id): Spot => ({ id, at: [x, y], name });

describe('names on a map', () => {
  it('stand after the mark where there is room, before it at the right edge', () => {
    const [one, other] = place([spot('Alder', 50, 50), spot('Birch', 285, 150)], sizes);
    assert.equal(one?.label?.anchor, 'start');
    assert.equal(other?.label?.anchor, 'end');
  });

  it('of two marks in one spot the first is drawn', () => {
    assert.deepEqual(
      place([spot('Alder', 50, 50), spot('Birch', 54, 52)], sizes).map(({ id }) => id),
      ['Alder'],
    );
  });

  it('a name that finds no room chooses before its neighbours, as long as they keep theirs', () => {
    // Birch stands in the only room that Alder could have; it could as well stand elsewhere.
    const spots = [spot('Birch', 150, 100), spot('Alder', 130, 100), spot('Cedar', 170, 100)];
    assert.ok(place(spots, sizes).every(({ label }) => label));
  });

  it('a name without room beside its mark stands off it, at a line that crosses no mark', () => {
    const around = [
      { x: 100, y: 70, width: 42, height: 60 },
      { x: 158, y: 70, width: 60, height: 60 },
      { x: 130, y: 70, width: 40, height: 22 },
      { x: 130, y: 108, width: 40, height: 22 },
    ];
    const [alder] = place([spot('Alder', 150, 100)], sizes, around);
    assert.equal(alder?.label?.lead.length, 2);
  });

  it('where both sides are taken, a name stands well below, at a line that runs straight down to it', () => {
    const sides = [
      { x: 0, y: 0, width: 138, height: 160 },
      { x: 162, y: 0, width: 138, height: 200 },
      { x: 0, y: 0, width: 300, height: 88 },
      { x: 138, y: 112, width: 24, height: 20 },
    ];
    const [alder] = place([spot('Al', 150, 100)], sizes, sides);
    const [from, to] = alder?.label?.lead ?? [];
    assert.deepEqual([alder?.label?.anchor, from?.[0], to?.[0]], ['middle', 150, 150]);
    assert.ok(from![1] > 108 && to![1] > from![1] && alder!.label!.y > to![1]);
    const below = spot('Birch', 150, 132);
    assert.equal(place([spot('Al', 150, 100), below], sizes, sides)[0]?.label, null, 'and never across a mark');
  });

  it('what lies outside the drawing is not drawn', () => {
    assert.deepEqual(place([spot('Alder', -20, 50), spot('Birch', 296, 50)], sizes), []);
  });

  it('a name without room is left out, its mark stays', () => {
    const taken = [{ x: 0, y: 0, width: 300, height: 200 }];
    assert.deepEqual(place([spot('Alder', 50, 50)], sizes, taken), [{ id: 'Alder', at: [50, 50], label: null }]);
  });

  it('never cover each other, a mark, or a room that is taken, however close places lie', () => {
    // A fixed scatter: the same on every machine.
    let seed = 7;
    const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const spots = [...new Array(60).keys()].map((i) => spot(`Place ${i}`, next() * 300, next() * 200));
    const taken = [{ x: 100, y: 80, width: 60, height: 20 }];
    const placed = place(spots, sizes, taken);
    const boxes = placed.flatMap(({ id, at: [x, y], label }) => {
      const width = widthOf(id) * 12;
      const left = { start: 0, middle: -width / 2, end: -width }[label?.anchor ?? 'start'];
      const mark = { of: id, x: x - 7, y: y - 7, width: 14, height: 14 };
      return label ? [mark, { of: id, x: label.x + left, y: label.y - 9, width, height: 12 }] : [mark];
    });
    boxes.push(...taken.map((box) => ({ of: 'taken', ...box })));
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(apart || a.of === 'taken' || (b.of === 'taken' && a.width === 14), `${a.of} and ${b.of}`);
      }
    }
    assert.ok(placed.filter(({ label }) => label).length >= 12);
    assert.deepEqual(place(spots, sizes, taken), placed, 'the same again');
  });

  const widths = [
    ['Homs', 2.2],
    ['illi', 1.6],
    ['حِمص', 1.6],
  ] as const;
  for (const [name, most] of widths)
    it(`${name} is at most ${most} letters high wide`, () => assert.ok(widthOf(name) <= most + 0.5));
});
