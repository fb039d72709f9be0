import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FusedSteps, fuseSteps } from '../../src/steps/fuse.ts';
import { MOST_ROWS } from '../../src/steps/interval.ts';
import { entry, guid, listed, seen, starts } from './builders.ts';

const told = ({ intervals }: FusedSteps) =>
  intervals.map(({ name, fromMs, toMs }) => [name, fromMs, toMs]);

describe('by files alone', () => {
  it('ends each step as the next begins, and the last with the audit', () => {
    const fused = fuseSteps(seen({ starts: starts(1_000, 4_200, 9_000) }));
    expect(told(fused)).toEqual([
      [null, 1_000, 4_200],
      [null, 4_200, 9_000],
      [null, 9_000, 100_000],
    ]);
    expect(fused.withoutFiles).toBe(0);
  });

  it('leaves out what was over before the audit, and cuts what reaches beyond it', () => {
    const fused = fuseSteps(seen({ starts: starts(-5_000, -200, 120_000) }));
    expect(told(fused)).toEqual([[null, 0, 100_000]]);
  });
});

describe('with processes', () => {
  it('ends a step with its process, and names it by what it ran', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 4_200, 20_000),
        entries: [
          entry(1, 1_010, { name: 'actions/checkout', seenMs: 3_500, goneMs: 4_500 }),
          entry(2, 4_220, { seenMs: 9_000, goneMs: 10_000 }),
          entry(3, 20_020, { seenMs: 50_000, goneMs: 51_000 }),
        ],
      }),
    );
    expect(told(fused)).toEqual([
      ['actions/checkout', 1_000, 4_200],
      ['run step 1', 4_200, 9_500],
      ['run step 2', 20_000, 50_500],
    ]);
  });

  it('lets a step go on beside those that begin while its process lives', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 2_000, 10_000),
        entries: [
          entry(1, 1_010, { seenMs: 29_000, goneMs: 30_000 }),
          entry(2, 2_020, { seenMs: 9_500, goneMs: 10_500 }),
        ],
      }),
    );
    expect(told(fused)).toEqual([
      ['run step 1', 1_000, 29_500],
      ['run step 2', 2_000, 10_000],
      [null, 10_000, 100_000],
    ]);
  });

  it('makes a step of a process whose files are gone', () => {
    const fused = fuseSteps(seen({ entries: [entry(1, 5_000, { seenMs: 8_000, goneMs: 9_000 })] }));
    expect(told(fused)).toEqual([['run step 1', 5_000, 8_500]]);
    expect(fused.withoutFiles).toBe(1);
  });

  it('takes several processes of Docker for one step', () => {
    const docker = { name: null };
    const fused = fuseSteps(
      seen({
        starts: starts(1_000),
        entries: [
          entry(1, 1_010, { ...docker, seenMs: 3_000, goneMs: 4_000 }),
          entry(2, 4_100, { ...docker, seenMs: 8_000, goneMs: 9_000 }),
        ],
      }),
    );
    expect(fused.intervals).toMatchObject([{ fromMs: 1_000, toMs: 8_500, entries: [1, 2] }]);
  });

  it('trusts the next beginning where the recording broke off', () => {
    const fused = fuseSteps(
      seen({ starts: starts(1_000, 40_000), entries: [entry(1, 1_010)], recordedMs: 20_000 }),
    );
    expect(told(fused)[0]).toEqual(['run step 1', 1_000, 40_000]);
  });
});

describe('with processes that show their step', () => {
  it('knows which of two that began together is which', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_001),
        entries: [
          entry(1, 1_020, { guid: guid(1), seenMs: 8_000, goneMs: 9_000 }),
          entry(2, 1_020, { guid: guid(0), seenMs: 30_000, goneMs: 31_000 }),
        ],
      }),
    );
    expect(fused.intervals).toMatchObject([
      { fromMs: 1_000, toMs: 30_500, entries: [2] },
      { fromMs: 1_001, toMs: 8_500, entries: [1] },
    ]);
  });

  it('rolls a composite action up without any list', () => {
    const part = { within: '__octo-org_composite', withinName: 'octo-org/composite' };
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_004, 3_000, 3_100, 9_000),
        entries: [
          entry(1, 1_020, { ...part, guid: guid(1), seenMs: 2_500, goneMs: 3_500 }),
          // The third was over before it was looked for.
          entry(2, 3_120, { ...part, guid: guid(3), seenMs: 8_500, goneMs: 9_500 }),
          entry(3, 9_020, { guid: guid(4), seenMs: 19_000, goneMs: 20_000 }),
        ],
      }),
    );
    expect(fused.intervals).toMatchObject([
      {
        name: 'octo-org/composite',
        fromMs: 1_000,
        toMs: 9_000,
        children: [{ fromMs: 1_004 }, { fromMs: 3_000, name: null }, { fromMs: 3_100 }],
      },
      { name: 'run step 3', fromMs: 9_000, children: [] },
    ]);
    expect(fused.withoutFiles).toBe(0);
  });

  it('puts a composite action before a part whose files are as old by a coarse clock', () => {
    const part = { within: '__octo-org_composite', withinName: 'octo-org/composite' };
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_000),
        // Processes begin in ticks of 10 ms, cut off.
        entries: [entry(1, 996, { ...part, guid: guid(1), seenMs: 2_500, goneMs: 3_500 })],
        official: [listed(2, 'Composite', 1, 3)],
      }),
    );
    expect(fused.intervals).toMatchObject([
      { name: 'Composite', number: 2, fromMs: 1_000, children: [{ name: 'run step 1' }] },
    ]);
  });

  it('takes the post of a composite action for a step of its own', () => {
    const part = { within: '__octo-org_composite', withinName: 'octo-org/composite' };
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_004, 5_000, 80_000, 80_004),
        entries: [
          entry(1, 1_020, { ...part, guid: guid(1), seenMs: 4_500, goneMs: 5_500 }),
          entry(2, 5_020, { guid: guid(2), seenMs: 79_500, goneMs: 80_500 }),
          entry(3, 80_020, { ...part, guid: guid(4), seenMs: 89_500, goneMs: 90_500 }),
        ],
      }),
    );
    expect(fused.intervals).toMatchObject([
      { fromMs: 1_000, toMs: 5_000, children: [{ fromMs: 1_004 }] },
      { fromMs: 5_000, toMs: 80_000, children: [] },
      { fromMs: 80_000, toMs: 90_000, children: [{ fromMs: 80_004 }] },
    ]);
  });

  it('gives a step of the list to no part, however close they are', () => {
    const part = { within: 'comp', withinName: null };
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_004, 9_700, 9_900),
        entries: [
          entry(1, 1_020, { ...part, guid: guid(1), seenMs: 9_500, goneMs: 9_700 }),
          entry(2, 9_720, { ...part, guid: guid(2), seenMs: 9_800, goneMs: 9_890 }),
          entry(3, 9_920, { guid: guid(3), seenMs: 19_000, goneMs: 20_000 }),
        ],
        official: [listed(2, 'Composite', 1, 9), listed(3, 'After', 9, 19)],
      }),
    );
    expect(fused.intervals).toMatchObject([
      { name: 'Composite', toMs: 9_900, children: [{}, {}] },
      { name: 'After', fromMs: 9_900, number: 3 },
    ]);
  });
});

describe("with GitHub's list", () => {
  const official = [
    listed(1, 'Set up job', -2, 0),
    listed(2, 'Run octo-org/carbon-audit@v1', 0, 0),
    listed(3, 'Train', 1, 4),
    listed(4, 'Never', 4, 4, 'skipped'),
    listed(5, 'Test', 4, 9, 'failure'),
    listed(6, 'Complete job', null, null, null),
  ];

  it('takes names, numbers and conclusions by order and time', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(-90, 1_100, 4_400, 9_300),
        own: new Map([
          [guid(0), 80],
          [guid(3), 100_000],
        ]),
        official,
      }),
    );
    expect(fused.intervals).toMatchObject([
      { kind: 'audit', fromMs: 0, toMs: 80 },
      { kind: 'step', name: 'Train', number: 3, conclusion: 'success', fromMs: 1_100, toMs: 4_400 },
      { kind: 'step', name: 'Test', number: 5, conclusion: 'failure', fromMs: 4_400, toMs: 9_300 },
      { kind: 'audit', fromMs: 9_300, toMs: 100_000 },
    ]);
  });

  it('rolls what it does not list up into the composite action before it', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_004, 5_000, 9_500),
        entries: [
          entry(1, 1_020, { seenMs: 4_000, goneMs: 5_000 }),
          entry(2, 5_020, { seenMs: 9_000, goneMs: 10_000 }),
          entry(3, 9_520, { seenMs: 19_000, goneMs: 20_000 }),
        ],
        official: [listed(2, 'Composite', 1, 9), listed(3, 'After', 9, 19)],
      }),
    );
    expect(fused.intervals).toMatchObject([
      {
        name: 'Composite',
        fromMs: 1_000,
        toMs: 9_500,
        children: [
          { name: 'run step 1', fromMs: 1_004, toMs: 5_000 },
          { name: 'run step 2', fromMs: 5_000, toMs: 9_500 },
        ],
      },
      { name: 'After', fromMs: 9_500, children: [] },
    ]);
  });

  it('tells a step in the background from a composite action beside it', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_002, 1_005),
        entries: [
          entry(1, 1_020, { seenMs: 30_000, goneMs: 31_000 }),
          entry(2, 1_030, { seenMs: 8_000, goneMs: 9_000 }),
        ],
        official: [listed(2, 'Background', 1, 30), listed(3, 'Composite', 1, 8)],
      }),
    );
    expect(fused.intervals).toMatchObject([
      { name: 'Background', entries: [1], children: [] },
      { name: 'Composite', entries: [], children: [{ entries: [2] }] },
    ]);
  });

  it('goes by the ends where two began together', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 1_000),
        entries: [
          entry(1, 1_020, { guid: guid(0), seenMs: 8_000, goneMs: 9_000 }),
          entry(2, 1_020, { guid: guid(1), seenMs: 30_000, goneMs: 31_000 }),
        ],
        official: [listed(2, 'Background', 1, 30), listed(3, 'Beside', 1, 8)],
      }),
    );
    expect(fused.intervals).toMatchObject([
      { name: 'Beside', entries: [1] },
      { name: 'Background', entries: [2] },
    ]);
  });

  it('stands in where the files are gone, in the time that is no other step’s', () => {
    const fused = fuseSteps(
      seen({ starts: starts(9_300), official, own: new Map([[guid(0), 100_000]]) }),
    );
    expect(fused.intervals).toMatchObject([
      { name: 'Train', fromMs: 1_500, toMs: 4_500 },
      { name: 'Test', fromMs: 4_500, toMs: 9_300 },
      { kind: 'audit', fromMs: 9_300 },
    ]);
    expect(fused.withoutFiles).toBe(2);
  });

  it('names a last step that it does not know to have begun', () => {
    const fused = fuseSteps(
      seen({
        starts: starts(1_000, 4_000, 4_300),
        own: new Map([[guid(2), 100_000]]),
        official: [listed(2, 'First', 1, 3), listed(3, 'Last', null, null, null)],
      }),
    );
    expect(told(fused)).toEqual([
      ['First', 1_000, 4_000],
      ['Last', 4_000, 4_300],
      [null, 4_300, 100_000],
    ]);
  });
});

it('keeps names on one line and short', () => {
  const name = `a\u0000\u202e\n${'b'.repeat(10_000)}`;
  const [step] = fuseSteps(
    seen({ starts: starts(1_000), official: [listed(2, name, 1, 9)] }),
  ).intervals;
  expect(step?.name).toBe(`a ${'b'.repeat(198)}`);
});

it('makes intervals within the audit of whatever it is told, and not too many', () => {
  const time = fc.oneof(
    fc.integer({ min: -5_000, max: 130_000 }),
    fc.integer({ min: 0, max: 3_000 }),
  );
  const second = fc.option(time.map((ms) => Math.floor(ms / 1000) * 1000));
  const scene = fc.record({
    times: fc.array(time, { maxLength: 30 }),
    entries: fc.array(fc.tuple(time, time, time, fc.constantFrom('run', null, 'a/b')), {
      maxLength: 20,
    }),
    official: fc.array(
      fc.record({
        number: fc.nat(),
        name: fc.string(),
        conclusion: fc.option(fc.constantFrom('success', 'skipped', 'failure')),
        startMs: second,
        endMs: second,
      }),
      { maxLength: 20 },
    ),
    own: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(scene, ({ times, entries, official, own }) => {
      const fused = fuseSteps(
        seen({
          starts: starts(...[...times].sort((a, b) => a - b)),
          entries: entries.map(([startMs, seenMs, goneMs, name], i) =>
            entry(i + 1, startMs, {
              name,
              guid: i % 3 === 0 ? guid(i) : null,
              within: i % 6 === 0 ? 'composite' : null,
              seenMs: Math.max(startMs, seenMs),
              goneMs: Math.max(startMs, seenMs, goneMs),
            }),
          ),
          official,
          own: new Map([[guid(own), 50_000]]),
        }),
      );
      for (const one of fused.intervals) {
        for (const { fromMs, toMs } of [one, ...one.children]) {
          expect(Number.isInteger(fromMs) && Number.isInteger(toMs)).toBe(true);
          expect(0 <= fromMs && fromMs <= toMs && toMs <= 100_000).toBe(true);
        }
      }
      const ids = fused.intervals.flatMap(({ entries: own, children }) => [
        ...own,
        ...children.flatMap((child) => child.entries),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 500 },
  );
});

it('keeps the longest of thousands of steps', () => {
  const many = Array.from({ length: 4_000 }, (_, i) => i * 20 + (i > 3_000 ? i : 0));
  const fused = fuseSteps(seen({ starts: starts(...many) }));
  expect(fused.intervals).toHaveLength(MOST_ROWS);
  expect(fused.leftOut).toBe(4_000 - MOST_ROWS);
});
