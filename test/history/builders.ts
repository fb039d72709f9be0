import fc from 'fast-check';
import { type Estimate, estimate } from '../../src/estimate.ts';
import type { History, Self } from '../../src/history/history.ts';
import { historyOf, type Offered } from '../../src/history/history-of.ts';
import { DAY_MS } from '../../src/history/period.ts';
import { type SeriesPoint, type Subject, UNKNOWN_SUBJECT } from '../../src/history/point.ts';

/** A Monday, at noon. */
export const NOW_MS = Date.UTC(2026, 10, 23, 12);

export const MAIN: Subject = {
  ...UNKNOWN_SUBJECT,
  workflowPath: '.github/workflows/train.yml',
  workflowName: 'train',
  job: 'train',
  event: 'push',
  branch: 'main',
  isDefaultBranch: true,
};

export const PULL: Subject = { ...MAIN, event: 'pull_request', isDefaultBranch: false };

export const EPYC = { name: 'AMD EPYC 7763', halfLoadW: 4.8 };
export const XEON = { name: 'Intel Xeon 8370C', halfLoadW: 8.6 };

const RUNNER = { label: 'ubuntu-24.04', os: 'linux', arch: 'x64', vcpus: 4, gpu: null };

export function joules(value: number, ...ids: readonly string[]): Estimate {
  return estimate(
    value,
    ids.map((id) => ({ id, logSd: 0.12, kind: 'declared' })),
  );
}

/** The audit that is judged. */
export function self(change: Partial<Self> = {}): Self {
  return {
    auditId: 'self',
    runId: '900',
    attempt: 1,
    atMs: NOW_MS,
    subject: MAIN,
    runner: RUNNER,
    cpu: EPYC,
    methodMajor: 1,
    ...change,
  };
}

/** A verified audit of the default branch, so many days ago. */
export function point(
  daysAgo: number,
  energyJ: number,
  change: Partial<SeriesPoint> = {},
): SeriesPoint {
  return {
    ...self(),
    auditId: `${daysAgo}-${energyJ}`,
    runId: `run ${daysAgo}-${energyJ}`,
    atMs: NOW_MS - daysAgo * DAY_MS,
    isVerified: true,
    outcome: 'success',
    actorGroup: null,
    energyJ: joules(energyJ),
    totalG: estimate(energyJ / 1000, []),
    durationS: 600,
    units: null,
    ...change,
  };
}

/** One a day, the newest yesterday's. */
export function daily(
  energies: readonly number[],
  change: Partial<SeriesPoint> = {},
): SeriesPoint[] {
  return energies.map((energyJ, index) =>
    point(index + 1, energyJ, { auditId: `day ${index}`, runId: `day ${index}`, ...change }),
  );
}

export function offered(points: readonly SeriesPoint[], change: Partial<Offered> = {}): Offered {
  return { points, unreadable: 0, leftOut: 0, completeFromMs: null, ...change };
}

export function past(
  points: readonly SeriesPoint[],
  change: Partial<Offered> = {},
  own: Self = self(),
): History {
  return historyOf(offered(points, change), own, NOW_MS);
}

export const energies = fc.double({ min: 1, max: 1e9, noNaN: true });

/** Points of one repository: several jobs, events and families, some of them not verified. */
export const somePoints: fc.Arbitrary<SeriesPoint> = fc
  .record({
    id: fc.integer({ min: 0, max: 200 }),
    hoursAgo: fc.integer({ min: -48, max: 2400 }),
    energyJ: energies,
    job: fc.constantFrom('train', 'test', null),
    event: fc.constantFrom('push', 'schedule', 'pull_request', 'workflow_dispatch', null),
    isDefaultBranch: fc.constantFrom(true, true, false, null),
    cpu: fc.constantFrom(EPYC, XEON, null),
    isVerified: fc.boolean(),
    outcome: fc.constantFrom('success' as const, 'success' as const, 'failure' as const, null),
    factors: fc.subarray(['a', 'cpu-model:EPYC', 'cpu-model:Xeon']),
    methodMajor: fc.constantFrom(1, 1, 1, 2),
    actorGroup: fc.constantFrom('one', 'two', null),
  })
  .map(({ id, hoursAgo, energyJ, job, event, isDefaultBranch, factors, ...rest }) =>
    point(hoursAgo / 24, energyJ, {
      auditId: String(id),
      runId: String(id),
      subject: { ...MAIN, job, event, isDefaultBranch },
      energyJ: joules(energyJ, ...factors),
      ...rest,
    }),
  );
