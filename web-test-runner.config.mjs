// One run, every engine. scripts/test.mjs starts this and says through the environment which engines and files it wants
// and where the counts go; on its own (`npx web-test-runner`) it takes the engines there are and every browser test.
import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engineNames, findEngines } from './scripts/engines.mjs';
import { launcherFor } from './scripts/launchers.mjs';
import { countingReporter } from './scripts/browser-reporter.mjs';
import { testCommands } from './scripts/browser-commands.mjs';

// West of Greenwich by an uneven amount: a date read in local time shows itself as the day before.
process.env.TZ = process.env.TEST_TZ_BROWSER ?? 'Pacific/Marquesas';

const wanted = process.env.TEST_ENGINES?.split(',') ?? engineNames;
const files = process.env.TEST_FILES ? JSON.parse(process.env.TEST_FILES) : ['test/{elements,demo}/**/*.test.ts'];
const engines = findEngines(wanted).filter(({ found }) => found);
const darkFiles = files.filter((file) => file.includes('.dark.'));
const plainFiles = files.filter((file) => !file.includes('.dark.'));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [countingReporter()],
  plugins: [testCommands(), esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  middleware: [
    // Data is compiled into dist/data; a source file that imports it as its neighbour finds it there.
    function serveCompiledData(context, next) {
      const path = context.path.replace(/^\/src\/data\//, '/dist/data/');
      if (path !== context.path && !existsSync(`.${context.path}`) && existsSync(`.${path}`)) context.path = path;
      return next();
    },
  ],
  groups: [
    { name: 'plain', files: plainFiles, browsers: await Promise.all(engines.map((engine) => launcherFor(engine))) },
    ...(darkFiles.length === 0
      ? []
      : [
          {
            name: 'dark',
            files: darkFiles,
            browsers: await Promise.all(engines.map((engine) => launcherFor(engine, { dark: true }))),
          },
        ]),
  ],
};
