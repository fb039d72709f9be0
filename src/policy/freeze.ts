import { isComparable, isSample, plainJob } from '../history/comparable.ts';
import { courseOf, referenceAt } from '../history/course.ts';
import type { Self } from '../history/history.ts';
import { historyOf, type Offered } from '../history/history-of.ts';
import type { SeriesPoint } from '../history/point.ts';
import { dayOf } from './day.ts';
import { matches } from './match.ts';
import type { Budget, Policy } from './policy.ts';
import { FEWEST_FOR_REFERENCE } from './rules/improve.ts';
import type { ImproveRule } from './rules/improve-terms.ts';

/** The beginning of a path, for one series that a budget takes in. */
export type Frozen = Readonly<{
  budget: string;
  origin: string;
  line: number;
  /** The day that it is for. */
  from: string;
  workflow: string | null;
  job: string | null;
  /** `null`: there are too few audits around that day. */
  reference: Readonly<{
    energyJ: number;
    cpu: string | null;
    method: number;
    samples: number;
  }> | null;
}>;

/**
 * What each `improve` of a policy begins with, by past audits: for the policy to hold before they are
 * too old to be known. A budget that takes in several series has one for each.
 */
export function freeze(policy: Policy, offered: Offered, nowMs: number): Frozen[] {
  return policy.budgets.flatMap((budget) =>
    budget.rules.flatMap((rule) =>
      rule.kind === 'improve' ? frozenFor(rule, budget, offered, nowMs) : [],
    ),
  );
}

function frozenFor(
  rule: ImproveRule,
  { id, origin, match }: Budget,
  offered: Offered,
  nowMs: number,
): Frozen[] {
  const own = { budget: id, origin, line: rule.at.line, from: dayOf(rule.fromMs) };
  const samples = offered.points.filter(
    (point) => isSample(point) && matches(match, point.subject),
  );
  return seriesAmong(samples).map((series) => {
    const self = selfAround(rule.fromMs, series);
    const course = courseOf(historyOf(offered, self, nowMs), self);
    const found = referenceAt(course, rule.fromMs, FEWEST_FOR_REFERENCE);
    const { cpu, methodMajor, subject } = self;
    return {
      ...own,
      workflow: subject.workflowPath ?? subject.workflowName,
      job: plainJob(subject.job),
      reference:
        found === null
          ? null
          : {
              energyJ: found.energyJ,
              cpu: cpu?.name ?? null,
              method: methodMajor,
              samples: found.samples,
            },
    };
  });
}

function seriesAmong(samples: readonly SeriesPoint[]): SeriesPoint[][] {
  const series: SeriesPoint[][] = [];
  for (const sample of samples) {
    const known = series.find(([first]) => first !== undefined && isComparable(first, sample));
    if (known === undefined) series.push([sample]);
    else known.push(sample);
  }
  return series;
}

/** An audit of the series on the family of CPUs that most of the nearest ran on. */
function selfAround(fromMs: number, series: readonly SeriesPoint[]): Self {
  const nearest = series
    .toSorted((a, b) => Math.abs(a.atMs - fromMs) - Math.abs(b.atMs - fromMs))
    .slice(0, FEWEST_FOR_REFERENCE);
  const count = ({ cpu }: SeriesPoint) =>
    nearest.filter((other) => other.cpu?.name === cpu?.name).length;
  const [usual] = nearest.toSorted((a, b) => count(b) - count(a)) as [SeriesPoint];
  // None of the past: a point of its own id and run would be left out of the past that it sees.
  return { ...usual, auditId: '', runId: null };
}
