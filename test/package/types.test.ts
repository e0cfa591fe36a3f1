import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { doors, root, specifierOf } from './package-facts.js';

describe('the types of the doors, in a project that has installed the package', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claim-elements-types-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/claim-elements'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true }));

  function compile(code: string, resolution: 'nodenext' | 'bundler'): { status: number | null; output: string } {
    writeFileSync(join(folder, 'page.ts'), code);
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const options = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      module,
      moduleResolution: resolution,
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    return { status, output: stdout };
  }

  const everyDoor = doors
    .filter(({ types }) => types !== undefined)
    .map(({ door }, index) => `import * as door${index} from ${JSON.stringify(specifierOf(door))}; void door${index};`)
    .join('\n');
  for (const resolution of ['nodenext', 'bundler'] as const) {
    test(`every door has types that compile (${resolution}), library checks on`, () => {
      const { status, output } = compile(everyDoor, resolution);
      assert.equal(status, 0, output);
    });
  }

  test('a tag name gives its element, its properties and its events', () => {
    const { status, output } = compile(
      `import type { ClaimCardElement, ControlBadgeElement } from 'claim-elements';
       const card: ClaimCardElement = document.createElement('claim-card');
       const badge: ControlBadgeElement = document.createElement('control-badge');
       const claim: string | null | undefined = card.claim;
       const place: string | null | undefined = badge.place;
       card.addEventListener('claim-open', (event) => event.preventDefault());
       console.log(claim, place);`,
      'bundler',
    );
    assert.equal(status, 0, output);
  });

  test('a wrong type is refused, so the checks above are not idle', () => {
    const { status, output } = compile(
      `import { version } from 'claim-elements'; const wrong: number = version; console.log(wrong);`,
      'bundler',
    );
    assert.equal(status, 1, output);
    assert.match(output, /TS2322/);
  });
});
