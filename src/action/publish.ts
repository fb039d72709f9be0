import { join } from 'node:path';
import { ARTIFACT_FILES } from '../audit/artifact.ts';
import type { AuditReport } from '../audit/report.ts';
import { type Concluded, keepEvidence, withFindings } from '../evidence/conclude.ts';
import { openFreshEvidence } from '../evidence/directory.ts';
import type { Finding } from '../finding.ts';
import type { RunJobs } from '../github/jobs.ts';
import { logLine } from '../render/notice.ts';
import { renderSection } from '../render/section.ts';
import { aboutOf } from './about.ts';
import { keepArtifact } from './artifact.ts';
import { attempt, sayTroubles } from './attempt.ts';
import { tellPullRequest } from './comment.ts';
import type { Deadline } from './deadline.ts';
import type { Stopped } from './end.ts';
import { type HiddenInputs, readHiddenInputs } from './inputs.ts';
import { type Figures, setOutputs } from './outputs.ts';
import type { AuditState } from './state.ts';
import type { World } from './world.ts';

/** What the ways of publishing need to know. */
export type Publication = Readonly<{
  world: World;
  state: AuditState;
  hidden: HiddenInputs;
  /** Where the evidence lies; `null`: nowhere. */
  directory: string | null;
  /** Whether tokens may be shown to the network. */
  mayUseTokens: boolean;
  deadline: Deadline;
  /** The run's jobs as GitHub lists them; `null`: nobody asked. */
  jobs: RunJobs | null;
}>;

/**
 * Publishes the report, each way for itself: one that fails is a warning and a finding, and the others
 * go on. What is found on the way is in what is published after it.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
export async function publish(
  stopped: Stopped,
  concluded: Concluded,
  world: World,
): Promise<string | null> {
  const { ended, state } = stopped;
  const { path: directory, findings } = openFreshEvidence(
    state.job.temp,
    ended.stopped.recordingText,
  );
  const publication = publicationOf(stopped, world, directory);
  const troubles = [...findings];
  const current = () => (troubles.length === 0 ? concluded : withFindings(concluded, troubles));

  await attempt(troubles, 'report-directory-unusable', () => keep(directory, current()));
  await attempt(troubles, 'summary-not-written', () => summarise(publication, current()));
  await publishByToken(publication, troubles, () => current().report);

  const last = current();
  if (troubles.length > 0) {
    // It has been said already, where it failed the first time.
    await attempt([], 'report-directory-unusable', () => keep(directory, last));
    await attempt([], 'summary-not-written', () => summarise(publication, last));
  }
  await attempt(troubles, 'outputs-not-set', async () =>
    setOutputs(
      figuresOf(last.report),
      reportPath(directory),
      state.inputs.exportsEnv,
      world.runner,
    ),
  );
  tell(world, troubles, last.report);
  return directory;
}

/** What `mode: finish` has left: the ways that need a token. */
export async function publishLeft(
  stopped: Stopped,
  world: World,
  directory: string,
  report: AuditReport,
): Promise<void> {
  const troubles: Finding[] = [];
  await publishByToken(publicationOf(stopped, world, directory), troubles, () => report);
  tell(world, troubles, report);
}

function publicationOf(
  { state, mayUseTokens, deadline, jobs }: Stopped,
  world: World,
  directory: string | null,
): Publication {
  const hidden = readHiddenInputs(world.runner.input);
  return { world, state, hidden, directory, mayUseTokens, deadline, jobs };
}

async function publishByToken(
  publication: Publication,
  troubles: Finding[],
  report: () => AuditReport,
): Promise<void> {
  await attempt(troubles, 'artifact-not-kept', async () => {
    troubles.push(...(await keepArtifact(publication)));
  });
  await attempt(troubles, 'comment-not-written', async () => {
    troubles.push(...(await tellPullRequest(publication, report())));
  });
}

async function keep(directory: string | null, concluded: Concluded): Promise<void> {
  if (directory !== null) keepEvidence(directory, concluded);
}

async function summarise(publication: Publication, { report }: Concluded): Promise<void> {
  const section = renderSection(report, aboutOf(publication), 'summary');
  await publication.world.runner.summarise(section);
}

function figuresOf({ verdict, policies, emissions, energy }: AuditReport): Figures {
  const [totalG, energyJ] = [emissions?.totalG ?? null, energy?.machineJ ?? null];
  return { verdict, policies, totalG, energyJ };
}

function reportPath(directory: string | null): string | null {
  return directory === null ? null : join(directory, ARTIFACT_FILES.report);
}

function tell({ runner }: World, troubles: readonly Finding[], report: AuditReport): void {
  sayTroubles(runner, troubles);
  runner.say(logLine(report));
}
