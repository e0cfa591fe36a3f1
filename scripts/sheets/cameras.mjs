// One camera per engine, all used alike: `turn(variation)` changes the look, `open(address)` shows a page, `ask(script)`
// runs in it, `shoot(box)` gives a PNG of a part of the page. `restarts` says that a new look takes a new browser.
import * as puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { chromiumFlags, firefoxPrefs, modes, startWebKitDriver } from '../launchers.mjs';

const WIDE = 1280;
const HEIGHT = 900;
const major = (version) => /(\d+)/.exec(version.replace(/^\D+\//, ''))?.[1] ?? version;

/** What is told to Chromium so that the same page gives the same pixels on any machine. */
const EVEN = ['--hide-scrollbars', '--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];

async function chromium({ executable }) {
  const browser = await puppeteer.launch({ executablePath: executable, args: [...chromiumFlags, ...EVEN] });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  return {
    restarts: false,
    version: major(await browser.version()),
    async turn({ look, width }) {
      await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 1 });
      await session.send('Emulation.setEmulatedMedia', {
        media: look === 'print' ? 'print' : '',
        features: [
          { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
          { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    },
    open: (address) => page.goto(address),
    ask: (script) => page.evaluate(script),
    shoot: (clip) => page.screenshot({ clip, captureBeyondViewport: true }),
    close: () => browser.close(),
  };
}

/** Firefox and WebKitGTK are told once, when they start, how they look: a new one for every look. */
function restarting(start) {
  let now;
  let look;
  const camera = {
    restarts: true,
    version: '',
    async turn(variation) {
      if (variation.look !== look) {
        await now?.close();
        now = await start(variation.look);
        look = variation.look;
        camera.version = now.version;
      }
      await now.resize(variation.width);
    },
    open: (address) => now.open(address),
    ask: (script) => now.ask(script),
    shoot: (clip) => now.shoot(clip),
    close: () => now?.close(),
  };
  return camera;
}

const modeOf = (look) => modes[look === 'light' ? 'plain' : look];

const firefox = ({ executable }) =>
  restarting(async (look) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      extraPrefsFirefox: {
        ...firefoxPrefs,
        'layout.css.prefers-color-scheme.content-override': 1,
        ...modeOf(look).firefox,
        'ui.prefersReducedMotion': 1,
        'gfx.text.disable-aa': false,
      },
    });
    const page = await browser.newPage();
    return {
      version: major(await browser.version()),
      resize: (width) => page.setViewport({ width, height: HEIGHT }),
      open: (address) => page.goto(address),
      ask: (script) => page.evaluate(script),
      shoot: (clip) => page.screenshot({ clip }),
      close: () => browser.close(),
    };
  });

/** A session of WebKitWebDriver, by its protocol: few enough words not to need a library for them. */
const webkit = (found) =>
  restarting(async (look) => {
    const { port } = await startWebKitDriver(found, modeOf(look).webkit());
    const call = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      const { value } = await response.json();
      if (value?.error) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
      return value;
    };
    const options = { binary: found.executable, args: ['--automation'] };
    const { sessionId, capabilities } = await call('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
    });
    const session = `/session/${sessionId}`;
    const ask = (script) =>
      call('POST', `${session}/execute/async`, {
        script: `const done = arguments[0]; (${script})`.concat('.then(done)'),
        args: [],
      });
    const askNow = async (script, again = 3) => {
      try {
        return await call('POST', `${session}/execute/sync`, { script: `return ${script}`, args: [] });
      } catch (error) {
        // Of a frame that is being filled it says, now and then, that it cannot read its own answer.
        if (again > 0 && error.message.includes('parse script result')) return askNow(script, again - 1);
        throw error;
      }
    };
    // No window of MiniBrowser is as narrow as a telephone: one wide window, and in it a frame as wide as is asked for.
    const [frame, frameHeight] = await askNow('[outerWidth - innerWidth, outerHeight - innerHeight]');
    await call('POST', `${session}/window/rect`, { width: WIDE + frame, height: HEIGHT + frameHeight });
    /** Asked again until it is true, for at most ten seconds. */
    const until = async (condition) => {
      for (let i = 0; i < 200 && !(await askNow(condition)); i++) await new Promise((r) => setTimeout(r, 50));
    };
    await until(`innerWidth === ${WIDE}`);
    let wide = WIDE;
    const widen = () => askNow(`frameElement ? (frameElement.style.width = '${wide}px', innerWidth) : 0`);
    return {
      // 2.48 and 2.50 are as far apart as two major versions elsewhere.
      version: /\d+\.\d+/.exec(capabilities.browserVersion)?.[0] ?? capabilities.browserVersion,
      async resize(width) {
        wide = width;
        await widen();
      },
      async open(address) {
        await call('POST', `${session}/url`, { url: address.replace('/page.html', '/frame.html') });
        await call('POST', `${session}/frame`, { id: 0 });
        await widen();
        await until('typeof settled === "function"');
      },
      ask,
      // It photographs its window: the part is put together from as many as it takes.
      async shoot({ x, y, width, height }) {
        const parts = [];
        for (let top = 0; top < height;) {
          // It scrolls in its own time, and draws after that.
          await ask(
            `new Promise((drawn) => (scrollTo(0, ${y + top}), requestAnimationFrame(() => requestAnimationFrame(drawn))))`,
          );
          const [at, view] = await askNow('[scrollY, innerHeight]');
          const from = y + top - at;
          const taken = Math.min(view - from, height - top);
          if (taken < 1) break; // the lower edge was rounded to where the page has ended
          const png = Buffer.from(await call('GET', `${session}/screenshot`), 'base64');
          const input = await sharp(png).extract({ left: x, top: from, width, height: taken }).png().toBuffer();
          parts.push({ input, left: 0, top });
          top += taken;
        }
        return sharp({ create: { width, height, channels: 3, background: '#fff' } })
          .composite(parts)
          .png()
          .toBuffer();
      },
      close: () => call('DELETE', session),
    };
  });

/** The camera of an engine, as `findEngines` found it. */
export const cameraOf = { chromium, firefox, webkit };
