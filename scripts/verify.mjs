// npm run verify [-- --engines all] [--only format,lint,…]: what CI runs. Every check, then an application for every
// framework, then every test; the last line adds them up. All checks run, so that one run tells everything there is to mend.
import { parseArgs } from 'node:util';
import { ensureInstalled, root, runNode, runTool } from './bootstrap.mjs';
import { testFrameworks } from './frameworks.mjs';

const { values: options } = parseArgs({ options: { engines: { type: 'string' }, only: { type: 'string' } } });
await ensureInstalled();
process.chdir(root);

const cli = (...args) => runNode(['dist/cli/main.js', ...args]);

/** Name → what runs it and gives an exit code. The build comes before what looks at its results. */
const checks = {
  format: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  lint: () => runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  types: () => runTool('typescript/bin/tsc', ['-p', 'test']),
  layers: () => runNode(['scripts/check-layers.mjs']),
  build: () => runNode(['scripts/build.mjs']),
  records: () => cli('validate', '--data', 'src/data'),
  wording: () => cli('lint', '--data', 'src/data'),
  generated: () => runNode(['scripts/docs.mjs', '--check']),
  sheets: () => runNode(['scripts/sheets.mjs', '--check']),
  publint: () => runTool('publint/src/cli.js', ['--strict']),
  'types of every door': () =>
    runTool('@arethetypeswrong/cli/dist/index.js', ['--pack', '.', '--profile', 'esm-only', '--format', 'ascii']),
  'package contents': () => runNode(['scripts/check-package.mjs']),
};

const wanted = options.only?.split(',') ?? Object.keys(checks);
const results = [];
for (const name of wanted) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const ok = (await checks[name]()) === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✔' : '✖'} ${name} (${seconds} s)`);
  results.push(ok);
}
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
if (options.only) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

console.log('\n── frameworks');
const frameworks = await testFrameworks();

console.log('\n── test');
const engines = options.engines ? ['--engines', options.engines] : [];
const env = {
  ...process.env,
  CHECKS_PASSED: String(passed + frameworks.passed),
  CHECKS_FAILED: String(failed + frameworks.failed),
};
process.exit(await runNode(['scripts/test.mjs', '--no-build', ...engines], { env }));
