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
import type { Parent } from '../../src/policy/parents.ts';
import type { PolicyRole } from '../../src/policy/policy.ts';

const AT_MS = Date.parse('2026-11-22T10:00:00Z');
const NOW = { fromMs: AT_MS, toMs: AT_MS };
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
const UNKNOWN_COMMAND: AuditSubject = { ...JOB, ...UNKNOWN_SUBJECT, kind: 'command' };
const shown = (region: string): Rung[] => [answered('setup-info', 'It says so.', region)];

async function policyOf(
  text: string,
  role: PolicyRole = 'deciding',
  isProtected = true,
  parents: readonly Parent[] = [],
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
  return { source, bytes, parents, policy: await loadPolicy(source, bytes, parents) };
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
    expect(rungs.at(-2)).toMatchObject({ id: 'policy-default', outcome: 'answered' });
    expect(rungs.at(-2)?.text).toContain('deciding.yml');
    expect(ids).toEqual([]);
    const known = await settle([policy], {}, shown('azure:swedencentral'));
    expect(known.place.region).toBe('swedencentral');
    expect(known.rungs.at(-2)).toMatchObject({ outcome: 'passed' });
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
      const was = sighted.length === 0 ? 'was named' : 'is what the machine shows';
      expect(findings[0]?.message).toContain(`in its hours x PUE) ${was}, DE (`);
    }
  });

  it('leave a dirtier place, and a finer one that the machine shows, as they are', async () => {
    const named = await settle([DE], { zone: 'PL' });
    expect(named).toMatchObject({ place: { zone: 'PL' }, ids: ['place-declared'] });
    expect(named.findings[0]?.message).toMatch(
      /PL was named, .*`place.pins` of "deciding.yml" has it at DE \(\d+ g.*, which is no higher/,
    );
    expect(named.rungs.at(-3)).toMatchObject({ id: 'policy-pins', outcome: 'passed' });
    for (const pins of [DE, 'place: { pins: [{ country: DE }] }']) {
      expect((await settle([pins], { zone: 'DE' })).ids).toEqual([]);
    }
    const finer = await settle([DE], {}, shown('azure:germanywestcentral'));
    expect(finer).toMatchObject({ place: { region: 'germanywestcentral' }, ids: [] });
  });

  it('bind where a person names the cleaner of two zones that a shown region may lie in', async () => {
    const pin = 'place: { pins: [{ region: us-west-2 }] }';
    const sighted = shown('aws:us-west-2');
    const own = await settle([pin], {}, sighted);
    expect(own).toMatchObject({ place: { zone: 'US-NW-PACW' }, ids: [] });
    const named = await settle([pin], { zone: 'US-NW-BPAT' }, sighted);
    expect(named.place.zone).toBe('US-NW-PACW');
    expect(named.ids).toContain('place-contradiction');
    expect(named.rungs.find(({ id }) => id === 'policy-pins')?.outcome).toBe('answered');
  });

  it('name the place where nothing else tells it', async () => {
    const all = 'place: { default: { zone: PL }, pins: [{ zone: FR }] }';
    const pinned = await settle([all]);
    expect(pinned).toMatchObject({ place: { zone: 'FR' }, ids: ['place-pinned'] });
    expect(pinned.rungs.slice(-3)).toMatchObject([
      { id: 'policy-pins', outcome: 'answered' },
      { id: 'policy-default', outcome: 'passed' },
      { id: 'unknown', outcome: 'passed' },
    ]);
  });

  it('that may be for other audits make no unknown place cleaner', async () => {
    const gpu = (zone: string) =>
      `place: { pins: [{ match: { runner-labels: ["gpu-*"] }, zone: ${zone} }] }`;
    const cleaner = await settle([gpu('FR')]);
    expect(cleaner).toMatchObject({ place: { by: 'unknown' }, ids: [] });
    expect(cleaner.rungs.at(-3)?.text).toMatch(/only towards higher.*`actions: read`/);
    const dirtier = await settle([gpu('PL')]);
    expect(dirtier.place.zone).toBe('PL');
    expect(dirtier.findings[0]?.message).toContain('The place would be the world (');
    const known = { ...JOB, runnerLabels: ['ubuntu-latest'] };
    expect((await settle([gpu('PL')], {}, [], known)).place.by).toBe('unknown');
  });

  it('that may be for other audits and are dirtier than a sure one say so, and what would tell', async () => {
    const sure = '{ match: { workflows: [train.yml] }, region: "azure:eastus" }';
    const gpu = '{ match: { runner-labels: ["gpu-*"] }, zone: PL }';
    const both = `place: { default: { zone: SE-SE3 }, pins: [${sure}, ${gpu}] }`;
    const { place, findings, rungs } = await settle([both]);
    expect(place.zone).toBe('PL');
    expect(findings.map(({ id }) => id)).toEqual(['place-pinned']);
    expect(findings[0]?.message).toMatch(
      /would be azure:eastus \(.*\) by `place.pins` of "deciding.yml"; PL \(.*\) by .* is higher and counts\. .*as its runner's labels are not, .*`actions: read`/,
    );
    expect(rungs.at(-3)).toMatchObject({ id: 'policy-pins', outcome: 'answered' });
    const named = await settle([both], { zone: 'FR' });
    expect(named.findings[0]).toMatchObject({ id: 'place-contradiction' });
    expect(named.findings[0]?.message).toContain('`actions: read`');
    const known = { ...JOB, runnerLabels: ['ubuntu-latest'] };
    const told = await settle([both], {}, [], known);
    expect(told.place.region).toBe('eastus');
    expect(told.findings[0]?.message).toContain('nothing on the machine that counts tells');
  });

  it('stand over a default place that a pin which may be for it outweighs', async () => {
    const gpu = '{ match: { runner-labels: ["gpu-*"] }, zone: PL }';
    const { place, rungs, findings } = await settle([
      `place: { default: { zone: DE }, pins: [${gpu}] }`,
    ]);
    expect(place.zone).toBe('PL');
    expect(rungs.at(-2)).toMatchObject({ id: 'policy-default', outcome: 'passed' });
    expect(findings[0]?.message).toContain('by `place.default` of "deciding.yml"');
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

  it('are no job’s to contradict by what it starts its steps with', async () => {
    for (const [id, region] of [
      ['environment', 'swedencentral'],
      ['metadata', 'us-east-1'],
    ] as const) {
      const sighted = [answered(id, 'It says so.', 'aws:us-east-1')];
      expect((await settle([TABLE], {}, sighted, labelled)).place.region).toBe(region);
    }
  });

  it('are silent, and say why, where labels are not known or are others', async () => {
    const unknown = await settle([TABLE]);
    expect(unknown).toMatchObject({
      place: { by: 'unknown' },
      rungs: [{}, { outcome: 'silent' }, {}, {}, { id: 'unknown', outcome: 'answered' }],
    });
    expect(unknown.rungs[1]?.text).toMatch(/labels are not known.*`actions: read`/);
    const command = await settle([TABLE], {}, [], UNKNOWN_COMMAND);
    expect(command.rungs[1]?.text).toContain('A command tells no labels');
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
    expect(dirty.ids).toEqual(['place-contradiction', 'pue-declared']);
    const east = TABLE.replace('swedencentral', 'eastus');
    const named = await settle([east], { region: 'swedencentral' }, [], labelled);
    expect(named.place).toMatchObject({ region: 'eastus', pue: { value: 1.5 } });
    expect(named.findings[0]?.message).toContain('the policy says of its runner');
  });

  it('tell the PUE of its building, wherever that turns out to stand', async () => {
    const row = (region: string) => `runners: [{ labels: ["*"], pue: 1.4${region} }]`;
    const PINS = 'place: { pins: [{ zone: PL }] }';
    for (const region of ['', ', region: "gcp:europe-west4"']) {
      const pinned = await settle([`${row(region)}\n${PINS}`]);
      expect(pinned.place).toMatchObject({ zone: 'PL', pue: { value: 1.4 } });
      expect(pinned.ids).toContain('pue-declared');
      const named = await settle([row(region)], { zone: 'PL' });
      expect(named.place).toMatchObject({ zone: 'PL', pue: { value: 1.4 } });
    }
  });

  it('lower no building that is known of another region than theirs', async () => {
    const clean = 'runners: [{ labels: ["*"], region: "azure:swedencentral", pue: 1 }]';
    const { place, ids } = await settle([clean], {}, shown('azure:eastus'));
    expect(place).toEqual(resolvePlace({ region: 'azure:eastus' }));
    expect(ids).toEqual(['place-contradiction', 'pue-disregarded']);
  });

  it('emit no less for a region beside their PUE', async () => {
    const regions = fc.constantFrom(...REGIONS.map((one) => `${one.provider}:${one.region}`));
    const pues = fc.integer({ min: 10, max: 25 }).map((tenths) => tenths / 10);
    await fc.assert(
      fc.asyncProperty(regions, regions, pues, async (told, seen, pue) => {
        const row = (region: string) => `runners: [{ labels: ["*"], pue: ${pue}${region} }]`;
        const bare = await settle([row('')], {}, shown(seen));
        const named = await settle([row(`, region: "${told}"`)], {}, shown(seen));
        expect(emitted(named.place, NOW)).toBeGreaterThanOrEqual(emitted(bare.place, NOW));
      }),
      { numRuns: 30 },
    );
  });

  it('lower no PUE of a job whose author can change the policy', async () => {
    const clean = 'runners: [{ labels: ["*"], pue: 1 }]';
    const own = await settle([await policyOf(clean, 'deciding', false)], { zone: 'DE' });
    const ids = ['place-declared', 'pue-disregarded'];
    expect(own).toMatchObject({ place: { pue: null }, ids });
    expect(own.findings[1]?.message).toMatch(/A PUE of 1, .*`runners` of .* does not count: /);
    expect((await settle([clean], { zone: 'DE' })).place.pue?.value).toBe(1);
  });
});

describe("a parent's default place, under what builds on it (A1)", () => {
  const file = (reference: string, text: string): Parent => ({
    reference,
    commit: null,
    bytes: new TextEncoder().encode(
      `version: 1\n${text}\nbudgets: [{ id: ${reference.slice(0, 1)}, per-job: 1 kg }]\n`,
    ),
    why: null,
  });
  const POLAND = 'place: { default: { zone: PL } }';
  const ROWS = {
    'a pin': 'place: { pins: [{ zone: FR }] }',
    'a runner': 'runners: [{ labels: ["*"], region: "azure:swedencentral" }]',
    'a better building': 'runners: [{ labels: ["*"], pue: 1 }]',
  };
  const over = (own: string, ...parents: Parent[]) => {
    const names = parents.map(({ reference }) => `./${reference}`).join(', ');
    return policyOf(`extends: [${names}]\n${own}`, 'deciding', true, parents);
  };

  it.each(Object.entries(ROWS))('is not undercut by %s of a child', async (_, row) => {
    const { place, findings } = await settle([await over(row, file('org.yml', POLAND))]);
    expect(place).toMatchObject({ zone: 'PL', pue: null });
    expect(findings.map(({ id }) => id)).toEqual(['place-contradiction']);
    expect(findings[0]?.message).toMatch(/`place.default` of "org.yml", which what extends it/);
  });

  it('is told with what `runners` named and does not count', async () => {
    const row = `${ROWS['a pin']}\n${ROWS['a runner']}`;
    const { rungs } = await settle([await over(row, file('org.yml', POLAND))]);
    expect(rungs[1]).toMatchObject({ id: 'runners', outcome: 'ignored', region: null });
    expect(rungs[1]?.text).toMatch(/names `azure:swedencentral`. It does not count: it would/);
  });

  it.each(Object.entries(ROWS))('nor by %s that another parent brings along', async (_, row) => {
    for (const files of [
      [file('org.yml', POLAND), file('side.yml', row)],
      [file('side.yml', row), file('org.yml', POLAND)],
    ]) {
      expect((await settle([await over('', ...files)])).place.zone).toBe('PL');
    }
  });

  it('nor by what a child of a child says', async () => {
    const middle = file('middle.yml', `extends: [./org.yml]\n${ROWS['a pin']}`);
    const policy = await policyOf('extends: [./middle.yml]', 'deciding', true, [
      middle,
      file('org.yml', POLAND),
    ]);
    expect((await settle([policy])).place.zone).toBe('PL');
  });

  it("gives way to a dirtier place, and to the parent's own entries", async () => {
    const dirtier = await over('place: { pins: [{ zone: IN-EA }] }', file('org.yml', POLAND));
    expect((await settle([dirtier])).place.zone).toBe('IN-EA');
    const own = `place: { default: { zone: PL }, pins: [{ zone: FR }] }`;
    expect((await settle([await over('', file('org.yml', own))])).place.zone).toBe('FR');
    // Said again in other words it is the same entry.
    const again = await over('place: { pins: [{ country: FR, match: {} }] }', file('org.yml', own));
    expect((await settle([again])).place.country).toBe('FR');
  });

  it('says nothing of a place that is shown, or that somebody names', async () => {
    const policy = await over(ROWS['a runner'], file('org.yml', POLAND));
    const shownThere = await settle([policy], {}, shown('azure:swedencentral'));
    expect(shownThere).toMatchObject({ place: { region: 'swedencentral' }, ids: [] });
    expect((await settle([policy], { region: 'swedencentral' })).place.region).toBe(
      'swedencentral',
    );
  });

  it.each([
    ['place', 'a pin', 'FR'],
    ['place', 'a runner', 'SE-SE3'],
    ['runners', 'a runner', 'SE-SE3'],
    ['runners', 'a pin', 'PL'],
  ] as const)('where the parent leaves `%s` open, by %s: %s', async (open, row, zone) => {
    const org = file('org.yml', `${POLAND}\nallow-override: [${open}]`);
    expect((await settle([await over(ROWS[row], org)])).place.zone).toBe(zone);
  });

  it('is what counts, whatever a child pins', async () => {
    const names = REGIONS.map(({ provider, region }) => `${provider}:${region}`);
    const regions = fc.constantFrom(...names);
    await fc.assert(
      fc.asyncProperty(regions, regions, fc.boolean(), async (standing, said, isPin) => {
        const own = isPin
          ? `place: { pins: [{ region: "${said}" }] }`
          : `runners: [{ labels: ["*"], region: "${said}" }]`;
        const org = file('org.yml', `place: { default: { region: "${standing}" } }`);
        const { place } = await settle([await over(own, org)]);
        const least = emitted(resolvePlace({ region: standing }), NOW);
        expect(emitted(place, NOW)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 30 },
    );
  });
});
