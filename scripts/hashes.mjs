// Writes and prints the integrity hashes of the one-file builds.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const files = ['claim-elements.js', 'claim-elements.mjs'].filter((file) => existsSync(`dist/cdn/${file}`));
const hashes = Object.fromEntries(
  files.map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/cdn/${file}`))
      .digest('base64')}`,
  ]),
);
writeFileSync('dist/cdn/sri.json', `${JSON.stringify(hashes, null, 2)}\n`);
for (const [file, hash] of Object.entries(hashes)) console.log(`  dist/cdn/${file}\n    ${hash}`);
