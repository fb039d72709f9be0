import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { CpuTicks } from '../recording/format.ts';
import { type KeptFile, openKept, readBeginning } from './files.ts';

/** What the control groups (v1, v2 or both) that this process is in allow it, as far as can be seen. */
export type Cgroup = Readonly<{
  /** CPUs at a time: the least of all quotas and CPU sets; a quota may be a fraction. `null`: no limit. */
  cpus: number | null;
  /** `null`: no limit. */
  memoryBytes: number | null;
  /** The file that counts its CPU time, below the root; `null`: none is to be seen. */
  cpuTimeFile: string | null;
}>;

const SELF_BYTES = 16_384;
/** Mounts of a container's host may be many; those of control groups are among the first. */
const MOUNTS_BYTES = 1 << 18;
const LIMIT_BYTES = 4_096;
const TIME_BYTES = 256;
const MAX_DEPTH = 32;
const MAX_CPUS = 65_536;
/** Less memory than this holds no program. */
const LEAST_MEMORY_BYTES = 1 << 20;

/** One tree of groups: where it is mounted, and the groups from ours up to the highest to be seen. */
type Tree = Readonly<{ version: 1 | 2; mountPoint: string; groups: readonly string[] }>;
type Controller = 'cpu' | 'cpuacct' | 'cpuset' | 'memory';

/** Looks at the control groups of this process under `root`. Never throws; `null`: there are none. */
export function findCgroup(root: string): Cgroup | null {
  const treeOf = readTrees(root);
  const trees = (['cpu', 'cpuset', 'cpuacct', 'memory'] as const).map((name) => treeOf(name));
  if (trees.every((tree) => tree === null)) return null;
  const [cpu, cpuset, cpuacct, memory] = trees as [
    Tree | null,
    Tree | null,
    Tree | null,
    Tree | null,
  ];
  const limits = [...quotas(root, cpu), ...cpuSets(root, cpuset)];
  const cpus = least(limits.map((limit) => limit.cpus));
  // Of several groups with the same limit the highest: all that run below it share what it allows.
  const holder = limits.findLast((limit) => limit.cpus === cpus);
  return {
    cpus,
    memoryBytes: least(memoryLimits(root, memory)),
    cpuTimeFile: cpuTimeFile(root, cpuacct, holder?.group ?? null),
  };
}

/** The tree that has a controller: v1 where it is mounted, else v2, which counts CPU time without any. */
function readTrees(root: string): (name: Controller) => Tree | null {
  const own = ownGroups(readBeginning(join(root, 'proc/self/cgroup'), SELF_BYTES) ?? '');
  const mounts = mountsOf(readBeginning(join(root, 'proc/self/mountinfo'), MOUNTS_BYTES) ?? '');
  const tree = (version: 1 | 2, path: string | undefined, mount: Mount | undefined) =>
    path === undefined || mount === undefined
      ? null
      : { version, mountPoint: mount.mountPoint, groups: upwards(path, mount.mountRoot) };
  return (name) =>
    tree(
      1,
      own.get(name),
      mounts.find(({ type, options }) => type === 'cgroup' && options.includes(name)),
    ) ??
    tree(
      2,
      own.get(''),
      mounts.find(({ type }) => type === 'cgroup2'),
    );
}

/** Lines such as `4:cpu,cpuacct:/docker/1f`, and `0::/` of v2, by controller. */
function ownGroups(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const match = /^\d+:([^:]*):(\/.*)$/.exec(line);
      return (match?.[1]?.split(',') ?? []).map((name) => [name, match?.[2] ?? '/'] as const);
    }),
  );
}

type Mount = Readonly<{
  mountRoot: string;
  mountPoint: string;
  type: string;
  options: readonly string[];
}>;

/** Lines such as `32 31 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu` (see proc(5)). */
function mountsOf(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const [, , , mountRoot, mountPoint] = before.split(' ');
    const [type = '', , options = ''] = after.split(' ');
    if (!type.startsWith('cgroup') || !mountRoot?.startsWith('/') || !mountPoint) return [];
    return [{ mountRoot, mountPoint, type, options: options.split(',') }];
  });
}

/** The groups from `path` up to the mount's root; a path from outside it is at the root itself. */
function upwards(path: string, mountRoot: string): string[] {
  const below = posix.relative(mountRoot, path);
  if (path.includes('..') || below.startsWith('..')) return [''];
  const names = below.split('/').filter((name) => name !== '');
  return [...names.keys()]
    .map((depth) => names.slice(0, names.length - depth).join('/'))
    .concat('')
    .slice(-MAX_DEPTH);
}

type Limit = Readonly<{ group: string; cpus: number }>;

function quotas(root: string, tree: Tree | null): Limit[] {
  return limitsOf(tree, (group) => {
    const file = (name: string) => readLimit(root, tree, group, name);
    const [quota, period] =
      tree?.version === 1
        ? [file('cpu.cfs_quota_us'), file('cpu.cfs_period_us')]
        : (file('cpu.max')?.split(' ') ?? []);
    return amount(quota) / amount(period);
  });
}

function cpuSets(root: string, tree: Tree | null): Limit[] {
  return limitsOf(tree, (group) => {
    const names =
      tree?.version === 1 ? ['cpuset.effective_cpus', 'cpuset.cpus'] : ['cpuset.cpus.effective'];
    const text = names.map((name) => readLimit(root, tree, group, name)).find((list) => list);
    return countCpus(text ?? '');
  });
}

function limitsOf(tree: Tree | null, cpusOf: (group: string) => number): Limit[] {
  return (tree?.groups ?? [])
    .map((group) => ({ group, cpus: cpusOf(group) }))
    .filter(({ cpus }) => cpus > 0 && cpus <= MAX_CPUS);
}

function memoryLimits(root: string, tree: Tree | null): number[] {
  const name = tree?.version === 1 ? 'memory.limit_in_bytes' : 'memory.max';
  return (tree?.groups ?? [])
    .map((group) => amount(readLimit(root, tree, group, name)))
    .filter((bytes) => bytes >= LEAST_MEMORY_BYTES && Number.isSafeInteger(bytes));
}

function readLimit(
  root: string,
  tree: Tree | null,
  group: string,
  name: string,
): string | undefined {
  const path = join(root, tree?.mountPoint ?? '', group, name);
  return readBeginning(path, LIMIT_BYTES)?.trim();
}

/** A count of something; `max`, `-1` and whatever else is none gives NaN. */
function amount(text: string | undefined): number {
  return text !== undefined && /^\d{1,19}$/.test(text) ? Number(text) : Number.NaN;
}

/** CPUs in a list such as `0-3,8,10-11`; NaN if it is none. */
function countCpus(list: string): number {
  return list.split(',').reduce((sum, part) => {
    const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part);
    const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
    return last >= first ? sum + last - first + 1 : Number.NaN;
  }, 0);
}

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values);
}

/** The counter of the group that holds the limit, where it is in that tree, else of our own group. */
function cpuTimeFile(root: string, tree: Tree | null, holder: string | null): string | null {
  if (tree === null) return null;
  const name = tree.version === 1 ? 'cpuacct.usage' : 'cpu.stat';
  const groups = [...(holder === null ? [] : [holder]), ...tree.groups];
  const files = groups.map((group) => join(tree.mountPoint, group, name));
  return files.find((file) => existsSync(join(root, file))) ?? null;
}

/** CPU time of a group is counted in microseconds (v2) or nanoseconds (v1); ticks are the former. */
export const CGROUP_TICKS_PER_S = 1_000_000;
const NS_PER_US = 1_000;

/** Throws as `openSync` does. */
export function openCgroupCpu(root: string, file: string): KeptFile {
  return openKept(join(root, file), TIME_BYTES);
}

/**
 * The CPU time of a group, from the first lines of v2's `cpu.stat` or v1's `cpuacct.usage`; `null` if
 * it is neither. Groups have no idle time, and v1's no division into user and system.
 */
export function parseCgroupCpu(buffer: Buffer, length: number): CpuTicks | null {
  const text = buffer.toString('latin1', 0, length);
  const v1 = /^(\d{1,20})\s*$/.exec(text)?.[1];
  const usage = v1 === undefined ? field(text, 'usage_usec') : Math.floor(Number(v1) / NS_PER_US);
  const system = v1 === undefined ? field(text, 'system_usec') : 0;
  if (!Number.isSafeInteger(usage)) return null;
  // The kernel rounds user and system apart; their sum is to be the usage.
  const systemOfUsage = Number.isSafeInteger(system) ? Math.min(system, usage) : 0;
  const none = {
    nice: 0,
    idle: 0,
    iowait: 0,
    irq: 0,
    softirq: 0,
    steal: 0,
    guest: 0,
    guestNice: 0,
  };
  return { ...none, user: usage - systemOfUsage, system: systemOfUsage };
}

function field(text: string, name: string): number {
  return amount(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}
