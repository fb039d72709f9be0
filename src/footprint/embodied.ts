import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { add, type Estimate, estimate, type Factor, scale } from '../estimate.ts';
import { type Held, heldOf } from '../machine/held.ts';
import type { Machine } from '../machine/machine.ts';
import { COMMON_HOST, findSku, type Host } from '../machine/sku.ts';

const HOURS_PER_YEAR = 8_766;
const GIB = 2 ** 30;

/** The making of what a machine holds, in grams of CO2e for a span, and how it was come by. */
export type Embodied = Readonly<{ gramsG: Estimate; explanation: string }>;

/**
 * The share of its host's making that an audit uses up: SCI's M = TE x (time / life) x (share of
 * resources). Memory is shared by memory, the rest by hardware threads. GPU boards are not in it.
 *
 * @param sku what the machine is sold as; by default what it shows itself to be
 */
export function embodiedOf(machine: Machine, durationS: number, sku = findSku(machine)): Embodied {
  const held = heldOf(machine);
  const known = sku?.host ?? null;
  const host = known ?? COMMON_HOST;
  const hostKg = heldKg(machine, held, host, known === null);
  return {
    gramsG: scale(usedUp(hostKg), durationS),
    explanation: `${share(held, host)} of ${describe(host)}, ${why(sku?.basis ?? null, known)}; held: ${held.explanation}; used up over ${assumptions.hostLifeYears.value} years.`,
  };
}

/** Kilograms that making the held part of a host took, as uncertain as host, share and occupancy. */
function heldKg(machine: Machine, held: Held, host: Host, isGeneric: boolean): Estimate {
  const { errors } = assumptions;
  const shared: Factor[] = [
    ...(held.factor === null ? [] : [held.factor]),
    // What is made and never sold is the making of what is.
    ...(isAlone(machine) ? [] : [declared('host-occupancy', errors.hostOccupancy.logSd)]),
  ];
  const hostError = isGeneric ? errors.embodiedUnknownHost : errors.embodiedKnownHost;
  return add(
    estimate(host.restKg * threadShare(held, host), [
      declared('embodied-host', hostError.logSd),
      ...shared,
    ]),
    estimate(host.memoryKg * memoryShare(held, host), [
      declared('embodied-memory', errors.embodiedMemory.logSd),
      ...shared,
    ]),
  );
}

/** A machine that is its own host, and none of its parts, shares with nobody. */
function isAlone({ virtual, container }: Machine): boolean {
  return virtual === false && container === null;
}

/** A machine may be larger than the host that stands for its kind: then it is more than one. */
function threadShare(held: Held, host: Host): number {
  return (held.vcpus * held.threadsPerVcpu) / host.threads;
}

function memoryShare(held: Held, host: Host): number {
  return held.memoryBytes / GIB / host.memoryGib;
}

/** Grams a second of something that is used up over the life of a host. */
function usedUp(kg: Estimate): Estimate {
  const { value, logSd } = assumptions.hostLifeYears;
  const lifeS = value * HOURS_PER_YEAR * 3600;
  return estimate((kg.value * 1000) / lifeS, [...kg.factors, declared('embodied-life', logSd)]);
}

function share(held: Held, host: Host): string {
  const threads = `${percent(threadShare(held, host))} of the threads`;
  return host.memoryKg === 0
    ? threads
    : `${threads} and ${percent(memoryShare(held, host))} of the memory`;
}

function describe({ name, threads, memoryGib, restKg, memoryKg }: Host): string {
  const kg = Number((restKg + memoryKg).toPrecision(3));
  return `${name} (${threads} threads, ${memoryGib} GiB, ${kg} kg)`;
}

function why(basis: string | null, known: Host | null): string {
  if (basis === null) {
    return 'a host whose making is known; it stands in for the one that this machine does not show';
  }
  return known === null
    ? `a host whose making is known; it stands in for that of ${basis}`
    : `the host of ${basis}, as far as its making is known`;
}

function percent(part: number): string {
  return `${(part * 100).toPrecision(2)} %`;
}

function declared(id: string, logSd: number): Factor {
  return { id, logSd, kind: 'declared' };
}
