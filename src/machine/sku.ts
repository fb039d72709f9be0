import skus from '../../data/skus.json' with { type: 'json' };
import type { Machine } from './machine.ts';
import { isSlim } from './runner.ts';

/** A kind of host: its size, and the kilograms of CO2e that making it took. */
export type Host = Readonly<{
  id: string;
  name: string;
  threads: number;
  memoryGib: number;
  /** All of it but memory and GPU boards. */
  restKg: number;
  memoryKg: number;
}>;

/** What is sold under a name: a runner's label or a cloud's instance type. */
export type Sku = Readonly<{
  /** Labels or types that look the same from inside; `null`: no more than its host could be told. */
  name: string | null;
  vcpus: number | null;
  memoryBytes: number | null;
  /** GPU boards that it is sold with, as far as the table knows. */
  gpus: number;
  /** `null`: the table has no host for it. */
  host: Host | null;
  /** What it is, and by what that was told. */
  basis: string;
}>;

type HostRow = (typeof skus.hosts)[number];
export type RunnerRow = (typeof skus.runners)[number];

const GIB = 2 ** 30;

/** Kernels and firmware keep some of the memory that is sold. */
const MEMORY_TOLERANCE = 0.15;

/** What a server is taken for of which nothing is known: a common host of a cloud. */
export const COMMON_HOST: Host = hostById('azure-amd-general') as Host;

/** The kind of runner or cloud instance that the machine shows itself to be; `null`: neither. */
export function findSku(machine: Machine): Sku | null {
  const runner = machine.runner?.hosted === true ? hostedRunner(machine) : null;
  if (runner !== null) return runner;
  switch (machine.cloud) {
    case 'aws':
      return awsType(machine);
    case 'azure':
      return azureSize(machine);
    default:
      return null;
  }
}

function hostedRunner(machine: Machine): Sku | null {
  const { runner, threads } = machine;
  const slim = isSlim(runner);
  const row = skus.runners.find((one) =>
    slim
      ? one.labels.includes('ubuntu-slim')
      : one.os === runner?.os &&
        one.arch === runner.arch &&
        one.vcpus === threads &&
        isNear(one.memoryGib * GIB, machine.memoryBytes),
  );
  if (row === undefined) return null;
  const shown = slim ? 'its image' : `${threads} vCPU and ${gibOf(machine)} GiB`;
  const [label] = row.labels;
  return {
    name: row.labels.join(', '),
    vcpus: row.vcpus,
    memoryBytes: row.memoryGib * GIB,
    gpus: row.gpus,
    host: hostOfRunner(row, machine),
    basis: `a runner of GitHub's such as ${label}, by its environment and ${shown}`,
  };
}

/** GitHub's runners with Linux and Windows stand in Azure, those with macOS in Macs of its own. */
export function hostOfRunner(row: RunnerRow, machine: Machine): Host | null {
  if (row.host !== null) return hostById(row.host);
  return row.os === 'macOS' ? null : azureHost(machine, row.memoryGib / row.vcpus);
}

/** DMI of AWS tells the type: `m5.large`, `r7a.metal-48xl`. */
function awsType({ systemProduct, threads, memoryBytes }: Machine): Sku | null {
  const family = /^([a-z0-9-]+)\.[a-z0-9-]+$/.exec(systemProduct ?? '')?.[1];
  if (family === undefined) return null;
  return {
    name: systemProduct,
    vcpus: threads,
    memoryBytes,
    gpus: 0,
    host: hostById(`aws-${family}`),
    basis: `an instance of AWS, ${systemProduct} by DMI`,
  };
}

/** Azure's machines do not name their size; its class shows in maker and memory for each vCPU. */
function azureSize(machine: Machine): Sku | null {
  const host = azureHost(machine, gibOf(machine) / machine.threads);
  const { threads, memoryBytes } = machine;
  const basis = `a virtual machine of Azure by DMI, of this kind by the CPU's maker and ${gibOf(machine)} GiB for ${threads} vCPU`;
  return { name: null, vcpus: threads, memoryBytes, gpus: 0, host, basis };
}

function azureHost({ cpuVendor }: Machine, gibPerVcpu: number): Host | null {
  const off = (row: HostRow) => Math.abs(Math.log((row.gibPerVcpu ?? 1) / gibPerVcpu));
  const [nearest] = skus.hosts
    .filter((row) => row.vendor !== undefined && row.vendor === cpuVendor)
    .sort((a, b) => off(a) - off(b));
  return nearest === undefined || !(gibPerVcpu > 0) ? null : toHost(nearest);
}

/** `null`: the table has no such host. */
export function hostById(id: string): Host | null {
  const row = skus.hosts.find((one) => one.id === id);
  return row === undefined ? null : toHost(row);
}

function toHost({ id, name, threads, memoryGib, restKg, memoryKg }: HostRow): Host {
  return { id, name, threads, memoryGib, restKg, memoryKg };
}

/** Whether what a machine shows may be the memory that it was sold with. */
export function isNear(sold: number, shown: number): boolean {
  return Math.abs(shown / sold - 1) <= MEMORY_TOLERANCE;
}

function gibOf({ memoryBytes }: Machine): number {
  return Math.round((memoryBytes / GIB) * 10) / 10;
}
