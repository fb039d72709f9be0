import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossDays } from '../../src/history/comparable.ts';
import { isTornApart, seriesSaid } from '../../src/history/history.ts';
import { DAY_MS } from '../../src/history/period.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { daily, MAIN, NOW_MS, PULL, past, point, self, somePoints } from './builders.ts';

const ids = (points: readonly Readonly<{ auditId: string }>[]) => points.map((one) => one.auditId);

it('the order of points changes nothing', () => {
  const shuffled = fc
    .array(somePoints, { maxLength: 60 })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(past(other)).toEqual(past(list));
    }),
  );
});

it('every audit is counted once, however often it is offered', () => {
  fc.assert(
    fc.property(fc.array(somePoints, { maxLength: 40 }), (list) => {
      expect(past([...list, ...list])).toEqual(past(list));
      const counted = past(list).groups.flatMap(({ points }) => ids(points));
      expect(new Set(counted).size).toBe(counted.length);
    }),
  );
});

it('of two accounts of one audit the verified one counts', () => {
  const own = { auditId: 'same', runId: 'same' };
  const history = past([point(1, 1e5, { ...own, isVerified: false }), point(1, 5e5, own)]);
  expect(history.series.map(({ energyJ }) => energyJ.value)).toEqual([5e5]);
});

it('of several that nobody vouches for the one that used most counts: none makes a sum smaller', () => {
  const account = (energyJ: number, isVerified: boolean) =>
    point(1, energyJ, { auditId: 'one', isVerified });
  const usedBy = (isVerified: boolean) =>
    past([account(5e5, isVerified), account(1, isVerified)]).groups.flatMap(({ points }) =>
      points.map(({ energyJ }) => energyJ.value),
    );
  expect(usedBy(false)).toEqual([5e5]);
  expect(usedBy(true)).toEqual([5e5]);
});

it('of two verified accounts of one audit a baseline has the one that used less', () => {
  const { series, groups } = past([
    point(1, 5e5, { auditId: 'one', runId: 'one' }),
    point(1, 1e5, { auditId: 'one', runId: 'one' }),
  ]);
  expect(series.map(({ energyJ }) => energyJ.value)).toEqual([1e5]);
  expect(groups[0]?.spent.month.energyJ.value).toBe(5e5);
});

it('the audit itself is no part of its past, and the rest of its run stands apart', () => {
  const history = past([
    point(0, 1e5, { auditId: 'self', runId: '900' }),
    point(0.1, 2e5, { auditId: 'earlier', runId: '900' }),
    point(1, 3e5),
  ]);
  expect(ids(history.sameRun)).toEqual(['earlier']);
  expect(history.groups.flatMap(({ points }) => ids(points))).toEqual(['1-300000']);
});

describe('what is comparable', () => {
  it.each([
    ['another workflow', { subject: { ...MAIN, workflowPath: '.github/workflows/b.yml' } }],
    ['another job', { subject: { ...MAIN, job: 'lint' } }],
    ['another branch', { subject: { ...MAIN, isDefaultBranch: false } }],
    ['a branch that is not known', { subject: { ...MAIN, isDefaultBranch: null } }],
    ['a pull request', { subject: { ...PULL, isDefaultBranch: true } }],
    ['a run by hand', { subject: { ...MAIN, event: 'workflow_dispatch' } }],
    ['another size', { runner: { ...self().runner, vcpus: 8 } }],
    ['another label', { runner: { ...self().runner, label: 'gpu' } }],
    ['a failed run', { outcome: 'failure' as const }],
    ['abuse A4: what nobody vouches for', { isVerified: false }],
    ['abuse A10: another method', { methodMajor: 2 }],
  ])('is not %s', (_, change) => {
    expect(past([point(1, 5e5, change)]).series).toEqual([]);
  });

  it('is the job under all values of its matrix, on any CPU', () => {
    const series = past([
      point(1, 5e5, { subject: { ...MAIN, job: 'train (3.12, large)' } }),
      point(2, 5e5, { cpu: null }),
      point(3, 5e5, { subject: { ...MAIN, event: 'schedule' } }),
    ]).series;
    expect(series).toHaveLength(3);
  });
});

describe('abuse A12: nobody gets a say by running often', () => {
  const spam = (count: number, group: (index: number) => string | null) =>
    Array.from({ length: count }, (_, index) =>
      point(1 + index / 1000, 5e5, {
        auditId: `spam ${index}`,
        runId: `spam ${index}`,
        actorGroup: group(index),
      }),
    );

  it('five samples a day and actor group', () => {
    expect(past(spam(40, () => 'one')).series).toHaveLength(5);
  });

  it('of whom nothing is known stands for itself, and is not of one group with all others', () => {
    expect(past(spam(40, () => null)).series).toHaveLength(10);
  });

  it('the newest of a day displaces nobody: everybody has one before anybody has a second', () => {
    const noon = point(1, 5e5, { auditId: 'noon', runId: 'noon', actorGroup: 'cron' });
    const flood = spam(40, (index) => (index % 2 === 0 ? 'one' : 'two'));
    expect(ids(past([...flood, noon]).series)).toContain('noon');
  });

  it('a window has samples of as many days as there are, and first of who has run on most', () => {
    const cron = Array.from({ length: 60 }, (_, day) =>
      point(day + 1, 1000, { actorGroup: 'cron', auditId: `cron ${day}`, runId: `cron ${day}` }),
    );
    const flood = Array.from({ length: 30 * 9 }, (_, index) =>
      point(Math.floor(index / 9) + 0.9 + (index % 9) / 1000, 5000, {
        actorGroup: index % 2 === 0 ? 'one' : 'two',
        auditId: `flood ${index}`,
        runId: `flood ${index}`,
      }),
    );
    const { series } = past([...cron, ...flood]);
    const chosen = acrossDays(series, 30);
    expect(chosen).toHaveLength(30);
    expect(new Set(chosen.map(({ atMs }) => Math.floor(atMs / DAY_MS))).size).toBe(30);
    expect(chosen.filter(({ actorGroup }) => actorGroup === 'cron').length).toBeGreaterThan(27);
    // Fewer days than samples wanted: then several of a day.
    expect(acrossDays(series.slice(0, 40), 35)).toHaveLength(35);
  });

  it('ten a day, whoever they are', () => {
    expect(past(spam(40, (index) => `actor ${index}`)).series).toHaveLength(10);
  });

  it('leaves other days alone', () => {
    const calm = daily(Array.from({ length: 30 }, () => 5e5)).slice(1);
    const { series } = past([...spam(40, () => 'one'), ...calm]);
    expect(series).toHaveLength(34);
  });
});

describe('abuse A26: a run tried again until the number suits', () => {
  it('counts as a sample by its first attempt, and in sums by all', () => {
    const tries = [3, 1, 2].map((attempt) =>
      point(1, attempt * 1e5, { auditId: `try ${attempt}`, runId: 'again', attempt }),
    );
    const history = past(tries);
    expect(ids(history.series)).toEqual(['try 1']);
    expect(history.groups[0]?.spent.month.energyJ.value).toBe(6e5);
  });
});

describe('abuse A33: points from the future', () => {
  it('are dropped and counted; a clock may be ten minutes ahead', () => {
    const history = past([
      point(-1, 5e5),
      point(0, 5e5, { auditId: 'ahead', runId: 'ahead', atMs: NOW_MS + 9 * 60_000 }),
    ]);
    expect([history.offered, history.dropped]).toEqual([2, 1]);
    expect(ids(history.series)).toEqual(['ahead']);
  });
});

describe('abuse A9: a history that is torn apart', () => {
  it('says so from more than a fifth of its points on', () => {
    const four = daily([1, 2, 3, 4]);
    expect(isTornApart(past(four, { unreadable: 1 }))).toBe(false);
    expect(isTornApart(past(four, { unreadable: 2 }))).toBe(true);
    expect(isTornApart(past([]))).toBe(false);
    expect(isTornApart(past([], { unreadable: 1 }))).toBe(true);
  });

  it('is not torn by what anybody can offer: points that nobody vouches for', () => {
    const future = Array.from({ length: 8 }, (_, index) =>
      point(-1, 1, { auditId: `future ${index}`, isVerified: false, subject: PULL }),
    );
    const unverified = daily(
      Array.from({ length: 50 }, () => 5),
      { isVerified: false },
    );
    expect(isTornApart(past([...daily([1, 2, 3, 4]), ...future]))).toBe(false);
    // Nor mended by it.
    expect(isTornApart(past([...daily([1, 2, 3, 4]), ...unverified], { unreadable: 2 }))).toBe(
      true,
    );
  });
});

describe('why there are no more samples', () => {
  const said = (points: Parameters<typeof past>[0]) =>
    seriesSaid(past(points), self(), past(points).series.length, 10);

  it('tells audits that nobody vouches for from none', () => {
    expect(said([])).toBe('no comparable audit is known, and 10 are needed');
    expect(said(daily([1, 2, 3], { isVerified: false }))).toContain(
      '3 comparable audits were read, none of which can vouch for itself',
    );
    expect(said(daily([1, 2]))).toBe('only 2 comparable audits are known, and 10 are needed');
  });

  it('says that a new series began where the work moved to other runners', () => {
    const before = daily([1, 2, 3], { runner: { ...self().runner, vcpus: 2 } });
    expect(said(before)).toBe(
      'no comparable audit is known, and 10 are needed; a new series began because the runner changed ("ubuntu-24.04, x64, 2 vCPUs" -> "ubuntu-24.04, x64, 4 vCPUs")',
    );
    const lint = daily([1, 2, 3], { subject: { ...MAIN, job: 'lint' } });
    expect(said(lint)).toBe('no comparable audit is known, and 10 are needed');
  });

  it('abuse A10: says so where another method measures, and tells that from other runners', () => {
    const older = { methodMajor: 0 };
    const now = [point(1, 4), point(2, 5)];
    const earlier = (change: object) => [3, 4, 5].map((day) => point(day, day, change));
    expect(said([...now, ...earlier(older)])).toBe(
      'only 2 comparable audits are known, and 10 are needed; a new series began because the method of measuring changed (0 -> 1)',
    );
    const both = { ...older, runner: { ...self().runner, label: 'gpu' } };
    expect(said([...now, ...earlier(both)])).toContain(
      'because the method of measuring changed (0 -> 1) and the runner changed ("gpu, x64, 4 vCPUs" -> "ubuntu-24.04, x64, 4 vCPUs")',
    );
  });

  it('takes no other leg of a matrix, which goes on beside it, for what was before', () => {
    const leg = { runner: { ...self().runner, label: 'windows-2025', os: 'win32' } };
    const beside = [1, 2, 3].flatMap((day) => [point(day, day), point(day + 0.01, day, leg)]);
    expect(said(beside)).toBe('only 3 comparable audits are known, and 10 are needed');
  });
});

it('a command has no branch: who vouches for it makes it a sample', () => {
  const command = self({ subject: UNKNOWN_SUBJECT });
  const known = daily([1, 2, 3], { subject: UNKNOWN_SUBJECT });
  expect(past(known, {}, command).series).toHaveLength(3);
  const heard = known.map((one) => ({ ...one, isVerified: false }));
  expect(past(heard, {}, command).series).toEqual([]);
});

describe('sums of periods', () => {
  it('begin with the calendar, and the last 28 days do not', () => {
    // Monday 23 November 2026, noon.
    const days = [0.4, 0.6, 21, 23, 27, 40, 60];
    const { groups } = past(days.map((daysAgo) => point(daysAgo, 1e5)));
    const audits = Object.fromEntries(
      Object.entries(groups[0]?.spent ?? {}).map(([span, spent]) => [span, spent.audits]),
    );
    expect(audits).toEqual({ day: 1, week: 1, month: 3, quarter: 6, last28Days: 5 });
  });

  it('add what points share fully: as one estimate of them all', () => {
    const factors = [{ id: 'shared', logSd: 0.3, kind: 'declared' }] as const;
    const points = daily([1e5, 2e5, 3e5]).map((one) => ({
      ...one,
      energyJ: { value: one.energyJ.value, factors },
    }));
    expect(past(points).groups[0]?.spent.quarter.energyJ).toEqual({
      value: 6e5,
      factors: [{ id: 'shared', logSd: expect.closeTo(0.3, 12), kind: 'declared' }],
    });
  });
});

it('keeps what it was given to say of its own gaps', () => {
  expect(past([], { completeFromMs: NOW_MS - 5 * DAY_MS }).completeFromMs).toBe(
    NOW_MS - 5 * DAY_MS,
  );
});
