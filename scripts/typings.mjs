// What editors and type checkers know of the elements, made from the same doc blocks as the documentation:
//   dist/types/elements.d.ts               every tag: attributes, properties, events
//   dist/types/react.d.ts and the others   the same in the form of one framework (scripts/typings)
//   dist/vscode.html-custom-data.json      for VS Code
//   dist/web-types.json                    for JetBrains
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import prettier from 'prettier';
import { root } from './bootstrap.mjs';
import { elementsOf, propertiesOf, readManifest } from './manifest.mjs';

process.chdir(root);
const manifest = await readManifest();
const elements = elementsOf(manifest);

mkdirSync('dist/types', { recursive: true });
writeFileSync('dist/types/elements.d.ts', await prettier.format(describeTags(), { parser: 'typescript' }));
for (const file of readdirSync('scripts/typings')) {
  copyFileSync(`scripts/typings/${file}`, `dist/types/${file}`);
  // An application imports the types for their effect; where imports are kept as they are, there has to be a module.
  writeFileSync(`dist/types/${file.replace('.d.ts', '.js')}`, 'export {};\n');
}

// They change the manifest that they are given.
const data = { outdir: 'dist', hideLogs: true };
generateVsCodeCustomElementData(structuredClone(manifest), { ...data, cssFileName: null, hideMethodDocs: true });
generateJetBrainsWebTypes(structuredClone(manifest), { ...data, packageJson: false, excludeCss: true });

/** One interface with an entry for each tag. */
function describeTags() {
  const names = new Set(elements.flatMap((element) => [element.name, ...namesIn(element)]));
  return [
    '/** Made from the doc blocks of the elements; what each tag of ours takes and tells. */',
    `import type { ${[...names].sort((a, b) => (a < b ? -1 : 1)).join(', ')} } from '../index.js';`,
    '',
    'export interface ClaimTags {',
    ...elements.map(describeTag),
    '}',
    '',
  ].join('\n');
}

/** Types of our own that an element's properties and events speak of. */
function namesIn({ events = [], ...element }) {
  return [...propertiesOf(element), ...events].flatMap(({ type }) => type.text.match(/\b[A-Z]\w+/g) ?? []);
}

function describeTag(element) {
  const { name, tagName, summary, attributes = [], events = [] } = element;
  const properties = propertiesOf(element);
  return [
    comment(summary),
    `'${tagName}': {`,
    `element: ${name};`,
    'attributes: {',
    ...attributes.map((attribute) => {
      // Frameworks give a property to what has the name of one, and so does the element that has both.
      const twin = properties.find((property) => property.name === attribute.name);
      const types = [
        attribute.type.text,
        ...(attribute.type.text === 'number' ? ['`${number}`'] : []),
        twin?.type.text,
      ];
      return optional(attribute.name, types, attribute.description);
    }),
    '};',
    'properties: {',
    ...properties.map(({ name: property, type, description }) => optional(property, [type.text], description)),
    '};',
    'events: {',
    ...events.map(({ name: event, type, description }) => `${comment(description)}'${event}': ${type.text};`),
    '};',
    '};',
  ].join('\n');
}

function optional(name, types, description) {
  const all = new Set([...types.filter(Boolean).flatMap((type) => type.split(' | ')), 'null', 'undefined']);
  return `${comment(description)}'${name}'?: ${all.has('unknown') ? 'unknown' : [...all].join(' | ')};`;
}

function comment(text = '') {
  return `/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', '\n * ')} */\n`;
}
