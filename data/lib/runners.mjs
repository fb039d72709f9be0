import { numberOrNull, parseCsv, requiredNumber, textOrNull } from './csv.mjs';
import { logSdOfRatios, median, rounded } from './statistics.mjs';

/** Which servers of SPECpower each row stands on; the rows' own notes name the same models. */
const REFERENCES = {
  'AMD EPYC 7763': /EPYC 7763\b/,
  'AMD EPYC 9V45': /EPYC (9655|9645|9565)P?\b/,
  'AMD EPYC 9V74': /EPYC (9654|9554|9634)P?\b/,
  'Intel Xeon Platinum 8370C': /Platinum (8380|8358)(?!\w)|Gold (6338|6348)(?!\w)/,
  'Intel Xeon Platinum 8573C': /Platinum (8592\+|8580|8568Y\+|8558)(?!\w)/,
  'Intel Xeon 6973P-C': /Xeon (6980P|6972P|6979P|6952P)\b/,
};

/**
 * Family and model as CPUID and /proc/cpuinfo give them (decimal), which name the generation where
 * the name is masked. `high`: seen on a machine of that generation or named in the kernel.
 */
const CPUID = {
  'AMD EPYC 7763': { vendor: 'AuthenticAMD', family: 25, model: 1, confidence: 'high' },
  'AMD EPYC 9V45': { vendor: 'AuthenticAMD', family: 26, model: 2, confidence: 'medium' },
  'AMD EPYC 9V74': { vendor: 'AuthenticAMD', family: 25, model: 17, confidence: 'high' },
  'Intel Xeon Platinum 8370C': {
    vendor: 'GenuineIntel',
    family: 6,
    model: 106,
    confidence: 'high',
  },
  'Intel Xeon Platinum 8573C': {
    vendor: 'GenuineIntel',
    family: 6,
    model: 207,
    confidence: 'high',
  },
  'Intel Xeon 6973P-C': { vendor: 'GenuineIntel', family: 6, model: 173, confidence: 'high' },
};

export const REFERENCE_COLUMNS = [
  'cpu_model',
  'servers',
  'first_year',
  'last_year',
  'memory_gb_per_thread',
  'idle_log_sd',
  'max_log_sd',
];

/** Figures derived from the reference servers of each CPU; the servers' table is not shipped. */
export function runnerReferences(specPowerCsv) {
  const servers = parseCsv(specPowerCsv);
  return Object.entries(REFERENCES).map(([cpuModel, pattern]) => {
    // Some rows give memory in TB, or of one node of many: not what one server holds.
    const own = servers
      .filter(({ cpu }) => pattern.test(cpu))
      .map((row) => ({ ...row, gbPerThread: Number(row.ram) / Number(row.threads) }))
      .filter(({ gbPerThread, Chips }) => gbPerThread >= 0.25 && Number(Chips) <= 8);
    const years = own.map((row) => Number(row.Published.slice(-4)));
    return {
      cpu_model: cpuModel,
      servers: own.length,
      first_year: Math.min(...years),
      last_year: Math.max(...years),
      memory_gb_per_thread: rounded(median(own.map((row) => row.gbPerThread))),
      idle_log_sd: spreadPerThread(own, 'idle_w'),
      max_log_sd: spreadPerThread(own, 'max_w'),
    };
  });
}

/** The CPUs that hosted runners were seen on, with what their reference servers draw. */
export function runnersTable(rawRows, references) {
  const referenceOf = new Map(references.map((row) => [row.cpu_model, row]));
  return {
    source:
      'CPUs of 104 hosted jobs; watts derived from SPECpower_ssj2008 results (SPEC, spec.org, retrieved 2026-03-09) of the same CPU or the stand-ins named',
    url: 'https://www.spec.org/power_ssj2008/results/',
    licence: 'derived figures; SPECpower_ssj2008 is a trademark of SPEC',
    retrieved: 2026,
    cpuidSource: 'Linux arch/x86/include/asm/intel-family.h; AMD processor programming references',
    cpus: rawRows.map((row) => runnerRow(row, referenceOf.get(row.cpu_model))),
  };
}

function runnerRow(row, reference) {
  if (reference === undefined) throw new Error(`no reference servers for ${row.cpu_model}`);
  return {
    cpuModel: row.cpu_model,
    family: row.family,
    cpuid: CPUID[row.cpu_model],
    coresPerSocket: numberOrNull(row.cores_per_socket),
    threadsPerSocket: numberOrNull(row.threads_per_socket),
    tdpW: numberOrNull(row.tdp_w),
    tdpSource: row.tdp_w === '' ? null : textOrNull(row.tdp_source),
    sharePercent: requiredNumber(row.share_pct),
    standIn: row.prior_note === 'exact model' ? null : row.prior_note.replace(' as stand-in', ''),
    referenceServers: requiredNumber(row.prior_rows),
    years: [Number(reference.first_year), Number(reference.last_year)],
    idleWPerThread: requiredNumber(row.idle_w_per_thread),
    halfWPerThread: requiredNumber(row.w50_per_thread_est),
    maxWPerThread: requiredNumber(row.max_w_per_thread),
    idleLogSd: Number(reference.idle_log_sd),
    maxLogSd: Number(reference.max_log_sd),
    idleWPerChip: requiredNumber(row.idle_w_per_chip),
    maxWPerChip: requiredNumber(row.max_w_per_chip),
    wallWOf4Vcpu: {
      idle: requiredNumber(row.wall_w_4vcpu_u0),
      half: requiredNumber(row.wall_w_4vcpu_u50),
      max: requiredNumber(row.wall_w_4vcpu_u100),
    },
    memoryGbPerThread: Number(reference.memory_gb_per_thread),
    memoryServers: Number(reference.servers),
  };
}

/** How far servers of these CPUs lie from their median, per thread: p90(|ln ratio|) / 1.645. */
function spreadPerThread(servers, column) {
  const perThread = servers.map((row) => Number(row[column]) / Number(row.threads));
  const middle = median(perThread);
  return rounded(logSdOfRatios(perThread.map((watts) => watts / middle)));
}
