import { expect, it } from 'vitest';
import { parseIntensity } from '../../src/audit/parse.ts';
import { BadInput } from '../../src/bad-input.ts';
import { annualIntensity } from '../../src/grid/grid.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const { series } = annualIntensity(resolvePlace({ zone: 'DE' }));
const parsed = (points: unknown) => () =>
  parseIntensity(JSON.stringify({ ...series, points }), 'intensity.json');

it('a kept series is taken as it was written', () => {
  expect(parsed(series.points)()).toEqual(series);
});

it.each([
  ['no points', [], 'holds no points'],
  [
    'a time that is none',
    [{ from: 'yesterday', intensityGPerKwh: 1 }],
    '"yesterday" is not a time',
  ],
  [
    'a time of nowhere',
    [{ from: '2026-11-22T10:00:00', intensityGPerKwh: 1 }],
    'is not a time with its distance from UTC',
  ],
  ['less than nothing', [{ from: null, intensityGPerKwh: -1 }], 'intensityGPerKwh must be >= 0'],
  [
    'a part larger than the whole',
    [{ from: null, intensityGPerKwh: 1, directGPerKwh: 2 }],
    'of 1 g/kWh 2 cannot be direct',
  ],
])('a kept series with %s is bad input, and says so', (_, points, message) => {
  expect(parsed(points)).toThrow(BadInput);
  expect(parsed(points)).toThrow(message);
});
