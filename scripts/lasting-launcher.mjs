// WebKitGTK’s page process falls over once or twice in a whole run (a null pointer or an abort inside WebKit); its driver
// then ends the session, and @web/test-runner-webdriver, which loses the answer to its navigation, takes the whole run
// with it. Here an engine that has died is started anew for the next file, and the file it died in is told apart from one
// that failed: scripts/test.mjs runs that file once more.
import { setTimeout as wait } from 'node:timers/promises';

/** After this long without an answer an engine counts as dead; a busy one answers within a second. */
const patience = 20_000;

/**
 * Takes what makes a launcher of @web/test-runner-webdriver with a driver of its own (`concurrency: 1`). Returns one that
 * does as they do, whose `lost` holds the ids of the sessions in which the engine died.
 */
export async function lastingLauncher(makeLauncher) {
  let inner = await makeLauncher();
  let startup;
  const lost = new Set();

  const isDead = async () => {
    if (!inner.driver) return false;
    const answers = inner.driver.getUrl().then(
      () => true,
      () => false,
    );
    return !(await Promise.race([answers, wait(patience, false, { ref: false })]));
  };
  /** Runs a step of a session; where it fails for want of an engine, the session is lost. */
  const during = async (id, act) => {
    try {
      return await act();
    } catch (error) {
      if (await isDead()) lost.add(id);
      throw error;
    }
  };

  const own = {
    lost,
    async initialize(...args) {
      startup = args;
      await inner.initialize(...args);
    },
    async startSession(id, url) {
      if (await isDead()) {
        inner.stop();
        inner = await makeLauncher();
        await inner.initialize(...startup);
      }
      await inner.ensureManagerInitialized();
      // Not `startSession` of the launcher: that throws away how the navigation went.
      return during(id, () => inner.driverManager.startSession(id, url));
    },
    stopSession: (id) => during(id, () => inner.stopSession(id)),
  };
  return new Proxy(own, {
    get(_, key) {
      if (key in own) return own[key];
      const value = inner[key];
      return typeof value === 'function' ? value.bind(inner) : value;
    },
    has: (_, key) => key in own || key in inner,
  });
}
