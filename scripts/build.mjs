// npm run build: sources and data in, dist/ out.
import { existsSync } from 'node:fs';
import { ensureInstalled, root, runNode, runTool } from './bootstrap.mjs';

await ensureInstalled();

async function step(name, action) {
  const start = performance.now();
  const code = await action();
  if (code) {
    console.error(`✖ ${name}`);
    process.exit(code);
  }
  console.log(`✔ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

await step('types and modules', () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']));
if (existsSync(`${root}src/cli/main.ts`)) {
  await step('dataset', () => runNode(['--import', 'tsx', 'src/cli/main.ts', 'build']));
}
