// Unpacks the Chromium of @sparticuz/chromium, its libraries and fonts into the folder TMPDIR names; the package knows
// no other way to be told. A process of its own, because it reads TMPDIR once.
import { copyFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const require = createRequire(import.meta.url);
const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')));
chromium.setGraphicsMode = false;
await chromium.executablePath();
await inflate(join(packageFolder, 'bin/al2023.tar.br'));

const fonts = dirname(require.resolve('@expo-google-fonts/noto-naskh-arabic/package.json'));
for (const file of readdirSync(fonts, { recursive: true })) {
  if (/(400Regular|700Bold)\.ttf$/.test(file))
    copyFileSync(join(fonts, file), join(process.env.TMPDIR, 'fonts', file.replace(/.*[\\/]/, '')));
}
