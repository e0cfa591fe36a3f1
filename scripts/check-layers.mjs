// node scripts/check-layers.mjs [folder]: proves that imports point one way, reading every import, type or value,
// of every file under src (ARCHITECTURE.md has the drawing). Prints what is wrong and ends with 1 if anything is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const src = resolve(process.argv[2] ?? 'src');

/** Which layers a layer may import from, beside itself, and which packages. */
const layers = {
  schema: { layers: [], packages: ['zod'] },
  model: { layers: ['schema'], packages: [] },
  net: { layers: ['model', 'schema'], packages: [] },
  i18n: { layers: ['model', 'schema'], packages: [] },
  styles: { layers: ['model', 'schema'], packages: ['lit'] },
  templates: { layers: ['i18n', 'model', 'schema'], packages: [] },
  search: { layers: ['model', 'schema'], packages: ['minisearch'] },
  elements: {
    layers: ['search', 'templates', 'i18n', 'styles', 'net', 'model', 'schema', 'version'],
    packages: ['lit'],
  },
  html: { layers: ['templates', 'i18n', 'styles', 'model', 'schema', 'version'], packages: [] },
  source: { layers: ['data', 'net', 'model', 'schema'], packages: [] },
  data: { layers: ['schema'], packages: [] },
  embed: { layers: [], packages: [] },
  version: { layers: [], packages: [] },
  index: { layers: ['elements', 'i18n', 'model', 'schema', 'version'], packages: [] },
  define: { layers: ['elements', 'i18n', 'styles', 'source', 'model', 'schema', 'version', 'index'], packages: [] },
  cli: {
    layers: ['html', 'templates', 'i18n', 'model', 'schema', 'data', 'version'],
    packages: ['commander', 'fastest-levenshtein', 'yaml', 'zod'],
    node: true,
  },
};
/** What zod may be reached from when code runs; everything else meets only its types. */
const zodUsers = ['schema', 'cli'];

function layerOf(file) {
  const path = relative(src, file).replaceAll('\\', '/');
  if (/^(define|loader)\.ts$|\.define\.ts$/.test(path)) return 'define';
  if (/^data\/.*-source\.ts$/.test(path)) return 'source';
  if (/^elements\/.*\.search\.ts$/.test(path)) return 'search';
  return path.includes('/') ? path.split('/')[0] : path.replace(/\.ts$/, '');
}

/** Lists the imports of one file: `{ to, typeOnly }`, with `to` as written. */
function importsOf(file) {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = [];
  const add = (source, typeOnly) => {
    if (typeof source?.value === 'string') found.push({ to: source.value, typeOnly });
  };
  const isTypeOnly = (kind, specifiers, name) =>
    kind === 'type' || (specifiers.length > 0 && specifiers.every((specifier) => specifier[name] === 'type'));
  new Visitor({
    ImportDeclaration: (node) => add(node.source, isTypeOnly(node.importKind, node.specifiers, 'importKind')),
    ExportNamedDeclaration: (node) => add(node.source, isTypeOnly(node.exportKind, node.specifiers, 'exportKind')),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return found;
}

const files = readdirSync(src, { recursive: true })
  .map((file) => join(src, file))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const problems = [];
/** file → [{ file, typeOnly }] inside src, for the questions about the whole. */
const graph = new Map(files.map((file) => [file, []]));
const usesZod = new Set();
const show = (file) => relative(dirname(src), file).replaceAll('\\', '/');

for (const file of files) {
  const from = layerOf(file);
  const rule = layers[from];
  if (!rule) {
    problems.push(`${show(file)}: belongs to no layer (known: ${Object.keys(layers).join(', ')})`);
    continue;
  }
  for (const { to, typeOnly } of importsOf(file)) {
    if (to.startsWith('.')) checkNeighbour(file, from, rule, to, typeOnly);
    else if (to.startsWith('node:')) {
      if (!rule.node) problems.push(`${show(file)}: imports ${to}; only cli may use node:`);
    } else {
      const name = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      if (!rule.packages.includes(name)) problems.push(`${show(file)}: ${from} may not import the package ${to}`);
      if (name === 'zod' && !typeOnly) usesZod.add(file);
    }
  }
}

function checkNeighbour(file, from, rule, to, typeOnly) {
  const written = resolve(dirname(file), to);
  const target = [written.replace(/\.js$/, '.ts'), written.replace(/\.js$/, '.d.ts')].find((path) => graph.has(path));
  if (!target) {
    if (!existsSync(written)) problems.push(`${show(file)}: imports ${to}, which is not there`);
    return;
  }
  graph.get(file).push({ file: target, typeOnly });
  const into = layerOf(target);
  if (into !== from && !rule.layers.includes(into)) {
    problems.push(`${show(file)}: ${from} may not import ${into} (${show(target)})`);
  }
}

/** Follows imports from a file, depth first, and gives each path that `isEnd` accepts. */
function findPath(start, isEnd, valuesOnly) {
  const seen = new Set();
  const walk = (file, path) => {
    for (const next of graph.get(file)) {
      if (valuesOnly && next.typeOnly) continue;
      if (isEnd(next.file)) return [...path, next.file];
      if (seen.has(next.file)) continue;
      seen.add(next.file);
      const found = walk(next.file, [...path, next.file]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

const cyclic = new Set();
for (const file of files) {
  if (cyclic.has(file)) continue;
  const cycle = findPath(file, (end) => end === file, false);
  if (!cycle) continue;
  for (const member of cycle) cyclic.add(member);
  problems.push(`${cycle.map(show).join(' → ')}: a circle of imports`);
}
for (const file of files) {
  if (zodUsers.includes(layerOf(file))) continue;
  const path = findPath(file, (end) => usesZod.has(end), true);
  if (path) problems.push(`${path.map(show).join(' → ')}: brings zod to code that runs in a page`);
}

for (const problem of problems) console.error(problem);
console.log(`Layers: ${files.length} files, ${problems.length} problems.`);
process.exit(problems.length > 0 ? 1 : 0);
