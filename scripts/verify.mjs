// npm run verify [-- --engines all] [--only format,lint,…]: what CI runs. Every check, then an application for every
// framework, then every test; the last line adds them up. All checks run, so that one run tells everything there is to mend.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

const { values: options } = parseArgs({ options: { engines: { type: 'string' }, only: { type: 'string' } } });
await ensureInstalled();
process.chdir(root);
// What fails among thousands of tests on a busy machine is looked at twice (scripts/second-look.mjs).
process.env.TEST_TWICE ??= '1';

const tool = (path, ...args) => [`node_modules/${path}`, ...args];
const cli = (...args) => ['dist/cli/main.js', ...args];

/** Name → what runs it, as Node is asked. The build comes before what looks at its results. */
const checks = {
  format: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  lint: tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  types: tool('typescript/bin/tsc', '-p', 'test'),
  layers: ['scripts/check-layers.mjs'],
  build: ['scripts/build.mjs', '--unweighed'],
  weight: ['scripts/size.mjs'],
  records: cli('validate', '--data', 'src/data'),
  wording: cli('lint', '--data', 'src/data'),
  generated: ['scripts/docs.mjs', '--check'],
  sheets: ['scripts/sheets.mjs', '--check'],
  publint: tool('publint/src/cli.js', '--strict'),
  'types of every door': tool(
    '@arethetypeswrong/cli/dist/index.js',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--format',
    'ascii',
  ),
  'package contents': ['scripts/check-package.mjs'],
  frameworks: ['scripts/frameworks.mjs'],
};

/** What runs beside what: most of it keeps one core busy, and none has fewer than two. */
const phases = [
  [
    ['build', 'records', 'wording', 'generated'],
    ['format', 'lint', 'types', 'layers'],
  ],
  [
    ['sheets', 'weight'],
    ['publint', 'types of every door', 'package contents', 'frameworks'],
  ],
];

/** Runs a script; gives its exit code and all that it printed. */
function capture(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}

const total = { passed: 0, failed: 0 };

/** Runs one check and tells of it, whole, when it is done. One that counts for itself counts for what it says. */
async function check(name) {
  const start = performance.now();
  const { code, printed } = await capture(checks[name]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n── ${name}\n${printed.trimEnd()}\n${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\s*$/m.exec(printed) ?? [
    null,
    code === 0 ? 1 : 0,
    code === 0 ? 0 : 1,
  ];
  total.passed += Number(passed);
  total.failed += Number(failed);
  if (code !== 0 && Number(failed) === 0) total.failed += 1;
}

const wanted = options.only?.split(',') ?? Object.keys(checks);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(checks).join(', ')}.`);
for (const lanes of phases) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane) if (wanted.includes(name)) await check(name);
    }),
  );
}
if (options.only) {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

console.log('\n── test');
const engines = options.engines ? ['--engines', options.engines] : [];
const env = { ...process.env, CHECKS_PASSED: String(total.passed), CHECKS_FAILED: String(total.failed) };
process.exit(await runNode(['scripts/test.mjs', '--no-build', ...engines], { env }));
