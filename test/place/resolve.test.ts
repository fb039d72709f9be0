import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import names from '../../data/grid_names.json' with { type: 'json' };
import { BadInput } from '../../src/bad-input.ts';
import { COUNTRIES } from '../../src/place/countries.ts';
import { findRegion } from '../../src/place/find.ts';
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
      '--region: "westeruope" is not a known cloud region. Nearest names: westeurope.',
    );
    expect(refusal({ region: 'useast1' })).toContain('us-east1, us-east-1');
    expect(refusal({ region: 'the moon' })).toContain('such as us-east-1, westeurope');
    expect(refusal({ region: 'azure:swden central' })).toContain(': azure:swedencentral');
    expect(refusal({ region: 'us-east-9' })).toContain(': us-east-1, us-east-2');
    expect(refusal({ region: 'oracle:eu-frankfurt-1' })).toContain('Expected aws, azure or gcp');
    expect(refusal({ region: 'toString:x' })).toContain('Expected aws, azure or gcp');
  });

  it('is refused with the names that begin as what was given, before those that are only alike', () => {
    expect(refusal({ region: 'europ' })).toContain('Nearest names: europe-');
    expect(refusal({ region: 'gcp:europe-north' })).toContain(
      'Nearest names: gcp:europe-north1, gcp:europe-north2',
    );
    expect(refusal({ region: 'zz-' })).toContain('such as us-east-1');
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

  it.each([
    ['us-east-1a', 'aws', 'us-east-1'],
    ['eu-west-2a', 'aws', 'eu-west-2'],
    ['aws:eu-west-2c', 'aws', 'eu-west-2'],
    ['europe-west4-a', 'gcp', 'europe-west4'],
    ['us-east1-b', 'gcp', 'us-east1'],
  ])('is found by its availability zone %s', (region, provider, found) => {
    expect(resolvePlace({ region })).toMatchObject({ provider, region: found });
  });

  it.each([
    ['(Europe) West Europe', 'westeurope'],
    ['(US) East US 2', 'eastus2'],
    ['EU (Ireland)', 'eu-west-1'],
    ['Europe (Ireland)', 'eu-west-1'],
    ['US East (N. Virginia)', 'us-east-1'],
    ['Asia Pacific (Tokyo)', 'ap-northeast-1'],
    ['Canada (Central)', 'ca-central-1'],
    ['Canada Central', 'canadacentral'],
    ['Mexico (Central)', 'mx-central-1'],
  ])('is found as its console writes it: %s', (region, found) => {
    expect(resolvePlace({ region }).region).toBe(found);
  });

  it('of another area than its console writes is none', () => {
    expect(refusal({ region: 'US West (Ireland)' })).toContain('not a known cloud region');
    expect(refusal({ region: 'us-east-1-a' })).toContain('Nearest names: us-east-1');
  });

  it('of another provider, a zone or a country says whose it is and what to use', () => {
    expect(refusal({ region: 'azure:us-east-1' })).toContain(
      'It is a region of AWS: aws:us-east-1',
    );
    expect(refusal({ region: 'SE-SE3' })).toContain('a grid zone: use --zone SE-SE3.');
    expect(refusal({ region: 'Sweden' })).toMatch(
      /a country: use --country SE\. Regions there: .*azure:swedencentral, gcp:europe-north2\.$/,
    );
    expect(refusal({ region: 'azure:Sweden' })).toMatch(/Regions there: azure:swedencentral\.$/);
    expect(refusal({ region: 'US' })).toContain('more (`carbon-audit place --list US`)');
  });

  it('where only a region can be named no other option is', () => {
    expect(() => findRegion('SE-SE3', '--regions')).toThrow(/It is a grid zone\.$/);
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
    expect(refusal({ zone: 'us-cal' })).toMatch(/Nearest names: (US-CAL-\w+(, |\.$)){3}/);
    expect(refusal({ zone: 'US-TEX' })).toContain('Nearest names: US-TEX-ERCO');
    expect(refusal({ zone: 'SE-3' })).toContain('Nearest names: SE-SE3');
    expect(refusal({ zone: 'EU' })).toContain('such as SE-SE3');
  });

  it.each([
    ['UK', 'GB'],
    ['uk-nir', 'GB-NIR'],
  ])('is found by the code that people write: %s', (zone, key) => {
    expect(resolvePlace({ zone }).zone).toBe(key);
  });

  it.each([
    ['SE3', 'SE-SE3'],
    ['no1', 'NO-NO1'],
    ['PJM', 'US-MIDA-PJM'],
    ['CAISO', 'US-CAL-CISO'],
    ['ERCOT', 'US-TEX-ERCO'],
    ['NYISO', 'US-NY-NYIS'],
    ['US-CA', 'US-CAL-CISO'],
    ['Texas', 'US-TEX-ERCO'],
    ['DE-LU', 'DE'],
    ['South Sweden', 'SE-SE4'],
  ])('that is no key but a name that people use is told its key: %s', (zone, key) => {
    expect(refusal({ zone })).toContain(`Meant may be: ${key} (`);
  });

  it('that is a region or a country says which option to use', () => {
    expect(refusal({ zone: 'westeurope' })).toContain('use --region azure:westeurope.');
    expect(refusal({ zone: 'Sweden' })).toMatch(
      /use --country SE\. Zones there: SE-SE1, SE-SE2, SE-SE3, SE-SE4\.$/,
    );
  });

  it('has names of the table for zones that there are', () => {
    const keys = ZONES.map(({ key }) => key);
    const named = names.names.flatMap(({ zones }) => zones);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('a country', () => {
  it('is found by its codes and its names', () => {
    for (const { iso2, iso3, name, aliases } of COUNTRIES) {
      const own = aliases.filter((alias) => alias !== 'Congo');
      for (const given of [iso2, iso3.toLowerCase(), name, name.toUpperCase(), ...own]) {
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
      ['U.S.A.', 'US'],
      ['Bosnia', 'BA'],
      ['England', 'GB'],
      ['Scotland', 'GB'],
      ['DR Congo', 'CD'],
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
    expect(refusal({ country: 'EU' })).toContain('such as SE, SWE or Sweden');
  });

  it('is refused when its name means two', () => {
    expect(refusal({ country: 'Congo' })).toContain('CD (Congo - Kinshasa), CG (Congo - Brazz');
    expect(refusal({ zone: 'Congo' })).toContain('Countries of that name: CD, CG.');
  });

  it('that is a zone or a region says which option to use', () => {
    expect(refusal({ country: 'SE-SE3' })).toContain('a grid zone: use --zone SE-SE3.');
    expect(refusal({ country: 'Northern Ireland' })).toContain('use --zone GB-NIR.');
    expect(refusal({ country: 'California' })).toContain('use --zone US-CAL-CISO or US-CAL-');
    expect(refusal({ country: 'westeurope' })).toContain('use --region azure:westeurope.');
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
