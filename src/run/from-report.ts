import type { AuditReport, ReportedEstimate } from '../audit/report.ts';
import { type Estimate, estimate } from '../estimate.ts';

/** An estimate of a document as one to reckon with; what is missing is nothing. */
export function fromReport(a: ReportedEstimate | null | undefined): Estimate {
  return a === undefined || a === null ? estimate(0, []) : estimate(a.value, a.factors);
}

/** Of an audit's electricity, the part that plants emitted; `null`: its source does not tell. */
export function directShareOf({ emissions }: AuditReport): number | null {
  if (emissions === null || emissions.operationalShares === null) return null;
  const { value } = emissions.operationalG;
  return value === 0 ? 0 : emissions.operationalShares.directG.value / value;
}

/** The part of an audit's energy that counters told, 0 to 1. */
export function measuredShare({ energy }: AuditReport): number {
  if (energy === null || energy.machineJ.value === 0) return 0;
  const measured = energy.components
    .filter(({ provenance }) => provenance === 'measured')
    .reduce((sum, { energyJ }) => sum + energyJ.value, 0);
  return Math.min(1, measured / energy.machineJ.value);
}

/** In a word, what numbers rest on of which counters told this part. */
export function provenanceOf(share: number): 'measured' | 'mixed' | 'modelled' {
  if (share > 0.95) return 'measured';
  return share < 0.05 ? 'modelled' : 'mixed';
}

/** Whether an audit tells of a GPU, seen or charged for. */
export function hasGpu({ machine, energy }: AuditReport): boolean {
  return machine.gpus.length > 0 || (energy?.components.some(({ id }) => id === 'gpu') ?? false);
}
