import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilityOf } from '../../src/footprint/facility.ts';
import { emitted } from '../../src/pipeline/emitted.ts';
import { settlePlace } from '../../src/pipeline/place.ts';
import { answered, climb, type Rung, type RungId, unanswered } from '../../src/place/ladder.ts';
import type { PlaceRequest } from '../../src/place/place.ts';
import { type Owner, UNKNOWN_PLACE } from '../../src/place/place.ts';
import { REGIONS } from '../../src/place/regions.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const AT_MS = Date.parse('2026-11-22T10:00:00Z');
const NOW = { fromMs: AT_MS, toMs: AT_MS };
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
        { id: 'policy-pins', outcome: 'silent' },
        { id: 'policy-default', outcome: 'silent' },
        { id: 'unknown', outcome: 'passed' },
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
    expect(settled.rungs.at(-1)).toMatchObject({ id: 'unknown', outcome: 'answered' });
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
    expect(findings).toMatchObject([{ id: 'place-zone-named', severity: 'weak' }]);
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

  it('are weighed by the hours of the job, in which the dirtier of two by year may be the cleaner', () => {
    const atMs = Date.parse('2026-11-22T15:05:00Z');
    const used = { fromMs: atMs, toMs: atMs + 600_000 };
    const claimed = resolvePlace({ zone: 'CL-SEN' });
    const sighted = shown('azure:westeurope');
    const { place } = settlePlace(claimed, sighted, used);
    const held = [claimed, resolvePlace({ region: 'azure:westeurope' })];
    expect(emitted(place, used)).toBe(Math.max(...held.map((one) => emitted(one, used))));
    expect(place.region).toBe('westeurope');
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

describe('a machine that shows whose it is, and no region', () => {
  const of = (owner: Owner): Rung => ({ ...unanswered('cloud-files', 'silent', 'Whose.'), owner });
  const settledOn = (owner: Owner, request: PlaceRequest, ...more: readonly Rung[]) => {
    const settled = settlePlace(resolvePlace(request), [of(owner), ...more], NOW);
    return { ...settled, ids: settled.findings.map(({ id }) => id) };
  };

  it('of GitHub’s own stands in no region of a cloud: the higher of it and the world counts', () => {
    const named = settledOn('github', { region: 'azure:norwayeast' });
    expect(named).toMatchObject({ place: UNKNOWN_PLACE, ids: ['place-contradiction'] });
    expect(named.findings[0]?.message).toMatch(
      /azure:norwayeast \(\d+ g\/kWh in its hours x PUE\) was named, the machine is in one of GitHub's own data centres.*: the world \(\d+ .*counts: the world. Name its country/,
    );
    const forged = answered('environment', 'It says so.', 'azure:norwayeast');
    const started = settledOn('github', {}, forged);
    expect(started).toMatchObject({ place: UNKNOWN_PLACE, ids: ['place-contradiction'] });
    expect(started.findings[0]?.message).toContain('is what it was started with');
    const dirtier = settledOn('github', { region: 'azure:southafricanorth' });
    expect(dirtier).toMatchObject({
      place: { region: 'southafricanorth' },
      ids: ['place-contradiction'],
    });
    for (const request of [{ zone: 'US-MIDA-PJM' }, { country: 'US' }]) {
      const there = settledOn('github', request);
      expect(there).toMatchObject({ place: { country: 'US' }, ids: ['place-declared'] });
    }
  });

  it('stands in none of another cloud either', () => {
    const { place, ids } = settledOn('aws', { region: 'azure:norwayeast' });
    expect(place).toMatchObject({ by: 'unknown', provider: 'aws' });
    expect(ids).toEqual(['place-contradiction']);
    expect(settledOn('azure', { region: 'norwayeast' }).ids).toEqual(['place-declared']);
  });

  it('stands in no zone or country where its owner has no region', () => {
    for (const request of [{ country: 'IS' }, { zone: 'IS' }, { zone: 'NO-NO5' }]) {
      const { place, ids } = settledOn('azure', request);
      expect(place).toMatchObject({ by: 'unknown', provider: 'azure' });
      expect(ids).toEqual(['place-contradiction']);
    }
    for (const request of [
      { country: 'NO' },
      { zone: 'NO-NO1' },
      { zone: 'US-CAL-CISO' },
      { zone: 'SE' },
    ]) {
      expect(settledOn('azure', request).ids).toEqual(['place-declared']);
    }
  });

  it('is never cleaner for a region that is named than it may be anywhere', () => {
    const regions = fc.constantFrom(...REGIONS);
    const owners = fc.constantFrom<Owner>('github', 'azure', 'aws', 'gcp');
    fc.assert(
      fc.property(regions, owners, (said, owner) => {
        const { place } = settledOn(owner, { region: `${said.provider}:${said.region}` });
        const least = emitted(settledOn(owner, {}).place, NOW);
        if (owner !== said.provider) expect(emitted(place, NOW)).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('is in a building of that cloud’s average, and of nobody’s where GitHub’s own', () => {
    for (const [owner, whose] of [
      ['azure', 'Azure'],
      ['aws', 'AWS'],
      ['gcp', 'Google Cloud'],
    ] as const) {
      for (const request of [{}, { zone: 'SE-SE3' }, { country: 'SE' }]) {
        const { place } = settledOn(owner, request);
        const { pue, provenance, source, findings } = facilityOf(place);
        expect(pue.value).toBeLessThan(1.3);
        expect(pue.factors).toMatchObject([{ id: `pue:${owner}`, kind: 'declared' }]);
        expect(source).toContain("average over the provider's buildings");
        expect(provenance).toBe('assumed');
        expect(findings.map(({ id }) => id)).toEqual(['pue-assumed']);
        expect(findings[0]?.message).toContain(`${whose} is known of the building`);
        expect(findings[0]?.message).toContain(`${pue.value}`);
      }
    }
    expect(facilityOf(settledOn('github', { country: 'US' }).place).pue.value).toBe(1.3);
  });

  it('is told so by what was seen before the first step alone', () => {
    for (const id of ['environment', 'metadata', 'setup-info'] as const) {
      const forged: Rung = { ...unanswered(id, 'silent', 'x'), owner: 'gcp' };
      expect(settlePlace(resolvePlace({}), [forged], NOW).place.provider).toBeNull();
    }
  });
});

describe('what would tell the building', () => {
  it('is the region where nothing is known, and a policy where the grid is somebody’s own', () => {
    const told = (request: PlaceRequest) => facilityOf(resolvePlace(request)).findings[0]?.message;
    expect(told({})).toContain('1.3 was assumed. Name the cloud region');
    for (const request of [{ zone: 'SE-SE3' }, { country: 'SE' }]) {
      expect(told(request)).toMatch(
        /1\.3 was assumed\. A policy tells .* `pue` in its `runners`\.$/,
      );
    }
    expect(told({ region: 'eastus' })).toBeUndefined();
  });
});
