import { parseCsv, requiredNumber } from './csv.mjs';
import { logSdOfRatios, NORMAL_STEPS, rounded } from './statistics.mjs';

/** Names that zones had when their hours were published, and what the yearly table calls them. */
const RENAMED = { 'BR-SP': 'BR-CS', 'CL-SIC': 'CL-SEN', 'DE-LU': 'DE' };

export const HOUR_COLUMNS = ['zone', 'log_sd'];

/**
 * How far single hours lie from the annual mean, from profiles that give mean and standard
 * deviation of that ratio for each month and hour: every cell becomes a log-normal distribution of
 * the same two moments, and of all cells together the spread is p90(|ln ratio|) / 1.645.
 */
export function hourSpreads(profilesCsv) {
  const ratios = new Map();
  for (const row of parseCsv(profilesCsv)) {
    const zone = RENAMED[row.zone] ?? row.zone;
    const own = ratios.get(zone) ?? [];
    own.push(...logNormal(requiredNumber(row.ratio_mean), requiredNumber(row.ratio_sd)));
    ratios.set(zone, own);
  }
  return [...ratios]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, own]) => ({ zone, log_sd: rounded(logSdOfRatios(own)) }));
}

function logNormal(mean, sd) {
  const variance = Math.log(1 + (sd / mean) ** 2);
  return NORMAL_STEPS.map((z) => mean * Math.exp(z * Math.sqrt(variance) - variance / 2));
}
