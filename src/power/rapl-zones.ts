import type { RaplZone, UnreadableZone } from '../recording/format.ts';
import { type CounterCourse, counterCourse, type Look } from './rapl-counter.ts';

/**
 * Which of the machine's RAPL zones are counted. A package holds its cores, its graphics and the rest
 * of the socket (`core` and `uncore` are parts of it and never added); `dram` is the memory of a
 * socket, beside its package; `psys` is the platform and holds packages and memory.
 *
 * Source: Linux Documentation/power/powercap; Intel SDM 3B, 15.10 (RAPL domains); Khan et al., RAPL
 * in Action, ACM TOMPECS 3(2), 2018.
 */
export type RaplKind = 'package' | 'dram' | 'psys';

/**
 * Physical bounds in W, per zone: what no zone on sale can exceed for as long as two readings lie
 * apart. Packages: three times the 500 W of the largest (EPYC 9965, Xeon 6980P; a firmware's short
 * power limit was seen at 764 W). DRAM: 24 modules at 25 W. Platform: two packages at their bound.
 */
const BOUND_W: Readonly<Record<RaplKind, number>> = { package: 1_500, dram: 600, psys: 3_000 };

/** Two looks at one counter are microseconds apart, and it moves every millisecond. */
const MIRROR_UJ = 1e6;
/** Now and then a reader loses the CPU between the two. */
const MIRROR_SHARE = 0.9;

export type CountedZone = Readonly<{ zone: RaplZone; course: CounterCourse }>;

/** The zones that are summed; `unusable` says why none can be, in words after `because`. */
export type ZoneChoice =
  | Readonly<{
      kind: 'chosen';
      /** `psys` stands for packages and memory together. */
      processors: readonly CountedZone[];
      processorKind: 'package' | 'psys';
      /** Empty: the machine's memory has no counter that can be used. */
      memory: readonly CountedZone[];
      /** Zones that show a counter again which is counted already. */
      mirrors: readonly string[];
    }>
  | Readonly<{ kind: 'unusable'; why: string }>;

type Candidate = CountedZone & Readonly<{ kind: RaplKind; key: string; looks: readonly Look[] }>;

export function kindOfZone(name: string): RaplKind | null {
  if (/^package\b/.test(name)) return 'package';
  if (/^dram\b/.test(name)) return 'dram';
  return name === 'psys' ? 'psys' : null;
}

/** Packages and their memory, else the platform; each counter once, and all of a kind or none. */
export function chooseZones(
  zones: readonly RaplZone[],
  unreadable: readonly UnreadableZone[],
  looksAt: (index: number) => readonly Look[],
): ZoneChoice {
  const all = [...zones, ...unreadable];
  const candidates = zones.flatMap((zone, index): Candidate[] => {
    const kind = kindOfZone(zone.name);
    if (kind === null) return [];
    const looks = looksAt(index);
    const { maxEnergyUj } = zone;
    const course = counterCourse(looks, { maxEnergyUj, boundW: BOUND_W[kind] });
    return [{ zone, kind, key: keyOf(zone, all), looks, course }];
  });
  const pick = (kind: RaplKind) =>
    pickOf(
      candidates.filter((one) => one.kind === kind),
      all.filter((zone) => kindOfZone(zone.name) === kind).map((zone) => keyOf(zone, all)),
    );

  const [packages, dram, psys] = [pick('package'), pick('dram'), pick('psys')];
  if (packages.counted.length > 0 && packages.missing.length === 0) {
    const memory = dram.missing.length === 0 ? dram : NONE;
    return {
      kind: 'chosen',
      processorKind: 'package',
      processors: packages.counted,
      memory: memory.counted,
      mirrors: [...packages.mirrors, ...memory.mirrors],
    };
  }
  if (packages.missing.length > 0) {
    return { kind: 'unusable', why: saidNothing(packages.missing) };
  }
  if (psys.counted.length > 0 && psys.missing.length === 0) {
    const { counted, mirrors } = psys;
    return { kind: 'chosen', processorKind: 'psys', processors: counted, memory: [], mirrors };
  }
  if (psys.missing.length > 0) return { kind: 'unusable', why: saidNothing(psys.missing) };
  return { kind: 'unusable', why: 'none of them is that of a package or of the platform' };
}

function saidNothing(names: readonly string[]): string {
  return `not all of them said something: ${names.join(', ')} could not be read, stood still, or may have wrapped unseen between two readings (a shorter interval leaves no time for that)`;
}

type Picked = Readonly<{
  counted: readonly CountedZone[];
  mirrors: readonly string[];
  /** Counters that are there and give nothing, under no other name either. */
  missing: readonly string[];
}>;

const NONE: Picked = { counted: [], mirrors: [], missing: [] };

function pickOf(candidates: readonly Candidate[], keys: readonly string[]): Picked {
  // One that never moved is dead: taken for a measurement it would be a silent zero.
  const alive = candidates.filter(({ course }) => course.energyJ > 0);
  const counted: Candidate[] = [];
  const mirrors: string[] = [];
  for (const one of [...alive].sort(byTrust)) {
    if (counted.some((other) => isSamePart(one, other) || isMirror(one, other))) {
      mirrors.push(one.zone.id);
    } else {
      counted.push(one);
    }
  }
  const found = new Set(alive.map(({ key }) => key));
  const missing = [...new Set(keys.filter((key) => !found.has(key)))];
  return { counted, mirrors: mirrors.sort(), missing };
}

/** Whoever has the fewest gaps first; then `intel-rapl`, by which all but the newest are known. */
function byTrust(a: Candidate, b: Candidate): number {
  return (
    knownMs(b.course) - knownMs(a.course) ||
    a.zone.id.length - b.zone.id.length ||
    (a.zone.id < b.zone.id ? -1 : 1)
  );
}

function knownMs({ stretches }: CounterCourse): number {
  return stretches.reduce(
    (sum, { fromMs, toMs, energyJ }) => sum + (energyJ === null ? 0 : toMs - fromMs),
    0,
  );
}

/** `intel-rapl-mmio:0` and `intel-rapl:0` of one name are two ways to one package's counter. */
function isSamePart(a: Candidate, b: Candidate): boolean {
  return a.key === b.key && driverOf(a.zone.id) !== driverOf(b.zone.id);
}

/**
 * Whether two zones show one counter: dies of a package that mirror their socket, whatever they are
 * called (codecarbon #1274: 68 W + 68 W of one 68 W package). Sockets of their own may draw alike;
 * that their sums since power-on agree to a joule throughout is out of the question.
 */
function isMirror(a: Candidate, b: Candidate): boolean {
  const range = Math.min(a.zone.maxEnergyUj, b.zone.maxEnergyUj);
  let both = 0;
  let alike = 0;
  for (const [i, { uj }] of a.looks.entries()) {
    const other = b.looks[i]?.uj ?? null;
    if (uj === null || other === null) continue;
    both++;
    const apart = Math.abs(uj - other);
    if (Math.min(apart, Math.abs(range - apart)) <= MIRROR_UJ) alike++;
  }
  return both >= 2 && alike >= both * MIRROR_SHARE;
}

function driverOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

type Named = Readonly<{ id: string; name: string }>;

/** A zone's name with those of the zones around it, such as `package-0/dram`: alike in all drivers. */
function keyOf(zone: Named, all: readonly Named[]): string {
  const colon = zone.id.lastIndexOf(':');
  const parent = colon < 0 ? undefined : all.find(({ id }) => id === zone.id.slice(0, colon));
  return parent === undefined ? zone.name : `${keyOf(parent, all)}/${zone.name}`;
}
