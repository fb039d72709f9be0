/** What a process can tell of its machine in a blink, without starting another. */
export type Machine = Readonly<{
  platform: string;
  arch: string;
  /**
   * Hardware threads the operating system schedules on; in a virtual machine its vCPUs.
   *
   * @minimum 1
   */
  threads: number;
  memoryBytes: number;
  /** As the machine names it; control characters removed, 128 characters at most. `null`: nameless. */
  cpuModel: string | null;
  cpuVendor: string | null;
  /** x86 family and model numbers (CPUID), which a masked name still shows; Arm has no family. */
  cpuFamily: number | null;
  /** On Arm the part number (MIDR). */
  cpuModelNumber: number | null;
  /** Whether a hypervisor is underneath; `null` where that cannot be told. */
  virtual: boolean | null;
  /** Threads of a core and sockets as the machine shows them, which a hypervisor may make up. */
  threadsPerCore: number | null;
  sockets: number | null;
  /** Maker and product by DMI, such as `Amazon EC2` and `m5.large`; never serial numbers or ids. */
  systemVendor: string | null;
  systemProduct: string | null;
  /** The cloud whose machine it is, as DMI tells. */
  cloud: Cloud | null;
  /** What the runner of GitHub Actions says of itself; `null`: there is none. */
  runner: RunnerFacts | null;
  /** On the PCI bus, whoever uses them. */
  gpus: readonly SeenGpu[];
  /** What the job's container may use of the machine; `null`: the machine is the job's. */
  container: Container | null;
}>;

/** A GPU on the PCI bus. */
export type SeenGpu = Readonly<{
  /** `null`: another maker, such as that of a virtual screen. */
  maker: 'NVIDIA' | 'AMD' | 'Intel' | null;
  /** PCI ids of maker and device, such as `10de:1eb8`, which is a T4. */
  pciId: string;
  /** The kernel's driver; `null`: it has none, so that no program of this machine can use it. */
  driver: string | null;
}>;

export type Cloud = 'aws' | 'azure' | 'gcp';

/** From the environment, by a list of what may be taken. */
export type RunnerFacts = Readonly<{
  /** A runner of GitHub's own; `null`: it does not say. */
  hosted: boolean | null;
  /** Of the virtual environment, such as `ubuntu24`; empty or `Linux` in `ubuntu-slim`. */
  imageOs: string | null;
  /** `Linux`, `Windows` or `macOS`. */
  os: string | null;
  /** `X64`, `ARM64`, ... */
  arch: string | null;
}>;

/** A container that holds a part of its machine; `null` is what nothing limits. */
export type Container = Readonly<{
  /** CPUs at a time; a quota may be a fraction. */
  cpus: number | null;
  memoryBytes: number | null;
}>;

/** A machine that shows nothing beyond its CPU and memory. */
export const NOTHING_SHOWN = {
  threadsPerCore: null,
  sockets: null,
  systemVendor: null,
  systemProduct: null,
  cloud: null,
  runner: null,
  gpus: [],
  container: null,
} as const satisfies Partial<Machine>;
