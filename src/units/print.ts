/**
 * Printing quantities for people: two significant digits (three from 100 to 999), in the unit
 * that keeps the number between 1 and 999, the same bytes under every locale. A larger quantity
 * never prints as a smaller one.
 */

/** `digits`: significant ones, 2 if not said. `like`: an amount whose unit is to be used. */
export type How = Readonly<{ digits?: number; like?: number }>;

/** Any of the functions below that print one amount. */
export type Formatter = (amount: number, how?: How) => string;

type Printable = 'energy' | 'mass' | 'power' | 'intensity';

/** Smallest first; the first and the last also take what lies beyond them. */
const UNITS: Readonly<Record<Printable, readonly (readonly [name: string, worth: number])[]>> = {
  energy: [
    ['µWh', 3.6e-3],
    ['mWh', 3.6],
    ['Wh', 3600],
    ['kWh', 3.6e6],
    ['MWh', 3.6e9],
  ],
  mass: [
    ['µg', 1e-6],
    ['mg', 1e-3],
    ['g', 1],
    ['kg', 1e3],
    ['t', 1e6],
  ],
  power: [
    ['mW', 1e-3],
    ['W', 1],
    ['kW', 1e3],
    ['MW', 1e6],
  ],
  intensity: [['g/kWh', 1]],
};

const ZERO: Readonly<Record<Printable, string>> = {
  energy: '0 Wh',
  mass: '0 g',
  power: '0 W',
  intensity: '0 g/kWh',
};

const DIGITS = 2;
/** Outside these a number says only that it lies outside: no quantity of a job is there. */
const LEAST_SHOWN = 0.001;
const MOST_SHOWN = 1e9;

/** Joules as `12 mWh`, `3.4 kWh`. */
export function formatEnergy(energyJ: number, how?: How): string {
  return format(energyJ, 'energy', how);
}

/** Grams as `48 mg`, `1.2 kg`. */
export function formatMass(massG: number, how?: How): string {
  return format(massG, 'mass', how);
}

/** Watts as `65 W`, `1.3 kW`. */
export function formatPower(powerW: number, how?: How): string {
  return format(powerW, 'power', how);
}

/** Grams per kWh as `41 g/kWh`, `480 g/kWh`. */
export function formatIntensity(intensityGPerKwh: number, how?: How): string {
  return format(intensityGPerKwh, 'intensity', how);
}

/** Bytes as `16.8 GB` (10^9), three digits at most. */
export function formatGigabytes(bytes: number): string {
  return `${Number((requireAmount(bytes) / 1e9).toPrecision(3))} GB`;
}

/** A fraction as `15 %`. */
export function formatPercent(fraction: number): string {
  return `${numberIn(requireAmount(fraction) * 100, DIGITS)} %`;
}

/** Seconds as `340 ms`, `38 s`, `4 min 10 s`, `2 h 5 min`, `3 d 4 h`. */
export function formatDuration(durationS: number): string {
  requireAmount(durationS);
  if (durationS === 0) return '0 s';
  if (durationS < 0.9995) return `${numberIn(durationS * 1000, DIGITS)} ms`;
  if (durationS < 59.5) return `${numberIn(durationS, DIGITS)} s`;
  const seconds = Math.round(durationS);
  if (seconds < 3600) return inTwo(seconds, 60, 'min', 's');
  const minutes = Math.round(durationS / 60);
  if (minutes < 24 * 60) return inTwo(minutes, 60, 'h', 'min');
  return inTwo(Math.round(durationS / 3600), 24, 'd', 'h');
}

/** `48 g (33-63 g)`, all in the middle's unit so that eyes can compare; a sure value stands alone. */
export function formatRange(
  value: number,
  low: number,
  high: number,
  one: Formatter,
  how: How = {},
): string {
  const middle = one(value, how);
  if (low === value && high === value) return middle;
  // A middle of nothing has no unit of its own to give.
  const like = value === 0 ? high : value;
  const [lowNumber, lowUnit] = inParts(one(low, { ...how, like }));
  const [highNumber, highUnit] = inParts(one(high, { ...how, like }));
  return lowUnit === highUnit
    ? `${middle} (${lowNumber}-${highNumber}${highUnit})`
    : `${middle} (${lowNumber}${lowUnit} to ${highNumber}${highUnit})`;
}

function inParts(text: string): [number: string, unit: string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function format(
  amount: number,
  as: Printable,
  { digits = DIGITS, like = amount }: How = {},
): string {
  requireAmount(amount);
  if (amount === 0 && like === 0) return ZERO[as];
  const [name, worth] = unitFor(like, as, digits);
  return `${numberIn(amount / worth, digits)} ${name}`;
}

/** The largest unit in which the amount, as it will be printed, is 1 or more. */
function unitFor(amount: number, as: Printable, digits: number): readonly [string, number] {
  const units = UNITS[as];
  const fits = units.findLast(([, worth]) => roundedFor(amount / worth, digits) >= 1);
  return fits ?? units[0] ?? ['', 1];
}

/** What is printed must decide the unit: 999.6 g prints as 1.0 kg, not as 1000 g. */
function roundedFor(value: number, digits: number): number {
  // Three digits at least decide, so that 995 g, though 1000 g to two digits, stays 995 g.
  return Number(value.toPrecision(Math.max(digits, 3)));
}

function numberIn(value: number, digits: number): string {
  if (value === 0) return '0';
  if (value < LEAST_SHOWN) return `<${LEAST_SHOWN}`;
  if (value > MOST_SHOWN) return `>${MOST_SHOWN}`;
  // 99.6 to two digits is 100: it then prints as the whole number that it is.
  const toDigits = Number(value.toPrecision(digits));
  const whole = Number(value.toPrecision(Math.max(digits, 3)));
  return trimmed(toDigits >= 100 && whole < 1000 ? whole : toDigits, digits);
}

/** Keeps the zeros that say how exact the number is: `1.0`, `0.50`. */
function trimmed(rounded: number, digits: number): string {
  const exponent = Math.floor(Math.log10(rounded));
  return rounded.toFixed(Math.max(0, digits - 1 - exponent));
}

function inTwo(total: number, per: number, large: string, small: string): string {
  const rest = total % per;
  const whole = `${(total - rest) / per} ${large}`;
  return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}

function requireAmount(amount: number): number {
  if (!Number.isFinite(amount) || amount < 0) {
    throw new RangeError(`a quantity is finite and not negative, not ${amount}`);
  }
  return amount;
}
