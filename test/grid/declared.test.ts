import { describe, expect, it } from 'vitest';
import { declaredPrice } from '../../src/grid/grid.ts';
import { settlePlace } from '../../src/pipeline/place.ts';
import { policyPlaces } from '../../src/pipeline/policy-place.ts';
import { UNKNOWN_PLACE } from '../../src/place/place.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { weaknessesOf } from '../../src/policy/data.ts';
import { sound } from '../policy/builders.ts';
import { RUN_SUBJECT } from '../run/builders.ts';
import { ownPolicy } from '../support/report.ts';

const AT = Date.UTC(2026, 10, 22, 10);
const SPAN = { fromMs: AT, toMs: AT + 3_600_000 };

const weak = (findings: ReturnType<typeof declaredPrice>['findings']) =>
  weaknessesOf(
    findings.map(({ id }) => id),
    1,
  );

describe('a declared intensity', () => {
  it('counts, beside what the tables have for the place', () => {
    const { series, beside, findings } = declaredPrice(600, resolvePlace({ country: 'PL' }), SPAN);
    expect(series).toMatchObject({ kind: 'declared', points: [{ intensityGPerKwh: 600 }] });
    expect(beside).toMatchObject([{ zone: 'PL', kind: 'borrowed-profile' }]);
    expect(findings).toMatchObject([{ id: 'intensity-declared' }]);
    expect(findings[0]?.message).toMatch(
      /600 g\/kWh.*nobody has checked.*tables have \d{3} g\/kWh/,
    );
  });

  it("buys nothing below the low end of the tables' range, and what counts is said first", () => {
    const { series, beside, findings } = declaredPrice(0, resolvePlace({ country: 'PL' }), SPAN);
    expect(series).toMatchObject({ zone: 'PL', kind: 'borrowed-profile' });
    expect(beside).toMatchObject([{ kind: 'declared', points: [{ intensityGPerKwh: 0 }] }]);
    expect(findings[0]).toMatchObject({ id: 'intensity-too-low', severity: 'weak' });
    expect(findings[0]?.message).toMatch(
      /^The tables' carbon intensity of the place counts, \d{3} g\/kWh: the 0 g\/kWh that was given .* below \d{3} g\/kWh, the low end of the tables' 90 % range/,
    );
  });

  it('leaves an unknown place unknown: nothing can be held against it there', () => {
    for (const figure of [0, 35, 900]) {
      const { series, beside, findings } = declaredPrice(figure, resolvePlace({}), SPAN);
      expect(series).toMatchObject({ kind: 'declared', points: [{ intensityGPerKwh: figure }] });
      expect(beside).toEqual([]);
      expect(findings[0]?.message).not.toContain('tables');
      expect(weak(findings)).toEqual(['unknown-place']);
    }
  });

  it('does not make a country known that no table has', () => {
    const { findings } = declaredPrice(300, resolvePlace({ country: 'Antarctica' }), SPAN);
    expect(findings.map(({ id }) => id)).toEqual(['intensity-declared', 'grid-world-fallback']);
    expect(weak(findings)).toEqual(['unknown-place']);
  });

  it.each([
    ['place: { default: { zone: PL } }', 'PL'],
    ['place: { pins: [{ zone: PL }] }', 'PL'],
  ])('is held against the place that a policy gives: %s', (place, zone) => {
    const policy = sound(`version: 1\n${place}\nbudgets: [{ id: a, per-run: 1 kg }]\n`);
    const loaded = [{ source: ownPolicy(), policy, bytes: null, parents: [] }];
    const said = policyPlaces(loaded, RUN_SUBJECT, SPAN);
    const settled = settlePlace(UNKNOWN_PLACE, [], SPAN, said);
    const { series, findings } = declaredPrice(35, settled.place, SPAN);
    expect(series.zone).toBe(zone);
    expect(findings.map(({ id }) => id)).toEqual(['intensity-too-low']);
    expect(weak(findings)).toEqual([]);
  });
});
