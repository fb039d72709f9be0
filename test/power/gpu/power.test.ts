import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, logSd, range } from '../../../src/estimate.ts';
import { boardsOf, gpusHeld } from '../../../src/power/gpu/board.ts';
import { gpuPower } from '../../../src/power/gpu/power.ts';
import type { PowerPart } from '../../../src/power/source.ts';
import type { Meter } from '../../../src/recording/format.ts';
import { answersOf, readingsIn } from '../../support/meters.ts';
import { channel, meterOf } from './meters.ts';

const H100 = channel('NVIDIA H100 80GB HBM3');
const SPAN = [0, 600] as const;
const steady = (powerW: number | null, busy: number | null) => () => ({ powerW, busy });

const WHOLE = { container: null };
const POD = { container: { cpus: 4, memoryBytes: null } };

const powerOf = (...meters: Meter[]) => powerIn(WHOLE, ...meters);

function powerIn(holder: typeof WHOLE | typeof POD, ...meters: Meter[]) {
  const power = gpuPower(boardsOf(meters, holder, SPAN[0] * 1000, SPAN[1] * 1000));
  const parts = power.partsBetween(SPAN[0] * 1000, SPAN[1] * 1000);
  return { power, parts, ids: power.findings.map(({ id }) => id) };
}
const short = (parts: readonly PowerPart[]) =>
  parts.map(
    ({ id, provenance, source, energyJ }) =>
      `${id} ${provenance} by ${source}: ${Math.round(energyJ.value)} J`,
  );
const highOverLow = (part: PowerPart | undefined) => {
  const { low, high } = range((part as PowerPart).energyJ);
  return high / low;
};

describe('gpuPower', () => {
  it('measures boards, alike ones in one part, and adds their host', () => {
    const boards = Array.from({ length: 8 }, () => H100);
    const { parts, ids } = powerOf(meterOf(boards, steady(500, 1), SPAN));
    const gpuJ = 8 * 500 * 600;
    const hostJ = 0.2 * gpuJ + 0.16 * 8 * 700 * 600;
    expect(short(parts)).toEqual([
      `gpu measured by nvidia: ${gpuJ} J`,
      `gpu-host assumed by declared: ${hostJ} J`,
    ]);
    expect(parts[0]?.explanation).toContain('8 x NVIDIA H100 80GB HBM3');
    expect(parts[0]?.energyJ.factors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'gpu-sampling declared',
      'gpu-sensor declared',
    ]);
    expect(ids).toEqual([]);
    // The node that was measured at the wall: 8 H100 near 700 W, 8.4 kW with processors.
    const near = powerOf(meterOf(boards, steady(680, 1), SPAN)).parts;
    const wallW = near.reduce((sum, { energyJ }) => sum + energyJ.value, 0) / 600;
    expect(wallW).toBeGreaterThan(7_000);
    expect(wallW).toBeLessThan(8_000);
  });

  it('keeps boards of two kinds and two makers apart', () => {
    const two = meterOf([H100, channel('NVIDIA L4', { limitW: 72 })], steady(60, 0.5), SPAN);
    const amd = meterOf([channel('AMD Instinct MI210')], steady(90, 0.5), SPAN, 'amdgpu');
    const parts = powerOf(two, amd).parts.filter(({ id }) => id === 'gpu');
    expect(short(parts)).toEqual([
      'gpu measured by nvidia: 36000 J',
      'gpu measured by nvidia: 36000 J',
      'gpu measured by amdgpu: 54000 J',
    ]);
    // AMD tells no error of its sensor, so that more is taken.
    expect(highOverLow(parts[2])).toBeGreaterThan(highOverLow(parts[0]));
  });

  it('is surer of what was read more often, and never surer than the sensor', () => {
    const spread = (readings: number) => {
      const meter = meterOf([H100], steady(500, 1), SPAN);
      const kept = readingsIn(meter).filter((_, i) => i % Math.round(600 / readings) === 0);
      const [part] = powerOf({ ...meter, answers: answersOf(kept) }).parts;
      return logSd((part as PowerPart).energyJ);
    };
    expect(spread(30)).toBeGreaterThan(spread(600));
    expect(spread(600)).toBeGreaterThan(Math.hypot(0.03, 0.02));
  });

  it('takes a late start, an early end and a hole for gaps, bridged by how busy the board was', () => {
    const holes = (atS: number) => (atS > 200 && atS < 300 ? null : 600);
    const meter = meterOf([H100], (atS) => ({ powerW: holes(atS), busy: 0.5 }), [30, 500]);
    const { parts, ids } = powerOf(meter);
    // Known from 30 to 500 s but for 200 to 300; busy is told in that hole alone.
    const byUse = 700 * 100 * (0.15 + (0.7 - 0.15) * 0.5);
    const byLimit = 700 * 0.5 * (30 + 100);
    expect(short(parts).slice(0, 3)).toEqual([
      `gpu measured by nvidia: ${600 * 370} J`,
      `gpu modelled by model: ${Math.round(byUse)} J`,
      `gpu assumed by model: ${byLimit} J`,
    ]);
    expect(ids).toEqual(['gpu-gap']);
    expect(parts[1]?.whyNotBetter).toContain('1 min 40 s');
    expect(parts[2]?.whyNotBetter).toContain('2 min 10 s');
  });

  it('says nothing of a meter that comes up a few seconds late, and counts that time', () => {
    const { parts, ids } = powerOf(meterOf([H100], steady(500, 1), [4, 600]));
    expect(ids).toEqual([]);
    expect(short(parts).slice(0, 2)).toEqual([
      `gpu measured by nvidia: ${500 * 596} J`,
      `gpu assumed by model: ${700 * 0.5 * 4} J`,
    ]);
  });

  it('never takes a board without power readings for one that draws nothing', () => {
    for (const powerW of [null, 0]) {
      const { parts, ids } = powerOf(meterOf([H100], steady(powerW, 0), SPAN));
      expect(short(parts)[0]).toBe(`gpu modelled by model: ${700 * 0.15 * 600} J`);
      expect(parts[0]?.whyNotBetter).toContain('Not measured');
      expect(ids).toEqual(['gpu-unmeasured']);
    }
    const blind = powerOf(meterOf([H100], steady(null, null), SPAN));
    expect(short(blind.parts)[0]).toBe(`gpu assumed by model: ${700 * 0.5 * 600} J`);
    const none = powerOf({ source: 'nvidia', channels: [H100], answers: answersOf([]) });
    expect(short(none.parts)).toEqual(short(blind.parts));
  });

  it('puts no board above its limit: there the range ends', () => {
    for (const busy of [1, null]) {
      const [part] = powerOf(meterOf([H100], steady(null, busy), SPAN)).parts;
      const { high } = range((part as PowerPart).energyJ);
      expect(high / (700 * 600)).toBeGreaterThan(0.95);
      expect(high / (700 * 600)).toBeLessThan(1.05);
    }
  });

  it('takes the limit from the table where the driver tells none, else the middle of all', () => {
    const t4 = powerOf(meterOf([channel('Tesla T4', { limitW: null })], steady(null, 1), SPAN));
    expect(t4.parts[0]?.energyJ.value).toBeCloseTo(0.7 * 70 * 600);
    expect(t4.parts[0]?.explanation).toContain('70 W that its maker names');
    const odd = powerOf(meterOf([channel('Nobody X1', { limitW: null })], steady(null, 1), SPAN));
    expect(odd.parts[0]?.energyJ.value).toBeCloseTo(0.7 * 250 * 600);
    expect(highOverLow(odd.parts[0])).toBeGreaterThan(10);
    expect(odd.ids).toEqual(['gpu-unmeasured', 'gpu-unknown']);
    // A board that nobody knows is measured like any other.
    const known = powerOf(meterOf([channel('Nobody X1', { limitW: null })], steady(99, 1), SPAN));
    expect(short(known.parts)[0]).toBe(`gpu measured by nvidia: ${99 * 600} J`);
    expect(known.ids).toEqual([]);
  });

  it('counts a part of a board that is cut into instances, in a range up to all of it', () => {
    const mig = channel('NVIDIA A100-SXM4-80GB', { partitioned: true });
    const meter = meterOf([mig], steady(200, null), SPAN);
    const { parts, ids } = powerIn(POD, meter);
    const [part] = parts;
    expect(short(parts)[0]).toBe(`gpu modelled by nvidia: ${Math.round(200 * 600 * 0.378)} J`);
    const { low, high } = range((part as PowerPart).energyJ);
    expect(low).toBeLessThan((200 * 600) / 7);
    expect(high).toBeGreaterThan(200 * 600);
    expect(ids).toEqual(['gpu-partitioned']);
    // All instances are those of a machine that is the job's alone.
    const all = powerOf(meter);
    expect(short(all.parts)[0]).toBe(`gpu measured by nvidia: ${200 * 600} J`);
    expect(all.ids).toEqual([]);
  });

  it('finds it odd when there are more readings than were asked for', () => {
    const often = (everyMs: number) => {
      const readings = Array.from({ length: 600_000 / everyMs }, (_, i) => ({
        monotonicMs: i * everyMs,
        powerW: [i % 2 === 0 ? 500 : 1],
        utilisation: [1],
      }));
      return powerOf({ source: 'nvidia', channels: [H100], answers: answersOf(readings) }).ids;
    };
    expect(often(500)).toEqual([]);
    expect(often(250)).toEqual(['gpu-readings-odd']);
  });

  it('shares a virtual GPU by the memory in its name', () => {
    const part = channel('NVIDIA A10-4Q', { limitW: null, partitioned: true });
    const { parts, ids } = powerOf(meterOf([part], steady(null, null), SPAN));
    expect(parts[0]?.energyJ.value).toBeCloseTo((150 * 0.5 * 600 * 4) / 24);
    expect(ids).toEqual(['gpu-unmeasured', 'gpu-partitioned']);
    const whole = channel('NVIDIA A10-24Q', { limitW: null, partitioned: true });
    const all = powerOf(meterOf([whole], steady(null, null), SPAN));
    expect(all.parts[0]?.energyJ.value).toBeCloseTo(150 * 0.5 * 600);
    expect(all.ids).toEqual(['gpu-unmeasured']);
    const told = powerOf(meterOf([whole], steady(90, null), SPAN));
    expect(short(told.parts)[0]).toBe(`gpu measured by nvidia: ${90 * 600} J`);
    expect(told.ids).toEqual([]);
  });

  it('counts a board that shows as two GPUs once, where one tells for both', () => {
    const die = channel('AMD Instinct MI250X', { limitW: 560 });
    const meter = meterOf([die, die], steady(400, 1), SPAN, 'amdgpu');
    const told = readingsIn(meter).map((one) => ({ ...one, powerW: [400, 0] }));
    const answers = answersOf(told);
    const { parts, ids } = powerOf({ ...meter, answers });
    expect(short(parts)[0]).toBe(`gpu measured by amdgpu: ${400 * 600} J`);
    expect(ids).toEqual([]);
    expect(gpusHeld([{ ...meter, answers }], WHOLE)).toBe(1);
  });

  it('knows no GPUs of a meter of something else', () => {
    const { parts, ids } = powerOf(
      meterOf([channel('Apple M2')], steady(9, null), SPAN, 'powermetrics'),
    );
    expect([parts, ids]).toEqual([[], []]);
  });

  it('adds up over cuts, is finite and not negative, whatever is told', () => {
    const told = fc.option(fc.double({ min: 0, max: 900, noNaN: true }));
    const reading = fc.record({
      atMs: fc.integer({ min: 0, max: 600_000 }),
      powerW: fc.array(told, { minLength: 2, maxLength: 2 }),
      busy: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 2,
        maxLength: 2,
      }),
    });
    const anyChannel = fc.record({
      name: fc.oneof(fc.string(), fc.constantFrom('Tesla T4', 'NVIDIA A10-4Q', 'GRID -99Q')),
      limitW: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })),
      memoryBytes: fc.option(fc.nat()),
      partitioned: fc.boolean(),
    });
    const channelPair = fc.array(anyChannel, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(channelPair, fc.array(reading), fc.nat(600_000), (channels, all, cut) => {
        const meter: Meter = {
          source: 'nvidia',
          channels,
          answers: answersOf(
            // In strictly increasing time.
            [...new Map(all.map((one) => [one.atMs, one])).values()]
              .sort((a, b) => a.atMs - b.atMs)
              .map(({ atMs, powerW, busy }) => ({ monotonicMs: atMs, powerW, utilisation: busy })),
          ),
        };
        const { power, parts } = powerOf(meter);
        const sum = (fromMs: number, toMs: number) =>
          add(...power.partsBetween(fromMs, toMs).map(({ energyJ }) => energyJ)).value;
        expect(sum(0, cut) + sum(cut, 600_000)).toBeCloseTo(sum(0, 600_000), 3);
        expect(sum(-9_000, 900_000)).toBeCloseTo(sum(0, 600_000), 6);
        // Nothing that a machine holds is free.
        expect(sum(0, 600_000)).toBeGreaterThan(0);
        for (const { energyJ } of parts) expect(Number.isFinite(range(energyJ).high)).toBe(true);
      }),
    );
  });
});

describe('gpusHeld', () => {
  it('counts whole boards as one and parts as parts, and tells none from nothing told', () => {
    const part = channel('NVIDIA A10-6Q', { partitioned: true });
    const mig = channel('NVIDIA A100-SXM4-80GB', { partitioned: true });
    const gpus = meterOf([H100, H100, part, mig], steady(100, 1), SPAN);
    expect(gpusHeld([gpus], POD)).toBeCloseTo(2 + 0.25 + 0.378);
    expect(gpusHeld([gpus], WHOLE)).toBeCloseTo(2 + 0.25 + 1);
    expect(gpusHeld([meterOf([H100], steady(9, 1), SPAN, 'powermetrics')], WHOLE)).toBeNull();
    expect(gpusHeld([], WHOLE)).toBeNull();
  });
});
