// What the doc blocks of the elements say, as @custom-elements-manifest/analyzer reads them. Documentation, typings and
// editor data are all made from it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, runTool } from './bootstrap.mjs';

/** Reads the sources; ends the process where they cannot be read. */
export async function readManifest() {
  const folder = mkdtempSync(join(tmpdir(), 'claim-elements-manifest-'));
  const args = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet', '--outdir'];
  const code = await runTool('@custom-elements-manifest/analyzer/cem.js', [...args, relative(root, folder)]);
  if (code !== 0) process.exit(code);
  const result = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  return result;
}

/** The elements of a manifest, by tag. */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** Properties that a page may set and that no attribute speaks of. */
export const propertiesOf = ({ members = [] }) =>
  members.filter(
    ({ kind, attribute, readonly, static: isStatic }) => kind === 'field' && !attribute && !readonly && !isStatic,
  );
