import { type Estimate, estimate, type Factor } from '../estimate.ts';
import type { CpuFamily, RunnerClass, SeriesPoint, Subject } from './point.ts';

/**
 * Bounds of what one audit can be: a thousand tonnes, a gigawatt-hour, the 35 days that a run of a
 * workflow may last (abuse A9, A33). Whatever lies outside is nobody's audit.
 */
const MOST_G = 1e9;
const MOST_J = 3.6e12;
const MOST_S = 35 * 86_400;
const FIRST_MS = Date.UTC(2020, 0);
const LAST_MS = Date.UTC(2100, 0);
/**
 * And the least that is not nothing: a microjoule, a femtogram, a millisecond, a milliwatt. What is
 * smaller was measured by nobody, and a division by it is no number.
 */
const LEAST_J = 1e-6;
const LEAST_G = 1e-15;
const LEAST_S = 1e-3;
const LEAST_W = 1e-3;
const LEAST_COUNT = 1e-6;
const MOST_FACTORS = 100;
const MOST_LOG_SD = 5;
const MOST_UNITS = 16;
const MOST_COUNT = 1e15;
const MOST_VCPUS = 65_536;
const MOST_W = 1e6;
const MOST_TEXT = 300;
const UNIT_NAME = /^[a-z][a-z0-9-]{0,31}$/;
/** What could make a line of a log or a page out of a name. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The version of points that this version of the program writes and reads (abuse A10). */
export const POINT_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;

/** Thrown and caught within this file only: a field that is not what it must be. */
class NoPoint extends Error {}

/**
 * A point from what a file holds, `null` where it is none: another version, a field missing, wrong or
 * out of bounds. Fields that are not known are left out. Never throws.
 */
export function parsePoint(value: unknown): SeriesPoint | null {
  try {
    return readPoint(fieldsOf(value));
  } catch (error) {
    if (error instanceof NoPoint) return null;
    throw error;
  }
}

/** A point as it is written down: one line of JSON. */
export function pointLine(point: SeriesPoint): string {
  return JSON.stringify({ schemaVersion: POINT_VERSION, ...point });
}

function readPoint(point: Fields): SeriesPoint {
  if (point['schemaVersion'] !== POINT_VERSION) throw new NoPoint();
  return {
    auditId: textOf(point['auditId']),
    runId: orNull(point['runId'], textOf),
    attempt: whole(point['attempt'], 1, 10_000),
    atMs: whole(point['atMs'], FIRST_MS, LAST_MS),
    subject: subjectOf(fieldsOf(point['subject'])),
    runner: runnerOf(fieldsOf(point['runner'])),
    cpu: orNull(point['cpu'], (cpu) => cpuOf(fieldsOf(cpu))),
    methodMajor: whole(point['methodMajor'], 0, 10_000),
    isVerified: boolean(point['isVerified']),
    outcome: orNull(point['outcome'], (one) => oneOf(one, ['success', 'failure'] as const)),
    actorGroup: orNull(point['actorGroup'], textOf),
    energyJ: estimateOf(point['energyJ'], MOST_J, LEAST_J),
    totalG: estimateOf(point['totalG'], MOST_G, LEAST_G),
    durationS: amount(point['durationS'], MOST_S, LEAST_S),
    units: orNull(point['units'], (units) => unitsOf(fieldsOf(units))),
  };
}

function subjectOf(subject: Fields): Subject {
  return {
    workflowPath: orNull(subject['workflowPath'], textOf),
    workflowName: orNull(subject['workflowName'], textOf),
    reusablePath: orNull(subject['reusablePath'], (path) => (path === '' ? '' : textOf(path))),
    job: orNull(subject['job'], textOf),
    event: orNull(subject['event'], textOf),
    branch: orNull(subject['branch'], textOf),
    isDefaultBranch: orNull(subject['isDefaultBranch'], boolean),
    actorKind: orNull(subject['actorKind'], (kind) => oneOf(kind, ['person', 'bot'] as const)),
    runnerLabel: orNull(subject['runnerLabel'], textOf),
  };
}

function runnerOf(runner: Fields): RunnerClass {
  return {
    label: orNull(runner['label'], textOf),
    os: textOf(runner['os']),
    arch: textOf(runner['arch']),
    vcpus: amount(runner['vcpus'], MOST_VCPUS),
    gpu: orNull(runner['gpu'], textOf),
  };
}

function cpuOf(cpu: Fields): CpuFamily {
  const halfLoadW = orNull(cpu['halfLoadW'], (watts) => amount(watts, MOST_W, LEAST_W));
  return { name: textOf(cpu['name']), halfLoadW: halfLoadW === 0 ? null : halfLoadW };
}

function estimateOf(value: unknown, most: number, least: number): Estimate {
  const fields = fieldsOf(value);
  const { factors } = fields as { factors: unknown };
  if (!Array.isArray(factors) || factors.length > MOST_FACTORS) throw new NoPoint();
  return estimate(amount(fields['value'], most, least), factors.map(factorOf));
}

function factorOf(value: unknown): Factor {
  const factor = fieldsOf(value);
  return {
    id: textOf(factor['id']),
    logSd: amount(factor['logSd'], MOST_LOG_SD),
    kind: oneOf(factor['kind'], ['calibrated', 'declared'] as const),
  };
}

function unitsOf(units: Fields): Readonly<Record<string, number>> {
  const entries = Object.entries(units);
  if (entries.length > MOST_UNITS) throw new NoPoint();
  return Object.fromEntries(
    entries.map(([name, count]) => {
      if (!UNIT_NAME.test(name)) throw new NoPoint();
      return [name, amount(count, MOST_COUNT, LEAST_COUNT)];
    }),
  );
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoPoint();
  return value as Fields;
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > MOST_TEXT) throw new NoPoint();
  if (UNPRINTABLE.test(value)) throw new NoPoint();
  return value;
}

function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new NoPoint();
  return value;
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new NoPoint();
  return found;
}

/** Nothing, or no less than the least. */
function amount(value: unknown, most: number, least = 0): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw new NoPoint();
  if (value > 0 && value < least) throw new NoPoint();
  return value;
}

function whole(value: unknown, least: number, most: number): number {
  if (!Number.isSafeInteger(value) || amount(value, most) < least) throw new NoPoint();
  return value as number;
}
