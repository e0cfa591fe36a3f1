// Bundles for pages without a build step, made from what tsc wrote into dist/. Three shapes, one list of plugins:
//   dist/cdn/claim-elements.js    classic script, everything and the dataset inside
//   dist/cdn/claim-elements.mjs   the same as a module
//   dist/cdn/loader.js + chunks   brings an element in when the page needs it, and its data by shard from ./data/
// and the command line with its libraries inside, so that installing the package installs lit alone.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultMinifyOptions } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import { collectLicences } from './scripts/licences.mjs';
import { litWithoutParser } from './scripts/lit-without-parser.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! claim-elements ${version} · MIT · with lit, BSD-3-Clause, © Google LLC · see third-party-licences.txt */`;

/** npm start rebuilds as one types; see scripts/build.mjs. */
const quick = Boolean(process.env.BUILD_QUICK);

/** Warnings about our own code are failures: a bundle that only nearly works is not shipped. */
const onwarn = (warning) => {
  const files = [warning.id, warning.loc?.file, ...(warning.ids ?? [])].filter(Boolean);
  if (files.length > 0 && files.every((file) => file.includes('node_modules'))) return;
  throw new Error(warning.message);
};

/** Makes one module of several, without writing a file for it. */
const virtualEntry = (code) => ({
  name: 'virtual-entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) => (id === 'entry' ? code : null),
});

/** The dataset as a string that the engine parses as JSON, twice as fast as a literal, at the first question and not before. */
const datasetAsJson = () => ({
  name: 'dataset-as-json',
  load(id) {
    if (!pathInDist(id, /^data\/claims\.js$/)) return null;
    const json = JSON.stringify(JSON.parse(readFileSync('dist/data/claims.json', 'utf8')));
    return `export default () => JSON.parse(${JSON.stringify(json)})`;
  },
});

function pathInDist(id, pattern) {
  const path = relative('dist', id).replaceAll('\\', '/');
  return pattern.test(path) ? path : undefined;
}

/** The plugins of every page bundle. */
export const pagePlugins = ({ entry } = {}) => [
  ...(entry ? [virtualEntry(entry)] : []),
  datasetAsJson(),
  nodeResolve({ exportConditions: ['production'] }),
  litWithoutParser(),
  ...(quick ? [] : minifiers()),
];

const minifiers = () => [
  minifyTemplates({
    failOnError: true,
    options: {
      minifyOptions: {
        ...defaultMinifyOptions,
        // A template is part of a sentence: white space at its ends shrinks to one space, it never goes.
        conservativeCollapse: true,
        decodeEntities: false,
        removeEmptyAttributes: false,
      },
    },
  }),
  terser({
    ecma: 2022,
    module: true,
    // Functions that stand side by side are more alike than what they stand between: brotli makes less of them.
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, hoist_funs: true, inline: 1 },
    format: { comments: /^!/, preserve_annotations: false },
  }),
];

/** What the one-file builds hold: every element registered; the module gives the classes as well. */
export const oneFileEntry = `import './dist/define.js'`;
export const oneModuleEntry = `import './dist/define.js'; export * from './dist/index.js'`;

const oneFile = (file, format, entry) => ({
  input: 'entry',
  onwarn,
  plugins: [...pagePlugins({ entry }), collectLicences('dist/cdn/third-party-licences.txt')],
  output: { file, format, banner, inlineDynamicImports: true, sourcemap: true },
});

const element = (tag, kind = '') => `dist/elements/${tag}/${tag}${kind}.js`;

/**
 * What pages fetch together, a file for each moment and not one for each module: on a slow line a request
 * takes longer than what it brings.
 */
const moments = {
  // When a card or badge that can be read already becomes an element.
  elements: [element('claim-card'), element('control-badge')],
  // When one is drawn or opened.
  draw: [
    element('claim-card', '.draw'),
    element('control-badge', '.draw'),
    'dist/elements/internal/control.popover.js',
    'dist/data/shard-source.js',
  ],
  // When a list, a timeline or a map becomes an element.
  whole: ['dist/elements/internal/choosing.js', 'dist/elements/internal/width.js'],
  // When a list is drawn; its filters use it again.
  results: ['dist/model/results.js'],
};

/** The modules that others come down to: those they use, and not those they bring in later. */
async function modulesBehind(files) {
  const later = { name: 'later', resolveDynamicImport: () => false };
  const entry = files.map((file, i) => `export * as _${i} from './${file}'`).join(';');
  const build = await rollup({ input: 'entry', onwarn, plugins: [virtualEntry(entry), later, nodeResolve()] });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const [{ modules: used }] = output;
  return Object.keys(used).filter((id) => used[id].renderedLength > 0);
}

/** Which file a module goes into, by its id. */
async function filesByMoment() {
  const files = new Map();
  for (const [file, entries] of Object.entries(moments)) {
    for (const id of await modulesBehind(entries)) if (!files.has(id)) files.set(id, file);
  }
  return files;
}

const modules = (files) => ({
  input: { loader: 'dist/loader.js' },
  onwarn,
  plugins: pagePlugins(),
  output: {
    dir: 'dist/cdn',
    format: 'es',
    banner: (chunk) => (chunk.isEntry ? '' : banner),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    manualChunks: (id) => files.get(id),
    onlyExplicitManualChunks: true,
    sourcemap: true,
  },
});

const commandLine = {
  input: 'dist/cli/main.js',
  onwarn,
  external: /^node:/,
  plugins: [
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    commonjs({ ignoreDynamicRequires: true }),
    collectLicences('dist/cli/third-party-licences.txt'),
  ],
  output: { file: 'dist/cli/main.js', format: 'es', inlineDynamicImports: true },
};

/** The list's search with its library inside, so that installing the package installs lit alone. */
const search = {
  input: 'dist/elements/claim-list/claim-list.search.js',
  onwarn,
  plugins: [nodeResolve(), collectLicences('dist/elements/claim-list/third-party-licences.txt')],
  output: {
    file: 'dist/elements/claim-list/claim-list.search.js',
    format: 'es',
    // A file that is read again by the next build; what is inside is said in it.
    banner: '/*! with MiniSearch, MIT, © Luca Ongaro · see third-party-licences.txt */',
  },
};

/** What stands in an embed page, and what a page that frames one may run (src/embed); `build-embeds` writes both out. */
const embedScript = (name, start) => ({
  input: 'entry',
  onwarn,
  plugins: pagePlugins({ entry: `import { ${start} } from './dist/embed/${name}.js'; ${start}(window);` }),
  output: { file: `dist/cdn/embed-${name}.js`, format: 'iife', sourcemap: true },
});

export default async () => [
  search, // before what takes it in: every build then starts from the same file
  oneFile('dist/cdn/claim-elements.js', 'iife', oneFileEntry),
  oneFile('dist/cdn/claim-elements.mjs', 'es', oneModuleEntry),
  modules(await filesByMoment()),
  embedScript('page', 'startPage'),
  embedScript('parent', 'startParent'),
  ...(quick ? [] : [commandLine]),
];
