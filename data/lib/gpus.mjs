import { requiredNumber } from './csv.mjs';
import { logSdOfRatios, median, rounded } from './statistics.mjs';

/** Not a board of a machine that runs jobs, or its row is of another board altogether. */
const LEFT_OUT = ['AGX Xavier', 'GTX 750'];

/** Boards that show as two GPUs of which the second tells no power (CodeCarbon issue 1097). */
const SHARED_SENSOR = ['Instinct MI250', 'Instinct MI250X'];

/** The boards whose limit is known: those of the makers first, all others as a public list has them. */
export function gpusTable(listed, makers) {
  const replaced = new Set([...LEFT_OUT, ...makers.flatMap(({ replaces }) => replaces.split('|'))]);
  for (const name of replaced) {
    if (name !== '' && !listed.some((row) => row.name === name)) throw new Error(`no row ${name}`);
  }
  const gpus = [
    ...makers.map((row) => ({
      name: row.name,
      tdpW: requiredNumber(row.tdp_w),
      memoryGb: requiredNumber(row.memory_gb),
      form: row.form,
      sensors: SHARED_SENSOR.includes(row.name) ? 'shared' : 'own',
      source: row.source,
      year: requiredNumber(row.year),
      licence: 'facts',
    })),
    ...listed
      .filter(({ name, type }) => type === 'gpu' && !replaced.has(name))
      .map((row) => ({
        name: row.name,
        tdpW: requiredNumber(row.tdp_watts),
        memoryGb: requiredNumber(row.memory),
        form: 'card',
        sensors: 'own',
        source: row.source.trim(),
        year: 2026,
        licence: 'MIT',
      })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const middleW = median(gpus.map(({ tdpW }) => tdpW));
  return {
    source: "Makers' data sheets and product pages; all others from gpus.csv of mlco2/impact",
    url: 'https://github.com/mlco2/impact/blob/master/data/gpus.csv',
    licence: "facts (makers' figures), MIT (mlco2/impact)",
    retrieved: 2026,
    unknown: {
      tdpW: middleW,
      logSd: rounded(logSdOfRatios(gpus.map(({ tdpW }) => tdpW / middleW))),
    },
    gpus,
  };
}
