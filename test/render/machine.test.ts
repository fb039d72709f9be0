import { describe, expect, it } from 'vitest';
import { describeMachine, type Look } from '../../src/pipeline/look.ts';
import { renderMachine } from '../../src/render/machine.ts';
import { HOSTED, POD, VIRTUAL } from '../machine/machines.ts';
import { LAYOUT, reading } from '../support/readings.ts';

const LOOK: Look = {
  machine: VIRTUAL,
  layout: { ...LAYOUT, threads: 4 },
  unreadable: [],
  readings: [reading(0, 0), reading(1, 0.5)],
  meters: [],
  findings: [],
};

const shown = (more: Partial<Look>) => renderMachine(describeMachine({ ...LOOK, ...more }));
const row = (text: string, name: string) =>
  text.split('\n').find((line) => line.startsWith(`  ${name} `)) ?? '';

describe('carbon-audit machine', () => {
  it('says what a hosted runner is and what it holds', () => {
    const text = shown({ machine: { ...HOSTED, systemVendor: 'Microsoft Corporation' } });
    expect(row(text, 'CPU')).toContain(
      'AMD EPYC 7763 64-Core Processor (AuthenticAMD family 25 model 1); 4 hardware threads, 2 a core, a virtual machine',
    );
    expect(row(text, 'System')).toContain('Microsoft Corporation, Microsoft Azure');
    expect(row(text, 'Kind')).toContain('ubuntu-latest');
    expect(row(text, 'Holds')).toContain('the whole machine, 4 vCPUs; 16.8 GB');
    expect(row(text, 'Hardware')).toContain('Azure D2as');
  });

  it('says by which source each component is known, and why by no better', () => {
    const text = shown({});
    expect(text).toMatch(/Power, over 1.0 s/);
    expect(text).toMatch(/ {2}CPU +[\d.]+ m?W \(.+\) modelled: .*SPECpower/);
    expect(text).toMatch(/ {2}Memory +[\d.]+ W \(.+\) assumed: /);
    expect(row(text, 'Why')).toContain(
      'Not measured: this virtual machine has no energy counters. (CPU, Memory)',
    );
    expect(text.match(/Not measured/g)).toHaveLength(1);
  });

  it('says of a container what it may use, and that its own CPU time counts', () => {
    const container = { cpus: 1.5, memoryBytes: 2e9 };
    const layout = { ...LOOK.layout, reader: 'cgroup' } as const;
    const text = shown({ machine: { ...POD, container }, layout });
    expect(row(text, 'Container')).toContain('1.5 CPUs, 2 GB, by its control group');
    expect(row(text, 'Holds')).toContain("1.5 of the machine's 64 threads");
    expect(row(text, 'CPU time')).toContain("the container's control group");
    expect(row(shown({ machine: POD, layout }), 'Container')).toContain('no limit of CPUs');
  });

  it('names energy counters, open and closed, and why they are not used', () => {
    const raplZones = [{ id: 'intel-rapl:0', name: 'package-0', maxEnergyUj: 1 }];
    const unreadable = [{ id: 'intel-rapl:1', name: 'package-1', code: 'EACCES' }];
    const readings = LOOK.readings.map((one) => ({ ...one, raplUj: [null] }));
    const machine = { ...VIRTUAL, virtual: false };
    const text = shown({ machine, unreadable, readings, layout: { ...LOOK.layout, raplZones } });
    expect(row(text, 'Energy')).toContain(
      'can be read: intel-rapl:0 package-0; cannot be read: intel-rapl:1 package-1 (EACCES)',
    );
    expect(text).toContain('[rapl-unreadable]');
  });

  it('shows GPUs, and those that nothing drives', () => {
    const gpus = [
      { maker: 'NVIDIA', pciId: '10de:1eb8', driver: 'nvidia' },
      { maker: null, pciId: '1234:1111', driver: null },
    ] as const;
    expect(row(shown({ machine: { ...VIRTUAL, gpus } }), 'GPUs')).toContain(
      'NVIDIA 10de:1eb8 (driver nvidia), another maker 1234:1111 (no driver)',
    );
  });

  it('says so where the counters give nothing', () => {
    const readings = [reading(0, 0, { cpu: null }), reading(1, 0, { cpu: null })];
    const report = describeMachine({ ...LOOK, readings });
    expect(report.components).toBeNull();
    const text = renderMachine(report);
    expect(text).toContain('the CPU counters could not be read');
  });

  it('lets no name draw on the terminal', () => {
    expect(shown({ machine: { ...VIRTUAL, cpuModel: 'A\u001b[31mB' } })).not.toContain('\u001b');
  });
});
