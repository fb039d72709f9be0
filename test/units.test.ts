import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDuration,
  formatEnergy,
  formatGigabytes,
  formatIntensity,
  formatMass,
  formatPercent,
  formatPower,
  formatRange,
  type Parsed,
  parseDuration,
  parseEnergy,
  parseMass,
  parseMassOrEnergy,
  parseParameters,
  parsePercent,
} from '../src/units.ts';

const PARSERS = { parseEnergy, parseMass, parseDuration, parsePercent, parseMassOrEnergy };

function read(parsed: Parsed<number>): number {
  if (!parsed.ok) throw new Error(parsed.expected);
  return parsed.value;
}

const expectedOf = (parsed: Parsed<unknown>): string => (parsed.ok ? 'read it' : parsed.expected);

describe('parsing', () => {
  it.each([
    [parseEnergy, '3 J', 3],
    [parseEnergy, '3 kJ', 3000],
    [parseEnergy, '3 MJ', 3e6],
    [parseEnergy, '1 mWh', 3.6],
    [parseEnergy, '200 Wh', 720_000],
    [parseEnergy, '0.3 kWh', 1_080_000],
    [parseEnergy, '1 MWh', 3.6e9],
    [parseParameters, '350 M', 350e6],
    [parseParameters, '7 B', 7e9],
    [parseMass, '7 ug', 7e-6],
    [parseMass, '7 µg', 7e-6],
    [parseMass, '7 μg', 7e-6],
    [parseMass, '3 mg', 0.003],
    [parseMass, '50g', 50],
    [parseMass, '1.2 kg', 1200],
    [parseMass, '2 t', 2e6],
    [parseDuration, '250 ms', 0.25],
    [parseDuration, '1s', 1],
    [parseDuration, '45 min', 2700],
    [parseDuration, '2 h', 7200],
    [parseDuration, '60 d', 5_184_000],
    [parsePercent, '15 %', 0.15],
    [parsePercent, '200%', 2],
    [parseMass, '0 g', 0],
  ])('%o reads %s', (parse, text, value) => {
    expect(read(parse(text))).toBe(value);
  });

  it('tells a mass from an energy by the unit', () => {
    expect(parseMassOrEnergy('50 g')).toEqual({
      ok: true,
      value: { dimension: 'mass', massG: 50 },
    });
    expect(parseMassOrEnergy('2 Wh')).toEqual({
      ok: true,
      value: { dimension: 'energy', energyJ: 7200 },
    });
  });

  it.each<readonly [string, string]>([
    ['50', 'give a unit, for example `50 g`'],
    ['50 ', 'give a unit, for example `50 g`'],
    ['50 KG', '`KG` is no unit of mass; did you mean `kg`?'],
    ['50 gCO2e', '`gCO2e` is no unit of mass; did you mean `g`?'],
    ['50 foo', '`foo` is no unit of mass: give a mass in ug, mg, g, kg, t, for example `50 g`'],
    ['50 Wh', 'give a mass, not an energy, for example `50 g`'],
    ['50 min', 'give a mass, not a duration, for example `50 g`'],
    ['50 g ', 'give a mass in ug, mg, g, kg, t, for example `50 g`'],
    ['50 __proto__', 'give a plain decimal number and a unit, for example `50 g`'],
    [
      '50 constructor',
      '`constructor` is no unit of mass: give a mass in ug, mg, g, kg, t, for example `50 g`',
    ],
    ['-5 g', 'give a number that is not negative, for example `50 g`'],
    ...[
      '',
      'g',
      '50  g',
      ' 50 g',
      '+5 g',
      '.5 g',
      '5. g',
      '1e3 g',
      '1,5 g',
      '1_000 g',
      'NaN g',
    ].map((text) => [text, 'give a plain decimal number and a unit, for example `50 g`'] as const),
    ['Infinity g', 'give a plain decimal number and a unit, for example `50 g`'],
    [`${'9'.repeat(400)} g`, 'give a plain decimal number and a unit, for example `50 g`'],
    ['50 g\n', 'give a plain decimal number and a unit, for example `50 g`'],
    ['٥ g', 'give a plain decimal number and a unit, for example `50 g`'],
  ])('refuses %j as a mass and says what is right', (text, expected) => {
    expect(expectedOf(parseMass(text))).toBe(expected);
  });

  it('offers the nearest units', () => {
    expect(expectedOf(parseMassOrEnergy('50 kw'))).toBe(
      '`kw` is no unit of mass or energy; did you mean `kWh`?',
    );
    expect(expectedOf(parseDuration('5 m'))).toBe(
      '`m` is no unit of duration; did you mean `ms` or `min`?',
    );
    expect(expectedOf(parseDuration('5 hours'))).toContain('did you mean `h`?');
    expect(expectedOf(parsePercent('5'))).toBe('give a unit, for example `5 %`');
  });

  it('never throws, and shows how it would be right whatever it is given', () => {
    const nearly = fc
      .tuple(fc.constantFrom('', '-', '1', '0.5', '1e9', '9'.repeat(50)), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        for (const parse of Object.values(PARSERS)) {
          const parsed: Parsed<unknown> = parse(text);
          if (parsed.ok) expect(text).toMatch(/^[0-9.]+ ?\p{L}+$|^[0-9.]+ ?%$/u);
          else expect(parsed.expected).toMatch(/`/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same quantity from any unit of its dimension', () => {
    const scales = [
      [parseMass, { ug: 1e6, mg: 1e3, g: 1, kg: 1e-3, t: 1e-6 }],
      [parseEnergy, { J: 3.6e6, kJ: 3600, MJ: 3.6, mWh: 1e6, Wh: 1e3, kWh: 1, MWh: 1e-3 }],
      [parseDuration, { ms: 8.64e7, s: 86_400, min: 1440, h: 24, d: 1 }],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(...scales), (n, scale) => {
        const [parse, units] = scale;
        const values = Object.entries(units).map(([unit, factor]) =>
          read(parse(`${(n * factor).toFixed(9)} ${unit}`)),
        );
        for (const value of values) expect(value / (values[0] ?? 0)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('printing', () => {
  it.each([
    [formatMass(0), '0 g'],
    [formatMass(1e-12), '<0.001 µg'],
    [formatMass(4.2e-8), '0.042 µg'],
    [formatMass(0.012), '12 mg'],
    [formatMass(0.995), '995 mg'],
    [formatMass(0.9961), '996 mg'],
    [formatMass(0.9996), '1.0 g'],
    [formatMass(7.4), '7.4 g'],
    [formatMass(99.6), '100 g'],
    [formatMass(1234), '1.2 kg'],
    [formatMass(1234, { digits: 4 }), '1.234 kg'],
    [formatMass(5e10), '50000 t'],
    [formatIntensity(3487), '3500 g/kWh'],
    [formatIntensity(3487, { digits: 3 }), '3490 g/kWh'],
    [formatEnergy(0.03), '8.3 µWh'],
    [formatMass(1e20), '>1000000000 t'],
    [formatEnergy(0), '0 Wh'],
    [formatEnergy(1), '278 µWh'],
    [formatEnergy(720_000), '200 Wh'],
    [formatEnergy(4.32e6), '1.2 kWh'],
    [formatPower(0.5), '500 mW'],
    [formatPower(65), '65 W'],
    [formatPower(1300), '1.3 kW'],
    [formatIntensity(41.3), '41 g/kWh'],
    [formatIntensity(481.2), '481 g/kWh'],
    [formatIntensity(0), '0 g/kWh'],
    [formatPercent(0.15), '15 %'],
    [formatGigabytes(16_784e6), '16.8 GB'],
    [formatGigabytes(4e9), '4 GB'],
    [formatGigabytes(1_649e9), '1650 GB'],
    [formatPercent(2), '200 %'],
    [formatDuration(0), '0 s'],
    [formatDuration(0.34), '340 ms'],
    [formatDuration(0.9996), '1.0 s'],
    [formatDuration(4.2), '4.2 s'],
    [formatDuration(59.6), '1 min'],
    [formatDuration(250), '4 min 10 s'],
    [formatDuration(3599.6), '1 h'],
    [formatDuration(7500), '2 h 5 min'],
    [formatDuration(86_400), '1 d'],
    [formatDuration(273_600), '3 d 4 h'],
  ])('%s is %s', (printed, expected) => {
    expect(printed).toBe(expected);
  });

  it.each([
    [[48, 33, 63], '48 g (33-63 g)'],
    [[0.012, 0.0081, 0.018], '12 mg (8.1-18 mg)'],
    [[1200, 810, 1800], '1.2 kg (0.81-1.8 kg)'],
    [[800, 510, 1234], '800 g (510-1200 g)'],
    [[7, 7, 7], '7.0 g'],
    [[0, 0, 0.003], '0 g (0-3.0 mg)'],
  ] as const)('prints the range %j in one unit: %s', ([value, low, high], expected) => {
    expect(formatRange(value, low, high, formatMass)).toBe(expected);
  });

  it('prints a range of what has no single unit in full', () => {
    expect(formatRange(48, 33, 63, formatDuration)).toBe('48 s (33 s to 1 min 3 s)');
  });

  it('refuses what is no amount', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => formatMass(bad)).toThrow(RangeError);
      expect(() => formatDuration(bad)).toThrow(RangeError);
    }
  });

  const MASS = [formatMass, parseMass, 1e-8, 1e14] as const;
  /** Nobody writes a limit in µWh, so the parser does not know them. */
  const parsePrinted = (text: string): Parsed<number> =>
    text.endsWith(' µWh')
      ? { ok: true, value: Number(text.slice(0, -4)) * 3.6e-3 }
      : parseEnergy(text);
  const ENERGY = [formatEnergy, parsePrinted, 1e-4, 1e17] as const;

  it.each([MASS, ENERGY])('what %o prints is read back, within its rounding', (...one) => {
    const [format, parse, min, max] = one;
    const amounts = fc
      .double({ min: Math.log(min), max: Math.log(max), noNaN: true })
      .map(Math.exp);
    fc.assert(
      fc.property(amounts, fc.constantFrom(2, 3, 4), (amount, digits) => {
        const back = read(parse(format(amount, { digits })));
        expect(Math.abs(back / amount - 1)).toBeLessThanOrEqual(0.5 / 10 ** (digits - 1) + 1e-9);
      }),
    );
  });

  it('shows three significant digits at most', () => {
    const amounts = fc
      .double({ min: Math.log(1e-5), max: Math.log(1e13), noNaN: true })
      .map(Math.exp);
    const formats = fc.constantFrom(formatMass, formatEnergy, formatPower, formatIntensity);
    fc.assert(
      fc.property(amounts, amounts, formats, (amount, like, format) => {
        const [number = ''] = format(amount, { like }).split(' ');
        const digits = number.replace(/[<>.]/g, '').replace(/^0+|0+$/g, '');
        expect(digits.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('a larger amount never prints as a smaller one', () => {
    const amounts = fc.oneof(
      fc.double({ min: Math.log(1e-5), max: Math.log(1e13), noNaN: true }).map(Math.exp),
      // Around the places where digits and units change.
      fc
        .tuple(fc.constantFrom(1e-3, 1, 10, 100, 1e3, 6e4, 1e6), fc.integer({ min: -60, max: 60 }))
        .map(([base, steps]) => base * (1 + steps * 1e-4)),
    );
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        expect(read(parseMass(formatMass(small)))).toBeLessThanOrEqual(
          read(parseMass(formatMass(large))),
        );
        expect(secondsOf(formatDuration(small))).toBeLessThanOrEqual(
          secondsOf(formatDuration(large)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('a duration reads back within half of its last step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e7, noNaN: true }), (durationS) => {
        const back = secondsOf(formatDuration(durationS));
        const step = durationS < 60 ? durationS * 0.1 : durationS < 3600 ? 1 : 60 * 60;
        expect(Math.abs(back - durationS)).toBeLessThanOrEqual(step / 2 + 1e-9);
      }),
    );
  });
});

/** `4 min 10 s` part by part, each as the parser reads it. */
function secondsOf(text: string): number {
  const parts = text.match(/\S+ \S+/gu) ?? [];
  return parts.reduce((sum, part) => sum + read(parseDuration(part)), 0);
}
