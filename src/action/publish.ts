import { join } from 'node:path';
import { ARTIFACT_FILES } from '../audit/artifact.ts';
import type { AuditReport } from '../audit/report.ts';
import { type Concluded, conclude, type Ended, keepEvidence } from '../evidence/conclude.ts';
import { type Finding, finding } from '../finding.ts';
import { logLine } from '../render/notice.ts';
import { renderSection } from '../render/section.ts';
import { keepArtifact } from './artifact.ts';
import { tellPullRequest } from './comment.ts';
import { deadlineIn } from './deadline.ts';
import type { HiddenInputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';
import type { AuditState } from './state.ts';
import type { World } from './world.ts';

export type Publication = Readonly<{
  world: World;
  state: AuditState;
  ended: Ended;
  /** Where the evidence goes; the recording is there already. `null`: nowhere. */
  directory: string | null;
  hidden: HiddenInputs;
  /** Whether tokens may be shown to the network; see `environment-changed`. */
  mayUseTokens: boolean;
}>;

/** The runner gives a job 5 minutes after a cancel, people give it less. */
const CANCELLED_MS = 14_000;
const TOTAL_MS = 45_000;

/**
 * Publishes the report, each way for itself: one that fails is a warning and a finding, and the
 * others go on. What is found on the way is in what is published after it.
 */
export async function publish(publication: Publication): Promise<AuditReport> {
  const { world, state, hidden, directory } = publication;
  const deadline = deadlineIn(hidden.jobStatus === 'cancelled' ? CANCELLED_MS : TOTAL_MS);
  const troubles: Finding[] = [];
  const current = () => {
    const { ended } = publication;
    return conclude({ ...ended, findings: [...ended.findings, ...troubles] });
  };
  const attempt = async (act: () => Promise<Finding[]>, trouble: (why: string) => Finding) => {
    try {
      troubles.push(...(await act()));
    } catch (error) {
      troubles.push(trouble((error as Error).message));
    }
  };

  await attempt(async () => keep(directory, current()), notOnDisk);
  await attempt(async () => summarise(publication, current()), noSummary);
  await attempt(() => keepArtifact(publication, deadline), noArtifact);
  await attempt(() => tellPullRequest(publication, current().report, deadline), noComment);

  const last = current();
  if (troubles.length > 0) await republish(publication, last);
  setOutputs(last.report, reportPath(directory), state.inputs.exportsEnv, world.runner);
  for (const { severity, message } of troubles) {
    if (severity === 'info') world.runner.notice(message);
    else world.runner.warn(message);
  }
  world.runner.say(logLine(last.report));
  return last.report;
}

function keep(directory: string | null, concluded: Concluded): Finding[] {
  if (directory !== null) keepEvidence(directory, concluded);
  return [];
}

async function summarise({ world, state }: Publication, { report }: Concluded): Promise<Finding[]> {
  const { key, workflowName, workflowPath } = state.job;
  await world.runner.summarise(
    renderSection(report, { job: key, workflow: workflowName ?? workflowPath }),
  );
  return [];
}

/** What went wrong after the report was written belongs into it as well; nobody is told twice. */
async function republish(publication: Publication, concluded: Concluded): Promise<void> {
  try {
    keep(publication.directory, concluded);
    await summarise(publication, concluded);
  } catch {
    // It has been said already, where it failed the first time.
  }
}

function reportPath(directory: string | null): string | null {
  return directory === null ? null : join(directory, ARTIFACT_FILES.report);
}

function notOnDisk(why: string): Finding {
  return finding('report-directory-unusable', `The report could not be written to disk: ${why}.`);
}

function noSummary(why: string): Finding {
  return finding('summary-not-written', `The job summary could not be written: ${why}.`);
}

function noArtifact(why: string): Finding {
  return finding('artifact-not-kept', `The evidence could not be kept as an artifact: ${why}.`);
}

function noComment(why: string): Finding {
  return finding('comment-not-written', `The pull request could not be told: ${why}.`);
}
