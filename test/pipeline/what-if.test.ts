import { expect, it } from 'vitest';
import { exact } from '../../src/estimate.ts';
import { bundledIntensity, declaredIntensity } from '../../src/grid/grid.ts';
import { whatIfOf } from '../../src/pipeline/what-if.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const HOUR = 3_600_000;
const FROM = Date.UTC(2026, 5, 10, 4);
const SPAN = { fromMonotonicMs: 0, fromWallMs: FROM, toWallMs: FROM + HOUR };
const ENERGY = exact(3.6e6);

function whatIf(region: string) {
  const place = resolvePlace({ region });
  const { series } = bundledIntensity(place, { fromMs: FROM, toMs: FROM + HOUR });
  return whatIfOf(ENERGY, place, SPAN, series);
}

it('names the cleanest hour of the day after a job’s start', () => {
  const found = whatIf('westus');
  expect(found).toMatchObject({ withinH: 24, kind: 'profile', signal: 'average', isSure: true });
  const startMs = Date.parse(found?.startAt ?? '');
  expect(startMs).toBeGreaterThan(FROM + 10 * HOUR);
  expect(Date.parse(found?.endAt ?? '') - startMs).toBe(HOUR);
});

it('goes by the job’s own hours where a provider told them: weather lasts, and fades', () => {
  const place = resolvePlace({ zone: 'GB' });
  const span = { fromMs: FROM, toMs: FROM + HOUR };
  const { series } = bundledIntensity(place, span);
  const told = (factor: number) =>
    whatIfOf(ENERGY, place, SPAN, {
      ...series,
      kind: 'measured',
      points: series.points.map((point) => ({
        ...point,
        intensityGPerKwh: point.intensityGPerKwh * factor,
      })),
      factors: [{ id: 'grid-hour:neso', logSd: 0.1, kind: 'declared' }],
      retrievedAt: new Date(FROM + HOUR).toISOString(),
    });
  const usual = whatIfOf(ENERGY, place, SPAN, series)?.savedG ?? 0;
  expect(told(1.6)?.savedG).toBeGreaterThan(usual * 1.5);
  // After an hour of storm little that comes is expected to be cleaner.
  expect(told(0.2)?.savedG).toBeLessThan(usual / 4);
});

it('says nothing where no hour is known from another, or the figure is somebody’s own', () => {
  expect(whatIf('swedencentral')).toBeNull();
  const place = resolvePlace({ region: 'westus' });
  expect(whatIfOf(ENERGY, place, SPAN, declaredIntensity(20, place, 2026))).toBeNull();
});
