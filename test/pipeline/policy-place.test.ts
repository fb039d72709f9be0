import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditSubject } from '../../src/audit/context.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import type { LoadedPolicy } from '../../src/pipeline/audit.ts';
import { emitted } from '../../src/pipeline/emitted.ts';
import { settlePlace } from '../../src/pipeline/place.ts';
import { policyPlaces } from '../../src/pipeline/policy-place.ts';
import { answered, type Rung } from '../../src/place/ladder.ts';
import type { PlaceRequest } from '../../src/place/place.ts';
import { REGIONS } from '../../src/place/regions.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { PolicyRole } from '../../src/policy/policy.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const JOB: AuditSubject = {
  ...UNKNOWN_SUBJECT,
  kind: 'job',
  workflowPath: '.github/workflows/train.yml',
  job: 'train',
  event: 'push',
  runnerLabels: null,
  changedPaths: null,
  modelParameters: null,
};
const shown = (region: string): Rung[] => [answered('setup-info', 'It says so.', region)];

async function policyOf(
  text: string,
  role: PolicyRole = 'deciding',
  isProtected = true,
): Promise<LoadedPolicy> {
  const bytes = new TextEncoder().encode(
    `version: 1\n${text}\nbudgets: [{ id: a, per-job: 1 kg }]\n`,
  );
  const source = {
    role,
    name: `${role}.yml`,
    budget: null,
    file: null,
    commit: null,
    isProtected,
    enforcedAtLeast: null,
    parents: [],
  };
  return { source, bytes, parents: [], policy: await loadPolicy(source, bytes) };
}

async function settle(
  policies: readonly (string | LoadedPolicy)[],
  request: PlaceRequest = {},
  sighted: readonly Rung[] = [],
  subject = JOB,
) {
  const loaded = await Promise.all(
    policies.map((one) => (typeof one === 'string' ? policyOf(one) : one)),
  );
  const said = policyPlaces(loaded, subject, NOW);
  const settled = settlePlace(resolvePlace(request), sighted, NOW, said);
  return { ...settled, ids: settled.findings.map(({ id }) => id) };
}

describe("the policy's default place", () => {
  it('counts only where nothing else tells', async () => {
    const policy = 'place: { default: { zone: DE } }';
    const { place, rungs, ids } = await settle([policy]);
    expect(place.zone).toBe('DE');
    expect(rungs.at(-1)).toMatchObject({ id: 'policy-default', outcome: 'answered' });
    expect(rungs.at(-1)?.text).toContain('deciding.yml');
    expect(ids).toEqual([]);
    const known = await settle([policy], {}, shown('azure:swedencentral'));
    expect(known.place.region).toBe('swedencentral');
    expect(known.rungs.at(-1)).toMatchObject({ outcome: 'passed' });
  });

  it('is the one with higher emissions of several, and none that is only proposed', async () => {
    const [fr, pl] = ['FR', 'PL'].map((zone) => `place: { default: { zone: ${zone} } }`);
    const floor = await policyOf(pl ?? '', 'floor');
    expect((await settle([fr ?? '', floor])).place.zone).toBe('PL');
    const proposed = await policyOf(pl ?? '', 'proposed');
    expect((await settle([fr ?? '', proposed])).place.zone).toBe('FR');
  });
});

describe('pins', () => {
  const DE = 'place: { pins: [{ zone: DE }] }';

  it('are not undercut by an input or by the machine, and a finding says so', async () => {
    for (const [request, sighted] of [
      [{ zone: 'FR' }, []],
      [{}, shown('azure:swedencentral')],
    ] as const) {
      const { place, findings } = await settle([DE], request, sighted);
      expect(place.zone).toBe('DE');
      expect(findings).toMatchObject([{ id: 'place-contradiction', severity: 'weak' }]);
      expect(findings[0]?.message).toMatch(/\d+ g\/kWh.*`place.pins` of "?deciding.yml/);
    }
  });

  it('leave a dirtier place, and a finer one that the machine shows, as they are', async () => {
    expect(await settle([DE], { zone: 'PL' })).toMatchObject({ place: { zone: 'PL' }, ids: [] });
    const finer = await settle([DE], {}, shown('azure:germanywestcentral'));
    expect(finer).toMatchObject({ place: { region: 'germanywestcentral' }, ids: [] });
  });

  it('name the place where nothing else tells it', async () => {
    const all = 'place: { default: { zone: PL }, pins: [{ zone: FR }] }';
    expect(await settle([all])).toMatchObject({ place: { zone: 'FR' }, ids: ['place-pinned'] });
  });

  it('that may be for other audits make no unknown place cleaner', async () => {
    const gpu = (zone: string) =>
      `place: { pins: [{ match: { runner-labels: ["gpu-*"] }, zone: ${zone} }] }`;
    expect(await settle([gpu('FR')])).toMatchObject({ place: { by: 'unknown' }, ids: [] });
    expect((await settle([gpu('PL')])).place.zone).toBe('PL');
    const known = { ...JOB, runnerLabels: ['ubuntu-latest'] };
    expect((await settle([gpu('PL')], {}, [], known)).place.by).toBe('unknown');
  });

  it('of all policies that decide bind, the highest of them', async () => {
    const floor = await policyOf('place: { pins: [{ zone: PL }] }', 'floor');
    const proposed = await policyOf('place: { pins: [{ zone: IN-WE }] }', 'proposed');
    expect((await settle([DE, floor, proposed], { zone: 'FR' })).place.zone).toBe('PL');
  });

  it('never make a place cleaner than what is found', async () => {
    const names = REGIONS.map(({ provider, region }) => `${provider}:${region}`);
    const regions = fc.constantFrom(...names);
    await fc.assert(
      fc.asyncProperty(regions, regions, async (said, pinned) => {
        const { place } = await settle([`place: { pins: [{ region: "${pinned}" }] }`], {
          region: said,
        });
        const least = [said, pinned].map((region) => emitted(resolvePlace({ region }), NOW));
        expect(emitted(place, NOW)).toBe(Math.max(...least));
      }),
      { numRuns: 30 },
    );
  });
});

describe("the policy's runners", () => {
  const TABLE = 'runners: [{ labels: ["GPU-*"], region: "azure:swedencentral", pue: 1.5 }]';
  const labelled = { ...JOB, runnerLabels: ['self-hosted', 'gpu-a100'] };

  it('tell the region and the PUE of runners with that label', async () => {
    const { place, rungs, ids } = await settle([TABLE], {}, [], labelled);
    expect(place).toMatchObject({ region: 'swedencentral', pue: { value: 1.5, logSd: 0.05 } });
    expect(rungs[1]).toMatchObject({ id: 'runners', outcome: 'answered' });
    expect(ids).toEqual(['pue-declared']);
  });

  it('are silent, and say why, where labels are not known or are others', async () => {
    const unknown = await settle([TABLE]);
    expect(unknown).toMatchObject({
      place: { by: 'unknown' },
      rungs: [{}, { outcome: 'silent' }, {}],
    });
    expect(unknown.rungs[1]?.text).toContain('labels are not known');
    const other = await settle([TABLE], {}, [], { ...JOB, runnerLabels: ['ubuntu-latest'] });
    expect(other.rungs[1]?.text).toContain("fits the runner's labels");
    expect((await settle([])).rungs[1]?.text).toContain('No policy that decides');
  });

  it('for all labels need none to be known', async () => {
    const all = 'runners: [{ labels: ["*"], pue: 1.6 }]';
    const { place, ids } = await settle([all], {}, shown('azure:eastus'));
    expect(place).toMatchObject({ region: 'eastus', pue: { value: 1.6 } });
    expect(ids).toEqual(['pue-declared']);
    const command = await settle([all], { zone: 'DE' }, [], {
      ...JOB,
      ...UNKNOWN_SUBJECT,
      kind: 'command',
    });
    expect(command.place).toMatchObject({ zone: 'DE', pue: { value: 1.6 } });
  });

  it('that contradict an input or the machine count only where they are dirtier', async () => {
    const dirty = await settle([TABLE], {}, shown('azure:eastus'), labelled);
    expect(dirty.place).toMatchObject({ region: 'eastus' });
    // The PUE is that of another building.
    expect(dirty.place.pue?.value).not.toBe(1.5);
    expect(dirty.ids).toEqual(['place-contradiction']);
    const east = TABLE.replace('swedencentral', 'eastus');
    const named = await settle([east], { region: 'swedencentral' }, [], labelled);
    expect(named.place).toMatchObject({ region: 'eastus', pue: { value: 1.5 } });
    expect(named.findings[0]?.message).toContain('the policy says of its runner');
  });

  it('lower no PUE of a job whose author can change the policy', async () => {
    const clean = 'runners: [{ labels: ["*"], pue: 1 }]';
    const own = await settle([await policyOf(clean, 'deciding', false)], { zone: 'DE' });
    expect(own).toMatchObject({ place: { pue: null }, ids: ['place-declared'] });
    expect((await settle([clean], { zone: 'DE' })).place.pue?.value).toBe(1);
  });
});
