import { expect, it } from 'vitest';
import { exact } from '../../src/estimate.ts';
import { bundledIntensity, declaredIntensity } from '../../src/grid/grid.ts';
import { regionsAllowed, whatIfFindings, whatIfOf } from '../../src/pipeline/what-if.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import type { PolicyRole } from '../../src/policy/policy.ts';
import { sound } from '../policy/builders.ts';

const HOUR = 3_600_000;
const FROM = Date.UTC(2026, 5, 10, 4);
const SPAN = { fromMonotonicMs: 0, fromWallMs: FROM, toWallMs: FROM + HOUR };
const ENERGY = exact(3.6e6);

function whatIf(region: string, allowed: readonly string[] | null = null) {
  const place = resolvePlace({ region });
  const { series } = bundledIntensity(place, { fromMs: FROM, toMs: FROM + HOUR });
  return whatIfOf(ENERGY, place, SPAN, series, allowed);
}

it('names the cleanest hour of the day after a job’s start', () => {
  const found = whatIf('westus')?.later;
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
    whatIfOf(
      ENERGY,
      place,
      SPAN,
      {
        ...series,
        kind: 'measured',
        points: series.points.map((point) => ({
          ...point,
          intensityGPerKwh: point.intensityGPerKwh * factor,
        })),
        factors: [{ id: 'grid-hour:neso', logSd: 0.1, kind: 'declared' }],
        retrievedAt: new Date(FROM + HOUR).toISOString(),
      },
      null,
    )?.later;
  const usual = whatIfOf(ENERGY, place, SPAN, series, null)?.later?.savedG ?? 0;
  expect(told(1.6)?.savedG).toBeGreaterThan(usual * 1.5);
  // After an hour of storm little that comes is expected to be cleaner.
  expect(told(0.2)?.savedG).toBeLessThan(usual / 4);
});

it('says nothing where no hour is known from another, or the figure is somebody’s own', () => {
  expect(whatIf('swedencentral')?.later ?? null).toBeNull();
  const place = resolvePlace({ region: 'westus' });
  expect(whatIfOf(ENERGY, place, SPAN, declaredIntensity(20, place, 2026), null)).toBeNull();
});

it('names the cleanest of the provider’s own regions, or of those that the policy allows', () => {
  const found = whatIf('eastus')?.elsewhere;
  expect(found).toMatchObject({ signal: 'average', isSure: true, isAllowed: false });
  expect(found?.region).toMatch(/^azure:/);
  const allowed = ['azure:westus', 'azure:eastus', 'aws:eu-north-1', 'azure:centralus'];
  expect(whatIf('eastus', allowed)?.elsewhere).toMatchObject({
    region: 'azure:westus',
    zone: 'US-CAL-CISO',
    isAllowed: true,
  });
});

it('is silent about regions where the range of both leaves no saving, or none is allowed', () => {
  // The same grid: only the building differs, by less than its figure is off.
  expect(whatIf('eastus', ['azure:eastus2'])?.elsewhere ?? null).toBeNull();
  expect(whatIf('eastus', ['azure:centralus'])?.elsewhere ?? null).toBeNull();
  expect(whatIf('eastus', ['azure:eastus'])?.elsewhere ?? null).toBeNull();
  expect(whatIf('eastus', [])?.elsewhere ?? null).toBeNull();
});

it('says that a policy allows regions of other clouds alone, where one is known', () => {
  const ids = (place: Parameters<typeof resolvePlace>[0], allowed: readonly string[] | null) =>
    whatIfFindings(resolvePlace(place), allowed).map(({ id }) => id);
  expect(ids({ region: 'eastus' }, ['aws:us-east-1'])).toEqual(['what-if-other-cloud']);
  expect(ids({ region: 'eastus' }, ['aws:us-east-1', 'azure:westus'])).toEqual([]);
  expect(ids({ region: 'eastus' }, null)).toEqual([]);
  expect(ids({ country: 'DE' }, ['aws:us-east-1'])).toEqual([]);
});

it('keeps to what all policies that decide allow; one that is proposed has no say', () => {
  const loaded = (role: PolicyRole, regions: string) => {
    const text = `version: 1\nwhat-if: { regions: [${regions}] }\nbudgets: [{ id: a, per-run: 1 g }]`;
    const source = { role, name: role, budget: null, file: null, commit: null, isProtected: true };
    return {
      source: { ...source, enforcedAtLeast: null, parents: [] },
      policy: sound(text),
      bytes: null,
      parents: [],
    };
  };
  const base = loaded('deciding', 'westus, West Europe');
  const floor = loaded('floor', 'azure:westeurope, eastus2');
  const proposed = loaded('proposed', 'swedencentral');
  expect(regionsAllowed([base, floor, proposed])).toEqual(['azure:westeurope']);
  expect(regionsAllowed([proposed])).toBeNull();
});
