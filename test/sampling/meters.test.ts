import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { samplerFile } from '../../src/sampling/directory.ts';
import { openMeters } from '../../src/sampling/meters.ts';
import { fakeTree } from '../probe/tree.ts';

const open: number[] = [];
afterEach(() => {
  for (const descriptor of open.splice(0)) closeSync(descriptor);
});

/** Synthetic, in the form of published outputs. */
const sample = (mw: number) =>
  `*** Sampled system activity (Sun Nov 22 03:45:29 2026 +0000) (1000.00ms elapsed) ***\nCombined Power (CPU + GPU + ANE): ${mw} mW\n`;

it('takes the mean of answers that wait in a pipe and do not say when they were', () => {
  const directory = join(fakeTree({ 'private/config.json': '' }), 'private');
  execFileSync('mkfifo', [samplerFile(directory, 'powermetrics')]);
  const pipe = openSync(samplerFile(directory, 'powermetrics'), 'r+');
  open.push(pipe);
  let nowMs = 10_000;
  const meters = openMeters({
    directory,
    root: '/nowhere',
    pipes: ['powermetrics'],
    fromMs: nowMs,
    clocks: { monotonicMs: () => nowMs, wallMs: () => nowMs },
    report: (topic, text) => expect.fail(`${topic}: ${text}`),
  });
  // The last one is complete when the next begins.
  writeSync(pipe, [100, 20_000, 20_000, 20_000, 20_000, 1].map(sample).join(''));
  nowMs += 5_000;
  const lines = meters.read(false);
  expect(lines.flatMap((line) => (line.kind === 'watts' ? line.powerW : []))).toEqual([
    (0.1 + 4 * 20) / 5,
  ]);
});
