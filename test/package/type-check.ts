/** A project that has installed the package, to compile code in. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './package-facts.js';

export type Resolution = 'nodenext' | 'bundler';

/** Compiles a module that imports the package by its doors, library checks on. `status` is 0 where it compiles. */
export function typeCheck(code: string, resolution: Resolution = 'bundler'): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'claim-elements-types-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/claim-elements'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'page.ts'), code);
    const options = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution: resolution,
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    return { status, output: stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
