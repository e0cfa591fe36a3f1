import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { kilometresOutside, toOutlines } from '../../src/cli/internal/outlines.js';
import { temporaryFolder, writeRecords } from '../fixtures/dataset.js';
import { runCommand } from './run-command.js';

/** Two squares of a degree side by side, with a hole in the western one; they share the line at 13° east. */
const twoSquares = () => ({
  type: 'Topology' as const,
  toleranceKm: 2,
  transform: { scale: [0.1, 0.1] as [number, number], translate: [12, 41] as [number, number] },
  objects: {
    provinces: {
      type: 'GeometryCollection' as const,
      geometries: [
        { type: 'Polygon' as const, id: 'lake-province', arcs: [[0, 1], [3]] },
        { type: 'Polygon' as const, id: 'east', arcs: [[2, -1]] },
      ],
    },
  },
  arcs: [
    // prettier-ignore
    [[10, 0], [0, 10]],
    // prettier-ignore
    [[10, 10], [-10, 0], [0, -10], [10, 0]],
    // prettier-ignore
    [[10, 0], [10, 0], [0, 10], [-10, 0]],
    // prettier-ignore
    [[7, 7], [1, 0], [0, 1], [-1, 0], [0, -1]],
  ] as [number, number][][],
});

describe('an outline', () => {
  const [west, east] = toOutlines(twoSquares());
  assert.ok(west && east);

  const points: Array<[name: string, point: [number, number], westKm: number, eastKm: number]> = [
    ['in the west', [12.5, 41.5], 0, 41.6],
    ['in the east', [13.5, 41.5], 41.6, 0],
    ['in the hole', [12.75, 41.75], 4.1, 20.7],
    ['north of both', [12.5, 42.1], 11.1, 42.7],
  ];
  for (const [name, point, westKm, eastKm] of points) {
    it(`knows how far a point ${name} lies outside`, () => {
      assert.equal(Number(kilometresOutside(point, west).toFixed(1)), westKm);
      assert.equal(Number(kilometresOutside(point, east).toFixed(1)), eastKm);
    });
  }
});

const cwd = await temporaryFolder();
const data = join(cwd, 'data');

describe('validate, with a folder of outlines', () => {
  const validate = () => runCommand(cwd, 'validate');
  const writeGeometry = async (value: unknown) => {
    await mkdir(join(data, 'geometry'), { recursive: true });
    await writeFile(join(data, 'geometry/lakes.json'), typeof value === 'string' ? value : JSON.stringify(value));
  };
  const onlyLakes = () => {
    const topology = twoSquares();
    topology.objects.provinces.geometries.pop();
    return topology;
  };
  const movePoint = async (place: string, point: string) => {
    const file = join(data, `places/${place}.yml`);
    const text = await readFile(file, 'utf8');
    const moved = text.replace(/point:(\n {2}- [\d.]+){2}/, `point: [${point}]`);
    assert.notEqual(moved, text);
    await writeFile(file, moved);
  };

  beforeEach(async () => {
    await rm(data, { recursive: true, force: true });
    await writeRecords(data);
  });

  it('accepts points that lie inside', async () => {
    await writeGeometry(onlyLakes());
    const { status, err } = await validate();
    assert.deepEqual(err, []);
    assert.equal(status, 0);
  });

  it('refuses a point that was moved out of the governorate it is within', async () => {
    await writeGeometry(onlyLakes());
    await movePoint('laketown', '12.5, 42.25');
    const { status, err } = await validate();
    assert.deepEqual(err, [
      'data/places/laketown.yml:9: point: found 12.5, 42.25, 28 km outside lake-province; wanted longitude, latitude inside lake-province or at most 2 km from it, or another place than lake-province as within',
      '1 problem in 1 file.',
    ]);
    assert.equal(status, 1);
  });

  it('forgives a point as far outside as the outline was simplified', async () => {
    await writeGeometry(onlyLakes());
    await movePoint('laketown', '12.5, 42.015');
    assert.deepEqual((await validate()).err, []);
  });

  it('asks nothing of points where there are no outlines', async () => {
    await movePoint('laketown', '-70, -30');
    assert.deepEqual((await validate()).err, []);
  });

  it('refuses an outline of no place, a second one of a place, and a file that is no topology', async () => {
    await writeGeometry(twoSquares());
    assert.deepEqual((await validate()).err, [
      'data/geometry/lakes.json:1: east: found east; wanted the id of a record in places',
      '1 problem in 1 file.',
    ]);

    const twice = onlyLakes();
    twice.objects.provinces.geometries.push({ type: 'Polygon', id: 'lake-province', arcs: [[2, -1]] });
    await writeGeometry(twice);
    assert.match((await validate()).err[0] ?? '', /lakes\.json:1: lake-province: found "lake-province" a second time/);

    await writeGeometry({ ...onlyLakes(), toleranceKm: 'two' });
    assert.deepEqual((await validate()).err, [
      'data/geometry/lakes.json:1: toleranceKm: found "two"; wanted a number',
      '1 problem in 1 file.',
    ]);

    await writeGeometry('{');
    assert.match((await validate()).err[0] ?? '', /lakes\.json:1: found .*JSON.*; wanted well-formed JSON/);
  });
});
