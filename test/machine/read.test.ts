import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCpuInfo } from '../../src/machine/cpuinfo.ts';
import { NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { asCounted, readMachine } from '../../src/machine/read.ts';
import { nodeOs, type OsFacade } from '../../src/probe/os.ts';
import { fakeTree, MEMINFO, PROC_STAT } from '../probe/tree.ts';

const CPUINFO = `processor	: 0
vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
stepping	: 1
flags		: fpu vme hypervisor lahf_lm

processor	: 1
vendor_id	: SomebodyElse
`;

const ARM = `processor	: 0
BogoMIPS	: 2000.00
Features	: fp asimd
CPU implementer	: 0x6d
CPU architecture: 8
CPU variant	: 0x0
CPU part	: 0xd49
CPU revision	: 0
`;

const system = (over: Partial<OsFacade> = {}): OsFacade => ({
  platform: () => 'linux',
  arch: () => 'x64',
  cpus: () => [],
  availableParallelism: () => 2,
  freemem: () => 1,
  totalmem: () => 8e9,
  env: {},
  ...over,
});

const TIMES = { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 };

const tree = (cpuinfo: string) =>
  fakeTree({ 'proc/cpuinfo': cpuinfo, 'proc/stat': PROC_STAT, 'proc/meminfo': MEMINFO });

describe('readMachine', () => {
  it('reads an x86 machine', () => {
    expect(readMachine(tree(CPUINFO), system())).toEqual({
      platform: 'linux',
      arch: 'x64',
      threads: 2,
      memoryBytes: 24_684_100 * 1024,
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cpuVendor: 'AuthenticAMD',
      cpuFamily: 25,
      cpuModelNumber: 1,
      virtual: true,
      ...NOTHING_SHOWN,
    });
  });

  it('sees no hypervisor under bare metal', () => {
    expect(readMachine(tree(CPUINFO.replace('hypervisor ', '')), system()).virtual).toBe(false);
  });

  it('names an Arm machine by its numbers', () => {
    expect(readMachine(tree(ARM), system({ arch: () => 'arm64' }))).toMatchObject({
      cpuModel: 'Neoverse-N2',
      cpuVendor: 'Microsoft',
      cpuFamily: null,
      cpuModelNumber: 0xd49,
      virtual: null,
    });
    expect(parseCpuInfo(ARM.replace('0x6d', '0x99'))).toMatchObject({
      model: null,
      vendor: '0x99',
    });
    expect(parseCpuInfo(ARM.replace('0x6d', 'tea'))).toMatchObject({ model: null, vendor: null });
  });

  it('reads a Mac and a Windows machine by the os module', () => {
    const times = { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 };
    const cpus = () => [{ model: 'Apple M1 (Virtual)', times }];
    expect(readMachine('/', system({ platform: () => 'darwin', cpus }))).toMatchObject({
      cpuModel: 'Apple M1 (Virtual)',
      cpuVendor: 'Apple',
      memoryBytes: 8e9,
      threads: 2,
    });
    const env = {
      PROCESSOR_IDENTIFIER: 'AMD64 Family 25 Model 1 Stepping 1, AuthenticAMD',
    };
    expect(readMachine('/', system({ platform: () => 'win32', env }))).toMatchObject({
      cpuVendor: 'AuthenticAMD',
      cpuFamily: 25,
      cpuModelNumber: 1,
    });
  });

  it.each([
    ['nothing', ''],
    ['garbage', '\0\xff: : :\n:::\nmodel name'],
    ['control characters', 'model name : \x1b\u202E\n'],
    ['no name', 'model name : unknown\n'],
    ['a megabyte in one line', `x : ${'y'.repeat(1 << 20)}\nmodel name : late\n`],
  ])('has no name for a machine whose cpuinfo is %s', (_, cpuinfo) => {
    expect(readMachine(tree(cpuinfo), system()).cpuModel).toBeNull();
  });

  it('cuts a name of a megabyte', () => {
    const { cpuModel } = readMachine(tree(`model name : ${'A'.repeat(1 << 20)}\n`), system());
    expect(cpuModel).toBe('A'.repeat(128));
  });

  it.each([
    [0, 1],
    [-3, 1],
    [Number.NaN, 1],
    [1e6, 65_536],
  ])('takes %d threads for %d', (told, threads) => {
    const machine = readMachine(fakeTree({}), system({ availableParallelism: () => told }));
    expect(machine.threads).toBe(threads);
  });

  it('survives an os module that throws', () => {
    const mute = () => {
      throw new Error('no');
    };
    const machine = readMachine(
      fakeTree({}),
      system({ cpus: mute, availableParallelism: mute, totalmem: mute }),
    );
    expect(machine).toMatchObject({ threads: 1, memoryBytes: 0, cpuModel: null });
  });

  it('gives names that are fit to print, whatever the machine says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const { model } = parseCpuInfo(`model name\t: ${name}\n`);
        const { cpuModel } = readMachine(
          '/nowhere',
          system({ cpus: () => [{ model: model ?? '', times: nodeOs.cpus()[0]?.times as never }] }),
        );
        expect(cpuModel?.length ?? 0).toBeLessThanOrEqual(128);
        expect(cpuModel ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});

describe('what a machine shows of itself', () => {
  const dmi = (vendor: string, product: string, tag = '') => ({
    'sys/class/dmi/id/sys_vendor': `${vendor}\n`,
    'sys/class/dmi/id/product_name': `${product}\n`,
    'sys/class/dmi/id/chassis_asset_tag': `${tag}\n`,
    'sys/class/dmi/id/product_serial': 'secret\n',
    'sys/class/dmi/id/product_uuid': 'secret\n',
  });
  const AZURE = dmi('Microsoft Corporation', 'Virtual Machine', '7783-7084-3265-9085-8269-3286-77');
  const shown = (files: Readonly<Record<string, string>>, env = {}, cpuinfo = ARM) =>
    readMachine(
      fakeTree({
        'proc/cpuinfo': cpuinfo,
        'proc/stat': PROC_STAT,
        'proc/meminfo': MEMINFO,
        ...files,
      }),
      system({ arch: () => 'arm64', env }),
    );

  it.each<[string, Readonly<Record<string, string>>, string | null, boolean | null]>([
    ['AWS', dmi('Amazon EC2', 'm6g.large'), 'aws', true],
    ['bare metal of AWS', dmi('Amazon EC2', 'm6g.metal'), 'aws', false],
    ['sized bare metal of AWS', dmi('Amazon EC2', 'm7g.metal-16xl'), 'aws', false],
    ['Azure', AZURE, 'azure', true],
    ['another of Hyper-V', dmi('Microsoft Corporation', 'Virtual Machine'), null, true],
    ['Google', dmi('Google', 'Google Compute Engine'), 'gcp', true],
    ['QEMU', dmi('QEMU', 'KVM Virtual Machine'), null, true],
    ['a server', dmi('Supermicro', 'ARS-210M-NR'), null, null],
    ['nothing', {}, null, null],
  ])('tells %s by DMI', (_, files, cloud, virtual) => {
    expect(shown(files)).toMatchObject({ cloud, virtual });
  });

  it('takes over no serial numbers', () => {
    expect(JSON.stringify(shown(AZURE))).not.toContain('secret');
  });

  it('believes the CPU before DMI', () => {
    const bare = CPUINFO.replace('hypervisor ', '');
    expect(shown(dmi('QEMU', 'x'), {}, bare).virtual).toBe(false);
  });

  it('tells a guest of Apple’s hypervisor by its CPU', () => {
    const virtual = (model: string) =>
      readMachine('/', system({ platform: () => 'darwin', cpus: () => [{ model, times: TIMES }] }))
        .virtual;
    expect(virtual('Apple M1 (Virtual)')).toBe(true);
    expect(virtual('Apple M2 Pro')).toBe(false);
  });

  it('takes of the environment what the runner says of itself', () => {
    const env = {
      RUNNER_ENVIRONMENT: 'github-hosted',
      ImageOS: 'ubuntu24',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'ARM64',
      RUNNER_NAME: 'secret',
      GITHUB_TOKEN: 'secret',
    };
    const machine = shown({}, env);
    expect(machine.runner).toEqual({
      hosted: true,
      imageOs: 'ubuntu24',
      os: 'Linux',
      arch: 'ARM64',
    });
    expect(machine.virtual).toBe(true);
    expect(JSON.stringify(machine)).not.toContain('secret');
    const odd = { RUNNER_ENVIRONMENT: 'x', RUNNER_OS: 'BeOS', RUNNER_ARCH: '', ImageOS: 'a\nb' };
    expect(shown({}, odd).runner).toEqual({ hosted: null, imageOs: null, os: null, arch: null });
  });

  it.each([
    ['2', '1', 2, 1],
    ['1', '1', 1, 2],
    ['4', '3', null, 1],
    ['0', '0', null, null],
    ['2', '0', null, 1],
    ['9999', '1', null, 1],
    ['-2', 'many', null, null],
  ])('takes %s siblings and %s cores for what they can be', (siblings, cores, perCore, sockets) => {
    const text = CPUINFO.replace(
      'stepping',
      `siblings	: ${siblings}\ncpu cores	: ${cores}\nstepping`,
    );
    expect(shown({}, {}, text)).toMatchObject({ threadsPerCore: perCore, sockets });
  });

  it('shows the container that it runs in', () => {
    const files = {
      'proc/self/cgroup': '0::/\n',
      'proc/self/mountinfo': '1 1 0:1 / /sys/fs/cgroup ro - cgroup2 cgroup rw\n',
      'sys/fs/cgroup/cpu.max': '50000 100000\n',
      'sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
      'sys/fs/cgroup/memory.max': '4000000000\n',
    };
    expect(shown(files).container).toEqual({ cpus: 0.5, memoryBytes: 4e9 });
    expect(shown({}).container).toBeNull();
  });

  it('makes no container of what was counted whole', () => {
    const machine = { ...shown({}), container: { cpus: null, memoryBytes: null } };
    const layout = { ticksPerS: 100, threads: 2, raplZones: [] };
    expect(asCounted(machine, { ...layout, reader: 'proc' }).container).toBeNull();
    expect(asCounted(machine, { ...layout, reader: 'cgroup' })).toEqual(machine);
  });

  it('never throws, whatever the files hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 5, maxLength: 5 }), (texts) => {
        const names = [
          'sys/class/dmi/id/sys_vendor',
          'proc/stat',
          'proc/meminfo',
          'proc/self/cgroup',
        ];
        const files = Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
        expect(() => shown(files, {}, `siblings: ${texts[4]}`)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
