/** Files of this package that commands read: beside the command where it is installed, under `dist` in a checkout. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError, type Context } from './context.js';

/** @param path under `dist`, such as `cdn/sri.json`. Throws a `UsageError` where nothing was built yet. */
export async function readShipped(path: string, { home }: Pick<Context, 'home'>): Promise<string> {
  for (const folder of [home, join(home, '../dist')]) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  throw new UsageError(`There is no dist/${path}: run npm run build first.`);
}

/** The hash that the build wrote down for one of its scripts, as `integrity` wants it. @param path under `dist`. */
export async function integrityOf(path: string, context: Pick<Context, 'home'>): Promise<string> {
  const name = path.replace(/^.*\//, '');
  const hashes = JSON.parse(await readShipped('cdn/sri.json', context)) as Record<string, string>;
  const hash = hashes[name];
  if (hash === undefined) throw new UsageError(`dist/cdn/sri.json holds no hash of ${name}: run npm run build again.`);
  return hash;
}
