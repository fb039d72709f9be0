import { describe, expect, it } from 'vitest';
import { add, range } from '../../src/estimate.ts';
import { type Machine, NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { modelPower } from '../../src/power/model.ts';
import type { PowerPart } from '../../src/power/source.ts';
import { pickPower } from '../../src/power/sources.ts';
import type { Meter, UnreadableZone } from '../../src/recording/format.ts';
import { answersOf } from '../support/meters.ts';
import { LAYOUT, reading } from '../support/readings.ts';
import { channel } from './gpu/meters.ts';
import { readingsOf, steady, type ZoneCourse, zonesOf } from './machine-readings.ts';

const BARE: Machine = {
  ...NOTHING_SHOWN,
  platform: 'linux',
  arch: 'x64',
  threads: 2,
  memoryBytes: 16e9,
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuVendor: 'AuthenticAMD',
  cpuFamily: 25,
  cpuModelNumber: 1,
  virtual: false,
};

const PACKAGE: ZoneCourse = ['intel-rapl:0', 'package-0', steady(1_000, 50)];
const DRAM: ZoneCourse = ['intel-rapl:0:0', 'dram', steady(300, 4)];
const CLOSED: UnreadableZone = { id: 'intel-rapl:0', name: 'package-0', code: 'EACCES' };
const START_MS = reading(0, 0).monotonicMs;

function power(
  courses: readonly ZoneCourse[],
  machine: Partial<Machine> = {},
  unreadable: readonly UnreadableZone[] = [],
  meters: readonly Meter[] = [],
) {
  const picked = pickPower({
    machine: { ...BARE, ...machine },
    layout: { ...LAYOUT, raplZones: zonesOf(courses) },
    unreadable,
    readings: courses.length > 0 ? readingsOf(courses) : [reading(0, 0), reading(10, 10)],
    meters,
    useBetween: (fromMs, toMs) => ({
      durationS: (toMs - fromMs) / 1000,
      busyS: (toMs - fromMs) / 1000,
    }),
    declared: null,
  });
  const parts = picked.partsBetween(START_MS, START_MS + 10_000);
  return { picked, parts, ids: picked.findings.map(({ id }) => id) };
}

const short = (parts: readonly PowerPart[]) =>
  parts.map(({ id, provenance, source }) => `${id} ${provenance} by ${source}`);
const joules = (parts: readonly PowerPart[]) => parts.map(({ energyJ }) => energyJ.value);

describe('pickPower', () => {
  it('measures packages and memory on bare metal, and adds the board once', () => {
    const { parts, ids } = power([PACKAGE, DRAM]);
    expect(short(parts)).toEqual([
      'cpu measured by rapl',
      'memory measured by rapl',
      'board assumed by declared',
    ]);
    expect(joules(parts)).toEqual([500, 40, 324].map((one) => expect.closeTo(one, 6)));
    expect(ids).toEqual([]);
    const { low, high } = range(add(...parts.map(({ energyJ }) => energyJ)));
    // From a tuned server at full load (x 1.1 at least) to a mostly idle one (x 2.4).
    expect(low / 540).toBeCloseTo(1.09, 2);
    expect(high / 540).toBeCloseTo(2.36, 2);
  });

  it('assumes all of the memory where it has no counter: packages hold none of it', () => {
    const { parts } = power([PACKAGE]);
    expect(short(parts)[1]).toBe('memory assumed by model');
    expect(joules(parts)).toEqual([500, 28.8, 317.28].map((one) => expect.closeTo(one, 6)));
    expect(parts[1]?.explanation).toContain('All 16 GB at 0.18 W each');
  });

  it('measures the platform where there are no packages, and charges no memory beside it', () => {
    const { parts } = power([['intel-rapl:0', 'psys', steady(1_000, 90)], DRAM]);
    expect(short(parts)).toEqual(['platform measured by rapl', 'board assumed by declared']);
    expect(joules(parts)).toEqual([900, 180].map((one) => expect.closeTo(one, 6)));
  });

  it.each([
    ['inside a virtual machine', [PACKAGE], { virtual: true }, [], 'rapl-virtual'],
    ['where it may be one', [PACKAGE], { virtual: null }, [], 'rapl-virtual'],
    ['inside one where they are closed', [], { virtual: true }, [CLOSED], 'rapl-virtual'],
    ['where only root may read', [], {}, [CLOSED], 'rapl-unreadable'],
    [
      'where only some may be read',
      [PACKAGE],
      {},
      [{ ...CLOSED, id: 'intel-rapl:1', name: 'package-1' }],
      'rapl-unreadable',
    ],
    [
      'where they stand still',
      [['intel-rapl:0', 'package-0', steady(9, 0)]],
      {},
      [],
      'rapl-unusable',
    ],
  ] as [string, ZoneCourse[], Partial<Machine>, UnreadableZone[], string][])(
    'models and names the counters %s',
    (_, courses, machine, unreadable, id) => {
      const { parts, ids } = power(courses, machine, unreadable);
      expect(short(parts)).toEqual(['cpu modelled by model', 'memory assumed by model']);
      expect(parts.every(({ whyNotBetter }) => whyNotBetter?.includes('Not measured: '))).toBe(
        true,
      );
      expect(ids).toEqual([id]);
    },
  );

  it('models without a finding where there are none', () => {
    for (const machine of [{}, { virtual: true }, { platform: 'darwin', virtual: null }]) {
      const { parts, ids } = power([], machine);
      expect(parts[0]?.whyNotBetter).toContain('Not measured: ');
      expect(ids).toEqual([]);
    }
    // Nobody is told to open counters that would not be counted.
    expect(power([], {}, [{ ...CLOSED, name: 'core' }]).ids).toEqual([]);
  });

  it('tells whoever may open the counters what that gives away', () => {
    const [found] = power([], {}, [CLOSED]).picked.findings;
    expect(found?.message).toContain('only root');
    expect(found?.message).toContain('CVE-2020-8694');
    const broken = power([], {}, [{ ...CLOSED, code: 'EIO' }]).picked.findings;
    expect(broken[0]?.message).not.toContain('root');
  });

  it('measures packages whose memory only root may read, and says so', () => {
    const dram = { ...CLOSED, id: 'intel-rapl:0:0', name: 'dram' };
    const { parts, ids } = power([PACKAGE], {}, [dram]);
    expect(short(parts).slice(0, 2)).toEqual(['cpu measured by rapl', 'memory assumed by model']);
    expect(ids).toEqual(['rapl-unreadable']);
  });

  it('bridges gaps by the model, whose watts hold the board already, and drops no time', () => {
    const gapped = steady(1_000, 50).map((one, i) => (i > 6 ? null : one));
    const { picked, parts, ids } = power([['intel-rapl:0', 'package-0', gapped], DRAM]);
    expect(short(parts)).toEqual([
      'cpu measured by rapl',
      'memory measured by rapl',
      'board assumed by declared',
      'cpu modelled by model',
      'memory assumed by model',
    ]);
    const model = modelPower(BARE);
    const modelJ = 4 * (model.idlePowerW.value + model.busyJPerCpuS.value);
    expect(joules(parts)).toEqual(
      [300, 24, 194.4, modelJ, 4 * model.memoryPowerW.value].map((one) => expect.closeTo(one, 6)),
    );
    expect(ids).toEqual(['rapl-gap']);

    const sum = (fromS: number, toS: number) =>
      add(
        ...picked
          .partsBetween(START_MS + fromS * 1000, START_MS + toS * 1000)
          .map(({ energyJ }) => energyJ),
      ).value;
    for (const cut of [2, 5.5, 6, 8.25]) expect(sum(0, cut) + sum(cut, 10)).toBeCloseTo(sum(0, 10));
    // Time outside the readings has no part in it.
    expect(sum(-100, 100)).toBeCloseTo(sum(0, 10));
  });

  it('assumes memory once, in gaps as the model has it', () => {
    const gapped = steady(1_000, 50).map((one, i) => (i > 6 ? null : one));
    const { parts } = power([['intel-rapl:0', 'package-0', gapped]]);
    const memory = parts.filter(({ id }) => id === 'memory');
    expect(joules(memory)).toEqual(
      [6 * 16 * 0.18, 4 * modelPower(BARE).memoryPowerW.value].map((one) => expect.closeTo(one, 6)),
    );
  });

  it('counts and names readings that cannot be', () => {
    const wrong = steady(1_000, 50).map((one, i) => (i === 4 ? 200_000 : one));
    const { parts, ids } = power([['intel-rapl:0', 'package-0', wrong]]);
    expect(joules(parts)[0]).toBeCloseTo(500, 6);
    expect(ids).toEqual(['rapl-jump']);
  });

  it('puts GPUs beside whatever tells of the processors', () => {
    const meter: Meter = {
      source: 'nvidia',
      channels: [channel('Tesla T4', { limitW: 70 })],
      answers: answersOf(
        Array.from({ length: 11 }, (_, i) => ({
          monotonicMs: START_MS + i * 1000,
          powerW: [30],
          utilisation: [0.4],
        })),
      ),
    };
    expect(short(power([PACKAGE, DRAM], {}, [], [meter]).parts)).toEqual([
      'cpu measured by rapl',
      'memory measured by rapl',
      'board assumed by declared',
      'gpu measured by nvidia',
      'gpu-host assumed by declared',
    ]);
    const modelled = power([], { virtual: true }, [], [meter]);
    expect(short(modelled.parts)).toEqual([
      'cpu modelled by model',
      'memory assumed by model',
      'gpu measured by nvidia',
      'gpu-host assumed by declared',
    ]);
    // What the board's share is taken of holds no GPU.
    expect(joules(power([PACKAGE, DRAM], {}, [], [meter]).parts)[2]).toBeCloseTo(324);
    expect(joules(modelled.parts).slice(2)).toEqual([
      300,
      expect.closeTo(0.15 * 300 + 0.03 * 70 * 10, 6),
    ]);
  });
});
