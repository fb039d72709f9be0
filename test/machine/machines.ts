import { type Machine, NOTHING_SHOWN } from '../../src/machine/machine.ts';

export const GIB = 2 ** 30;

/** A virtual machine of four vCPUs that does not say whose it is. */
export const VIRTUAL: Machine = {
  ...NOTHING_SHOWN,
  platform: 'linux',
  arch: 'x64',
  threads: 4,
  memoryBytes: 15.6 * GIB,
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuVendor: 'AuthenticAMD',
  cpuFamily: 25,
  cpuModelNumber: 1,
  virtual: true,
};

/** GitHub's `ubuntu-latest`. */
export const HOSTED: Machine = {
  ...VIRTUAL,
  cloud: 'azure',
  threadsPerCore: 2,
  runner: { hosted: true, imageOs: 'ubuntu24', os: 'Linux', arch: 'X64' },
};

export const SLIM: Machine = {
  ...VIRTUAL,
  threads: 64,
  memoryBytes: 250 * GIB,
  runner: { hosted: true, imageOs: 'Linux', os: 'Linux', arch: 'X64' },
  container: { cpus: null, memoryBytes: null },
};

/** A pod without limits on a node of 64 threads. */
export const POD: Machine = {
  ...VIRTUAL,
  threads: 64,
  memoryBytes: 256 * GIB,
  container: { cpus: null, memoryBytes: null },
};
