import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { findPointProblems, kilometresOutside, toOutlines } from '../../src/cli/internal/outlines.js';
import { readRecords } from '../../src/cli/internal/records.js';
import { syria } from '../../src/data/geometry/syria.js';

const folder = fileURLToPath(new URL('../../src/data', import.meta.url));
const text = await readFile(`${folder}/geometry/syria.json`, 'utf8');
const topology = JSON.parse(text) as Parameters<typeof toOutlines>[0];
const records = await readRecords(folder);
const outlines = new Map(toOutlines(topology).map((outline) => [outline.id, outline]));
const places = new Map(records.dataset.places.map((place) => [place.id, place]));
const governorates = [...outlines.keys()].filter((id) => id !== 'golan');

describe('the outlines of Syria', () => {
  it('are those of the 14 governorates and of the Golan, each a place of ours', () => {
    assert.equal(governorates.length, 14);
    assert.deepEqual(new Set(governorates.map((id) => places.get(id)?.kind)), new Set(['governorate']));
    assert.equal(
      records.dataset.places.filter(({ kind }) => kind === 'governorate').length,
      14,
      'and no governorate is without one',
    );
    assert.ok(outlines.has('golan'));
  });

  it('are the same in the module that pages bring in', () => assert.deepEqual(syria, topology));

  it('weigh little', () => {
    assert.ok(text.length <= 6_000, `${text.length} bytes`);
    assert.ok(brotliCompressSync(text).length <= 3_000, `${brotliCompressSync(text).length} bytes compressed`);
  });

  it('share their borders: no line belongs to more than two areas', () => {
    const uses = new Map<number, number>();
    const count = (arcs: unknown): void => {
      if (Array.isArray(arcs)) arcs.forEach(count);
      else if (typeof arcs === 'number')
        uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1);
    };
    for (const object of Object.values(topology.objects))
      count(object.type === 'GeometryCollection' ? object.geometries.map(({ arcs }) => arcs) : object.arcs);
    assert.equal(uses.size, topology.arcs.length, 'no line is left over');
    assert.deepEqual(new Set(uses.values()), new Set([1, 2]));
  });

  it('overlap nowhere, and cover the Golan with no governorate', () => {
    const { bbox } = topology as unknown as { bbox: [number, number, number, number] };
    const [west, south, east, north] = bbox;
    let inGolan = 0;
    for (let lon = west; lon < east; lon += 0.0371) {
      for (let lat = south; lat < north; lat += 0.0293) {
        const owners = [...outlines.values()].filter((outline) => kilometresOutside([lon, lat], outline) === 0);
        assert.ok(owners.length <= 1, `${lon}, ${lat} lies in ${owners.map(({ id }) => id).join(' and ')}`);
        if (owners[0]?.id === 'golan') inGolan++;
      }
    }
    assert.ok(inGolan > 50, `${inGolan} points fell on the Golan`);
  });
});

describe('the points of the places', () => {
  it('lie in their governorates', async () => {
    assert.deepEqual(await findPointProblems(records), []);
  });

  it('would be noticed if one were moved out', async () => {
    const moved = structuredClone(records.dataset);
    const homs = moved.places.find(({ id }) => id === 'homs-city');
    assert.ok(homs?.point);
    homs.point = [36.72, 35.3];
    const problems = await findPointProblems({ ...records, dataset: moved });
    assert.deepEqual(
      problems.map(({ file, field, found }) => [file.slice(folder.length + 1), field, found]),
      [['places/homs-city.yml', 'point', '36.72, 35.3, 38 km outside homs-governorate']],
    );
  });
});
