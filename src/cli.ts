#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { main } from './commands/main.ts';
import { surroundingsOf } from './place/surroundings.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Streams are opened on first use: most commands write to one of the two. */
const deaf = new Set<NodeJS.WriteStream>();

/** Whoever closed a stream does not want what goes there; the exit code stays the command's. */
function write(stream: NodeJS.WriteStream, text: string): void {
  if (!deaf.has(stream)) stream.on('error', () => {});
  deaf.add(stream);
  stream.write(text);
}

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => write(process.stdout, text),
  stderr: (text) => write(process.stderr, text),
  env: process.env,
  surroundings: surroundingsOf(process.env),
  cwd: process.cwd(),
  now: Date.now,
  terminal: isatty(0),
  samplerPath: join(here, '..', 'sampler', 'index.js'),
});
