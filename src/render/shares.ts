import type {
  AuditReport,
  ReportedEmissions,
  ReportedEstimate,
  ReportedIntensity,
  ReportedShares,
} from '../audit/report.ts';
import type { ReportedRunShares } from '../audit/run-report.ts';
import { formatIntensity, formatMass } from '../units.ts';
import { withRange } from './amounts.ts';

const DIGITS = 3;

type Split = Readonly<{
  operationalG: ReportedEstimate | null;
  operationalShares: (ReportedShares & Partial<ReportedRunShares>) | null;
}>;

/**
 * The electricity's direct and upstream parts, in one sentence, as numbers that add up as they are
 * printed; `null` where the source of the carbon intensity does not keep them apart.
 */
export function sharesSentence({ operationalG, operationalShares }: Split): string | null {
  if (operationalShares === null || operationalG === null || operationalG.value === 0) return null;
  const { directG, unsplitG } = operationalShares;
  // All to the last digit of the sum: else three rounded numbers may not be one sum.
  const step = 10 ** (Math.floor(Math.log10(operationalG.value)) + 1 - DIGITS);
  const steps = Math.round(operationalG.value / step);
  const directSteps = Math.min(steps, Math.round(directG.value / step));
  const unsplitSteps =
    unsplitG === undefined ? 0 : Math.min(steps - directSteps, Math.round(unsplitG.value / step));
  const upstreamSteps = steps - directSteps - unsplitSteps;
  const [direct, upstream, unsplit, whole] = [directSteps, upstreamSteps, unsplitSteps, steps].map(
    (count) => formatMass(count * step, { digits: String(count).length, like: operationalG.value }),
  );
  const parts = [
    `${direct} of the plants themselves (direct, GHG Protocol scope 2)`,
    `${upstream} of fuels and building beforehand (upstream, scope 3 category 3)`,
  ];
  if (unsplitG === undefined || unsplitG.value === 0) {
    return `${parts.join(' and ')} add up to ${whole}; both share its range.`;
  }
  return `${parts.join(', ')} and ${unsplit} of jobs whose source does not keep the two apart add up to ${whole}.`;
}

/** What the marginal carbon intensity makes of it, in one sentence; `null` where there is none. */
export function marginalSentence({ marginal }: Pick<ReportedEmissions, 'marginal'>): string | null {
  if (marginal === null) return null;
  const { operationalG, totalG } = marginal;
  return `By the marginal carbon intensity ${withRange(operationalG, formatMass)} from electricity, ${withRange(totalG, formatMass)} with the hardware: ${ONLY_WHERE_ASKED}.`;
}

/** What a series beside the one that counts decides. */
export function besideWords({ signal }: Pick<ReportedIntensity, 'signal'>): string {
  return signal === 'marginal' ? ONLY_WHERE_ASKED : 'does not count';
}

const ONLY_WHERE_ASKED = 'decides only budgets with `intensity: marginal`';

/** What a contract says of the electricity, in one clause; it never counts. */
export function marketAmount({ marketBased }: AuditReport): string | null {
  if (marketBased === null) return null;
  const { intensityGPerKwh, operationalG } = marketBased;
  const amount = operationalG === null ? '' : `: ${withRange(operationalG, formatMass)}`;
  return `${formatIntensity(intensityGPerKwh)}${amount}, by contract (market-based), declared and not checked; does not count`;
}
