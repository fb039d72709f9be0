import { range } from '../estimate.ts';
import { isCommand } from '../history/point.ts';
import { labelFits, labelsOf } from './match.ts';
import type { Measured, Subject } from './verdict.ts';

/** What makes an audit count as heavy: any one is enough. `null` and nothing named: no condition. */
export type Scope = Readonly<{
  energyJ: number | null;
  durationS: number | null;
  gpu: boolean;
  runnerLabels: readonly string[];
  modelParameters: number | null;
}>;

/**
 * Whether an audit is heavy, so that budgets bind it. Law 4: what is not known is heavy, energy is
 * taken at the high end of its range, and without a scope every audit is.
 */
export function isHighImpact(scope: Scope | null, subject: Subject, measured: Measured): boolean {
  if (scope === null) return true;
  const { energyJ, durationS } = measured;
  const energyAtMost = energyJ === null ? null : range(energyJ).high;
  return (
    reaches(energyAtMost, scope.energyJ) ||
    reaches(durationS, scope.durationS) ||
    (scope.gpu && subject.hasGpu !== false) ||
    scope.runnerLabels.some((glob) => isLabelled(glob, subject)) ||
    // No size is declared for what trains no model: that is not ignorance.
    (scope.modelParameters !== null && (subject.modelParameters ?? 0) >= scope.modelParameters)
  );
}

function reaches(value: number | null, threshold: number | null): boolean {
  return threshold !== null && (value === null || value >= threshold);
}

function isLabelled(glob: string, subject: Subject): boolean {
  const labels = labelsOf(subject);
  return labels === null ? !isCommand(subject) : labelFits(glob, labels);
}
