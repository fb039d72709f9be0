import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsWithin } from '../../src/power/gap.ts';
import { type Rapl, raplBetween, raplOf } from '../../src/power/rapl.ts';
import type { UnreadableZone } from '../../src/recording/format.ts';
import { reading } from '../support/readings.ts';
import { readingsOf, steady, type ZoneCourse, zonesOf } from './machine-readings.ts';

const closed = (id: string, name: string): UnreadableZone => ({ id, name, code: 'EACCES' });

function raplFrom(courses: readonly ZoneCourse[], unreadable: readonly UnreadableZone[] = []) {
  return raplOf(readingsOf(courses), zonesOf(courses), unreadable);
}

function usable(...given: Parameters<typeof raplFrom>): Rapl {
  const rapl = raplFrom(...given);
  if (rapl.kind !== 'usable') throw new Error(rapl.why);
  return rapl;
}

function whole(...given: Parameters<typeof raplFrom>) {
  return raplBetween(usable(...given), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

describe('which zones are counted', () => {
  it('all packages and their memory; never cores, graphics, nor the platform beside them', () => {
    const drawn = whole([
      ['intel-rapl:0', 'package-0', steady(1_000, 50)],
      ['intel-rapl:0:0', 'core', steady(500, 30)],
      ['intel-rapl:0:1', 'uncore', steady(500, 5)],
      ['intel-rapl:0:2', 'dram', steady(300, 4)],
      ['intel-rapl:1', 'package-1', steady(9_000, 70)],
      ['intel-rapl:1:0', 'dram', steady(800, 6)],
      ['intel-rapl:2', 'psys', steady(20_000, 200)],
    ]);
    expect(drawn.processorJ).toBeCloseTo(1_200, 6);
    expect(drawn.memoryJ).toBeCloseTo(100, 6);
  });

  it('memory in a zone of its own, too', () => {
    const drawn = whole([
      ['intel-rapl:0', 'package-0', steady(1_000, 50)],
      ['intel-rapl:1', 'dram', steady(300, 4)],
    ]);
    expect(drawn.memoryJ).toBeCloseTo(40, 6);
  });

  it('the platform where there is no package', () => {
    const rapl = usable([
      ['intel-rapl:0', 'psys', steady(1_000, 90)],
      ['intel-rapl:1', 'dram', steady(300, 4)],
    ]);
    expect(rapl.processorKind).toBe('psys');
    const drawn = raplBetween(rapl, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    expect(drawn).toEqual({ processorJ: expect.closeTo(900, 6), memoryJ: 0 });
  });

  it('a package once that is shown by MSR and by MMIO, even with counters of their own', () => {
    for (const mmio of [steady(1_000, 50), steady(77, 50), steady(0, 0)]) {
      const rapl = usable([
        ['intel-rapl-mmio:0', 'package-0', mmio],
        ['intel-rapl-mmio:0:0', 'dram', steady(77, 4)],
        ['intel-rapl:0', 'package-0', steady(1_000, 50)],
        ['intel-rapl:0:0', 'dram', steady(300, 4)],
      ]);
      const drawn = raplBetween(rapl, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      expect(drawn.processorJ).toBeCloseTo(500, 6);
      expect(drawn.memoryJ).toBeCloseTo(40, 6);
    }
  });

  it('the counter of a socket once that its dies mirror, by value and not by name', () => {
    const counter = [100, 168, 236, 304, 372];
    // Read a moment later, and once a while later.
    const mirror = [100.003, 168.002, 236.9, 304.001, 372.004];
    for (const names of [
      ['package-0-die-0', 'package-0-die-1'],
      ['package-0', 'package-1'],
    ] as const) {
      const rapl = usable([
        ['intel-rapl:0', names[0], counter],
        ['intel-rapl:1', names[1], mirror],
      ]);
      const drawn = raplBetween(rapl, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      expect(drawn.processorJ).toBeCloseTo(272, 6);
      expect(rapl.mirrors).toEqual(['intel-rapl:1']);
    }
  });

  it('a mirror once also where one of the two has wrapped already', () => {
    const rapl = usable([
      ['intel-rapl:0', 'package-0-die-0', [262_043, 262_143, 99.7]],
      ['intel-rapl:1', 'package-0-die-1', [262_043.01, 0.01, 99.71]],
    ]);
    expect(rapl.mirrors).toEqual(['intel-rapl:1']);
  });

  it('dies and sockets each that draw alike with counters of their own', () => {
    const drawn = whole([
      ['intel-rapl:0', 'package-0-die-0', steady(100, 68)],
      ['intel-rapl:1', 'package-0-die-1', steady(5_000, 68)],
    ]);
    expect(drawn.processorJ).toBeCloseTo(1_360, 6);
  });

  it.each([
    ['cores only', [['intel-rapl:0:0', 'core', steady(1, 5)]], []],
    [
      'one package of two',
      [['intel-rapl:0', 'package-0', steady(1, 5)]],
      [['intel-rapl:1', 'package-1']],
    ],
    [
      'a package that never answers',
      [
        ['intel-rapl:0', 'package-0', steady(1, 5)],
        ['intel-rapl:1', 'package-1', steady(1, 5).map(() => null)],
      ],
      [],
    ],
    [
      'a package that never moves',
      [
        ['intel-rapl:0', 'package-0', steady(1, 5)],
        ['intel-rapl:1', 'package-1', steady(1, 0)],
      ],
      [],
    ],
    ['a platform that never moves', [['intel-rapl:0', 'psys', steady(0, 0)]], []],
  ] as [string, ZoneCourse[], [string, string][]][])('none of %s', (_, courses, unreadable) => {
    const rapl = raplFrom(
      courses,
      unreadable.map(([id, name]) => closed(id, name)),
    );
    expect(rapl.kind).toBe('unusable');
  });

  it('packages without memory where not all of the memory answers', () => {
    const packages: ZoneCourse[] = [
      ['intel-rapl:0', 'package-0', steady(1_000, 50)],
      ['intel-rapl:0:0', 'dram', steady(300, 4)],
      ['intel-rapl:1', 'package-1', steady(9_000, 50)],
    ];
    expect(usable(packages, [closed('intel-rapl:1:0', 'dram')]).memory).toEqual([]);
    const dead: ZoneCourse = ['intel-rapl:1:0', 'dram', steady(0, 0)];
    expect(usable([...packages, dead]).memory).toEqual([]);
    // What is never counted may well be closed.
    const parts = [closed('intel-rapl:0:1', 'core'), closed('intel-rapl:2', 'psys')];
    expect(usable(packages.slice(0, 1), parts).processors).toEqual(['package-0']);
  });

  it('nothing of names and numbers that make no sense, without throwing', () => {
    const zone = fc.record({
      id: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', ':', 'a:0', 'a:0:0')),
      name: fc.constantFrom('package-0', 'dram', 'psys', 'package', ''),
      maxEnergyUj: fc.oneof(fc.double(), fc.integer()),
    });
    const rows = fc.array(fc.array(fc.option(fc.double()), { maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(zone, { maxLength: 4 }), rows, (zones, values) => {
        const readings = values.map((raplUj, i) => reading(i, i, { raplUj }));
        const rapl = raplOf(readings, zones, []);
        if (rapl.kind === 'unusable') return;
        const { processorJ, memoryJ } = raplBetween(rapl, 0, 1e6);
        expect(Number.isFinite(processorJ + memoryJ)).toBe(true);
        expect(processorJ).toBeGreaterThan(0);
        expect(memoryJ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('energy of the machine', () => {
  const TWO: ZoneCourse[] = [
    ['intel-rapl:0', 'package-0', steady(100, 50)],
    ['intel-rapl:1', 'package-1', [9, null, 99, 129, 169, null, null, null, null, null, null]],
  ];

  it('has a gap where one of its counters says nothing', () => {
    const rapl = usable(TWO);
    const startMs = rapl.points[0]?.atMs ?? 0;
    expect(rapl.gaps).toEqual([{ fromMs: startMs + 4_000, toMs: startMs + 10_000 }]);
    expect(raplBetween(rapl, startMs, startMs + 10_000).processorJ).toBeCloseTo(360, 6);
    expect(gapsWithin(rapl.gaps, startMs + 1_000, startMs + 5_000)).toEqual([
      { fromMs: startMs + 4_000, toMs: startMs + 5_000 },
    ]);
  });

  it('adds up over any cut, gaps and all', () => {
    const rapl = usable(TWO);
    const startMs = rapl.points[0]?.atMs ?? 0;
    const all = raplBetween(rapl, startMs, startMs + 10_000).processorJ;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), (cut) => {
        const a = raplBetween(rapl, startMs, startMs + cut).processorJ;
        const b = raplBetween(rapl, startMs + cut, startMs + 10_000).processorJ;
        expect(a + b).toBeCloseTo(all, 6);
        expect(Math.min(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the same at every interval, and whichever readings are lost', () => {
    const watts = fc.array(fc.integer({ min: 1, max: 1_400 }), { minLength: 3, maxLength: 100 });
    fc.assert(
      fc.property(watts, fc.infiniteStream(fc.boolean()), (drawn, keep) => {
        let sum = 262_000;
        const counter = [sum, ...drawn.map((one) => (sum += one))].map((j) => j % 262_143.328_85);
        const courses: ZoneCourse[] = [
          ['intel-rapl:0', 'package-0', counter],
          ['intel-rapl:1', 'package-1', counter.map((_, i) => 5_000 + 20 * i)],
        ];
        const readings = readingsOf(courses);
        const kept = readings.filter(
          (_, i) => i === 0 || i === readings.length - 1 || keep.next().value,
        );
        const energies = [readings, kept].map((some) => {
          const rapl = raplOf(some, zonesOf(courses), []);
          return rapl.kind === 'usable' ? raplBetween(rapl, 0, 1e9).processorJ : 0;
        });
        expect(energies[0]).toBeCloseTo(sum - 262_000 + 20 * drawn.length, 1);
        expect(energies[1]).toBeCloseTo(energies[0] ?? 0, 1);
      }),
    );
  });

  it('takes a week of samples at 1 s', () => {
    const seconds = 7 * 86_400;
    const rapl = usable([
      ['intel-rapl:0', 'package-0', steady(0, 100, seconds).map((j) => j % 262_143)],
      ['intel-rapl:1', 'package-1', steady(9_999, 100, seconds).map((j) => j % 262_143)],
    ]);
    const { processorJ } = raplBetween(rapl, 0, 1e12);
    expect(processorJ / (200 * seconds)).toBeCloseTo(1, 4);
    expect(rapl.gaps).toEqual([]);
  });
});
