// npm run sheets [-- --check | --approve] [--engines chromium,…] [--only claim-card,…] [--looks light,…] [--out DIR]
//
// Photographs every named example in every engine, look, language and width, lays the pictures on contact sheets, and
// compares them with approved ones where engine and fonts are the same. What differs fails, with a picture of it.
//   --check    the looks whose pictures are kept, in Chromium, without sheets: what CI runs
//   --approve  what is seen now becomes what is compared with; with --check, of what CI looks at
// Needs a build.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { examples } from '../demo/examples/examples.mjs';
import { root } from './bootstrap.mjs';
import { engineNames, findEngines } from './engines.mjs';
import { serve } from './serve.mjs';
import { cameraOf } from './sheets/cameras.mjs';
import { fontsHere, whyNotCompared } from './sheets/environment.mjs';
import { compare, cut, drawDifference, drawSheet, hashOf, layOut, toPNG } from './sheets/pictures.mjs';
import { isKept, lookNames, pagesOf, variationsOf } from './sheets/variations.mjs';

// As in the tests: a date that is read in local time shows.
process.env.TZ = 'Pacific/Marquesas';
process.chdir(root);
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    approve: { type: 'boolean', default: false },
    engines: { type: 'string' },
    only: { type: 'string' },
    looks: { type: 'string' },
    out: { type: 'string', default: 'test/visual/now' },
  },
});
const { approve, check, out } = options;
const tags = pick('--only', options.only, Object.keys(examples));
const engines = pick('--engines', options.engines ?? (check ? 'chromium' : undefined), engineNames);
const looks = pick('--looks', options.looks, lookNames);
const APPROVED = 'test/visual/approved';
/** An engine draws no picture that is much taller; longer pages are photographed in parts. */
const TALLEST = 8_000;

if (!existsSync('dist/cdn/claim-elements.mjs')) exitWith('There is no build. Make one with: npm run build');
rmSync(out, { recursive: true, force: true });
let differences = 0;
let failed = false;
const served = await serve({ rootDir: root });
const address = `${served.address}test/visual/page.html`;
for (const { name, found, install } of findEngines(engines)) {
  if (found) {
    // An engine that fails is said, and fails; it takes nothing from the others.
    await photographAll(name, await cameraOf[name](found)).catch((error) => {
      console.error(`${name}: not photographed: ${error.stack}`);
      failed = true;
    });
  } else console.log(`${name}: not compared: it is not here; to install it: ${install}`);
}
await served.stop();
if (differences > 0) {
  exitWith(
    `${differences} pictures are not what was approved; see ${out}/differences. If they are right: npm run sheets -- --approve`,
  );
}

// What drives WebKitGTK runs until this process ends.
process.exit(failed ? 1 : 0);

/** Everything of one engine. */
async function photographAll(engine, camera) {
  const start = performance.now();
  const record = `${APPROVED}/${engine}.json`;
  const approved = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : undefined;
  const fresh = { version: '', fonts: fontsHere(), sheets: {} };
  const variations = variationsOf(engine).filter(
    (variation) => looks.includes(variation.look) && (!check || isKept(engine, variation)),
  );
  let why;
  let count = 0;
  let notCompared = 0;
  for (const group of groupsOf(variations, camera.restarts)) {
    await camera.turn(group[0]);
    fresh.version = camera.version;
    why = whyNotCompared(approved, fresh);
    // A check that has nothing to compare with has nothing to look at.
    if (check && why && !approve) break;
    // Pictures of another version are no neighbours for new ones.
    if (approve && why && count === 0) rmSync(`${APPROVED}/${engine}`, { recursive: true, force: true });
    for (const tag of tags) {
      const all = await photograph(camera, tag, group);
      for (const [i, pictures] of all.entries()) {
        const variation = group[i];
        count += pictures.length;
        const sheet = `${tag}.${variation.name}`;
        const path = `${engine}/${sheet}.webp`;
        const plan = layOut(pictures);
        if (approve) {
          fresh.sheets[sheet] = Object.fromEntries(
            pictures.map((picture, at) => [picture.name, { hash: hashOf(picture), box: plan.boxes[at] }]),
          );
          if (isKept(engine, variation)) write(`${APPROVED}/${path}`, await drawSheet(pictures, plan, 3));
        } else {
          if (!check) write(`${out}/${path}`, await drawSheet(pictures, plan));
          // Of what CI looks at, a sheet that nobody approved is new; of the rest, nobody was asked to.
          if (!why && (approved.sheets[sheet] || isKept(engine, variation))) {
            await holdAgainst(approved.sheets[sheet] ?? {}, pictures, path);
          } else notCompared += pictures.length;
        }
      }
    }
  }
  await camera.close();
  if (approve)
    write(record, `${JSON.stringify({ ...fresh, sheets: { ...(!why && approved?.sheets), ...fresh.sheets } })}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const left = notCompared > 0 ? `, ${notCompared} NOT COMPARED: never approved` : '';
  const said = approve ? 'approved' : why ? `NOT COMPARED: ${why}` : `${count - notCompared} compared${left}`;
  console.log(`${engine} ${fresh.version}: ${count} pictures in ${seconds} s, ${said}`);
}

/** Variations that can be seen on the same page, one after the other: of one language, and one look where it takes a new browser. */
function groupsOf(variations, restarts) {
  const groups = new Map();
  for (const variation of variations) {
    const key = restarts ? variation.look + variation.lang : variation.lang;
    groups.set(key, [...(groups.get(key) ?? []), variation]);
  }
  return groups.values();
}

/** For each variation, pictures of every example of an element, and of those that are shown opened. */
async function photograph(camera, tag, variations) {
  const pictures = variations.map(() => []);
  for (const query of pagesOf(tag, variations[0].lang, Object.keys(examples[tag]))) {
    await camera.turn(variations[0]);
    await camera.open(address + query);
    for (const [i, variation] of variations.entries()) {
      await camera.turn(variation);
      for (const group of inGroups(await camera.ask('settled()'))) {
        const top = group[0].y;
        const bottom = Math.max(...group.map(({ y, height }) => y + height));
        const photo = await camera.shoot({ x: 0, y: top, width: group[0].width, height: bottom - top });
        const pieces = await cut(
          photo,
          group.map((place) => ({ ...place, y: place.y - top })),
        );
        pictures[i].push(...pieces.map((piece, at) => ({ name: group[at].name, ...piece })));
      }
    }
  }
  return pictures;
}

/** Examples that fit into one photograph. */
function inGroups(places) {
  const groups = [];
  for (const place of places) {
    const group = groups.at(-1);
    if (group && place.y + place.height - group[0].y <= TALLEST) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** Holds the pictures of a page against what is known of the approved ones. */
async function holdAgainst(approved, pictures, path) {
  for (const name of Object.keys(approved)) {
    if (!pictures.some((picture) => picture.name === name)) report(path, `“${name}” was approved and is gone`);
  }
  for (const picture of pictures) {
    const { name } = picture;
    if (approved[name]?.hash === hashOf(picture)) continue;
    if (!approved[name]) {
      report(path, `“${name}” is new`);
      continue;
    }
    const shown = `${out}/differences/${path.replace('.webp', '')}.${name.replaceAll(/\W+/g, '-')}.png`;
    const sheet = `${APPROVED}/${path}`;
    if (existsSync(sheet)) {
      const [before] = await cut(sheet, [approved[name].box]);
      const { differ, drawn } = compare(before, picture);
      if (differ === 0) continue;
      write(shown, await drawDifference(before, picture, drawn));
      report(path, `“${name}” differs in ${differ} pixels: ${shown}`);
    } else {
      write(shown, await toPNG(picture));
      report(path, `“${name}” differs; of what was approved only a hash is kept: ${shown}`);
    }
  }
}

function report(path, what) {
  differences += 1;
  console.error(`✖ ${path}: ${what}`);
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The names given to an option; all where it is not given. */
function pick(option, value, known) {
  const names = value?.split(',') ?? known;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) exitWith(`${option}: unknown name "${unknown}". Known: ${known.join(', ')}.`);
  return names;
}

function exitWith(message) {
  console.error(message);
  process.exit(1);
}
