// What a browser test may ask of the runner beyond @web/test-runner-commands, in a way that works in all three engines:
//   await executeServerCommand('viewport', { width: 320, height: 640 })
//   await executeServerCommand('cli', ['embed', 'claim', 'homs-last-village'])
// and two that only Chromium can answer; they resolve to false elsewhere:
//   await executeServerCommand('print', true)
//   await executeServerCommand('collect-garbage')
import { setTimeout as wait } from 'node:timers/promises';
import { runCli } from './embeds.mjs';

const isChromium = ({ type, name }) => type === 'puppeteer' && !name.startsWith('firefox');

const commands = {
  /** What the command line prints. */
  cli: (args) => runCli(...args),

  async viewport({ width, height }, { browser, id }) {
    if (browser.type === 'puppeteer') {
      await browser.getPage(id).setViewport({ width, height });
      return true;
    }
    const { driver } = browser;
    const [frameWidth, frameHeight] = await driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await driver.setWindowSize(width + frameWidth, height + frameHeight);
    // A window manager answers when it likes; asked until it has, for at most two seconds.
    for (let attempt = 0; attempt < 40; attempt++) {
      if ((await driver.execute('return innerWidth')) === width) return true;
      await wait(50);
    }
    return true;
  },

  async print(on, { browser, id }) {
    if (!isChromium(browser)) return false;
    await browser.getPage(id).emulateMediaType(on ? 'print' : undefined);
    return true;
  },

  async 'collect-garbage'(_, { browser, id }) {
    if (!isChromium(browser)) return false;
    const session = await browser.getPage(id).createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    return true;
  },
};

export function testCommands() {
  return {
    name: 'claim-elements-commands',
    executeCommand({ command, payload, session }) {
      return Object.hasOwn(commands, command) ? commands[command](payload, session) : undefined;
    },
  };
}
