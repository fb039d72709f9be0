/**
 * Reading quantities as people write them.
 *
 * Strict, because a limit that was misread is worse than none: the unit is required and its case
 * counts (`mWh` is not `MWh`), the number is a plain decimal (`1200` or `1.2`; no sign, no exponent,
 * no thousands separator), and at most one space stands between them.
 */

import { nearestNames } from '../nearest.ts';

/** `expected` completes "could not be read: ..." and always shows how it would be right. */
export type Parsed<T> = Readonly<{ ok: true; value: T } | { ok: false; expected: string }>;

export type MassOrEnergy =
  | Readonly<{ dimension: 'mass'; massG: number }>
  | Readonly<{ dimension: 'energy'; energyJ: number }>;

/** What one of each unit is worth in the dimension's base unit; the list's order is for people. */
type Units = Readonly<Record<string, number>>;
type Dimension = Readonly<{ name: string; example: string; units: Units }>;

const ENERGY: Dimension = {
  name: 'energy',
  example: '200 Wh',
  units: { mWh: 3.6, Wh: 3600, kWh: 3.6e6, MWh: 3.6e9, J: 1, kJ: 1e3, MJ: 1e6 },
};

const MASS: Dimension = {
  name: 'mass',
  example: '50 g',
  units: { ug: 1e-6, mg: 1e-3, g: 1, kg: 1e3, t: 1e6 },
};

const DURATION: Dimension = {
  name: 'duration',
  example: '45 min',
  units: { ms: 1e-3, s: 1, min: 60, h: 3600, d: 86_400 },
};

const PERCENT: Dimension = { name: 'percentage', example: '15 %', units: { '%': 0.01 } };

const PARAMETERS: Dimension = {
  name: 'number of parameters',
  example: '7 B',
  units: { K: 1e3, M: 1e6, B: 1e9, T: 1e12 },
};

const POWER: Dimension = {
  name: 'power',
  example: '90 W',
  units: { mW: 1e-3, W: 1, kW: 1e3 },
};

const EVERY_DIMENSION = [POWER, ENERGY, MASS, DURATION, PERCENT];

/** Longer than any quantity a person writes; bounds the work and what messages repeat. */
const MAX_LENGTH = 40;

/** `200 Wh` as joules. */
export function parseEnergy(text: string): Parsed<number> {
  return parseOne(text, ENERGY);
}

/** `50 g` as grams. */
export function parseMass(text: string): Parsed<number> {
  return parseOne(text, MASS);
}

/** `90 W` as watts. */
export function parsePower(text: string): Parsed<number> {
  return parseOne(text, POWER);
}

/** `45 min` as seconds. */
export function parseDuration(text: string): Parsed<number> {
  return parseOne(text, DURATION);
}

/** `15 %` as the fraction 0.15. */
export function parsePercent(text: string): Parsed<number> {
  return parseOne(text, PERCENT);
}

/** `7 B`, a model's size, as its number of parameters. */
export function parseParameters(text: string): Parsed<number> {
  return parseOne(text, PARAMETERS);
}

/** A limit on what a job uses: `50 g` or `200 Wh`; the unit says which. */
export function parseMassOrEnergy(text: string): Parsed<MassOrEnergy> {
  const parsed = parse(text, [MASS, ENERGY]);
  if (!parsed.ok) return parsed;
  const { dimension, amount } = parsed.value;
  const value: MassOrEnergy =
    dimension === MASS
      ? { dimension: 'mass', massG: amount }
      : { dimension: 'energy', energyJ: amount };
  return { ok: true, value };
}

function parseOne(text: string, dimension: Dimension): Parsed<number> {
  const parsed = parse(text, [dimension]);
  return parsed.ok ? { ok: true, value: parsed.value.amount } : parsed;
}

type Amount = Readonly<{ dimension: Dimension; amount: number }>;

function parse(text: string, wanted: readonly Dimension[]): Parsed<Amount> {
  const example = wanted.map((dimension) => `\`${dimension.example}\``).join(' or ');
  const plainly = refuse(`give a plain decimal number and a unit, for example ${example}`);
  if (text.length > MAX_LENGTH) return plainly;
  if (/^-/.test(text)) return refuse(`give a number that is not negative, for example ${example}`);
  const match = /^(\d+(?:\.\d+)?)( ?)(\D.*)?$/u.exec(text);
  if (match?.[1] === undefined) return plainly;
  const [, digits, , unit] = match;
  if (unit === undefined) {
    const fits = wanted.map((dimension) => `\`${digits} ${unitOf(dimension.example)}\``);
    return refuse(`give a unit, for example ${fits.join(' or ')}`);
  }
  // `1,000 g`, `1e3 g`, `1.2.3 g`: the number is what is wrong, not the unit.
  if (/^[.,'_]|^e[+-]?\d| {2}|^ /iu.test(unit)) return plainly;
  for (const dimension of wanted) {
    const perUnit = ownUnit(dimension, unit.replace(/^[µμ]g$/u, 'ug'));
    if (perUnit !== undefined) {
      return { ok: true, value: { dimension, amount: toBase(digits, perUnit) } };
    }
  }
  return refuse(unknownUnit(unit, wanted, example));
}

/** Divides by whole numbers where it can: 3 mg is 3 / 1000, which is exact where 3 * 0.001 is not. */
function toBase(digits: string, perUnit: number): number {
  return perUnit < 1 ? Number(digits) / Math.round(1 / perUnit) : Number(digits) * perUnit;
}

function ownUnit(dimension: Dimension, unit: string): number | undefined {
  return Object.hasOwn(dimension.units, unit) ? dimension.units[unit] : undefined;
}

function unitOf(example: string): string {
  return example.slice(example.indexOf(' ') + 1);
}

function unknownUnit(unit: string, wanted: readonly Dimension[], example: string): string {
  const wantedName = wanted.map((dimension) => dimension.name).join(' or ');
  const other = EVERY_DIMENSION.find((dimension) => ownUnit(dimension, unit) !== undefined);
  if (other !== undefined) {
    return `give ${article(wantedName)}, not ${article(other.name)}, for example ${example}`;
  }
  const known = wanted.flatMap((dimension) => Object.keys(dimension.units));
  const choice = `give ${article(wantedName)} in ${known.join(', ')}, for example ${example}`;
  // Only what looks like a unit is repeated: the text may come from someone else's file.
  if (!/^[A-Za-zµμ0-9]{1,12}$/u.test(unit)) return choice;
  const near = nearestUnits(unit, known);
  if (near.length === 0) return `\`${unit}\` is no unit of ${wantedName}: ${choice}`;
  return `\`${unit}\` is no unit of ${wantedName}; did you mean ${orList(near)}?`;
}

/**
 * Another case of the same letters is nearer than any edit (`kwh`), and so is a unit cut short
 * (`kw`, `m`) or written out (`kgCO2e`, `sec`).
 */
function nearestUnits(unit: string, known: readonly string[]): readonly string[] {
  const given = unit.toLowerCase();
  const sameLetters = known.filter((name) => name.toLowerCase() === given);
  if (sameLetters.length > 0) return sameLetters;
  const longer = known.filter((name) => name.toLowerCase().startsWith(given));
  if (longer.length > 0) return longer;
  const shorter = known.filter((name) => given.startsWith(name.toLowerCase()));
  if (shorter.length > 0) return shorter.sort((a, b) => b.length - a.length).slice(0, 1);
  return nearestNames(unit, known);
}

function article(name: string): string {
  return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`;
}

function orList(names: readonly string[]): string {
  const [last, ...others] = names.map((name) => `\`${name}\``).reverse();
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} or ${last}`;
}

function refuse(expected: string): Parsed<never> {
  return { ok: false, expected };
}
