import { join } from 'node:path';
import { ARTIFACT_FILES } from '../audit/artifact.ts';
import type { AuditReport } from '../audit/report.ts';
import type { Ended } from '../evidence/conclude.ts';
import { openEvidence } from '../evidence/directory.ts';
import { type Finding, finding } from '../finding.ts';
import { annualIntensity, declaredIntensity, type GridAnswer } from '../grid/grid.ts';
import { removeAudit, stopAudit } from '../lifecycle/lifecycle.ts';
import { gate } from './gate.ts';
import { readHiddenInputs } from './inputs.ts';
import { publish } from './publish.ts';
import { markFinished } from './register.ts';
import type { AuditState } from './state.ts';
import { thawPolicies } from './thaw.ts';
import { changedSince } from './trust.ts';
import type { World } from './world.ts';

/** Ends an audit: stops the sampler, computes, publishes, and only then lets a broken budget fail. */
export async function end(
  state: AuditState,
  world: World,
  findings: readonly Finding[],
): Promise<AuditReport> {
  const { runner, env } = world;
  const { job, started, inputs } = state;
  const stopped = await stopAudit(started);
  const directory = openEvidence({
    cwd: job.temp,
    out: `carbon-audit-report-${state.number}`,
    startedWallMs: started.start.wallMs,
    recordingText: stopped.recordingText,
  });
  const thawed = await thawPolicies(state);
  const grid = intensityOf(state);
  const changed = changedSince(state.trusted, env);
  const ended: Ended = {
    started,
    stopped,
    subject: { kind: 'job', workflowPath: job.workflowPath, workflowName: job.workflowName },
    intervalMs: inputs.intervalMs,
    place: inputs.place,
    intensity: grid.series,
    policies: thawed.policies,
    command: null,
    findings: [
      ...findings,
      ...directory.findings,
      ...grid.findings,
      ...state.policies.findings,
      ...thawed.findings,
      ...(changed.length > 0 ? [environmentChanged(changed)] : []),
    ],
  };
  const report = await publish({
    world,
    state,
    ended,
    directory: directory.path,
    hidden: readHiddenInputs(runner.input),
    mayUseTokens: changed.length === 0,
  });
  // Where there is no directory for the evidence, the recording stays where it was.
  if (directory.path !== null) {
    markFinished(state, join(directory.path, ARTIFACT_FILES.report));
    removeAudit(started);
  }
  gate(report, thawed.badInput, runner);
  return report;
}

function intensityOf({ inputs, started }: AuditState): GridAnswer {
  const { carbonIntensityGPerKwh: declared, place } = inputs;
  const year = new Date(started.start.wallMs).getUTCFullYear();
  return declared === null
    ? annualIntensity(place, year)
    : { series: declaredIntensity(declared, place, year), findings: [INTENSITY_DECLARED] };
}

const INTENSITY_DECLARED = finding(
  'intensity-declared',
  'The carbon intensity is the one that the workflow gives; nobody has checked it.',
);

function environmentChanged(names: readonly string[]): Finding {
  return finding(
    'environment-changed',
    `A step of this job changed ${names.join(', ')}, by which others could read along: no token was used, so there is no artifact and no comment.`,
  );
}
