// Run in an application's folder: writes what its server renders into the pages that were built for browsers.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { render } = await import(pathToFileURL('dist/server/server.js').href);
const { html, head = '', texts } = await render();
for (const page of ['dist/client/index.html', 'dist/development/index.html']) {
  const filled = readFileSync(page, 'utf8')
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => html)
    .replace('<!--texts-->', () => JSON.stringify(texts).replaceAll('<', '\\u003c'));
  writeFileSync(page, filled);
}
