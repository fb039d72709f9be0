import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { add, estimate, scale } from '../estimate.ts';
import { finding } from '../finding.ts';
import { quoted } from '../nearest.ts';
import { formatPower } from '../units.ts';
import type { PowerModel } from './model.ts';
import type { ModelledPower } from './modelled.ts';
import type { UseBetween } from './source.ts';

/** What somebody says that a machine draws, its GPUs aside. */
export type DeclaredPower = Readonly<{
  idleW: number;
  fullW: number;
  /** Whether it may be less than what the model says. */
  mayLower: boolean;
  /** The policy whose word it is. */
  by: string;
}>;

/** What counts of it. */
export type CountedPower = Omit<DeclaredPower, 'mayLower'> & Readonly<{ vcpus: number }>;

/**
 * What of a declared power counts beside the model's: all of it, or where it may not lower anything the
 * higher of the two at rest and at full load; `null`: nothing.
 */
export function countedPower(
  { idleW, fullW, mayLower, by }: DeclaredPower,
  model: PowerModel,
): CountedPower | null {
  const { vcpus } = model.held;
  if (mayLower) return { idleW, fullW, by, vcpus };
  const modelIdleW = model.idlePowerW.value + model.memoryPowerW.value;
  const modelFullW = modelIdleW + model.busyJPerCpuS.value * vcpus;
  if (idleW <= modelIdleW && fullW <= modelFullW) return null;
  return { idleW: Math.max(idleW, modelIdleW), fullW: Math.max(fullW, modelFullW), by, vcpus };
}

/** A straight line from rest to full load, as the model's: between them `load-curve` is in doubt. */
export function declaredPower(
  { idleW, fullW, by, vcpus }: CountedPower,
  useBetween: UseBetween,
): ModelledPower {
  const { declaredPower: own, errors } = assumptions;
  const figure = { id: 'declared-power', logSd: own.logSd, kind: 'declared' } as const;
  const curve = { id: 'load-curve', logSd: errors.loadCurve.logSd, kind: 'declared' } as const;
  const idle = estimate(idleW, [figure]);
  const perCpu = estimate((fullW - idleW) / vcpus, [figure, curve]);
  const said = `${formatPower(idleW)} at rest and ${formatPower(fullW)} at full load, as \`runners\` of ${quoted(by)} declares`;
  return {
    partsBetween: (fromMs, toMs, why) => {
      const { durationS, busyS } = useBetween(fromMs, toMs);
      return [
        {
          id: 'platform',
          provenance: 'assumed',
          source: 'declared',
          explanation: `${said}.`,
          detail: null,
          whyNotBetter: why,
          energyJ: add(scale(idle, durationS), scale(perCpu, busyS)),
        },
      ];
    },
    findings: [finding('power-declared', `The machine is taken to draw ${said}.`)],
  };
}
