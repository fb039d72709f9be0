import type { ReportedEstimate } from '../audit/report.ts';
import { type Estimate, estimate } from '../estimate.ts';

/** An estimate of a document as one to reckon with; what is missing is nothing. */
export function fromReport(a: ReportedEstimate | null | undefined): Estimate {
  return a === undefined || a === null ? estimate(0, []) : estimate(a.value, a.factors);
}
