import fc from 'fast-check';
import {
  type CpuTicks,
  END_REASONS,
  METER_SOURCES,
  type MeterLine,
  NOTE_TOPICS,
  type Reading,
  type RecordedRung,
  type RecordingHeader,
  type RecordingLine,
  RUNG_OUTCOMES,
  SIGHT_IDS,
  type WattsLine,
} from '../../src/recording/format.ts';
import { CHAIN_START, encodeLine } from '../../src/recording/write.ts';

export const ticks = (over: Partial<CpuTicks> = {}): CpuTicks => ({
  user: 1000,
  nice: 20,
  system: 300,
  idle: 90_000,
  iowait: 50,
  irq: 0,
  softirq: 7,
  steal: 11,
  guest: 0,
  guestNice: 0,
  ...over,
});

export const header = (over: Partial<RecordingHeader> = {}): RecordingHeader => ({
  kind: 'header',
  format: 1,
  tool: 'carbon-audit 0.1.0',
  node: 'v24.21.0',
  platform: 'linux',
  arch: 'x64',
  auditId: '835410d1-0329-402b-8506-37b541f6adf8',
  intervalMs: 1000,
  wallMs: 1_795_000_000_000,
  monotonicMs: 86_400_000,
  cpu: ticks(),
  layout: { reader: 'proc', ticksPerS: 100, threads: 4, raplZones: [] },
  ...over,
});

export const reading = (second: number, over: Partial<Reading> = {}): Reading => ({
  monotonicMs: 86_400_000 + second * 1000,
  wallMs: 1_795_000_000_000 + second * 1000,
  cpu: ticks({ user: 1000 + second * 90, idle: 90_000 + second * 10 }),
  memoryAvailableBytes: 8 * 2 ** 30,
  raplUj: [],
  ...over,
});

export const samples = (count: number): RecordingLine[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'sample', reading: reading(index) }));

export const end = (second: number): RecordingLine => ({
  kind: 'end',
  monotonicMs: 86_400_000 + second * 1000,
  reason: 'asked',
  cpuMs: 12.5,
});

/** The lines of a whole recording, without newlines. */
export function encoded(head: RecordingHeader, lines: readonly RecordingLine[]): string[] {
  let chain = CHAIN_START;
  return [head, ...lines].map((line) => {
    const written = encodeLine(line, head, chain);
    chain = written.chain;
    return written.text;
  });
}

export const text = (head: RecordingHeader, lines: readonly RecordingLine[]): string =>
  encoded(head, lines)
    .map((line) => `${line}\n`)
    .join('');

const count = fc.oneof(fc.nat(), fc.constantFrom(0, 1, 99_999_999_999, 2 ** 52));
const anyTicks: fc.Arbitrary<CpuTicks> = fc.record({
  user: count,
  nice: count,
  system: count,
  idle: count,
  iowait: count,
  irq: count,
  softirq: count,
  steal: count,
  guest: count,
  guestNice: count,
});

const name = fc.stringMatching(/^[ -~]{1,40}$/).map((value) => value.trim() || 'x');

const anyHeader = (zones: number): fc.Arbitrary<RecordingHeader> =>
  fc.record({
    kind: fc.constant('header' as const),
    format: fc.constant(1 as const),
    tool: name,
    node: name,
    platform: name,
    arch: name,
    auditId: name,
    intervalMs: fc.integer({ min: 1, max: 86_400_000 }),
    wallMs: fc.integer({ min: 0, max: 4e12 }),
    monotonicMs: fc.integer({ min: 0, max: 4e12 }).map((us) => us / 1000),
    cpu: fc.option(anyTicks),
    layout: fc.record({
      reader: fc.constantFrom('proc' as const, 'os' as const),
      ticksPerS: fc.constantFrom(100, 1000),
      threads: fc.integer({ min: 1, max: 4096 }),
      raplZones: fc.constant(
        Array.from({ length: zones }, (_, index) => ({
          id: `intel-rapl:${index}`,
          name: `package-${index}`,
          maxEnergyUj: 262_143_328_850,
        })),
      ),
    }),
  });

/** Readings at increasing times after the header, with clocks that drift and jump. */
const anyReadings = (head: RecordingHeader, zones: number): fc.Arbitrary<Reading[]> =>
  fc
    .array(
      fc.record({
        stepUs: fc.integer({ min: 1, max: 5e9 }),
        driftMs: fc.oneof(fc.constant(0), fc.integer({ min: 3, max: 1e7 })),
        cpu: fc.option(anyTicks),
        memoryKib: fc.option(fc.integer({ min: 0, max: 2 ** 40 })),
        raplAgeMs: fc.option(fc.integer({ min: 1, max: 5000 })),
        raplMj: fc.array(fc.option(fc.integer({ min: 0, max: 2 ** 38 })), {
          minLength: zones,
          maxLength: zones,
        }),
      }),
      { maxLength: 12 },
    )
    .map((steps) => {
      let us = 0;
      return steps.map(({ stepUs, driftMs, cpu, memoryKib, raplMj, raplAgeMs }) => {
        us += stepUs;
        return {
          monotonicMs: Math.round(head.monotonicMs * 1000 + us) / 1000,
          wallMs: Math.round(head.wallMs + us / 1000) + driftMs,
          cpu,
          memoryAvailableBytes: memoryKib === null ? null : memoryKib * 1024,
          raplUj: raplMj.map((mj) => (mj === null ? null : mj * 1000)),
          ...(raplAgeMs === null || raplMj.every((mj) => mj === null) ? {} : { raplAgeMs }),
        };
      });
    });

type AnyMeter = { meter: MeterLine; answers: WattsLine[] };

/** A meter of one source and its answers, at increasing times and with as many values as channels. */
const anyMeter = (head: RecordingHeader, boards: number): fc.Arbitrary<AnyMeter> => {
  const perBoard = <T>(value: fc.Arbitrary<T>) =>
    fc.array(fc.option(value), { minLength: boards, maxLength: boards });
  return fc
    .record({
      source: fc.constantFrom(...METER_SOURCES),
      channels: fc.array(
        fc.record({
          name,
          limitW: fc.option(fc.integer({ min: 0, max: 1000 })),
          memoryBytes: fc.option(fc.nat()),
          partitioned: fc.boolean(),
        }),
        { minLength: boards, maxLength: boards },
      ),
      answers: fc.array(
        fc.record({
          stepUs: fc.integer({ min: 1, max: 5e9 }),
          powerW: perBoard(fc.integer({ min: 0, max: 1_000_000 }).map((tenths) => tenths / 10)),
          utilisation: perBoard(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ source, channels, answers }) => {
      let us = 0;
      return {
        meter: { kind: 'meter' as const, source, channels },
        answers: answers.map(({ stepUs, powerW, utilisation }) => {
          us += stepUs;
          const monotonicMs = Math.round(head.monotonicMs * 1000 + us) / 1000;
          return { kind: 'watts' as const, source, monotonicMs, powerW, utilisation };
        }),
      };
    });
};

const anyRungs: fc.Arbitrary<RecordedRung[]> = fc.tuple(
  ...SIGHT_IDS.map((id) =>
    fc.record({ outcome: fc.constantFrom(...RUNG_OUTCOMES), text: name }).map((rung) => ({
      id,
      ...rung,
      region: rung.outcome === 'answered' ? 'azure:eastus' : null,
    })),
  ),
);

export type AnyRecording = { header: RecordingHeader; lines: RecordingLine[] };

export const anyRecording: fc.Arbitrary<AnyRecording> = fc
  .integer({ min: 0, max: 4 })
  .chain((zones) => anyHeader(zones).map((head) => ({ head, zones })))
  .chain(({ head, zones }) =>
    fc.record({
      header: fc.constant(head),
      readings: anyReadings(head, zones),
      meter: fc.option(fc.integer({ min: 0, max: 9 }).chain((boards) => anyMeter(head, boards))),
      note: fc.option(
        fc.record({
          kind: fc.constant('note' as const),
          monotonicMs: fc.constant(head.monotonicMs),
          topic: fc.constantFrom(...NOTE_TOPICS),
          count: fc.nat(),
          text: name,
        }),
      ),
      machine: fc.option(
        fc.record({
          cpuManufacturer: fc.option(name),
          cpuBrand: fc.option(name),
          sockets: fc.option(fc.integer({ min: 1, max: 8 })),
          physicalCores: fc.option(fc.integer({ min: 1, max: 512 })),
          systemManufacturer: fc.option(name),
          systemModel: fc.option(name),
          virtual: fc.option(fc.boolean()),
          osName: fc.option(name),
          osRelease: fc.option(name),
        }),
      ),
      rungs: fc.option(anyRungs),
      reason: fc.constantFrom(...END_REASONS),
    }),
  )
  .map(({ header: head, readings, meter, note, machine, rungs, reason }) => ({
    header: head,
    lines: [
      ...readings.map((one): RecordingLine => ({ kind: 'sample', reading: one })),
      ...(meter === null ? [] : [meter.meter, ...meter.answers]),
      ...(machine === null ? [] : [{ kind: 'machine' as const, machine }]),
      ...(rungs === null ? [] : [{ kind: 'place' as const, rungs }]),
      ...(note === null ? [] : [note]),
      { kind: 'end' as const, monotonicMs: head.monotonicMs, reason, cpuMs: 1.25 },
    ],
  }));
