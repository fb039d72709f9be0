import fc from 'fast-check';
import type { Entry } from '../../src/recording/format.ts';
import type { SeenSteps } from '../../src/steps/fuse.ts';
import type { StepInterval, StepPart } from '../../src/steps/interval.ts';
import type { OfficialStep } from '../../src/steps/official.ts';

/** A GUID that ends with the number. */
export const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const starts = (...times: readonly number[]) =>
  times.map((atMs, i) => ({ guid: guid(i), atMs }));

export const entry = (id: number, startMs: number, over: Partial<Entry> = {}): Entry => ({
  id,
  name: 'run',
  guid: null,
  within: null,
  withinName: null,
  startMs,
  seenMs: null,
  goneMs: null,
  cpu: [],
  ...over,
});

/** A step between two seconds, as GitHub lists it. */
export const listed = (
  number: number,
  name: string,
  startS: number | null,
  endS: number | null,
  conclusion: string | null = 'success',
): OfficialStep => ({
  number,
  name,
  conclusion,
  startMs: startS === null ? null : startS * 1000,
  endMs: endS === null ? null : endS * 1000,
});

export const seen = (over: Partial<SeenSteps>): SeenSteps => ({
  starts: [],
  entries: [],
  official: [],
  own: new Map(),
  recordedMs: 100_000,
  durationMs: 100_000,
  ...over,
});

export const interval = (
  fromMs: number,
  toMs: number,
  over: Partial<StepInterval> = {},
): StepInterval => ({
  kind: 'step',
  name: null,
  number: null,
  conclusion: null,
  fromMs,
  toMs,
  entries: [],
  children: [],
  ...over,
});

const span = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const part = (least: number, most: number): fc.Arbitrary<StepPart> =>
  fc
    .record({
      times: span(least, most),
      entries: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
    })
    .map(({ times: [fromMs, toMs], entries }) => ({ name: null, fromMs, toMs, entries }));

/** Any intervals at all: apart, touching, overlapping, nested, empty, beyond the end. */
export const anyIntervals = (durationMs: number): fc.Arbitrary<StepInterval[]> =>
  fc.array(
    part(0, durationMs + 500).chain((own) =>
      fc
        .record({
          kind: fc.constantFrom('step' as const, 'step' as const, 'audit' as const),
          children: fc.array(part(own.fromMs, own.toMs), { maxLength: 3 }),
        })
        .map((rest) => interval(own.fromMs, own.toMs, { ...rest, entries: own.entries })),
    ),
    { maxLength: 8 },
  );

/** What might have been seen of the processes 1 to 6. */
export const anyEntries = (originMs: number, durationMs: number): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(
    fc
      .record({
        id: fc.integer({ min: 1, max: 6 }),
        times: span(0, durationMs),
        rates: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
      })
      .map(({ id, times: [fromMs, toMs], rates }) => {
        let busyS = 0;
        const cpu = rates.map((rate, i) => {
          busyS += rate / 100;
          return { atMs: originMs + fromMs + (i + 1) * 700, busyS };
        });
        return entry(id, originMs + fromMs, {
          goneMs: originMs + toMs,
          seenMs: originMs + toMs,
          cpu,
        });
      }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
