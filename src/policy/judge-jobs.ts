import { add } from '../estimate.ts';
import { quoted } from '../nearest.ts';
import { matches } from './match.ts';
import type { Budget } from './policy.ts';
import type { Given, Ruling } from './rules/rule.ts';
import { type Measured, rankOf } from './verdict.ts';

/** One job of what is judged, and its name where there are several. */
export type JudgedJob = Readonly<{
  name: string | null;
  given: Given;
  /** What it may be as well: what is for any of them is for it. */
  otherwise?: readonly Given['subject'][];
}>;

/** Whether a budget is for a job, by what it is or what it may be as well. */
export function isFor({ match }: Budget, { given, otherwise = [] }: JudgedJob): boolean {
  return [given.subject, ...otherwise].some((subject) => matches(match, subject));
}

/** A ruling, and what was measured of what it is over. */
export type Ruled = Readonly<{ ruling: Ruling; measured: Measured }>;

/** What is told of a rule, and every ruling that a waiver must cover. */
export type Rulings = Readonly<{ ruling: Ruling; ruled: readonly Ruled[] }>;

/** A rule that is over all at once. */
export function sole(one: Ruled): Rulings {
  return { ruling: one.ruling, ruled: [one] };
}

/** Of rulings over each job the worst, by name; of equals the one with the most. */
export function hardest(jobs: readonly JudgedJob[], rule: (given: Given) => Ruled): Rulings {
  const ruled = jobs
    .map(({ name, given }) => ({ name, ...rule(given) }))
    .sort(
      (a, b) =>
        rankOf(a.ruling.judged) - rankOf(b.ruling.judged) ||
        (b.ruling.value ?? 0) - (a.ruling.value ?? 0),
    );
  // A budget binds where at least one job matches it.
  const { name, ruling } = ruled[0] as (typeof ruled)[number];
  const sentence = `Job ${quoted(name ?? '')}, the hardest of ${jobs.length}: ${ruling.sentence}`;
  return { ruled, ruling: { ...ruling, sentence } };
}

/** What some of a run's jobs come to. What any of them has not measured is not known of the sum. */
export function sumOf(whole: Given, jobs: readonly JudgedJob[]): Given {
  const all = jobs.map(({ given }) => given.measured);
  const energies = all.flatMap(({ energyJ }) => energyJ ?? []);
  const grams = all.flatMap(({ totalG }) => totalG ?? []);
  const marginals = all.flatMap(({ marginalG }) => marginalG ?? []);
  const durations = all.flatMap(({ durationS }) => durationS ?? []);
  const isWhole = (some: readonly unknown[]) => some.length === all.length;
  return {
    ...whole,
    measured: {
      energyJ: isWhole(energies) ? add(...energies) : null,
      totalG: isWhole(grams) ? add(...grams) : null,
      marginalG: isWhole(marginals) ? add(...marginals) : null,
      durationS: isWhole(durations) ? durations.reduce((so, one) => so + one, 0) : null,
      units: null,
    },
  };
}
