import { CPU_TICK_FIELDS, type CpuTicks, type Reading, type RecordingHeader } from './format.ts';

/**
 * Sample lines are nearly all of a recording, so they are written short: times and CPU time relative
 * to the header, memory in KiB, RAPL in millijoules, and whatever is unknown left out.
 */

/** What lines are relative to: all that is needed of a header to place them. */
export type RecordingOrigin = Pick<RecordingHeader, 'wallMs' | 'monotonicMs' | 'cpu' | 'layout'>;

/** The wall clock is given only where it is further than this from the header's plus the time since. */
const WALL_TOLERANCE_MS = 2;

const US_PER_MS = 1000;
const UJ_PER_MJ = 1000;
const BYTES_PER_KIB = 1024;

/** Later than any clock: 200 years in ms. The product with 1000 is still exact. */
const MAX_MS = 200 * 366 * 86_400_000;

/** To whole microseconds, which survive adding and subtracting the header's time. */
export function roundMs(ms: number): number {
  return Math.round(ms * US_PER_MS) / US_PER_MS;
}

export function isTimeMs(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The body of a sample line. Counters that make no sense are left out; times must make sense. */
export function sampleBody(reading: Reading, origin: RecordingOrigin, number: number): string {
  const sinceMs = roundMs(reading.monotonicMs - origin.monotonicMs);
  if (!isTimeMs(sinceMs)) throw new RangeError(`a reading at ${reading.monotonicMs} ms`);
  let body = `{"n":${number},"m":${sinceMs}`;
  const driftMs = Math.round(reading.wallMs) - Math.round(origin.wallMs + sinceMs);
  if (Number.isSafeInteger(driftMs) && Math.abs(driftMs) > WALL_TOLERANCE_MS) {
    body += `,"w":${driftMs}`;
  }
  const ticks = reading.cpu === null ? null : relativeTicks(reading.cpu, origin.cpu);
  if (ticks !== null) body += `,"c":[${ticks.join(',')}]`;
  const kib = Math.floor((reading.memoryAvailableBytes ?? Number.NaN) / BYTES_PER_KIB);
  if (isCount(kib)) body += `,"a":${kib}`;
  if (reading.raplUj.some((uj) => uj !== null)) {
    const mj = reading.raplUj.map((uj) => Math.floor((uj ?? Number.NaN) / UJ_PER_MJ));
    body += `,"r":[${mj.map((value) => (isCount(value) ? value : 'null')).join(',')}]`;
    const ageMs = Math.round(reading.raplAgeMs ?? 0);
    if (isCount(ageMs) && ageMs > 0) body += `,"ra":${ageMs}`;
  }
  return body;
}

/** Ticks since the header in the order of CPU_TICK_FIELDS, without the zeros at the end. */
function relativeTicks(ticks: CpuTicks, base: CpuTicks | null): number[] | null {
  const relative: number[] = [];
  let length = 0;
  for (const field of CPU_TICK_FIELDS) {
    if (!isCount(ticks[field])) return null;
    const value = ticks[field] - (base?.[field] ?? 0);
    relative.push(value);
    if (value !== 0) length = relative.length;
  }
  relative.length = length;
  return relative;
}

const NO_ZONES: readonly null[] = [];

/** The reading in a sample line's object, or `null` if it does not fit the shape. */
export function parseSample(
  line: Readonly<Record<string, unknown>>,
  origin: RecordingOrigin,
): Reading | null {
  const { m, w, c, a, r, ra } = line;
  if (!isTimeMs(m)) return null;
  if (w !== undefined && !Number.isSafeInteger(w)) return null;
  if (a !== undefined && !isCount(a)) return null;
  if (ra !== undefined && !isCount(ra)) return null;
  const cpu = c === undefined ? null : absoluteTicks(c, origin.cpu);
  if (cpu === undefined) return null;
  const raplUj = parseRapl(r, origin.layout.raplZones.length);
  if (raplUj === null) return null;
  const wallMs = Math.round(origin.wallMs + m) + ((w as number | undefined) ?? 0);
  if (!isTimeMs(wallMs)) return null;
  return {
    monotonicMs: roundMs(origin.monotonicMs + m),
    wallMs,
    cpu,
    memoryAvailableBytes: a === undefined ? null : a * BYTES_PER_KIB,
    raplUj,
    ...(ra === undefined ? {} : { raplAgeMs: ra }),
  };
}

/** `undefined` if they are not ticks. */
function absoluteTicks(relative: unknown, base: CpuTicks | null): CpuTicks | undefined {
  if (!Array.isArray(relative) || relative.length > CPU_TICK_FIELDS.length) return undefined;
  const ticks: Record<string, number> = {};
  for (const [index, field] of CPU_TICK_FIELDS.entries()) {
    const value: unknown = index < relative.length ? relative[index] : 0;
    if (typeof value !== 'number') return undefined;
    const absolute = value + (base?.[field] ?? 0);
    if (!isCount(absolute)) return undefined;
    ticks[field] = absolute;
  }
  return ticks as CpuTicks;
}

function parseRapl(value: unknown, zones: number): readonly (number | null)[] | null {
  if (value === undefined) return zones === 0 ? NO_ZONES : new Array<null>(zones).fill(null);
  if (!Array.isArray(value) || value.length !== zones) return null;
  if (!value.every((mj) => mj === null || isCount(mj))) return null;
  return value.map((mj: number | null) => (mj === null ? null : mj * UJ_PER_MJ));
}
