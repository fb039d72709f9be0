import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Machine, NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { skuNames } from '../../src/machine/named-sku.ts';
import type { LoadedPolicy } from '../../src/pipeline/audit.ts';
import { sound } from '../policy/builders.ts';
import { handedIn } from '../support/audits.ts';

const GIB = 2 ** 30;

/** A machine of somebody's own whose hypervisor masks its CPU. */
const MASKED: Machine = {
  ...NOTHING_SHOWN,
  platform: 'linux',
  arch: 'x64',
  threads: 4,
  memoryBytes: 16 * GIB,
  cpuModel: 'QEMU Virtual CPU version 2.5+',
  cpuVendor: null,
  cpuFamily: null,
  cpuModelNumber: null,
  virtual: true,
};
const MILAN: Machine = {
  ...MASKED,
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuVendor: 'AuthenticAMD',
  cpuFamily: 25,
  cpuModelNumber: 1,
};
const POD: Machine = { ...MILAN, threads: 64, container: { cpus: null, memoryBytes: null } };

function policyOf(rows: string, isProtected = true): LoadedPolicy {
  const bytes = Buffer.from(
    `version: 1\nbudgets: [{ id: a, per-run: 5 kg }]\nrunners: [${rows}]\n`,
  );
  const source = {
    role: 'deciding',
    name: 'p.yml',
    budget: null,
    file: null,
    commit: null,
    isProtected,
    enforcedAtLeast: null,
    parents: [],
  } as const;
  return { source, bytes, parents: [], policy: sound(bytes.toString()) };
}

const row = (sku: string) => `{ labels: ["*"], sku: ${sku} }`;

function audited(machine: Machine, ...policies: readonly LoadedPolicy[]) {
  const { report } = handedIn({ runId: 1, jobId: 2, machine }, { policies });
  return {
    report,
    totalG: report.emissions?.totalG.value ?? Number.NaN,
    energyJ: report.energy?.machineJ.value ?? Number.NaN,
    embodied: report.emissions?.embodiedExplanation ?? '',
    said: report.findings.filter(({ id }) => id.startsWith('sku-')),
  };
}

describe('what a policy says that a runner is sold as', () => {
  it('fills in a CPU that the machine masks, and a host that it does not show', () => {
    const plain = audited(MASKED);
    const { report, said, embodied } = audited(MASKED, policyOf(row('larger-ubuntu-x64-4core')));
    expect(plain.report.findings.map(({ id }) => id)).toContain('cpu-model-unknown');
    expect(report.findings.map(({ id }) => id)).not.toContain('cpu-model-unknown');
    expect(said).toMatchObject([{ id: 'sku-declared', severity: 'info' }]);
    expect(said[0]?.message).toMatch(
      /^The machine is taken for larger-ubuntu-x64-4core, as `runners` of "p.yml" names it, which tells its CPU \(.+\), its host\.$/,
    );
    expect(embodied).toContain(
      'the host of larger-ubuntu-x64-4core, which `runners` of "p.yml" names',
    );
    // The machine itself is told as it was found.
    expect(report.machine.cpuModel).toBe(MASKED.cpuModel);
  });

  it('may make less of what was assumed for want of a word, by a protected word alone', () => {
    const plain = audited(POD);
    const policy = row('m5.xlarge');
    expect(audited(POD, policyOf(policy)).totalG).toBeLessThan(plain.totalG);
    const { totalG, said } = audited(POD, policyOf(policy, false));
    expect(totalG).toBe(plain.totalG);
    expect(said[0]?.message).toContain("the job's author could have changed that policy");
    // What another, protected one says as well counts.
    const both = audited(POD, policyOf(policy, false), policyOf(policy));
    expect(both.totalG).toBeLessThan(plain.totalG);
  });

  it('tells the share of a container without limits', () => {
    const plain = audited(POD);
    const { report, said } = audited(POD, policyOf(row('m5.xlarge')));
    expect(plain.report.findings.map(({ id }) => id)).toContain('container-share-assumed');
    expect(report.findings.map(({ id }) => id)).not.toContain('container-share-assumed');
    expect(report.energy?.components[0]?.explanation).toContain(
      "4 of the machine's 64 threads, as m5.xlarge is sold",
    );
    expect(said[0]?.message).toContain('its share (4 vCPU), its host');
  });

  it('adds the GPUs that it is sold with', () => {
    const gpu = { ...MILAN, memoryBytes: 28 * GIB };
    const { report } = audited(gpu, policyOf(row('larger-ubuntu-gpu-t4-4core')));
    expect(report.energy?.components.map(({ id }) => id)).toContain('gpu');
    expect(audited(gpu).report.energy?.components.map(({ id }) => id)).not.toContain('gpu');
  });

  it.each([
    ['fewer vCPUs (A28)', MILAN, 'm5.large', 'it has 2 vCPU where the machine shows 4', 'shown'],
    ['more vCPUs', MILAN, 'm5.4xlarge', 'it has 16 vCPU where the machine shows 4', 'named'],
    ['less memory', MILAN, 'c5.xlarge', 'it has 8 GiB where the machine shows 16', 'shown'],
    [
      'another CPU',
      {
        ...MILAN,
        cpuModel: 'Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz',
        cpuVendor: 'GenuineIntel',
        cpuFamily: 6,
        cpuModelNumber: 79,
      },
      'larger-ubuntu-x64-4core',
      'where the machine shows "Intel(R) Xeon(R) CPU E5-2673 v4',
      null,
    ],
    [
      'another architecture',
      MILAN,
      'm6g.xlarge',
      'it is of arm64 where the machine is of x64',
      null,
    ],
    [
      'another cloud',
      { ...MILAN, cloud: 'gcp' as const },
      'm5.xlarge',
      'it is one of aws where the machine is one of gcp',
      null,
    ],
    [
      'another type',
      { ...MILAN, cloud: 'aws' as const, systemProduct: 'm6a.xlarge' },
      'm5.xlarge',
      'the machine is of type "m6a.xlarge" by DMI',
      null,
    ],
    [
      "a container's own limit",
      { ...POD, container: { cpus: 8, memoryBytes: 32 * GIB } },
      'm5.xlarge',
      'it has 4 vCPU where its container may use 8',
      'shown',
    ],
  ] as const)(
    'of %s is a contradiction: the higher emissions count',
    (_, machine, sku, why, which) => {
      const shown = audited(machine);
      const { totalG, said } = audited(machine, policyOf(row(sku)));
      expect(said).toMatchObject([{ id: 'sku-contradiction', severity: 'weak' }]);
      expect(said[0]?.message).toContain(why);
      expect(totalG).toBeGreaterThanOrEqual(shown.totalG);
      if (which === 'shown') expect(totalG).toBe(shown.totalG);
      if (which === 'named') expect(totalG).toBeGreaterThan(shown.totalG);
      if (which !== null) {
        expect(said[0]?.message).toContain(
          which === 'named' ? `count: ${sku}.` : 'as it shows itself.',
        );
      }
    },
  );

  it.each([true, false])(
    'lowers neither electricity nor making where it is less of one and more of the other (protected: %s)',
    (isProtected) => {
      const shown = audited(MILAN).report;
      const { report, said, totalG } = audited(MILAN, policyOf(row('a1.large'), isProtected));
      const [own, plain] = [report.energy?.machineJ.value, shown.energy?.machineJ.value];
      expect(own).toBe(plain);
      const made = report.emissions?.embodiedG.value ?? 0;
      expect(made).toBeGreaterThan(shown.emissions?.embodiedG.value ?? 0);
      expect(totalG).toBeCloseTo((report.emissions?.operationalG.value ?? 0) + made, 9);
      expect(said[0]?.message).toMatch(
        /Of electricity and making each the higher counts: the machine as it shows itself, and a1\.large\.$/,
      );
    },
  );

  it("whatever a job's author names, nothing gets lower", () => {
    const shown = audited(MILAN);
    const lower = skuNames()
      .filter((name) => /-slim$|\.large$/.test(name))
      .filter((name) => {
        const { energyJ, totalG } = audited(MILAN, policyOf(row(name), false));
        return energyJ < shown.energyJ || totalG < shown.totalG;
      });
    expect(lower).toEqual([]);
  });

  it('takes the size of a label that the machine has, and its memory as it shows it', () => {
    const two = { ...MILAN, threads: 2, memoryBytes: 7.7 * GIB };
    expect(audited(two, policyOf(row('ubuntu-latest'))).said).toMatchObject([
      { id: 'sku-declared' },
    ]);
    const three = { ...MILAN, threads: 3, memoryBytes: 12 * GIB };
    expect(audited(three, policyOf(row('ubuntu-latest'))).said[0]?.message).toContain(
      'it has 4 vCPU',
    );
  });

  it('knows an Arm runner by the design of its cores', () => {
    const arm = {
      ...MASKED,
      arch: 'arm64',
      cpuModel: 'Neoverse-N2',
      cpuVendor: 'ARM',
      cpuModelNumber: 3401,
    };
    expect(audited(arm, policyOf(row('ubuntu-24.04-arm'))).said).toMatchObject([
      { id: 'sku-declared' },
    ]);
  });

  it('of several that fit the highest counts', () => {
    const [small, large] = ['m5.xlarge', 'r5.xlarge'];
    const one = audited(MILAN, policyOf(row('r5.xlarge'))).totalG;
    const both = audited(MILAN, policyOf(`${row(small)}, ${row(large)}`));
    expect(both.totalG).toBe(one);
    expect(both.said).toHaveLength(2);
  });

  it('is nothing to other runners, and nothing while it is only proposed', () => {
    const other = policyOf('{ labels: [gpu-*], sku: m5.4xlarge }');
    const proposed = policyOf(row('m5.4xlarge'));
    const source = { ...proposed.source, role: 'proposed' as const };
    expect(audited(MILAN, other, { ...proposed, source }).said).toEqual([]);
  });

  it('never lowers anything by the word of somebody who could be out to', () => {
    const names = skuNames().filter((name) => !name.includes('*'));
    const shown = [MASKED, MILAN, POD].map((machine) => ({ machine, ...audited(machine) }));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...shown),
        (sku, { machine, totalG }) => {
          expect(audited(machine, policyOf(row(sku), false)).totalG).toBeGreaterThanOrEqual(totalG);
        },
      ),
      { numRuns: 60 },
    );
  });
});
