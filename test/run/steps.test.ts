import { expect, it } from 'vitest';
import type { ReportedStep } from '../../src/audit/report.ts';
import { serialise } from '../../src/audit/serialise.ts';
import { sumRun } from '../../src/run/sum.ts';
import { step } from '../support/run.ts';
import { claim, job, runInputs } from './builders.ts';

const OFFICIAL = [
  { number: 2, name: 'Check out', conclusion: 'success', startedAt: null, completedAt: null },
  { number: 3, name: 'Train', conclusion: 'failure', startedAt: null, completedAt: null },
];

/** Steps as an audit tells of them, that add up to it. */
function stepped(own: readonly Partial<ReportedStep>[]) {
  const { report, ...rest } = claim(1);
  const shares = own.map((_, at) => (at + 1) / ((own.length * (own.length + 1)) / 2));
  const part = (of: { value: number; low: number; high: number } | undefined, share: number) => ({
    value: (of?.value ?? 0) * share,
    low: (of?.low ?? 0) * share,
    high: (of?.high ?? 0) * share,
    factors: [],
  });
  const steps = own.map((one, at) => ({
    ...step('a step', 1, one),
    energyJ: part(report.energy?.machineJ, shares[at] as number),
    totalG: part(report.emissions?.totalG, shares[at] as number),
  }));
  return { ...rest, report: { ...report, steps } };
}

function shown(own: readonly Partial<ReportedStep>[], official = OFFICIAL) {
  const report = sumRun(runInputs([job(1, { steps: official })], [stepped(own)]));
  return JSON.parse(serialise(report)).jobs[0] as (typeof report.jobs)[number];
}

it('says of steps what GitHub says, and nothing of how they ended that it does not', () => {
  const { steps } = shown([
    { number: 2, name: 'Check out', conclusion: 'success' },
    { number: 3, name: 'All good', conclusion: '**approved by @octo-org**' },
    { number: 9, name: 'Nowhere', conclusion: 'success' },
    {
      number: null,
      conclusion: 'merged',
      children: [step('inner', 1, { conclusion: 'success' })],
    },
  ]);
  expect(steps?.map(({ number, name, conclusion }) => [number, name, conclusion])).toEqual([
    [2, 'Check out', 'success'],
    [3, 'Train', 'failure'],
    [null, 'Nowhere', null],
    [null, 'a step', null],
  ]);
  expect(steps?.[3]?.children[0]?.conclusion).toBeNull();
});

it('lets steps add up to their job, in joules and in grams, to the last digit', () => {
  const { steps, energyJ, totalG } = shown(Array.from({ length: 7 }, () => ({})));
  const sum = (of: (step: ReportedStep) => number) =>
    (steps ?? []).reduce((so, one) => so + of(one), 0);
  expect(sum((one) => one.energyJ.value)).toBeCloseTo(energyJ?.value ?? Number.NaN, 4);
  expect(sum((one) => one.totalG.value)).toBeCloseTo(totalG?.value ?? Number.NaN, 9);
});

it('shows no conclusion of a claim where the server lists no jobs', () => {
  const own = stepped([{ number: 2, conclusion: 'success' }]);
  const report = sumRun(runInputs(null, [own]));
  expect(report.jobs[0]?.steps?.map(({ conclusion }) => conclusion)).toEqual([null]);
});
