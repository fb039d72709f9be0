import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { machineOf } from '../place/surroundings.ts';

const CWD = mkdtempSync(join(tmpdir(), 'carbon-audit-test-'));
afterAll(() => rmSync(CWD, { recursive: true, force: true }));

const JOB = ['whatif', '--energy', '2 kWh', '--duration', '2 h'];

async function run(...argv: readonly string[]) {
  const told = { stdout: '', stderr: '' };
  const code = await main(argv, {
    stdout: (text) => {
      told.stdout += text;
    },
    stderr: (text) => {
      told.stderr += text;
    },
    env: {},
    surroundings: machineOf({}),
    cwd: CWD,
    now: () => Date.UTC(2026, 5, 10, 4),
    terminal: false,
    samplerPath: '',
  });
  return { code, ...told };
}

writeFileSync(join(CWD, 'sound.yml'), 'version: 1\nbudgets: [{ id: a, per-run: 1 g }]\n');

describe('carbon-audit whatif', () => {
  it('tells the better hours and regions, by which figures, and whose they are', async () => {
    const { code, stdout } = await run(...JOB, '--region', 'westus');
    expect(code).toBe(0);
    expect(stdout).toContain('from 2026-06-10 04:00 UTC, azure westus (grid zone US-CAL-CISO)');
    expect(stdout).toMatch(
      /2026-06-10 \d\d:00 UTC: \d+ g \(\d+-\d+ g\), \d+ % \(\d+-\d+ %\) less, about \d+ g, by month x/,
    );
    expect(stdout).toMatch(
      /swedencentral +SE-SE3 .* \d+ % \(\d+-\d+ %\) less, about .* by annual mean \(average\)/,
    );
    expect(stdout).toContain('on the margin, may differ');
    expect(stdout).toContain('Contains information from Electricity Maps');
    const answer = JSON.parse((await run(...JOB, '--region', 'westus', '--json')).stdout);
    expect(answer).toMatchObject({
      schemaVersion: 1,
      kind: 'what-if',
      energyJ: 7_200_000,
      startAt: '2026-06-10T04:00:00.000Z',
      endAt: '2026-06-10T06:00:00.000Z',
      withinH: 24,
      now: { zone: 'US-CAL-CISO', kind: 'profile', signal: 'average', boundary: 'life-cycle' },
      attributions: [expect.stringContaining('Electricity Maps')],
      later: { kind: 'profile', saving: { isSure: true } },
    });
    expect(answer.elsewhere.length).toBeGreaterThan(30);
  });

  it('says of a window by a profile alone that beyond a day it finds less', async () => {
    const clause =
      'beyond 24 h a profile alone finds on average under 70 % of what hindsight saves';
    const job = [...JOB, '--zone'];
    for (const zone of ['DE', 'JP-TK']) {
      expect((await run(...job, zone, '--within', '48 h')).stdout).toMatch(
        new RegExp(`^ {2}\\S+ \\S+ UTC: .* (profile|shape).*; ${clause}$`, 'm'),
      );
      expect((await run(...job, zone)).stdout).not.toContain('hindsight');
    }
  });

  it('keeps to the regions that may be used', async () => {
    const regions = 'West Europe, azure:eastus2';
    const { stdout } = await run(...JOB, '--region', 'azure:eastus', '--regions', regions);
    expect(stdout).toContain('westeurope');
    expect(stdout).toMatch(/eastus2 .* the same/);
    expect(stdout).not.toContain('swedencentral');
    expect(stdout).not.toContain('more; name those');
  });

  it('keeps to the regions that a policy allows, unless others are named', async () => {
    const policy =
      'version: 1\nwhat-if: { regions: [westeurope, azure:swedencentral] }\nbudgets: [{ id: a, per-run: 1 g }]\n';
    writeFileSync(join(CWD, 'policy.yml'), policy);
    const asked = [...JOB, '--region', 'azure:eastus', '--policy', 'policy.yml'];
    const { regionsAllowed, elsewhere } = JSON.parse((await run(...asked, '--json')).stdout);
    expect(regionsAllowed).toEqual(['azure:westeurope', 'azure:swedencentral']);
    const places = elsewhere.map(({ place }: { place: { region: string } }) => place.region);
    expect(places).toEqual(['swedencentral', 'westeurope']);
    const fewer = await run(...asked, '--regions', 'westeurope');
    expect(fewer.stdout).not.toContain('swedencentral');
    const beyond = await run(...asked, '--regions', 'westeurope,northeurope');
    expect(beyond.stdout).toMatch(/northeurope .*; not among the regions that the policy allows$/m);
    expect(beyond.stdout).not.toMatch(/westeurope .*not among/);
    const told = JSON.parse((await run(...asked, '--regions', 'northeurope', '--json')).stdout);
    expect(told.regionsAllowed).toEqual(['azure:westeurope', 'azure:swedencentral']);
    expect(told.elsewhere).toEqual([expect.objectContaining({ isAllowed: false })]);
    writeFileSync(join(CWD, 'policy.yml'), policy.replace('westeurope', 'westeurop'));
    const wrong = await run(...asked);
    expect(wrong.stderr).toContain('Nearest names: westeurope');
    expect(wrong.code).toBe(2);
  });

  it('says why no region is left of those that may be used', async () => {
    const allowing = async (regions: string) => {
      writeFileSync(
        join(CWD, 'policy.yml'),
        `version: 1\nwhat-if: { regions: [${regions}] }\nbudgets: [{ id: a, per-run: 1 g }]\n`,
      );
      const { stdout } = await run(...JOB, '--region', 'us-east-1', '--policy', 'policy.yml');
      return stdout;
    };
    expect(await allowing('westeurope, us-east-1')).toContain(
      'no other region is known: azure:westeurope may be used, and the job runs at aws',
    );
    expect(await allowing('us-east-1')).toContain(
      'no other region is known: only aws:us-east-1, where it runs, may be used',
    );
  });

  it('says what of a policy it could not read', async () => {
    const policy =
      'version: 1\nextends: [acme/green/policy.yml@main]\nbudgets: [{ id: a, per-run: 1 g }]\n';
    writeFileSync(join(CWD, 'policy.yml'), policy);
    const asked = [...JOB, '--region', 'westus', '--policy', 'policy.yml'];
    const { code, stderr } = await run(...asked);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'the policy is not whole: "acme/green/policy.yml@main", which it extends',
    );
    const { notSeen } = JSON.parse((await run(...asked, '--json')).stdout);
    expect(notSeen).toEqual([expect.stringContaining('acme/green/policy.yml@main')]);
  });

  it('says which building it takes, and where that is assumed', async () => {
    const known = await run(...JOB, '--region', 'westus');
    expect(known.stdout).toMatch(/building \(PUE\) 1\.\d+, modelled/);
    expect(known.stderr).toBe('');
    const zone = await run(...JOB, '--zone', 'DE');
    expect(zone.stdout).toContain('building (PUE) 1.3, assumed');
    expect(zone.stderr).toContain('[pue-assumed]');
    const { pue } = JSON.parse((await run(...JOB, '--zone', 'DE', '--json')).stdout);
    expect(pue).toEqual({ value: 1.3, provenance: 'assumed' });
  });

  it('says where nothing is known', async () => {
    const { code, stdout } = await run(...JOB, '--country', 'SE');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'no hourly profile is bundled for country SE (16 grid zones have one)',
    );
    expect(stdout).toContain('the place is not a region of a cloud');
    const zone = await run(...JOB, '--zone', 'PL');
    expect(zone.stdout).toContain(
      'the shape that grid zone PL borrows is not known to tell its hours apart',
    );
    expect(zone.stdout).toContain('--intensity-provider electricity-maps could tell');
    const nowhere = await run(...JOB);
    expect(nowhere.stdout).toContain("an unknown place (the world's average)");
    expect(nowhere.stderr).toContain('[place-unknown]');
    expect((await run(...JOB, '--country', 'US')).stderr).toContain('[place-country-only]');
    expect((await run(...JOB, '--region', 'us-west-2')).stderr).toContain('[place-zone-doubtful]');
  });

  it.each(['DE', 'NL'])(
    'says of a job in %s that takes longer that it would not end',
    async (zone) => {
      const { stdout } = await run(
        'whatif',
        '--energy',
        '1 kWh',
        '--duration',
        '30 h',
        '--zone',
        zone,
      );
      expect(stdout).toContain('the job takes 1 d 6 h, and would not have ended by then');
    },
  );

  it('compares with regions of any cloud that are named, from a zone or a country too', async () => {
    const regions = 'aws:eu-north-1,azure:eastus, northamerica-northeast1';
    const { code, stdout } = await run(...JOB, '--country', 'DE', '--regions', regions);
    expect(code).toBe(0);
    const rows = stdout.split('\n').filter((line) => /^ {2}(aws|azure|gcp):/.test(line));
    expect(rows.map((row) => row.trim().split(/ {2,}/).slice(0, 2))).toEqual([
      ['aws:eu-north-1', 'SE-SE3'],
      ['gcp:northamerica-northeast1', 'CA-QC'],
      ['azure:eastus', 'US-MIDA-PJM'],
    ]);
    expect(rows[0]).toMatch(
      / \d+ g \(\d+-\d+ g\) +\d+ % \(\d+-\d+ %\) less, about \d+ g, by annual/,
    );
    // Whether it emits more at all is not known, and that is said.
    expect(rows[2]).toMatch(/ more, about \d+ g; may be no more at all, by month x hour profile/);
    const columns = rows.map((row) => row.indexOf(' % ') > 0 && row.search(/\S+ g \(/));
    expect(new Set(columns).size).toBe(1);
  });

  it('counts by what a policy says of the place, by labels that are named', async () => {
    writeFileSync(
      join(CWD, 'policy.yml'),
      `version: 1
place:
  default: { region: westeurope }
  pins: [{ match: { runner-labels: [office-gpu] }, zone: PL }]
runners: [{ labels: ['*'], pue: 1.05 }, { labels: [office-*], pue: 1.5 }]
budgets: [{ id: a, per-run: 1 g }]
`,
    );
    const asked = [...JOB, '--policy', 'policy.yml'];
    const standing = await run(...asked);
    expect(standing.stdout).toContain('azure westeurope (grid zone NL)');
    expect(standing.stdout).toContain('building (PUE) 1.05, modelled');
    expect(standing.stderr).toContain('[pue-declared]');
    expect(standing.stderr).not.toContain('[place-declared]');
    const { place, pue, findings } = JSON.parse(
      (await run(...asked, '--zone', 'SE-SE3', '--runner-label', 'Office-GPU', '--json')).stdout,
    );
    expect({ place, pue }).toMatchObject({ place: { zone: 'PL' }, pue: { value: 1.5 } });
    expect(findings.map(({ id }: { id: string }) => id)).toEqual([
      'labels-declared',
      'place-contradiction',
      'pue-declared',
    ]);
  });

  it.each([
    [[], 'takes a kept audit’s directory'],
    [['--energy', '2 kWh'], 'takes a kept audit’s directory'],
    [['--energy', '2', '--duration', '2 h'], '--energy cannot be "2"'],
    [['--energy', '0 Wh', '--duration', '2 h'], '--energy must be more than nothing'],
    [['--energy', '2 Wh', '--duration', 'soon'], '--duration cannot be "soon"'],
    [['--energy', '2 Wh', '--duration', '999999999 d'], '--duration "999999999 d" is too long'],
    [[...JOB.slice(1), '--within', '3 d'], '--within "3 d" is too long: 2 d at most'],
    [[...JOB.slice(1), '--region', 'westeurop'], 'Nearest names: westeurope'],
    [
      [...JOB.slice(1), '--region', 'eastus', '--regions', 'westeurop'],
      '--regions: "westeurop" is not a known cloud region. Nearest names: azure:westeurope',
    ],
    [[...JOB.slice(1), '--runner-label', 'gpu'], '--runner-label needs --policy'],
    [[...JOB.slice(1), '--parent', 'a/b/c.yml@main=c.yml'], 'which nothing extends'],
    [['here', '--policy', 'sound.yml', '--runner-label', 'gpu'], 'directory or --runner-label'],
    [[...JOB.slice(1), '--region', 'westus', '--regions', 'westus9'], 'not a known cloud region'],
    [['here', '--energy', '2 Wh'], 'give a directory or --energy, not both'],
    [['here', 'there'], 'takes one directory'],
    [['nowhere'], 'not an audit'],
  ])('refuses %j', async (argv, message) => {
    const { code, stderr, stdout } = await run('whatif', ...argv);
    expect(stderr.replaceAll("'", '’')).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
