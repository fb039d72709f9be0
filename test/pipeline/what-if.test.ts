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

it('says nothing where no hour is known from another, or the figure is somebody’s own', () => {
  expect(whatIf('swedencentral')).toBeNull();
  const place = resolvePlace({ region: 'westus' });
  expect(whatIfOf(ENERGY, place, SPAN, declaredIntensity(20, place, 2026))).toBeNull();
});
