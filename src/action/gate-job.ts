import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { RunIdentity } from '../audit/context.ts';
import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import { serviceArtifacts } from '../github/artifact-service.ts';
import type { GitHub } from '../github/client.ts';
import type { RunJob } from '../github/jobs.ts';
import { type ArtifactStore, restArtifacts } from '../github/run-artifacts.ts';
import { createSend } from '../net/http.ts';
import { proxiesOf } from '../net/proxy.ts';
import type { Judgement } from '../policy/verdict.ts';
import type { Claim, GatheredRun } from '../run/gathered.ts';
import { type RunInputs, sumRun } from '../run/sum.ts';
import { approvalsOf, NO_APPROVALS, namesApprovers } from './approvals.ts';
import { connectTo } from './connection.ts';
import { deadlineIn } from './deadline.ts';
import { type GatheredAudits, gatherAudits } from './gate-gather.ts';
import { publishRun } from './gate-publish.ts';
import { claimReaders } from './gate-readers.ts';
import { findRun, type JudgedRun } from './gate-run.ts';
import { awaitRun, endedJobs, type ListedJobs, type Patience, patienceOf } from './gate-wait.ts';
import { type Inputs, readHiddenInputs } from './inputs.ts';
import { type Job, readJob, subjectOf } from './job.ts';
import { runFacts } from './job-facts.ts';
import { type FrozenPolicies, gatherPolicies } from './policies.ts';
import { repositoriesOf } from './repository.ts';
import { thawFrozen } from './thaw.ts';
import type { World } from './world.ts';

/** GitHub lists a job as ended a little after it has. */
const SETTLE_MS = 5_000;
/** All calls that are no download; what is waited for comes on top. */
const CALLS_MS = 60_000;
const POLICIES_MS = 20_000;
const AUDITS_MS = 120_000;
/** The longest that is unpacked at all takes a few seconds. */
const ONE_AUDIT_MS = 30_000;

/**
 * `mode: gate`: judges a whole run by the audits of its jobs and by what the server knows of them. It
 * runs nothing of a pull request's, and reads nothing from the disk that a checkout may have put there.
 *
 * @throws BadInput where an input or a policy that only its author can put right has mistakes
 */
export async function gateJob(inputs: Inputs, world: World): Promise<void> {
  const { runner, env } = world;
  const read = readJob(env);
  if (read.runId === 0) throw new BadInput('mode `gate` judges runs of GitHub Actions only');
  const token = runner.input('token');
  const repositories = repositoriesOf(read, token, env, POLICIES_MS);
  const trunk = await repositories.defaultBranch();
  const own = { ...read, defaultBranch: trunk.kind === 'told' ? trunk.value : null };
  const github = connectTo(own, { token, env, deadlineMs: inputs.waitMs + CALLS_MS });
  const patience = patienceOf(
    deadlineIn(Math.max(inputs.waitMs, SETTLE_MS)),
    (ms) => setTimeout(ms),
    runner.say,
  );
  if (inputs.workflow !== null && isOfChange(env)) throw new BadInput(NOT_ITS_OWN_JUDGE);
  const found = await findRun(inputs, own, github, patience);
  const judged = found.kind === 'run' ? found : null;
  const { job } = judged ?? { job: own };
  const [gathered, policies] = await Promise.all([
    found.kind === 'none'
      ? nothingOf(found.why)
      : gatherRun(found, { inputs, world, github, patience }),
    gatherPolicies(inputs, job, repositories),
  ]);
  const loaded = await thawFrozen(policies.frozen);
  const facts = await runFacts(job, loaded, github);
  const sums: RunInputs = {
    gathered: gathered.run,
    run: identityOf(job),
    subject: { ...subjectOf({ ...job, key: '' }, null), ...facts.known },
    policies: loaded,
    findings: [
      ...(judged?.findings ?? []),
      ...policies.findings,
      ...unreadable(policies),
      ...facts.findings,
    ],
    past: [],
    approvers: [],
  };
  const approvals = namesApprovers(loaded)
    ? await approvalsOf(job, judgementsOf(sums), async () => github)
    : NO_APPROVALS;
  const told = {
    ...sums,
    approvers: approvals.approvers,
    findings: [...sums.findings, ...approvals.findings],
  };
  await publishRun({ world, inputs, own, job, sums: told, audits: gathered.audits });
}

function judgementsOf(sums: RunInputs): readonly Judgement[] {
  return sumRun(sums).policies.map(({ judgement }) => judgement);
}

/** Whether the workflow stands as a pull request, or a queue of them, has it. */
function isOfChange({ GITHUB_WORKFLOW_REF: ref = '' }: World['env']): boolean {
  return /@refs\/(?:pull|heads\/gh-readonly-queue)\//.test(ref);
}

const NOT_ITS_OWN_JUDGE =
  'input workflow is for gates that a ruleset brings along, or that stand on a branch: a pull request does not choose by which run it is judged';

type Gathered = Readonly<{ run: GatheredRun; audits: GatheredAudits['audits'] }>;

type Means = Readonly<{ inputs: Inputs; world: World; github: GitHub; patience: Patience }>;

async function gatherRun(judged: JudgedRun, means: Means): Promise<Gathered> {
  const { job, isOwn } = judged;
  const { inputs, world, github, patience } = means;
  const { checkRunId } = readHiddenInputs(world.runner.input);
  const isGate = isOwn ? gateBy(checkRunId, job.runnerName) : () => false;
  if (!isOwn) await awaitRun(github, job, patience);
  const listed = await endedJobs({
    github,
    run: job,
    isGate,
    isSureOf: isOwn && inputs.waitMs > 0 ? 'asked twice' : 'at once',
    patience,
  });
  const readers = claimReaders(world.claimsPath, availableParallelism(), ONE_AUDIT_MS);
  const { audits, findings } = await gatherAudits({
    store: storeOf(judged, means),
    send: createSend(proxiesOf(world.env)),
    read: readers.read,
    runId: job.runId,
    attempt: job.runAttempt,
    prefix: inputs.artifactName,
    deadline: deadlineIn(AUDITS_MS),
  });
  readers.close();
  return {
    audits,
    run: {
      jobs: listed.jobs,
      gateJobId: listed.jobs?.find(isGate)?.id ?? null,
      claims: claimsOf(audits, listed),
      findings: [...listed.findings, ...findings, ...unattested(audits)],
      atMs: Date.now(),
    },
  };
}

/** Where GitHub does not say which job the gate is, it is the one that its runner is at. */
function gateBy(checkRunId: string | null, runnerName: string | null): (job: RunJob) => boolean {
  if (checkRunId !== null) return ({ id }) => String(id) === checkRunId;
  return (job) =>
    runnerName !== null && job.runnerName === runnerName && job.status === 'in_progress';
}

/** The run's own service says who handed in what; of other runs only the REST API tells anything. */
function storeOf({ job, isOwn }: JudgedRun, { world: { env }, github }: Means): ArtifactStore {
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const apiUrl = env['ACTIONS_RESULTS_URL'] ?? '';
  if (isOwn && URL.canParse(apiUrl)) {
    const origin = { ...job, apiUrl: new URL(apiUrl).origin };
    const service = connectTo(origin, { token, env, deadlineMs: AUDITS_MS });
    const store = serviceArtifacts(service, token);
    if (store !== null) return store;
  }
  return restArtifacts(github, job);
}

/**
 * Without the server's list nobody knows which jobs of an earlier attempt have been run again. So many
 * legs of a job as a later attempt has stand for so many of the earlier; of those the least count no more.
 */
function claimsOf(audits: GatheredAudits['audits'], { jobs }: ListedJobs): GatheredRun['claims'] {
  const claims = audits.map(({ claim }) => claim);
  if (jobs !== null) return claims;
  const energyJ = ({ report }: Claim) => report.energy?.machineJ.value ?? 0;
  const attemptOf = ({ context }: Claim) => context.run?.attempt ?? 1;
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.context.subject.job ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  return [...byKey.values()].flatMap((legs) => {
    const kept: Claim[] = [];
    for (const attempt of [...new Set(legs.map(attemptOf))].sort((a, b) => b - a)) {
      const of = legs.filter((leg) => attemptOf(leg) === attempt);
      const left = Math.max(0, of.length - kept.length);
      kept.push(...of.sort((a, b) => energyJ(b) - energyJ(a)).slice(0, left));
    }
    return kept;
  });
}

/** Only the run's own service names who has handed in what. */
function unattested(audits: GatheredAudits['audits']): Finding[] {
  if (audits.every(({ claim }) => claim.backendJobId !== null)) return [];
  const message =
    "GitHub does not tell a gate outside the run which job has handed in which audit: a job may have spoken for another, and only the bounds of that one's runner hold it.";
  return [finding('claims-unattested', message)];
}

function nothingOf(why: string): Gathered {
  const findings = [finding('audits-not-listed', `There is no run to judge: ${why}.`)];
  return {
    audits: [],
    run: { jobs: null, gateJobId: null, claims: [], findings, atMs: Date.now() },
  };
}

function identityOf({ runId, runAttempt, change, sha }: Job): RunIdentity {
  return {
    runId: String(runId),
    attempt: runAttempt,
    jobId: null,
    runnerName: null,
    headSha: change?.headSha || sha || null,
  };
}

/** A gate never makes do with the checkout's copy: whoever it judges may have written that. */
function unreadable({ fromCheckout }: FrozenPolicies): Finding[] {
  if (fromCheckout === null) return [];
  const { path, why } = fromCheckout;
  return [
    finding(
      'policy-unread',
      `The policy ${path} could not be read from the repository (${why}): if there is one, nothing was judged by it.`,
    ),
  ];
}
