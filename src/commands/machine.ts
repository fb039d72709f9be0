import { setTimeout as sleep } from 'node:timers/promises';
import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { findGpus } from '../machine/gpus.ts';
import { readMachine } from '../machine/read.ts';
import { describeMachine } from '../pipeline/look.ts';
import { openCounters } from '../probe/counters.ts';
import { renderMachine } from '../render/machine.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';

/** Long enough for counters that tick a hundred times a second to tell busy from idle. */
const LOOK_MS = 1_000;
const ROOT = '/';

/**
 * `carbon-audit machine [--json]`: what it finds here, and by which sources the power would be known,
 * and why not by better ones.
 */
export async function machine(argv: readonly string[], io: CommandIo): Promise<number> {
  const { flags, positionals, rest } = parseOptions(argv, [], ['json']);
  if (positionals.length > 0 || rest !== null) {
    throw new BadInput('machine takes nothing but --json, as in `carbon-audit machine --json`');
  }
  const counters = openCounters({ root: ROOT });
  const first = counters.read();
  await sleep(LOOK_MS);
  const second = counters.read();
  counters.close();
  const report = describeMachine({
    machine: readMachine(ROOT),
    gpus: findGpus(ROOT),
    layout: counters.layout,
    unreadable: counters.unreadable,
    readings: [first.reading, second.reading],
    failures: [...new Set([...first.failures, ...second.failures])],
  });
  io.stdout(flags.has('json') ? serialise(report) : renderMachine(report));
  return EXIT.ok;
}
