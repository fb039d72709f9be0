import { type Finding, finding } from '../finding.ts';
import type { CountedMachine } from '../machine/held.ts';
import type { Container, Machine } from '../machine/machine.ts';
import { type NamedSku, skusNamed } from '../machine/named-sku.ts';
import { findSku, isNear, type Sku } from '../machine/sku.ts';
import { quoted } from '../nearest.ts';
import { modelPower } from '../power/model.ts';
import { serverCurve } from '../power/server/index.ts';
import type { SaidSku } from './policy-sku.ts';

/** A machine as it is counted, and what it is sold as. */
export type Hardware = Readonly<{ machine: CountedMachine; sku: Sku | null }>;

/** A machine as somebody's word would have it. */
type Claimed = Hardware &
  Readonly<{
    said: SaidSku;
    /** What the machine shows otherwise, as clauses. */
    doubts: readonly string[];
    /** What the machine does not show and the SKU tells, as nouns. */
    filled: readonly string[];
  }>;

/** What an audit counts with, and what is to be said of how that was chosen. */
export type Chosen = Readonly<{
  /** By which electricity counts. */
  powered: Hardware;
  /** By which making counts. */
  made: Hardware;
  findings: readonly Finding[];
}>;

/** What comes of a hardware in an audit: by what several are held against each other. */
export type Weight = Readonly<{ energyJ: number; embodiedG: number }>;

/** The machine as it shows itself. */
export function shownHardware(machine: Machine): Hardware {
  return { machine, sku: findSku(machine) };
}

/**
 * What an audit counts with where policies say what its machine is sold as. A SKU fills in what the
 * machine does not show. Where the machine contradicts it, or it is the word of somebody who could be out
 * to lower a figure, both are weighed: of electricity and of making each the higher stands, so that what is
 * more of the one buys nothing off the other.
 *
 * @param weigh what comes of a hardware; not asked where there is nothing to choose
 */
export function chooseHardware(
  machine: Machine,
  said: readonly SaidSku[],
  weigh: (hardware: Hardware) => Weight,
): Chosen {
  const shown = shownHardware(machine);
  const claimed = said.flatMap((one) => claimedHardware(machine, shown.sku, one) ?? []);
  const isShownAsked =
    claimed.length === 0 ||
    claimed.some(({ doubts, said: by }) => doubts.length > 0 || !by.mayLower);
  const all: readonly Hardware[] = [...claimed, ...(isShownAsked ? [shown] : [])];
  const [powered, made] = all.length === 1 ? [all[0], all[0]] : heaviest(all, weigh);
  const of = (hardware = shown) => claimed.find((one) => one === hardware) ?? null;
  const counts = { powered: of(powered), made: of(made) };
  return {
    powered: powered ?? shown,
    made: made ?? shown,
    findings: claimed.map((one) => told(one, counts)),
  };
}

/** The one with the most electricity and the one with the most making; of equals the first. */
function heaviest(all: readonly Hardware[], weigh: (hardware: Hardware) => Weight) {
  const weighed = all.map((hardware) => ({ hardware, ...weigh(hardware) }));
  const most = (part: keyof Weight) => weighed.toSorted((a, b) => b[part] - a[part])[0]?.hardware;
  const powered = most('energyJ');
  const own = weighed.find(({ hardware }) => hardware === powered);
  const isMore = weighed.some(({ embodiedG }) => embodiedG > (own?.embodiedG ?? 0));
  return [powered, isMore ? most('embodiedG') : powered] as const;
}

/** A machine as a policy's word would have it, and whether it shows otherwise; `null`: nothing has that name. */
export function saidHardware(
  machine: Machine,
  said: SaidSku,
): (Hardware & Readonly<{ isDoubted: boolean }>) | null {
  const claimed = claimedHardware(machine, shownHardware(machine).sku, said);
  return claimed === null ? null : { ...claimed, isDoubted: claimed.doubts.length > 0 };
}

/** `null`: the machine as it shows itself. */
type Counts = Readonly<{ powered: Claimed | null; made: Claimed | null }>;

function told(claimed: Claimed, counts: Counts): Finding {
  const { said, doubts, filled } = claimed;
  const named = `${said.name}, as \`runners\` of ${quoted(said.by)} names it`;
  const isOne = counts.powered === counts.made;
  const [powered, made] = [counts.powered, counts.made].map(
    (one) => one?.said.name ?? 'the machine as it shows itself',
  );
  if (doubts.length > 0) {
    const which = isOne
      ? `The higher emissions count: ${powered}.`
      : `Of electricity and making each the higher counts: ${powered}, and ${made}.`;
    return finding(
      'sku-contradiction',
      `The hardware is contradicted: it is said to be ${named}, and ${doubts.join('; ')}. ${which}`,
    );
  }
  const what = filled.length === 0 ? 'which it shows itself' : `which tells ${filled.join(', ')}`;
  if (isOne && counts.powered === claimed) {
    return finding('sku-declared', `The machine is taken for ${named}, ${what}.`);
  }
  const more = isOne
    ? `${powered} emits more and counts`
    : `of electricity and making each the higher counts: ${powered}, and ${made}`;
  const why = said.mayLower ? '' : ": the job's author could have changed that policy";
  return finding('sku-declared', `The machine is said to be ${named}, but ${more}${why}.`);
}

/** `null`: the table has nothing of that name, which checking the policy has ruled out. */
function claimedHardware(machine: Machine, shown: Sku | null, said: SaidSku): Claimed | null {
  const sizes = skusNamed(said.name);
  const { container } = machine;
  // A label of several sizes is of the one that the machine has; else the largest stands for it.
  const vcpus = container === null ? machine.threads : container.cpus;
  const sku = sizes.find((one) => one.vcpus === vcpus) ?? sizes[0];
  if (sku === undefined) return null;
  const cpu = cpuOf(machine, sku);
  const doubts = [
    ...sizeDoubts(machine, sku),
    ...(cpu.doubt === null ? [] : [cpu.doubt]),
    ...kindDoubts(machine, sku),
  ];
  const taken = sized({ ...machine, ...cpu.as, ...awsSigns(sku) }, machine, sku);
  // What shows its host and is what it is said to be needs no word for it.
  const own = doubts.length === 0 && shown?.host != null ? shown : null;
  return {
    machine: taken,
    sku: {
      name: sku.name,
      vcpus: sku.vcpus,
      memoryBytes: sku.memoryBytes,
      gpus: Math.max(sku.gpus, shown?.gpus ?? 0),
      host: own?.host ?? sku.hostOf(taken),
      basis: own?.basis ?? `${sku.name}, which \`runners\` of ${quoted(said.by)} names`,
    },
    said,
    doubts,
    filled: [
      ...(cpu.as === null || cpu.doubt !== null ? [] : [`its CPU (${cpu.as.cpuModel})`]),
      ...(container !== null && container.cpus === null ? [`its share (${sku.vcpus} vCPU)`] : []),
      ...(own === null && sku.hostOf(taken) !== null ? ['its host'] : []),
      ...(sku.gpus > (shown?.gpus ?? 0) ? ['its GPUs'] : []),
    ],
  };
}

/** A machine of the SKU's size; what shows that size keeps what it shows. */
function sized(
  taken: Machine,
  { threads, memoryBytes, container }: Machine,
  sku: NamedSku,
): CountedMachine {
  const shown = container === null ? memoryBytes : (container.memoryBytes ?? sku.memoryBytes);
  const own = isNear(sku.memoryBytes, shown) ? shown : sku.memoryBytes;
  if (container === null) return { ...taken, threads: sku.vcpus, memoryBytes: own };
  const held: Container = { cpus: sku.vcpus, memoryBytes: own };
  return { ...taken, threads: Math.max(threads, sku.vcpus), container: held, soldAs: sku.name };
}

/** By what a machine of AWS is told: its type says whether its vCPUs are whole cores. */
function awsSigns(sku: NamedSku): Partial<Machine> {
  return sku.cloud === 'aws' ? { cloud: 'aws', systemProduct: sku.name } : {};
}

function sizeDoubts({ threads, memoryBytes, container }: Machine, sku: NamedSku): string[] {
  const gib = (bytes: number) => Math.round(bytes / 2 ** 30);
  const size = container === null ? threads : (container.cpus ?? Math.min(threads, sku.vcpus));
  const memory = container === null ? memoryBytes : (container.memoryBytes ?? sku.memoryBytes);
  const shows = container === null ? 'the machine shows' : 'its container may use';
  return [
    ...(size === sku.vcpus ? [] : [`it has ${sku.vcpus} vCPU where ${shows} ${rounded(size)}`]),
    ...(isNear(sku.memoryBytes, memory)
      ? []
      : [`it has ${gib(sku.memoryBytes)} GiB where ${shows} ${gib(memory)}`]),
  ];
}

function rounded(count: number): number {
  return Math.round(count * 100) / 100;
}

/** Another architecture, system or cloud, or another type by DMI. */
function kindDoubts(machine: Machine, sku: NamedSku): string[] {
  const { arch, platform, cloud, systemProduct } = machine;
  const type = cloud === 'aws' && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(systemProduct ?? '');
  return [
    ...(arch === sku.arch ? [] : [`it is of ${sku.arch} where the machine is of ${arch}`]),
    ...(sku.platform === null || sku.platform === platform
      ? []
      : [`it is one of ${sku.platform} where the machine is one of ${platform}`]),
    ...(cloud === null || sku.cloud === null || cloud === sku.cloud
      ? []
      : [`it is one of ${sku.cloud} where the machine is one of ${cloud}`]),
    ...(type && sku.cloud === 'aws' && systemProduct !== sku.name
      ? [`the machine is of type ${quoted(systemProduct ?? '')} by DMI`]
      : []),
  ];
}

type Cpu = Pick<Machine, 'cpuModel' | 'cpuVendor' | 'cpuFamily' | 'cpuModelNumber'>;

/**
 * The CPU that a SKU puts in the place of what the machine shows: in that of one that the model does not
 * know, and of one that the SKU is not sold with. Of several the one that draws most.
 */
function cpuOf(
  machine: Machine,
  { cpus }: NamedSku,
): Readonly<{ as: Cpu | null; doubt: string | null }> {
  if (cpus.length === 0) return { as: null, doubt: null };
  const shown = serverCurve(cpuIn(machine));
  const isShown = shown.fit !== 'unknown';
  if (isShown && cpus.some((name) => isSameCpu(machine, name))) return { as: null, doubt: null };
  const [hungriest] = cpus
    .map(namedCpu)
    .map((cpu) => ({ cpu, fullW: fullPowerW({ ...machine, ...cpu }) }))
    .sort((a, b) => b.fullW - a.fullW);
  const said = `it has ${cpus.length === 1 ? '' : 'one of '}${cpus.join(', ')} where the machine shows ${quoted(machine.cpuModel ?? '')}`;
  return { as: hungriest?.cpu ?? null, doubt: isShown ? said : null };
}

function cpuIn({ cpuModel, cpuVendor, cpuFamily, cpuModelNumber }: Machine): Cpu {
  return { cpuModel, cpuVendor, cpuFamily, cpuModelNumber };
}

function namedCpu(name: string): Cpu {
  const isIntel = name.includes('Xeon');
  const cpuVendor = name.includes('EPYC') ? 'AuthenticAMD' : isIntel ? 'GenuineIntel' : null;
  return { cpuModel: name, cpuVendor, cpuFamily: null, cpuModelNumber: null };
}

/** By every word of the name; Arm's cores are called after their design, whoever makes the CPU. */
function isSameCpu(machine: Machine, name: string): boolean {
  const words = (text: string) =>
    text
      .toUpperCase()
      .replace(/\((?:R|TM)\)/g, '')
      .split(/[\s@]+/);
  const shown = new Set(words(machine.cpuModel ?? ''));
  if (words(name).every((word) => shown.has(word))) return true;
  return (
    machine.arch === 'arm64' &&
    serverCurve(namedCpu(name)).basis === serverCurve(cpuIn(machine)).basis
  );
}

function fullPowerW(machine: Machine): number {
  const { idlePowerW, busyJPerCpuS } = modelPower(machine);
  return idlePowerW.value + busyJPerCpuS.value * machine.threads;
}
