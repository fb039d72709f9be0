import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clocks } from '../../src/probe/clocks.ts';
import { type Counters, openCounters } from '../../src/probe/counters.ts';
import { nodeOs, type OsFacade } from '../../src/probe/os.ts';
import { fakeTree, MEMINFO, PROC_STAT, raplZone } from './tree.ts';

const clocks: Clocks = { monotonicMs: () => 5000, wallMs: () => 1_795_000_000_000 };
const linux: OsFacade = { ...nodeOs, platform: () => 'linux' };
const mac: OsFacade = {
  ...nodeOs,
  platform: () => 'darwin',
  cpus: () => [
    { model: 'Apple M1', times: { user: 100, nice: 1, sys: 20, idle: 3000, irq: 0 } },
    { model: 'Apple M1', times: { user: 200, nice: 2, sys: 30, idle: 4000, irq: 5 } },
  ],
  freemem: () => 4096,
};

const opened: Counters[] = [];
const open = (root: string, system = linux) => {
  const counters = openCounters({ root, clocks, system });
  opened.push(counters);
  return counters;
};

afterEach(() => {
  for (const counters of opened.splice(0)) counters.close();
});

describe('openCounters on Linux', () => {
  it('reads CPU time, memory and RAPL', () => {
    const root = fakeTree({
      'proc/stat': PROC_STAT,
      'proc/meminfo': MEMINFO,
      ...raplZone('intel-rapl:0', 'package-0', '1234567890'),
      ...raplZone('intel-rapl:0:0', 'core', '262143328850'),
      ...raplZone('intel-rapl-mmio:0', 'package-0', '0'),
    });
    const counters = open(root);
    expect(counters.layout).toEqual({
      reader: 'proc',
      ticksPerS: 100,
      threads: 2,
      raplZones: [
        { id: 'intel-rapl-mmio:0', name: 'package-0', maxEnergyUj: 262_143_328_850 },
        { id: 'intel-rapl:0', name: 'package-0', maxEnergyUj: 262_143_328_850 },
        { id: 'intel-rapl:0:0', name: 'core', maxEnergyUj: 262_143_328_850 },
      ],
    });
    expect(counters.read()).toEqual({
      failures: [],
      reading: {
        monotonicMs: 5000,
        wallMs: 1_795_000_000_000,
        cpu: {
          user: 9011,
          nice: 5,
          system: 4495,
          idle: 159_757,
          iowait: 691,
          irq: 3,
          softirq: 116,
          steal: 168,
          guest: 2,
          guestNice: 1,
        },
        memoryAvailableBytes: 23_700_000 * 1024,
        raplUj: [0, 1_234_567_890, 262_143_328_850],
      },
    });
  });

  it('follows the files as they change', () => {
    const root = fakeTree({ 'proc/stat': PROC_STAT, 'proc/meminfo': MEMINFO });
    const counters = open(root);
    expect(counters.read().reading.cpu?.user).toBe(9011);
    writeFileSync(join(root, 'proc/stat'), PROC_STAT.replace('9011', '9111'));
    expect(counters.read().reading.cpu?.user).toBe(9111);
  });

  it('takes the fields that an old kernel has not as zero', () => {
    const root = fakeTree({ 'proc/stat': 'cpu  1 2 3 4\ncpu0 1 2 3 4\n', 'proc/meminfo': MEMINFO });
    expect(open(root).read().reading.cpu).toMatchObject({ idle: 4, steal: 0, guestNice: 0 });
  });

  it.each([
    ['empty', ''],
    ['no summary', 'intr 1 2\ncpu0 1 2 3 4\n'],
    ['too few fields', 'cpu  1 2 3\ncpu0 1 2 3\n'],
    ['letters', 'cpu  a b c d\n'],
    ['negative', 'cpu  -1 -2 -3 -4\n'],
    ['beyond exactness', `cpu  ${'9'.repeat(20)} 1 1 1\n`],
    ['binary', '\0\x01\x02cpu '],
  ])('finds no CPU time in a /proc/stat that is %s', (_, stat) => {
    const root = fakeTree({ 'proc/stat': PROC_STAT, 'proc/meminfo': MEMINFO });
    const counters = open(root);
    writeFileSync(join(root, 'proc/stat'), stat);
    const { reading, failures } = counters.read();
    expect(reading.cpu).toBeNull();
    expect(reading.memoryAvailableBytes).not.toBeNull();
    expect(failures).toEqual(['cpu (unreadable)']);
  });

  it('names what is missing, and tries it again', () => {
    const root = fakeTree({ 'proc/stat': PROC_STAT });
    const counters = open(root);
    expect(counters.read().failures).toEqual(['memory (ENOENT)']);
    writeFileSync(join(root, 'proc/meminfo'), MEMINFO);
    expect(counters.read().failures).toEqual([]);
  });

  it('reads exactly the counters of a layout from before', () => {
    const zones = raplZone('intel-rapl:0', 'package-0', '5');
    const root = fakeTree({ 'proc/stat': PROC_STAT, 'proc/meminfo': MEMINFO, ...zones });
    const { layout } = open(root);
    rmSync(join(root, 'sys'), { recursive: true });
    const later = openCounters({ root, layout, clocks, system: linux });
    expect(later.layout).toEqual(layout);
    expect(later.read()).toMatchObject({
      reading: { raplUj: [null] },
      failures: ['rapl intel-rapl:0 (ENOENT)'],
    });
    later.close();
  });

  it('leaves out zones that are none', () => {
    const root = fakeTree({
      'proc/stat': PROC_STAT,
      ...raplZone('intel-rapl', 'the controller', '1'),
      ...raplZone('dtpm:0', 'not RAPL', '1'),
      ...raplZone('intel-rapl:1', 'no\nname\0', '1'),
      'sys/class/powercap/intel-rapl:2/name': 'package-2\n',
      'sys/class/powercap/intel-rapl:2/energy_uj': '77\n',
    });
    expect(open(root).layout.raplZones).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)('names zones that this user may not read', () => {
    const root = fakeTree({
      'proc/stat': PROC_STAT,
      'proc/meminfo': MEMINFO,
      ...raplZone('intel-rapl:0', 'package-0', '1'),
    });
    chmodSync(root, 0o755);
    chmodSync(join(root, 'sys/class/powercap/intel-rapl:0/energy_uj'), 0o400);
    const counters = asNobody(() => open(root));
    expect(counters.layout.raplZones).toEqual([]);
    expect(counters.unreadable).toEqual([
      { id: 'intel-rapl:0', name: 'package-0', code: 'EACCES' },
    ]);
    expect(counters.read().failures).toEqual([]);
  });
});

/** Acts as the unprivileged user that a hosted runner's job is. */
function asNobody<T>(act: () => T): T {
  process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('openCounters elsewhere', () => {
  it('sums what the os module has', () => {
    const counters = open('/nowhere', mac);
    expect(counters.layout).toEqual({ reader: 'os', ticksPerS: 1000, threads: 2, raplZones: [] });
    expect(counters.read().reading).toEqual({
      monotonicMs: 5000,
      wallMs: 1_795_000_000_000,
      cpu: {
        user: 300,
        nice: 3,
        system: 50,
        idle: 7000,
        iowait: 0,
        irq: 5,
        softirq: 0,
        steal: 0,
        guest: 0,
        guestNice: 0,
      },
      memoryAvailableBytes: 4096,
      raplUj: [],
    });
  });

  it('takes the os module on a Linux without /proc', () => {
    expect(open(fakeTree({}), { ...mac, platform: () => 'linux' }).layout.reader).toBe('os');
  });

  it('reads nothing on a machine that tells nothing', () => {
    const mute = () => {
      throw Object.assign(new Error('no'), { code: 'ENOSYS' });
    };
    const counters = open('/nowhere', { ...mac, cpus: mute, freemem: mute });
    expect(counters.read()).toMatchObject({
      reading: { cpu: null, memoryAvailableBytes: null },
      failures: ['cpu (ENOSYS)', 'memory (ENOSYS)'],
    });
    expect(open('/nowhere', { ...mac, cpus: () => [] }).read().reading.cpu).toBeNull();
  });
});

describe('this machine', () => {
  it('has counters that go on', () => {
    const counters = openCounters();
    const first = counters.read().reading;
    const second = counters.read().reading;
    counters.close();
    expect(second.monotonicMs).toBeGreaterThanOrEqual(first.monotonicMs);
    expect(second.cpu?.idle).toBeGreaterThanOrEqual(first.cpu?.idle ?? 0);
  });
});
