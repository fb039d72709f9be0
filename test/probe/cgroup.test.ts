import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCgroup, parseCgroupCpu } from '../../src/probe/cgroup.ts';
import { findContainer } from '../../src/probe/container.ts';
import { openCounters } from '../../src/probe/counters.ts';
import { nodeOs } from '../../src/probe/os.ts';
import { fakeTree, MEMINFO } from './tree.ts';

/** As a container of v2 with its own name space sees it. */
const V2 = {
  'proc/self/cgroup': '0::/\n',
  'proc/self/mountinfo':
    '702 701 0:31 / /sys/fs/cgroup ro,nosuid - cgroup2 cgroup rw,nsdelegate\n703 1 0:9 / /etc ro - ext4 /dev/sda1 rw\n',
};
const V2_STAT = 'usage_usec 5000000\nuser_usec 3999999\nsystem_usec 1000000\nnr_periods 3\n';

/** As Docker shows v1 without a name space: paths of the host, mounts of the container. */
const V1 = {
  'proc/self/cgroup':
    '4:memory:/docker/1f\n3:cpu,cpuacct:/docker/1f\n2:cpuset:/docker/1f\n1:name=systemd:/docker/1f\n',
  'proc/self/mountinfo': ['memory', 'cpu,cpuacct', 'cpuset']
    .map((name) => `9 8 0:2 /docker/1f /sys/fs/cgroup/${name} ro - cgroup cgroup rw,${name}\n`)
    .join(''),
};
const V1_CPU = 'sys/fs/cgroup/cpu,cpuacct';

const SIXTEEN = `cpu  1 2 3 4 5 6 7 8 9 0\n${Array.from({ length: 16 }, (_, i) => `cpu${i} 1 2 3 4\n`).join('')}`;

describe('findCgroup', () => {
  it('finds the quota, CPU set and memory of a container of v2', () => {
    const root = fakeTree({
      ...V2,
      'sys/fs/cgroup/cpu.max': '150000 100000\n',
      'sys/fs/cgroup/cpuset.cpus.effective': '0-2,8\n',
      'sys/fs/cgroup/memory.max': '2147483648\n',
      'sys/fs/cgroup/cpu.stat': V2_STAT,
    });
    expect(findCgroup(root)).toEqual({
      cpus: 1.5,
      memoryBytes: 2 ** 31,
      cpuTimeFile: '/sys/fs/cgroup/cpu.stat',
    });
  });

  it('finds them in v1', () => {
    const root = fakeTree({
      ...V1,
      [`${V1_CPU}/cpu.cfs_quota_us`]: '-1\n',
      [`${V1_CPU}/cpu.cfs_period_us`]: '100000\n',
      [`${V1_CPU}/cpuacct.usage`]: '123456789\n',
      'sys/fs/cgroup/cpuset/cpuset.cpus': '4-5\n',
      'sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
    });
    expect(findCgroup(root)).toEqual({
      cpus: 2,
      memoryBytes: null,
      cpuTimeFile: `/${V1_CPU}/cpuacct.usage`,
    });
  });

  it('takes the tightest limit on the way up, and the CPU time of the group that has it', () => {
    const root = fakeTree({
      'proc/self/cgroup': '0::/slice/pod/job\n',
      'proc/self/mountinfo': '31 23 0:28 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
      'sys/fs/cgroup/slice/cpu.max': '800000 100000\n',
      'sys/fs/cgroup/slice/pod/cpu.max': '200000 100000\n',
      'sys/fs/cgroup/slice/pod/cpu.stat': V2_STAT,
      'sys/fs/cgroup/slice/pod/job/cpu.max': 'max 100000\n',
      'sys/fs/cgroup/slice/pod/job/cpu.stat': V2_STAT,
      'sys/fs/cgroup/slice/memory.max': '1000000000\n',
      'sys/fs/cgroup/slice/pod/job/memory.max': '4000000000\n',
    });
    expect(findCgroup(root)).toEqual({
      cpus: 2,
      memoryBytes: 1e9,
      cpuTimeFile: '/sys/fs/cgroup/slice/pod/cpu.stat',
    });
  });

  it('takes v1 for what it has where both are mounted, v2 for the rest', () => {
    const root = fakeTree({
      'proc/self/cgroup': '2:memory:/a\n0::/b\n',
      'proc/self/mountinfo':
        '1 1 0:1 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n2 1 0:2 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n',
      'sys/fs/cgroup/memory/a/memory.limit_in_bytes': '1000000000\n',
      'sys/fs/cgroup/unified/b/memory.max': '5\n',
      'sys/fs/cgroup/unified/b/cpu.stat': V2_STAT,
    });
    expect(findCgroup(root)).toEqual({
      cpus: null,
      memoryBytes: 1e9,
      cpuTimeFile: '/sys/fs/cgroup/unified/b/cpu.stat',
    });
  });

  it('looks at the top of what is mounted where its own path lies outside', () => {
    const root = fakeTree({
      ...V2,
      'proc/self/cgroup': '0::/../../other\n',
      'sys/fs/cgroup/cpu.max': '50000 100000\n',
    });
    expect(findCgroup(root)?.cpus).toBe(0.5);
  });

  it.each([
    ['0 100000', '', '0'],
    ['-5 100000', 'all', '-1'],
    ['100000 0', '3-1', 'max'],
    ['99999999999999999999 1', '0-999999', '1'],
    ['max', '0,x', '99999999999999999999'],
    ['\0\0', '-', 'NaN'],
    ['1e3 1e3', '1--2', '0x10'],
  ])('takes %j, %j and %j for no limits', (quota, set, memory) => {
    const root = fakeTree({
      ...V2,
      'sys/fs/cgroup/cpu.max': quota,
      'sys/fs/cgroup/cpuset.cpus.effective': set,
      'sys/fs/cgroup/memory.max': memory,
    });
    expect(findCgroup(root)).toEqual({ cpus: null, memoryBytes: null, cpuTimeFile: null });
  });

  it('is null where there are no groups, and never throws', () => {
    expect(findCgroup(fakeTree({}))).toBeNull();
    fc.assert(
      fc.property(fc.string(), fc.string(), (groups, mounts) => {
        const root = fakeTree({ 'proc/self/cgroup': groups, 'proc/self/mountinfo': mounts });
        expect(() => findCgroup(root)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe('findContainer', () => {
  const limited = (files: Readonly<Record<string, string>> = {}) =>
    fakeTree({
      ...V2,
      'sys/fs/cgroup/cpu.max': '200000 100000',
      'sys/fs/cgroup/cpu.stat': V2_STAT,
      ...files,
    });

  it('is a container where others have the rest of the threads', () => {
    expect(findContainer(limited(), 16, {})?.cpus).toBe(2);
    expect(findContainer(limited(), 2, {})).toBeNull();
  });

  it('is not, on a hosted runner that is a machine of the job’s own', () => {
    const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };
    expect(findContainer(limited(), 16, { ...hosted, ImageOS: 'ubuntu24' })).toBeNull();
    expect(findContainer(limited(), 16, hosted)).toBeNull();
    expect(findContainer(limited(), 16, { ...hosted, ImageOS: 'Linux' })?.cpus).toBe(2);
    expect(findContainer(limited(), 16, { ...hosted, ImageOS: '' })?.cpus).toBe(2);
  });

  it('is one of no known size in a pod without a limit', () => {
    const root = limited({ 'sys/fs/cgroup/cpu.max': 'max 100000' });
    expect(findContainer(root, 16, {})).toBeNull();
    expect(findContainer(root, 16, { KUBERNETES_SERVICE_HOST: '10.0.0.1' })?.cpus).toBeNull();
  });

  it('is none whose CPU time nobody counts', () => {
    const root = fakeTree({ ...V2, 'sys/fs/cgroup/cpu.max': '200000 100000' });
    expect(findContainer(root, 16, {})).toBeNull();
  });
});

describe('the counters of a container', () => {
  const linux = { ...nodeOs, platform: () => 'linux', env: {} };
  const files = {
    'proc/stat': SIXTEEN,
    'proc/meminfo': MEMINFO,
    ...V2,
    'sys/fs/cgroup/cpu.max': '200000 100000\n',
    'sys/fs/cgroup/cpu.stat': V2_STAT,
  };

  it('are its own and not the machine’s', () => {
    const counters = openCounters({ root: fakeTree(files), system: linux });
    const { reading, failures } = counters.read();
    counters.close();
    expect(counters.layout).toEqual({
      reader: 'cgroup',
      ticksPerS: 1_000_000,
      threads: 16,
      raplZones: [],
    });
    expect(failures).toEqual([]);
    expect(reading.cpu).toMatchObject({ user: 4_000_000, system: 1_000_000, idle: 0, steal: 0 });
  });

  it('are read again by a layout from before, wherever that is asked', () => {
    const root = fakeTree(files);
    const { layout } = openCounters({ root, system: linux });
    const hosted = { ...linux, env: { RUNNER_ENVIRONMENT: 'github-hosted' } };
    const counters = openCounters({ root, layout, system: hosted });
    expect(counters.read().reading.cpu?.user).toBe(4_000_000);
    counters.close();
  });

  it('are missing, and said to be, once their group is gone', () => {
    const { layout } = openCounters({ root: fakeTree(files), system: linux });
    const counters = openCounters({
      root: fakeTree({ 'proc/meminfo': MEMINFO }),
      layout,
      system: linux,
    });
    expect(counters.read()).toMatchObject({ reading: { cpu: null }, failures: ['cpu (ENOENT)'] });
  });
});

describe('parseCgroupCpu', () => {
  const parse = (text: string) => parseCgroupCpu(Buffer.from(text), Buffer.byteLength(text));

  it('counts v1’s nanoseconds, of more than a hundred days too', () => {
    expect(parse('123456789\n')?.user).toBe(123_456);
    expect(parse('1234567890123456000\n')?.user).toBe(1_234_567_890_123_456);
  });

  it.each(['', 'usage_usec', 'usage_usec -1\n', 'usage_usec 99999999999999999999999\n', '1.5\n'])(
    'is null for %j',
    (text) => expect(parse(text)).toBeNull(),
  );

  it('gives user and system that add up to the usage, or nothing', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (usage, user, system) => {
        const cpu = parse(`usage_usec ${usage}\nuser_usec ${user}\nsystem_usec ${system}\n`);
        expect((cpu?.user ?? 0) + (cpu?.system ?? 0)).toBe(usage);
        expect(Math.min(cpu?.user ?? 0, cpu?.system ?? 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
