import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { COUNTRIES } from '../../src/place/countries.ts';
import { type PlaceRequest, UNKNOWN_PLACE } from '../../src/place/place.ts';
import { REGIONS } from '../../src/place/regions.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { ZONES } from '../../src/place/zones.ts';

function refusal(request: PlaceRequest): string {
  try {
    resolvePlace(request, (option) => `--${option}`);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  throw new Error(`not refused: ${JSON.stringify(request)}`);
}

describe('a region', () => {
  it('is found by its name, bare or with its provider, whatever the case', () => {
    for (const { provider, region, zone, country } of REGIONS) {
      const expected = { by: 'region', provider, region, zone, country };
      expect(resolvePlace({ region })).toMatchObject(expected);
      expect(resolvePlace({ region: ` ${region.toUpperCase()} ` })).toMatchObject(expected);
      expect(resolvePlace({ region: `${provider}:${region}` })).toMatchObject(expected);
      expect(resolvePlace({ region: `${provider}/${region}` })).toMatchObject(expected);
    }
  });

  it('is found by what people call it', () => {
    for (const region of ['West Europe', 'west europe', 'azure:West Europe (Netherlands)']) {
      expect(resolvePlace({ region })).toMatchObject({ region: 'westeurope', zone: 'NL' });
    }
    expect(resolvePlace({ region: 'aws:Sao Paulo' })).toMatchObject({ region: 'sa-east-1' });
    expect(resolvePlace({ region: 'google:Hong Kong' })).toMatchObject({ region: 'asia-east2' });
  });

  it('brings its kind and the overhead of its buildings with year and source', () => {
    const { pue, regionKind, display } = resolvePlace({ region: 'westeurope' });
    expect(pue).toMatchObject({ value: 1.14, year: 2023 });
    expect(pue?.source).toContain('Green Software Foundation');
    expect(regionKind).toBe('public');
    expect(display).toBe('West Europe (Netherlands)');
    expect(resolvePlace({ region: 'chinaeast' }).regionKind).toBe('china');
    expect(resolvePlace({ region: 'us-gov-west-1' }).regionKind).toBe('us-gov');
    expect(resolvePlace({ region: 'westus' }).pue).toMatchObject({ value: 1.185, year: null });
  });

  it('lies where it does, not where a widely used table puts it', () => {
    expect(resolvePlace({ region: 'westus' }).zone).toBe('US-CAL-CISO');
    expect(resolvePlace({ region: 'westus2' }).zone).toBe('US-NW-BPAT');
    expect(resolvePlace({ region: 'northcentralus' })).toMatchObject({
      zone: 'US-MIDA-PJM',
      otherZone: null,
    });
  });

  it('is refused with the nearest names when it is not known', () => {
    expect(refusal({ region: 'westeruope' })).toBe(
      '--region: "westeruope" is not a known cloud region. Nearest names: westeurope, West Europe.',
    );
    expect(refusal({ region: 'useast1' })).toContain('us-east1, us-east-1');
    expect(refusal({ region: 'the moon' })).toContain('such as us-east-1, westeurope');
    expect(refusal({ region: 'aws:westeurope' })).toContain('is not a known cloud region');
    expect(refusal({ region: 'oracle:eu-frankfurt-1' })).toContain('Expected aws, azure or gcp');
    expect(refusal({ region: 'toString:x' })).toContain('Expected aws, azure or gcp');
  });

  it('is refused when its name means two, saying how to tell them apart', () => {
    expect(refusal({ region: 'hong kong' })).toBe(
      '--region: "hong kong" is the name of 3 regions: aws:ap-east-1, azure:eastasia, gcp:asia-east2. Give one of these.',
    );
  });

  it.each([
    ['Frankfurt', 'aws:eu-central-1, azure:germanywestcentral, gcp:europe-west3'],
    ['tokyo', 'aws:ap-northeast-1, azure:japaneast, gcp:asia-northeast1'],
    ['Sao Paulo', 'aws:sa-east-1, gcp:southamerica-east1'],
    ['Ireland', 'aws:eu-west-1, azure:northeurope'],
    ['azure:Virginia', 'azure:eastus, azure:eastus2'],
  ])('%s is a place of several regions, and which one is asked', (region, among) => {
    expect(refusal({ region })).toContain(`regions: ${among}`);
  });

  it('and its place tells it apart once the provider is named', () => {
    expect(resolvePlace({ region: 'azure:Frankfurt' }).region).toBe('germanywestcentral');
    expect(resolvePlace({ region: 'gcp/frankfurt' }).region).toBe('europe-west3');
    expect(resolvePlace({ region: 'aws:Frankfurt' }).region).toBe('eu-central-1');
    // Without one, a place alone names no region: others may lie there that the tables do not tell.
    expect(refusal({ region: 'Netherlands' })).toContain('is not a known cloud region');
  });

  it('is refused without letting hostile text through', () => {
    const message = refusal({ region: `\u001b[31m\u202e${'x'.repeat(5000)}` });
    expect(message).toContain('\\u{1b}[31m\\u{202e}');
    expect(message.length).toBeLessThan(300);
  });
});

describe('a zone', () => {
  it('is found by its key, whatever the case', () => {
    for (const { key, country } of ZONES) {
      const expected = { by: 'zone', zone: key, country, pue: null, region: null };
      expect(resolvePlace({ zone: key.toLowerCase() })).toMatchObject(expected);
    }
  });

  it('is refused with the nearest keys when it is not known', () => {
    expect(refusal({ zone: 'SE-SE9' })).toContain('--zone: "SE-SE9" is not a known grid zone');
    expect(refusal({ zone: 'SE-SE9' })).toContain('SE-SE1, SE-SE2, SE-SE3');
    expect(refusal({ zone: '???????' })).toContain('such as SE-SE3');
  });
});

describe('a country', () => {
  it('is found by its codes and its names', () => {
    for (const { iso2, iso3, name, aliases } of COUNTRIES) {
      for (const given of [iso2, iso3.toLowerCase(), name, name.toUpperCase(), ...aliases]) {
        expect(resolvePlace({ country: given })).toEqual({
          ...UNKNOWN_PLACE,
          by: 'country',
          country: iso2,
        });
      }
    }
  });

  it('is found however its name is spelled', () => {
    const spellings: readonly (readonly [string, string])[] = [
      ['Cote d’Ivoire', 'CI'],
      ["cote d'ivoire", 'CI'],
      ['Reunion', 'RE'],
      ['Trinidad and Tobago', 'TT'],
      ['Saint Lucia', 'LC'],
      ['St Lucia', 'LC'],
      ['The Gambia', 'GM'],
      ['the netherlands', 'NL'],
      ['turkey', 'TR'],
      ['UK', 'GB'],
    ];
    for (const [given, iso2] of spellings) {
      expect(resolvePlace({ country: given }).country).toBe(iso2);
    }
  });

  it('is refused with the nearest names when it is not known', () => {
    expect(refusal({ country: 'Swedn' })).toBe(
      '--country: "Swedn" is not a known country. Nearest names: Sweden.',
    );
    expect(refusal({ country: 'Atlantis' })).toContain('such as SE, SWE or Sweden');
  });
});

describe('several names', () => {
  it('agree: the finest wins', () => {
    const place = resolvePlace({ region: 'eu-north-1', zone: 'SE', country: 'Sweden' });
    expect(place).toEqual(resolvePlace({ region: 'eu-north-1' }));
    expect(resolvePlace({ zone: 'SE-SE3', country: 'SE' })).toMatchObject({ by: 'zone' });
  });

  it('settle a zone that the region leaves open', () => {
    expect(resolvePlace({ region: 'us-west1' })).toMatchObject({
      zone: 'US-NW-PACW',
      otherZone: 'US-NW-BPAT',
    });
    const settled = { by: 'region', zone: 'US-NW-BPAT', otherZone: null };
    expect(resolvePlace({ region: 'us-west1', zone: 'US-NW-BPAT' })).toMatchObject(settled);
    const named = { by: 'region', zone: 'US-NW-PACW', otherZone: null };
    expect(resolvePlace({ region: 'us-west1', zone: 'US-NW-PACW' })).toMatchObject(named);
    const filledIn = { by: 'region', zone: 'US-CENT-SWPP', country: 'US' };
    expect(resolvePlace({ region: 'us-central2', zone: 'US-CENT-SWPP' })).toMatchObject(filledIn);
  });

  it('are refused when they contradict each other', () => {
    expect(refusal({ region: 'westeurope', country: 'SE' })).toBe(
      '--region westeurope (country NL) and --country SE contradict each other. Give the one that is right.',
    );
    expect(refusal({ region: 'westeurope', zone: 'DE' })).toContain('(zone NL) and --zone DE');
    expect(refusal({ region: 'us-central2', zone: 'DE' })).toContain('(country US) and --zone DE');
    expect(refusal({ zone: 'SE-SE3', country: 'NO' })).toContain('(country SE) and --country NO');
  });
});

describe('nothing', () => {
  it('named is an unknown place; an empty name is refused', () => {
    expect(resolvePlace({})).toEqual(UNKNOWN_PLACE);
    expect(refusal({ region: '  ' })).toContain('--region: is empty');
  });
});

it('any text either resolves or is bad input', () => {
  const option = fc.constantFrom('region', 'zone', 'country');
  fc.assert(
    fc.property(option, fc.string({ unit: 'binary' }), (name, given) => {
      try {
        expect(resolvePlace({ [name]: given }).by).toBe(name);
      } catch (error) {
        expect(error).toBeInstanceOf(BadInput);
      }
    }),
  );
});
