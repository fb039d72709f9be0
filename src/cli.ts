#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './commands/main.ts';
import { surroundingsOf } from './place/surroundings.ts';

const here = dirname(fileURLToPath(import.meta.url));

// Whoever closed the report's stream does not want it; the exit code stays the command's.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: process.env,
  surroundings: surroundingsOf(process.env),
  cwd: process.cwd(),
  now: Date.now,
  terminal: process.stdin.isTTY === true,
  samplerPath: join(here, '..', 'sampler', 'index.js'),
});
