import { type Finding, finding } from '../finding.ts';
import type { RunJobs } from '../github/jobs.ts';
import type { StoppedAudit } from '../lifecycle/lifecycle.ts';
import { readStepStarts } from '../probe/file-commands.ts';
import type { StepInterval } from '../steps/interval.ts';
import type { OfficialStep } from '../steps/official.ts';
import { seenSteps } from '../steps/seen.ts';
import type { Deadline } from './deadline.ts';
import { readHiddenInputs } from './inputs.ts';
import { ownGuid } from './stage-guid.ts';
import type { AuditState } from './state.ts';
import type { World } from './world.ts';

/** Nobody waits longer than that for names. */
const DEADLINE_MS = 4_000;

/** GitHub's list of the job's steps, or why there is none. */
export type Listed = Readonly<{
  steps: readonly OfficialStep[];
  why: string | null;
  /** The run's jobs, where those were asked for: a job that is no leg may be the only one. */
  jobs: RunJobs | null;
}>;

const NOT_ASKED: Listed = { steps: [], why: null, jobs: null };

/** Asks GitHub for names, numbers and conclusions of the steps. Never rejects. */
export async function officialSteps(
  { job, started }: AuditState,
  world: World,
  mayUseTokens: boolean,
  deadline: Deadline,
): Promise<Listed> {
  const { checkRunId: jobId, jobTotal } = readHiddenInputs(world.runner.input);
  const token = world.runner.input('token');
  if (!mayUseTokens || token === '' || jobId === null) return NOT_ASKED;
  try {
    const [{ connectTo }, { listJobs }, { listSteps }, { explainFailure }] = await Promise.all([
      import('./connection.ts'),
      import('../github/jobs.ts'),
      import('../github/job-steps.ts'),
      import('../github/failure.ts'),
    ]);
    const github = connectTo(job, {
      token,
      env: world.env,
      deadlineMs: Math.min(DEADLINE_MS, deadline.remainingMs()),
    });
    const { owner, repo, runId, runAttempt: attempt } = job;
    // Whether there are other jobs is asked for the comment: one call tells both. A matrix has pages.
    const jobs = jobTotal > 1 ? null : await listJobs(github, { owner, repo, runId, attempt });
    const own = jobs?.kind === 'jobs' ? jobs.jobs.find(({ id }) => String(id) === jobId) : null;
    const found =
      jobs?.kind === 'failed'
        ? jobs
        : own
          ? ({ kind: 'ok', value: own.steps } as const)
          : await listSteps(github, { owner, repo, jobId });
    if (found.kind === 'failed') {
      return { steps: [], why: explainFailure(found.failure, 'actions: read'), jobs };
    }
    const since = (time: string | null) => {
      const wallMs = Date.parse(time ?? '');
      return Number.isNaN(wallMs) ? null : wallMs - started.start.wallMs;
    };
    const steps = found.value.map(({ number, name, conclusion, startedAt, completedAt }) => ({
      number,
      name,
      conclusion,
      startMs: since(startedAt),
      endMs: since(completedAt),
    }));
    return { steps, why: null, jobs };
  } catch (error) {
    return { steps: [], why: (error as Error).message, jobs: null };
  }
}

/** The steps of a job that ends, and what could not be told of them. Never throws. */
export function stepsOf(
  { job, started, stage }: AuditState,
  stopped: StoppedAudit,
  listed: Omit<Listed, 'jobs'>,
  world: World,
): Readonly<{ steps: readonly StepInterval[] | null; findings: readonly Finding[] }> {
  if (job.temp === '') return { steps: null, findings: [UNSEEN] };
  const found = readStepStarts(job.temp);
  const guid = ownGuid(world.env);
  const { start, layout } = started;
  const { end, recordingText } = stopped;
  const fused = seenSteps({
    origin: { ...start, layout },
    start,
    end,
    recordingText,
    starts: found?.starts ?? [],
    official: listed.steps,
    own: [
      ...(stage.guid === null ? [] : [{ guid: stage.guid, untilWallMs: stage.doneWallMs }]),
      ...(guid === null ? [] : [{ guid, untilWallMs: end.wallMs }]),
    ],
  });
  const { intervals, withoutFiles } = fused;
  if (intervals.length === 0) return { steps: null, findings: [UNSEEN] };
  const leftOut = fused.leftOut + (found?.leftOut ?? 0);
  return {
    steps: concluded(intervals, end.monotonicMs - start.monotonicMs, world),
    findings: [
      ...(withoutFiles > 0 ? [withoutTheirFiles(withoutFiles)] : []),
      ...(leftOut > 0 ? [tooMany(leftOut)] : []),
      ...(found?.areBirths === false ? [NO_BIRTHTIMES] : []),
      ...(listed.why === null ? [] : [notNamed(listed.why)]),
    ],
  };
}

/**
 * GitHub hears of a step's end a moment later. What the last one came to follows from the job's status
 * by now, unless that may be another step's doing.
 */
function concluded(
  steps: readonly StepInterval[],
  durationMs: number,
  world: World,
): readonly StepInterval[] {
  const { jobStatus } = readHiddenInputs(world.runner.input);
  const isKnown = ['success', 'cancelled', 'failure'].includes(jobStatus);
  const isTold = steps.some(({ conclusion }) => conclusion === jobStatus);
  const inferred = isKnown && (jobStatus === 'success' || !isTold) ? jobStatus : null;
  return steps.map((step) =>
    step.number !== null && step.conclusion === null && step.toMs < durationMs
      ? { ...step, conclusion: inferred }
      : step,
  );
}

const UNSEEN = finding(
  'steps-unseen',
  "The job's steps could not be told apart: its runner leaves no sign of when they began.",
);

const NO_BIRTHTIMES = finding(
  'steps-no-birthtimes',
  "The file system does not tell when files were made: where one step ends and the next begins is by when the runner's files were last written, which the job can change.",
);

function withoutTheirFiles(count: number): Finding {
  const steps = count === 1 ? '1 step has' : `${count} steps have`;
  return finding(
    'steps-incomplete',
    `${steps} left no files that tell when they began: they were deleted. Processes, or the whole seconds of GitHub's list, stand in; what they do not show is unattributed. The job's total is not touched by that.`,
  );
}

function tooMany(count: number): Finding {
  return finding(
    'steps-incomplete',
    `${count} steps were left out, as there are too many to list: what they used is unattributed.`,
  );
}

function notNamed(why: string): Finding {
  return finding(
    'steps-not-named',
    `The steps carry no names of GitHub's, and composite actions are told in parts: ${why}.`,
  );
}
