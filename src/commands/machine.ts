import { setTimeout as sleep } from 'node:timers/promises';
import { serialise, sha256 } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { removeAudit, startAudit, stopAudit } from '../lifecycle/lifecycle.ts';
import type { Machine } from '../machine/machine.ts';
import { describeMachine } from '../pipeline/look.ts';
import { gatherReadings } from '../pipeline/readings.ts';
import { renderMachine } from '../render/machine.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { raplMeans } from './run-options.ts';

const INTERVAL_MS = 500;
/** Long enough for counters that tick a hundred times a second to tell busy from idle. */
const LOOK_MS = 1_000;
/** Meters of GPUs and Macs take up to two seconds to their first answer. */
const LOOK_WITH_METERS_MS = 4_000;

/**
 * `carbon-audit machine [--rapl MEANS] [--json]`: what it finds here, and by which sources the power would be known,
 * and why not by better ones: by a short audit, read as any other.
 */
export async function machine(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, flags, positionals, rest } = parseOptions(argv, ['rapl'], ['json']);
  if (positionals.length > 0 || rest !== null) {
    throw new BadInput('machine takes options only, as in `carbon-audit machine --json`');
  }
  const started = startAudit({
    samplerPath: io.samplerPath,
    intervalMs: INTERVAL_MS,
    rapl: raplMeans(options.get('rapl')),
    env: io.env,
  });
  await sleep(mayHaveMeters(started.machine) ? LOOK_WITH_METERS_MS : LOOK_MS);
  const { end, recordingText } = await stopAudit(started);
  removeAudit(started);

  const recordingSha256 = sha256(recordingText);
  const ends = { ...started, intervalMs: INTERVAL_MS, end, recordingSha256 };
  const { readings, meters, findings } = gatherReadings(ends, recordingText);
  const report = describeMachine({
    machine: started.machine,
    layout: started.layout,
    unreadable: started.unreadable,
    readings,
    meters,
    findings: [...started.findings, ...findings],
  });
  io.stdout(flags.has('json') ? serialise(report) : renderMachine(report));
  return EXIT.ok;
}

function mayHaveMeters({ platform, gpus }: Machine): boolean {
  return platform === 'darwin' || gpus.some(({ driver }) => driver !== null);
}
