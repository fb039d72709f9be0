/** What a processor says of itself; `null`: it does not. */
export type CpuIdentity = Readonly<{
  model: string | null;
  vendor: string | null;
  family: number | null;
  modelNumber: number | null;
  virtual: boolean | null;
  /** Threads and cores of the first socket. */
  siblings: number | null;
  cores: number | null;
}>;

const NOT_TOLD = { virtual: null, siblings: null, cores: null } as const;

/** The first block of Linux' /proc/cpuinfo: x86 names itself, Arm gives numbers. */
export function parseCpuInfo(text: string): CpuIdentity {
  const fields = firstBlock(text);
  const implementer = fields.get('CPU implementer');
  if (implementer !== undefined) return armIdentity(implementer, fields.get('CPU part'));
  const flags = fields.get('flags');
  return {
    model: fields.get('model name') ?? null,
    vendor: fields.get('vendor_id') ?? null,
    family: numberOf(fields.get('cpu family')),
    modelNumber: numberOf(fields.get('model')),
    virtual: flags === undefined ? null : /(^| )hypervisor( |$)/.test(flags),
    siblings: numberOf(fields.get('siblings')),
    cores: numberOf(fields.get('cpu cores')),
  };
}

function firstBlock(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    // Some kernels open with an empty line or two.
    if (line.trim() === '' && fields.size > 0) break;
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** Numbers of CPUID and MIDR have at most 12 bits. */
function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^(\d{1,4}|0x[0-9a-f]{1,3})$/i.test(text) ? Number(text) : null;
}

/** Makers in Arm's MIDR register, as far as they are found in data centres and laptops. */
const ARM_MAKERS: Readonly<Record<number, string>> = {
  65: 'ARM',
  70: 'Fujitsu',
  72: 'HiSilicon',
  78: 'NVIDIA',
  81: 'Qualcomm',
  97: 'Apple',
  109: 'Microsoft',
  192: 'Ampere',
};

/** Cores of servers by MIDR part, as makers that build Arm's own cores name them too. */
const ARM_CORES: Readonly<Record<number, string>> = {
  3336: 'Cortex-A72',
  3340: 'Neoverse-N1',
  3392: 'Neoverse-V1',
  3401: 'Neoverse-N2',
  3407: 'Neoverse-V2',
  3460: 'Neoverse-V3',
  3470: 'Neoverse-N3',
};

const ARMS_OWN_CORES = new Set([0x41, 0x6d]);
const AMPERE_CORES: Readonly<Record<number, string>> = { 2755: 'AmpereOne', 2756: 'AmpereOne-A' };

function armIdentity(implementer: string, part: string | undefined): CpuIdentity {
  const maker = numberOf(implementer);
  const modelNumber = numberOf(part);
  return {
    model: maker === null || modelNumber === null ? null : armCore(maker, modelNumber),
    vendor: maker === null ? null : (ARM_MAKERS[maker] ?? implementer),
    family: null,
    modelNumber,
    ...NOT_TOLD,
  };
}

function armCore(maker: number, part: number): string | null {
  if (ARMS_OWN_CORES.has(maker)) return ARM_CORES[part] ?? null;
  return maker === 0xc0 ? (AMPERE_CORES[part] ?? null) : null;
}

/** Windows keeps CPUID's numbers in the environment: `Intel64 Family 6 Model 85 Stepping 7, GenuineIntel`. */
export function parseProcessorIdentifier(
  env: Readonly<Record<string, string | undefined>>,
): CpuIdentity {
  const text = env['PROCESSOR_IDENTIFIER']?.slice(0, 256) ?? '';
  const match = /^\w+ Family (\d{1,4}) Model (\d{1,4}) Stepping \d+, (\w+)$/.exec(text);
  return {
    model: null,
    vendor: match?.[3] ?? null,
    family: numberOf(match?.[1]),
    modelNumber: numberOf(match?.[2]),
    ...NOT_TOLD,
  };
}
