import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setOutputs } from '../../src/action/outputs.ts';
import type { Runner } from '../../src/action/runner.ts';
import { hostileNames } from '../render/hostile.ts';
import { named } from '../render/reports.ts';

it('A21: outputs and variables have fixed names and say nothing that somebody else has named', () => {
  fc.assert(
    fc.property(hostileNames, (name) => {
      const { verdict, policies, energy, emissions } = named(name);
      const set = new Map<string, string>();
      const put = (one: string, value: string) => set.set(one, value);
      const figures = {
        verdict,
        policies,
        totalG: emissions?.totalG ?? null,
        energyJ: energy?.machineJ ?? null,
      };
      const runner = { setOutput: put, exportVariable: put } as unknown as Runner;
      setOutputs(figures, '/tmp/carbon/audit.json', true, runner);
      const variables = ['VERDICT', 'TOTAL_G', 'LOW_G', 'HIGH_G', 'ENERGY_WH'];
      expect([...set.keys()].sort()).toEqual(
        [
          ...['verdict', 'total-g', 'low-g', 'high-g', 'energy-wh', 'failure', 'report'],
          ...variables.map((one) => `CARBON_AUDIT_${one}`),
        ].sort(),
      );
      set.delete('report');
      for (const value of set.values()) expect(value).toMatch(/^([a-z]+|\d+(\.\d+)?|)$/u);
    }),
    { numRuns: 200 },
  );
});
