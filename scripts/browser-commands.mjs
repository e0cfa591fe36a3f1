// What a browser test may ask of the runner beyond @web/test-runner-commands, in a way that works in all three engines:
//   await executeServerCommand('viewport', { width: 320, height: 640 })
// and one that only Chromium can answer; it resolves to false elsewhere:
//   await executeServerCommand('print', true)
import { setTimeout as wait } from 'node:timers/promises';

const commands = {
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
    if (browser.type !== 'puppeteer' || browser.name.startsWith('firefox')) return false;
    await browser.getPage(id).emulateMediaType(on ? 'print' : undefined);
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
