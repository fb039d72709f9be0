import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settlePlace } from '../../src/pipeline/place.ts';
import { answered, climb, type RungId, unanswered } from '../../src/place/ladder.ts';
import type { PlaceRequest } from '../../src/place/place.ts';
import { REGIONS } from '../../src/place/regions.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const shown = (region: string, id: RungId = 'setup-info') => [answered(id, 'It says so.', region)];

function settle(request: PlaceRequest, region: string, id?: RungId) {
  return settlePlace(resolvePlace(request), shown(region, id), NOW);
}

describe('the ladder', () => {
  it('leads to what the machine shows where nobody said anything', () => {
    expect(settle({}, 'azure:eastus')).toMatchObject({
      place: { by: 'region', region: 'eastus', zone: 'US-MIDA-PJM' },
      rungs: [
        { id: 'input', outcome: 'silent' },
        { id: 'runners', outcome: 'silent' },
        { id: 'setup-info' },
        { id: 'policy-default', outcome: 'silent' },
      ],
      findings: [],
    });
  });

  it('takes the region that lies in the zone or country that a person named', () => {
    expect(settle({ country: 'US' }, 'azure:eastus').place.region).toBe('eastus');
    expect(settle({ zone: 'US-MIDA-PJM' }, 'azure:eastus').place).toMatchObject({
      region: 'eastus',
      zone: 'US-MIDA-PJM',
    });
    expect(settle({ region: 'eastus' }, 'azure:eastus').findings).toEqual([]);
  });

  it('leads nowhere where nobody answers, and names what was ignored', () => {
    const lie = unanswered('setup-info', 'ignored', 'It names "moon".');
    const settled = settlePlace(resolvePlace({}), [lie], NOW);
    expect(settled.place.by).toBe('unknown');
    expect(settled.findings).toEqual([
      {
        id: 'place-clue-ignored',
        severity: 'info',
        message: 'A sign of the place was ignored. It names "moon".',
      },
    ]);
  });

  it('takes what a job was started with for its own word', () => {
    for (const request of [{}, { region: 'aws:eu-west-1' }]) {
      const { place, findings } = settle(request, 'aws:eu-west-1', 'environment');
      expect(place.region).toBe('eu-west-1');
      expect(findings.map(({ id }) => id)).toEqual(['place-declared']);
    }
  });
});

describe('what a person names below what the machine shows, and nothing there disproves', () => {
  it.each<[PlaceRequest, string, RungId, string]>([
    // Lists disagree about that region's zone; the one that is named has two thirds of the other's.
    [{ zone: 'US-NW-BPAT' }, 'aws:us-west-2', 'metadata', 'US-NW-BPAT'],
    [{ region: 'us-west-2', zone: 'US-NW-BPAT' }, 'aws:us-west-2', 'metadata', 'US-NW-BPAT'],
  ])('%j counts at %s, and a finding says what is higher', (request, region, id, zone) => {
    const { place, findings } = settle(request, region, id);
    expect(place.zone).toBe(zone);
    expect(findings).toMatchObject([{ id: 'place-contradiction', severity: 'weak' }]);
    expect(findings[0]?.message).toMatch(/\d+ g\/kWh.* was named.*\d+ g\/kWh.* counts/);
  });
});

describe('a person and a machine that contradict each other', () => {
  it('count with the higher emissions, whoever named them', () => {
    for (const [request, region, rung] of [
      [{ region: 'swedencentral' }, 'azure:eastus', 'setup-info'],
      [{ region: 'eastus' }, 'azure:swedencentral', 'setup-info'],
      [{ zone: 'FR' }, 'azure:eastus', 'cloud-files'],
      [{ country: 'SE' }, 'azure:eastus', 'metadata'],
      [{ region: 'swedencentral' }, 'azure:eastus', 'environment'],
    ] as const) {
      const { place, findings } = settle(request, region, rung);
      expect(place).toMatchObject({ region: 'eastus' });
      expect(findings.map(({ id }) => id)).toEqual(['place-contradiction']);
      expect(findings[0]?.message).toContain('It says so.');
    }
  });

  it('never make a place cleaner than the machine shows', () => {
    const regions = fc.constantFrom(...REGIONS);
    const named = ({ provider, region }: (typeof REGIONS)[number]) => `${provider}:${region}`;
    fc.assert(
      fc.property(regions, regions, (said, seen) => {
        const claimed = resolvePlace({ region: named(said) });
        const { place, findings } = settlePlace(claimed, shown(named(seen)), NOW);
        const swapped = settlePlace(resolvePlace({ region: named(seen) }), shown(named(said)), NOW);
        // Whichever way round, one of the two counts, and the same where they differ in emissions.
        expect([named(said), named(seen)]).toContain(`${place.provider}:${place.region}`);
        expect(findings.length).toBe(said === seen ? 0 : 1);
        const emitted = findings[0]?.message.match(/\((\d+) g\/kWh/g) ?? [];
        if (new Set(emitted).size === 2) expect(swapped.place).toEqual(place);
        expect(climb(claimed, []).kind).toBe('agreed');
      }),
    );
  });
});
