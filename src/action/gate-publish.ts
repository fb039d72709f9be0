import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArtifactFile } from '../audit/artifact.ts';
import type { RunReport } from '../audit/run-report.ts';
import { serialise, sha256 } from '../audit/serialise.ts';
import { type Finding, finding } from '../finding.ts';
import { runLogLine } from '../render/notice.ts';
import { type RunAbout, renderRunSection } from '../render/run-section.ts';
import { type RunInputs, sumRun } from '../run/sum.ts';
import { helpUrlOf } from './about.ts';
import { attempt, sayTroubles } from './attempt.ts';
import { type Deadline, deadlineIn } from './deadline.ts';
import { gate } from './gate.ts';
import { tellOfGate } from './gate-comment.ts';
import type { GatheredAudit } from './gate-gather.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { setOutputs } from './outputs.ts';
import type { World } from './world.ts';

/** A run that has been gathered and not yet been told of. */
export type RunPublication = Readonly<{
  world: World;
  inputs: Inputs;
  /** The gate's job, and the run that it judges as one of its jobs would describe it. */
  own: Job;
  job: Job;
  sums: RunInputs;
  audits: readonly GatheredAudit[];
}>;

const TOTAL_MS = 60_000;
const ARTIFACT_MS = 30_000;

/** The files of a run's artifact: its report, and the digests of the audits that it sums up. */
const RUN_FILES = { report: 'run.json', audits: 'audits.json' } as const;

/**
 * Publishes a run's report, each way for itself, and only then lets a broken budget fail the job.
 * Whatever goes wrong with publishing, the gate has the last word.
 */
export async function publishRun(publication: RunPublication): Promise<void> {
  const { world, inputs, sums } = publication;
  const troubles: Finding[] = [];
  const current = () => reportOf(sums, troubles);
  const deadline = deadlineIn(TOTAL_MS);
  try {
    const directory = mkdtempSync(join(publication.own.temp || tmpdir(), 'carbon-audit-run-'));
    await attempt(troubles, 'report-directory-unusable', async () => keep(directory, publication));
    await attempt(troubles, 'summary-not-written', () => summarise(publication, current()));
    await attempt(troubles, 'artifact-not-kept', async () => {
      troubles.push(...(await upload(directory, publication, deadline)));
    });
    await attempt(troubles, 'comment-not-written', async () => {
      const about = aboutOf(publication);
      troubles.push(...(await tellOfGate(publication, current(), about, deadline)));
    });
    if (troubles.length > 0) {
      await attempt([], 'summary-not-written', () => summarise(publication, current()));
    }
    const { verdict, policies, totalG, energyJ } = current();
    const path = join(directory, RUN_FILES.report);
    await attempt(troubles, 'outputs-not-set', async () =>
      setOutputs({ verdict, policies, totalG, energyJ }, path, inputs.exportsEnv, world.runner),
    );
    sayTroubles(world.runner, troubles);
    world.runner.say(runLogLine(current()));
  } finally {
    gate(current(), null, world.runner);
  }
}

/** Where no policy could be read, nothing was held against anything: that is no pass. */
function reportOf(sums: RunInputs, troubles: readonly Finding[]): RunReport {
  const report = sumRun({ ...sums, findings: [...sums.findings, ...troubles] });
  const unread = sums.findings.find(({ id }) => id === 'policy-unprotected');
  if (unread === undefined || report.verdict !== 'pass') return report;
  return { ...report, verdict: 'inconclusive', sentence: unread.message };
}

function keep(directory: string, { sums, audits }: RunPublication): void {
  const digests = audits.map(({ claim, artifactId, reportSha256 }) => ({
    artifact: claim.artifact,
    artifactId,
    auditId: claim.report.auditId,
    auditSha256: reportSha256,
    evidence: claim.report.evidence,
  }));
  const document = { schemaVersion: 1, kind: 'run-audits', audits: digests };
  writeArtifactFile(directory, RUN_FILES.report, serialise(reportOf(sums, [])));
  writeArtifactFile(directory, RUN_FILES.audits, serialise(document));
}

async function summarise(publication: RunPublication, report: RunReport): Promise<void> {
  const markdown = renderRunSection(report, aboutOf(publication), 'summary');
  await publication.world.runner.summarise(markdown);
}

function aboutOf({ world, own, job, audits }: RunPublication): RunAbout {
  return {
    workflow: job.workflowName ?? job.workflowPath,
    sources: audits.map(({ claim }) => claim.report),
    helpUrl: helpUrlOf(own, world.env),
  };
}

async function upload(
  directory: string,
  { world, inputs, own, job }: RunPublication,
  deadline: Deadline,
): Promise<Finding[]> {
  if (!world.env['ACTIONS_RUNTIME_TOKEN']) {
    return [notKept('this runner has no artifact service')];
  }
  const { uploadEvidence } = await import('../github/artifact.ts');
  const outcome = await uploadEvidence({
    name: runArtifactName(job.workflowPath),
    files: Object.values(RUN_FILES).map((name) => join(directory, name)),
    root: directory,
    serverUrl: own.serverUrl,
    ...(inputs.retentionDays === null ? {} : { retentionDays: inputs.retentionDays }),
    deadlineMs: Math.min(ARTIFACT_MS, deadline.remainingMs()),
  });
  return outcome.kind === 'uploaded' ? [] : [notKept(outcome.why)];
}

/** The same for all runs of a workflow, so that a later one finds those before it by the name. */
function runArtifactName(workflowPath: string | null): string {
  return `carbon-report-${sha256(workflowPath ?? '').slice(0, 12)}`;
}

function notKept(why: string): Finding {
  const message = `The report of the run could not be kept as an artifact: ${why}.`;
  return finding('artifact-not-kept', message);
}
