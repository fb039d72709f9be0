import { describe, expect, it } from 'vitest';
import { add } from '../../src/estimate.ts';
import { type Machine, NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { pickPower } from '../../src/power/sources.ts';
import type { Meter } from '../../src/recording/format.ts';
import { answersOf } from '../support/meters.ts';
import { LAYOUT, reading } from '../support/readings.ts';
import { channel } from './gpu/meters.ts';

const MAC: Machine = {
  ...NOTHING_SHOWN,
  platform: 'darwin',
  arch: 'arm64',
  threads: 8,
  memoryBytes: 16e9,
  cpuModel: 'Apple M1',
  cpuVendor: null,
  cpuFamily: null,
  cpuModelNumber: null,
  virtual: null,
};
const START_MS = reading(0, 0).monotonicMs;

function powerOf(told: (atS: number) => number | null, toS = 600) {
  const meter: Meter = {
    source: 'powermetrics',
    channels: [channel('Apple M1', { limitW: null, memoryBytes: null })],
    answers: answersOf(
      Array.from({ length: toS + 1 }, (_, atS) => ({
        monotonicMs: START_MS + atS * 1000,
        powerW: [told(atS)],
        utilisation: [null],
      })),
    ),
  };
  const power = pickPower({
    machine: MAC,
    layout: { ...LAYOUT, reader: 'os', threads: 8 },
    unreadable: [],
    readings: [reading(0, 0), reading(600, 600)],
    meters: [meter],
    useBetween: (fromMs, toMs) => ({
      durationS: (toMs - fromMs) / 1000,
      busyS: (toMs - fromMs) / 1000,
    }),
    declared: null,
  });
  const between = (fromS: number, toS: number) =>
    power.partsBetween(START_MS + fromS * 1000, START_MS + toS * 1000);
  return { between, parts: between(0, 600), ids: power.findings.map(({ id }) => id) };
}
const short = (parts: ReturnType<typeof powerOf>['parts']) =>
  parts.map(
    ({ id, provenance, source, energyJ }) =>
      `${id} ${provenance} by ${source}: ${Math.round(energyJ.value)} J`,
  );

describe('chipPower', () => {
  it('measures the chip of a Mac, and takes the rest of it as so much and a share', () => {
    const { parts, ids } = powerOf(() => 10);
    expect(short(parts)).toEqual([
      'cpu measured by powermetrics: 6000 J',
      `board assumed by declared: ${4.5 * 600 + 0.25 * 6000} J`,
    ]);
    expect(ids).toEqual([]);
  });

  it.each([
    ['at rest', 0.2, 6.8],
    ['at full load', 27, 39],
  ])('comes near what Apple tells of a Mac mini M1 %s', (_, chipW, wallW) => {
    const wall = add(...powerOf(() => chipW).parts.map(({ energyJ }) => energyJ)).value / 600;
    expect(wall / wallW).toBeGreaterThan(0.65);
    expect(wall / wallW).toBeLessThan(1.1);
  });

  it('bridges what powermetrics left out by the model, and says so', () => {
    const { parts, ids, between } = powerOf((atS) => (atS > 300 && atS < 500 ? null : 10));
    expect(short(parts).slice(0, 2)).toEqual([
      'cpu measured by powermetrics: 4000 J',
      `board assumed by declared: ${4.5 * 400 + 0.25 * 4000} J`,
    ]);
    expect(parts[2]).toMatchObject({ id: 'cpu', provenance: 'modelled' });
    expect(parts[2]?.whyNotBetter).toContain('3 min 20 s');
    expect(ids).toContain('powermetrics-gap');
    const sum = (fromS: number, toS: number) =>
      add(...between(fromS, toS).map(({ energyJ }) => energyJ)).value;
    for (const cut of [100, 350, 512.5])
      expect(sum(0, cut) + sum(cut, 600)).toBeCloseTo(sum(0, 600), 6);
  });

  it('leaves it to the model where powermetrics told no power at all', () => {
    const { parts } = powerOf(() => null);
    expect(parts[0]).toMatchObject({ id: 'cpu', provenance: 'modelled', source: 'model' });
    expect(parts.every(({ source }) => source === 'model')).toBe(true);
  });

  it('keeps a chip at rest for measured: it may draw less than can be told', () => {
    expect(short(powerOf(() => 0).parts)).toEqual([
      'cpu measured by powermetrics: 0 J',
      'board assumed by declared: 2700 J',
    ]);
  });
});
