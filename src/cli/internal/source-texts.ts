/** The stored texts of sources, one `<source id>.txt` each, which never enter the package. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError, type Context } from './context.js';
import { displayPath } from './problems.js';
import { isFolder } from './records.js';

export interface SourceTexts {
  /** The text of a source, byte for byte as stored; `null` where there is no readable file. */
  read(id: string): Promise<string | null>;
}

/** Opens the folder of stored texts. */
export async function openSourceTexts(context: Context, asked: string | undefined): Promise<SourceTexts> {
  const folder = asked === undefined ? null : resolve(context.cwd, asked);
  if (folder === null || !(await isFolder(folder))) {
    throw new UsageError(
      `${folder === null ? 'No folder of sources was given' : `There is no folder ${displayPath(context, folder)}`}. ` +
        '--sources names the folder with the stored text of each source, in files named <source id>.txt. The texts belong to their publishers and do not ship with the dataset.',
    );
  }
  return { read: (id) => readFile(join(folder, `${id}.txt`), 'utf8').catch(() => null) };
}

/** What to say where the folder has the text of none of the sources: most likely it is another one. */
export const noTexts = (): UsageError =>
  new UsageError('None of the sources has a text in that folder; its files are named <source id>.txt.');

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
