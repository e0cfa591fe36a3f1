// One run, every engine. scripts/test.mjs starts this and says through the environment which engines and files it wants
// and where the counts go; on its own (`npx web-test-runner`) it takes the engines there are and every browser test.
import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findEngines } from './scripts/engines.mjs';
import { launchersFor, modes } from './scripts/launchers.mjs';
import { countingReporter } from './scripts/browser-reporter.mjs';
import { testCommands } from './scripts/browser-commands.mjs';
import { filledDemo, heardDemo } from './scripts/demo-plugin.mjs';
import { serveEmbeds } from './scripts/embeds.mjs';
import { listTests } from './scripts/test-files.mjs';
import { hostPages } from './test/hosts/host-pages.mjs';
import { hostileServer } from './test/hostile/server.mjs';

// West of Greenwich by an uneven amount: a date read in local time shows itself as the day before.
process.env.TZ = process.env.TEST_TZ_BROWSER ?? 'Pacific/Marquesas';

const engines = findEngines(process.env.TEST_ENGINES?.split(',')).filter(({ found }) => found);
const files = process.env.TEST_FILES
  ? JSON.parse(process.env.TEST_FILES)
  : [...listTests('browser'), ...listTests('demo')];
/** `claim-card.dark.test.ts` runs in engines started dark; without such a word, as they are. */
const modeOf = (file) => Object.keys(modes).find((mode) => file.endsWith(`.${mode}.test.ts`)) ?? 'plain';
const wantedModes = Object.keys(modes).filter((mode) => files.some((file) => modeOf(file) === mode));

/**
 * Odd pages on which it makes no difference how our script came: every engine meets them with the modules, Chromium with
 * the classic file as well. Together they would be a tenth of the whole run.
 */
const isForChromiumAlone = (file) => /hosts\/(language|layout|markup|styles)\.classic\./.test(file);

/**
 * The files of a mode, with the engines that run them. WebKitGTK takes as long as both others together and runs a page at
 * a time: there are two of it, each for every other file.
 */
async function groupsOf(mode) {
  const all = files.filter((file) => modeOf(file) === mode);
  const inMode = all.filter((file) => !isForChromiumAlone(file));
  const isWebKit = ({ name }) => name === 'webkit';
  const group = async (name, some, its) => ({ name, files: some, browsers: await launchersFor(its, mode) });
  const groups = [
    group(
      mode,
      inMode,
      engines.filter((engine) => !isWebKit(engine)),
    ),
    group(
      `${mode}, Chromium alone`,
      all.filter(isForChromiumAlone),
      engines.filter(({ name }) => name === 'chromium'),
    ),
  ];
  for (const half of [0, 1]) {
    const some = inMode.filter((_, i) => i % 2 === half);
    groups.push(group(`${mode}, WebKitGTK ${half + 1}`, some, engines.filter(isWebKit)));
  }
  return (await Promise.all(groups)).filter(({ files: some, browsers }) => some.length > 0 && browsers.length > 0);
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  // A file may open a dozen whole pages, and WebKitGTK takes its time. All 8,700 strings that mean ill take an engine
  // minutes; the suites take every sixteenth.
  testsFinishTimeout: process.env.HOSTILE_EVERY ? 1_800_000 : 300_000,
  // axe looks at a whole page; on a machine that is busy with other things that takes its time.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [countingReporter()],
  staticLogging: true,
  plugins: [
    testCommands(),
    filledDemo(),
    heardDemo(),
    esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' }),
  ],
  middleware: [
    hostPages,
    hostileServer(),
    serveEmbeds,
    // Data is compiled into dist/data; a source file that imports it as its neighbour finds it there.
    function serveCompiledData(context, next) {
      const path = context.path.replace(/^\/src\/data\//, '/dist/data/');
      if (path !== context.path && !existsSync(`.${context.path}`) && existsSync(`.${path}`)) context.path = path;
      return next();
    },
  ],
  groups: (await Promise.all(wantedModes.map(groupsOf))).flat(),
};
