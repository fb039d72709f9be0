import type { Machine } from './machine.ts';

/** What the machine holds of its host. */
export type Held = Readonly<{
  /** Processors that it may use at a time; a container's quota may be a fraction. */
  vcpus: number;
  /** Hardware threads of the host behind each of them: two where a vCPU is a whole core with SMT. */
  threadsPerVcpu: number;
  memoryBytes: number;
}>;

/** What the machine holds of its host: what power and embodied carbon are shared by. */
export function heldOf(machine: Machine): Held {
  return { vcpus: machine.threads, threadsPerVcpu: 1, memoryBytes: machine.memoryBytes };
}
