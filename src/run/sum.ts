import type { ClaimedUnits } from '../audit/claimed-units.ts';
import type { AuditSubject, RunIdentity } from '../audit/context.ts';
import type { PastRun, ReportedRunShares, RunReport } from '../audit/run-report.ts';
import { add, type Estimate, scale } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { quoted } from '../nearest.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { judgeAll } from '../pipeline/judge-all.ts';
import { reported } from '../pipeline/reported.ts';
import { weaknessesOf } from '../policy/data.ts';
import type { Given } from '../policy/rules/rule.ts';
import { TOOL } from '../tool.ts';
import { bindClaims } from './bind.ts';
import { largestModel } from './covering.ts';
import { doubled, manifold } from './doubts.ts';
import type { GatheredRun, ServerJob } from './gathered.ts';
import { highestOf, marginalPerJ } from './price.ts';
import { keyOf } from './row.ts';
import { serverless } from './serverless.ts';
import { type Tally, tallyJob } from './tally.ts';

/** Everything that a run's report is made of. */
export type RunInputs = Readonly<{
  gathered: GatheredRun;
  run: RunIdentity;
  /** What is known of every job of the run; its `job` is `null`. */
  subject: AuditSubject;
  policies: readonly LoadedPolicy[];
  /** What was noticed about the policies. */
  findings: readonly Finding[];
  past: readonly PastRun[];
  /** Logins of those whom a waiver names and who were seen to have approved the change. */
  approvers: readonly string[];
}>;

/**
 * Sums a run up: every job of the server's list by its audit, held between what its runner draws idle
 * and full, or by what stands in for one; and judges the whole. Pure.
 */
export function sumRun(inputs: RunInputs): RunReport {
  const { gathered, run, subject, policies } = inputs;
  const { tallies, findings: noticed } = tallyAll(inputs);
  const sum = (part: (tally: Tally) => Estimate): Estimate => add(...tallies.map(part));
  const energyJ = sum((tally) => tally.energyJ);
  const operationalG = sum((tally) => tally.operationalG);
  const embodiedG = sum((tally) => tally.embodiedG);
  const totalG = add(operationalG, embodiedG);
  const marginalOperationalG = sumWhole(tallies.map((tally) => tally.marginalOperationalG));
  const marginalG = marginalOperationalG === null ? null : add(marginalOperationalG, embodiedG);
  const findings = [...inputs.findings, ...gathered.findings, ...noticed];
  const all = [...findings, ...tallies.flatMap(({ row }) => row.findings)];
  const measuredJ = tallies.reduce((so, tally) => so + tally.measuredJ, 0);
  const span = spanOf(gathered);
  const isNothing = energyJ.value === 0;
  const whole: Given = {
    measured: {
      energyJ: isNothing ? null : energyJ,
      totalG: isNothing ? null : totalG,
      marginalG: isNothing ? null : marginalG,
      durationS: tallies.reduce((so, { durationS }) => so + durationS, 0),
      units: unitsOf(tallies),
    },
    subject: {
      ...subject,
      hasGpu: anyGpu(tallies),
      runnerLabels: [...new Set(tallies.flatMap((tally) => tally.subject.runnerLabels ?? []))],
      modelParameters: largestModel(tallies),
    },
    self: null,
    history: null,
    historyAdvice: 'the action does not read past audits yet',
    approvers: inputs.approvers,
    // Without the server's times only the gate's own clock is nobody's claim.
    startMs: gathered.jobs === null ? gathered.atMs : span.fromMs,
    nowMs: gathered.atMs,
  };
  const judged = judgeAll(
    policies,
    whole,
    weaknessesOf(
      all.map(({ id }) => id),
      isNothing ? null : measuredJ / energyJ.value,
    ),
    findings,
    tallies.filter(({ durationS }) => durationS > 0).map((tally) => givenOf(tally, whole)),
  );
  const estimated = (one: Estimate) => (isNothing ? null : reported(one));
  return {
    schemaVersion: 1,
    kind: 'run',
    tool: TOOL,
    subject,
    run,
    startedAt: new Date(span.fromMs).toISOString(),
    endedAt: new Date(span.toMs).toISOString(),
    jobs: tallies.map(({ row }) => row),
    energyJ: estimated(energyJ),
    operationalG: estimated(operationalG),
    operationalShares: isNothing ? null : sharesOf(tallies),
    embodiedG: estimated(embodiedG),
    totalG: estimated(totalG),
    marginal:
      isNothing || marginalOperationalG === null || marginalG === null
        ? null
        : { operationalG: reported(marginalOperationalG), totalG: reported(marginalG) },
    past: inputs.past,
    ...judged,
    findings,
  };
}

type Tallied = Readonly<{ tallies: readonly Tally[]; findings: readonly Finding[] }>;

function tallyAll({ gathered, run, subject, policies }: RunInputs): Tallied {
  const { claims, jobs, gateJobId, atMs } = gathered;
  if (jobs === null) return serverless(claims);
  const bound = bindClaims(claims, jobs, run);
  const audited = jobs.flatMap((job) =>
    (bound.claims.get(job.id) ?? []).map((claim) => ({ job, claim })),
  );
  const highestMarginalPerJ = highestOf(audited.map(({ claim }) => marginalPerJ(claim)));
  const tallies = jobs.map((job) => {
    const isGate = job.id === gateJobId;
    const own = bound.claims.get(job.id) ?? [];
    const others = new Set(own.map(({ backendJobId }) => backendJobId));
    const isManifold = own.some(({ backendJobId }) => bound.manifold.has(backendJobId ?? ''));
    const tally = tallyJob({
      job,
      claims: own,
      isDoubtful: others.size > 1 || isManifold,
      isGate,
      highestMarginalPerJ,
      findings: [
        ...(others.size > 1 ? [doubled(job.name, own.length)] : []),
        ...(isManifold ? [manifold(job.name)] : []),
      ],
      siblings: audited.filter((one) => isSibling(job, one.job)).map(({ claim }) => claim),
      runSubject: subject,
      policies,
      atMs,
    });
    return { ...tally, row: { ...tally.row, isGate } };
  });
  const findings = [
    ...bound.unbound.map(({ claim, why }) =>
      finding('claim-unbound', `The audit in ${quoted(claim.artifact)} does not count: ${why}.`),
    ),
    ...(jobs.every(({ id }) => id === gateJobId) ? [RUN_EMPTY] : []),
  ];
  return { tallies, findings };
}

const RUN_EMPTY = finding(
  'run-empty',
  'GitHub lists no job of the run beside the gate: what waits for the gate itself, or comes after it, is not judged. `needs` of the gate must name the jobs that it is to judge.',
);

function isSibling(a: ServerJob, b: ServerJob): boolean {
  return a.labels.length > 0 && [...a.labels].sort().join() === [...b.labels].sort().join();
}

function givenOf(
  {
    subject,
    subjects,
    hasGpu,
    energyJ,
    operationalG,
    embodiedG,
    durationS,
    units,
    row,
    ...tally
  }: Tally,
  whole: Given,
) {
  const { marginalOperationalG } = tally;
  const marginalG = marginalOperationalG === null ? null : add(marginalOperationalG, embodiedG);
  return {
    name: row.name,
    // Its key is its own word: a budget is for it as well by the name that the server has for it.
    otherwise: [...subjects, { ...subject, job: keyOf(row.name) }].map((one) => ({
      ...one,
      hasGpu,
    })),
    given: {
      ...whole,
      subject: { ...subject, hasGpu },
      measured: { energyJ, totalG: add(operationalG, embodiedG), marginalG, durationS, units },
    },
  };
}

/** A sum of which every part is known. */
function sumWhole(parts: readonly (Estimate | null)[]): Estimate | null {
  const known = parts.filter((one) => one !== null);
  return known.length === parts.length ? add(...known) : null;
}

/** `null`: no job that emitted anything has a source that keeps direct and upstream emissions apart. */
function sharesOf(tallies: readonly Tally[]): ReportedRunShares | null {
  const split = tallies.flatMap(({ operationalG, directG }) =>
    directG === null || operationalG.value === 0 ? [] : [{ operationalG, directG }],
  );
  if (split.length === 0) return null;
  const others = tallies.filter(({ directG }) => directG === null);
  return {
    directG: reported(add(...split.map(({ directG }) => directG))),
    upstreamG: reported(
      add(
        ...split.map(({ operationalG, directG }) =>
          scale(operationalG, 1 - directG.value / operationalG.value),
        ),
      ),
    ),
    unsplitG: reported(add(...others.map(({ operationalG }) => operationalG))),
  };
}

function anyGpu(tallies: readonly Tally[]): boolean | null {
  const ran = tallies.filter(({ durationS }) => durationS > 0);
  if (ran.some(({ hasGpu }) => hasGpu === true)) return true;
  return ran.every(({ hasGpu }) => hasGpu === false) ? false : null;
}

/** What its jobs say that they did, by name; `null`: none of them says anything. */
function unitsOf(tallies: readonly Tally[]): ClaimedUnits | null {
  const claimed = tallies.flatMap(({ units }) => (units === null ? [] : Object.entries(units)));
  if (claimed.length === 0) return null;
  const sums = new Map<string, number>();
  for (const [name, count] of claimed) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
}

/** From the first start to the last end, by the server; where it tells none, by the audits. */
function spanOf({ jobs, claims, atMs }: GatheredRun): Readonly<{ fromMs: number; toMs: number }> {
  const told = (times: readonly (string | null)[]) =>
    times.map((time) => Date.parse(time ?? '')).filter(Number.isFinite);
  const starts = told([
    ...(jobs ?? []).map(({ startedAt }) => startedAt),
    ...(jobs === null ? claims.map(({ report }) => report.startedAt) : []),
  ]);
  const ends = told([
    ...(jobs ?? []).map(({ completedAt }) => completedAt),
    ...(jobs === null ? claims.map(({ report }) => report.endedAt) : []),
  ]);
  const fromMs = Math.min(atMs, ...starts);
  return { fromMs, toMs: Math.max(fromMs, ...ends) };
}
