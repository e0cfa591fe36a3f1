import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastingLauncher } from '../../scripts/lasting-launcher.mjs';

/** A launcher as @web/test-runner-webdriver makes them, and the ways its engine can go. */
function makeEngine(name: string) {
  const engine = {
    name,
    alive: true,
    refuses: '',
    silent: false,
    ended: false,
    driver: undefined as { getUrl(): Promise<string> } | undefined,
    driverManager: {
      startSession: (id: string) =>
        engine.alive ? Promise.resolve(`${name} ${id}`) : Promise.reject(new Error('gone')),
    },
    initialize: () => Promise.resolve(),
    ensureManagerInitialized: () => {
      engine.driver ??= {
        getUrl: () => (engine.alive ? Promise.resolve('about:blank') : Promise.reject(new Error('gone'))),
      };
      return Promise.resolve();
    },
    stop: () => Promise.resolve(),
    stopSession: () => {
      if (engine.silent) return new Promise<never>(() => {});
      if (!engine.alive || engine.refuses) return Promise.reject(new Error(engine.refuses || 'gone'));
      return Promise.resolve({ testCoverage: undefined });
    },
  };
  return engine;
}

/** @param patience how long an engine may be silent, in milliseconds. */
async function launch(patience?: number) {
  const engines: ReturnType<typeof makeEngine>[] = [];
  const launcher = await lastingLauncher(() => {
    const engine = makeEngine(`engine ${engines.length + 1}`);
    engines.push(engine);
    return Promise.resolve({ launcher: engine, end: () => (engine.ended = true) });
  }, patience);
  await launcher.initialize({});
  return { launcher, engines };
}

describe('a launcher that outlives its engine', () => {
  it('goes on with the engine it has while that answers', async () => {
    const { launcher, engines } = await launch();
    for (const id of ['a', 'b']) {
      assert.equal(await launcher.startSession(id, '/'), `engine 1 ${id}`);
      await launcher.stopSession(id);
    }
    assert.equal(engines.length, 1);
    assert.deepEqual([...launcher.lost], []);
  });

  it('names the session in which the engine died, and starts another engine for the next', async () => {
    const { launcher, engines } = await launch();
    await launcher.startSession('a', '/');
    engines[0]!.alive = false;
    await assert.rejects(launcher.stopSession('a'), /gone/);
    assert.deepEqual([...launcher.lost], ['a']);
    assert.equal(await launcher.startSession('b', '/'), 'engine 2 b');
    assert.equal(Reflect.get(launcher, 'name'), 'engine 2');
    assert.ok(engines[0]!.ended);
  });

  it('takes an engine that answers no more when it is to leave a page for one that died', async () => {
    const { launcher, engines } = await launch(20);
    await launcher.startSession('a', '/');
    engines[0]!.silent = true;
    await assert.rejects(launcher.stopSession('a'), /no answer for 0.02 s/);
    assert.deepEqual([...launcher.lost], ['a']);
    assert.equal(await launcher.startSession('b', '/'), 'engine 2 b');
    assert.ok(engines[0]!.ended);
    await launcher.stopSession('b');
    assert.deepEqual([...launcher.lost], ['a']);
  });

  it('takes another engine after five files', async () => {
    const { launcher, engines } = await launch();
    const used = [];
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      used.push(await launcher.startSession(id, '/'));
      await launcher.stopSession(id);
    }
    assert.deepEqual(used.slice(4), ['engine 1 e', 'engine 2 f']);
    assert.deepEqual([engines[0]!.ended, engines[1]!.ended, [...launcher.lost]], [true, false, []]);
  });

  it('passes on what failed in an engine that is alive, as a failure of its own', async () => {
    const { launcher, engines } = await launch();
    await launcher.startSession('a', '/');
    engines[0]!.refuses = 'no coverage';
    await assert.rejects(launcher.stopSession('a'), /no coverage/);
    assert.deepEqual([...launcher.lost], []);
  });
});
