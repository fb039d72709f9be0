import { numberOrNull, requiredNumber, textOrNull } from './csv.mjs';

/** A published figure of the very region; its year passes, and buildings are added. */
const PUE_LOG_SD_PUBLISHED = 0.04;

const PUE_SOURCES = {
  published: {
    source:
      "a figure of the provider's, as compiled by the Green Software Foundation (real-time-cloud)",
    url: 'https://github.com/Green-Software-Foundation/real-time-cloud',
    licence: 'published facts',
    logSd: PUE_LOG_SD_PUBLISHED,
  },
  average: {
    source: "Cloud Carbon Footprint, average over the provider's buildings",
    url: 'https://github.com/cloud-carbon-footprint/cloud-carbon-footprint',
    licence: 'Apache-2.0',
  },
};

const KINDS = { public: 'public', china: 'china', 'us-gov': 'us-gov', 'canary/stage': 'stage' };

/** What the provider itself says of two regions that its list of places leaves out. */
const REGIONS_COMPLETED = {
  'gcp/us-central2': { display: 'Oklahoma', country_iso2: 'US' },
  'gcp/us-east2': { display: 'Georgia', country_iso2: 'US' },
};

/** Regions whose published place settles the zone although another list names a second one. */
const ZONES_SETTLED = {
  'azure/northcentralus': 'Chicago is in the territory of ComEd, a part of PJM',
  'gcp/me-central1': 'Doha is in Qatar',
};

/** ISO 3166-1 codes with English names; the aliases are other names that people write. */
export function countriesTable(rows) {
  return {
    source: 'ISO 3166-1 codes; English names of Unicode CLDR 48; aliases by Carbon Audit',
    url: 'https://cldr.unicode.org',
    licence: 'Unicode-3.0',
    retrieved: 2026,
    countries: rows.map(({ iso2, iso3, name, aliases }) => ({
      iso2,
      iso3,
      name,
      aliases: aliases === '' ? [] : aliases.split('|'),
    })),
  };
}

/** Every cloud region with its zone, its country and the overhead of its buildings. */
export function regionsTable(rawRows, averageLogSd) {
  return {
    source: 'region lists of AWS, Microsoft Azure and Google Cloud; zones by published place',
    url: 'https://learn.microsoft.com/azure/reliability/regions-list',
    licence: 'facts; Azure list MIT, Google list Apache-2.0',
    retrieved: 2026,
    pueSources: {
      published: PUE_SOURCES.published,
      average: { ...PUE_SOURCES.average, logSd: averageLogSd },
    },
    regions: rawRows.map((raw) => {
      const id = `${raw.provider}/${raw.region}`;
      const row = { ...raw, ...REGIONS_COMPLETED[id] };
      const kind = KINDS[row.kind];
      if (kind === undefined) throw new Error(`${id}: a kind that is not known: ${row.kind}`);
      if (row.country_iso2 === '') throw new Error(`${id} has no country`);
      return {
        provider: row.provider,
        region: row.region,
        display: row.display,
        kind,
        zone: textOrNull(row.zone),
        otherZone: otherZone(id, row),
        country: row.country_iso2,
        pue: {
          value: requiredNumber(row.pue),
          year: numberOrNull(row.pue_year),
          source: isAverage(row) ? 'average' : 'published',
        },
      };
    }),
  };
}

/** Published figures of regions as ratios to the average that stands in where there is none. */
export function pueRatios(rawRows) {
  const averages = new Map(rawRows.filter(isAverage).map((row) => [row.provider, Number(row.pue)]));
  return rawRows
    .filter((row) => !isAverage(row))
    .map((row) => requiredNumber(row.pue) / averages.get(row.provider));
}

function isAverage(row) {
  return row.pue_source.startsWith('CCF ');
}

/** The zone that another list gives, unless the place settles it or it only encloses the first. */
function otherZone(id, row) {
  const other = /^RTC says (\S+)$/.exec(row.zone_conflict)?.[1];
  if (other === undefined || id in ZONES_SETTLED || row.zone.startsWith(`${other}-`)) return null;
  return other;
}
