import type { ReportedStep } from '../audit/report.ts';
import { addingUp } from '../steps/whole.ts';
import type { ServerJob } from './gathered.ts';

/**
 * The steps of a claim as a run tells of them: names and conclusions by the server's list, of parts and
 * of steps that it does not list no conclusion; and their grams add up to what their job counts for.
 */
export function stepsOf(
  steps: readonly ReportedStep[] | null,
  official: ServerJob['steps'],
  totalG: number,
): readonly ReportedStep[] | null {
  if (steps === null || steps.length === 0) return steps;
  const grams = addingUp(
    steps.map((step) => step.totalG.value),
    totalG,
  );
  return steps.map((step, at) => {
    const known = official.find(({ number }) => number === step.number);
    return {
      ...weighing(step, grams[at] as number),
      number: known?.number ?? null,
      name: known?.name ?? step.name,
      conclusion: known?.conclusion ?? null,
    };
  });
}

function weighing(step: ReportedStep, grams: number): ReportedStep {
  const { value, low, high, factors } = step.totalG;
  const by = value > 0 ? grams / value : 0;
  return {
    ...step,
    conclusion: null,
    totalG: { value: grams, low: low * by, high: high * by, factors },
    children: step.children.map((child) => weighing(child, child.totalG.value * by)),
  };
}
