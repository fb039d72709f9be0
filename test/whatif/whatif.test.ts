import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Estimate, estimate, type Factor } from '../../src/estimate.ts';
import { bundledIntensity, type IntensitySeries, type WallSpan } from '../../src/grid/grid.ts';
import { type Place, UNKNOWN_PLACE } from '../../src/place/place.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { elsewhere, otherRegions } from '../../src/whatif/elsewhere.ts';
import { gramsAt, type Job } from '../../src/whatif/job.ts';
import { later } from '../../src/whatif/later.ts';
import { savingOf } from '../../src/whatif/saving.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 5, 10, 4);
const ENERGY: Factor = { id: 'cpu-model', logSd: 0.5, kind: 'declared' };

const bundled = (place: Place, span: WallSpan) => bundledIntensity(place, span).series;

function jobIn(place: Place, hours = 2, fromMs = START): Job {
  const span = { fromMs, toMs: fromMs + hours * HOUR };
  return { machineJ: estimate(3.6e6, [ENERGY]), place, span };
}

function grams(value: number, ...factors: readonly Factor[]): Estimate {
  return estimate(value, factors);
}

function factor(id: string, logSd: number): Factor {
  return { id, logSd, kind: 'calibrated' };
}

describe('savingOf', () => {
  it('has no error where all that is uncertain is shared', () => {
    const both = [ENERGY, factor('grid-year:DE', 0.1), factor('pue:x', 0.04)];
    const saving = savingOf(grams(100, ...both), grams(60, ...both));
    expect(saving).toMatchObject({ savedG: 40, isSure: true });
    expect(saving.lowG).toBeCloseTo(40, 9);
    expect(saving.highG).toBeCloseTo(40, 9);
  });

  it('is as unsure as what is not shared', () => {
    const [here, there] = [factor('grid-year:DE', 0.3), factor('grid-year:PL', 0.4)];
    const { lowG, highG, isSure } = savingOf(grams(100, ENERGY, here), grams(60, ENERGY, there));
    expect(lowG).toBeCloseTo(100 * (1 - 0.6 * Math.exp(1.6449 * 0.5)), 2);
    expect(highG).toBeCloseTo(100 * (1 - 0.6 * Math.exp(-1.6449 * 0.5)), 2);
    expect(isSure).toBe(false);
  });

  it('hours of one grid share the less the further they lie apart', () => {
    const hours = factor('grid-hour:DE', 0.3);
    const width = (together: number) => {
      const { lowG, highG } = savingOf(grams(100, hours), grams(60, hours), together);
      return highG - lowG;
    };
    expect(width(1)).toBeCloseTo(0, 6);
    expect(width(0.5)).toBeGreaterThan(width(0.9));
    expect(width(0)).toBeGreaterThan(width(0.5));
  });

  it('of nothing is nothing', () => {
    const grammes = { savedG: 0, lowG: 0, highG: 0 };
    const shares = { savedShare: 0, lowShare: 0, highShare: 0 };
    expect(savingOf(grams(0), grams(0))).toEqual({ ...grammes, ...shares, isSure: false });
  });

  it('lies in its range, and is sure only of a real saving', () => {
    const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    const spread = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(amount, amount, spread, spread, (now, other, a, b) => {
        const saving = savingOf(grams(now, factor('a', a)), grams(other, factor('b', b)));
        expect(saving.lowG).toBeLessThanOrEqual(saving.savedG + 1e-6 * now);
        expect(saving.highG).toBeGreaterThanOrEqual(saving.savedG - 1e-6 * now);
        expect(saving.savedShare * now).toBeCloseTo(saving.savedG, 5 - Math.log10(now));
        expect(saving.lowShare).toBeLessThanOrEqual(saving.savedShare);
        expect(saving.highShare).toBeGreaterThanOrEqual(saving.savedShare);
        if (saving.isSure) expect(other).toBeLessThan(now);
      }),
    );
  });
});

describe('elsewhere', () => {
  const found = (job: Job, allowed: readonly string[] | null) => {
    const { place, span } = job;
    const here = gramsAt(job, place, span, bundled(place, span));
    return elsewhere(job, here, bundled, otherRegions(place, allowed));
  };

  const eastus = resolvePlace({ region: 'azure:eastus' });

  it('ranks the allowed regions of the provider by what they would emit', () => {
    const allowed = ['swedencentral', 'westus', 'centralus', 'eastus'].map((one) => `azure:${one}`);
    const ranked = found(jobIn(eastus), allowed);
    expect(ranked.map(({ place }) => place.region)).toEqual([
      'swedencentral',
      'westus',
      'centralus',
    ]);
    const [sweden] = ranked;
    expect(sweden?.saving.isSure).toBe(true);
    expect(sweden).toMatchObject({ zone: 'SE-SE3', kind: 'annual', signal: 'average' });
    expect(ranked.at(-1)?.saving.savedG).toBeLessThan(0);
  });

  it('is nowhere for a cloud’s machine whose region nobody knows: it may be there already', () => {
    const lost = { ...UNKNOWN_PLACE, provider: 'azure' as const };
    expect(found(jobIn(lost), ['azure:swedencentral'])).toEqual([]);
  });

  it('without a list offers what is open to everyone, never another cloud', () => {
    const open = found(jobIn(eastus), null);
    expect(open.length).toBeGreaterThan(30);
    for (const { place } of open) {
      expect(place).toMatchObject({ provider: 'azure', regionKind: 'public' });
      expect(place.region).not.toBe('eastus');
    }
  });

  it('between two regions of one grid differs by the building alone', () => {
    const [other] = found(jobIn(eastus), ['azure:eastus2']);
    const ratio = (other?.place.pue?.value ?? 0) / (eastus.pue?.value ?? 1);
    const emittedG = other?.emittedG.value ?? 0;
    const now = emittedG + (other?.saving.savedG ?? 0);
    expect(emittedG / now).toBeCloseTo(ratio, 9);
    const { lowG, highG } = other?.saving ?? { lowG: 0, highG: 0 };
    expect((highG - lowG) / now).toBeLessThan(0.25);
  });

  it('has nothing to offer where the provider is not known', () => {
    expect(found(jobIn(resolvePlace({ zone: 'DE' })), null)).toEqual([]);
  });
});

describe('later', () => {
  const california = resolvePlace({ region: 'azure:westus' });

  it('finds the sunny hours, and is sure of them', () => {
    const found = later(jobIn(california), bundled, 24 * HOUR);
    const start = new Date(found?.span.fromMs ?? 0);
    // 15 to 22 h UTC are 8 to 15 h in California.
    expect(start.getUTCHours()).toBeGreaterThanOrEqual(15);
    expect(start.getUTCHours()).toBeLessThanOrEqual(22);
    expect(found?.saving.isSure).toBe(true);
    expect(found).toMatchObject({ kind: 'profile', signal: 'average' });
    expect((found?.span.toMs ?? 0) - (found?.span.fromMs ?? 0)).toBe(2 * HOUR);
  });

  it('does not wait a day longer for the same hours', () => {
    const day = later(jobIn(california), bundled, 24 * HOUR);
    const twoDays = later(jobIn(california), bundled, 48 * HOUR);
    expect(twoDays?.span).toEqual(day?.span);
  });

  it('stays where it is when nothing is better', () => {
    const best = later(jobIn(california), bundled, 24 * HOUR)?.span.fromMs ?? 0;
    const found = later(jobIn(california, 2, best), bundled, 24 * HOUR);
    expect(found?.span.fromMs).toBe(best);
    expect(found?.saving).toMatchObject({ savedG: 0, isSure: false });
  });

  it('goes by a borrowed shape only where the sun makes it, and says so', () => {
    const found = later(jobIn(resolvePlace({ zone: 'NL' })), bundled, 24 * HOUR);
    expect(found).toMatchObject({ kind: 'borrowed-profile' });
    expect(later(jobIn(resolvePlace({ zone: 'PL' })), bundled, 24 * HOUR)).toBeNull();
  });

  it('is silent where no hour is known from another, or there is no room to wait', () => {
    expect(later(jobIn(resolvePlace({ zone: 'SE-SE3' })), bundled, 24 * HOUR)).toBeNull();
    expect(later(jobIn(california, 25), bundled, 24 * HOUR)).toBeNull();
    expect(later(jobIn(california, 0), bundled, 24 * HOUR)).toBeNull();
  });

  it('finds the least mean of any forecast, as trying every minute would', () => {
    const course = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(course, fc.integer({ min: 1, max: 12 }), (values, quarters) => {
        const forecast: IntensitySeries = {
          ...bundled(california, { fromMs: START, toMs: START + HOUR }),
          kind: 'forecast',
          points: values.map((intensityGPerKwh, i) => ({
            from: new Date(START + (i * HOUR) / 2).toISOString(),
            intensityGPerKwh,
          })),
        };
        const job = jobIn(california, quarters / 4);
        const found = later(job, () => forecast, 6 * HOUR);
        const at = (ms: number) => values[Math.floor((ms - START) / (HOUR / 2))] ?? Number.NaN;
        const mean = (fromMs: number) => {
          const steps = Array.from({ length: quarters }, (_, i) => fromMs + i * (HOUR / 4));
          return steps.reduce((sum, ms) => sum + at(ms), 0) / quarters;
        };
        const starts = Array.from({ length: 24 - quarters + 1 }, (_, i) => START + i * (HOUR / 4));
        const least = Math.min(...starts.map(mean));
        expect(mean(found?.span.fromMs ?? 0)).toBeCloseTo(least, 6);
      }),
    );
  });
});
