import { conclude, type Ended } from '../evidence/conclude.ts';
import { spanOf } from '../evidence/span.ts';
import { type Finding, finding } from '../finding.ts';
import {
  bundledIntensity,
  declaredIntensity,
  type GridAnswer,
  type WallSpan,
} from '../grid/grid.ts';
import { removeAudit, stopAudit } from '../lifecycle/lifecycle.ts';
import { type SettledPlace, settlePlace } from '../pipeline/place.ts';
import { gate } from './gate.ts';
import { publish } from './publish.ts';
import type { AuditState } from './state.ts';
import { thawPolicies } from './thaw.ts';
import { changedSince } from './trust.ts';
import type { World } from './world.ts';

/** An audit that has been stopped and not yet been published. */
export type Stopped = Readonly<{
  state: AuditState;
  ended: Ended;
  /** What is wrong with a policy that was to decide, if anything. */
  badInput: string | null;
  /** Whether tokens may be shown to the network. */
  mayUseTokens: boolean;
}>;

/** Stops the sampler and gathers all that the report is made of. */
export async function stop(
  state: AuditState,
  { env }: World,
  findings: readonly Finding[],
): Promise<Stopped> {
  const { job, started, inputs } = state;
  const stopped = await stopAudit(started);
  const thawed = await thawPolicies(state);
  const settled = placeOf(state);
  const grid = intensityOf(state, settled, spanOf(started, stopped));
  const changed = changedSince(state.trusted, env);
  const ended: Ended = {
    started,
    stopped,
    subject: { kind: 'job', workflowPath: job.workflowPath, workflowName: job.workflowName },
    intervalMs: inputs.intervalMs,
    place: settled.place,
    placeRungs: settled.rungs,
    intensity: grid.series,
    policies: thawed.policies,
    command: null,
    findings: [
      ...findings,
      ...settled.findings,
      ...grid.findings,
      ...state.policies.findings,
      ...thawed.findings,
      ...(changed.length > 0 ? [environmentChanged(changed)] : []),
    ],
  };
  return { state, ended, badInput: thawed.badInput, mayUseTokens: changed.length === 0 };
}

/**
 * Publishes a stopped audit, and only then lets a broken budget fail the job. Whatever goes wrong with
 * publishing, the gate has the last word.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
export async function deliver(stopped: Stopped, world: World): Promise<string | null> {
  const { report } = conclude(stopped.ended);
  try {
    const directory = await publish(stopped, world);
    // Where there is no directory for the evidence, the recording stays where it was.
    if (directory !== null) removeAudit(stopped.ended.started);
    return directory;
  } finally {
    gate(report, stopped.badInput, world.runner);
  }
}

/** Where the job ran, by what main saw and was told. */
export function placeOf({ inputs, sighted, started }: AuditState): SettledPlace {
  return settlePlace(inputs.place, sighted, started.start.wallMs);
}

function intensityOf({ inputs }: AuditState, { place }: SettledPlace, span: WallSpan): GridAnswer {
  const { carbonIntensityGPerKwh: declared } = inputs;
  if (declared === null) return bundledIntensity(place, span);
  const year = new Date(span.fromMs).getUTCFullYear();
  return { series: declaredIntensity(declared, place, year), findings: [INTENSITY_DECLARED] };
}

const INTENSITY_DECLARED = finding(
  'intensity-declared',
  'The carbon intensity is the one that the workflow gives; nobody has checked it.',
);

function environmentChanged(names: readonly string[]): Finding {
  return finding(
    'environment-changed',
    `${names.join(', ')} changed while the job ran, by which others could read along: no token was used, so there is no artifact and no comment.`,
  );
}
