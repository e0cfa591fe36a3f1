// Turns engines that were found into launchers for @web/test-runner. Everything started here is stopped by its own
// handle when the process ends.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { lastingLauncher } from './lasting-launcher.mjs';

const children = [];
const folders = [];
process.on('exit', () => {
  for (const child of children) endWithItsOwn(child);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Launch switches shared with every other script that opens Chromium. Root cannot use its sandbox. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Preferences that keep Firefox from calling home during a test. */
export const firefoxPrefs = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.captive-portal-service.enabled': false,
  // Processes that wait for a page that may never come.
  'dom.ipc.processPrelaunch.enabled': false,
};

/**
 * The ways an engine can be started, and what each needs for it. Only Chromium can change these while it runs, so a test
 * that looks at dark colours, reduced motion or forced colours is a file of its own (test/README.md).
 */
export const modes = {
  plain: { chromium: [], firefox: {}, webkit: () => ({}) },
  dark: {
    chromium: ['--force-dark-mode', '--force-prefers-reduced-motion', '--blink-settings=preferredColorScheme=0'],
    firefox: {
      'ui.systemUsesDarkTheme': 1,
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': 0,
    },
    webkit: () => ({ GTK_THEME: 'Adwaita:dark', XDG_CONFIG_HOME: makeReducedMotionConfig() }),
  },
  // WebKitGTK has no forced colours.
  forced: {
    chromium: ['--force-high-contrast'],
    firefox: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 },
  },
};

const makeLauncher = {
  chromium: ({ executable, flags = [], env = {} }, modeFlags) =>
    chromeLauncher({
      concurrency: 1,
      launchOptions: {
        executablePath: executable,
        // What npm test fetches has no window at all and knows the older name of this mode only.
        headless: flags.length > 0 ? 'shell' : true,
        env: { ...process.env, ...env },
        args: [...chromiumFlags, ...flags, ...modeFlags],
      },
    }),

  firefox: ({ executable }, modePrefs) =>
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: executable,
        headless: true,
        extraPrefsFirefox: { ...firefoxPrefs, ...modePrefs },
      },
    }),

  webkit: (found, makeModeEnv) =>
    lastingLauncher(async () => {
      const { port, end } = await startWebKitDriver(found, makeModeEnv());
      const launcher = webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: found.executable, args: ['--automation'] },
        },
      });
      return { launcher, end };
    }),
};

/** Gives the launchers of the engines that can be started in a mode. */
export function launchersFor(engines, mode) {
  return Promise.all(
    engines
      .filter(({ name }) => modes[mode][name])
      .map(async ({ name, found }) => {
        const launcher = await makeLauncher[name](found, modes[mode][name]);
        // Launchers name themselves on start; ours are told apart by engine and mode.
        const label = mode === 'plain' ? name : `${name} (${mode})`;
        Object.defineProperty(launcher, 'name', { get: () => label, set() {} });
        return launcher;
      }),
  );
}

/**
 * Starts a driver of WebKitGTK, and a display where there is none. Resolves to its `port` and what `end`s it with the
 * browser it has started.
 */
export async function startWebKitDriver({ driver }, modeEnv) {
  const env = { ...process.env, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', ...modeEnv };
  if (!env.DISPLAY) env.DISPLAY = await startDisplay();
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  children.push(child);
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return { port, end: () => endWithItsOwn(child) };
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 s');
}

/** Ends a process and what it started: a browser lives on without its driver. */
function endWithItsOwn({ pid, exitCode, signalCode }) {
  if (exitCode !== null || signalCode !== null) return; // its number may be somebody else’s by now
  const ownOf = (id) => {
    try {
      return readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    } catch {
      return []; // it has ended, or this is no Linux
    }
  };
  const all = (id) => [id, ...ownOf(id).flatMap(all)];
  for (const id of all(pid)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // it has ended
    }
  }
}

/** GTK tells WebKit about reduced motion through its settings file. */
function makeReducedMotionConfig() {
  const folder = mkdtempSync(join(tmpdir(), 'claim-elements-gtk-'));
  folders.push(folder);
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }
  return folder;
}

function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const display = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(display);
  return new Promise((resolve, reject) => {
    let answer = '';
    display.stdio[3].on('data', (data) => {
      answer += data;
      if (answer.includes('\n')) resolve(`:${answer.trim()}`);
    });
    display.once('exit', () => reject(new Error('Xvfb did not start')));
    display.once('error', reject);
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
