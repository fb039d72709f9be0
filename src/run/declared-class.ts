import type { AuditSubject } from '../audit/context.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { saidHardware } from '../pipeline/hardware.ts';
import { policyPower } from '../pipeline/policy-power.ts';
import { policySkus } from '../pipeline/policy-sku.ts';
import { boundsOf, MOST_GPU_W, type PowerClass } from './power-class.ts';

const NO_BOARDS = { idleW: 0, fullW: 0 };

/**
 * A class that takes in what policies say that such runners draw, or are sold as: an audit that was
 * counted by that is not impossible for it. It begins no lower by a word that may lower nothing, or that
 * its runner contradicts: an audit counts the higher of the two then.
 */
export function widenedBy(
  policies: readonly LoadedPolicy[],
  subject: AuditSubject,
  powerClass: PowerClass,
): PowerClass {
  const power = policyPower(policies, subject);
  const named = policySkus(policies, subject).flatMap((said) => {
    const hardware = saidHardware(powerClass.machine, said);
    if (hardware === null) return [];
    const boards = { idleW: 0, fullW: (hardware.sku?.gpus ?? 0) * MOST_GPU_W };
    return [
      { ...boundsOf(hardware.machine, boards), mayLower: said.mayLower && !hardware.isDoubted },
    ];
  });
  const bounds = power === null ? named : [power, ...named];
  if (bounds.length === 0) return powerClass;
  // What is said is of the machine; GPUs that the class has are beside it.
  const shown = boundsOf(powerClass.machine, NO_BOARDS);
  const lower = bounds.filter(({ mayLower }) => mayLower).map(({ idleW }) => idleW);
  const more = Math.max(0, ...bounds.map(({ fullW }) => fullW - shown.fullW));
  return {
    ...powerClass,
    idleW: Math.min(powerClass.idleW, ...lower),
    fullW: powerClass.fullW + more,
  };
}
