// Serves a folder on a free port, for scripts and tests that look at pages in a browser.
import { startDevServer } from '@web/dev-server';

/**
 * @param {Partial<import('@web/dev-server').DevServerConfig>} config of @web/dev-server; `rootDir` at least.
 * @returns {Promise<{ address: string, stop(): Promise<void> }>} the address of the folder, with its slash.
 */
export async function serve(config) {
  const server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    config: { port: 0, hostname: 'localhost', ...config },
  });
  const at = server.server?.address();
  const port = typeof at === 'object' ? at?.port : undefined;
  return { address: `http://localhost:${port}/`, stop: () => server.stop() };
}
