// WebKitGTK’s page process falls over once or twice in a whole run (a null pointer or an abort inside WebKit); its driver
// then ends the session, and @web/test-runner-webdriver, which loses the answer to its navigation, takes the whole run
// with it. More seldom it answers no more when it is to leave a page. Here an engine that has died or hangs is started
// anew for the next file, and the file it happened in is told apart from one that failed: scripts/test.mjs runs that file
// once more.
import { setTimeout as wait } from 'node:timers/promises';

/** After this long without an answer, in milliseconds, an engine counts as dead; a busy one answers within a second. */
const answersWithin = 20_000;
/** After so many files an engine is started anew: it falls over late in a run, and never in a file that runs alone. */
const filesEach = 5;
/** So long an engine may take to open or to leave a page: less than the driver’s own two minutes. */
const movesWithin = 100_000;

const silence = Symbol('silence');

/** What a promise gives, or `silence` where it gives nothing in time. */
async function within(milliseconds, promise) {
  const clock = new AbortController();
  try {
    return await Promise.race([promise, wait(milliseconds, silence, clock)]);
  } finally {
    clock.abort();
  }
}

/**
 * Takes what starts an engine: it resolves to a `launcher` of @web/test-runner-webdriver with a driver of its own
 * (`concurrency: 1`), and `end`, which ends the engine and its driver. Returns a launcher that does as they do, whose
 * `lost` holds the ids of the sessions in which an engine died or hung.
 */
export async function lastingLauncher(start, patience = movesWithin) {
  let engine = await start();
  let startup;
  let hangs = false;
  let files = 0;
  const lost = new Set();

  const isGone = async () => {
    const { driver } = engine.launcher;
    if (hangs || !driver) return hangs;
    const answers = driver.getUrl().then(
      () => true,
      () => false,
    );
    return (await within(answersWithin, answers)) !== true;
  };
  /** Runs a step of a session; where it fails for want of an engine, the session is lost. */
  const during = async (id, act) => {
    try {
      const result = await within(patience, act());
      if (result !== silence) return result;
      hangs = true;
      throw new Error(`The engine gave no answer for ${patience / 1000} s.`);
    } catch (error) {
      if (await isGone()) lost.add(id);
      throw error;
    }
  };

  const renew = async () => {
    await within(answersWithin, engine.launcher.stop());
    engine.end();
    engine = await start();
    hangs = false;
    files = 0;
    await engine.launcher.initialize(...startup);
  };

  const own = {
    lost,
    async initialize(...args) {
      startup = args;
      await engine.launcher.initialize(...args);
    },
    async startSession(id, url) {
      if (files === filesEach || (await isGone())) await renew();
      files += 1;
      const { launcher } = engine;
      await launcher.ensureManagerInitialized();
      // Not `startSession` of the launcher: that throws away how the navigation went.
      return during(id, () => launcher.driverManager.startSession(id, url));
    },
    stopSession: (id) => during(id, () => engine.launcher.stopSession(id)),
  };
  return new Proxy(own, {
    get(_, key) {
      if (key in own) return own[key];
      const { launcher } = engine;
      const value = launcher[key];
      return typeof value === 'function' ? value.bind(launcher) : value;
    },
    has: (_, key) => key in own || key in engine.launcher,
  });
}
