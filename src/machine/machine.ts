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
}>;
