import { describe, expect, it } from 'vitest';
import type { AuditSubject } from '../../src/audit/context.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { NOTHING_SHOWN } from '../../src/machine/machine.ts';
import type { LoadedPolicy } from '../../src/pipeline/audit.ts';
import { policyPower } from '../../src/pipeline/policy-power.ts';
import type { PolicySource } from '../../src/policy/policy.ts';
import { countedPower, declaredPower } from '../../src/power/declared.ts';
import { modelPower } from '../../src/power/model.ts';
import { modelledPower } from '../../src/power/modelled.ts';
import { sound } from '../policy/builders.ts';

const JOB: AuditSubject = {
  kind: 'job',
  ...UNKNOWN_SUBJECT,
  job: 'train',
  runnerLabels: ['self-hosted', 'gpu-box'],
  changedPaths: null,
  modelParameters: null,
};

function policyOf(
  rows: string,
  { isProtected = true, role = 'deciding' as PolicySource['role'] } = {},
): LoadedPolicy {
  const policy = sound(`version: 1\nbudgets: [{ id: a, per-run: 5 g }]\nrunners: [${rows}]\n`);
  return { policy, source: { isProtected, role } } as LoadedPolicy;
}

const row = (labels: string, idle: string, full: string) =>
  `{ labels: ["${labels}"], power: { idle: ${idle}, full: ${full} } }`;

describe('what policies say that a runner draws', () => {
  it('is for its labels alone, and the highest of several', () => {
    const policies = [
      policyOf(`${row('gpu-*', '90 W', '300 W')}, ${row('other', '5 kW', '9 kW')}`),
      policyOf(row('self-hosted', '100 W', '0.2 kW')),
      policyOf(row('*', '9 kW', '9 kW'), { role: 'proposed' }),
    ];
    expect(policyPower(policies, JOB)).toEqual({
      idleW: 100,
      fullW: 300,
      mayLower: true,
      by: 'p.yml',
    });
    expect(policyPower(policies, { ...JOB, runnerLabels: null })).toBeNull();
    expect(policyPower([], JOB)).toBeNull();
  });

  it('may lower nothing by the word of one policy that the job could have written', () => {
    const [own, ours] = [
      policyOf(row('*', '1 W', '2 W'), { isProtected: false }),
      policyOf(row('*', '1 W', '2 W')),
    ];
    expect(policyPower([own, ours], JOB)?.mayLower).toBe(false);
    expect(policyPower([own], { ...JOB, kind: 'command' })?.mayLower).toBe(true);
  });
});

const MACHINE = {
  ...NOTHING_SHOWN,
  platform: 'linux',
  arch: 'x64',
  threads: 4,
  memoryBytes: 16e9,
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuVendor: 'AuthenticAMD',
  cpuFamily: 25,
  cpuModelNumber: 1,
  virtual: true,
};
const useBetween = (fromMs: number, toMs: number) => ({
  durationS: (toMs - fromMs) / 1000,
  busyS: (2 * (toMs - fromMs)) / 1000,
});
const energyOf = (declared: Parameters<typeof modelledPower>[2]) =>
  modelledPower(MACHINE, useBetween, declared)
    .partsBetween(0, 600_000, 'no counter')
    .reduce((sum, { energyJ }) => sum + energyJ.value, 0);

describe('a declared power', () => {
  it('stands in for the model between rest and full load, and names whose word it is', () => {
    const counted = { idleW: 100, fullW: 300, by: 'p.yml', vcpus: 4 };
    const { partsBetween, findings } = declaredPower(counted, useBetween);
    const [part, ...more] = partsBetween(0, 600_000, 'no counter');
    expect(more).toEqual([]);
    // Half of four processors at work for 600 s: 200 W.
    expect(part).toMatchObject({
      id: 'platform',
      provenance: 'assumed',
      source: 'declared',
      energyJ: { value: 120_000 },
      explanation: '100 W at rest and 300 W at full load, as `runners` of "p.yml" declares.',
    });
    expect(findings.map(({ id }) => id)).toEqual(['power-declared']);
  });

  it('lowers what counts by a protected word only', () => {
    const less = { idleW: 1, fullW: 2, by: 'p.yml' };
    expect(energyOf({ ...less, mayLower: true })).toBeCloseTo(900, 6);
    expect(energyOf({ ...less, mayLower: false })).toBe(energyOf(null));
    const model = modelPower(MACHINE);
    for (const [idleW, fullW] of [
      [1, 2],
      [1, 900],
      [500, 501],
    ] as const) {
      const declared = { idleW, fullW, mayLower: false, by: 'p.yml' };
      expect(energyOf(declared)).toBeGreaterThanOrEqual(energyOf(null) * (1 - 1e-9));
      const counted = countedPower(declared, model);
      if (counted !== null) expect(counted.fullW).toBeGreaterThanOrEqual(counted.idleW);
    }
  });
});
