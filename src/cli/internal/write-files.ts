/** Writing generated files so that nobody ever meets half of them. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder: all of them beside it first, then each top-level name is put in place by renaming. A name
 * that is replaced goes whole, so that nothing of an earlier build stays inside it; other files of the folder are left.
 * @param files text by path inside the folder, with `/`.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Inside the folder, because a rename must not cross file systems.
  const draft = await mkdtemp(join(folder, '.writing-'));
  try {
    const made = new Set<string>();
    for (const [path, text] of files) {
      const file = join(draft, path);
      if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      made.add(dirname(file));
      await writeFile(file, text);
    }
    for (const name of new Set([...files.keys()].map((path) => path.split('/', 1)[0] ?? path))) {
      const target = join(folder, name);
      const old = join(draft, `${name}.old`);
      await rename(target, old).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      await rename(join(draft, name), target);
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
