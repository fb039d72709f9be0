import { parseCsv, requiredNumber } from './csv.mjs';
import { rounded } from './statistics.mjs';

/** Cloud Carbon Footprint: 533 kg for 384 GB of a Dell R740, on what a host holds beyond 16 GB. */
const KG_PER_GIB = 533 / 384;
const GIB_IN_BASE = 16;
const GPU_BOARD_KG = 150;

/**
 * Series of Azure that stand for a class of hosts: by the CPU's maker and memory for each vCPU, which
 * is what a virtual machine of Azure shows of its type.
 */
const AZURE_CLASSES = [
  { id: 'azure-amd-general', series: 'D2as – D96as v4', vendor: 'AuthenticAMD' },
  { id: 'azure-amd-memory', series: 'E2as – E96as v4', vendor: 'AuthenticAMD' },
  { id: 'azure-amd-t4', series: 'NCas_T4_v3 Series', vendor: 'AuthenticAMD' },
  { id: 'azure-intel-compute', series: 'Fsv2-series', vendor: 'GenuineIntel' },
  { id: 'azure-intel-general', series: 'D2ds – D64ds v4', vendor: 'GenuineIntel' },
  { id: 'azure-intel-memory', series: 'E2 – E96 v5', vendor: 'GenuineIntel' },
];

/** Series whose largest size is not the ratio that its sizes are sold at. */
const GIB_PER_VCPU = { 'azure-amd-t4': 7, 'azure-amd-memory': 8, 'azure-intel-memory': 8 };

/** Families on Xen, which show no type, and accelerators and stores that are priced as none here. */
const AWS_LEFT_OUT =
  /^(c[1-4]|cc2|cr1|d[2c]2?|ds2|dl1|f1|g[23]s?|h1|hs1|i[23]|inf1|m[1-4]|p[23]|r[34]|ra3|t[12]|u-.*|vt1|x1e?|mac\d)$/;

/** What instances of a size have in every family here; `metal` is the whole host. */
const AWS_SIZES = {
  large: 2,
  xlarge: 4,
  ...Object.fromEntries(
    [2, 3, 4, 6, 8, 9, 12, 16, 18, 24, 32, 48].map((n) => [`${n}xlarge`, 4 * n]),
  ),
};

/** Burstable types run on the hosts of a general family: the source gives both the same kilograms. */
const AWS_BURSTABLE = { t3: 'm5', t3a: 'm5a', t4g: 'm6g' };

/** Of the newer types the source has a place-holder of 1,000 kg or less, their memory included. */
const LEAST_REST_KG = 950;

/**
 * Families of AWS whose vCPU is a core of an x86 CPU, its second thread being off (AWS, instance type
 * specifications, 2026). Arm's cores have one thread.
 */
const AWS_WHOLE_CORES = ['c7a', 'c8a', 'hpc6a', 'hpc7a', 'm7a', 'm8a', 'r7a', 'r8a'];

/**
 * Mac minis by Apple's product environmental reports: the share of making in the whole life's 172 kg is
 * given for the M1; the M2's 112 kg are taken at the same share.
 */
const MACS = [
  { id: 'mac-m1', name: 'Mac mini (M1)', threads: 8, memoryGib: 16, kg: 172 },
  { id: 'mac-m2', name: 'Mac mini (M2)', threads: 8, memoryGib: 16, kg: 112 },
];
const MAC_MAKING_SHARE = 0.54;

export const AZURE_COLUMNS = ['series', 'threads', 'memory_gib', 'gpus', 'total_kg'];
export const AWS_COLUMNS = ['family', 'vcpus', 'memory_gib', 'gpus', 'total_kg'];

/** The hosts of some series, from Cloud Carbon Footprint's tables of instances and of their making. */
export function azureHosts(instancesCsv, embodiedCsv) {
  const embodied = new Map(parseCsv(embodiedCsv).map((row) => [row.type, row]));
  const instances = parseCsv(instancesCsv);
  return AZURE_CLASSES.map(({ series }) => {
    const row = instances.find((one) => one.Series === series);
    return {
      series,
      threads: row['Platform vCPUs (highest vCPU possible)'],
      memory_gib: row['Platform Memory'],
      gpus: row['Platform GPU'] || '0',
      total_kg: embodied.get(row['Virtual Machine']).total,
    };
  });
}

/**
 * The largest size of each family, which is taken to be its host, from AWSInstanceTypes.js of npm
 * `@cloud-carbon-footprint/aws`: rows such as `large: [2, 8, 1.6103792]`, vCPUs, GiB, tonnes a host.
 */
export function awsHosts(source) {
  const types = source.slice(
    source.indexOf('EC2_INSTANCE_TYPES = {'),
    source.indexOf('INSTANCE_FAMILY_TO_INSTANCE_TYPE_MAPPING = {'),
  );
  const gpusOf = gpuCounts(source);
  const hosts = [...types.matchAll(/\n {4}'?([a-z0-9-]+)'?: \{([^}]*)\}/g)].map(
    ([, family, body]) => {
      const sizes = [...body.matchAll(/\[([\d.]+), ([\d.]+), ([\d.]+)\]/g)];
      const [, vcpus, memory_gib, tonnes] = sizes.reduce((a, b) =>
        Number(b[1]) >= Number(a[1]) ? b : a,
      );
      const total_kg = rounded(Number(tonnes) * 1000, 6);
      return { family, vcpus, memory_gib, gpus: gpusOf.get(family) ?? 0, total_kg };
    },
  );
  const byFamily = new Map(hosts.map((host) => [host.family, host]));
  return hosts
    .map((host) => burstable(host, byFamily))
    .filter((host) => !AWS_LEFT_OUT.test(host.family) && restKg(host) >= LEAST_REST_KG)
    .sort((a, b) => (a.family < b.family ? -1 : 1));
}

/** GPUs of a family's largest size. */
function gpuCounts(source) {
  const counts = new Map();
  const block = source.slice(
    source.indexOf('GPU_INSTANCES_TYPES = {'),
    source.indexOf('INSTANCE_TYPE_GPU_PROCESSOR_MAPPING = {'),
  );
  for (const [, family, count] of block.matchAll(/'([a-z0-9]+)\.[a-z0-9-]+': (\d+)/g)) {
    counts.set(family, Math.max(counts.get(family) ?? 0, Number(count)));
  }
  return counts;
}

function burstable(host, byFamily) {
  const like = byFamily.get(AWS_BURSTABLE[host.family]);
  if (like === undefined) return host;
  if (like.total_kg !== host.total_kg) throw new Error(`${host.family} is not like ${like.family}`);
  return { ...like, family: host.family };
}

function memoryKg(row) {
  return (requiredNumber(String(row.memory_gib)) - GIB_IN_BASE) * KG_PER_GIB;
}

function restKg(row) {
  return Number(row.total_kg) - memoryKg(row) - Number(row.gpus) * GPU_BOARD_KG;
}

/** Hosts of runners and cloud instances, the runners that GitHub offers, AWS's sizes, and whose vCPU is a core. */
export function skusTable({ azure, aws, runners }) {
  return {
    source:
      "Cloud Carbon Footprint (ccf-coefficients; npm @cloud-carbon-footprint/aws 0.15.0) for the hosts of Azure and AWS; Apple's product environmental reports for Macs; GitHub's documentation for the runners; AWS's for the sizes of its instances",
    url: 'https://github.com/cloud-carbon-footprint/ccf-coefficients',
    licence: 'Apache-2.0; facts for Macs, runners and sizes of AWS',
    retrieved: 2026,
    wholeCores: {
      source: 'AWS, Amazon EC2 instance type specifications: one thread a core on x86',
      year: 2026,
      licence: 'facts',
      awsFamilies: AWS_WHOLE_CORES,
    },
    awsSizes: {
      source: 'AWS, Amazon EC2 instance type specifications: vCPUs by size',
      year: 2026,
      licence: 'facts',
      vcpus: AWS_SIZES,
    },
    hosts: [...azure.map(azureHost), ...aws.map(awsHost), ...MACS.map(macHost)],
    runners: runnerRows(runners),
  };
}

function azureHost(row, index) {
  const { id, vendor, series } = AZURE_CLASSES[index];
  if (row.series !== series) throw new Error(`${row.series} where ${series} was expected`);
  const ratio = requiredNumber(row.memory_gib) / requiredNumber(row.threads);
  const gibPerVcpu = GIB_PER_VCPU[id] ?? rounded(ratio);
  return { id, name: `Azure ${series}`, ...hostOf(row, row.threads), vendor, gibPerVcpu };
}

function awsHost(row) {
  const threads = requiredNumber(row.vcpus) * (AWS_WHOLE_CORES.includes(row.family) ? 2 : 1);
  return { id: `aws-${row.family}`, name: `AWS ${row.family}`, ...hostOf(row, threads) };
}

function hostOf(row, threads) {
  return {
    threads: Number(threads),
    memoryGib: requiredNumber(row.memory_gib),
    restKg: rounded(restKg(row)),
    memoryKg: rounded(memoryKg(row)),
  };
}

function macHost({ kg, ...mac }) {
  return { ...mac, restKg: rounded(kg * MAC_MAKING_SHARE), memoryKg: 0 };
}

const MAC_OF = { 'Apple M1': 'mac-m1', 'Apple M2': 'mac-m2' };
const SYSTEM_OF = { Linux: 'Linux', Ubuntu: 'Linux', Windows: 'Windows', macOS: 'macOS' };

/** Runners that look the same from inside are one row, with all their labels. */
function runnerRows(runners) {
  const rows = new Map();
  for (const runner of runners) {
    const own = {
      os: SYSTEM_OF[runner.os],
      arch: runner.arch === 'arm64' ? 'ARM64' : 'X64',
      vcpus: requiredNumber(runner.vcpu),
      memoryGib: requiredNumber(runner.ram_gb),
      gpus: runner.kind === 'larger-gpu' ? 1 : 0,
      host: runner.os === 'macOS' ? (MAC_OF[runner.cpu_models_seen] ?? null) : null,
    };
    if (own.os === undefined) throw new Error(`${runner.label}: a system that is not known`);
    const key = JSON.stringify(own);
    const { labels = [], cpus = [] } = rows.get(key) ?? {};
    rows.set(key, {
      labels: [...new Set([...labels, runner.label])],
      ...own,
      cpus: [...new Set([...cpus, ...cpusOf(runner, runners)])],
    });
  }
  return [...rows.values()];
}

/**
 * The CPUs that runners of a label were seen with. Of larger runners with x64 nobody has counted: they
 * are sizes of the same Azure series as the standard ones.
 */
function cpusOf({ os, arch, cpu_models_seen: seen }, runners) {
  if (os === 'macOS') return seen.startsWith('Apple') ? [seen] : [];
  if (seen === '' && arch === 'x64') {
    return cpusOf(
      runners.find(({ label }) => label === 'ubuntu-latest'),
      runners,
    );
  }
  const names = seen.replace(/\([^)]*\)| at launch|now may be /g, '').split(';');
  let brand = '';
  return names.map((name) => {
    const words = name.trim();
    // `AMD EPYC 7763; 9V74`: what follows a name in full is of the same make.
    if (words.includes(' ')) brand = words.slice(0, words.lastIndexOf(' '));
    return words.includes(' ') ? words : `${brand} ${words}`;
  });
}
