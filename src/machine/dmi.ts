import { join } from 'node:path';
import { readBeginning } from '../probe/files.ts';
import type { Cloud, RunnerFacts } from './machine.ts';
import { cleanName } from './name.ts';

/** What a machine's firmware says of its maker. */
export type Dmi = Readonly<{ vendor: string | null; product: string | null; cloud: Cloud | null }>;

const DMI_BYTES = 256;
/** Azure puts the same tag on every machine, and on no other of Hyper-V's (learn.microsoft.com). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';

/** Makers' names that only virtual machines have. */
const HYPERVISORS = /^(QEMU|KVM|Xen|VMware|innotek GmbH|Parallels|OpenStack|Bochs)\b/i;

/** Reads Linux' DMI files; never the ones that tell serial numbers or ids. Never throws. */
export function readDmi(root: string): Dmi {
  const read = (name: string) =>
    cleanName(readBeginning(join(root, 'sys/class/dmi/id', name), DMI_BYTES));
  const [vendor, product] = [read('sys_vendor'), read('product_name')];
  return { vendor, product, cloud: cloudOf(vendor, product, read('chassis_asset_tag')) };
}

function cloudOf(vendor: string | null, product: string | null, tag: string | null): Cloud | null {
  if (vendor === 'Amazon EC2') return 'aws';
  if (product === 'Google Compute Engine') return 'gcp';
  return tag === AZURE_TAG ? 'azure' : null;
}

/** Whether a hypervisor is underneath, where the CPU does not tell: on Arm, macOS and Windows. */
export function isVirtual(
  { vendor, product, cloud }: Dmi,
  cpuModel: string | null,
  runner: RunnerFacts | null,
): boolean | null {
  // Apple's hypervisor adds it to the name of its guests' CPU.
  if (cpuModel?.startsWith('Apple ')) return cpuModel.endsWith('(Virtual)');
  // Instance types that are a whole machine end so: `m6g.metal`, `m7g.metal-48xl`.
  if (cloud === 'aws') return product === null ? null : !/\.metal(-|$)/.test(product);
  if (cloud !== null || product === 'Virtual Machine') return true;
  if (vendor !== null && HYPERVISORS.test(vendor)) return true;
  return runner?.hosted === true ? true : null;
}
