// npm start: installs what is missing, builds, serves demo/ and dist/, and reloads the page on every change.
import { watch } from 'node:fs';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

await ensureInstalled();
process.chdir(root);
const build = () => runNode(['scripts/build.mjs', '--quick']);
if ((await build()) !== 0) process.exit(1);

const { serve } = await import('./serve.mjs');
const { filledDemo } = await import('./demo-plugin.mjs');
const { address } = await serve({
  rootDir: root,
  port: process.env.PORT ? Number(process.env.PORT) : undefined,
  watch: true,
  plugins: [filledDemo()],
  clearTerminalOnReload: false,
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
});
console.log(`\nThe demo is at ${address}demo/\nStop it with Ctrl+C.`);

// One build at a time; what changes while one runs waits for the next.
let running = false;
let again = false;
async function rebuild() {
  again = true;
  if (running) return;
  running = true;
  while (again) {
    again = false;
    console.log('\nSomething changed:');
    await build();
  }
  running = false;
}
let timer;
watch('src', { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(rebuild, 100);
});
