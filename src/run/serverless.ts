import { exact, scale } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { directShareOf, fromReport, hasGpu, measuredShare, provenanceOf } from './from-report.ts';
import type { Claim } from './gathered.ts';
import { rowOf } from './row.ts';
import { stepsOf } from './steps.ts';
import type { Tally } from './tally.ts';

/**
 * The audits as they are, where the server's list of jobs could not be had: nothing vouches for them,
 * and nobody knows which jobs have none. An audit that was handed in twice counts once.
 */
export function serverless(
  claims: readonly Claim[],
): Readonly<{ tallies: readonly Tally[]; findings: readonly Finding[] }> {
  const byId = new Map<string, Tally>();
  for (const claim of claims) {
    const tally = tallyOf(claim);
    const known = byId.get(claim.report.auditId);
    // Of two that say that they are the same the higher counts.
    if (known === undefined || known.energyJ.value < tally.energyJ.value)
      byId.set(claim.report.auditId, tally);
  }
  return {
    tallies: [...byId.values()],
    findings: [
      finding(
        'jobs-unknown',
        "The run's jobs could not be listed: their audits count as they are, and what other jobs drew is not in the sum.",
      ),
    ],
  };
}

function tallyOf({ report, context, artifact }: Claim): Tally {
  const { energy, emissions, usage, steps, auditId, findings } = report;
  const share = measuredShare(report);
  const operationalG = fromReport(emissions?.operationalG);
  const directShare = directShareOf(report);
  const marginal = emissions?.marginal ?? null;
  const name = context.subject.job ?? artifact;
  const job = { id: 0, name, status: '', conclusion: null, startedAt: null, completedAt: null };
  const row = rowOf(
    { ...job, runnerName: null, runnerGroup: null, labels: [], steps: [] },
    usage?.durationS ?? null,
    'audited',
  );
  return {
    subject: context.subject,
    subjects: [context.subject],
    hasGpu: hasGpu(report) ? true : null,
    durationS: usage?.durationS ?? 0,
    energyJ: fromReport(energy?.machineJ),
    operationalG,
    directG: directShare === null ? null : scale(operationalG, directShare),
    marginalOperationalG: marginal === null ? null : fromReport(marginal.operationalG),
    embodiedG: emissions === null ? exact(0) : fromReport(emissions.embodiedG),
    measuredJ: share * (energy?.machineJ.value ?? 0),
    units: report.units,
    row: {
      ...row,
      jobId: null,
      provenance: energy === null ? null : provenanceOf(share),
      energyJ: energy?.machineJ ?? null,
      totalG: emissions?.totalG ?? null,
      steps: stepsOf(steps, [], emissions?.totalG.value ?? 0),
      auditId,
      artifact,
      findings,
    },
  };
}
