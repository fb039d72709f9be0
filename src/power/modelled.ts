import { scale } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import type { Machine } from '../machine/machine.ts';
import { formatGigabytes } from '../units.ts';
import { countedPower, type DeclaredPower, declaredPower } from './declared.ts';
import { cpuEnergyJ, explainShare, modelPower, type PowerModel } from './model.ts';
import type { PowerPart, UseBetween } from './source.ts';

/** The `model` power source, over time. */
export type ModelledPower = Readonly<{
  /** `why` says why nothing better was to be had. */
  partsBetween(fromMs: number, toMs: number, why: string): readonly PowerPart[];
  findings: readonly Finding[];
}>;

/** @param declared what somebody says instead; `null`: nothing */
export function modelledPower(
  machine: Machine,
  useBetween: UseBetween,
  declared: DeclaredPower | null,
): ModelledPower {
  const model = modelPower(machine);
  const counted = declared === null ? null : countedPower(declared, model);
  if (counted !== null) return declaredPower(counted, useBetween);
  return {
    partsBetween: (fromMs, toMs, why) => {
      const { durationS, busyS } = useBetween(fromMs, toMs);
      const cpu: PowerPart = {
        id: 'cpu',
        provenance: 'modelled',
        source: 'model',
        explanation: explainShare(model),
        detail: model.curve.rows.join(' '),
        whyNotBetter: why,
        energyJ: cpuEnergyJ(model, durationS, busyS),
      };
      return model.extraMemoryGb === 0 ? [cpu] : [cpu, memoryPart(model, durationS, why)];
    },
    findings: model.findings,
  };
}

function memoryPart(model: PowerModel, durationS: number, why: string): PowerPart {
  return {
    id: 'memory',
    provenance: 'assumed',
    source: 'model',
    explanation: `${formatGigabytes(model.extraMemoryGb * 1e9)} of this machine's ${formatGigabytes(model.held.memoryBytes)} at ${model.memoryWPerGb} W each; the rest is in the CPU's figure.`,
    detail: null,
    whyNotBetter: why,
    energyJ: scale(model.memoryPowerW, durationS),
  };
}
