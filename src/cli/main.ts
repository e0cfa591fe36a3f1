#!/usr/bin/env node
/** The `claim-elements` command. Exit status: 0 all well, 1 something wrong with the input, 2 wrong usage. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCli } from './run.js';

process.exitCode = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  home: fileURLToPath(new URL('..', import.meta.url)),
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
});
