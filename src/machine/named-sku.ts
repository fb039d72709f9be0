import skus from '../../data/skus.json' with { type: 'json' };
import type { Machine } from './machine.ts';
import { type Host, hostById, hostOfRunner, type RunnerRow } from './sku.ts';

/** What somebody says that a machine is sold as, by the table. */
export type NamedSku = Readonly<{
  name: string;
  vcpus: number;
  memoryBytes: number;
  /** GPU boards that it is sold with, as far as the table knows. */
  gpus: number;
  /** As `Machine` has it: `x64` or `arm64`, and `linux`, `win32` or `darwin`; `null`: any. */
  arch: string;
  platform: string | null;
  cloud: Machine['cloud'];
  /** The CPUs that it has been seen with; empty: the table knows none. */
  cpus: readonly string[];
  /** The host that such a machine is a part of; `null`: the table has none for it. */
  hostOf: (machine: Machine) => Host | null;
}>;

const GIB = 2 ** 30;

const PLATFORM_OF: Readonly<Record<string, string>> = {
  Linux: 'linux',
  Windows: 'win32',
  macOS: 'darwin',
};

/** `m6i.2xlarge`. */
const AWS_TYPE = /^([a-z0-9-]+)\.([a-z0-9]+)$/;

/**
 * What is sold under a name, in whatever letters: a runner of GitHub's by its label, or an instance of AWS
 * by its type. A label may be of runners of several sizes, the largest of which comes first; of a name
 * that the table does not have there is none.
 */
export function skusNamed(name: string): readonly NamedSku[] {
  const wanted = name.trim().toLowerCase();
  const runners = skus.runners
    .filter(({ labels }) => labels.some((label) => isLabel(label, wanted)))
    .map((row) => runnerSku(wanted, row))
    .sort((a, b) => b.vcpus - a.vcpus);
  const instance = awsSku(wanted);
  return instance === null ? runners : [...runners, instance];
}

/** Every name that there is, to look near ones up in. */
export function skuNames(): readonly string[] {
  const labels = skus.runners.flatMap((row) => row.labels);
  const types = skus.hosts.flatMap(({ id }) => {
    const family = id.replace(/^aws-/, '');
    if (family === id) return [];
    const sizes = [...Object.keys(skus.awsSizes.vcpus), 'metal'];
    return sizes.map((size) => `${family}.${size}`).filter((type) => awsSku(type) !== null);
  });
  return [...labels, ...types];
}

/** `macos-*-large` is a family of labels. */
export function isLabel(label: string, name: string): boolean {
  const [before = '', after] = label.split('*');
  if (after === undefined) return label === name;
  return (
    name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after)
  );
}

function runnerSku(name: string, row: RunnerRow): NamedSku {
  return {
    name,
    vcpus: row.vcpus,
    memoryBytes: row.memoryGib * GIB,
    gpus: row.gpus,
    arch: row.arch === 'ARM64' ? 'arm64' : 'x64',
    platform: PLATFORM_OF[row.os] ?? null,
    cloud: row.os === 'macOS' ? null : 'azure',
    cpus: row.cpus,
    hostOf: (machine) => hostOfRunner(row, machine),
  };
}

/** Families of AWS are sold in sizes of their host, memory in proportion. */
function awsSku(type: string): NamedSku | null {
  const [, family = '', size = ''] = AWS_TYPE.exec(type) ?? [];
  const host = hostById(`aws-${family}`);
  if (host === null) return null;
  const threadsPerVcpu = skus.wholeCores.awsFamilies.includes(family) ? 2 : 1;
  const whole = host.threads / threadsPerVcpu;
  const sizes: Readonly<Record<string, number>> = skus.awsSizes.vcpus;
  // The largest size of a family whose sockets hold more cores than are sold is all of it too.
  const vcpus = size === 'metal' ? whole : Object.hasOwn(sizes, size) ? (sizes[size] ?? 0) : 0;
  const held = Math.min(vcpus, threadsPerVcpu === 1 ? vcpus : whole);
  if (held === 0 || held > whole) return null;
  return {
    name: type,
    vcpus: held,
    memoryBytes: (host.memoryGib / whole) * held * GIB,
    gpus: 0,
    arch: isGraviton(family) ? 'arm64' : 'x64',
    platform: null,
    cloud: 'aws',
    cpus: [],
    hostOf: () => host,
  };
}

/** AWS marks its own processors by a `g` after the generation; `a1` came before that. */
function isGraviton(family: string): boolean {
  return family === 'a1' || /^[a-z]+\d+g/.test(family);
}
