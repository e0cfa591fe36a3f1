// Finds the browsers of this machine. Chromium and Firefox are driven through puppeteer, WebKitGTK through
// WebKitWebDriver and, when there is no display, an Xvfb of our own.
import { existsSync } from 'node:fs';
import { fetchedBrowser } from './browser/fetch.mjs';

const first = (...paths) => paths.find((path) => path && existsSync(path));
const webkitFolders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((api) => `/usr/lib/${machine}/${api}/MiniBrowser`),
);

/** Every engine the suites accept: how to find it here, and how to get it. */
const engines = {
  chromium: {
    install: 'apt-get install -y chromium',
    find() {
      const executable = first(
        process.env.CHROME_PATH,
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      );
      return executable ? { executable } : fetchedBrowser();
    },
  },
  firefox: {
    install: 'apt-get install -y firefox-esr',
    find() {
      const executable = first(
        process.env.FIREFOX_PATH,
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      );
      return executable && { executable };
    },
  },
  webkit: {
    install: 'apt-get install -y webkit2gtk-driver xvfb',
    find() {
      const driver = first(process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver');
      const executable = first(process.env.WEBKIT_PATH, ...webkitFolders);
      const display = process.env.DISPLAY || first('/usr/bin/Xvfb');
      return driver && executable && display && { driver, executable };
    },
  },
};

export const engineNames = Object.keys(engines);

/** Says for each engine asked for where it is: `[{ name, install, found: { executable, driver? } | undefined }]`. */
export function findEngines(names = engineNames) {
  return names.map((name) => ({ name, install: engines[name].install, found: engines[name].find() || undefined }));
}
