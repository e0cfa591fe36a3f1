import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

/** The project folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
};

/** Each written door, with a door that ends in a star replaced by one for every file behind it. */
export const doors = Object.entries(packageJson.exports).flatMap(([door, target]) => {
  const { types, default: module } = typeof target === 'string' ? { types: undefined, default: target } : target;
  if (!door.includes('*')) return [{ door, types, module }];
  const [folder = '', end = ''] = module.split('*');
  return readdirSync(root + folder)
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .map((name) => ({
      door: door.replace('*', name),
      types: types?.replace('*', name),
      module: module.replace('*', name),
    }));
});

/** `.` → `claim-elements`, `./model` → `claim-elements/model`. */
export const specifierOf = (door: string): string => `claim-elements${door.slice(1)}`;

export const exists = (path: string): boolean => existsSync(root + path);

/** Runs code as a module in a Node of its own, without the TypeScript loader of the tests. Resolves to what it printed. */
export async function runInPlainNode(code: string): Promise<string> {
  const { NODE_OPTIONS: _loader, ...env } = process.env;
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return stdout + stderr;
}
