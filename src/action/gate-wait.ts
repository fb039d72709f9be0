import { type Finding, finding } from '../finding.ts';
import type { Called, GitHub } from '../github/client.ts';
import { explainFailure } from '../github/failure.ts';
import { listJobs, type RunJob } from '../github/jobs.ts';
import { readRun } from '../github/runs.ts';
import { quoted } from '../nearest.ts';
import type { Deadline } from './deadline.ts';
import type { Job } from './job.ts';

/** How long is waited in all, and how. */
export type Patience = Readonly<{
  /** Asks again, ever less often, until the answer will do, asking failed or the time is over. */
  until: <T>(
    ask: () => Promise<Called<T>>,
    isEnough: (value: T) => boolean,
    what: string,
  ) => Promise<Called<T>>;
}>;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Says once what is waited for. */
export function patienceOf(
  deadline: Deadline,
  sleep: (ms: number) => Promise<void>,
  say: (text: string) => void,
): Patience {
  return {
    until: async (ask, isEnough, what) => {
      let pauseMs = FIRST_PAUSE_MS;
      for (let asked = 1; ; asked += 1) {
        const answer = await ask();
        if (answer.kind === 'failed' || isEnough(answer.value)) return answer;
        if (deadline.remainingMs() === 0) return answer;
        if (asked === 1) say(`carbon-audit: waiting for ${what}`);
        await sleep(Math.min(pauseMs, deadline.remainingMs()));
        pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.6);
      }
    },
  };
}

export type ListedJobs = Readonly<{
  /** `null`: there is no list, and the findings say why. */
  jobs: readonly RunJob[] | null;
  findings: readonly Finding[];
}>;

/** Which jobs are waited for, and how surely. */
export type JobsWanted = Readonly<{
  github: GitHub;
  run: Job;
  /** The gate's own job, if it is one of the run's: it waits for all but itself. */
  isGate: (job: RunJob) => boolean;
  /**
   * Whether the server is asked again when all have ended: a job that waits for another is not listed
   * before it may begin.
   */
  isSureOf: 'at once' | 'asked twice';
  patience: Patience;
}>;

/** The run's jobs by the server's list, once all but the gate itself have ended or time is over. */
export async function endedJobs(wanted: JobsWanted): Promise<ListedJobs> {
  const { github, isGate, patience } = wanted;
  const { owner, repo, runId, runAttempt: attempt } = wanted.run;
  const unfinished = (jobs: readonly RunJob[]) =>
    jobs.filter((job) => job.status !== 'completed' && !isGate(job));
  let timesOver = 0;
  const found = await patience.until(
    async (): Promise<Called<Readonly<{ jobs: readonly RunJob[]; complete: boolean }>>> => {
      const listed = await listJobs(github, { owner, repo, runId, attempt });
      return listed.kind === 'failed' ? listed : { kind: 'ok', value: listed };
    },
    ({ jobs }) => {
      timesOver = unfinished(jobs).length === 0 ? timesOver + 1 : 0;
      return timesOver >= (wanted.isSureOf === 'at once' ? 1 : 2);
    },
    'the other jobs of the run',
  );
  if (found.kind === 'failed') {
    const why = explainFailure(found.failure, 'actions: read');
    const message = `The jobs of the run could not be listed: ${why}.`;
    return { jobs: null, findings: [finding('jobs-unknown', message)] };
  }
  const { jobs, complete } = found.value;
  const left = unfinished(jobs);
  return {
    jobs,
    findings: [
      ...(left.length === 0 ? [] : [notOver(left)]),
      ...(complete ? [] : [finding('jobs-unknown', TOO_MANY)]),
    ],
  };
}

/** Waits until another run than the gate's own is over; whether it is, its jobs tell. */
export async function awaitRun(github: GitHub, run: Job, patience: Patience): Promise<void> {
  const { owner, repo, runId } = run;
  await patience.until(
    () => readRun(github, { owner, repo, runId }),
    ({ status }) => status === 'completed',
    `run ${runId} to end`,
  );
}

const MOST_NAMED = 5;

function notOver(jobs: readonly RunJob[]): Finding {
  const names = jobs.slice(0, MOST_NAMED).map(({ name }) => quoted(name));
  const more = jobs.length > MOST_NAMED ? ` and ${jobs.length - MOST_NAMED} more` : '';
  return finding(
    'run-not-over',
    `${names.join(', ')}${more} had not ended when the gate looked: what they drew until then counts. The gate's \`needs\` must name them, or its input \`wait\` give them time.`,
  );
}

const TOO_MANY = 'The run has more than a thousand jobs: what the others drew is not in the sum.';
