import { describe, expect, it } from 'vitest';
import { declaredPrice } from '../../src/grid/grid.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const AT = Date.UTC(2026, 10, 22, 10);
const SPAN = { fromMs: AT, toMs: AT + 3_600_000 };

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

  it('buys nothing where the tables hold nothing so low possible', () => {
    const { series, beside, findings } = declaredPrice(0, resolvePlace({ country: 'PL' }), SPAN);
    expect(series).toMatchObject({ zone: 'PL', kind: 'borrowed-profile' });
    expect(beside).toMatchObject([{ kind: 'declared', points: [{ intensityGPerKwh: 0 }] }]);
    expect(findings[0]).toMatchObject({ id: 'intensity-too-low', severity: 'weak' });
  });

  it('has nothing to be held against where the place is not known', () => {
    const { beside, findings } = declaredPrice(35, resolvePlace({}), SPAN);
    expect(beside).toEqual([]);
    expect(findings[0]?.message).not.toContain('tables');
  });
});
