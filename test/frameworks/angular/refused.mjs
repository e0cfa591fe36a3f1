// Fails unless Angular refuses, in src/refused.ts, the line below each one that says so, and no other.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDiagnostics, performCompilation, readConfiguration } from '@angular/compiler-cli';

const { options } = readConfiguration('tsconfig.json');
const file = resolve('src/refused.ts');
const { diagnostics } = performCompilation({ rootNames: [file], options: { ...options, noEmit: true } });
const lineOf = ({ file: source, start }) => source?.getLineAndCharacterOfPosition(start).line ?? -1;
const owed = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line, at) => (line.includes('<!-- refused:') ? [at + 1] : []));
const missing = owed.filter((line) => !diagnostics.some((diagnostic) => lineOf(diagnostic) === line));
const others = diagnostics.filter((diagnostic) => !owed.includes(lineOf(diagnostic)));
for (const line of missing) console.error(`src/refused.ts:${line + 1}: not refused`);
if (others.length > 0) console.error(formatDiagnostics(others));
process.exit(missing.length + others.length > 0 ? 1 : 0);
