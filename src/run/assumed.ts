import { add, multiply } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { embodiedOf } from '../footprint/embodied.ts';
import { reported } from '../pipeline/reported.ts';
import { boundsJOf, type Own, subjectsOf } from './case.ts';
import { assumedEnergyJ } from './power-class.ts';
import { gramsPerJ, guessedPerJ, marginalPerJ, pricedAt } from './price.ts';
import { rowOf } from './row.ts';
import type { Tally } from './tally.ts';

/** What stands in for a job whose audit is missing, or not to be believed. */
export function assumed(own: Own, findings: readonly Finding[]): Tally {
  const { job, claim, subject, durationS, powerClass, policies, siblings } = own;
  const energyJ = assumedEnergyJ(powerClass, durationS);
  const fromMs = Date.parse(job.startedAt ?? '');
  const span = { fromMs, toMs: fromMs + durationS * 1000 };
  const gPerJ =
    claim === null
      ? guessedPerJ(span, subject, policies, siblings)
      : gramsPerJ(claim, subjectsOf(own), policies).gPerJ;
  const operationalG = multiply(energyJ, gPerJ);
  const embodiedG = embodiedOf(powerClass.machine, durationS).gramsG;
  const standIn = own.isGate ? own.highestMarginalPerJ : null;
  return {
    subject,
    subjects: [subject],
    hasGpu: null,
    durationS,
    energyJ,
    operationalG,
    directG: null,
    marginalOperationalG: pricedAt(energyJ, claim === null ? standIn : marginalPerJ(claim)),
    embodiedG,
    measuredJ: 0,
    units: null,
    row: {
      ...rowOf(job, durationS, 'assumed'),
      provenance: 'assumed',
      energyJ: reported(energyJ),
      totalG: reported(add(operationalG, embodiedG)),
      claimedJ: claim?.report.energy?.machineJ.value ?? null,
      boundsJ: boundsJOf(own),
      auditId: claim?.report.auditId ?? null,
      artifact: claim?.artifact ?? null,
      findings,
    },
  };
}
