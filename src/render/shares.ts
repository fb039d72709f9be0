import type { AuditReport, ReportedEmissions } from '../audit/report.ts';
import { formatIntensity, formatMass } from '../units.ts';
import { withRange } from './amounts.ts';

const DIGITS = 3;

/**
 * The electricity's direct and upstream parts, in one sentence, as numbers that add up as they are
 * printed; `null` where the source of the carbon intensity does not keep them apart.
 */
export function sharesSentence({
  operationalG,
  operationalShares,
}: ReportedEmissions): string | null {
  if (operationalShares === null || operationalG.value === 0) return null;
  // All to the last digit of the sum: else three rounded numbers may not be one sum.
  const step = 10 ** (Math.floor(Math.log10(operationalG.value)) + 1 - DIGITS);
  const steps = Math.round(operationalG.value / step);
  const directSteps = Math.min(steps, Math.round(operationalShares.directG.value / step));
  const [direct, upstream, whole] = [directSteps, steps - directSteps, steps].map((count) =>
    formatMass(count * step, { digits: String(count).length, like: operationalG.value }),
  );
  return `${direct} of the plants themselves (direct, GHG Protocol scope 2) and ${upstream} of fuels and building beforehand (upstream, scope 3 category 3) add up to ${whole}; both share its range.`;
}

/** What a contract says of the electricity, in one clause; it never counts. */
export function marketAmount({ marketBased }: AuditReport): string | null {
  if (marketBased === null) return null;
  const { intensityGPerKwh, operationalG } = marketBased;
  const amount = operationalG === null ? '' : `: ${withRange(operationalG, formatMass)}`;
  return `${formatIntensity(intensityGPerKwh)}${amount}, by contract (market-based), declared and not checked; does not count`;
}
