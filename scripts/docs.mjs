// npm run docs builds, then runs this. It writes what is generated and committed: custom-elements.json from the doc
// blocks, docs/DATASET.md from the records, and in the other Markdown files what stands between
// <!-- generated:NAME --> and <!-- /generated -->. With --check it writes nothing and ends with 1 where a file is not
// what it would write.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { elementsOf, propertiesOf, readManifest } from './manifest.mjs';

const check = process.argv.includes('--check');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// A publisher's own address: no third party is asked for anything.
const cdn = `https://static.example.org/claim-elements-${version}`;
const DATASET = 'docs/DATASET.md';
const stale = [];

const manifest = await readManifest();
await write('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
const elements = elementsOf(manifest);

/** What may stand between the marks. */
const generators = {
  snippet() {
    const hash = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8'))['claim-elements.js'];
    return [
      '```html',
      '<script',
      '  async',
      `  src="${cdn}/claim-elements.js"`,
      `  integrity="${hash}"`,
      '  crossorigin="anonymous"',
      '></script>',
      '```',
    ].join('\n');
  },
  elements: () => elements.map(describeElement).join('\n\n'),
};

const pages = readdirSync('docs', { recursive: true }).map((name) => `docs/${name.replaceAll('\\', '/')}`);
for (const file of ['README.md', ...pages]) {
  if (!file.endsWith('.md') || file === DATASET) continue;
  const text = readFileSync(file, 'utf8');
  const fresh = text.replace(
    /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_all, open, name, close) => `${open}\n${generators[name]()}\n\n${close}`,
  );
  await write(file, fresh);
}

// Tables of ids in the command's own layout: aligned columns would be twice the size and change with every record.
const describe = ['dist/cli/main.js', 'describe', '--data', 'src/data'];
await write(DATASET, execFileSync(process.execPath, describe, { encoding: 'utf8' }), { asIs: true });

for (const file of stale) console.error(`${file} is out of date: run "npm run docs" and commit what it writes.`);
console.log(
  `Generated: ${elements.map(({ tagName }) => `<${tagName}>`).join(', ')}${check ? ' checked' : ' written'}.`,
);
process.exit(stale.length > 0 ? 1 : 0);

async function write(file, text, { asIs = !file.endsWith('.md') } = {}) {
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  const fresh = asIs ? text : await prettier.format(text, options);
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) return;
  if (check) stale.push(file);
  else writeFileSync(file, fresh);
}

/** The tables of one element, from its entry in the manifest. */
function describeElement(element) {
  const { tagName, summary, attributes = [], slots = [], cssParts = [], cssProperties = [], events = [] } = element;
  const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
  const code = (text) => (text ? `\`${cell(text)}\`` : '');
  const table = (title, columns, rows) =>
    rows.length === 0
      ? []
      : [
          '',
          `| ${[title, ...columns].join(' | ')} |`,
          `| ${[title, ...columns].map(() => '---').join(' | ')} |`,
          ...rows.map((row) => `| ${row.join(' | ')} |`),
        ];
  return [
    `### \`<${tagName}>\``,
    '',
    summary ?? '',
    ...table(
      'Attribute',
      ['Type', 'Default', ''],
      attributes.map(({ name, type, default: value, description }) => [
        code(name),
        code(type?.text),
        code(value),
        cell(description),
      ]),
    ),
    ...table(
      'Property',
      ['Type', ''],
      propertiesOf(element).map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ),
    ...table(
      'Event',
      ['Type', ''],
      events.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ),
    ...table(
      'Slot',
      [''],
      slots.map(({ name, description }) => [name ? code(name) : 'default', cell(description)]),
    ),
    ...table(
      'Part',
      [''],
      cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ),
    ...table(
      'Custom property',
      ['Default', ''],
      cssProperties.map(({ name, default: value, description }) => [code(name), code(value), cell(description)]),
    ),
  ].join('\n');
}
