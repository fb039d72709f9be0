import type { AuditContext } from '../audit/context.ts';
import type { Self } from '../history/history.ts';
import { type CpuFamily, METHOD_MAJOR, type RunnerClass } from '../history/point.ts';
import { heldOf } from '../machine/held.ts';
import type { Machine } from '../machine/machine.ts';
import { modelPower } from '../power/model.ts';

/** The class of runner that people take this machine for; `label` as its job asked for it. */
export function runnerClassOf(machine: Machine, label: string | null): RunnerClass {
  const { platform, arch, runner } = machine;
  const image = runner?.imageOs ?? '';
  return {
    label,
    os: image === '' ? platform : image,
    arch,
    vcpus: heldOf(machine).vcpus,
    gpu: null,
  };
}

/** The family that a machine's CPU is of, and what the power model says of the machine. */
export function cpuFamilyOf(machine: Machine): CpuFamily {
  const { cpuVendor, cpuModel, cpuFamily, cpuModelNumber } = machine;
  // Numbers beside the name: a masked one (`AMD EPYC`) is shared by families.
  const numbers = [cpuFamily, cpuModelNumber].map((number) => number ?? '?').join('/');
  const { idlePowerW, busyJPerCpuS, memoryPowerW } = modelPower(machine);
  return {
    name: `${cpuModel ?? cpuVendor ?? 'nameless'} (${numbers})`,
    halfLoadW:
      idlePowerW.value + (busyJPerCpuS.value * heldOf(machine).vcpus) / 2 + memoryPowerW.value,
  };
}

/**
 * An audit as one of its series, by which past audits are compared with it.
 *
 * @param atMs when it began (ms since 1970, UTC)
 */
export function selfOf(
  { auditId, subject, run, machine }: Pick<AuditContext, 'auditId' | 'subject' | 'run' | 'machine'>,
  atMs: number,
): Self {
  return {
    auditId,
    runId: run?.runId ?? null,
    attempt: run?.attempt ?? 1,
    atMs,
    subject,
    runner: runnerClassOf(machine, subject.runnerLabel),
    cpu: cpuFamilyOf(machine),
    methodMajor: METHOD_MAJOR,
  };
}
